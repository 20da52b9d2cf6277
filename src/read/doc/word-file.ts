import type { Ole } from '../ole.js';

/** The bytes are no Word document that can be read: cut off, or at odds with themselves. */
export class DamagedDoc extends Error {
  override readonly name = 'DamagedDoc';
}

/** The document is protected by a password. */
export class EncryptedDoc extends Error {
  override readonly name = 'EncryptedDoc';
}

/** Written by Word 6 or 95, or by a Word before them: another format under the same name. */
export class OldDoc extends Error {
  override readonly name = 'OldDoc';
}

/** Where a part's offset and length stand in the file information block ([MS-DOC] 2.5.6). */
const PARTS = {
  styles: 0xa2,
  footnoteMarks: 0xaa,
  footnoteTexts: 0xb2,
  sections: 0xca,
  margins: 0xf2,
  characterPages: 0xfa,
  paragraphPages: 0x102,
  fonts: 0x112,
  document: 0x192,
  pieces: 0x1a2,
  shapes: 0x1da,
  endnoteMarks: 0x20a,
  endnoteTexts: 0x212,
  boxTexts: 0x25a,
  lists: 0x2e2,
  listUses: 0x2ea,
} as const;

/** The texts in a document, one after the other, each with the place of its length in the block. */
const STORIES = {
  main: 0x4c,
  footnotes: 0x50,
  headers: 0x54,
  macros: 0x58,
  comments: 0x5c,
  endnotes: 0x60,
  boxes: 0x64,
  headerBoxes: 0x68,
} as const;

/** Positions of characters in the document's text, `end` exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The streams of a Word document (Word 97 and later) and the parts that its header names. */
export interface WordFile {
  /** The stream `WordDocument`: text, and pages of formats. */
  readonly main: Buffer;
  /** The stream `Data`, which holds what is too long for a page of formats. */
  readonly data: () => Buffer;
  /** A part of the table stream; empty where the document has none. */
  readonly part: (name: keyof typeof PARTS) => Buffer;
  /** From the start of a part to the end of the table stream: lists go on behind their part. */
  readonly from: (name: keyof typeof PARTS) => Buffer;
  readonly story: (name: keyof typeof STORIES) => Range;
}

const MAGIC = 0xa5ec;
const FIRST_WORD_97 = 0xc0;
const HEADER_SIZE = 0x2f2;
const ENCRYPTED = 0x0100;
const SECOND_TABLE = 0x0200;

/**
 * Opens the streams of a Word document.
 * @throws {EncryptedDoc | OldDoc | DamagedDoc} where there is nothing that can be read.
 */
export function openWord(ole: Ole): WordFile {
  const main = ole.stream('WordDocument');
  if (!main || main.length < 0x20) throw new DamagedDoc('no document');
  if (main.readUInt16LE(2) < FIRST_WORD_97) throw new OldDoc();
  const flags = main.readUInt16LE(10);
  if (flags & ENCRYPTED) throw new EncryptedDoc();
  if (main.readUInt16LE(0) !== MAGIC || main.length < HEADER_SIZE) throw new DamagedDoc('header');
  const table = ole.stream(flags & SECOND_TABLE ? '1Table' : '0Table');
  if (!table) throw new DamagedDoc('no table stream');
  const from = (name: keyof typeof PARTS): Buffer => table.subarray(main.readUInt32LE(PARTS[name]));
  let data: Buffer | undefined;
  return {
    main,
    data: () => (data ??= ole.stream('Data') ?? Buffer.alloc(0)),
    part: (name) => {
      const length = main.readUInt32LE(PARTS[name] + 4);
      const part = from(name).subarray(0, length);
      if (part.length < length) throw new DamagedDoc(`${name} is cut off`);
      return part;
    },
    from,
    story: (name) => storyOf(main, name),
  };
}

function storyOf(main: Buffer, name: keyof typeof STORIES): Range {
  let start = 0;
  for (const [each, offset] of Object.entries(STORIES)) {
    const end = start + main.readUInt32LE(offset);
    if (each === name) return { start, end };
    start = end;
  }
  return { start, end: start };
}

/** A range of a story as one of the whole text, cut where it leaves the story. */
export function within(story: Range, { start, end }: Range): Range {
  const last = Math.min(story.start + end, story.end);
  return { start: Math.min(story.start + start, last), end: last };
}

/** Headers and text boxes end with one paragraph mark more than they show. */
export function unguarded({ start, end }: Range): Range {
  return { start, end: Math.max(start, end - 1) };
}
