import { groupBy } from '../collections.js';
import { byId, type Occurrence, scopeOf } from './occurrence.js';

/** 'Rất hài lòng 400 phiếu (76,9%), hài lòng 110 phiếu (21,2%)': of two shares of one name in a list neither is the rate of that name; their ids. */
export function degreesIn(found: readonly Occurrence[]): ReadonlySet<number> {
  const rates = found.filter((o) => o.indicator !== 'other' && isShareOfList(o, found));
  const lists = groupBy(rates, (o) => `${o.indicator} ${String(o.sentence)} ${scopeOf(o)}`);
  return new Set(
    [...lists.values()]
      .filter((list) => new Set(list.map(({ shareOf }) => shareOf)).size > 1)
      .flatMap((list) => list.map(({ id }) => id)),
  );
}

/** Whether it is the share of a count that says not itself of how many it is. */
const isShareOfList = ({ measure, shareOf }: Occurrence, found: readonly Occurrence[]): boolean =>
  measure === '%' && byId(found, shareOf)?.base === null;
