import { isCount, type Occurrence, sameScope } from '../../figures/occurrence.js';
import { compare } from '../../number/decimal.js';
import { isShareOf } from './bases.js';
import { type Material, near, textOf } from './material.js';

/** b of 'chiếm 54,3% số hồ sơ có thu phí (4.361 hồ sơ)', and of 'chiếm 74,5% hồ sơ mới' what was stated before. */
export function namedBases(
  count: Occurrence,
  percent: Occurrence,
  material: Material,
): Occurrence[] {
  const behind = material.extraction.occurrences[percent.id + 1];
  const isBehind =
    behind?.parent === count.id &&
    behind.bond === 'parenthesis' &&
    behind.base === null &&
    isCount(behind) &&
    compare(behind.value, count.value) >= 0 &&
    tellsOfWhat(percent, behind, material);
  if (isBehind) return [behind];
  return blocksFrom(count.block - 4, percent.block)
    .flatMap((block) => material.index.ofIn(percent.shareOfWhat, block, percent))
    .filter(
      (o) =>
        o.id < percent.id &&
        o.id !== count.id &&
        compare(o.value, count.value) > 0 &&
        sameScope(o, count) &&
        !o.cell,
    )
    .reverse();
}

/** '40 hồ sơ trễ hạn, chiếm 80% trong tổng số hồ sơ trễ hạn của tỉnh (50 hồ sơ)': whether a bracket holds but the number of what the words before it say a share is of; one that the rules name must be told to be a number of hồ sơ. */
function tellsOfWhat(
  percent: Occurrence,
  { block, start, indicator }: Occurrence,
  { document }: Material,
): boolean {
  const between = textOf({ block }, document).slice(percent.end, start);
  return block === percent.block && (indicator === 'other' ? OF_THINGS : OF_NUMBER).test(between);
}

const OF_THINGS =
  /^ ?%? ?(?:[^()]{3,}\((?:(?:là|trên|trong|tổng|số|gồm|có) )*|\((?:trên |trong |của )*tổng (?:số )?(?:là )?)$/iu;
const OF_NUMBER =
  /^ ?%? ?(?:(?:trong|trên|của) )?(?:tổng )?số [^\d.;:,()%]+\((?:(?:là|tổng|số) )*$/iu;

const blocksFrom = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** The whole that the count is part of, then what the rules say such a share is of, nearest first. */
export function statedBases(count: Occurrence, material: Material): Occurrence[] {
  const parent = count.parent === null ? undefined : material.extraction.occurrences[count.parent];
  // 'Sở Xây dựng: 6.823 hồ sơ, chiếm 5,99%' may be a share of the unit's own, not of all units'.
  const isBase = parent && isCount(parent) && parent.unitName === count.unitName;
  const whole = isBase && count.bond !== 'list' ? [parent] : [];
  const rule = material.rules.indicators.find(({ id }) => id === count.indicator);
  const named = (rule?.share_of ?? []).flatMap((id) =>
    near(count, id, material)
      .filter((o) => o.id < count.id || o.sentence === count.sentence)
      .sort((a, b) => b.id - a.id),
  );
  return [...whole, ...named];
}

/**
 * What the wording makes a count a part of, where the rules say that its share is of that: 'tiếp nhận
 * 720; đã giải quyết 700, trong đó trễ hạn 8 (1,11%)'. Another base that fits only if cut off does so
 * by chance.
 */
export function toldWhole(
  { parent, bond, indicator }: Occurrence,
  { extraction, rules }: Material,
): Occurrence | undefined {
  const whole = bond === 'list' ? undefined : extraction.occurrences[parent ?? -1];
  const bases = rules.indicators.find(({ id }) => id === indicator)?.share_of ?? [];
  return whole && bases.includes(whole.indicator) ? whole : undefined;
}

/**
 * The total that a list of places splits ('Tiếp nhận 500 hồ sơ, trong đó:' above '- Cấp xã: 350 hồ sơ,
 * chiếm 70%'), where the share of this place or those of two others are of it.
 */
export function wholeOfList(
  count: Occurrence,
  percent: Occurrence,
  { extraction: { occurrences }, index }: Material,
): Occurrence | undefined {
  const whole = occurrences[count.parent ?? -1];
  if (!whole || count.bond !== 'list') return undefined;
  if (whole.indicator !== count.indicator)
    return isOfParagraphBefore(count, whole, percent) ? whole : undefined;
  if (isShareOf(count, whole, percent)) return whole;
  const isOfWhole = ({ id, bond }: Occurrence): boolean => {
    const share = occurrences[id + 1];
    return (
      bond === 'list' &&
      share?.shareOf === id &&
      isShareOf(occurrences[id] as Occurrence, whole, share)
    );
  };
  return index.partsOf(whole.id).filter(isOfWhole).length > 1 ? whole : undefined;
}

/** '… tiếp nhận và giải quyết 940 hồ sơ.' before a paragraph 'Trong đó giải quyết trước hạn 752 hồ sơ, đạt 80,0%': whether a share with decimals is exactly that of the total there. */
const isOfParagraphBefore = (count: Occurrence, whole: Occurrence, percent: Occurrence): boolean =>
  whole.block === count.block - 1 &&
  whole.measure === count.measure &&
  percent.value.scale > 0 &&
  percent.limit === null &&
  sameScope(count, whole) &&
  isShareOf(count, whole, percent);

/**
 * What a share may be of further away, as far as its numbers agree: the counts that the rules name
 * ('b) Đã giải quyết 771, đạt 91,1%' below 'a) Tổng số 846'), and those that the words behind it
 * name for all units ('Xã A: 14, chiếm 35% tổng số hồ sơ quá hạn').
 */
export function distantBase(
  count: Occurrence,
  percent: Occurrence,
  material: Material,
): Occurrence | undefined {
  const { index, rules } = material;
  const ruleOf = (id: string) => rules.indicators.find((rule) => rule.id === id);
  const stated = ruleOf(count.indicator)?.share_of ?? [];
  const named = ruleOf(percent.shareOfWhat)?.means?.[0]?.terms ?? [];
  for (const id of stated) {
    const base = index.basesAlike(id, count).firstOf(count, percent);
    if (base) return base;
  }
  if (named.length > 0) return index.basesWithTerms(named).firstOf(count, percent);
  return isOfAllUnits(count, percent, material) ? baseOfAllUnits(count, percent, index) : undefined;
}

/** 'Sở Y tế tiếp nhận 1.000 hồ sơ, chiếm 6,07% tổng số hồ sơ toàn tỉnh': whether the words behind a unit's share name all hồ sơ, and not what became of them. */
const isOfAllUnits = (
  { unitName, field, block, measure }: Occurrence,
  percent: Occurrence,
  { document }: Material,
): boolean =>
  unitName + field !== '' &&
  measure === 'hồ sơ' &&
  percent.block === block &&
  OF_ALL_UNITS.test(textOf(percent, document).slice(percent.end, percent.end + LONGEST_WHOLE));

const LONGEST_WHOLE = 60;
const OF_ALL_UNITS =
  /^\s*%?\s*(?:(?:của|trên|trong|so với)\s+)?tổng\s+(?:số\s+)?hồ sơ\s+(?:(?:của|trên|trong)\s+)?(?:toàn|cả)\s/iu;

/** What all units have of what the count is of, as far as the numbers agree. */
const baseOfAllUnits = (
  count: Occurrence,
  percent: Occurrence,
  index: Material['index'],
): Occurrence | undefined => {
  const whole = { ...count, unitName: '', field: '' };
  return [count.level, 'all' as const]
    .map((level) => index.basesAlike(count.indicator, { ...whole, level }))
    .map((bases) => bases.firstOf(count, percent))
    .find((base) => base !== undefined);
};
