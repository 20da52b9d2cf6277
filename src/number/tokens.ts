import { lowerBound } from '../collections.js';
import { blankGroupedEnd } from './blank-groups.js';
import { lex, type Piece } from './lex.js';

/** A word, a whole printed number, or one punctuation sign. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  /** As printed. */
  readonly text: string;
  /** What rules are matched against: the normalised word, `#` for a number, the plain sign. */
  readonly norm: string;
  /** UTF-16 offsets into the text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** Whether a blank stands before it; false where it is glued to the token before ('80hồ sơ', 'H20'). */
  readonly spaceBefore: boolean;
}

/** Index of the token that starts at an offset, or of the first one behind it. */
export const tokenAt = (tokens: readonly Token[], offset: number): number =>
  lowerBound(tokens, offset, ({ start }) => start);

/**
 * The tokens of a text, in order and without overlap; only blanks stand between them. A number
 * keeps its grouping and decimal marks ('14.867', '72,76'); dates, codes and list numbers with
 * dots ('30.8.2023', '000.21.36.H20') come as numbers and marks. Linear.
 */
export function tokenize(text: string): Token[] {
  const pieces = lex(text);
  const tokens: Token[] = [];
  for (let at = 0; at < pieces.length;) {
    const end = numberEnd(pieces, at);
    const isOne = end === at + 1 || isNumber(pieces, at, end);
    if (isOne) tokens.push(joined(text, pieces[at] as Piece, pieces[end - 1] as Piece));
    else for (const piece of pieces.slice(at, end)) tokens.push(joined(text, piece, piece));
    at = end;
  }
  return tokens;
}

/** Some tokens as printed, any run of blanks as one. */
export const printed = (tokens: readonly Token[]): string =>
  tokens.map(({ text, spaceBefore }, k) => (k > 0 && spaceBefore ? ' ' : '') + text).join('');

/** One token of a single piece or of the pieces of one number. */
const joined = (text: string, first: Piece, last: Piece): Token => ({
  kind: first.kind === 'digits' ? 'number' : first.kind,
  text: first === last ? first.text : text.slice(first.start, last.end),
  norm: first.kind === 'digits' ? '#' : first.norm,
  start: first.start,
  end: last.end,
  spaceBefore: first.blank !== '',
});

/** Where the chain of digits joined by '.', ',' or grouping blanks ends; `at` + 1 for other pieces. */
function numberEnd(pieces: readonly Piece[], at: number): number {
  if (pieces[at]?.kind !== 'digits') return at + 1;
  let end = blankGroupedEnd(pieces, at);
  while (isSeparator(pieces[end]) && isGlued(pieces[end + 1], 'digits')) end += 2;
  return end;
}

const isGlued = (piece: Piece | undefined, kind: Piece['kind']): boolean =>
  piece?.kind === kind && piece.blank === '';

const isSeparator = (piece: Piece | undefined): boolean =>
  isGlued(piece, 'mark') && (piece?.norm === '.' || piece?.norm === ',');

const GROUPED_BY_DOT = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
const GROUPED_BY_COMMA = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const WITH_DECIMALS = /^\d+[.,]\d+$/;

const isNumber = (pieces: readonly Piece[], at: number, end: number): boolean =>
  isPrintedNumber(pieces.slice(at, end)) && !isListNumber(pieces, at, end);

/** A blank between groups has been weighed by `blankGroupedEnd`; here it counts for nothing. */
function isPrintedNumber(run: readonly Piece[]): boolean {
  const text = run.map((piece) => piece.norm).join('');
  return (
    GROUPED_BY_DOT.test(text) ||
    GROUPED_BY_COMMA.test(text) ||
    WITH_DECIMALS.test(text) ||
    run.every((piece) => piece.kind === 'digits')
  );
}

/** '1.1.' that opens a paragraph is a list number, not 1,1 at the end of a sentence. */
function isListNumber(pieces: readonly Piece[], at: number, end: number): boolean {
  const run = pieces.slice(at, end);
  const dot = pieces[end];
  const after = pieces[end + 1];
  return (
    (at === 0 || (run[0]?.blank.includes('\n') ?? false)) &&
    run.every((piece) => (piece.kind === 'digits' ? piece.text.length <= 2 : piece.norm === '.')) &&
    isGlued(dot, 'mark') &&
    dot?.norm === '.' &&
    after?.blank !== ''
  );
}
