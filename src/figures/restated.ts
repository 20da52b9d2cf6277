import { equal } from '../number/decimal.js';
import type { Lexicon } from './meaning.js';
import { asKnown, byId, isCount, type Occurrence, withReplaced } from './occurrence.js';

/**
 * '480 hồ sơ đúng hạn (480/500 hồ sơ, đạt 96%)': a of 'a/b' right in the bracket behind the same number is
 * that quantity once more, so that the percentage is its rate.
 */
export function withRatesOfRestated(
  found: readonly Occurrence[],
  lexicon: Lexicon,
): readonly Occurrence[] {
  const changed = new Map<number, Occurrence>();
  for (const share of found) {
    const again = share.measure === '%' && isBare(share) ? byId(found, share.shareOf) : undefined;
    const told = again?.bond === 'parenthesis' ? byId(found, again.parent) : undefined;
    if (!again || !told || again.base === null || !isBare(again)) continue;
    const rate = lexicon.byId.get(told.indicator)?.rate;
    const isTold = isCount(told) && told.base === null && equal(told.value, again.value);
    if (rate === undefined || !isTold) continue;
    changed.set(share.id, { ...asKnown(share, rate, lexicon), dims: told.dims });
  }
  return withReplaced(found, changed);
}

/** Whether its own words say nothing of what it is. */
const isBare = ({ indicator, dims }: Occurrence): boolean =>
  indicator === 'other' && Object.keys(dims).length === 0;
