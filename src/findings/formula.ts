import { abs, equal, printVietnamese, subtract } from '../number/decimal.js';
import type { Claim, ClaimKind, Term, Verdict } from '../model.js';

/** Longer lists are shown by their first and last terms. */
const SHOWN_TERMS = 12;

type Formula = (terms: readonly Term[], verdict: Verdict) => string;

const FORMULAS: Readonly<Record<ClaimKind, Formula>> = {
  ratio: ratioFormula,
  sum: totalFormula,
  balance: totalFormula,
  level_sum: totalFormula,
  table_total: totalFormula,
  row_total: totalFormula,
  repeat: repeatFormula,
  difference: differenceFormula,
  score_ratio: scoreFormula,
  extreme: ([stated, ...list], { expected }) =>
    `${values(list, '; ')} → ${expected ? print(expected) : '…'} (ghi ${printTerm(stated)})`,
  bound: ([value, limit], { outcome }) =>
    `${printTerm(value)} ${outcome === 'mismatch' ? '>' : '≤'} ${printTerm(limit)}`,
  series: seriesFormula,
};

/**
 * The arithmetic of a claim for people, with numbers the Vietnamese way:
 * `549/582 = 94,33% (ghi 94,32%)`, `1.722 + 154 = 1.876 (ghi 1.886, chênh 10)`, `3.000 ≠ 2.877`.
 * `≈` where the numbers agree only within their rounding; `?` where there is nothing to compute,
 * with the reason: `10 + 5 = ? (ghi 16): có số gần đúng`.
 */
export function formulaOf(claim: Claim, verdict: Verdict): string {
  const formula = FORMULAS[claim.kind](claim.terms, verdict);
  const reason = verdict.outcome === 'undecided' ? REASONS[verdict.reason] : undefined;
  return reason === undefined ? formula : `${formula}: ${reason}`;
}

/** Why nothing can be said, by the verdict's reason. */
const REASONS: Readonly<Record<string, string>> = {
  approximate: 'có số gần đúng',
  ambiguous: 'có số đọc được theo hai cách',
  unread: 'có ô không đọc được',
  'missing-term': 'thiếu số',
  'zero-denominator': 'chia cho 0',
};

const print = printVietnamese;
const printTerm = (term: Term | undefined): string =>
  term && term.unsure !== 'unread' ? print(term.value) : '?';

function values(terms: readonly Term[], separator: string): string {
  const printed = terms.map(printTerm);
  if (printed.length <= SHOWN_TERMS) return printed.join(separator);
  return [...printed.slice(0, 3), '…', ...printed.slice(-2)].join(separator);
}

/** ` = 94,33% (ghi 94,32%)`: the right value, and the stated one where it is another. */
function result(
  verdict: Verdict,
  stated: Term | undefined,
  { unit = '', withGap = false } = {},
): string {
  const { outcome, expected, difference } = verdict;
  if (!stated || !expected) return ` = ? (ghi ${printTerm(stated)}${unit})`;
  const same = equal(stated.value, expected);
  const relation = same ? '=' : stated.limit === undefined ? '≈' : LIMITS[stated.limit];
  if (outcome === 'ok') return ` ${relation} ${print(stated.value)}${unit}`;
  const gap = difference && withGap ? `, chênh ${print(abs(difference))}` : '';
  const limit = stated.limit === undefined ? '' : `${LIMITS[stated.limit]} `;
  return ` = ${print(expected)}${unit} (ghi ${limit}${print(stated.value)}${unit}${gap})`;
}

/** What a right value is to the limit that is stated of it. */
const LIMITS = { above: '≥', below: '≤' } as const;

function ratioFormula([num, den, stated]: readonly Term[], verdict: Verdict): string {
  return `${printTerm(num)}/${printTerm(den)}${result(verdict, stated, { unit: '%' })}`;
}

function totalFormula([total, ...parts]: readonly Term[], verdict: Verdict): string {
  return `${values(parts, ' + ')}${result(verdict, total, { withGap: true })}`;
}

function scoreFormula([rate, max, stated]: readonly Term[], verdict: Verdict): string {
  return `${printTerm(rate)} × ${printTerm(max)}/100${result(verdict, stated)}`;
}

function differenceFormula([from, to, stated]: readonly Term[], verdict: Verdict): string {
  const falls = from && to && subtract(to.value, from.value).digits < 0n;
  const [large, small] = falls ? [from, to] : [to, from];
  return `${printTerm(large)} − ${printTerm(small)}${result(verdict, stated, { withGap: true })}`;
}

/** `154 ≠ 164`: what a report states, and what an earlier one does. */
function seriesFormula([stated, other]: readonly Term[], { outcome, reason }: Verdict): string {
  const same = stated && other && equal(stated.value, other.value);
  const failing = reason === 'falls' ? '<' : '≠';
  const sign = same ? '=' : outcome === 'ok' ? '≥' : failing;
  return `${printTerm(stated)} ${sign} ${printTerm(other)}`;
}

function repeatFormula(terms: readonly Term[], { outcome }: Verdict): string {
  const [first] = terms;
  const same = first !== undefined && terms.every((term) => equal(term.value, first.value));
  if (same) return values(terms, ' = ');
  return values(terms, outcome === 'ok' || outcome === 'undecided' ? ' ≈ ' : ' ≠ ');
}
