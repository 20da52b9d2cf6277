import { isShare } from '../number/share.js';
import { beginsAt, standsIn } from '../ruleset/word-list.js';
import type { Asked } from './asked.js';
import { openBefore } from './brackets.js';
import { type Surroundings, within } from './clauses.js';
import { isStartOfChange } from './former.js';
import { type Frames, top } from './frames.js';
import {
  approximateRoles,
  endsClause,
  type Item,
  isWord,
  type Reading,
  wordBefore,
} from './items.js';
import { countsSomething } from './number-item.js';
import { type Lexicon, saysTerm } from './meaning.js';
import { byId, type Occurrence } from './occurrence.js';

/** The count that a percentage behind it ('đạt tỷ lệ 94,3%', '(94,3%)') is the share of; null where none stands in the sentence. */
export function shareOf(
  frames: Frames,
  found: readonly Occurrence[],
  lexicon: Lexicon,
): Occurrence | null {
  const frame = top(frames);
  const id = frame.last?.id ?? (frame.parenthesis ? frame.parent?.id : undefined);
  const last = byId(found, id);
  if (last?.measure === '%') return null;
  return last?.sentence === frames.sentence ? ratable(last, found, lexicon) : null;
}

/**
 * Behind 'đã số hóa 47.658, tiếp tục số hóa 3.872, đạt tỷ lệ 92,49%' the percentage is that of the
 * part that has a rate, where both are parts of one base.
 */
function ratable(last: Occurrence, found: readonly Occurrence[], lexicon: Lexicon): Occurrence {
  const rule = lexicon.byId.get(last.indicator);
  if (!rule || rule.rate !== undefined) return last;
  const bases = rule.share_of ?? [];
  for (let at = found.length - 1; at >= 0 && found[at]?.sentence === last.sentence; at--) {
    const other = found[at] as Occurrence;
    const of = lexicon.byId.get(other.indicator);
    if (other.group === last.group && of?.rate !== undefined && bases.includes(of.base ?? ''))
      return other;
  }
  return last;
}

/** '…, 350 hồ sơ; 30% còn lại nộp trực tiếp': a rest of which the words behind speak is no share of what stands before it. */
export const isShareOfRest = ({ tokens }: Reading, { start, unitEnd }: Item): boolean =>
  /^[,;.]$/.test(tokens[start - 1]?.norm ?? '') &&
  tokens[unitEnd]?.norm === 'còn' &&
  tokens[unitEnd + 1]?.norm === 'lại';

/** '(cùng kỳ năm 2023: 2.301 hồ sơ, đạt 97,1%)', '(từ 98,7% lên 99,2%)': whether the number before, in the same bracket or list, is one of another period. */
export function followsFormer({ tokens, classes }: Reading, { start }: Item): boolean {
  for (let at = start - 1; at >= 0 && !/^[);.]$/.test(tokens[at]?.norm ?? ''); at--)
    if (tokens[at]?.kind === 'number')
      return classes[at]?.class === 'former_period' || isStartOfChange({ tokens, classes }, at);
  return false;
}

/**
 * Whether a percentage names a whole that is not of what was counted: '817 bệnh viện, chiếm 3% số
 * giường', '03 xã này chiếm 41% tổng số hồ sơ'.
 */
export function isShareOfOthers(reading: Reading, item: Item, { end }: Occurrence): boolean {
  const { tokens, lists } = reading;
  const isOfAll = tokens[item.unitEnd]?.norm === 'tổng';
  const at = item.unitEnd + (isOfAll ? 2 : 1);
  if (tokens[at - 1]?.norm !== 'số') return false;
  if (!isOfAll && !countsSomething(reading, at)) return false;
  // What may be said for xã, sở and the like: 'kiểm tra 08/16 xã, đạt 50% số đơn vị'.
  if (beginsAt(lists.body, tokens, at)) return false;
  const counted = tokens.findIndex((token) => token.start >= end);
  if (isOfAll) return beginsAt(lists.body, tokens, counted);
  const [of, things] = [tokens[at], tokens[counted]];
  return things?.kind === 'word' && things.norm !== of?.norm && of?.norm !== 'lượng';
}

/** 'Giải quyết 120/200 hồ sơ, đạt 98% kế hoạch': of what was planned, where no aim is told behind and it is no share of the base either. */
export function isShareOfPlan(
  { tokens }: Reading,
  { unitEnd, value }: Item,
  count: Occurrence,
  base: Occurrence | undefined,
): boolean {
  const behind = tokens.slice(unitEnd, unitEnd + LONGEST_AIM);
  const end = behind.findIndex(endsClause);
  const said = (end < 0 ? behind : behind.slice(0, end)).map(({ norm }) => norm).join(' ');
  if (!OF_PLAN.test(said) || said.includes('%')) return false;
  return base === undefined || !isShare(count.value, base.value, value);
}

const OF_PLAN = /^(so với |của )?(kế hoạch|chỉ tiêu|mục tiêu|định mức|dự toán)( |$)/;

/** So many words and signs behind a share tell what was planned, and how much. */
const LONGEST_AIM = 10;

/** The count of 'Xã A (14 hồ sơ), chiếm tỷ lệ 35%': alone in its parenthesis, and nothing between but words for a share. */
export function valueBefore(
  reading: Reading,
  item: Item,
  found: readonly Occurrence[],
): Occurrence | null {
  const { tokens, starting } = reading;
  let at = item.start - 1;
  while (at > 0 && tokens[at]?.norm !== ')') {
    const share = wordBefore(reading, at + 1, 'share', ...approximateRoles);
    if (!share && tokens[at]?.norm !== ',') return null;
    at = (share?.start ?? at) - 1;
  }
  const open = openBefore(reading, at);
  const unit = starting[open + 2]?.find(({ meaning }) => meaning.type === 'unit');
  const last = found.at(-1);
  const isAlone = (unit?.end ?? open + 2) === at && tokens[open + 1]?.kind === 'number';
  const isIt = last?.start === tokens[open + 1]?.start && last?.measure !== '%';
  const isNext = tokens.slice(at + 1, item.start).every(({ norm }) => norm === ',');
  if (isNext && countsShare(reading, open, found.at(-2))) return null;
  return isAlone && isIt ? (last ?? null) : null;
}

/** '70% nộp trực tuyến (350 hồ sơ), 30% …': whether a bracket counts the share that stands before it in its clause. */
function countsShare({ tokens }: Reading, open: number, share: Occurrence | undefined): boolean {
  if (share?.measure !== '%') return false;
  let at = open - 1;
  while (at > 0 && tokens[at]?.kind === 'word') at--;
  return tokens[at]?.norm === '%' && (tokens[at - 1]?.start ?? -1) === share.start;
}

/** 'Tháng 4 nhận 1.860 hồ sơ, chuyển nhượng đất đai hơn 30%': whether the clause of a percentage names what no rule knows, and no share of what stands before it. */
export function namesOther(reading: Reading, { clauses: [near] }: Surroundings): boolean {
  const { tokens, marks } = reading;
  if (!near || tokens[near.start - 1]?.norm !== ',') return false;
  const known = within(marks, near);
  if (known.some((mark) => isWord(mark, 'share') || mark.meaning.type !== 'word')) return false;
  const isKnown = (at: number): boolean => known.some(({ start, end }) => start <= at && at < end);
  const words = tokens
    .slice(near.start, near.end)
    .filter(({ kind }, k) => kind === 'word' && !isKnown(near.start + k));
  return words.length >= WORDS_OF_THINGS;
}

/** So many words at least name things; fewer may only lead to a number (', tính ra là'). */
const WORDS_OF_THINGS = 4;

/** 'Tỷ lệ bình quân của các sở đạt 24,5%': that of several units is no share of what they have together. */
export const isMean = ({ marks }: Reading, { clauses: [near] }: Surroundings): boolean =>
  near !== undefined && within(marks, near).some((mark) => isWord(mark, 'mean'));

/** Whether the words before a percentage make it the share of the last counts together: 'chậm 7, quá hạn 3 (hai loại chiếm 1,1%)'. */
export const saysTogether = (
  { tokens, lists }: Reading,
  { clauses: [near] }: Surroundings,
): boolean => near !== undefined && standsIn(lists.together, tokens.slice(near.start, near.end));

/** 'Tỷ lệ đúng hạn ở cả 3 cấp đều trên 95%': what each of several keeps is not what they have together. */
export function isLimitOfEach({ setting: { reading }, item, words }: Asked): boolean {
  const [near] = words.clauses;
  return (
    item.kind === 'percent' &&
    item.limit !== null &&
    near !== undefined &&
    reading.tokens.slice(near.start, near.end).some(({ norm }) => norm === 'đều')
  );
}

/** 'Tỷ lệ đúng hạn đạt 98% (tổng 500 hồ sơ)', '(trên tổng số 500 hồ sơ)': whether the bracket right behind a percentage tells all that it is a share of, and not what they are. */
export function isWholeOfShare({ setting: { reading }, item, words }: Asked): boolean {
  const { tokens } = reading;
  let open = item.start - 1;
  while (OF_ALL.test(tokens[open]?.norm ?? '')) open--;
  const lead = tokens.slice(open + 1, item.start);
  return (
    item.kind === 'count' &&
    tokens[open]?.norm === '(' &&
    tokens[open - 1]?.norm === '%' &&
    lead.some(({ norm }) => norm === 'tổng') &&
    !saysTerm(reading, words.behind)
  );
}

/** What leads to all that something is a share of. */
const OF_ALL = /^(trên|trong|của|tổng|số|hồ|sơ|là|:)$/;

/** 'Có tới 62% hồ sơ trực tuyến phải do công chức nộp hộ': so many of those that came online, and no share that they are of all. */
export const isOfOnlineOnes = ({ setting: { reading }, item }: Asked): boolean =>
  item.kind === 'percent' &&
  OF_ONLINE_ONES.test(
    reading.tokens
      .slice(item.unitEnd, item.unitEnd + 5)
      .map(({ norm }) => norm)
      .join(' '),
  );

const OF_ONLINE_ONES = /^(hồ sơ|hs) trực tuyến (phải|bị|chưa|không|do|vẫn)( |$)/;
