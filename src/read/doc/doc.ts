import { lowerBound } from '../../collections.js';
import type { Issue, RawBlock, RawDocx } from '../../model.js';
import { openOle } from '../ole.js';
import { pathCounter } from '../paths.js';
import { printedNote } from '../printed-note.js';
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

/**
 * Reads what a person sees of a binary Word document (Word 97 to 2003, [MS-DOC]), as the reader
 * of DOCX does: tracked changes as accepted, no hidden text, no comments, of fields the result.
 * Issue codes: `docx-text-ignored` (what).
 * @throws {EncryptedDoc | OldDoc} where a password or another format is in the way; any other
 * error means that the file is damaged.
 */
export function readDoc(bytes: Buffer): { document: RawDocx; issues: Issue[] } {
  const file = openWord(openOle(bytes));
  const ignored = new Set<string>();
  const stories = storiesOf(file, (what) => ignored.add(what));
  const notes = notesOf(file);
  const contextFor = contexts(file, notes);
  const read = (range: Range, path: () => string): RawBlock[] =>
    blocksOf(draftsOf(stories(range)), contextFor(path));
  const inMargin = (ranges: readonly (Range | null)[], letter: string): RawBlock[][] => {
    const path = pathCounter(letter);
    return ranges.map((range) => (range ? read(range, path) : []));
  };
  const blocks = blocksOf(bodyOf(file, stories), contextFor(pathCounter('p')));
  const footnotes = notes.flatMap(({ text, mark }, index) =>
    printedNote(
      read(text, () => `n${index + 1}`),
      mark,
    ),
  );
  const margins = marginsOf(file);
  const headers = inMargin(margins.headers, 'h');
  const footers = inMargin(margins.footers, 'f');
  return {
    document: { format: 'doc', blocks, footnotes, headers, footers },
    issues: [...ignored].map(issueOf),
  };
}

/** What the texts of a document share, and the places of one of them. */
function contexts(
  file: WordFile,
  notes: readonly Note[],
): (paragraphPath: () => string) => BlockContext {
  const fonts = fontNames(file);
  const lists = listsOf(file);
  const tablePath = pathCounter('t');
  const marks = new Map(notes.map(({ position, mark }) => [position, mark]));
  const noteAt = (position: number): string => marks.get(position) ?? '';
  return (paragraphPath) => ({ fonts, noteAt, label: lists(), tablePath, paragraphPath });
}

/** The main text; each text box follows its anchor, those without one come last. */
function bodyOf(file: WordFile, stories: Stories): Draft[] {
  const boxes = boxesOf(file).map(({ anchor, text }) => ({
    anchor,
    drafts: draftsOf(stories(text)),
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

function issueOf(what: string): Issue {
  return { stage: 'read', severity: 'warning', code: 'docx-text-ignored', values: [what] };
}
