import { isCount, type Occurrence } from '../../figures/occurrence.js';
import type { CheckRule } from '../../ruleset/schema.js';
import { isExplained } from './explained.js';
import { goingOnFrom } from './finer-parts.js';
import { addsUp, type Draft, draft, labelOf, type Material, textOf } from './material.js';
import { isFarOff } from './slips.js';

/**
 * The balance of what came in one way: 'tiếp nhận qua Cổng dịch vụ công 640 hồ sơ, trong đó đã giải quyết
 * 600 hồ sơ, đang giải quyết 40 hồ sơ'. 'Trong đó' says that it is one; without it, or behind a total of
 * all ways, only numbers that make it are.
 */
export function channelBalanceClaims(material: Material): Draft[] {
  return material.rules.checks
    .filter(({ kind, besides }) => kind === 'balance' && besides !== undefined)
    .flatMap((rule) =>
      waysInOf(rule, material).flatMap((id) =>
        material.index.of(id).flatMap((total) => claimOf(total, rule, material)),
      ),
    );
}

/** What the rules make the totals of a balance of, but for what is new or was carried over. */
const waysInOf = ({ total, besides = [] }: CheckRule, { rules }: Material): readonly string[] => {
  const sets = rules.checks
    .filter(({ kind, total: [whole = ''] }) => kind === 'sum' && total.includes(whole))
    .flatMap(({ parts }) => parts.flat());
  return [...new Set(sets)].filter((id) => !total.includes(id) && !besides.includes(id));
};

function claimOf(total: Occurrence, rule: CheckRule, material: Material): Draft[] {
  if (total.cell || total.approximate || total.parent !== null) return [];
  const told = goingOnFrom(total, material);
  const [first] = told;
  const set = rule.parts.find((ids) => ids.every((id, at) => told[at]?.indicator === id));
  if (!set || !first) return [];
  const parts = told.slice(0, set.length);
  const also = told.slice(set.length).filter(({ indicator }) => rule.also?.includes(indicator));
  const made = [parts, [...parts, ...also]].find((way) => addsUp(total, way));
  const all = made ?? [...parts, ...also];
  const isClaimed =
    made !== undefined ||
    (isToldOf(total, first, material) &&
      !all.some(({ approximate }) => approximate) &&
      !isFarOff(total, all) &&
      !isExplained(total, all, rule, material));
  const about = { label: labelOf(total), rule: `checks/${rule.id}` };
  return isClaimed ? [draft('balance', [total, ...all], material, about)] : [];
}

/** Whether 'trong đó' stands between a number and its parts, and no total of all ways before it in its sentence. */
function isToldOf(
  total: Occurrence,
  first: Occurrence,
  { document, extraction }: Material,
): boolean {
  const before = extraction.occurrences[total.id - 1];
  const isAfterOther =
    before?.block === total.block && before.sentence === total.sentence && isCount(before);
  return !isAfterOther && TOLD.test(textOf(total, document).slice(total.end, first.start));
}

const TOLD = /^[^.]*[,;:(] *(?:trong đó|trong số đó|gồm|bao gồm)(?!\p{L})/iu;
