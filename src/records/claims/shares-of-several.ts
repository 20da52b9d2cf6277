import { isCount, type Occurrence, totalOf } from '../../figures/occurrence.js';
import type { TextDocument } from '../../model.js';
import { abs, add, compare, decimal, equal, multiply, subtract } from '../../number/decimal.js';
import { isNearShare, isShare, isSlipOfShare } from '../../number/share.js';
import { isMistyped } from '../../number/slip.js';
import { type Draft, draft, labelOf, type Material, near, termOf, termOfSum } from './material.js';

/** No more counts are told to be a share together. */
const MOST_TOGETHER = 6;

/**
 * 'Chậm hạn 7, quá hạn 3 (hai loại chiếm 1,1%)' claims the share of the fewest of the last counts, two
 * or more, that it is; where it is that of none, the words leave open which are meant.
 */
export function togetherClaims(
  count: Occurrence,
  percent: Occurrence,
  material: Material,
): Draft[] {
  const bases = basesOf(count, material);
  const last = material.index
    .beside(count)
    .filter((o) => o.id <= count.id && o.group === count.group && isCount(o) && o.base === null)
    .sort((a, b) => a.id - b.id);
  for (let many = 2; many <= Math.min(last.length, MOST_TOGETHER); many++) {
    const counts = last.slice(-many);
    const base = bases.find((o) => isShare(totalOf(counts), o.value, percent.value));
    if (!base) continue;
    const about = { label: labelOf(percent), rule: 'records/share' };
    const terms = [
      termOfSum(counts, material),
      ...[base, percent].map((o) => termOf(o, material.extraction)),
    ];
    return [draft('ratio', [...counts, base, percent], material, about, terms)];
  }
  return [];
}

/** The whole that a count is part of, and what the rules say such a share is of. */
function basesOf(count: Occurrence, material: Material): readonly Occurrence[] {
  const { extraction, rules } = material;
  const whole = extraction.occurrences[count.parent ?? -1];
  const of = rules.indicators.find(({ id }) => id === count.indicator)?.share_of ?? [];
  return [...(whole ? [whole] : []), ...of.flatMap((id) => near(count, id, material))];
}

/** 'trước hạn 1.042 hồ sơ (88%), quá hạn 12 hồ sơ (1%)': neither is a share of the other. */
export const isSibling = (a: Occurrence, b: Occurrence): boolean =>
  a.group === b.group &&
  (['timing', 'channel', 'origin'] as const).some(
    (d) => a.dims[d] !== undefined && b.dims[d] !== undefined && a.dims[d] !== b.dims[d],
  );

/** Whether it is the share of all that is listed beside it of one stage, whose total is not stated: 'đúng hạn 470 (98,9%), quá hạn 5 (1,1%)' of 500 received. */
export function isOfItsKind(count: Occurrence, percent: Occurrence, { index }: Material): boolean {
  if (count.dims.timing === undefined) return false;
  const kin = index
    .beside(count)
    .filter((o) => isCount(o) && o.group === count.group && isSibling(o, count));
  const all = kin.reduce((total, o) => add(total, o.value), count.value);
  return kin.length > 0 && isShare(count.value, all, percent.value);
}

/** '40 phản ánh (đã xử lý 38) trên tổng số 50, đạt 95%': whether it is the share of what the bracket behind a count holds, of that count or of its base. */
export const isOfItsBracket = (
  count: Occurrence,
  base: Occurrence,
  percent: Occurrence,
  { index }: Material,
): boolean =>
  index
    .partsOf(count.id)
    .filter((o) => o.bond === 'parenthesis' && isCount(o))
    .some((o) => [count, base].some((whole) => isShare(o.value, whole.value, percent.value)));

/** Whether it is the share of all that is listed with a count: 'của 80 TTHC, trong đó toàn trình 31, một phần 13; hai loại chiếm 55%'. */
export function isOfAllParts(
  count: Occurrence,
  base: Occurrence,
  percent: Occurrence,
  { index }: Material,
): boolean {
  const parts = index.beside(count).filter((o) => isCount(o) && isListedWith(o, count));
  const all = parts.reduce((total, o) => add(total, o.value), count.value);
  if (parts.length === 0) return false;
  // 'Trước hạn 7.690, đúng hạn 869 (đúng hạn đạt 98,9%)' of 8.573 is no share of the last alone, right or wrong.
  return (
    isShare(all, base.value, percent.value) ||
    (!isNearShare(count.value, base.value, percent.value, 20) &&
      isNearShare(all, base.value, percent.value, 1))
  );
}

/**
 * Whether it is the share of the last counts of a sentence that are told alike, two or more: 'đất đai 300 hồ
 * sơ, hộ tịch 200 hồ sơ, chiếm 50% tổng số 1.000 hồ sơ'.
 */
export function isOfLastFew(
  count: Occurrence,
  base: Occurrence,
  percent: Occurrence,
  { index }: Material,
): boolean {
  const alike = index
    .beside(count)
    .filter((o) => o.id <= count.id && o.id !== base.id && isCount(o) && isToldLike(o, count));
  const fewest = Math.min(alike.length, MOST_TOGETHER);
  for (let many = 2; many <= fewest; many++)
    if (isShare(totalOf(alike.slice(-many)), base.value, percent.value)) return true;
  return false;
}

const isToldLike = (o: Occurrence, { sentence, indicator, measure, base }: Occurrence): boolean =>
  o.sentence === sentence && o.indicator === indicator && o.measure === measure && o.base === base;

/**
 * '1.200 hồ sơ, trong đó 1.000 trực tuyến và 200 trực tiếp, đạt tỷ lệ 74%': whether a share behind a list that
 * makes up its whole is, as far as that tells, of something not stated. One close to that of the last part,
 * or a slip of the hand from it, is meant as it.
 */
export function isBehindList(
  count: Occurrence,
  base: Occurrence,
  percent: Occurrence,
  { index, document }: Material,
): boolean {
  const parts = index.beside(count).filter((o) => isCount(o) && isListedWith(o, count));
  if (parts.length === 0 || count.parent !== base.id || !isReachedBehind(count, percent, document))
    return false;
  return (
    base.value.digits !== 0n &&
    equal(totalOf([...parts, count]), base.value) &&
    !isSlipOfShare(count.value, base.value, percent.value) &&
    !isNearShare(count.value, base.value, percent.value, 5)
  );
}

/** Whether words between tell what was reached ('đạt', 'tỷ lệ'), and not what a count makes up ('chiếm') or a bracket says of it. */
function isReachedBehind(
  count: Occurrence,
  percent: Occurrence,
  { blocks }: TextDocument,
): boolean {
  const block = blocks[percent.block];
  if (percent.cell || block?.kind !== 'paragraph' || count.block !== percent.block) return false;
  const between = block.content.text.slice(count.end, percent.start);
  return /(đạt|tỷ lệ|tỉ lệ)(?!\p{L})/iu.test(between) && !/chiếm|\(/iu.test(between);
}

const isListedWith = (o: Occurrence, { id, group, parent, bond }: Occurrence): boolean =>
  o.id < id && o.group === group && o.parent === parent && parent !== null && o.bond === bond;

/**
 * 'Quá hạn 5 hồ sơ, đạt tỷ lệ 99%' of 500: what is reached behind the few that were late is the share of the
 * others, where it is exactly that; of 'chiếm 99%' it is not.
 */
export function isOfOthers(
  count: Occurrence,
  base: Occurrence,
  percent: Occurrence,
  { document }: Material,
): boolean {
  const isLate = count.dims.timing === 'late' || count.dims.timing === 'overdue';
  if (!isLate || compare(base.value, count.value) < 0) return false;
  return (
    isReachedBehind(count, percent, document) &&
    isShare(subtract(base.value, count.value), base.value, percent.value)
  );
}

/**
 * 'Đã trả 2.130 hồ sơ (73,6%), trong đó trễ hạn 40 hồ sơ (1,4%)': whether a part and its whole stand
 * to each other as their shares do, which are then of one base, stated or not.
 */
export function isOfBaseOfWhole(
  count: Occurrence,
  percent: Occurrence,
  { extraction: { occurrences } }: Material,
): boolean {
  const whole = occurrences[count.parent ?? -1];
  const share = whole && occurrences[whole.id + 1];
  if (share?.measure !== '%' || share.shareOf !== whole?.id) return false;
  const [part, all] = [multiply(count.value, share.value), multiply(whole.value, decimal(100))];
  return isShare(part, all, percent.value);
}

/**
 * 'Trả 500 kết quả. Trả đúng hạn 390 hồ sơ (97,5%); trả chậm 10 hồ sơ (2,5%)': whether numbers that the
 * wording does not make parts of a total have shares that are of themselves together and not of it.
 */
export function areSharesOfThemselves(
  total: Occurrence,
  parts: readonly Occurrence[],
  { extraction: { occurrences } }: Material,
): boolean {
  const all = totalOf(parts);
  const isOfAll = (part: Occurrence): boolean => {
    const share = occurrences[part.id + 1];
    return (
      part.parent !== total.id &&
      share?.shareOf === part.id &&
      isShare(part.value, all, share.value) &&
      !isShare(part.value, total.value, share.value)
    );
  };
  // 'Giải quyết 150.000 hồ sơ': what they make is the total, one digit of which is misprinted.
  const isMisprint = isMistyped(total.value, all, MOST_TELLING);
  return parts.length > 1 && !isMisprint && parts.every(isOfAll);
}

/** One other digit of so many is a misprint and no chance. */
const MOST_TELLING = 5;

/** Whether it is the share of a base and what is listed beside it: 'tiếp nhận 500; kỳ trước chuyển qua 20. Đã giải quyết 505, đạt 97,1%'. */
export const isOfTwo = (
  count: Occurrence,
  base: Occurrence,
  percent: Occurrence,
  { index }: Material,
): boolean =>
  index
    .beside(base)
    .some(
      (o) =>
        o.group === base.group &&
        o.id !== base.id &&
        isCount(o) &&
        isShare(count.value, add(base.value, o.value), percent.value),
    );

/** 'Tỷ lệ sớm và đúng hẹn 99,87%, tỷ lệ muộn 0,12%': whether two shares of one sentence make all, but for the last digit, so that they are of one whole. */
export function makeAll(a: Occurrence, b: Occurrence): boolean {
  if (a.measure !== '%' || b.measure !== '%' || a.sentence !== b.sentence) return false;
  const scale = Math.max(a.value.scale, b.value.scale);
  const gap = abs(subtract(add(a.value, b.value), decimal(100)));
  return compare(gap, { digits: 1n, scale }) <= 0;
}

/** 'Trực tuyến 1.240/4.000 hồ sơ, đạt 31%; những ngày giãn cách có tới 92% hồ sơ nộp trực tuyến': behind the right share of a count one that is not it is of something else. */
export const isToldAlready = (
  count: Occurrence,
  base: Occurrence,
  percent: Occurrence,
  { index }: Material,
): boolean =>
  !percent.cell &&
  index
    .beside(percent)
    .some(
      (o) =>
        o.id < percent.id && o.shareOf === count.id && isShare(count.value, base.value, o.value),
    );
