import { isOfSentence, type Occurrence } from '../../figures/occurrence.js';
import { quantityKey } from '../../figures/merge.js';
import { groupBy } from '../../collections.js';
import { equal, toPlain } from '../../number/decimal.js';
import { type Draft, draft, labelOf, type Material } from './material.js';
import { type IsOneMisprinted, misprintsAmong } from './repeat-evidence.js';

/** The same quantity at two or more places, where it differs by no more than a misprint. */
export function repeatClaims(material: Material, others: readonly Draft[]): Draft[] {
  const isOneMisprinted = misprintsAmong(material, others);
  const stated = material.extraction.occurrences.filter(
    (o) => o.indicator !== 'other' && !o.approximate && o.period === '',
  );
  const anew = new Set(
    stated.flatMap((o) => (o.indicator === 'intake_new' && isOfUnit(o) ? [keyOf(o)] : [])),
  );
  return [...groupBy(stated, quantityKey).values()].flatMap((group) => {
    if (group.length < 2) return [];
    const alike = onePerList(group).filter((o) => !anew.has(asNew(o)));
    const places = ofOneQuantity(alike, isOneMisprinted);
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
const isOfSome = ({ cell, rowLabel, label, ofSome }: Occurrence): boolean =>
  ofSome === true ||
  (cell !== null &&
    !/^\P{L}*(toàn|cả)(?!\p{L})/iu.test(rowLabel) &&
    (/(?<!\p{N})\d+ (đơn vị|cơ quan|địa phương|sở|huyện|xã|phường)/iu.test(rowLabel) ||
      /(?<!\p{L})hai cấp(?!\p{L})/iu.test(label)));

/** As many places of one value are held against another one. */
const MOST_HELD_AGAINST = 20;

/** Those of the value that most places state, and those where it can only be misprinted. */
function ofOneQuantity(
  places: readonly Occurrence[],
  isOneMisprinted: IsOneMisprinted,
): readonly Occurrence[] {
  const byValue = groupBy(places, ({ value }) => toPlain(value));
  const [main = []] = [...byValue.values()].sort(
    (a, b) => a.filter(isOfSome).length - b.filter(isOfSome).length || b.length - a.length,
  );
  const held = main.slice(0, MOST_HELD_AGAINST);
  return places.filter(
    (o) =>
      held.some(({ value }) => equal(value, o.value)) ||
      (!isOfSome(o) &&
        held.some(
          (other) => !areOfTwo(other, o) && isToldAlike(other, o) && isOneMisprinted(other, o),
        )),
  );
}

/** 'Hồ sơ tiếp nhận' in a table below 'Số hóa hồ sơ' and 'hồ sơ phải số hóa' in the text: of two numbers told by other words, each may be right. */
const isToldAlike = (a: Occurrence, b: Occurrence): boolean =>
  !a.indicator.endsWith('_base') ||
  (a.cell === null) === (b.cell === null) ||
  a.dims.topic === b.dims.topic;

/** 'phường A 500 hồ sơ (trực tuyến 480), phường B 320 hồ sơ (trực tuyến 300)': parts of two counts of one sentence. */
const areOfTwo = (a: Occurrence, b: Occurrence): boolean =>
  isOfSentence(a, b) &&
  a.cell === null &&
  a.parent !== null &&
  b.parent !== null &&
  a.parent !== b.parent;
