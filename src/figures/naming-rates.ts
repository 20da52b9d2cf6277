import type { IndicatorRule } from '../ruleset/schema.js';
import { type Asked, fits, type Named, nothing } from './asked.js';
import { within } from './clauses.js';
import { top } from './frames.js';
import { isRatio } from './label.js';
import { namesBase } from './names-base.js';
import type { Item, Reading } from './items.js';
import { type Dims, dimsOf, indicatorOf, type Lexicon, strong } from './meaning.js';
import { byId, type Occurrence } from './occurrence.js';
import { sentenceStart } from './sentences.js';

/** A percentage that says of its own no more than the count before it, whose share it is, is the rate of that. */
export function byShare(asked: Asked, share: Occurrence, own: Dims): Named | null {
  if (!isBare(own, share.dims) && !saysOnlyBase(asked, share)) return null;
  const { lexicon } = asked.setting.knowledge;
  const rule = isShareOfItsKind(asked, share)
    ? null
    : (rateOf(share, lexicon) ?? calledRate(asked, share));
  return { ...nothing, rule, shareOf: share.id };
}

/** '700/1.850 dịch vụ, đạt 37,8%' below 'Dịch vụ công trực tuyến': whether a share is one of other things than those the rate is of. */
export function isOfOthers(
  { measure: counted }: Occurrence,
  { id }: IndicatorRule,
  { indicators }: Lexicon,
): boolean {
  const rated = indicators.filter(({ rate }) => rate === id);
  return (
    counted !== 'điểm' && rated.length > 0 && rated.every(({ measure }) => measure !== counted)
  );
}

/** The rate of a count: the one its rule names; of '317/320 phiếu hài lòng' the one their topic has. */
function rateOf(share: Occurrence, lexicon: Lexicon): IndicatorRule | null {
  const { indicator, dims } = share;
  if (indicator !== 'other')
    return lexicon.byId.get(lexicon.byId.get(indicator)?.rate ?? '') ?? null;
  const rule = dims.topic === undefined ? null : indicatorOf(dims, '%', lexicon);
  return rule && share.measure !== '' && isOfOthers(share, rule, lexicon) ? null : rule;
}

/** Of 'tỷ lệ quá hạn của Sở Y tế là 12/400 hồ sơ (3%)' the percentage is what the sentence calls a rate. */
function calledRate({ setting, item }: Asked, { base, dims }: Occurrence): IndicatorRule | null {
  const { lexicon } = setting.knowledge;
  if (base === null) return null;
  const start = sentenceStart(setting.reading, item.start, LONGEST_SENTENCE);
  const words = setting.reading.tokens.slice(start, item.start).map(({ norm }) => norm);
  const isCalled = words.some((word, k) => word === 'lệ' && /^(tỷ|tỉ)$/.test(words[k - 1] ?? ''));
  return isCalled
    ? (indicatorOf(dims, '%', lexicon) ?? indicatorOf(inTime(dims), '%', lexicon))
    : null;
}

/** Without the stage that a heading hands down: there is one rate of what was late. */
const inTime = ({ stage: _, ...dims }: Dims): Dims => (dims.timing === undefined ? {} : dims);

/** No sentence has its opening words further back from its numbers. */
const LONGEST_SENTENCE = 60;

/** 'Xã A 45 hồ sơ quá hạn, chiếm 60% số hồ sơ quá hạn': a share of all of its kind is no rate. */
function isShareOfItsKind({ setting, words }: Asked, { dims }: Occurrence): boolean {
  if (dims.timing === undefined || !namesBase(setting.reading, words)) return false;
  return dimsOf(within(setting.reading.marks, words.behind), 'first').timing === dims.timing;
}

/** 'Trước hạn 70, đúng hạn 9 (tỷ lệ trước và đúng hạn 98,7%)': whether a rate's own words name what the count before it is but a part of. */
export const saysMore = (own: Dims, count: Dims, { wholeOf }: Lexicon): boolean =>
  own.timing !== undefined && wholeOf.get(count.timing ?? '') === own.timing;

/** Whether a percentage's own words say no more than those of the count before it. */
const isBare = (own: Dims, count: Dims): boolean =>
  Object.entries(own).every(([d, term]) => d === 'total' || count[d as keyof Dims] === term);

/** 'tái sử dụng 20 hồ sơ, đạt 10% tổng số hồ sơ đã số hóa': whether all that a percentage says of its own is what it is a share of. */
function saysOnlyBase({ setting: { reading }, words }: Asked, { dims }: Occurrence): boolean {
  const [near] = words.clauses;
  if (!namesBase(reading, words)) return false;
  return near === undefined || isBare(dimsOf(within(reading.marks, near), 'last'), dims);
}

/** '60% trước hạn (300 hồ sơ)': what the words behind a percentage say where there is no rate of it; the count in its bracket is of that. */
export function saidOfShare({ setting: { reading }, item, words }: Asked, dims: Dims): Dims {
  if (item.kind !== 'percent' || Object.keys(dims).length > 0) return dims;
  return dimsOf(strong(within(reading.marks, words.behind)), 'first');
}

/** a of 'tỷ lệ số hóa đạt 99,1% (a/b hồ sơ)' is what the rate is the rate of. */
export function byRate({ setting, frames, item, found }: Asked): Named | null {
  const { lexicon } = setting.knowledge;
  const frame = top(frames);
  const rate = byId(found, frame.parent?.id);
  if (rate?.measure !== '%' || !frame.parenthesis || /^(percent|score)$/.test(item.kind))
    return null;
  const named = indicatorOf(rate.dims, 'count', lexicon);
  if (rate.indicator === 'other') {
    const rule = isRatio(item)
      ? saysNoMore(setting.reading, item) && named
      : (named ?? ofWhole(rate, found, lexicon));
    return rule && fits(item.measure, rule.measure) ? { ...nothing, rule, dims: rate.dims } : null;
  }
  const counts = lexicon.indicators.filter((rule) => rule.rate === rate.indicator);
  const rule = counts.find((count) => count === named) ?? counts[0] ?? null;
  return rule && { ...nothing, rule, dims: rate.dims };
}

/** 'Đã giải quyết 81,5% (815/1.000 hồ sơ)': whether nothing stands between a percentage and the bracket behind it but what it is of; '92% kết quả được trả bản điện tử (460/500)' says what became of them. */
function saysNoMore({ tokens }: Reading, { start }: Item): boolean {
  let at = start - 2;
  while (tokens[at]?.kind === 'word') at--;
  const first = tokens[at + 1]?.norm ?? '';
  return tokens[at]?.norm === '%' && /^(\(|số|tổng|của|trên)$/.test(first);
}

/** 'Đã giải quyết 500 hồ sơ, trong đó trước hạn chiếm 60% (300 hồ sơ)': there is no rate of those, but its whole and its words name the count. */
const ofWhole = (
  { parent, dims }: Occurrence,
  found: readonly Occurrence[],
  lexicon: Lexicon,
): IndicatorRule | null =>
  Object.keys(dims).length === 0
    ? null
    : indicatorOf({ ...byId(found, parent)?.dims, ...dims }, 'count', lexicon);
