import { type Stretch, type Surroundings, within } from './clauses.js';
import type { Item, Reading } from './items.js';
import { isRatio } from './label.js';

/** 'Số hồ sơ đã giải quyết/Số hồ sơ tiếp nhận: 480/500 hồ sơ': the label of a quotient is one, too; each number has its own side. */
export const withSlashLabels = (
  reading: Reading,
  items: readonly Item[],
  around: readonly Surroundings[],
): readonly Surroundings[] =>
  around.map((words, k) => {
    const [near, ...others] = words.clauses;
    const slash = near && isRatio(items[k] as Item) ? slashIn(reading, near) : null;
    return near && slash !== null
      ? {
          ...words,
          clauses: [{ start: near.start, end: slash }, ...others],
          whole: { start: slash + 1, end: near.end },
        }
      : words;
  });

/** The one slash of a stretch with terms on both sides; null where there is none. */
function slashIn({ tokens, marks }: Reading, { start, end }: Stretch): number | null {
  const at = tokens.slice(start, end).findIndex(({ norm }) => norm === '/');
  if (at < 0) return null;
  const slash = start + at;
  const isNamed = (side: Stretch): boolean =>
    within(marks, side).some(({ meaning }) => meaning.type === 'term');
  return isNamed({ start, end: slash }) && isNamed({ start: slash + 1, end }) ? slash : null;
}
