import { groupBy } from '../collections.js';
import { equal } from '../number/decimal.js';
import type { Lexicon } from './meaning.js';
import { asKnown, byId, isCount, type Occurrence, totalOf, withReplaced } from './occurrence.js';
import { areOneOfEachLevel } from './place-words.js';

/**
 * 'Tổng số hồ sơ tiếp nhận là 900. Trong đó các sở, ngành 200 hồ sơ, cấp huyện 300 hồ sơ, cấp xã 400 hồ sơ',
 * told by a body of the first level: where the levels make it, the total is of all, and what is only told
 * to be of the first level is its part there.
 */
export function withLevelsOfWhole(
  found: readonly Occurrence[],
  lexicon: Lexicon,
): readonly Occurrence[] {
  const changed = new Map<number, Occurrence>();
  for (const [parent, parts] of groupBy(found.filter(isPart), ({ parent: id }) => id)) {
    const whole = byId(found, parent);
    const own = whole && parts.find(({ level }) => level === whole.level);
    if (!own || !areAll(whole, parts, own)) continue;
    changed.set(own.id, asKnown(own, whole.indicator, lexicon));
    changed.set(whole.id, { ...whole, level: 'all' });
  }
  return withReplaced(found, changed);
}

const isPart = (o: Occurrence): boolean => /^(part|whole)$/.test(o.bond ?? '') && isCount(o);

/** Whether a total without a unit is made by parts of one level each, all but one known to be of its kind. */
const areAll = (whole: Occurrence, parts: readonly Occurrence[], own: Occurrence): boolean =>
  whole.indicator !== 'other' &&
  whole.unitName === '' &&
  areOneOfEachLevel(parts) &&
  parts.every(
    (o) =>
      o.unitName === '' &&
      o.measure === whole.measure &&
      (o.indicator === whole.indicator || (o === own && o.indicator === 'other')),
  ) &&
  equal(totalOf(parts), whole.value);
