import { quantityKey } from '../../figures/merge.js';
import { isOwnTime, type Occurrence } from '../../figures/occurrence.js';
import { groupBy, remembering } from '../../collections.js';
import type { Decimal, Term } from '../../model.js';
import {
  abs,
  compare,
  decimal,
  equal,
  multiply,
  subtract,
  sum,
  toPlain,
} from '../../number/decimal.js';
import { isShare } from '../../number/share.js';
import { type Draft, type Material, TOTAL_KINDS } from './material.js';
import { isMistyped, isSwapped } from '../../number/slip.js';

/** Tells whether two different values at two places can only be one quantity, misprinted at one of them. */
export type IsOneMisprinted = (a: Occurrence, b: Occurrence) => boolean;

/**
 * Two numbers of like name are mostly two things that the wording tells apart better than any
 * reader; a report that contradicts itself is the rarer. So something has to speak for it: digits
 * as hands mistype them, values close together in a text and its table, or other quantities that
 * are the same at both places. Against it speaks that other quantities differ there too, and that
 * the arithmetic around each of the two holds with it. Shares that differ are of two bases, which
 * their words seldom name: of them only swapped digits count.
 *
 * @param others the claims that are no repeats
 */
export function misprintsAmong(material: Material, others: readonly Draft[]): IsOneMisprinted {
  const confirmed = confirmedBy(others);
  const company = remembering((id: number) => companyOf(id, material));
  const isConfirmed = ({ id }: Occurrence): boolean =>
    confirmed.has(material.extraction.figureOf[id] ?? '');
  return (a, b) => {
    const [same, different] = compared(company(a.id), company(b.id));
    if (different > same) return false;
    if (isSwapped(a.value, b.value)) return true;
    if (a.measure === '%' || (isConfirmed(a) && isConfirmed(b))) return false;
    if (isMistyped(a.value, b.value) || isNear(a, b)) return true;
    return isWithinTwice(a, b) && (same > different || isOfOneWhole(a, b, material));
  };
}

/** The figures of the claims that hold. */
const confirmedBy = (drafts: readonly Draft[]): ReadonlySet<string> =>
  new Set(drafts.filter(holds).flatMap(({ terms }) => terms.flatMap(({ figure }) => figure ?? [])));

/** Whether numbers add up or divide as is claimed; of other kinds none is looked at. */
function holds({ kind, terms }: Draft): boolean {
  const [first, ...rest] = terms.map(({ value }: Term) => value);
  if (first === undefined) return false;
  if (TOTAL_KINDS.has(kind)) return rest.length > 1 && equal(first, sum(rest));
  const [second, third] = rest;
  return kind === 'ratio' && second !== undefined && third !== undefined
    ? isShare(first, second, third)
    : false;
}

/** The other quantities of the row or paragraph of an occurrence, by what they are. */
function companyOf(
  id: number,
  { extraction, index }: Material,
): ReadonlyMap<string, readonly string[]> {
  const of = extraction.occurrences[id] as Occurrence;
  const beside = index
    .beside(of)
    .filter(
      (o) => o.indicator !== 'other' && isOwnTime(o) && o.cell?.row === of.cell?.row && o.id !== id,
    );
  const byKey = groupBy(beside, quantityKey);
  byKey.delete(quantityKey(of));
  return new Map([...byKey].map(([key, found]) => [key, found.map(({ value }) => toPlain(value))]));
}

/** How many quantities two places state alike, and how many otherwise. */
function compared(
  a: ReadonlyMap<string, readonly string[]>,
  b: ReadonlyMap<string, readonly string[]>,
): readonly [same: number, different: number] {
  const shared = [...a].flatMap(([key, values]) => {
    const there = b.get(key);
    return there ? [values.some((value) => there.includes(value))] : [];
  });
  const same = shared.filter(Boolean).length;
  return [same, shared.length - same];
}

/** '900 hồ sơ trên tổng số 1.020' and 'tiếp nhận 1.020 hồ sơ (trực tuyến 870)', '5,5/20 điểm' and '6,1/20 điểm'. */
function isOfOneWhole(a: Occurrence, b: Occurrence, { extraction }: Material): boolean {
  const [whole, other] = [a, b].map(
    ({ max, base, parent }) => max ?? extraction.occurrences[base ?? parent ?? -1]?.value,
  );
  return whole !== undefined && other !== undefined && equal(whole, other);
}

const PARTS = decimal(20);

/** A total of a table and what the text says of it: one apart, or a twentieth. */
function isNear(a: Occurrence, b: Occurrence): boolean {
  if ((a.cell === null) === (b.cell === null)) return false;
  const apart = abs(subtract(a.value, b.value));
  return compare(apart, decimal(1)) <= 0 || compare(multiply(apart, PARTS), larger(a, b)) <= 0;
}

const TWO = decimal(2);

/** Further apart no hand sets a number but by its digits. */
const isWithinTwice = (a: Occurrence, b: Occurrence): boolean =>
  compare(multiply(a.value, TWO), b.value) >= 0 && compare(multiply(b.value, TWO), a.value) >= 0;

const larger = (a: Occurrence, b: Occurrence): Decimal =>
  compare(a.value, b.value) > 0 ? a.value : b.value;
