import { isCount, type Occurrence, sameScope } from '../../figures/occurrence.js';
import { compare } from '../../number/decimal.js';
import { isShareOf } from './bases.js';
import { type Material } from './material.js';

/** The count that a percentage is the share of; undefined where the wording tells none. */
export const countShared = (percent: Occurrence, material: Material): Occurrence | undefined =>
  countOf(percent, material) ?? countOfRate(percent, material) ?? countBehind(percent, material);

/** a: the one in the parenthesis behind the percentage, or the count that it follows. */
function countOf(percent: Occurrence, { extraction, index }: Material): Occurrence | undefined {
  const { occurrences } = extraction;
  const behind = occurrences[percent.id + 1];
  if (behind && isRatioBehind(behind, percent)) return behind;
  if (percent.shareOf !== null) return occurrences[percent.shareOf];
  const before = occurrences[percent.parent ?? -1];
  if (before && isRatioBefore(before, percent, occurrences)) return before;
  return index.partsOf(percent.id).find((o) => o.bond === 'parenthesis' && o.base !== null);
}

/** 'Ba xã chiếm 41,2% (412/1.000)': right behind the percentage. */
const isRatioBehind = (o: Occurrence, { block, cell, end }: Occurrence): boolean =>
  o.bond === 'parenthesis' && o.base !== null && o.block === block && !cell && o.start - end <= 3;

/** '41/52 nhiệm vụ (78,85%)': in the parenthesis before, whatever was counted, where the numbers agree. */
function isRatioBefore(
  count: Occurrence,
  percent: Occurrence,
  occurrences: readonly Occurrence[],
): boolean {
  const base = occurrences[count.base ?? -1];
  return percent.bond === 'parenthesis' && base !== undefined && isShareOf(count, base, percent);
}

/** a of 'qua b phiếu đạt p% (a phiếu)', where its share of b is p. */
function countBehind(percent: Occurrence, { extraction }: Material): Occurrence | undefined {
  const { occurrences } = extraction;
  const [base, count] = [occurrences[percent.id - 1], occurrences[percent.id + 1]];
  if (!base || !count || count.parent !== percent.id || count.bond !== 'parenthesis') return;
  const isOne = [base, count].every((o) => isCount(o) && o.sentence === percent.sentence);
  const isBoth = isOne && base.block === percent.block && base.measure === count.measure;
  const isPart = count.base === null && compare(base.value, count.value) >= 0;
  return isBoth && isPart && isShareOf(count, base, percent) ? count : undefined;
}

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
