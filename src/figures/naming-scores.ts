import { compare, decimal } from '../number/decimal.js';
import { type Asked, type Named, nothing } from './asked.js';
import { type Dims, indicatorOf } from './meaning.js';

/** The most that a part of the index is out of: all parts together are out of 100. */
const HIGHEST_OF_PART = decimal(50);

/** A score with no name of its own belongs to the section's topic, one out of 100 to the whole index. */
export function byScore({ setting, frames, item, found }: Asked): Named | null {
  if (item.kind !== 'score') return null;
  const { lead, context, knowledge } = setting;
  const last = found.at(-1)?.sentence === frames.sentence ? found.at(-1) : undefined;
  const topic = lead.topic ?? last?.dims.topic ?? context.topic;
  const whole = topic === null || item.base?.value.digits === 100n;
  const isOfPart = item.base !== null && compare(item.base.value, HIGHEST_OF_PART) <= 0;
  if (topic === null && isOfPart) return null;
  const dims: Dims = { topic: whole ? 'ranking' : topic };
  const rule = indicatorOf(dims, 'điểm', knowledge.lexicon);
  return rule && { ...nothing, rule, dims };
}
