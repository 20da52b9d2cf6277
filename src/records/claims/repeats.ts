import type { Occurrence } from '../../figures/occurrence.js';
import { quantityKey } from '../../figures/merge.js';
import { groupBy } from '../../collections.js';
import type { Decimal } from '../../model.js';
import { compare, decimal, equal, multiply, toPlain } from '../../number/decimal.js';
import { type Draft, draft, labelOf, type Material } from './material.js';

/** The same quantity at two or more places. */
export function repeatClaims(material: Material): Draft[] {
  const stated = material.extraction.occurrences.filter(
    (o) => o.indicator !== 'other' && !o.approximate && o.period === '',
  );
  const shares = new Map(
    material.extraction.occurrences.flatMap((o) =>
      o.shareOf === null ? [] : [[o.shareOf, toPlain(o.value)] as const],
    ),
  );
  const anew = new Set(
    stated.flatMap((o) => (o.indicator === 'intake_new' && isOfUnit(o) ? [keyOf(o)] : [])),
  );
  return [...groupBy(stated, quantityKey).values()].flatMap((group) => {
    if (group.length < 2) return [];
    const places = onePerList(group)
      .filter((o) => isComparable(o, group))
      .filter((o, _, [first]) => first === undefined || isOfOneShare(o, first, shares))
      .filter((o) => !anew.has(asNew(o)));
    if (places.length < 2 || hasRowsOfOneTable(places)) return [];
    return [
      draft('repeat', places, material, {
        label: labelOf(places[0] as Occurrence),
        rule: 'records/repeat',
      }),
    ];
  });
}

const isOfUnit = ({ unitName }: Occurrence): boolean => unitName !== '';

const keyOf = (o: Occurrence): string => `${quantityKey(o)}|${toPlain(o.value)}`;

/** 'Xã A tiếp nhận nhiều nhất (74 hồ sơ)' may speak of what came in anew there, where that is 74. */
const asNew = (o: Occurrence): string =>
  o.indicator === 'intake_total' && o.cell === null ? keyOf({ ...o, indicator: 'intake_new' }) : '';

/** 'Số hóa kết quả 470 hồ sơ, đạt 97,9%' and 'cấp kết quả điện tử 450 hồ sơ, đạt 93,8%' are told apart by their shares. */
const isOfOneShare = (
  a: Occurrence,
  b: Occurrence,
  shares: ReadonlyMap<number, string>,
): boolean => {
  const [of, other] = [shares.get(a.id), shares.get(b.id)];
  return of === undefined || other === undefined || of === other || equal(a.value, b.value);
};

/** Two entries of one list are two things, even where a slip gives them one name ('cấp xã 96; cấp xã 74'). */
const onePerList = (group: readonly Occurrence[]): Occurrence[] =>
  [...groupBy(group, (o) => `${o.block} ${o.group}`).values()].flatMap((list) => list.slice(0, 1));

/** Rows of one table with different values are different things, whatever they are. */
const hasRowsOfOneTable = (places: readonly Occurrence[]): boolean => {
  const inTables = groupBy(
    places.filter(({ cell }) => cell),
    ({ block }) => block,
  );
  return [...inTables.values()].some(
    (rows) => new Set(rows.map(({ value }) => toPlain(value))).size > 1,
  );
};

/** 'Cộng 16 đơn vị', 'Cộng hai cấp': a total that counts its units or its levels may be of no more than these; not 'Toàn huyện (16 xã)'. */
const isOfSome = ({ cell, rowLabel, label }: Occurrence): boolean =>
  cell !== null &&
  !/^\P{L}*(toàn|cả)(?!\p{L})/iu.test(rowLabel) &&
  (/(?<!\p{N})\d+ (đơn vị|cơ quan|địa phương|sở|huyện|xã|phường)/iu.test(rowLabel) ||
    /(?<!\p{L})hai cấp(?!\p{L})/iu.test(label));

/**
 * Values far apart are two quantities of like name ('Máy đã tiếp nhận 44 hồ sơ'), not one that is
 * misprinted: a repeat keeps those within twice the first, and 27 beside 72. Shares that differ are of two bases, which
 * their words seldom name.
 */
function isComparable(o: Occurrence, group: readonly Occurrence[]): boolean {
  const { value } = group.find((each) => !isOfSome(each)) ?? o;
  if (toPlain(o.value) === toPlain(value)) return true;
  if (o.measure === '%' || isOfSome(o)) return false;
  if (digitsOf(o.value) === digitsOf(value)) return true;
  const two = decimal(2);
  return compare(multiply(o.value, two), value) >= 0 && compare(o.value, multiply(value, two)) <= 0;
}

/** The digits of a number whatever their order, which is what hands that type them swap. */
const digitsOf = (value: Decimal): string => [...toPlain(value)].sort().join('');
