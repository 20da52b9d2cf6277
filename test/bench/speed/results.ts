import { tableOf } from '../table.js';
import type { Race, Result } from './race.js';

/** The results of a race as a table; times also as multiples of what these contenders took. */
export function resultTable({ sample, results }: Race, references: readonly string[]): string {
  const known = references.flatMap((name) => named(results, name) ?? []);
  const titles = [
    'reader',
    'version',
    'processes',
    'seconds',
    'of processor',
    `ms a ${sample.unit}`,
    ...known.map(({ contender }) => `${contender.name} = 1`),
    `${sample.unit}s without text`,
    'runs',
  ];
  const rows = results.map(({ contender, seconds, processor, runs, read }) => [
    contender.name,
    contender.version,
    contender.processes,
    seconds.toFixed(2),
    processor?.toFixed(2) ?? '–',
    ((seconds * 1000) / sample.units).toFixed(1),
    ...known.map((reference) => (seconds / reference.seconds).toFixed(2)),
    String(sample.units - read),
    String(runs),
  ]);
  return tableOf(titles, rows);
}

/** How many times as long one took as the other; null where one of them did not run. */
export function timesAs(results: readonly Result[], slow: string, fast: string): number | null {
  const [one, other] = [named(results, slow), named(results, fast)];
  return one && other ? one.seconds / other.seconds : null;
}

function named(results: readonly Result[], name: string): Result | undefined {
  return results.find(({ contender }) => contender.name === name);
}
