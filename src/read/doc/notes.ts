import { toSuperscript } from '../superscript.js';
import { stretchesOf } from './plc.js';
import { within } from './word-file.js';
import type { Range, WordFile } from './word-file.js';

/** A footnote or endnote. */
export interface Note {
  /** Position of its mark in the main text. */
  readonly position: number;
  /** `¹`; empty where the author typed a mark of their own. */
  readonly mark: string;
  /** Where it stands in the document's text. */
  readonly text: Range;
}

/** Footnotes and endnotes in order of their marks, numbered from 1. */
export function notesOf(file: WordFile): Note[] {
  let numbered = 0;
  return [
    ...notesIn(file, 'footnoteMarks', 'footnoteTexts', 'footnotes'),
    ...notesIn(file, 'endnoteMarks', 'endnoteTexts', 'endnotes'),
  ]
    .sort((a, b) => a.position - b.position)
    .map(({ position, text, isTyped }) => {
      const mark = isTyped ? '' : toSuperscript(String(++numbered));
      return { position, text, mark };
    });
}

function notesIn(
  file: WordFile,
  marks: 'footnoteMarks' | 'endnoteMarks',
  texts: 'footnoteTexts' | 'endnoteTexts',
  story: 'footnotes' | 'endnotes',
): { position: number; text: Range; isTyped: boolean }[] {
  const ranges = stretchesOf(file.part(texts), 0);
  return stretchesOf(file.part(marks), 2).flatMap(({ start, data }, index) => {
    const range = ranges[index];
    if (!range) return [];
    const text = within(file.story(story), range);
    return [{ position: start, text, isTyped: data.readUInt16LE(0) === 0 }];
  });
}
