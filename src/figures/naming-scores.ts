import { compare, decimal } from '../number/decimal.js';
import { tokenAt } from '../number/tokens.js';
import { type Asked, type Named, nothing } from './asked.js';
import type { Item, Reading } from './items.js';
import { isListedScore } from './listed-scores.js';
import { type Dims, indicatorOf } from './meaning.js';
import type { Occurrence } from './occurrence.js';

/** The most that a part of the index is out of: all parts together are out of 100. */
const HIGHEST_OF_PART = decimal(50);

/** A score with no name of its own belongs to the section's topic, one out of 100 to the whole index. */
export function byScore({ setting, frames, item, found }: Asked): Named | null {
  if (item.kind !== 'score') return null;
  const { lead, context, knowledge } = setting;
  const before = found.at(-1);
  const { reading } = setting;
  const isOfLast = before?.sentence === frames.sentence && !isApart(reading, before, item);
  const last = isOfLast ? before : undefined;
  const topic = lead.topic ?? last?.dims.topic ?? context.topic;
  const whole = topic === null || item.base?.value.digits === 100n;
  const isOfPart = item.base !== null && compare(item.base.value, HIGHEST_OF_PART) <= 0;
  if (topic === null && isOfPart) return null;
  const dims: Dims = { topic: whole ? 'ranking' : topic };
  const rule = indicatorOf(dims, 'điểm', knowledge.lexicon);
  return rule && { ...nothing, rule, dims };
}

/** 'tiến độ 18,4 điểm; trực tuyến 9,9 điểm': whether a semicolon stands between two scores, or both are of one list: the second is of another criterion. */
function isApart(reading: Reading, { end }: Occurrence, { start }: Item): boolean {
  const { tokens } = reading;
  return (
    tokens.slice(tokenAt(tokens, end), start).some(({ norm }) => norm === ';') ||
    isListedScore(reading, start)
  );
}
