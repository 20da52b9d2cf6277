import type { Token } from '../number/tokens.js';

/** A stretch of tokens, `end` exclusive. */
export interface TokenSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * Numbers of official documents by their shape (Nghị định 30/2020/NĐ-CP, Phụ lục III): 'số / năm /
 * loại - cơ quan' as '107/2021/NĐ-CP', '14/QĐ-UBND-TL', '468 /QĐ-TTg', and those of the Party as
 * '18-NQ/TW'. A single abbreviation behind the slash ('47/BC') needs 'số' in front, as 'TTHC' and
 * 'BPMC' can stand there too.
 */
export function documentNumbers(tokens: readonly Token[]): TokenSpan[] {
  const spans: TokenSpan[] = [];
  for (let start = 0; start < tokens.length; start += 1) {
    const end = tokens[start]?.kind === 'number' ? documentNumberEnd(tokens, start) : null;
    if (end === null) continue;
    spans.push({ start, end });
    start = end - 1;
  }
  return spans;
}

function documentNumberEnd(tokens: readonly Token[], start: number): number | null {
  const first = tokens[start + 1]?.norm;
  if (first === '-') return partyNumberEnd(tokens, start);
  if (first !== '/') return null;
  const withYear = tokens[start + 2]?.kind === 'number' && tokens[start + 3]?.norm === '/';
  const letters = withYear ? start + 4 : start + 2;
  const end = lettersEnd(tokens, letters);
  if (end === null) return null;
  const named = tokens[start - 1]?.norm === 'số' || withYear;
  return named || end > letters + 1 ? end : null;
}

/** '18-NQ/TW', '05-CT/TU'. */
function partyNumberEnd(tokens: readonly Token[], start: number): number | null {
  const slashed = isAbbreviation(tokens[start + 2]) && tokens[start + 3]?.norm === '/';
  return slashed && isAbbreviation(tokens[start + 4]) ? start + 5 : null;
}

/** The end of 'QĐ-UBND-HC' at `at`; null where no abbreviation stands there. */
function lettersEnd(tokens: readonly Token[], at: number): number | null {
  if (!isAbbreviation(tokens[at])) return null;
  let end = at + 1;
  while (isJoint(tokens[end]) && isAbbreviation(tokens[end + 1])) end += 2;
  return isTerm(tokens, end) ? end + 1 : end;
}

/** The term of the National Assembly, glued to its abbreviation: 'QH15', 'UBTVQH10'. */
const isTerm = (tokens: readonly Token[], at: number): boolean =>
  /QH$/.test(tokens[at - 1]?.text ?? '') &&
  tokens[at]?.spaceBefore === false &&
  /^\d{1,2}$/.test(tokens[at]?.text ?? '');

const isJoint = (token: Token | undefined): boolean => token?.norm === '-' || token?.norm === '&';

/** 'NĐ', 'QĐUBND', 'TTg', 'TTr', 'ĐKĐĐ': begins with two capitals or, as 'TL', is all capitals. */
const isAbbreviation = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^\p{Lu}{2}/u.test(token.text);
