import { isCount, type Occurrence, totalOf } from '../../figures/occurrence.js';
import { abs, compare, decimal, multiply, subtract } from '../../number/decimal.js';
import { isCountedTwice } from './counted-twice.js';
import { addsUp, type Draft, draft, labelOf, type Material, thingsOf } from './material.js';

/**
 * Sums that only the wording claims ('44 hồ sơ, gồm: trích lục (01 hồ sơ), chứng thực (43 hồ sơ)').
 * 'Trong đó' need not name all parts: parts that are far from their total claim nothing.
 */
export function wordingClaims(material: Material): Draft[] {
  const { occurrences } = material.extraction;
  return occurrences.flatMap((whole) => {
    if (!isCount(whole)) return [];
    const children = material.index
      .partsOf(whole.id)
      .filter((o) => o.bond !== 'list' && isCount(o) && !isBase(o, occurrences));
    return [...new Set(children.map((o) => o.group))].flatMap((group) => {
      const listed = children.filter((o) => o.group === group);
      // '63 đơn vị đạt đủ 3/3 tiêu chí' is no part of the units, but 63 is.
      const others = listed.filter((o) => o.base === null || o.measure !== '');
      const parts = addsUp(whole, others) ? others : listed;
      const claimed =
        parts.length > 1 && (addsUp(whole, parts) || fallsJustShort(whole, parts, material));
      if (!claimed || isCountedTwice(whole, parts, material)) return [];
      return [
        draft('sum', [whole, ...parts], material, {
          label: labelOf(whole),
          rule: 'records/wording',
          doubtful: parts[0]?.bond !== 'whole',
        }),
      ];
    });
  });
}

const isBase = (o: Occurrence, occurrences: readonly Occurrence[]): boolean =>
  occurrences[o.id - 1]?.base === o.id;

/**
 * Whether things of one kind make nearly a total, of no indicator or of their own: within 10 % after
 * 'gồm', 1 % after 'trong đó'.
 */
function fallsJustShort(
  whole: Occurrence,
  parts: readonly Occurrence[],
  { document }: Material,
): boolean {
  const all = [whole, ...parts];
  if (
    all.some((o) => o.approximate) ||
    (whole.indicator !== 'other' && parts.some((p) => p.indicator !== whole.indicator)) ||
    parts.length < 3 ||
    // Without a word behind it a number counts what no other does.
    new Set(all.map((o) => o.measure || thingsOf(o, document) || String(o.id))).size > 1
  )
    return false;
  const gap = abs(subtract(whole.value, totalOf(parts)));
  const allowed = parts[0]?.bond === 'whole' ? 10 : 100;
  return compare(multiply(gap, decimal(allowed)), whole.value) <= 0;
}
