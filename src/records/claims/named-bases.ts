import { isCount, type Occurrence, sameScope } from '../../figures/occurrence.js';
import { compare } from '../../number/decimal.js';
import { type Material, near } from './material.js';

/** b of 'chiếm 54,3% số hồ sơ có thu phí (4.361 hồ sơ)', and of 'chiếm 74,5% hồ sơ mới' what was stated before. */
export function namedBases(
  count: Occurrence,
  percent: Occurrence,
  material: Material,
): Occurrence[] {
  const behind = material.extraction.occurrences[percent.id + 1];
  const isBehind =
    behind?.parent === count.id &&
    behind.bond === 'parenthesis' &&
    behind.indicator === 'other' &&
    behind.base === null &&
    isCount(behind) &&
    compare(behind.value, count.value) >= 0 &&
    behind.start - percent.end > 3;
  if (isBehind) return [behind];
  return blocksFrom(count.block - 4, percent.block)
    .flatMap((block) => material.index.ofIn(percent.shareOfWhat, block, percent))
    .filter(
      (o) =>
        o.id < percent.id &&
        o.id !== count.id &&
        compare(o.value, count.value) > 0 &&
        sameScope(o, count) &&
        !o.cell,
    )
    .reverse();
}

const blocksFrom = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** The whole that the count is part of, then what the rules say such a share is of, nearest first. */
export function statedBases(count: Occurrence, material: Material): Occurrence[] {
  const parent = count.parent === null ? undefined : material.extraction.occurrences[count.parent];
  // 'Sở Xây dựng: 6.823 hồ sơ, chiếm 5,99%' may be a share of the unit's own, not of all units'.
  const isBase = parent && isCount(parent) && parent.unitName === count.unitName;
  const whole = isBase && count.bond !== 'list' ? [parent] : [];
  const rule = material.rules.indicators.find(({ id }) => id === count.indicator);
  const named = (rule?.share_of ?? []).flatMap((id) =>
    near(count, id, material)
      .filter((o) => o.id < count.id || o.sentence === count.sentence)
      .sort((a, b) => b.id - a.id),
  );
  return [...whole, ...named];
}
