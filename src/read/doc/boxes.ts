import { stretchesOf } from './plc.js';
import { unguarded, within } from './word-file.js';
import type { Range, WordFile } from './word-file.js';

/** A text box: where it is anchored in the main text, and where its own text stands. */
export interface TextBox {
  /** Infinity for a box within a group of drawings. */
  readonly anchor: number;
  readonly text: Range;
}

const SHAPE_SIZE = 26;
const BOX_SIZE = 22;

/** The text boxes of the main text in order of their anchors ([MS-DOC] 2.9.103, FTXBXS). */
export function boxesOf(file: WordFile): TextBox[] {
  const shapes = stretchesOf(file.part('shapes'), SHAPE_SIZE);
  const anchors = new Map(shapes.map(({ start, data }) => [data.readInt32LE(0), start]));
  return stretchesOf(file.part('boxTexts'), BOX_SIZE)
    .filter(({ data }) => data.readUInt16LE(8) === 0)
    .map(({ data, ...range }) => ({
      anchor: anchors.get(data.readInt32LE(14)) ?? Infinity,
      text: unguarded(within(file.story('boxes'), range)),
    }))
    .sort((a, b) => (a.anchor === b.anchor ? 0 : a.anchor - b.anchor));
}
