import type { Token } from '../number/tokens.js';
import type { TokenSpan } from './document-number.js';

/**
 * Codes by their shape: tokens that touch each other and mix letters with digits. Agency codes
 * ('000.21.36.H20'), web and mail addresses, 'H20', 'A4', '5G', 'COVID-19'. A lower-case word with
 * a digit behind it is none of them: it may bear a footnote mark or lack a blank.
 */
export const gluedCodes = (
  tokens: readonly Token[],
  runs: readonly TokenSpan[] = gluedRuns(tokens),
): TokenSpan[] => runs.flatMap(({ start, end }) => codesOf(tokens, start, end));

/**
 * What looks like a sign of its own but may be shorthand for a figure: 'B1-3-LLTC', 'AA/2002N', the
 * path of a file ('D:/vanban/thongtu2').
 */
export const gluedSigns = (
  tokens: readonly Token[],
  runs: readonly TokenSpan[] = gluedRuns(tokens),
): TokenSpan[] =>
  runs.flatMap(({ start, end }) => {
    let last = end;
    while (/^[,.;:)]$/.test(tokens[last - 1]?.norm ?? '')) last -= 1;
    const run = tokens.slice(start, last);
    return isSign(run) || isPath(run) ? [{ start, end: last }] : [];
  });

/** The runs of several tokens without a blank that have a number in them. */
export function gluedRuns(tokens: readonly Token[]): TokenSpan[] {
  const spans: TokenSpan[] = [];
  for (let start = 0; start < tokens.length;) {
    let end = start + 1;
    while (tokens[end]?.spaceBefore === false) end += 1;
    if (end > start + 1 && hasNumber(tokens, start, end)) spans.push({ start, end });
    start = end;
  }
  return spans;
}

function hasNumber(tokens: readonly Token[], start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (tokens[at]?.kind === 'number') return true;
  return false;
}

const isSign = (run: readonly Token[]): boolean =>
  isCapitals(run[0]) &&
  run.some(({ norm }) => /^[-/.]$/.test(norm)) &&
  run.every((token) => token.kind === 'number' || isCapitals(token) || /^[-/.]$/.test(token.norm));

const isPath = (run: readonly Token[]): boolean =>
  run.filter(({ norm }) => norm === '/' || norm === '\\').length >= 2 &&
  /\p{L}\d|\d\p{L}/u.test(run.map(({ text }) => text).join(''));

function codesOf(tokens: readonly Token[], start: number, end: number): TokenSpan[] {
  const run = tokens.slice(start, end);
  if (isAddress(run) || isDottedCode(run)) return [{ start, end }];
  return run.flatMap((_, i) => shortCode(run, i, start));
}

const isAddress = (run: readonly Token[]): boolean => {
  const text = run.map((token) => token.text).join('');
  return text.includes('://') || text.includes('www.') || /\p{L}@\p{L}|\d@\p{L}/u.test(text);
};

/** Three numbers and more with dots, and letters: '000.21.36.H20-230912-0001'. */
const isDottedCode = (run: readonly Token[]): boolean =>
  run.filter((token) => token.kind === 'number').length >= 3 &&
  run.slice(0, -1).some((token) => token.norm === '.') &&
  run.some((token) => isCapitals(token) && token.text.length <= 4) &&
  run.every((token) => token.kind !== 'word' || isCapitals(token));

function shortCode(run: readonly Token[], i: number, start: number): TokenSpan[] {
  const [left, middle, right] = [run[i], run[i + 1], run[i + 2]];
  const span = (length: number) => [{ start: start + i, end: start + i + length }];
  if (isCapitals(left) && isShortNumber(middle)) return span(2);
  if (isCapitals(left) && middle?.norm === '-' && isShortNumber(right)) return span(3);
  if (isShortNumber(left) && isCapitals(middle) && middle?.text.length === 1) return span(2);
  return [];
}

const isCapitals = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^\p{Lu}+$/u.test(token.text);

const isShortNumber = (token: Token | undefined): boolean =>
  token?.kind === 'number' && /^[0-9]{1,3}$/.test(token.text);
