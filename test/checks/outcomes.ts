import { checkClaim } from '../../src/checks/check.js';
import { toPlain } from '../../src/number/decimal.js';
import { claim } from './claims.js';
import type { ClaimKind } from '../../src/model.js';

/** 'ok 94.33 -0.01', 'mismatch 10 5 twice-rounded': a verdict in one line, '-' for null. */
export function judge(kind: ClaimKind, terms: string, rule = 'checks/example'): string {
  const { outcome, expected, difference, reason } = checkClaim(claim(kind, terms, { rule }));
  const shown = [expected, difference].map((each) => (each ? toPlain(each) : '-'));
  return [outcome, ...shown, reason].join(' ').trim();
}
