import type { Stretch } from './clauses.js';
import type { Item, Reading } from './items.js';
import type { Lexicon } from './meaning.js';
import { isCount, type Occurrence, renamed, withReplaced } from './occurrence.js';
import { sharesInTurn } from './respectively.js';

/**
 * 'Số hóa 120/150 hồ sơ và 110/140 kết quả, lần lượt đạt 80% và 78,57%': each percentage is the share of
 * its own count of the sentence; of none where there are fewer counts.
 */
export function withSharesInTurn(
  found: readonly Occurrence[],
  reading: Reading,
  items: readonly Item[],
  isPlace: (clause: Stretch) => boolean,
  lexicon: Lexicon,
): readonly Occurrence[] {
  const changed = new Map<number, Occurrence>();
  const bases = new Set(found.map(({ base }) => base));
  for (const listed of sharesInTurn(reading, items, isPlace)) {
    const starts = listed.map((at) => reading.tokens[items[at]?.start ?? -1]?.start);
    const percents = found.filter(({ start }) => starts.includes(start));
    const [first] = percents;
    if (!first || percents.length < listed.length) continue;
    const counts = found.filter(
      (o) => o.id < first.id && o.sentence === first.sentence && isCount(o) && !bases.has(o.id),
    );
    const own = counts.length < listed.length ? [] : counts.slice(-listed.length);
    percents.forEach((percent, k) => changed.set(percent.id, ofCount(percent, own[k], lexicon)));
  }
  return withReplaced(found, changed);
}

function ofCount(percent: Occurrence, count: Occurrence | undefined, lexicon: Lexicon): Occurrence {
  if (!count) return renamed({ ...percent, shareOf: null, parent: null }, null);
  const rule = lexicon.byId.get(lexicon.byId.get(count.indicator)?.rate ?? '');
  const { id, level, unitName, field, period } = count;
  return renamed({ ...percent, level, unitName, field, period, shareOf: id }, rule);
}
