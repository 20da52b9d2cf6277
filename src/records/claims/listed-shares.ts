import { isCount, type Occurrence, totalOf } from '../../figures/occurrence.js';
import type { Decimal } from '../../model.js';
import { abs, compare, decimal, subtract, sum } from '../../number/decimal.js';
import { isNearShare, isShare } from '../../number/share.js';
import { isSlip } from '../../number/slip.js';
import { isShareOf } from './bases.js';
import { type Material, textOf, thingsOf } from './material.js';

/**
 * Whether the shares beside the parts of a total tell that these are all of it, though they do not add
 * up: 'Tổng số 3.210. Trong đó: chứng thực 1.500 (46,73%); hộ tịch 960 (28,04%); đất đai 810 (25,23%)'.
 * Together they are 100 %, and all but one are of the total, or all are of what the parts make and a
 * slip of the hand made the total of that: of 500 people who were asked 400 may have answered.
 */
export function areAllByShares(
  whole: Occurrence,
  parts: readonly Occurrence[],
  material: Material,
): boolean {
  if ([whole, ...parts].some(({ approximate }) => approximate)) return false;
  const shares = parts.map((part) => shareOf(part, material));
  if (!shares.every((share) => share !== undefined)) return false;
  const areOf = (base: Decimal): number =>
    parts.filter(({ value }, k) => isShare(value, base, shares[k]?.value ?? decimal(0))).length;
  const made = totalOf(parts);
  const isOfMade =
    !mayBeMore(whole, parts, material) && isSlip(whole.value, made) && areOf(made) === parts.length;
  const isOfWhole = areOf(whole.value) >= parts.length - 1;
  return parts.length >= FEWEST && isHundred(shares) && (isOfWhole || isOfMade);
}

/** Whether a total may be of more than its parts, who answered, or were resolved: 'Phát ra 540 phiếu', 'Tổng số 540: trước hạn 300 (60%) …, còn lại đang giải quyết'. */
function mayBeMore(
  whole: Occurrence,
  parts: readonly Occurrence[],
  { document, extraction }: Material,
): boolean {
  if (whole.measure === '' && thingsOf(whole, document) !== '') return true;
  if (whole.dims.stage === undefined && parts.some(({ dims }) => dims.timing !== undefined))
    return true;
  const shares = parts.map(({ id }) => extraction.occurrences[id + 1]);
  const textBehind = (o: Occurrence | undefined, length: number): string =>
    o ? textOf(o, document).slice(o.end, o.end + length) : '';
  const before = textOf(whole, document).slice(0, whole.start).slice(-LONGEST_LEAD);
  return (
    ASKED.test(before) ||
    /còn lại/iu.test(textBehind(shares.at(-1), LONGEST_LEAD)) ||
    shares.some((share) => !/^ ?%? ?[).,;]/u.test(textBehind(share, 5)))
  );
}

/** What not all answer. */
const ASKED = /phát|gửi|khảo sát|phỏng vấn|hỏi|lấy ý kiến/iu;

/** Two shares make 100 % of each other. */
const FEWEST = 3;

/** Whether a share stands beside a part whose fellows, two or more, all have theirs of the same base: then it is one, right or wrong. */
export function isBesideShares(count: Occurrence, base: Occurrence, material: Material): boolean {
  const others = material.index
    .partsOf(base.id)
    .filter((o) => o.group === count.group && o.id !== count.id && isCount(o));
  return (
    others.length > 1 &&
    others.every((o) => {
      const share = shareOf(o, material);
      return share !== undefined && isShare(o.value, base.value, share.value);
    })
  );
}

/**
 * 'Giải quyết 750 hồ sơ, trong đó đất đai 300 (98%), hộ tịch 200 (100%)': whether the percentages beside the parts
 * of a total are no shares of it, not one of them, and one far from it: each may tell what its part reached.
 */
export function isAmongRates(count: Occurrence, base: Occurrence, material: Material): boolean {
  const parts = material.index.partsOf(base.id).filter(({ group }) => group === count.group);
  const shared = parts.flatMap((part) => {
    const share = isCount(part) ? shareOf(part, material) : undefined;
    return share ? [{ of: part.value, share: share.value }] : [];
  });
  return (
    shared.length > 1 &&
    shared.every(({ of, share }) => !isShare(of, base.value, share)) &&
    shared.some(({ of, share }) => !isNearShare(of, base.value, share, FAR))
  );
}

/** In points. */
const FAR = 20;

/** '18/19 sở (94,74%), 11/11 huyện (100%), 151/159 xã (97,48%)': whether a percentage stands behind 'a/b' in a sentence where two others, or more, do, and all of those are shares: then it is one, right or wrong. */
export function isAmongShares(percent: Occurrence, material: Material): boolean {
  const { index, extraction } = material;
  const { occurrences } = extraction;
  const others = index.beside(percent).filter((o) => isOfRatio(o) && o.id !== percent.id);
  return (
    isOfRatio(percent) &&
    opensItsBracket(percent, material) &&
    others.length > 1 &&
    others.every(isRight)
  );

  function isOfRatio({ measure, bond, sentence, parent }: Occurrence): boolean {
    const isThere = measure === '%' && bond === 'parenthesis' && sentence === percent.sentence;
    return isThere && baseOf(occurrences[parent ?? -1]) !== undefined;
  }
  function isRight(o: Occurrence): boolean {
    const count = occurrences[o.parent ?? -1];
    const base = baseOf(count);
    return count !== undefined && base !== undefined && isShareOf(count, base, o);
  }
  function baseOf(count: Occurrence | undefined): Occurrence | undefined {
    return occurrences[count?.base ?? -1];
  }
}

/** '(97,48%)', '(đạt tỷ lệ 97,48%)', not '(chỉ tính trạm có bác sĩ: 97,4%)'. */
const opensItsBracket = (o: Occurrence, { document }: Material): boolean =>
  BARE.test(textOf(o, document).slice(0, o.start).slice(-LONGEST_LEAD));

const LONGEST_LEAD = 30;
const BARE = /\(\s*(?:(?:đạt|chiếm|bằng|là|tỷ lệ|tỉ lệ|tương ứng):? ?)*$/iu;

/** The share right behind a part: '1.500 (46,73%)'. */
function shareOf(part: Occurrence, { extraction }: Material): Occurrence | undefined {
  const next = extraction.occurrences[part.id + 1];
  return next?.measure === '%' && next.shareOf === part.id && !next.approximate ? next : undefined;
}

/** Whether shares make 100 %, but for what rounding them leaves. */
function isHundred(shares: readonly Occurrence[]): boolean {
  const gap = abs(subtract(sum(shares.map(({ value }) => value)), decimal(100)));
  const scale = Math.min(...shares.map(({ value }) => value.scale));
  return compare(gap, { digits: BigInt(shares.length), scale: scale }) <= 0;
}
