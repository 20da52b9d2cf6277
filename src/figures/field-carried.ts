import { groupBy } from '../collections.js';
import { tokenAt } from '../number/tokens.js';
import { compare } from '../number/decimal.js';
import type { Reading } from './items.js';
import { isCount, type Occurrence, withReplaced } from './occurrence.js';
import { sentenceStart } from './sentences.js';

/**
 * 'Tiếp nhận 500 hồ sơ đất đai, đã giải quyết 480 hồ sơ, đang giải quyết 20 hồ sơ. Kết quả: đúng hạn 470 …':
 * what became of hồ sơ is of the lĩnh vực that their number was told to be of, where the sentence begins
 * with it and names no other, none of what follows is more, and a next sentence says that it goes on.
 *
 * @param context the lĩnh vực that holds where nothing names one
 */
export function withFieldsCarried(
  found: readonly Occurrence[],
  reading: Reading,
  context: string,
): readonly Occurrence[] {
  const changed = new Map<number, Occurrence>();
  const sentences = groupBy(found, ({ sentence }) => sentence);
  for (const [number, sentence] of sentences) {
    const [first, ...others] = sentence;
    if (!first || first.field === context || !isAllThatCame(first)) continue;
    const next = sentences.get(number + 1) ?? [];
    const parts = areOf(first, others, context) ? others : [];
    const goesOn = parts.length === others.length && opensGoingOn(reading, next[0]);
    const more = goesOn && areOf(first, next, context) ? next : [];
    for (const o of [...parts, ...more])
      if (o.field === context) changed.set(o.id, { ...o, field: first.field });
  }
  return withReplaced(found, changed);
}

/** Whether a number is that of hồ sơ that came in, and no part of another one. */
const isAllThatCame = ({ parent, measure, dims }: Occurrence): boolean =>
  parent === null && measure === 'hồ sơ' && dims.stage === 'intake' && dims.origin === undefined;

/** Whether others are of what a number tells: of its place, no more than it, and what became of it or shares. */
const areOf = (
  { value, level, unitName, period, field }: Occurrence,
  others: readonly Occurrence[],
  context: string,
): boolean =>
  others.every(
    (o) =>
      (o.field === context || o.field === field) &&
      o.level === level &&
      o.unitName === unitName &&
      o.period === period &&
      (isCount(o)
        ? o.measure === 'hồ sơ' && tellsOutcome(o) && compare(o.value, value) <= 0
        : o.measure === '%'),
  );

/** What became of hồ sơ, or how those came that are a part of them. */
const tellsOutcome = ({ dims, parent }: Occurrence): boolean =>
  /^(resolved|pending|returned|withdrawn)$/.test(dims.stage ?? '') ||
  dims.timing !== undefined ||
  parent !== null;

/** Whether the sentence of a number opens with words that go on with the one before: 'Kết quả: …', 'Trong đó, …'. */
function opensGoingOn(reading: Reading, first: Occurrence | undefined): boolean {
  if (!first) return false;
  const start = sentenceStart(reading, tokenAt(reading.tokens, first.start), LONGEST_LEAD);
  const words = reading.tokens.slice(start, start + 2).map(({ norm }) => norm);
  return GOING_ON.test(words.join(' '));
}

const GOING_ON = /^(kết quả|trong đó|trong số)$/;

/** No sentence that goes on has its first number further from its opening words. */
const LONGEST_LEAD = 20;
