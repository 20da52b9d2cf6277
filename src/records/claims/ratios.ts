import { isCount, type Occurrence } from '../../figures/occurrence.js';
import { isShareMistyped, isShareOf, isSlippedShare } from './bases.js';
import { countShared } from './counts-shared.js';
import { type Draft, draft, isOfLike, labelOf, type Material } from './material.js';
import { compare, decimal } from '../../number/decimal.js';
import { distantBase, namedBases, statedBases, toldWhole, wholeOfList } from './named-bases.js';
import { isNearShare, isRoundedShare } from '../../number/share.js';
import { isAmongRates, isBesideShares } from './listed-shares.js';
import { isShareOfLike, isStatedShare } from './plain-shares.js';
import { rateClaims } from './rates.js';
import { pointsClaim } from './scores.js';
import { toldBefore } from './told-bases.js';
import { sharedBase } from './shared-base.js';
import {
  isBehindList,
  isOfAllParts,
  isOfBaseOfWhole,
  isOfItsBracket,
  isOfItsKind,
  isOfLastFew,
  isOfOthers,
  isOfTwo,
  isSibling,
  isToldAlready,
  togetherClaims,
} from './shares-of-several.js';

interface Base {
  readonly occurrence: Occurrence;
  /** The wording itself makes it the base; otherwise only numbers that agree make a claim. */
  readonly stated: boolean;
}

/** 'a/b, đạt p%', 'p% (a/b)', 'a trên tổng số b, đạt p%', 'b, trong đó a, chiếm p%'. */
export function ratioClaims(material: Material): Draft[] {
  const { occurrences } = material.extraction;
  const agreed = new Map<number, Set<Occurrence>>();
  return occurrences.flatMap((percent) => {
    if (percent.measure !== '%' || (percent.approximate && percent.limit === null)) return [];
    const count = countShared(percent, material);
    if (!count) return rateClaims(percent, material);
    // '40/50 hồ sơ, đạt 80% (năm trước đạt 70%)'
    if (percent.period === 'former' && count.period !== 'former') return [];
    if (percent.together) return togetherClaims(count, percent, material);
    if (count.max !== null) return [pointsClaim(count, count.max, percent, material)];
    const before = agreed.get(percent.block) ?? new Set();
    agreed.set(percent.block, before);
    const base = baseOf(count, percent, before, material);
    if (!base) return [];
    if (isShareOf(count, base.occurrence, percent)) {
      before.delete(base.occurrence);
      before.add(base.occurrence);
    }
    if (!isClaimed(count, base, percent, material)) return [];
    return [
      draft('ratio', [count, base.occurrence, percent], material, {
        label: labelOf(count),
        rule: count.base === null ? 'records/share' : 'records/ratio',
        doubtful: count.base === null && isFarOff(count, base.occurrence, percent),
      }),
    ];
  });
}

/** What does not agree must be stated as a share; of a limit ('trên 95%') that fails the wording must also name the base. */
function isClaimed(
  count: Occurrence,
  { occurrence, stated }: Base,
  percent: Occurrence,
  material: Material,
): boolean {
  if (isShareOf(count, occurrence, percent)) return true;
  if ([count, occurrence].some((o) => o.approximate && !o.scaled)) return false;
  // '… tăng 55 hồ sơ so với tháng 8 (799 hồ sơ), tương ứng 6,88%' is no share of the two counts.
  if (count.period === 'former' && occurrence.period !== 'former') return false;
  if (isToldAlready(count, occurrence, percent, material)) return false;
  if (isOfItsBracket(count, occurrence, percent, material)) return false;
  if (isOfAllParts(count, occurrence, percent, material)) return false;
  if (count.base === null && mayBeOfAnother(count, occurrence, percent, material)) return false;
  return stated && (percent.limit === null || (count.base ?? count.parent) === occurrence.id);
}

/** Whether a share that is told with no base of its own, and is none of this one, may be of something else. */
function mayBeOfAnother(
  count: Occurrence,
  base: Occurrence,
  percent: Occurrence,
  material: Material,
): boolean {
  const isLoose = isFarAway(count, base) || isSecondChoice(count, base, material);
  return (
    isOfItsKind(count, percent, material) ||
    isBehindList(count, base, percent, material) ||
    isOfBaseOfWhole(count, percent, material) ||
    isOfLastFew(count, base, percent, material) ||
    isOfOthers(count, base, percent, material) ||
    (count.parent === base.id && isAmongRates(count, base, material)) ||
    // 'Tiếp nhận 500; đã giải quyết 490 hồ sơ đúng hạn (100%); còn 10': all that was resolved, which is not stated.
    (isLoose && (isFarOff(count, base, percent) || isAll(percent)))
  );
}

const isAll = ({ value }: Occurrence): boolean => compare(value, decimal(100)) === 0;

/** Whether a base stands in another paragraph of the text and is no whole of the count, so that the share may be of something not stated. */
const isFarAway = (count: Occurrence, base: Occurrence): boolean =>
  count.block !== base.block && count.parent !== base.id && !count.cell;

/** Whether the rules name another base before it, which the report may not state: 'còn 214 hồ sơ trong hạn (95%)'. */
const isSecondChoice = (count: Occurrence, base: Occurrence, { rules }: Material): boolean => {
  const [first] = rules.indicators.find(({ id }) => id === count.indicator)?.share_of ?? [];
  return count.parent !== base.id && first !== undefined && first !== base.indicator;
};

/** Whether a share is so far from what its base gives that it may be the share of something else: 20 points. */
const isFarOff = (count: Occurrence, base: Occurrence, percent: Occurrence): boolean =>
  base.value.digits !== 0n && !isNearShare(count.value, base.value, percent.value, 20);

/** @param agreed what shares before it in its block are of, the last one last */
function baseOf(
  count: Occurrence,
  percent: Occurrence,
  agreed: ReadonlySet<Occurrence>,
  material: Material,
): Base | null {
  const { occurrences } = material.extraction;
  // '17/20 xã đạt 100%' may say what each of them reached; of dossiers it is their share.
  if (count.base !== null) {
    const base = occurrences[count.base] as Occurrence;
    return {
      occurrence: base,
      stated:
        count.measure !== '' ||
        isShareOf(count, base, percent) ||
        isStatedShare(count, base, percent, material),
    };
  }
  const named = namedBases(count, percent, material);
  const stated = statedBases(count, material);
  const beside = countsBeside(count, material);
  const known = count.indicator !== 'other' || count.measure !== '';
  const told = toldWhole(count, material);
  const fits = (o: Occurrence): boolean =>
    isShareOf(count, o, percent) &&
    (told === undefined ||
      o === told ||
      percent.limit !== null ||
      isRoundedShare(count.value, o.value, percent.value));
  // Of 'tiếp nhận 640 cuộc gọi, xử lý 639 cuộc, đạt 99,8%' only the number right before tells the base, or one of the same things.
  const last = Math.min(count.id, percent.id) - 1;
  const isAlike = (o: Occurrence): boolean =>
    percent.value.scale > 0
      ? o.id === last || isOfLike(o, count, material)
      : o.id === last && isOfLike(o, count, material);
  const fitting = [...named, ...stated, ...(known ? beside : beside.filter(isAlike))].filter(fits);
  const shared =
    sharedBase(fitting, count, percent, material) ??
    wholeOfList(count, percent, material) ??
    (known ? [...agreed].findLast(fits) : undefined) ??
    distantBase(count, percent, material);
  const sure = shared ?? named[0];
  if (sure) return { occurrence: sure, stated: true };
  const nearly = (o: Occurrence): boolean => isNearShare(count.value, o.value, percent.value, 1);
  const greater = stated.filter((o) => compare(o.value, count.value) >= 0);
  const first = greater.find(nearly) ?? greater[0];
  const ofOthers = first && !nearly(first) ? [...agreed].findLast(nearly) : undefined;
  if (ofOthers) return { occurrence: ofOthers, stated: isItsShare(count, percent) };
  const misprinted = first
    ? undefined
    : (misprintedBase(count, beside, percent) ?? toldBefore(count, percent, material));
  if (misprinted) return { occurrence: misprinted, stated: true };
  if (!first || isOfTwo(count, first, percent, material)) return null;
  const isStated =
    isItsShare(count, percent) ||
    isShareOfLike(count, first, percent, material) ||
    (count.parent === first.id && isBesideShares(count, first, material));
  return { occurrence: first, stated: isStated };
}

/** The only count before it, in its sentence or the one before, of which a share with two decimals is but a slip of the hand, in it or in one of the counts: 'nhận 312 PAKN; xử lý 300 PAKN (đạt 99,15%)'. */
function misprintedBase(
  count: Occurrence,
  beside: readonly Occurrence[],
  percent: Occurrence,
): Occurrence | undefined {
  if (percent.value.scale < 2) return undefined;
  const before = beside.filter(
    (o) =>
      o.id < count.id &&
      count.sentence - o.sentence <= 1 &&
      o.period === count.period &&
      (isSlippedShare(count, o, percent) ||
        (compare(percent.value, TELLING) >= 0 && isShareMistyped(count, o, percent))),
  );
  return before.length === 1 ? before[0] : undefined;
}

/** A smaller share is that of many numbers that differ in a digit. */
const TELLING = decimal(10);

/** The counts of its block that are no smaller, and not parts of one whole with it. */
const countsBeside = (count: Occurrence, { index }: Material): Occurrence[] =>
  index
    .beside(count)
    .filter(
      (o) =>
        isCount(o) &&
        o.id !== count.id &&
        compare(o.value, count.value) >= 0 &&
        !isSibling(o, count),
    );

/**
 * Whether a percentage behind a count can only be its share. '15 thủ tục đạt 100%' may say what each
 * of them reached, and a count of nothing known ('68 kiện, hao 38%') says nothing of its share.
 */
function isItsShare(count: Occurrence, percent: Occurrence): boolean {
  if (count.indicator !== 'other' || count.measure === 'hồ sơ') return true;
  return count.measure !== '' && !isAll(percent);
}
