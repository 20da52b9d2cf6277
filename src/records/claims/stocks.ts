import { indicatorMeant, type Occurrence } from '../../figures/occurrence.js';
import type { Ruleset } from '../../ruleset/load.js';
import { addsUp } from './material.js';
import type { TotalReading } from './ways.js';

/** The indicators of what there is at one moment, and of sums that count such a stock in: 'Phải giải quyết'. */
export function stocksOf({ indicators, checks }: Ruleset): ReadonlySet<string> {
  const own = new Set(indicators.flatMap(({ id, stock }) => (stock ? [id] : [])));
  const sums = checks.flatMap((rule) =>
    rule.kind === 'sum' && rule.parts.flat().some((part) => own.has(part)) ? rule.total : [],
  );
  return new Set([...own, ...sums]);
}

/**
 * Whether a total over several periods may be one: what was pending at the end of each month makes
 * no sum, nor may a row that says nothing we know. Where the numbers do add up it is one.
 */
export function mayAddUp({ total, parts }: TotalReading, stocks: ReadonlySet<string>): boolean {
  const isOverPeriods = new Set(parts.map(({ period }) => period)).size > 1;
  const indicator = indicatorMeant(total);
  const isFlow = indicator !== 'other' && !stocks.has(indicator);
  return !isOverPeriods || isFlow || addsUp(total, parts);
}

/**
 * Whether rows tell of hồ sơ as they came in and of what became of them, which no total adds up:
 * 'Kỳ trước', 'Mới', 'Đúng hạn', 'Trễ hạn' below 'Tổng số hồ sơ'. Where the numbers do add up it is one.
 */
export function areUnlike({ total, parts }: TotalReading): boolean {
  const sides = new Set(parts.map(sideOf));
  return sides.has('in') && sides.has('out') && !addsUp(total, parts);
}

function sideOf({ dims }: Occurrence): 'in' | 'out' | null {
  if (dims.timing !== undefined) return 'out';
  if (dims.stage !== undefined) return dims.stage === 'intake' ? 'in' : 'out';
  return dims.origin !== undefined ? 'in' : null;
}
