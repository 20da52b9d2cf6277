import type { Tally } from './tally.js';

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : ((100 * part) / whole).toFixed(1);

const COLUMNS: readonly (readonly [title: string, cell: (tally: Tally) => string])[] = [
  ['trials', ({ trials }) => String(trials)],
  ['detectable', ({ detectable, trials }) => percent(detectable, trials)],
  ['of them detected', ({ caught, detectable }) => percent(caught, detectable)],
  ['named', ({ named, planted }) => percent(named, planted)],
  ['top 1', ({ first, ordered }) => percent(first, ordered)],
  ['top 3', ({ third, ordered }) => percent(third, ordered)],
  ['none named', ({ abstained, detected }) => percent(abstained, detected)],
  ['false', ({ misled, detected }) => percent(misled, detected)],
  ['predicted', ({ predicted, predictions }) => percent(predicted, predictions)],
  ['measured', ({ came, predictions }) => percent(came, predictions)],
];

/** Tallies as a table of percentages, one line each. */
export function tableOf(tallies: ReadonlyMap<string, Tally>): string {
  const width = Math.max(...[...tallies.keys()].map((name) => name.length)) + 2;
  const lines = [...tallies.values()].map((tally) =>
    COLUMNS.map(([title, cell]) => cell(tally).padStart(title.length)).join('  '),
  );
  const names = [...tallies.keys()];
  const header = ''.padEnd(width) + COLUMNS.map(([title]) => title).join('  ');
  return [header, ...lines.map((line, at) => (names[at] ?? '').padEnd(width) + line)].join('\n');
}
