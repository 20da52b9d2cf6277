import type { CsvRow } from '../csv.js';
import type { Gold } from '../gold.js';
import { foldName } from '../match.js';
import type { Part } from './part.js';

const EXACT_HEADER = ['number', 'date', 'period_from', 'period_to'];
const NAMED_HEADER = ['agency', 'agency_level', 'province'];

/** Scores a row of reports.csv. What the truth leaves empty is not asked; what is said wrongly counts as extra. Dates may be stated further than the truth has them. */
export function scoreHeader(gold: Gold, row: CsvRow): Part {
  const asked = [...NAMED_HEADER, ...EXACT_HEADER].filter((key) => gold.report[key]);
  const said = (key: string): string => row[key] ?? '';
  const missed = asked.filter((key) => {
    const truths = [gold.report[key], gold.report[`${key}_alt`]].filter((truth) => truth != null);
    return EXACT_HEADER.includes(key)
      ? !truths.some((truth) => said(key).startsWith(truth))
      : foldName(said(key)) !== foldName(gold.report[key]);
  });
  return {
    tally: {
      hits: asked.length - missed.length,
      truths: asked.length,
      extra: missed.filter((key) => said(key) !== '').length,
    },
    notes: missed.map((key) => `header ${key} is «${said(key)}», truth «${gold.report[key]}»`),
  };
}
