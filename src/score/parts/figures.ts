import type { CsvRow } from '../csv.js';
import type { Gold, GoldFigure } from '../gold.js';
import { foldName, pair, sameNumber } from '../match.js';
import { certain, unsure, type Part } from './part.js';

/** Scores rows of figures.csv: indicator, value, level, unit and field must agree. Indicators without truth are not judged. */
export function scoreFigures(gold: Gold, rows: readonly CsvRow[]): Part {
  const truths = certain(gold.figures);
  const asked = new Set(truths.map((figure) => figure.indicator));
  const paired = pair(
    truths,
    rows.filter((row) => row['indicator'] !== 'other'),
    sameFigure,
  );
  const extra = paired.extra.filter(
    (row) =>
      asked.has(row['indicator'] ?? '') &&
      !unsure(gold.figures).some((figure) => sameNumber(figure.value, row['value'] ?? '')),
  );
  return {
    tally: { hits: paired.hits, truths: truths.length, extra: extra.length },
    notes: [
      ...paired.missed.map((f) => `figure missed ${inWords({ ...f, value: String(f.value) })}`),
      ...extra.map((row) => `figure extra ${inWords(row)}`),
    ],
  };
}

function sameFigure(truth: GoldFigure, row: CsvRow): boolean {
  const levels = [truth.level ?? '', truth.level_alt ?? truth.level ?? ''];
  return (
    truth.indicator === row['indicator'] &&
    sameNumber(truth.value, row['value'] ?? '') &&
    levels.includes(row['level'] ?? '') &&
    foldName(truth.unit_name) === foldName(row['unit_name']) &&
    foldName(truth.field) === foldName(row['field'])
  );
}

const inWords = (row: Readonly<Record<string, unknown>>): string =>
  ['indicator', 'level', 'unit_name', 'field']
    .map((key) => row[key])
    .filter((part) => part)
    .join(' ') + ` = ${row['value']} «${row['snippet'] ?? ''}»`;
