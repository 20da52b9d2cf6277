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

type Letter = 'blank' | 'letter' | 'digit' | 'combining' | 'sign';

/** What a character is. */
const letterOf = (code: number): Letter =>
  code < KNOWN ? (LETTERS[code] ??= seenAs(code)) : seenAs(code);

/** Codes below it, which hold all that reports are written in, are looked at once. */
const KNOWN = 0x3000;
const LETTERS: Letter[] = [];

/** Superscript digits are no decimal digits (\p{Nd}) but signs. */
function seenAs(code: number): Letter {
  const character = String.fromCodePoint(code);
  if (/\s/.test(character)) return 'blank';
  if (/[0-9０-９]/.test(character)) return 'digit';
  if (/\p{L}/u.test(character)) return 'letter';
  return /\p{M}/u.test(character) ? 'combining' : 'sign';
}

const SAME_MARKS: ReadonlyMap<string, string> = new Map([
  ...[...'‐‑‒–—―−'].map((dash) => [dash, '-'] as const),
  ...[...'“”„‟«»″'].map((quote) => [quote, '"'] as const),
  ...[...'‘’‚‛′'].map((quote) => [quote, "'"] as const),
  ...[...'⁄∕'].map((slash) => [slash, '/'] as const),
]);

/** 'M’Đrắk', "Cư M'gar": an apostrophe between letters is part of the name. */
const joinsLetters = (text: string, at: number): boolean =>
  /[‘’']/.test(text.charAt(at)) && letterOf(text.codePointAt(at + 1) ?? 0) === 'letter';

/** Full-width forms such as ０ and ％ as their ASCII twins. */
export const halfWidth = (text: string): string =>
  text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

function markNorm(mark: string): string {
  if (mark < '\u0080' && mark.length === 1) return mark;
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
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at) as number;
    const letter = letterOf(code);
    let end = at + (code > 0xffff ? 2 : 1);
    if (letter !== 'blank') {
      end = pieceEnd(text, end, letter);
      const kind = letter === 'letter' ? 'word' : letter === 'digit' ? 'digits' : 'mark';
      const piece = text.slice(at, end);
      const blank = text.slice(last, at);
      pieces.push({ kind, text: piece, norm: NORM[kind](piece), start: at, end, blank });
      last = end;
    }
    at = end;
  }
  return pieces;
}

/**
 * Where the piece ends that begins with such a letter. A sign takes the combining marks behind it
 * along, so that NFC and NFD texts give the same pieces.
 */
function pieceEnd(text: string, from: number, first: Letter): number {
  let end = from;
  while (end < text.length) {
    const code = text.codePointAt(end) as number;
    const letter = letterOf(code);
    const goesOn =
      first === 'digit'
        ? letter === 'digit'
        : letter === 'combining' ||
          (first === 'letter' && (letter === 'letter' || joinsLetters(text, end)));
    if (!goesOn) break;
    end += code > 0xffff ? 2 : 1;
  }
  return end;
}
