import type { Reading } from './items.js';
import type { Lexicon } from './meaning.js';
import { type Occurrence, renamed } from './occurrence.js';

/**
 * What a report calls 'đúng hạn' once it has said that this holds what was done before its time:
 * 'đúng hạn (bao gồm trước hạn)'. One that counts that apart as well means each by its own name.
 */
export function withEarlyIncluded(
  occurrences: readonly Occurrence[],
  readings: Iterable<Reading>,
  lexicon: Lexicon,
): readonly Occurrence[] {
  const rule = lexicon.byId.get('resolved_early_or_on_time');
  const isApart = occurrences.some(({ dims }) => dims.timing === 'early');
  if (!rule || isApart || ![...readings].some(includesEarly)) return occurrences;
  return occurrences.map((o) => (o.indicator === 'resolved_on_time' ? renamed(o, rule) : o));
}

const includesEarly = ({ marks, tokens }: Reading): boolean =>
  marks.some(
    ({ meaning, start, end }) =>
      meaning.type === 'term' &&
      meaning.id === 'early_or_on_time' &&
      tokens[start]?.norm === 'đúng' &&
      tokens.slice(start, end).some(({ norm }) => /^(gồm|cả)$/.test(norm)),
  );
