import { groupBy, perObject } from '../../collections.js';
import type { Occurrence } from '../../figures/occurrence.js';
import { toPlain } from '../../number/decimal.js';
import { isRoundedShare, isShare } from '../../number/share.js';
import type { Material } from './material.js';
import { makeAll } from './shares-of-several.js';

/**
 * Of several bases that fit: the whole that 'gồm' tells it to be a part of, where no other part has a
 * share; then what the words behind the share name, where it is rounded; then the one that most other shares of the sentence are of, then one of
 * which the share is rounded and not cut off, then what the rules say it is a share of where that
 * stands in the sentence, then the one of most shares of the paragraph.
 */
export function sharedBase(
  fitting: readonly Occurrence[],
  count: Occurrence,
  percent: Occurrence,
  { extraction, index, rules }: Material,
): Occurrence | undefined {
  const [first, ...others] = groupBy(fitting, ({ value }) => toPlain(value)).values();
  if (others.length === 0) return first?.[0];
  const shares = index.beside(percent).filter((o) => o.shareOf !== null);
  const beside = shares.filter((o) => o.sentence === percent.sentence);
  const wholesOf = perObject(
    ({ indicator }: Occurrence) =>
      rules.indicators.find(({ id }) => id === indicator)?.share_of ?? [],
  );
  const wholes = wholesOf(count);
  const isItsWhole = ({ indicator, sentence, block }: Occurrence): number =>
    Number(block === count.block && sentence === count.sentence && wholes.includes(indicator));
  // That the online ones are a share of what came in says nothing of the late ones, whose whole stands beside them.
  const hasItsWhole = fitting.some((base) => isItsWhole(base) > 0);
  const isTheirs = (of: Occurrence, { indicator }: Occurrence): boolean =>
    hasItsWhole && wholesOf(of).includes(indicator) && !wholes.includes(indicator);
  const usesAmong = (among: readonly Occurrence[]): ((base: Occurrence) => number) =>
    perObject((base) => {
      const parts = among.filter((o) => {
        const of = extraction.occurrences[o.shareOf ?? -1];
        return of !== undefined && !isTheirs(of, base) && isShare(of.value, base.value, o.value);
      });
      return parts.length;
    });
  const [usesBeside, uses] = [usesAmong(beside), usesAmong(shares)];
  const isRounded = ({ value }: Occurrence): number =>
    Number(isRoundedShare(count.value, value, percent.value));
  // 'Giải quyết 690/718 hồ sơ (96,1%), gồm 643 hồ sơ đúng hạn và 47 hồ sơ trễ hạn (6,8%)'
  const isAlone = beside.every(
    (o) => o.id === percent.id || extraction.occurrences[o.shareOf ?? -1]?.group !== count.group,
  );
  const isHalved = index.beside(percent).some((o) => makeAll(o, percent));
  const isToldWhole = ({ id }: Occurrence): number =>
    Number(isAlone && count.bond === 'whole' && id === count.parent);
  // '…, chiếm 0,51% số đã giải quyết'
  const isNamed = (base: Occurrence): number =>
    Number(base.indicator === percent.shareOfWhat && isRounded(base) > 0);
  return fitting.toSorted(
    (a, b) =>
      isToldWhole(b) - isToldWhole(a) ||
      isNamed(b) - isNamed(a) ||
      usesBeside(b) - usesBeside(a) ||
      (isHalved ? isItsWhole(b) - isItsWhole(a) : 0) ||
      isRounded(b) - isRounded(a) ||
      isItsWhole(b) - isItsWhole(a) ||
      uses(b) - uses(a),
  )[0];
}
