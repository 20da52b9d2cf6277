import { beginsAt } from '../ruleset/word-list.js';
import { type Stretch } from './clauses.js';
import type { Reading } from './items.js';

/**
 * Of some clauses before a number, the nearest first, those that do not only name who tells it: of 'Sở Tư
 * pháp cho biết cấp xã tiếp nhận' what stands behind 'cho biết'. Where nothing there names a place, or what all use, who
 * tells it is who did it, and all are kept.
 *
 * @param namesPlace whether a stretch names a level or a unit
 */
export function behindSource(
  reading: Reading,
  clauses: readonly Stretch[],
  namesPlace: (stretch: Stretch) => boolean,
): readonly Stretch[] {
  const tells = (stretch: Stretch): boolean => namesPlace(stretch) || opensSystem(reading, stretch);
  const others = clauses.filter((clause) => !isAccording(reading, clause));
  const told = others.some(tells) ? others : clauses;
  const kept: Stretch[] = [];
  for (const clause of told) {
    const end = endOfSource(reading, clause);
    if (end !== null) {
      const rest = { start: end, end: clause.end };
      const own = end < clause.end ? [...kept, rest] : kept;
      if (own.some(tells)) return own;
    }
    kept.push(clause);
  }
  return told;
}

/** 'Sở Nội vụ cho biết, hệ thống thông tin giải quyết TTHC tiếp nhận 500 hồ sơ': whether a clause opens with what all of the locality use, and not 'của Sở' alone. */
function opensSystem({ tokens, lists }: Reading, { start, end }: Stretch): boolean {
  const behind = Math.min(lists.system.endFrom(tokens, start), end);
  return behind > start && tokens[behind]?.norm !== 'của';
}

/** 'Theo thống kê của Sở Nội vụ': whether a clause is one that names who tells what stands in the others. */
export const isAccording = ({ tokens, lists }: Reading, { start }: Stretch): boolean =>
  beginsAt(lists.according, tokens, start);

/** Where the last words that tell of a source end in a clause; null where none stand there. */
function endOfSource({ tokens, lists }: Reading, { start, end }: Stretch): number | null {
  for (let at = end - 1; at >= start; at--) {
    const last = lists.source.endFrom(tokens, at);
    if (last > at) return Math.min(last, end);
  }
  return null;
}
