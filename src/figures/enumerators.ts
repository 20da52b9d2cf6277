import type { Token } from '../number/tokens.js';
import type { TokenSpan } from './document-number.js';

/** A number that may count the members of a list within a sentence, and the form it is set in. */
interface Candidate {
  readonly at: number;
  readonly value: number;
  readonly form: 'enclosed' | 'closed';
}

/**
 * The numbers that count a list within its sentence: '(1) ...; (2) ...' or '1) ...; 2) ...'. Only
 * rows of two and more, one by one and from 1 (or from the start of the text), each before words.
 */
export function enumerators(tokens: readonly Token[]): TokenSpan[] {
  const rows: Candidate[][] = [];
  for (const candidate of candidates(tokens)) {
    const row = rows.findLast((r) => r[0]?.form === candidate.form);
    if (row?.at(-1)?.value === candidate.value - 1) row.push(candidate);
    else if (candidate.value === 1 || candidate.at <= 1) rows.push([candidate]);
  }
  return rows
    .filter((row) => row.length > 1)
    .flat()
    .map(({ at }) => ({ start: at, end: at + 1 }));
}

/** Numbers before a ')' that closes no other bracket, with a word behind it. */
function candidates(tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = [];
  let depth = 0;
  tokens.forEach(({ norm }, at) => {
    if (norm === '(') depth += 1;
    if (norm !== ')') return;
    const number = tokens[at - 1];
    const form = tokens[at - 2]?.norm === '(' ? 'enclosed' : 'closed';
    const counts =
      /^[1-9]\d?$/.test(number?.text ?? '') &&
      (form === 'enclosed' ? opensMember(tokens[at - 3]) : depth === 0);
    if (counts && tokens[at + 1]?.kind === 'word')
      found.push({ at: at - 1, value: Number(number?.text), form });
    depth = Math.max(0, depth - 1);
  });
  return found;
}

/** What stands before '(1)' where it opens a member; behind other words it may be a figure: 'trễ hạn (1)'. */
const opensMember = (before: Token | undefined): boolean =>
  before?.kind !== 'word' || /^(và|là|gồm|như|sau|đó|hoặc)$/.test(before.norm);

/** The number of a heading without a dot behind it: '4 Yêu cầu kỹ thuật'. A whole text, not a sentence. */
export function headingNumber(tokens: readonly Token[]): TokenSpan[] {
  const [number, first] = tokens;
  if (!/^[1-9]\d?$/.test(number?.text ?? '') || !/^\p{Lu}/u.test(first?.text ?? '')) return [];
  const isSentence = tokens.some(
    ({ kind, norm }, at) => at > 0 && (kind === 'number' || /^[.;:]$/.test(norm)),
  );
  return isSentence ? [] : [{ start: 0, end: tokens.length }];
}
