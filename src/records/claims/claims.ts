import type { Claim } from '../../model.js';
import { rescale } from '../../number/decimal.js';
import { baseSumClaims } from './base-sums.js';
import { boundClaims } from './bounds.js';
import { changeCellClaims } from './changes-in-cells.js';
import { channelBalanceClaims } from './channel-balances.js';
import { withoutComposed } from './composed.js';
import { differenceClaims } from './differences.js';
import { extremeClaims } from './extremes.js';
import { growthClaims } from './growths.js';
import { indexOf } from './index-of.js';
import { inflowClaims } from './inflows.js';
import { leftOfQuotientClaims } from './left-of-quotients.js';
import { levelClaims } from './levels.js';
import { makeUpClaims } from './make-ups.js';
import { listClaims } from './lists.js';
import { listTotalClaims } from './list-totals.js';
import { type Draft, type Material, TOTAL_KINDS } from './material.js';
import { ratioClaims } from './ratios.js';
import { repeatClaims } from './repeats.js';
import { restClaims } from './rests.js';
import { scoreClaims } from './scores.js';
import { tableDifferenceClaims } from './table-differences.js';
import { tableFormulaClaims } from './table-formulas.js';
import { tableMakeUpClaims } from './table-make-ups.js';
import { tableRatioClaims } from './table-ratios.js';
import { tableClaims } from './tables.js';
import { wordingClaims } from './wordings.js';

/** Every reader of claims; where two read the same arithmetic, the earlier one names it. */
const readers = [
  ratioClaims,
  makeUpClaims,
  channelBalanceClaims,
  inflowClaims,
  baseSumClaims,
  tableRatioClaims,
  tableFormulaClaims,
  tableMakeUpClaims,
  levelClaims,
  tableClaims,
  scoreClaims,
  wordingClaims,
  listClaims,
  listTotalClaims,
  restClaims,
  leftOfQuotientClaims,
  differenceClaims,
  growthClaims,
  tableDifferenceClaims,
  changeCellClaims,
  extremeClaims,
] as const;

/** The arithmetic that a report claims, in reading order. */
export function claimsOf(report: Omit<Material, 'index'>): Claim[] {
  const material: Material = { ...report, index: indexOf(report.extraction.occurrences) };
  const read = readers.flatMap((reader) => reader(material));
  const drafts = [...read, ...repeatClaims(material, read), ...boundClaims(material, read)];
  const byKey = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = keyOf(draft);
    if (!byKey.has(key)) byKey.set(key, draft);
  }
  const order = withoutComposed([...byKey.values()]).sort(
    (a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1],
  );
  return order.map(({ at, ...claim }, k) => ({ id: `c${String(k + 1)}`, ...claim }));
}

/**
 * Equal where the same numbers of the same figures are claimed to add up, agree or divide. In a sum
 * a part of nothing makes no difference.
 */
function keyOf({ kind, terms: [total, ...parts] }: Draft): string {
  const added = TOTAL_KINDS.has(kind) ? parts.filter(({ value }) => value.digits !== 0n) : parts;
  const [first, ...rest] = (total ? [total, ...added] : []).map(
    ({ figure, value }) => `${figure ?? ''}=${String(rescale(value, 6).digits)}`,
  );
  if (TOTAL_KINDS.has(kind)) return `total ${first ?? ''} ${[...rest].sort().join(' ')}`;
  return `${kind} ${first ?? ''} ${rest.join(' ')}`;
}
