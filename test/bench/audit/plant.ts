import { checkClaim } from '../../../src/checks/check.js';
import type { Audited } from '../../../src/findings/suspects.js';
import type { Decimal, Figure, Report } from '../../../src/model.js';
import { equal, printVietnamese } from '../../../src/number/decimal.js';
import type { Random } from './random.js';
import { slip, valueOf, type Kind } from './slips.js';

/** A wrong number in the place of a figure's right one. */
export interface Planted {
  readonly figure: Figure;
  readonly wrong: Decimal;
  /** As it is printed now. */
  readonly raw: string;
}

/** Figures that are printed in digits, in claims that can be checked. */
export const plantable = (report: Report): readonly Figure[] =>
  report.figures.filter(({ approximate, inferred }) => !approximate && !inferred);

/** So many different figures with a slip of one kind each; null where one has no room for it. */
export function plant(
  figures: readonly Figure[],
  kind: Kind,
  count: number,
  random: Random,
): readonly Planted[] | null {
  const planted: Planted[] = [];
  while (planted.length < count) {
    const figure = random.pick(figures);
    const raw = slip(printVietnamese(figure.value), kind, random);
    if (raw === null || planted.some((other) => other.figure === figure)) return null;
    const wrong = valueOf(raw, figure.value.scale);
    if (equal(wrong, figure.value)) return null;
    planted.push({ figure, wrong, raw });
  }
  return planted;
}

/** The report with the wrong numbers wherever the figures stand, every claim of theirs checked anew. */
export function withPlanted(report: Report, planted: readonly Planted[]): Audited {
  const wrongOf = new Map(planted.map(({ figure, wrong }) => [figure.id, wrong]));
  const figures = report.figures.map((figure) => {
    const value = wrongOf.get(figure.id);
    return value ? { ...figure, value, raw: printVietnamese(value) } : figure;
  });
  const verdictOf = new Map(report.verdicts.map((verdict) => [verdict.claim, verdict]));
  const claims = report.claims.map((claim) => {
    if (!claim.terms.some(({ figure }) => figure !== null && wrongOf.has(figure))) return claim;
    const terms = claim.terms.map((term) => {
      const value = term.figure === null ? undefined : wrongOf.get(term.figure);
      return value ? { ...term, value, raw: printVietnamese(value) } : term;
    });
    const changed = { ...claim, terms };
    verdictOf.set(claim.id, checkClaim(changed));
    return changed;
  });
  const verdicts = claims.flatMap(({ id }) => verdictOf.get(id) ?? []);
  return { claims, verdicts, figures, numbers: report.numbers };
}
