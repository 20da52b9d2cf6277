import { multiplierOf, multiplyBy } from '../number/multiplier.js';
import { countsFeedback } from './feedback-things.js';
import { printed, type Token } from '../number/tokens.js';
import { readNumber } from '../number/value.js';
import { beginsAt } from '../ruleset/word-list.js';
import {
  endsClause,
  isApproximate,
  isOpenNumber,
  type Item,
  limitBefore,
  markAt,
  type Reading,
} from './items.js';
import { isListedScore } from './listed-scores.js';
import type { Mark } from './vocabulary.js';

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

/** What ends 'đã làm', 'thực hiện', 'hoàn thành', which say nothing of what was done. */
const DONE = /^(làm|hiện|thành|xong)$/;

/** So many words may say of whom, when and that there are some: 'Đến nay, toàn tỉnh đã có 390 trên tổng số 410 hồ sơ'. */
const LONGEST_OPENING = 8;

/** Where b of 'a/b', 'a trên b' stands, of 'a trên tổng số b', 'a trong số b' too where a opens its clause or is only said to be done; null where none does. */
function wholeAt(reading: Reading, at: number): number | null {
  const { tokens } = reading;
  const joint = tokens[at + 1]?.norm ?? '';
  if (!/^(\/|trên|trong)$/.test(joint)) return null;
  const opens =
    opensClause(reading, at) ||
    (tokens[at - 1]?.norm === 'có' && saysNothingBefore(reading, at)) ||
    (tokens[at + 2]?.norm === 'tổng' && DONE.test(tokens[at - 1]?.norm ?? ''));
  let last = at + 2;
  while (opens && /^(tổng|số)$/.test(tokens[last]?.norm ?? '')) last++;
  return isOpenNumber(reading, last) && (joint !== 'trong' || last > at + 2) ? last : null;
}

const opensClause = ({ tokens, from }: Reading, at: number): boolean =>
  at === from || /^[,;:.(]$/.test(tokens[at - 1]?.norm ?? '');

/** Whether the words of its clause before a token name nothing that is counted. */
function saysNothingBefore(reading: Reading, at: number): boolean {
  for (let k = at - 1; k >= at - LONGEST_OPENING; k--) {
    if (reading.starting[k]?.some(({ meaning }) => meaning.type === 'term')) return false;
    if (opensClause(reading, k)) return true;
  }
  return false;
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
  const isThings = reading.classes[at]?.class === 'quantity';
  const isBare = !isThings && measure === '';
  if (isBare && (isCalledScore(reading, at) || isListedScore(reading, at))) return 'score';
  if (!isThings && (measure !== '' || !countsSomething(reading, end))) return 'count';
  return countsFeedback(reading, at, end) ? 'count' : 'quantity';
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
    if (tokens[k]?.kind === 'number' && !isBareScore(tokens, k, at)) return false;
    if (/^[;.()]$/.test(tokens[k]?.norm ?? '')) return false;
    const unit = markAt(reading, k, 'unit');
    if (unit?.meaning.type === 'unit' && unit.meaning.measure === 'điểm')
      return tokens[k - 1]?.kind !== 'number';
  }
  return false;
}

/** 'điểm tiến độ 18,61, dịch vụ công 11,02': whether two numbers of a list are both scores without a unit, as their decimals show. */
const isBareScore = (tokens: readonly Token[], before: number, at: number): boolean =>
  tokens[before + 1]?.norm === ',' &&
  [before, at].every((each) => /^\d{1,2},\d{1,2}$/.test(tokens[each]?.text ?? ''));

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
  const isTimes = isTimesOfThem(tokens, at);
  const next = isTimes ? tokens[at + 1] : tokens[at];
  if (next?.kind !== 'word') return false;
  // '12 lượt trả lại', but not '12 lượt người dân'
  const says = isTimes && starting[at + 1]?.some(isStage);
  return !goesOn.test(next.norm) && !says && starting[at]?.length === 0;
}

const isStage = ({ meaning }: Mark): boolean =>
  meaning.type === 'term' && meaning.dimension === 'stage';

/** How far back what is counted in times is looked for. */
const NEAR = 80;

/** '4.127 lượt, bằng 10,6%' behind words on hồ sơ, on what became of them, on what was paid or on who was content: times of those. */
function isTimesOfThem(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.norm !== 'lượt') return false;
  const before = tokens.slice(Math.max(0, at - NEAR), at).map(({ norm }) => norm);
  return /(^| )(hồ sơ|thụ lý|trả kết quả|hài lòng|phản ánh|kiến nghị|thanh toán|lệ phí|giao dịch)( |$)/.test(
    before.join(' '),
  );
}

const goesOn =
  /^(và|hoặc|chiếm|đạt|còn|trong|so|tăng|giảm|tương|bằng|với|của|trên|là|đã|đang|có|được|cho|tại|từ|đến|nhưng|do|vì|thuộc|ở|về|thì|bao|gồm|cụ|số|theo|sang|chưa|không|đều|vẫn|cũng|nên|như|riêng)$/;

function valueOf(raw: string, kind: Item['kind'], factor: string | undefined) {
  const read = readNumber(
    raw,
    factor ? 'unknown' : kind === 'quantity' || kind === 'zero' ? 'count' : kind,
  );
  return read && factor ? { ...read, value: multiplyBy(read.value, factor) } : read;
}
