import type { Occurrence } from '../../figures/occurrence.js';
import { addsUp } from './material.js';

/** A total with the cells that could make it up. */
export interface TotalReading {
  readonly total: Occurrence;
  readonly parts: readonly Occurrence[];
}

/** One way of reading the totals of a table. */
export type Way = readonly TotalReading[];

/** How many totals of a way add up. */
export const held = (way: Way): number =>
  way.filter(({ total, parts }) => addsUp(total, parts)).length;

/** The way under which most totals add up, the first of equals; empty where no way reads a total. */
export function best(ways: readonly Way[]): Way {
  return ways.reduce<Way>(
    (chosen, way) =>
      way.length > 0 && (chosen.length === 0 || held(way) > held(chosen)) ? way : chosen,
    [],
  );
}
