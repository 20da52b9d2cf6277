import { isCount, isOfSentence, type Occurrence, sameScope } from '../../figures/occurrence.js';
import { compare } from '../../number/decimal.js';
import { isShareMistyped, isShareOf, isSlippedShare } from './bases.js';
import { isAmongShares } from './listed-shares.js';
import { isOfLike, type Material, textOf } from './material.js';

/** The count that a percentage is the share of; undefined where the wording tells none. */
export const countShared = (percent: Occurrence, material: Material): Occurrence | undefined =>
  countOf(percent, material) ??
  countOfRate(percent, material) ??
  countBehind(percent, material) ??
  countBefore(percent, material) ??
  countOfSatisfied(percent, material);

/** a: the one in the parenthesis behind the percentage, or the count that it follows. */
function countOf(percent: Occurrence, material: Material): Occurrence | undefined {
  const { extraction, index } = material;
  const { occurrences } = extraction;
  const behind = occurrences[percent.id + 1];
  if (behind && isRatioBehind(behind, percent, occurrences)) return behind;
  if (percent.shareOf !== null) return occurrences[percent.shareOf];
  const before = occurrences[percent.parent ?? -1];
  if (before && (isRatioBefore(before, percent, occurrences) || isAmongShares(percent, material)))
    return before;
  return index.partsOf(percent.id).find((o) => o.bond === 'parenthesis' && o.base !== null);
}

/** 'Ba xã chiếm 41,2% (412/1.000)': right behind the percentage, or, where the numbers agree, behind what it is of: '100% thôn (29/29 thôn)', 'đạt 84% tổng số TTHC (42/50)'. */
function isRatioBehind(
  o: Occurrence,
  percent: Occurrence,
  occurrences: readonly Occurrence[],
): boolean {
  const { block, cell, end } = percent;
  const base = occurrences[o.base ?? -1];
  const isThere = o.bond === 'parenthesis' && base && o.block === block && !cell;
  if (!isThere || o.start - end > BEHIND_THINGS) return false;
  const isItsOwn = o.parent === percent.id || o.parent === percent.shareOf;
  return o.start - end <= 3 || (isItsOwn && isShareOf(o, base, percent));
}

/** No more letters stand between '100%' and the bracket behind what is counted. */
const BEHIND_THINGS = 40;

/** '41/52 nhiệm vụ (78,85%)': in the parenthesis before, whatever was counted, where the numbers agree but for a slip. */
function isRatioBefore(
  count: Occurrence,
  percent: Occurrence,
  occurrences: readonly Occurrence[],
): boolean {
  const base = occurrences[count.base ?? -1];
  if (percent.bond !== 'parenthesis' || base === undefined) return false;
  return [isShareOf, isSlippedShare, isShareMistyped].some((is) => is(count, base, percent));
}

/** a of 'qua b phiếu đạt p% (a phiếu)', where its share of b is p. */
function countBehind(percent: Occurrence, { extraction }: Material): Occurrence | undefined {
  const { occurrences } = extraction;
  const [base, count] = [occurrences[percent.id - 1], occurrences[percent.id + 1]];
  if (!base || !count || count.parent !== percent.id || count.bond !== 'parenthesis') return;
  return isPartOf(count, base, percent) ? count : undefined;
}

/** a of 'b lượt đánh giá, a lượt hài lòng (đạt p%)', where its share of its whole, or of the number right before it, is p. */
function countBefore(percent: Occurrence, { extraction }: Material): Occurrence | undefined {
  const { occurrences } = extraction;
  const count = occurrences[percent.id - 1];
  if (!count || percent.parent !== count.id || percent.bond !== 'parenthesis') return;
  const bases = [count.parent, percent.id - 2].flatMap((id) => occurrences[id ?? -1] ?? []);
  const isShared = bases.some((base) => isPartOf(count, base, percent));
  return percent.value.scale > 0 && isShared ? count : undefined;
}

/** a of 'thu về b phiếu, trong đó a phiếu hài lòng, tỷ lệ hài lòng đạt p%', where its share of b is p, or a slip of it; behind 'rất hài lòng' alone the rate may be of more. */
function countOfSatisfied(percent: Occurrence, material: Material): Occurrence | undefined {
  const { occurrences } = material.extraction;
  const [base, count] = [occurrences[percent.id - 2], occurrences[percent.id - 1]];
  const isRate = percent.indicator === 'satisfaction_rate' && !percent.cell;
  if (!isRate || !base || !count || !isOfLike(count, base, material)) return undefined;
  if (count.dims.topic !== 'satisfaction' || base.dims.topic !== undefined) return undefined;
  const between = textOf(count, material.document).slice(count.end, percent.start);
  const isOfAll = percent.value.scale > 0 && between.match(SATISFIED)?.length === 2;
  const isIts = isPartOf(count, base, percent) && (isOfAll || isShareOf(count, base, percent));
  return isIts ? count : undefined;
}

const SATISFIED = /(?<!rất )hài lòng/giu;

/** Whether two counts of one sentence and kind are the part and the whole that a percentage beside them is the share of. */
const isPartOf = (count: Occurrence, base: Occurrence, percent: Occurrence): boolean =>
  [base, count].every((o) => isCount(o) && isOfSentence(o, percent)) &&
  base.measure === count.measure &&
  count.base === null &&
  compare(base.value, count.value) >= 0 &&
  (isShareOf(count, base, percent) || isSlippedShare(count, base, percent));

/** The count beside a rate that has a name of its own: 'tỷ lệ đúng hạn đạt p%; trong đó đã giải quyết b, đúng hạn a'. */
function countOfRate(percent: Occurrence, { index, rules }: Material): Occurrence | undefined {
  if (percent.cell || percent.indicator === 'other') return undefined;
  const counts = new Set(
    rules.indicators.filter((r) => r.rate === percent.indicator).map((r) => r.id),
  );
  const beside = index.beside(percent);
  const found = beside.filter(
    (o) =>
      counts.has(o.indicator) &&
      o.sentence === percent.sentence &&
      o.dims.timing === percent.dims.timing &&
      sameScope(o, percent),
  );
  const isShared = beside.some((o) => o.measure === '%' && o.shareOf === found[0]?.id);
  return found.length === 1 && !isShared ? found[0] : undefined;
}
