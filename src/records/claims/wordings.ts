import type { Occurrence } from '../../figures/occurrence.js';
import { addsUp, type Draft, draft, isCount, labelOf, type Material } from './material.js';

/**
 * Sums that only the wording claims ('44 hồ sơ, gồm: trích lục (01 hồ sơ), chứng thực (43 hồ sơ)').
 * 'Trong đó' need not name all parts, so that parts which fall short claim nothing.
 */
export function wordingClaims(material: Material): Draft[] {
  const { occurrences } = material.extraction;
  return occurrences.flatMap((whole) => {
    if (!isCount(whole)) return [];
    const children = occurrences.filter(
      (o) => o.parent === whole.id && o.bond !== 'list' && isCount(o) && !isBase(o, occurrences),
    );
    return [...new Set(children.map((o) => o.group))].flatMap((group) => {
      const parts = children.filter((o) => o.group === group);
      if (parts.length < 2 || !addsUp(whole, parts)) return [];
      return [draft('sum', [whole, ...parts], material, { label: labelOf(whole), rule: 'records/wording' })];
    });
  });
}

const isBase = (o: Occurrence, occurrences: readonly Occurrence[]): boolean =>
  occurrences[o.id - 1]?.base === o.id;
