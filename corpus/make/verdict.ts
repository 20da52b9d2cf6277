import type { GoldKind } from './claims.js';
import type { Exact } from './decimal.js';
import { absolute, divide, isZero, minus, numberOf, sumOf, times } from './decimal.js';

export interface GoldVerdict {
  readonly verdict: 'ok' | 'truncated' | 'mismatch';
  readonly expected?: number;
  readonly difference?: number;
}

const HUNDRED: Exact = { digits: 100n, scale: 0 };
const equal = (a: Exact, b: Exact): boolean => isZero(minus(a, b));

/** The verdict on a claim, computed exactly from its numbers as printed. */
export function verdictOf(kind: GoldKind, values: readonly Exact[]): GoldVerdict {
  const [a, b, c] = values;
  if (!a || !b) throw new Error(`${kind} of fewer than two numbers`);
  if (kind === 'repeat') return spread(values);
  if (kind === 'ratio' || kind === 'difference' || kind === 'score_ratio') {
    if (!c || values.length !== 3) throw new Error(`${kind} takes three numbers`);
    if (kind === 'ratio') return ratioVerdict(a, b, c);
    if (kind === 'difference') return against(c, absolute(minus(b, a)));
    return scoreVerdict(a, b, c);
  }
  return against(a, sumOf(values.slice(1)));
}

function ratioVerdict(num: Exact, den: Exact, stated: Exact): GoldVerdict {
  const { rounded, cut } = divide(times(num, HUNDRED), den, stated.scale);
  if (equal(rounded, stated)) return { verdict: 'ok' };
  if (equal(cut, stated)) return { verdict: 'truncated', expected: numberOf(rounded) };
  return { verdict: 'mismatch', expected: numberOf(rounded) };
}

function scoreVerdict(rate: Exact, max: Exact, stated: Exact): GoldVerdict {
  const expected = divide(times(rate, max), HUNDRED, stated.scale).rounded;
  const judged = against(stated, expected);
  return judged.verdict === 'ok' ? judged : { ...judged, expected: numberOf(expected) };
}

function against(stated: Exact, computed: Exact): GoldVerdict {
  if (equal(stated, computed)) return { verdict: 'ok' };
  return { verdict: 'mismatch', difference: numberOf(minus(stated, computed)) };
}

function spread(values: readonly Exact[]): GoldVerdict {
  const sorted = [...values].sort((a, b) => numberOf(a) - numberOf(b));
  const range = minus(sorted.at(-1) as Exact, sorted[0] as Exact);
  return isZero(range) ? { verdict: 'ok' } : { verdict: 'mismatch', difference: numberOf(range) };
}
