import { type Draft, draft, labelOf, type Material } from './material.js';

/** Share columns of the tables. */
export function tableRatioClaims(material: Material): Draft[] {
  return material.extraction.tables.flatMap(({ shares }) =>
    shares.map(({ count, base, percent }) =>
      draft('ratio', [count, base, percent], material, {
        label: labelOf(percent),
        rule: 'tables/percent',
      }),
    ),
  );
}
