import { formatCharacter } from './character-format.js';
import type { CharacterFormat } from './character-format.js';
import { instructionsIn, objectsIn } from './fields.js';
import { characterRuns, paragraphRuns } from './format-pages.js';
import { looksIn } from './looks.js';
import type { Look } from './looks.js';
import { farSprms, formatParagraph } from './paragraph-format.js';
import type { ParagraphFormat } from './paragraph-format.js';
import { offsetOf, piecesOf, textOf } from './pieces.js';
import { indexAt, rangeAt } from './plc.js';
import { stylesOf } from './styles.js';
import type { Style } from './styles.js';
import type { Range, WordFile } from './word-file.js';

/** Characters of one format. */
export interface StoryRun {
  /** Position of the first character in the document's text. */
  readonly start: number;
  readonly text: string;
  readonly format: CharacterFormat;
}

/** A paragraph; where its end was deleted or hidden, it goes on with the next one. */
export interface StoryParagraph extends Range {
  /** What is seen of it, with its end: field instructions, hidden and deleted text are left out. */
  readonly runs: readonly StoryRun[];
  readonly format: ParagraphFormat;
  readonly styleName: string;
  /** It ends with the mark of a cell or a row. */
  readonly endsCell: boolean;
}

/** Gives the paragraphs of a part of the document's text. */
export type Stories = (range: Range) => StoryParagraph[];

const PARAGRAPH_MARK = '\r';
const CELL_MARK = '\x07';
/** Ends of paragraphs; of cells and rows; of pages and sections. */
const MARKS = /[\r\x07\f]/g;

/**
 * Reads the tables of text and formats of a document; `ignore` is told the names of objects of
 * other programs, which are seen but cannot be read.
 */
export function storiesOf(file: WordFile, ignore: (what: string) => void): Stories {
  const pieces = piecesOf(file);
  const far = farSprms(file);
  const styles = stylesOf(file, far);
  const runs = { characters: characterRuns(file), paragraphs: paragraphRuns(file) };

  const formatAt = (position: number): { format: ParagraphFormat; style: Style } => {
    const piece = rangeAt(pieces, position);
    const run = piece && rangeAt(runs.paragraphs, offsetOf(piece, position));
    const style = styles.paragraph(run?.style ?? 0);
    const sprms = [...(run?.sprms ?? []), ...(piece?.sprms ?? [])];
    return { format: formatParagraph(style.paragraph, sprms, far), style };
  };

  return (range) => {
    const text = textOf(file.main, pieces, range);
    objectsIn(text).forEach(ignore);
    const looks = looksIn(range, pieces, runs.characters);
    const shown = shownParts(text, range.start);
    const runsOf = (part: Range, { character }: Style): StoryRun[] =>
      overlapping(looks, part).flatMap(({ sprms, ...each }) => {
        const format = formatCharacter(character, sprms, character, styles.character);
        const isShown = !format.hidden && !format.deleted;
        return isShown ? shown(each).map((run) => ({ ...run, format })) : [];
      });

    const paragraphs: StoryParagraph[] = [];
    let { start } = range;
    for (const end of endsIn(text, range)) {
      const { format, style } = formatAt(end - 1);
      const mark = text.charAt(end - 1 - range.start);
      const mayGoOn = mark === PARAGRAPH_MARK && !format.endsRow && !format.endsInnerCell;
      const isSeen = runsOf({ start: end - 1, end }, style).length > 0;
      if (mayGoOn && !isSeen && end < range.end) continue;
      const found = runsOf({ start, end }, style);
      const endsCell = mark === CELL_MARK;
      paragraphs.push({ start, end, runs: found, format, styleName: style.name, endsCell });
      start = end;
    }
    return paragraphs;
  };
}

/** The looks within a range, cut at its ends. */
function overlapping(looks: readonly Look[], { start, end }: Range): Look[] {
  return looks.slice(indexAt(looks, start), indexAt(looks, end - 1) + 1).map((look) => ({
    ...look,
    start: Math.max(start, look.start),
    end: Math.min(end, look.end),
  }));
}

/** Where paragraphs end in a range; the last may lack its mark. */
function endsIn(text: string, range: Range): number[] {
  const ends = [...text.matchAll(MARKS)].map(({ index }) => range.start + index + 1);
  return ends.at(-1) === range.end || range.end === range.start ? ends : [...ends, range.end];
}

/** The parts of a range of the text, which starts at `offset`, that are no field instructions. */
function shownParts(
  text: string,
  offset: number,
): (range: Range) => { start: number; text: string }[] {
  const isInstruction = instructionsIn(text);
  return ({ start, end }) => {
    const parts: { start: number; text: string }[] = [];
    for (let at = start; at < end; at++) {
      const from = at;
      while (at < end && !isInstruction(at - offset)) at++;
      if (at > from) parts.push({ start: from, text: text.slice(from - offset, at - offset) });
    }
    return parts;
  };
}
