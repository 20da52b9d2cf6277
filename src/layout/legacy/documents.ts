import type { GlyphRun, RawBlock, RawDocument, RawParagraph, RawRun } from '../../model.js';
import { union } from '../pdf/geometry.js';
import type { Run, Stretch } from './words.js';

/** A document's runs, those together that follow upon each other without a gap. */
export function stretchesOf(raw: RawDocument): readonly Stretch[] {
  if (raw.format === 'pdf') return raw.pages.flatMap(({ runs }) => adjoining(runs));
  const margins = [...raw.headers, ...raw.footers].flat();
  const paragraphs = [...raw.blocks, ...raw.footnotes, ...margins].flatMap(paragraphsOf);
  return paragraphs.map(({ runs }) => runs);
}

function paragraphsOf(block: RawBlock): readonly RawParagraph[] {
  if (block.type === 'paragraph') return [block];
  return block.rows.flat().flatMap(({ blocks }) => blocks.flatMap(paragraphsOf));
}

/** A gap wider than this share of the font size is a blank. */
const BLANK = 0.1;
/** Letters overlap by less than this many font sizes. */
const OVERLAP = 0.5;

function adjoining(runs: readonly GlyphRun[]): readonly Stretch[] {
  const stretches: GlyphRun[][] = [];
  runs.forEach((run, index) => {
    const before = runs[index - 1];
    if (before && adjoins(before, run)) stretches.at(-1)?.push(run);
    else stretches.push([run]);
  });
  return stretches;
}

function adjoins({ box: [, y0, x1, y1], size }: GlyphRun, next: GlyphRun): boolean {
  const gap = (next.box[0] - x1) / size;
  const middle = (next.box[1] + next.box[3]) / 2;
  return gap < BLANK && gap > -OVERLAP && middle > y0 && middle < y1;
}

/** The document with new texts for some of its runs. */
export function withTexts(raw: RawDocument, texts: ReadonlyMap<Run, string>): RawDocument {
  if (texts.size === 0) return raw;
  if (raw.format === 'pdf') {
    const pages = raw.pages.map((page) => ({ ...page, runs: changedRuns(page.runs, texts) }));
    return { ...raw, pages };
  }
  const change = (blocks: readonly RawBlock[]): RawBlock[] =>
    blocks.map((block) => changedBlock(block, texts));
  return {
    ...raw,
    blocks: change(raw.blocks),
    footnotes: raw.footnotes.map((paragraph) => changedParagraph(paragraph, texts)),
    headers: raw.headers.map(change),
    footers: raw.footers.map(change),
  };
}

/** A run left empty, as an accent by itself, becomes a part of the one that holds its letter. */
function changedRuns(runs: readonly GlyphRun[], texts: ReadonlyMap<Run, string>): GlyphRun[] {
  const kept: GlyphRun[] = [];
  for (const run of runs.map((each) => changed(each, texts))) {
    const last = kept.at(-1);
    if (run.text !== '') kept.push(run);
    else if (last) kept[kept.length - 1] = { ...last, box: union([last.box, run.box]) };
  }
  return kept;
}

function changed<T extends GlyphRun | RawRun>(run: T, texts: ReadonlyMap<Run, string>): T {
  return { ...run, text: texts.get(run) ?? run.text };
}

function changedParagraph(raw: RawParagraph, texts: ReadonlyMap<Run, string>): RawParagraph {
  return { ...raw, runs: raw.runs.map((run) => changed(run, texts)) };
}

function changedBlock(block: RawBlock, texts: ReadonlyMap<Run, string>): RawBlock {
  if (block.type === 'paragraph') return changedParagraph(block, texts);
  const rows = block.rows.map((cells) =>
    cells.map((cell) => ({
      ...cell,
      blocks: cell.blocks.map((inner) => changedBlock(inner, texts)),
    })),
  );
  return { ...block, rows };
}
