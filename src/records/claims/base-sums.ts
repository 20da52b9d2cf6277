import { isCount, isOfSentence, type Occurrence, totalOf } from '../../figures/occurrence.js';
import { equal, sign, subtract } from '../../number/decimal.js';
import { isSlip } from '../../number/slip.js';
import type { CheckRule } from '../../ruleset/schema.js';
import { addsUp, type Draft, draft, labelOf, type Material, near, nearestTo } from './material.js';

/**
 * Sums whose total is only told as what a share is of: 'Nộp trực tuyến 400/500 hồ sơ, đạt 80%; nộp trực
 * tiếp 80 hồ sơ; qua bưu chính 20 hồ sơ'. With what the rules count beside it a makes b of 'a/b'.
 */
export function baseSumClaims(material: Material): Draft[] {
  const { occurrences } = material.extraction;
  const sums = material.rules.checks.filter(({ kind }) => kind === 'sum');
  return occurrences.flatMap((part) => {
    const base = occurrences[part.base ?? -1];
    if (!base || part.cell || part.approximate || !isCount(part)) return [];
    for (const rule of sums) {
      const made = waysOf(rule, part)
        .map((set) => partsOf(set, part, base, material))
        .find((parts) => parts !== null && isMade(base, parts, rule, material));
      if (!made || isStated(base, rule, material)) continue;
      const about = { label: labelOf(part), rule: `checks/${rule.id}` };
      return [draft('sum', [base, ...made], material, about)];
    }
    return [];
  });
}

/** The sets of a rule that hold a part among others. */
const waysOf = (
  { parts, if_adds_up: more = [] }: CheckRule,
  { indicator }: Occurrence,
): (readonly string[])[] =>
  [...parts, ...more].filter((set) => set.length > 1 && set.includes(indicator));

/** Whether b has the name of the rule's total, or the passage states that: then its parts are held against it. */
const isStated = (base: Occurrence, { total }: CheckRule, material: Material): boolean =>
  total.some(
    (id) =>
      base.indicator === id || near(base, id, material).some((o) => equal(o.value, base.value)),
  );

/** What stands around one part for each of a set; null where one lacks, or b is that of an earlier one, which claims the sum. */
function partsOf(
  set: readonly string[],
  part: Occurrence,
  base: Occurrence,
  material: Material,
): readonly Occurrence[] | null {
  const { occurrences } = material.extraction;
  const isEarlier = (o: Occurrence): boolean => {
    const its = occurrences[o.base ?? -1];
    return o.id < part.id && its !== undefined && equal(its.value, base.value);
  };
  const parts = set.flatMap((id) =>
    id === part.indicator ? part : (nearestTo(part, near(part, id, material)) ?? []),
  );
  const isAll = parts.length === set.length;
  return isAll && !parts.some((o) => o.cell || isEarlier(o)) ? parts : null;
}

/** Whether parts make b, or three or more that are all there can be do but for a slip of the hand; beside two a third may be left out. */
function isMade(
  base: Occurrence,
  parts: readonly Occurrence[],
  rule: CheckRule,
  material: Material,
): boolean {
  if (addsUp(base, parts)) return true;
  const isAll = rule.parts.some(
    (set) => set.length === parts.length && parts.every((o) => set.includes(o.indicator)),
  );
  const isTold = parts.every((o) => isOfSentence(o, base) && !o.approximate);
  const isSlipped = parts.length > 2 && isAll && isTold && isSlip(base.value, totalOf(parts));
  return isSlipped && !holdsMore(base, parts, material);
}

/**
 * 'Trước hạn 640/890 hồ sơ, đúng hạn 120, trễ hạn 30': whether b may be what came in, more than was resolved
 * of it, or what lacks is told beside it ('trực tuyến 640/890, …, kỳ trước chuyển sang 100').
 */
function holdsMore(base: Occurrence, parts: readonly Occurrence[], { index }: Material): boolean {
  const missing = subtract(base.value, totalOf(parts));
  if (sign(missing) < 0) return false;
  return (
    parts.some(({ indicator }) => indicator.startsWith('resolved_')) ||
    index.beside(base).some((o) => isCount(o) && !parts.includes(o) && equal(o.value, missing))
  );
}
