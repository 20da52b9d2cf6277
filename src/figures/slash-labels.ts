import { type Stretch, type Surroundings } from './clauses.js';
import type { Item, Reading } from './items.js';
import { isRatio } from './label.js';
import { saysTerm } from './meaning.js';

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
function slashIn(reading: Reading, { start, end }: Stretch): number | null {
  const at = reading.tokens.slice(start, end).findIndex(({ norm }) => norm === '/');
  if (at < 0) return null;
  const slash = start + at;
  const sides = [
    { start, end: slash },
    { start: slash + 1, end },
  ];
  return sides.every((side) => saysTerm(reading, side)) ? slash : null;
}
