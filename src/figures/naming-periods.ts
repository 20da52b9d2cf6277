import { type Asked, fits, type Named, nothing } from './asked.js';
import { type Stretch, within } from './clauses.js';
import { top } from './frames.js';
import type { Reading } from './items.js';
import { byId, latest, type Occurrence } from './occurrence.js';
import { periodIn } from './periods.js';

/**
 * An item of which no more is said than a period is what stands before it, of that time: 'tiếp nhận 640
 * hồ sơ (lũy kế 5.120)', 'tỷ lệ trễ hạn trong tháng là 0,4%, tính từ đầu năm là 0,6%'.
 */
export function byPeriod(asked: Asked): Named | null {
  const { setting, item, words } = asked;
  const { reading, knowledge } = setting;
  const [near] = words.clauses;
  if (!near || item.base !== null || !saysOnlyWhen(reading, near)) return null;
  const period = periodIn(reading, [near], knowledge.mainPeriod);
  const like = period === null ? undefined : likeBefore(asked);
  const rule = knowledge.lexicon.byId.get(like?.indicator ?? '');
  if (period === null || !like || !rule || like.period === period) return null;
  const isAlike =
    (item.kind === 'percent') === (like.measure === '%') && fits(item.measure, like.measure);
  return isAlike ? { ...nothing, rule, dims: like.dims, period } : null;
}

/** What a bracket stands behind; a percentage follows the one before it in its sentence. */
function likeBefore({ frames, item, found }: Asked): Occurrence | undefined {
  const { parenthesis, last, parent } = top(frames);
  if (parenthesis) return last === null ? byId(found, parent?.id) : undefined;
  if (item.kind !== 'percent') return undefined;
  const before = latest(found, ({ measure }) => measure === '%');
  return before?.sentence === frames.sentence ? before : undefined;
}

/** Whether no terms but those on time stand in a stretch. */
const saysOnlyWhen = ({ marks }: Reading, stretch: Stretch): boolean =>
  within(marks, stretch).every(
    ({ meaning }) =>
      meaning.type !== 'indicator' && (meaning.type !== 'term' || meaning.dimension === 'origin'),
  );
