import { DeletedTextRun, InsertedTextRun, TextRun } from 'docx';
import { typed, type Letters } from './letters.js';

/** How a stretch of text looks. */
export interface Look {
  readonly bold?: boolean;
  readonly italics?: boolean;
  /** Half points. */
  readonly size?: number;
  readonly letters?: Letters | undefined;
}

/** When the changes were made and by whom: nothing of it is read. */
const CHANGE = { id: 1, author: 'Văn phòng', date: '2026-01-05T01:00:00Z' };

/** The runs of a text in the fonts that its letters need. */
export const runsIn = (text: string, look: Look = {}): TextRun[] =>
  piecesIn(text, look).map((options) => new TextRun(options));

/** The same as a tracked insertion. */
export const insertedIn = (text: string, look: Look): InsertedTextRun[] =>
  piecesIn(text, look).map((options) => new InsertedTextRun({ ...options, ...CHANGE }));

/** The same as a tracked deletion. */
export const deletedIn = (text: string, look: Look): DeletedTextRun[] =>
  piecesIn(text, look).map((options) => new DeletedTextRun({ ...options, ...CHANGE }));

const piecesIn = (text: string, { letters, ...look }: Look) =>
  typed(text, letters).map((piece) => ({
    ...look,
    text: piece.text,
    ...(piece.font === null ? {} : { font: piece.font }),
  }));
