import { isCount, type Occurrence } from '../../figures/occurrence.js';
import { compare, toPlain } from '../../number/decimal.js';
import { isNearShare, isShare } from '../../number/share.js';
import type { IndicatorRule } from '../../ruleset/schema.js';
import { type Draft, draft, labelOf, type Material } from './material.js';

/** A count and what it may be a share of. */
interface Pair {
  readonly count: Occurrence;
  readonly base: Occurrence;
}

/**
 * A rate that stands apart from its counts, in another sentence or section: 'Đã giải quyết 412 hồ
 * sơ, trong đó đúng hạn 400. … Tỷ lệ đúng hạn đạt 97,1%.' It claims the pair of the report's counts
 * that it is the share of; none but the only pair there is, if near to it, can make it wrong.
 */
export function rateClaims(rate: Occurrence, material: Material): Draft[] {
  if (rate.cell || rate.shareOf !== null || !isOwn(rate)) return [];
  const pairs = pairsOf(rate, material);
  const fitting = pairs.find(({ count, base }) => isShare(count.value, base.value, rate.value));
  const pair = fitting ?? onlyPair(pairs, rate);
  if (!pair) return [];
  const { count, base } = pair;
  return [
    draft('ratio', [count, base, rate], material, {
      label: labelOf(count),
      rule: 'records/rate',
      doubtful: fitting === undefined,
    }),
  ];
}

/** Whether it is a rate of this period, by a name of its own or the stage it is of ('tỷ lệ giải quyết hồ sơ'). */
const isOwn = ({ indicator, period, bond, approximate, dims }: Occurrence): boolean =>
  !approximate &&
  period !== 'former' &&
  bond !== 'parenthesis' &&
  (indicator !== 'other' || dims.stage !== undefined);

/** Whether a term is among those by which an indicator is named. */
const speaksOf = ({ means }: IndicatorRule, term: string | undefined): boolean =>
  means?.some(({ terms, may = [] }) => [...terms, ...may].some((t) => t === term)) ?? false;

/** The counts with that rate, each with all it can be a share of by the rules. */
function pairsOf(rate: Occurrence, { index, rules }: Material): Pair[] {
  const byId = new Map(rules.indicators.map((rule) => [rule.id, rule]));
  const counts = rules.indicators.filter((rule) =>
    rate.indicator === 'other'
      ? rule.share_of !== undefined && speaksOf(rule, rate.dims.stage)
      : rule.rate === rate.indicator,
  );
  const stated = (id: string): Occurrence[] =>
    index.inTextAlike(id, rate).filter((o) => isCount(o) && !o.approximate);
  const wholes = (id: string): string[] => {
    const of = byId.get(id)?.share_of ?? [];
    return [...new Set([...of, ...of.flatMap(wholes)])];
  };
  return counts.flatMap(({ id, base }) =>
    stated(id).flatMap((count) =>
      (base === undefined ? wholes(id) : [base])
        .flatMap(stated)
        .filter((whole) => compare(whole.value, count.value) >= 0)
        .map((whole): Pair => ({ count, base: whole })),
    ),
  );
}

/** A pair that the rate can be held against: the only count with the only base its rules name first, and no far-off one. */
function onlyPair(pairs: readonly Pair[], rate: Occurrence): Pair | undefined {
  const [first] = pairs;
  if (!first || rate.indicator === 'other') return undefined;
  const values = (of: readonly Occurrence[]): number =>
    new Set(of.map(({ value }) => toPlain(value))).size;
  const bases = pairs.filter(({ base }) => base.indicator === first.base.indicator);
  const single =
    values(pairs.map(({ count }) => count)) === 1 && values(bases.map(({ base }) => base)) === 1;
  return single && isNear(first, rate) ? first : undefined;
}

/** Whether a stated rate is within a point of the right one: one further off is of something else. */
const isNear = ({ count, base }: Pair, { value }: Occurrence): boolean =>
  isNearShare(count.value, base.value, value, 1);
