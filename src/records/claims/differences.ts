import { defaultLevel } from '../../figures/context.js';
import type { Amount, Change } from '../../figures/changes.js';
import { type Occurrence, PAST_TIME } from '../../figures/occurrence.js';
import type { Level } from '../../model.js';
import { abs, add, compare, decimal, equal, multiply, subtract } from '../../number/decimal.js';
import { isNearShare, isShare } from '../../number/share.js';
import { groupBy, remembering } from '../../collections.js';
import { comparedAgain } from './compared-again.js';
import { firstOfOne } from './index-of.js';
import {
  comparedTerm,
  type Draft,
  labelOf,
  type Material,
  termOf,
  textOf,
  thingsOf,
} from './material.js';

/** A count that a change may lead to stands no more blocks away. */
const REACH = 6;

/** 'tăng 230 hồ sơ so với cùng kỳ (3.206 hồ sơ)': how far this period's count is from the former one's. */
export function differenceClaims(material: Material): Draft[] {
  const { changes } = material.extraction;
  const own = defaultLevel(material.header, material.rules.bodies);
  const ofLevel = remembering((level: Level) =>
    remembering((indicator: string) => statedCounts(indicator, level, material)),
  );
  let told: Lying | undefined;
  const lying = changes.flatMap((change) => {
    const pair =
      pairOf(change, ofLevel(change.behind?.level ?? own), material) ??
      pairAgain(change, told, material);
    told = pair ? { change, pair } : undefined;
    return told ?? [];
  });
  return lying.flatMap(({ change, pair }) => {
    if (isAnothers(change, pair, lying)) return [];
    const { from, to } = pair;
    const about = {
      label: `${labelOf(to)}, so với kỳ trước`,
      rule: 'records/change',
      doubtful: false,
      place: change.place,
      section: change.section,
      snippet: change.snippet,
      at: [change.block, change.start],
    } as const;
    const [start, end, by] = [
      comparedTerm(from, to),
      termOf(to, material.extraction),
      comparedTerm(change, to),
    ];
    return [
      { ...about, kind: 'difference', terms: [start, end, by] },
      ...(change.rate && isRateOf(change.rate, pair, change)
        ? [{ ...about, kind: 'ratio' as const, terms: [by, start, comparedTerm(change.rate, to)] }]
        : []),
    ];
  });
}

/** What a change lies between that is told of the count of the change before it, see `comparedAgain`. */
function pairAgain(change: Change, told: Lying | undefined, material: Material): Pair | null {
  if (!told || !equal(apart(told.pair), told.change.value)) return null;
  const from = comparedAgain(change, told.change, material);
  const pair = from && { from, to: told.pair.to };
  return pair && isPlausible(pair, change) ? pair : null;
}

interface Lying {
  readonly change: Change;
  readonly pair: Pair;
}

/** 'Tăng 12 hồ sơ so với quý II, giảm 47 hồ sơ so với cùng kỳ': whether counts that are not so far apart are just as far apart as another change of the paragraph says. */
const isAnothers = (change: Change, pair: Pair, lying: readonly Lying[]): boolean =>
  !equal(apart(pair), change.value) &&
  lying.some(
    (other) =>
      other.change !== change &&
      other.change.block === change.block &&
      equal(other.pair.from.value, pair.from.value) &&
      other.pair.to === pair.to &&
      equal(apart(pair), other.change.value),
  );

/** Whether a percentage is how much a change is of the former count, or nearly, where that is exactly told: one far off is of something else. */
const isRateOf = ({ value: rate }: Amount, pair: Pair, { value }: Change): boolean =>
  isShare(value, pair.from.value, rate) ||
  (isNearShare(value, pair.from.value, rate, 1) && equal(apart(pair), value));

interface Pair {
  readonly from: Amount;
  readonly to: Occurrence;
}

/**
 * The counts that a change lies between: those of its sentence where there is one of each, else
 * those that are exactly as far apart, the nearest first. Where several might be meant and none
 * fits, nothing is claimed.
 */
function pairOf(
  change: Change,
  statedOf: (indicator: string) => StatedCounts,
  material: Material,
): Pair | null {
  if (change.former.length === 0) return null;
  const { occurrences } = material.extraction;
  const here = change.current.flatMap((id) => occurrences[id] ?? []);
  const fit = fitting(change, [...here, ...around(change, material)]);
  // Of things that no rule knows only what fits is surely meant.
  if (fit || change.things !== '') return fit ?? null;
  const counts = here.length > 0 ? here : named(change, statedOf(change.indicator));
  const told = pairs(change, counts);
  const [only, other] = told.length > 1 ? pairs(change, grownBefore(change, here, material)) : told;
  const isSure = change.fromTo === true || (only !== undefined && isPlausible(only, change));
  return only && other === undefined && isSure ? only : null;
}

/** 'Mới nhận 420, tăng 36 so với cùng kỳ (390 hồ sơ), kỳ trước chuyển qua 15': the one count before the change is what grew. */
function onlyBefore({ block, start }: Change, here: readonly Occurrence[]): readonly Occurrence[] {
  const before = here.filter((o) => o.block === block && o.end <= start);
  return before.length === 1 ? before : here;
}

/** Of several counts before the change the one that it surely speaks of, see `outOfBrackets`, `onlyBefore` and `ownPart`. */
function grownBefore(
  change: Change,
  all: readonly Occurrence[],
  material: Material,
): readonly Occurrence[] {
  const called = all.filter((o) => isCalled(o, change));
  if (called.length === 1) return called;
  // '840/900 hồ sơ, tăng 40 hồ sơ so với cùng kỳ (800)': how many there were of it.
  const bases = new Set(all.map(({ base }) => base));
  const counted = all.filter(({ id }) => !bases.has(id));
  const here = outOfBrackets(change, counted, material);
  const only = onlyBefore(change, here);
  if (only.length === 1) return only;
  const own = ownPart(change, here, material);
  const ofOwn = onlyBefore(change, own);
  return ofOwn.length === 1 ? ofOwn : lastPlausible(change, own);
}

/** 'Kỳ trước chuyển qua 15, mới nhận 420, tăng 36 so với tháng 5 (390 hồ sơ)': the count right before the change, where no other before it may have grown by so much from so many. */
function lastPlausible(change: Change, here: readonly Occurrence[]): readonly Occurrence[] {
  const before = here.filter((o) => o.block === change.block && o.end <= change.start);
  const [only, ...more] = pairs(change, before).filter((pair) => isPlausible(pair, change));
  return only !== undefined && more.length === 0 && only.to === before.at(-1) ? [only.to] : here;
}

/**
 * 'Giải quyết 500 hồ sơ; trễ hạn 28 hồ sơ, giảm 13 hồ sơ so với quý I (40 hồ sơ)': the counts behind the
 * last semicolon before the change, where there are any. What a bracket repeats as a/b is left out:
 * 'Trễ hạn 28 hồ sơ, chiếm 5,6% (28/500), giảm 13 hồ sơ'.
 */
function ownPart(
  { block, start }: Change,
  here: readonly Occurrence[],
  { document }: Material,
): readonly Occurrence[] {
  const text = textOf({ block }, document);
  const repeated = new Set(
    here.flatMap((o) => (o.base !== null && o.bond === 'parenthesis' ? [o.id, o.base] : [])),
  );
  const told = here.filter((o) => o.block === block && o.end <= start && !repeated.has(o.id));
  const part = told.filter((o) => !text.slice(o.end, start).includes(';'));
  return part.length > 0 ? part : told;
}

/** '(trong hạn 48; quá hạn 12), giảm 5 hồ sơ quá hạn so với tháng 5 (17 hồ sơ)': whether a count before the change is what its words name. */
const isCalled = ({ block, end, indicator }: Occurrence, change: Change): boolean =>
  block === change.block &&
  end <= change.start &&
  (indicator === change.called || (PAST_TIME.test(indicator) && PAST_TIME.test(change.called)));

/** 'Tiếp nhận 500 hồ sơ (cấp huyện 200, cấp xã 300), tăng 60 hồ sơ so với năm 2023 (440 hồ sơ)': what a bracket closed before the change tells is no more than parts of what grew. */
function outOfBrackets(
  { block, start }: Change,
  here: readonly Occurrence[],
  { document }: Material,
): readonly Occurrence[] {
  const text = textOf({ block }, document);
  return here.filter((o) => {
    const isPart = o.block === block && o.end <= start && o.bond === 'parenthesis';
    return !isPart || !leavesBracket(text.slice(o.end, start));
  });
}

/** Whether a stretch of text closes a bracket that it does not open. */
function leavesBracket(text: string): boolean {
  let open = 0;
  for (const sign of text) {
    if (sign === '(') open++;
    if (sign === ')' && --open < 0) return true;
  }
  return false;
}

/** The counts that a report states of an indicator: what each paragraph says alone, and what it says of one level. */
interface StatedCounts {
  readonly inBlock: ReadonlyMap<number, Occurrence | undefined>;
  readonly ofLevel: Occurrence | undefined;
}

function statedCounts(indicator: string, level: Level, { index }: Material): StatedCounts {
  const stated = index
    .of(indicator)
    .filter((o) => isOfAll(o) && !o.approximate && o.unitName === '' && o.field === '');
  const prose = stated.filter((o) => o.cell === null);
  return {
    inBlock: new Map([...groupBy(prose, (o) => o.block)].map(([at, of]) => [at, firstOfOne(of)])),
    ofLevel: firstOfOne(stated.filter((o) => o.level === level)),
  };
}

/** Not of the period before, nor of one month of this one. */
const isOfAll = ({ period, ofPart }: Occurrence): boolean => period !== 'former' && !ofPart;

/** The one count that its paragraph states of what the change speaks of, else that the report states. */
function named({ block }: Change, { inBlock, ofLevel }: StatedCounts): Occurrence[] {
  const only = inBlock.has(block) ? inBlock.get(block) : ofLevel;
  return only ? [only] : [];
}

/** The amounts that may be of the things that a change is told in. */
const alike = <T extends Amount>(amounts: readonly T[], change: Change): readonly T[] =>
  amounts.filter(({ measure }) => measure === '' || measure === change.measure);

function pairs(change: Change, counts: readonly Occurrence[]): Pair[] {
  const ends = alike(counts, change);
  return alike(change.former, change).flatMap((from) => ends.map((to): Pair => ({ from, to })));
}

/** The first of the pairs that are just as far apart as a change says. */
function fitting(change: Change, counts: readonly Occurrence[]): Pair | undefined {
  const ends = alike(counts, change);
  for (const from of alike(change.former, change)) {
    const values = [add(from.value, change.value), subtract(from.value, change.value)];
    const to = ends.find((count) => values.some((value) => equal(value, count.value)));
    if (to) return { from, to };
  }
  return undefined;
}

const apart = ({ from, to }: Pair) => abs(subtract(to.value, from.value));

/** Counts of the blocks around, nearest first. */
function around(
  { block, current, things }: Change,
  { extraction, index, document }: Material,
): Occurrence[] {
  const offsets = Array.from({ length: REACH }, (_, at) => [-at, at]).flat();
  const own = extraction.occurrences[current[0] ?? index.inBlock(block)[0]?.id ?? 0];
  return [...new Set(offsets)]
    .flatMap((offset) => (own ? index.beside(own, block + offset) : []))
    .filter((o) => o.measure !== '%' && isOfAll(o) && isOfKind(o));

  function isOfKind(o: Occurrence): boolean {
    if (things === '') return o.indicator !== 'other';
    return o.measure === '' && thingsOf(o, document) === things;
  }
}

/** Numbers more than twice as large as each other, or a change larger than either, are of other things. */
function isPlausible({ from, to }: Pair, change: Change): boolean {
  const two = decimal(2);
  return (
    // 'tăng 57 hồ sơ (612 hồ sơ)' may say how many there are now.
    !equal(from.value, to.value) &&
    compare(multiply(from.value, two), to.value) >= 0 &&
    compare(multiply(to.value, two), from.value) >= 0 &&
    compare(change.value, from.value) <= 0
  );
}
