import { normalizeWord } from './normalize.js';

/** The smallest pieces of a text: a run of letters, a run of digits, or one sign. */
export interface Piece {
  readonly kind: 'word' | 'digits' | 'mark';
  readonly text: string;
  /** Words as `normalizeWord` gives them, digits as ASCII, marks in one form for each sign. */
  readonly norm: string;
  /** UTF-16 offsets, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** The blanks between it and the piece before (or the start of the text). */
  readonly blank: string;
}

// Superscript digits are no decimal digits (\p{Nd}) and fall to the marks. A sign takes the
// combining marks behind it along, so that NFC and NFD texts give the same pieces.
const PIECE = /(\p{L}[\p{L}\p{M}]*)|([0-9０-９]+)|\S\p{M}*/gu;

const SAME_MARKS: ReadonlyMap<string, string> = new Map([
  ...[...'‐‑‒–—―−'].map((dash) => [dash, '-'] as const),
  ...[...'“”„‟«»″'].map((quote) => [quote, '"'] as const),
  ...[...'‘’‚‛′'].map((quote) => [quote, "'"] as const),
  ...[...'⁄∕'].map((slash) => [slash, '/'] as const),
]);

/** Full-width forms such as ０ and ％ as their ASCII twins. */
export const halfWidth = (text: string): string =>
  text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

function markNorm(mark: string): string {
  const plain = halfWidth(mark.normalize('NFC'));
  return SAME_MARKS.get(plain) ?? plain;
}

const NORM: Readonly<Record<Piece['kind'], (text: string) => string>> = {
  word: normalizeWord,
  digits: halfWidth,
  mark: markNorm,
};

/** The pieces of a text in order; between them stand only blanks. */
export function lex(text: string): Piece[] {
  const pieces: Piece[] = [];
  let last = 0;
  for (const match of text.matchAll(PIECE)) {
    const start = match.index;
    const end = start + match[0].length;
    const kind = match[1] !== undefined ? 'word' : match[2] !== undefined ? 'digits' : 'mark';
    const norm = NORM[kind](match[0]);
    pieces.push({ kind, text: match[0], norm, start, end, blank: text.slice(last, start) });
    last = end;
  }
  return pieces;
}
