import { isCount, type Occurrence, totalOf } from '../../figures/occurrence.js';
import type { CheckRule } from '../../ruleset/schema.js';
import { groupBy } from '../../collections.js';
import { abs, equal, subtract, toPlain } from '../../number/decimal.js';
import {
  type Draft,
  draft,
  labelOf,
  type Material,
  near,
  parentOf,
  termOf,
  termOfSum,
} from './material.js';
import { isFarOff } from './slips.js';

/**
 * Balances whose total the report leaves to the reader: 'Kỳ trước chuyển sang 23 hồ sơ, tiếp nhận mới
 * 418; đã giải quyết 405, đang giải quyết 36'. The parts that a sum of the rules gives the total,
 * what was carried over among them, are together what became of them.
 */
export function inflowClaims(material: Material): Draft[] {
  return material.rules.checks.flatMap((rule) =>
    rule.kind === 'balance'
      ? inflowsOf(rule, material.rules.checks).flatMap((ids) => claimsOf(ids, rule, material))
      : [],
  );
}

/** The sets of parts that make a balance's total and hold what stands beside it. */
const inflowsOf = (
  { total, besides = [] }: CheckRule,
  checks: readonly CheckRule[],
): (readonly string[])[] =>
  checks
    .filter((rule) => rule.kind === 'sum' && rule.total.some((id) => total.includes(id)))
    .flatMap(({ parts }) => parts)
    .filter((set) => set.length > 1 && set.some((id) => besides.includes(id)));

function claimsOf(ids: readonly string[], rule: CheckRule, material: Material): Draft[] {
  const { index } = material;
  const carried = ids.filter((id) => rule.besides?.includes(id)).flatMap((id) => index.of(id));
  return carried.flatMap((first) => {
    if (first.cell || isTotalStated(first, ids, rule, material)) return [];
    const inflow = ids.map((id) => onlyNear(first, id, material));
    if (!inflow.every((o) => o !== undefined)) return [];
    const parts = outflowOf(first, inflow, rule, material);
    if (!parts) return [];
    const occurrences = [...inflow, ...parts];
    return [
      draft(
        'balance',
        occurrences,
        material,
        { label: labelOf(inflow[0] as Occurrence), rule: `checks/${rule.id}` },
        [termOfSum(inflow, material), ...parts.map((o) => termOf(o, material.extraction))],
      ),
    ];
  });
}

/** Whether the report states the total itself, which the rule then holds. */
const isTotalStated = (
  first: Occurrence,
  inflow: readonly string[],
  { total }: CheckRule,
  { index }: Material,
): boolean =>
  total
    .filter((id) => !inflow.includes(id))
    .some((id) => index.of(id).some((o) => o.level === first.level && o.field === first.field));

/** What the passage of one states of an indicator, where it is one value and no word makes it vague. */
function onlyNear(first: Occurrence, id: string, material: Material): Occurrence | undefined {
  if (first.indicator === id) return first;
  const found = near(first, id, material).filter((o) => isClose(o, first, material));
  const [only, ...others] = groupBy(found, ({ value }) => toPlain(value)).values();
  const stated = others.length === 0 ? only?.[0] : undefined;
  return stated?.approximate ? undefined : stated;
}

/** Paragraphs under no heading are not one list. */
const isClose = (o: Occurrence, first: Occurrence, { document }: Material): boolean =>
  o.block === first.block || parentOf(document, o) !== null;

/** What became of all that came in: what adds up, else the first set that is stated and not told to be of something else. */
function outflowOf(
  first: Occurrence,
  inflow: readonly Occurrence[],
  { parts, also = [] }: CheckRule,
  material: Material,
): Occurrence[] | null {
  const more = also.flatMap((id) => onlyNear(first, id, material) ?? []);
  const stated = parts
    .map((set) => set.map((id) => onlyNear(first, id, material)))
    .filter((set): set is Occurrence[] => set.every((o) => o !== undefined));
  const ways = stated.flatMap((set) => [[...set, ...more], ...more.map((o) => [...set, o]), set]);
  const made = totalOf(inflow);
  const right = ways.find((way) => equal(totalOf(way), made));
  const [way] = ways;
  if (right || !way) return right ?? null;
  return isSure(inflow, way, ways, material) ? way : null;
}

/**
 * Whether numbers that do not add up are still all that there is: near to each other, none of those
 * that came in is what the others make alone, and nothing else is counted beside them.
 */
function isSure(
  inflow: readonly Occurrence[],
  way: readonly Occurrence[],
  ways: readonly (readonly Occurrence[])[],
  material: Material,
): boolean {
  const [largest] = [...inflow].sort((a, b) => Number(b.value.digits - a.value.digits));
  const whole = { ...(largest as Occurrence), value: totalOf(inflow) };
  if (isFarOff(whole, way)) return false;
  if (inflow.some(({ value }) => ways.some((each) => equal(value, totalOf(each))))) return false;
  const used = [...inflow, ...way];
  const gap = abs(subtract(whole.value, totalOf(way)));
  // 'yêu cầu bổ sung 12 hồ sơ', 'tạm dừng 12 hồ sơ'
  const tellsMore = (o: Occurrence): boolean =>
    isCount(o) &&
    !used.includes(o) &&
    (equal(o.value, gap) || (o.indicator === 'other' && o.base === null && o.parent === null));
  return !passageOf(used, material).some(tellsMore);
}

/** What the paragraphs of some quantities state, and those right before, between and behind them in their list. */
function passageOf(used: readonly Occurrence[], { document, index }: Material): Occurrence[] {
  const own = new Set(used.map(({ block }) => block));
  const parents = new Set(used.map((o) => parentOf(document, o)));
  const [first, last] = [Math.min(...own), Math.max(...own)];
  return document.blocks
    .slice(Math.max(0, first - BESIDE), last + BESIDE + 1)
    .filter(({ index: at, parent }) => own.has(at) || parents.has(parent))
    .flatMap(({ index: at }) => {
      const [one] = index.inBlock(at);
      return one && !one.cell ? index.beside(one) : [];
    });
}

/** So many paragraphs before and behind may go on with the list. */
const BESIDE = 3;
