import { countsSame } from '../../figures/misprinted-splits.js';
import { isCount, type Occurrence, totalOf } from '../../figures/occurrence.js';
import { abs, add, compare, decimal, multiply, subtract } from '../../number/decimal.js';
import { areAllByShares } from './listed-shares.js';
import { withBracketed } from './bracketed-parts.js';
import {
  addsUp,
  type Draft,
  draft,
  labelOf,
  type Material,
  termsOfParts,
  thingsOf,
} from './material.js';
import { isMistyped } from '../../number/slip.js';
import { isFarOff } from './slips.js';
import { isToldOtherwise } from './told-otherwise.js';

/**
 * Sums that only the wording claims ('44 hồ sơ, gồm: trích lục (01 hồ sơ), chứng thực (43 hồ sơ)').
 * 'Trong đó' need not name all parts: parts that are far from their total claim nothing.
 */
export function wordingClaims(material: Material): Draft[] {
  const { occurrences } = material.extraction;
  return occurrences.flatMap((whole) => {
    if (!isCount(whole)) return [];
    const children = material.index
      .partsOf(whole.id)
      .filter((o) => o.bond !== 'list' && isCount(o) && !isBase(o, occurrences));
    return [...new Set(children.map((o) => o.group))].flatMap((group) => {
      const listed = children.filter((o) => o.group === group);
      // '63 đơn vị đạt đủ 3/3 tiêu chí' is no part of the units, but 63 is.
      const others = listed.filter((o) => o.base === null || o.measure !== '');
      // '18 hồ sơ quá hạn, gồm đất đai 12, xây dựng 06; đã gửi 16 thư xin lỗi'
      const alike = listed.filter((o) => isAlike(o, whole));
      const first = leadingParts(whole, others, material);
      const made = [others, alike, first].find((each) => addsUp(whole, each)) ?? listed;
      const parts = listed.length > 1 ? withBracketed(whole, made, material) : made;
      const isEqual = listed[0]?.bond === 'equal';
      const isAll = areAllByShares(whole, parts, material);
      const claimed =
        parts.length > 1 &&
        (isEqual ||
          addsUp(whole, parts) ||
          fallsJustShort(whole, parts, material) ||
          comesToMore(whole, parts) ||
          isAll);
      if (!claimed || (!addsUp(whole, parts) && isToldOtherwise(whole, parts, material))) return [];
      return [
        draft(
          'sum',
          [whole, ...parts],
          material,
          {
            label: labelOf(whole),
            rule: 'records/wording',
            doubtful: !isEqual && parts[0]?.bond !== 'whole' && !isAll,
          },
          termsOfParts(whole, parts, material),
        ),
      ];
    });
  });
}

/** '90 phiếu, gồm 50 phiếu số 1 và 40 phiếu số 2; gửi qua bưu điện 30 phiếu', 'mới 40, sửa đổi 18 và bãi bỏ 32 phiếu; …': the first of the things listed, two or more, that make their total; else none. */
function leadingParts(
  whole: Occurrence,
  listed: readonly Occurrence[],
  { document }: Material,
): readonly Occurrence[] {
  const things = thingsCounted(whole, document);
  let made = decimal(0);
  for (const [at, part] of listed.entries()) {
    const counted = thingsCounted(part, document);
    const isBare = /^(?:và)?$/.test(counted) && at + 1 < listed.length;
    if (things === '' || (counted !== things && !isBare)) return [];
    made = add(made, part.value);
    if (compare(made, whole.value) >= 0) return at > 0 ? listed.slice(0, at + 1) : [];
  }
  return [];
}

const thingsCounted = (o: Occurrence, document: Material['document']): string =>
  o.measure || thingsOf(o, document);

const isAlike = (part: Occurrence, { indicator }: Occurrence): boolean =>
  indicator !== 'other' && part.indicator === indicator;

const isBase = (o: Occurrence, occurrences: readonly Occurrence[]): boolean =>
  occurrences[o.id - 1]?.base === o.id;

/**
 * Whether things of one kind make nearly a total, of no indicator or of their own: within 10 % after
 * 'gồm' or where the last part is all the others, 1 % after 'trong đó'.
 */
function fallsJustShort(
  whole: Occurrence,
  parts: readonly Occurrence[],
  { document }: Material,
): boolean {
  const all = [whole, ...parts];
  if (
    all.some((o) => o.approximate) ||
    (whole.indicator !== 'other' && parts.some((p) => !countsSame(p, whole))) ||
    parts.length < 3 ||
    // Without a word behind it a number counts what no other does.
    new Set(all.map((o) => thingsCounted(o, document) || String(o.id))).size > 1
  )
    return false;
  const gap = abs(subtract(whole.value, totalOf(parts)));
  const isAll = parts[0]?.bond === 'whole' || isOfOthers(parts.at(-1));
  const allowed = isAll ? 10 : 100;
  // After 'gồm', which lists all, 25 for 35 is a slip, too.
  if (parts[0]?.bond === 'whole' && isMistyped(whole.value, totalOf(parts), 2)) return true;
  return compare(multiply(gap, decimal(allowed)), whole.value) <= 0;
}

/**
 * 'Tiếp nhận 120 hồ sơ (đất đai 100, xây dựng 15, kinh doanh 8)': whether lĩnh vực, or units, each named, of which
 * none counts what another does, make more than their total: that no other part explains.
 */
function comesToMore(whole: Occurrence, parts: readonly Occurrence[]): boolean {
  const names = new Set(parts.map(({ field, unitName }) => `${unitName}|${field}`));
  const isOne = (o: Occurrence): boolean =>
    o.base === null && !o.approximate && countsSame(o, whole) && o.period === whole.period;
  const [first] = parts;
  const isByName = (o: Occurrence): boolean =>
    (o.unitName !== '') !== (o.field !== '') && (o.field !== '') === (first?.field !== '');
  return (
    // '3 xã: A 5, B 4, C 3' counts hồ sơ in xã.
    whole.measure !== '' &&
    parts.length >= 3 &&
    names.size === parts.length &&
    whole.unitName + whole.field === '' &&
    !whole.approximate &&
    parts.every((o) => isOne(o) && isByName(o)) &&
    compare(totalOf(parts), whole.value) > 0 &&
    !isFarOff(whole, parts)
  );
}

/** 'các lĩnh vực khác 30 hồ sơ', 'các xã còn lại 12 hồ sơ': nothing is left behind it. */
const isOfOthers = (part: Occurrence | undefined): boolean =>
  part !== undefined && /(?<!\p{L})(khác|còn lại)$/iu.test(part.field || part.unitName);
