import { formulaOf } from '../findings/formula.js';
import type { Claim, ClaimKind, Decimal, Report, Verdict } from '../model.js';
import { toPlain } from '../number/decimal.js';
import { decimalCell } from './cells.js';
import { csvTable, inReports, type InReport } from './table.js';

interface Check {
  readonly claim: Claim;
  readonly verdict: Verdict | null;
}

/** `checks.csv`: every claim with its verdict. */
export const checksTable = csvTable<InReport<Check>>(
  'checks.csv',
  (result) => inReports(result, checksOf),
  {
    file: ({ file }) => file,
    report: ({ report }) => report.number,
    check_id: ({ item }) => item.claim.id,
    kind: ({ item }) => item.claim.kind,
    verdict: ({ item }) => item.verdict?.outcome ?? 'undecided',
    stated: ({ item }) => decimalCell(statedOf(item.claim)),
    expected: ({ item }) => decimalCell(item.verdict?.expected),
    difference: ({ item }) => decimalCell(item.verdict?.difference),
    values: ({ item }) => item.claim.terms.map((term) => toPlain(term.value)).join(' '),
    formula: ({ item }) => item.verdict && formulaOf(item.claim, item.verdict),
    figures: ({ item }) => figureIds(item.claim),
    page: ({ item }) => item.claim.place.page,
    snippet: ({ item }) => item.claim.snippet,
  },
  ['report', 'stated', 'expected', 'difference', 'page'],
);

/** Where the stated number stands among a claim's terms; a repeat states none above the others. */
const STATED: Readonly<Record<ClaimKind, 'first' | 'last' | null>> = {
  ratio: 'last',
  score_ratio: 'last',
  difference: 'last',
  sum: 'first',
  balance: 'first',
  level_sum: 'first',
  table_total: 'first',
  row_total: 'first',
  extreme: 'first',
  bound: 'first',
  series: 'first',
  repeat: null,
};

/** The number that a claim states and that its other terms must explain; null for a repeat. */
export function statedOf(claim: Claim): Decimal | null {
  const where = STATED[claim.kind];
  if (where === null) return null;
  return claim.terms.at(where === 'first' ? 0 : -1)?.value ?? null;
}

function checksOf(report: Report): Check[] {
  const verdicts = new Map(report.verdicts.map((verdict) => [verdict.claim, verdict]));
  return report.claims.map((claim) => ({ claim, verdict: verdicts.get(claim.id) ?? null }));
}

/** Each figure once, in the order of the terms. */
function figureIds(claim: Claim): string {
  const ids = claim.terms.map((term) => term.figure).filter((id) => id !== null);
  return [...new Set(ids)].join(' ');
}
