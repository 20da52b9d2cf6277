import type { Audited } from '../../../src/findings/suspects.js';
import { findingsOf } from '../../../src/findings/findings.js';
import { solve } from '../../../src/findings/solver/solve.js';
import { networkOf } from '../../../src/findings/solver/variables.js';
import { audited, type Tables } from './network.js';
import { randomOf } from './random.js';

/** What the search for wrong numbers costs for a report. */
export interface Cost {
  readonly claims: number;
  readonly failing: number;
  /** Claims recomputed by the search. */
  readonly steps: number;
}

/** The cost of a report made of such tables; the same at every run. */
export const costOf = (tables: Tables): Cost => stepsOf(audited(tables, randomOf(5)));

/** The steps of one search. */
export function stepsOf({ claims, verdicts, figures }: Audited): Cost {
  const network = networkOf(claims, verdicts, figures);
  const { steps } = solve(network, () => false, new Set());
  const failing = verdicts.filter(({ outcome }) => outcome === 'mismatch').length;
  return { claims: claims.length, failing, steps };
}

/** Seconds that all findings of such a report take. */
export function secondsOf(tables: Tables): number {
  const report = audited(tables, randomOf(5));
  const start = performance.now();
  findingsOf(report);
  return (performance.now() - start) / 1000;
}
