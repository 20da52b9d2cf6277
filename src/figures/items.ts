import type { Decimal } from '../model.js';
import { multiplierOf, multiplyBy } from '../number/multiplier.js';
import { printed, type Token } from '../number/tokens.js';
import { readNumber } from '../number/value.js';
import { beginsAt, type WordLists } from '../ruleset/word-list.js';
import type { NumberClassHit } from './classify.js';
import type { Mark } from './vocabulary.js';

/** A number of a text that may be a figure, or two written as 'a/b'. Token indexes, ends exclusive. */
export interface Item {
  readonly kind: 'count' | 'percent' | 'score' | 'quantity' | 'zero';
  /** From the first number token to behind the last. */
  readonly start: number;
  readonly end: number;
  /** Behind the unit word, or `end`. */
  readonly unitEnd: number;
  readonly value: Decimal;
  readonly raw: string;
  /** b of 'a/b'. */
  readonly base: { readonly value: Decimal; readonly raw: string; readonly token: number } | null;
  /** `hồ sơ`, `%`, `điểm`, `PAKN`, `TTHC`, or empty where no unit stands behind it. */
  readonly measure: string;
  readonly approximate: boolean;
  readonly limit: Limit | null;
  readonly ambiguous: boolean;
}

/** 'trên 95%', 'hơn 8.000', 'dưới 200': the side on which the value lies, and the words that say so. */
export interface Limit {
  readonly side: 'above' | 'below';
  readonly words: string;
}

/** The roles of the words that make the number behind them approximate. */
export const approximateRoles = ['approximate', 'above', 'below'] as const;

/** What a text's tokens and marks are, for the readers of prose and cells. */
export interface Reading {
  readonly tokens: readonly Token[];
  /** In order of their first token. */
  readonly marks: readonly Mark[];
  /** The marks that start, and those that end, at each token. */
  readonly starting: readonly (readonly Mark[])[];
  readonly ending: readonly (readonly Mark[])[];
  /** The names of lĩnh vực; kept apart, for the same words name other things. */
  readonly fieldNames: readonly Mark[];
  /** Words of the rules that are looked for only where something asks for them. */
  readonly lists: WordLists;
  readonly classes: readonly (NumberClassHit | null)[];
  /** What an open number is if no indicator names it. */
  readonly otherwise: readonly (NumberClassHit | null)[];
  /** Index of the first token behind the paragraph's list marker. */
  readonly from: number;
}

/** Whether a token is a number that no rule has classed away. */
export const isOpenNumber = (reading: Reading, at: number): boolean => {
  const token = reading.tokens[at];
  const found = reading.classes[at];
  if (token?.kind !== 'number' || isInName(reading, at)) return false;
  return !found || found.class === 'quantity';
};

/** 'phường Hà Giang 1 (88,12 điểm)': communes of one name are told apart by numbers since 2025. */
export function isInName({ tokens }: Reading, at: number): boolean {
  if (!/^[1-9]\d?$/.test(tokens[at]?.text ?? '')) return false;
  if (!/^(\(|:|đạt|có|tiếp|đã|là|với|được|còn)$/.test(tokens[at + 1]?.norm ?? '')) return false;
  let first = at;
  while (/^\p{Lu}\p{Ll}*$/u.test(tokens[first - 1]?.text ?? '') && !isCommune(tokens[first - 1]))
    first--;
  return first < at && at - first <= 4 && isCommune(tokens[first - 1]);
}

const isCommune = (token: Token | undefined): boolean =>
  /^(xã|phường|trấn|khu)$/.test(token?.norm ?? '');

/** The item that an open number makes; null where it is none. */
export function numberItem(reading: Reading, at: number): Item | null {
  const last = wholeAt(reading, at) ?? at;
  const slash = last > at;
  const multiplier = reading.tokens[last + 1];
  const factor = multiplier && multiplierOf(multiplier.norm) !== null ? multiplier : null;
  const end = last + 1 + (factor ? 1 : 0);
  const unit = markAt(reading, end, 'unit') ?? unitBehindBracket(reading, at, end);
  const measure =
    unit?.meaning.type === 'unit'
      ? unit.meaning.measure
      : isCalledPercent(reading, at)
        ? '%'
        : servicesBefore(reading, at);
  const kind = kindOf(reading, at, end, measure);
  const first = valueOf(reading.tokens[at]?.text ?? '', kind, factor?.norm);
  const base = slash ? valueOf(reading.tokens[last]?.text ?? '', kind, factor?.norm) : null;
  if (!first) return null;
  return {
    kind,
    start: at,
    end,
    unitEnd: unit?.end ?? end,
    value: first.value,
    raw: printed(reading.tokens.slice(at, slash ? at + 1 : end)),
    base: base && { value: base.value, raw: reading.tokens[last]?.text ?? '', token: last },
    measure,
    approximate: factor !== null || isApproximate(reading, at),
    limit: limitBefore(reading, at),
    ambiguous: first.ambiguous,
  };
}

/** 'tiếp nhận (37) phản ánh': the unit behind the bracket that a number fills. */
const unitBehindBracket = (reading: Reading, at: number, end: number): Mark | undefined =>
  reading.tokens[at - 1]?.norm === '(' && reading.tokens[end]?.norm === ')'
    ? markAt(reading, end + 1, 'unit')
    : undefined;

/** 'Tỷ lệ đúng hạn (%): 98,6': the label's bracket says what the number is measured in. */
const isCalledPercent = ({ tokens }: Reading, at: number): boolean =>
  /^\( % \) [:=]$/.test(
    tokens
      .slice(Math.max(0, at - 4), at)
      .map(({ norm }) => norm)
      .join(' '),
  );

/** Where b of 'a/b', 'a trên b' stands, of 'a trên tổng số b' too where a opens its clause; null where none does. */
function wholeAt(reading: Reading, at: number): number | null {
  const { tokens, from } = reading;
  if (!/^(\/|trên)$/.test(tokens[at + 1]?.norm ?? '')) return null;
  const opens = at === from || /^[,;:.(]$/.test(tokens[at - 1]?.norm ?? '');
  let last = at + 2;
  while (opens && /^(tổng|số)$/.test(tokens[last]?.norm ?? '')) last++;
  return isOpenNumber(reading, last) ? last : null;
}

/** 'Tổng số DVCTT hiện có là 1.466' counts services, not hồ sơ that came through them. */
function servicesBefore(reading: Reading, at: number): string {
  for (let k = at - 1; k >= reading.from; k--) {
    if (reading.tokens[k]?.kind === 'number' || endsClause(reading.tokens[k])) return '';
    const unit = markAt(reading, k, 'unit');
    if (unit?.meaning.type !== 'unit') continue;
    const online = markAt(reading, k, 'term');
    const counted = unit.meaning.measure === 'TTHC' && reading.tokens[k - 1]?.norm === 'số';
    return counted && online ? 'TTHC' : '';
  }
  return '';
}

function kindOf(reading: Reading, at: number, end: number, measure: string): Item['kind'] {
  if (measure === '%') return isShareOfThings(reading, at, end) ? 'quantity' : 'percent';
  if (measure === 'điểm' || isScoreOfBest(reading, at)) return 'score';
  // 'Điểm của 07 phường' counts phường.
  if (reading.classes[at]?.class === 'quantity') return 'quantity';
  if (measure === '' && isCalledScore(reading, at)) return 'score';
  return measure === '' && countsSomething(reading, end) ? 'quantity' : 'count';
}

/** '17,01/18': only a score has decimals over the best there is to reach. */
const isScoreOfBest = ({ tokens }: Reading, at: number): boolean =>
  /^\d{1,2}[.,]\d{1,2}$/.test(tokens[at]?.text ?? '') &&
  tokens[at + 1]?.norm === '/' &&
  /^\d{1,3}$/.test(tokens[at + 2]?.text ?? '');

/** 'Tổng điểm của tỉnh là 84,12': the unit stands in the label, where it is no other number's. */
function isCalledScore(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  if (!/^\d{1,3}([.,]\d{1,3})?$/.test(tokens[at]?.text ?? '')) return false;
  for (let k = at - 1; k >= reading.from; k--) {
    if (tokens[k]?.kind === 'number' || /^[;.()]$/.test(tokens[k]?.norm ?? '')) return false;
    const unit = markAt(reading, k, 'unit');
    if (unit?.meaning.type === 'unit' && unit.meaning.measure === 'điểm')
      return tokens[k - 1]?.kind !== 'number';
  }
  return false;
}

/** '100% xã, phường', '41% số điểm tối đa', 'dưới 1%', '02/09 huyện có tỷ lệ quá hạn trên 5%': a share of other things, or a bound. */
function isShareOfThings(reading: Reading, at: number, end: number): boolean {
  const { tokens, starting, classes, lists } = reading;
  const isPlace = starting[end + 1]?.[0]?.meaning.type === 'level';
  const isOthers = [lists.body, lists.other_things].some((list) => beginsAt(list, tokens, end + 1));
  if (isPlace || isOthers) return true;
  if (isOfPoints(tokens, end + 1)) return true;
  const bound = tokens[at - 1]?.norm;
  if (bound === 'dưới') return true;
  if (bound !== 'trên') return false;
  for (let k = at - 1; k >= 0 && !endsList(reading, k); k--)
    if (classes[k]?.class === 'quantity') return true;
  return false;
}

/** 'số điểm tối đa', 'tổng số điểm', 'điểm chuẩn' behind a percentage. */
function isOfPoints(tokens: readonly Token[], at: number): boolean {
  let next = at;
  while (/^(tổng|số)$/.test(tokens[next]?.norm ?? '')) next++;
  if (tokens[next]?.norm !== 'điểm') return false;
  return next > at || /^(tối|chuẩn)$/.test(tokens[next + 1]?.norm ?? '');
}

/** A sign that parts clauses, not the members of '09 huyện, thị xã, thành phố'. */
const endsList = ({ tokens, lists }: Reading, at: number): boolean =>
  /^[,;:.(]$/.test(tokens[at]?.norm ?? '') && !beginsAt(lists.body, tokens, at + 1);

/** A number right before a noun that is no unit of the rules counts that ('02 nhóm', '32 inch'). */
export function countsSomething({ tokens, starting }: Reading, at: number): boolean {
  const next = isTimesOfThem(tokens, at) ? tokens[at + 1] : tokens[at];
  if (next?.kind !== 'word') return false;
  return !goesOn.test(next.norm) && starting[at]?.length === 0;
}

/** How far back what is counted in times is looked for. */
const NEAR = 80;

/** '4.127 lượt, bằng 10,6%' behind words on hồ sơ or on who was content: times of those. */
function isTimesOfThem(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.norm !== 'lượt') return false;
  const before = tokens.slice(Math.max(0, at - NEAR), at).map(({ norm }) => norm);
  return /(^| )(hồ sơ|thụ lý|hài lòng|phản ánh|kiến nghị)( |$)/.test(before.join(' '));
}

const goesOn =
  /^(và|hoặc|chiếm|đạt|còn|trong|so|tăng|giảm|tương|bằng|với|của|trên|là|đã|đang|có|được|cho|tại|từ|đến|nhưng|do|vì|thuộc|ở|thì|bao|gồm|cụ|số|theo|sang|chưa|không)$/;

function valueOf(raw: string, kind: Item['kind'], factor: string | undefined) {
  const read = readNumber(
    raw,
    factor ? 'unknown' : kind === 'quantity' || kind === 'zero' ? 'count' : kind,
  );
  return read && factor ? { ...read, value: multiplyBy(read.value, factor) } : read;
}

/** Whether a token ends a clause, as the end of the text does. */
export const endsClause = (token: Token | undefined): boolean =>
  token === undefined || /^[.;,)]$/.test(token.norm);

/** The mark of a type that starts at a token. */
export const markAt = (
  { starting }: Reading,
  at: number,
  type: Mark['meaning']['type'],
): Mark | undefined => {
  for (const mark of starting[at] ?? []) if (mark.meaning.type === type) return mark;
  return undefined;
};

/** The word mark of one of some roles that starts at a token. */
export const wordAt = (
  { starting }: Reading,
  at: number,
  ...roles: readonly string[]
): Mark | undefined => {
  const marks = starting[at];
  return marks?.length ? marks.find((mark) => isWord(mark, ...roles)) : undefined;
};

/** The word mark of one of some roles that ends before a token. */
export const wordBefore = (
  { ending }: Reading,
  at: number,
  ...roles: readonly string[]
): Mark | undefined => ending[at]?.find((mark) => isWord(mark, ...roles));

/** Whether a mark is a word of one of some roles (rules/words). */
export const isWord = (mark: Mark, ...roles: string[]): boolean =>
  mark.meaning.type === 'word' && roles.includes(mark.meaning.role);

/** Whether it tells how something came in or was given back: online, by post. */
export const isChannel = ({ meaning }: Mark): boolean =>
  meaning.type === 'term' && meaning.dimension === 'channel';

/** Whether the word before a number makes it approximate. */
export const isApproximate = (reading: Reading, at: number): boolean =>
  wordBefore(reading, at, ...approximateRoles) !== undefined;

/** The limit that the words before a number make it. */
export function limitBefore(reading: Reading, at: number): Limit | null {
  for (const side of ['above', 'below'] as const) {
    const mark = wordBefore(reading, at, side);
    if (mark) return { side, words: printed(reading.tokens.slice(mark.start, mark.end)) };
  }
  return null;
}
