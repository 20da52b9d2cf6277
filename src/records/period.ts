import { periodsNamed } from './period-phrase.js';
import { rangesIn } from './period-range.js';
import type { Period, StatedPeriod } from './period-range.js';

export type { Period } from './period-range.js';

const NONE: Period = { from: '', to: '' };
const DAY = 24 * 60 * 60 * 1000;
/** How far the days a report counts may lie beyond the month, quarter ... that it is named after. */
const SLACK = 35;

/**
 * The period a report's figures are of: the range of days stated most often that fits the period
 * of its title, else the title's own; without a title the first that the text states serves as such.
 * `date` is the report's own, ISO, and gives the year where none is written.
 */
export function periodOf(title: string, text: readonly string[], date: string): Period {
  const year = date.slice(0, 4);
  const titled = [...rangesIn(title, year)][0] ?? periodsNamed(title, '')[0];
  const ranges = text.flatMap((each) => rangesIn(each, titled?.to.slice(0, 4) ?? year));
  if (titled) {
    if (titled.range) return bounds(titled);
    return bounds(mostStated(ranges.filter((range) => fits(range, titled))) ?? titled);
  }
  if (title !== '') return bounds(mostStated(ranges) ?? null);
  const first = firstStated(text, year);
  if (!first || first.range) return bounds(first);
  return bounds(mostStated(ranges.filter((range) => fits(range, first))) ?? first);
}

function bounds(period: StatedPeriod | null): Period {
  return period ? { from: period.from, to: period.to } : NONE;
}

function firstStated(text: readonly string[], year: string): StatedPeriod | null {
  for (const each of text) {
    const stated = [...rangesIn(each, year), ...periodsNamed(each, year)];
    const first = stated.sort((a, b) => a.at - b.at || Number(b.range) - Number(a.range))[0];
    if (first) return first;
  }
  return null;
}

function mostStated(ranges: readonly StatedPeriod[]): StatedPeriod | null {
  const count = ({ from, to }: StatedPeriod) =>
    ranges.filter((other) => other.from === from && other.to === to).length;
  return [...ranges].sort((a, b) => count(b) - count(a))[0] ?? null;
}

/** Ends about when the named period ends and is about as long. */
function fits(range: StatedPeriod, named: Period): boolean {
  const [from, to] = [firstDay(range.from), lastDay(range.to)];
  const [start, end] = [firstDay(named.from), lastDay(named.to)];
  return Math.abs(to - end) <= SLACK * DAY && Math.abs(from - start) <= SLACK * DAY;
}

function firstDay(iso: string): number {
  return Date.parse(iso);
}

function lastDay(iso: string): number {
  const [year = 0, month = 12, day] = iso.split('-').map(Number);
  return day ? Date.UTC(year, month - 1, day) : Date.UTC(year, month, 0);
}
