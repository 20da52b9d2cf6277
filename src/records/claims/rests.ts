import { isCount, type Occurrence } from '../../figures/occurrence.js';
import { groupBy } from '../../collections.js';
import { addsUp, type Draft, draft, labelOf, type Material } from './material.js';

/**
 * What is done and what is left of a quantity that the rules do not name, told in one sentence:
 * '8.200 kết quả bản điện tử; đã cấp 8.050, đang giải quyết 150'. Nothing says that they are its
 * parts but that they make it up.
 */
export function restClaims(material: Material): Draft[] {
  const { occurrences } = material.extraction;
  const prose = occurrences.filter((o) => o.cell === null && isCount(o) && !o.approximate);
  const sentences = groupBy(prose, (o) => `${String(o.block)} ${String(o.sentence)}`);
  return [...sentences.values()].flatMap((sentence) =>
    sentence.flatMap((rest, at) => {
      const [total, done] = sentence.slice(Math.max(at - 2, 0), at);
      if (!total || !done || !isOfOne([total, done, rest])) return [];
      const about = { label: labelOf(total), rule: 'records/rest' };
      return [draft('sum', [total, done, rest], material, about)];
    }),
  );
}

/** Whether two unnamed counts and what is pending, of one place, are a total and its two parts. */
const isOfOne = ([total, done, rest]: readonly [Occurrence, Occurrence, Occurrence]): boolean =>
  total.indicator === 'other' &&
  done.indicator === 'other' &&
  rest.dims.stage === 'pending' &&
  [done, rest].every(
    (part) =>
      part.value.digits !== 0n && part.measure === total.measure && part.level === total.level,
  ) &&
  addsUp(total, [done, rest]);
