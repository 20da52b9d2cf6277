import { groupBy } from '../../collections.js';
import type { Term } from '../../model.js';
import type { Draft } from './material.js';

/** A claim by the figure of its total, with those of its parts. */
interface Sum {
  readonly draft: Draft;
  readonly total: string;
  readonly parts: readonly string[];
}

/**
 * Without the sums along rows that two others already say together: where 'tiếp nhận = đã giải
 * quyết + đang giải quyết' and 'đã giải quyết = trước hạn + quá hạn' are checked, one wrong part
 * would be reported a second time by 'tiếp nhận = trước hạn + quá hạn + đang giải quyết'.
 */
export function withoutComposed(drafts: readonly Draft[]): Draft[] {
  const sums = drafts.flatMap((draft) => sumOf(draft) ?? []);
  const byTotal = groupBy(sums, ({ total }) => total);
  const composed = new Set(
    sums
      .filter(({ draft }) => draft.rule === 'tables/total')
      .flatMap((sum) => {
        const others = (byTotal.get(sum.total) ?? []).filter((other) => other !== sum);
        const isSaid = others.some((other) => detailed(other, byTotal).has(keyOf(sum.parts)));
        return isSaid ? [sum.draft] : [];
      }),
  );
  return drafts.filter((draft) => !composed.has(draft));
}

/** The parts of a sum with one of them replaced by its own parts, in every way. */
const detailed = ({ parts }: Sum, byTotal: ReadonlyMap<string, readonly Sum[]>): Set<string> =>
  new Set(
    parts.flatMap((part) =>
      (byTotal.get(part) ?? []).map((inner) =>
        keyOf([...parts.filter((each) => each !== part), ...inner.parts]),
      ),
    ),
  );

const keyOf = (parts: readonly string[]): string => [...parts].sort().join(' ');

function sumOf(draft: Draft): Sum | null {
  const isSum = draft.kind === 'row_total' || draft.kind === 'balance';
  const [total, ...parts] = draft.terms.map(({ figure }: Term) => figure);
  const named = parts.filter((part) => part !== null);
  return isSum && total != null && named.length === parts.length
    ? { draft, total, parts: named }
    : null;
}
