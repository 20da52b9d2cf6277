import type { CsvRow } from '../csv.js';
import type { Gold } from '../gold.js';
import { foldName } from '../match.js';
import type { Part } from './part.js';

const EXACT_HEADER = ['number', 'date', 'period_from', 'period_to'];
const NAMED_HEADER = ['agency', 'agency_level', 'province'];

/** Scores a row of reports.csv. What the truth leaves empty is not asked. Dates may be stated further than the truth has them. */
export function scoreHeader(gold: Gold, row: CsvRow): Part {
  const asked = [...NAMED_HEADER, ...EXACT_HEADER].filter((key) => gold.report[key]);
  const missed = asked.filter((key) => {
    const said = row[key] ?? '';
    const truths = [gold.report[key], gold.report[`${key}_alt`]].filter((truth) => truth != null);
    return EXACT_HEADER.includes(key)
      ? !truths.some((truth) => said.startsWith(truth))
      : foldName(said) !== foldName(gold.report[key]);
  });
  return {
    tally: { hits: asked.length - missed.length, truths: asked.length, extra: 0 },
    notes: missed.map((key) => `header ${key} is «${row[key] ?? ''}», truth «${gold.report[key]}»`),
  };
}
