import { lowerBound } from '../../collections.js';
import type { RawBlock, RawDocx, RawParagraph } from '../../model.js';
import { openOle } from '../ole.js';
import { blocksOf } from './blocks.js';
import type { BlockContext } from './blocks.js';
import { boxesOf } from './boxes.js';
import { draftsOf } from './drafts.js';
import type { Draft } from './drafts.js';
import { fontNames } from './fonts.js';
import { listsOf } from './lists.js';
import { marginsOf } from './margins.js';
import { notesOf } from './notes.js';
import type { Note } from './notes.js';
import { storiesOf } from './story.js';
import type { Stories } from './story.js';
import { openWord } from './word-file.js';
import type { Range, WordFile } from './word-file.js';

/** A binary Word document with its headers and footers. */
export interface DocContent extends RawDocx {
  /** One for each header that is shown, in order of first page; the first is that of page 1. */
  readonly headers: readonly (readonly RawBlock[])[];
  /** As `headers`. */
  readonly footers: readonly (readonly RawBlock[])[];
}

/**
 * Reads what a person sees of a binary Word document (Word 97 to 2003, [MS-DOC]), as the reader
 * of DOCX does: tracked changes as accepted, no hidden text, no comments, of fields the result.
 * @throws {EncryptedDoc | OldDoc} where a password or another format is in the way; any other
 * error means that the file is damaged.
 */
export function readDoc(bytes: Buffer): DocContent {
  const file = openWord(openOle(bytes));
  const stories = storiesOf(file);
  const notes = notesOf(file);
  const contextFor = contexts(file, notes);
  const inMargin = (ranges: readonly (Range | null)[], letter: string): RawBlock[][] => {
    const path = counter(letter);
    return ranges.map((range) =>
      range
        ? blocksOf(
            draftsOf(stories(range), () => []),
            contextFor(path),
          )
        : [],
    );
  };
  const margins = marginsOf(file);
  return {
    format: 'doc',
    blocks: blocksOf(bodyOf(file, stories), contextFor(counter('p'))),
    footnotes: notes.flatMap((note, index) =>
      noteOf(
        note,
        stories,
        contextFor(() => `n${index + 1}`),
      ),
    ),
    headers: inMargin(margins.headers, 'h'),
    footers: inMargin(margins.footers, 'f'),
  };
}

/** What the texts of a document share, and the places of one of them. */
function contexts(
  file: WordFile,
  notes: readonly Note[],
): (paragraphPath: () => string) => BlockContext {
  const fonts = fontNames(file);
  const lists = listsOf(file);
  const tablePath = counter('t');
  const marks = new Map(notes.map(({ position, mark }) => [position, mark]));
  const noteAt = (position: number): string => marks.get(position) ?? '';
  return (paragraphPath) => ({ fonts, noteAt, label: lists(), tablePath, paragraphPath });
}

/** `p1`, `p2` ... */
function counter(letter: string): () => string {
  let count = 0;
  return () => `${letter}${++count}`;
}

/** The main text; each text box follows its anchor, those without one come last. */
function bodyOf(file: WordFile, stories: Stories): Draft[] {
  const boxes = boxesOf(file).map(({ anchor, text }) => ({
    anchor,
    drafts: draftsOf(stories(text), () => []),
  }));
  const firstFrom = (position: number): number =>
    lowerBound(boxes, position, ({ anchor }) => anchor);
  const between = (first: number, end?: number): Draft[] =>
    boxes.slice(first, end).flatMap(({ drafts }) => drafts);
  const main = file.story('main');
  const body = draftsOf(stories(main), ({ start, end }) =>
    between(firstFrom(start), firstFrom(end)),
  );
  return [...body, ...between(firstFrom(main.end))];
}

/** A note's paragraphs; the first opens with the note's mark, as it is printed. */
function noteOf({ text, mark }: Note, stories: Stories, context: BlockContext): RawParagraph[] {
  const blocks = blocksOf(
    draftsOf(stories(text), () => []),
    context,
  );
  const run = { text: `${mark} `, font: null, bold: false, superscript: true };
  return blocks
    .flatMap(paragraphsIn)
    .map((each, at) => (at === 0 && mark !== '' ? { ...each, runs: [run, ...each.runs] } : each));
}

function paragraphsIn(block: RawBlock): RawParagraph[] {
  if (block.type === 'paragraph') return [block];
  return block.rows.flat().flatMap((cell) => cell.blocks.flatMap(paragraphsIn));
}
