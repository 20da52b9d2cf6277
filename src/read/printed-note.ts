import type { RawBlock, RawParagraph } from '../model.js';

/** What a note says, in paragraphs of which the first opens with the mark, as it is printed. */
export function printedNote(blocks: readonly RawBlock[], mark: string): RawParagraph[] {
  const run = { text: `${mark} `, font: null, bold: false, superscript: true };
  return blocks
    .flatMap(paragraphsIn)
    .map((each, at) => (at === 0 && mark !== '' ? { ...each, runs: [run, ...each.runs] } : each));
}

function paragraphsIn(block: RawBlock): RawParagraph[] {
  if (block.type === 'paragraph') return [block];
  return block.rows.flat().flatMap((cell) => cell.blocks.flatMap(paragraphsIn));
}
