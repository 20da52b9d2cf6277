import { perObject } from '../../collections.js';
import { isCount, type Occurrence, sameScope, totalOf } from '../../figures/occurrence.js';
import { type Quotient, quotientsOf } from '../../figures/quotients.js';
import { add, compare, decimal, multiply, toPlain } from '../../number/decimal.js';
import { isNearShare, isShare, isSlipOfShare } from '../../number/share.js';
import type { IndicatorRule } from '../../ruleset/schema.js';
import { firstOfOne } from './index-of.js';
import { type Draft, draft, labelOf, type Material, termOfSum } from './material.js';

/** What a rate may be the share of, each side added up. */
interface Pair {
  readonly counts: readonly Occurrence[];
  readonly bases: readonly Occurrence[];
}

/**
 * A rate that stands apart from its counts, in another sentence or section ('Đã giải quyết 412 hồ
 * sơ, trong đó đúng hạn 400. … Tỷ lệ đúng hạn đạt 97,1%.') or another cell of its row or column. It
 * claims the pair of the report's counts that it is the share of; none but the only pair there is,
 * if near to it, can make it wrong.
 */
export function rateClaims(rate: Occurrence, material: Material): Draft[] {
  if (rate.shareOf !== null || !isOwn(rate)) return [];
  if (sharesOfTables(material.extraction).has(rate.id)) return [];
  const pairs = pairsOf(rate, material);
  const isIts = (pair: Pair): boolean => isShareOfPair(pair, rate);
  const fitting = pairs.find(isIts) ?? pairsInTables(rate, material).find(isIts);
  // A column of rates that its table does not show to be shares may be of what it does not count.
  const below = rate.cell ? pairs.filter((each) => isOfColumn(each, rate)) : pairs;
  const ofOne = below.filter(({ counts, bases }) => counts.length + bases.length === 2);
  const ofSeveral = below.filter(({ counts }) => counts.length > 1);
  const pair = fitting ?? onlyPair(ofOne, rate) ?? onlyPair(ofSeveral, rate);
  if (!pair || (!fitting && mayHoldPending(pair, rate))) return [];
  const { counts, bases } = pair;
  const about = {
    label: labelOf(counts.length > 1 ? rate : (counts[0] as Occurrence)),
    rule: 'records/rate',
    doubtful: fitting === undefined,
  };
  const terms = [counts, bases, [rate]].map((added) => termOfSum(added, material));
  return [draft('ratio', [...counts, ...bases, rate], material, about, terms)];
}

/** 'Quá hạn 0,13%', in a headline: what is said in another paragraph of no stage may hold those that are pending, too. */
const mayHoldPending = ({ counts }: Pair, { block, cell, dims }: Occurrence): boolean =>
  !cell &&
  dims.timing === 'overdue' &&
  dims.stage === undefined &&
  counts.every((count) => count.block !== block);

const isOfColumn = ({ counts, bases }: Pair, { cell }: Occurrence): boolean =>
  [...counts, ...bases].every((o) => o.cell?.column === cell?.column);

const isShareOfPair = ({ counts, bases }: Pair, { value }: Occurrence): boolean =>
  isShare(totalOf(counts), totalOf(bases), value);

/** The percentages that a column or row of shares of their table claims already, by id. */
const sharesOfTables = perObject(
  ({ tables }: Material['extraction']) =>
    new Set(tables.flatMap(({ shares }) => shares.map(({ percent }) => percent))),
);

/** Whether it is a rate of this period, by a name of its own or the stage it is of ('tỷ lệ giải quyết hồ sơ'). */
const isOwn = ({ indicator, period, bond, approximate, dims }: Occurrence): boolean =>
  !approximate &&
  period !== 'former' &&
  (bond !== 'parenthesis' || indicator !== 'other') &&
  (indicator !== 'other' || dims.stage !== undefined);

/** Whether a term is among those by which an indicator is named. */
const speaksOf = ({ means }: IndicatorRule, term: string | undefined): boolean =>
  means?.some(({ terms, may = [] }) => [...terms, ...may].some((t) => t === term)) ?? false;

/** The counts with that rate, each with all it can be a share of by the rules. */
function pairsOf(rate: Occurrence, material: Material, of: typeof statedOf = statedOf): Pair[] {
  const stated = (id: string): readonly Occurrence[] =>
    of(id, rate, material).filter((o) => isCount(o) && !o.approximate);
  const added = (ids: readonly string[]): (readonly Occurrence[])[] => {
    const [only, ...more] = ids;
    if (only !== undefined && more.length === 0) return stated(only).map((o) => [o]);
    const parts = ids.flatMap((id) => firstOfOne(stated(id)) ?? []);
    return parts.length === ids.length ? [parts] : [];
  };
  return quotientsMaking(rate, material).flatMap(({ over, under }) =>
    added(over).flatMap((counts) =>
      added(under)
        .filter((bases) => compare(totalOf(bases), totalOf(counts)) >= 0)
        .map((bases): Pair => ({ counts, bases })),
    ),
  );
}

/** The quotients that make a rate that has a name; of one that names a stage alone the shares of the counts of that stage. */
function quotientsMaking(
  { indicator, dims }: Occurrence,
  { rules }: Material,
): readonly Quotient[] {
  const { ofRate, ofCount } = quotientsOf(rules);
  if (indicator !== 'other') return ofRate(indicator);
  return rules.indicators
    .filter((rule) => rule.share_of !== undefined && speaksOf(rule, dims.stage))
    .flatMap(({ id }) => ofCount(id))
    .filter(({ over, under }) => over.length + under.length === 2);
}

/** Of a rate in the text what the text states; of one in a table what its row or column does. */
function statedOf(id: string, rate: Occurrence, { index }: Material): readonly Occurrence[] {
  if (!rate.cell) return index.inTextAlike(id, rate);
  const { row, column } = rate.cell;
  return index
    .ofIn(id, rate.block, rate)
    .filter((o) => sameScope(o, rate) && (o.cell?.row === row || o.cell?.column === column));
}

/** A pair that the rate can be held against: the only count with the only base its rules name first, and no far-off one. */
function onlyPair(pairs: readonly Pair[], rate: Occurrence): Pair | undefined {
  const [first] = pairs;
  if (!first || rate.indicator === 'other') return undefined;
  const values = (of: readonly (readonly Occurrence[])[]): number =>
    new Set(of.map((added) => toPlain(totalOf(added)))).size;
  const named = (bases: readonly Occurrence[]): string =>
    bases.map(({ indicator }) => indicator).join(' ');
  const alike = pairs.filter(({ bases }) => named(bases) === named(first.bases));
  const single =
    values(pairs.map(({ counts }) => counts)) === 1 &&
    values(alike.map(({ bases }) => bases)) === 1;
  return single && (isNear(first, rate) || isSlippedFrom(first, rate)) ? first : undefined;
}

/** Whether a rate with two decimals, or one beside its counts, is a slip of the hand from the right one: 92,77 % for 99,77 %. */
const isSlippedFrom = ({ counts, bases }: Pair, { value, block }: Occurrence): boolean => {
  const isBeside = [...counts, ...bases].every((o) => o.block === block);
  return value.scale > (isBeside ? 0 : 1) && isSlipOfShare(totalOf(counts), totalOf(bases), value);
};

/** Of a rate of the text that has decimals, the pairs with counts that only the tables state, in one row or column. */
function pairsInTables(rate: Occurrence, material: Material): Pair[] {
  if (rate.cell || rate.value.scale === 0 || rate.indicator === 'other') return [];
  const anywhere: typeof statedOf = (id, o, { index }) => index.anywhereAlike(id, o);
  return pairsOf(rate, material, anywhere).filter(({ counts, bases }) => {
    const inTables = [...counts, ...bases].filter(({ cell }) => cell !== null);
    const alike = (key: (o: Occurrence) => unknown): boolean => new Set(inTables.map(key)).size < 2;
    return (
      alike(({ block }) => block) &&
      (alike(({ cell }) => cell?.row) || alike(({ cell }) => cell?.column))
    );
  });
}

/**
 * Whether a stated rate is within a point of the right one, and neither half of it nor twice as much:
 * one further off is of something else, as '0,6% trả chậm' is where 1,4% of what is pending is overdue.
 */
function isNear({ counts, bases }: Pair, { value }: Occurrence): boolean {
  const [count, base] = [totalOf(counts), totalOf(bases)];
  const [right, stated] = [multiply(count, HUNDRED), multiply(base, value)];
  return (
    isNearShare(count, base, value, 1) &&
    compare(right, add(stated, stated)) <= 0 &&
    compare(stated, add(right, right)) <= 0
  );
}

const HUNDRED = decimal(100);
