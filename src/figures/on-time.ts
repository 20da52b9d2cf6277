import { toPlain } from '../number/decimal.js';
import type { Reading } from './items.js';
import type { Lexicon } from './meaning.js';
import { asKnown, type Occurrence, scopeOf } from './occurrence.js';

/**
 * What a report calls 'đúng hạn' where that holds what was done before its time: it says so ('đúng hạn
 * (bao gồm trước hạn)'), or states the same number as 'trước và đúng hạn'. Where it counts what was
 * early apart as well, it means each by its own name. A column of a table means one thing in all its rows.
 */
export function withEarlyIncluded(
  occurrences: readonly Occurrence[],
  readings: Iterable<Reading>,
  lexicon: Lexicon,
): readonly Occurrence[] {
  if (!occurrences.some(({ indicator }) => indicator === ON_TIME)) return occurrences;
  const early = occurrences.filter(({ dims }) => dims.timing === 'early');
  const isSaid = early.length === 0 && [...readings].some(includesEarly);
  const [apart, stated] = [
    new Set(early.map(scopeOf)),
    new Set(occurrences.filter(({ indicator }) => indicator === BOTH).map(valueOf)),
  ];
  const isBoth = (o: Occurrence): boolean =>
    isSaid || (stated.has(valueOf(o)) && !apart.has(scopeOf(o)));
  const apartIn = new Set(early.filter(({ cell }) => cell !== null).map(({ block }) => block));
  const onTime = occurrences.filter(({ indicator }) => indicator === ON_TIME);
  const columns = new Set(
    onTime.filter((o) => !apartIn.has(o.block) && isBoth(o)).flatMap((o) => columnOf(o) ?? []),
  );
  return occurrences.map((o) =>
    o.indicator === ON_TIME && (isBoth(o) || columns.has(columnOf(o) ?? ''))
      ? asKnown(o, BOTH, lexicon)
      : o,
  );
}

const ON_TIME = 'resolved_on_time';
const BOTH = 'resolved_early_or_on_time';

const valueOf = (o: Occurrence): string => `${scopeOf(o)}|${toPlain(o.value)}`;

const columnOf = ({ block, cell }: Occurrence): string | null =>
  cell && `${String(block)}.${String(cell.column)}`;

const includesEarly = ({ marks, tokens }: Reading): boolean =>
  marks.some(
    ({ meaning, start, end }) =>
      meaning.type === 'term' &&
      meaning.id === 'early_or_on_time' &&
      tokens[start]?.norm === 'đúng' &&
      tokens.slice(start, end).some(({ norm }) => /^(gồm|cả)$/.test(norm)),
  );
