import { isCount, isOfOnePlace, type Occurrence } from '../../figures/occurrence.js';
import { groupBy } from '../../collections.js';
import type { Decimal } from '../../model.js';
import { add, decimal, equal } from '../../number/decimal.js';
import { addsUp, type Draft, draft, labelOf, type Material, thingsOf } from './material.js';

/**
 * What is done and what is left of a quantity that the rules do not name, told in one sentence:
 * '8.200 kết quả bản điện tử; đã cấp 8.050, đang giải quyết 150', or things of one kind: 'Qua kiểm tra
 * 40 bộ, có 31 bộ đạt, 06 bộ thiếu phiếu, 03 bộ sai'. Nothing says that they are its parts but that
 * they make it up.
 */
export function restClaims(material: Material): Draft[] {
  const { occurrences } = material.extraction;
  const prose = occurrences.filter((o) => o.cell === null && isCount(o) && !o.approximate);
  const sentences = groupBy(prose, (o) => `${String(o.block)} ${String(o.sentence)}`);
  return [...sentences.values()].flatMap((sentence) => [
    ...sentence.flatMap((rest, at) => {
      const [total, done] = sentence.slice(Math.max(at - 2, 0), at);
      const isMade = total && done && isOfOne([total, done, rest]);
      return isMade ? [claim(total, [done, rest], material)] : [];
    }),
    ...ofThings(sentence, material),
    ...ofUnits(sentence, material),
  ]);
}

const claim = (total: Occurrence, parts: readonly Occurrence[], material: Material): Draft =>
  draft('sum', [total, ...parts], material, { label: labelOf(total), rule: 'records/rest' });

/** Whether two unnamed counts and what is pending, of one place, are a total and its two parts. */
const isOfOne = ([total, done, rest]: readonly [Occurrence, Occurrence, Occurrence]): boolean =>
  total.indicator === 'other' &&
  done.indicator === 'other' &&
  rest.dims.stage === 'pending' &&
  [done, rest].every(
    (part) =>
      part.value.digits !== 0n && part.measure === total.measure && part.level === total.level,
  ) &&
  addsUp(total, [done, rest]);

/** The first counts of a sentence that all others of the same things make. */
function ofThings(sentence: readonly Occurrence[], material: Material): Draft[] {
  const bases = new Set(sentence.map(({ base }) => base));
  // b of 'a/b' says again of how many.
  const counts = sentence.filter(({ id }) => !bases.has(id));
  return [...groupBy(counts, (o) => thingsCounted(o, material))].flatMap(([things, alike]) => {
    const [total, ...parts] = alike;
    const isList = things !== '' && total?.base === null && parts.length > 1;
    const isUnnamed = alike.some(({ indicator }) => indicator === 'other');
    if (!isList || !isUnnamed || parts.some(({ value }) => value.digits === 0n)) return [];
    // 'Xã A 5 hồ sơ, xã B 3 hồ sơ, xã C 2 hồ sơ' are all parts.
    const isWhole = total.unitName === '' || parts.every((part) => isOfOnePlace(part, total));
    return isWhole && !isOneOf(parts, total) && addsUp(total, parts)
      ? [claim(total, parts, material)]
      : [];
  });
}

/** Whether a number and others are told to be parts of one whole: 'Nguyên nhân: 9 hồ sơ …; 4 hồ sơ …; 5 hồ sơ …'. */
const isOneOf = (parts: readonly Occurrence[], { parent, bond, group }: Occurrence): boolean =>
  parent !== null &&
  bond === 'whole' &&
  parts.every((o) => o.parent === parent && o.group === group);

/**
 * '12 xã tiếp nhận 900 hồ sơ. Hai xã nhiều nhất là xã A (300 hồ sơ), xã B (200 hồ sơ); 10 xã còn lại 400 hồ
 * sơ': with as many others as make all of them the units make what all have, right or wrong.
 */
function ofUnits(sentence: readonly Occurrence[], material: Material): Draft[] {
  const { index, document } = material;
  const at = sentence.findIndex((o, k) => k > 1 && isRest(o, sentence[k - 1], document));
  const [others, rest] = sentence.slice(at - 1, at + 1);
  const units = sentence.slice(0, Math.max(at - 1, 0)).filter(({ measure }) => measure !== '');
  const [first] = units;
  if (at < 0 || !first || !others || !rest || !units.every((o) => isLike(o, first))) return [];
  const all = add(others.value, decimal(units.length));
  const before = index.beside(first).filter(({ id }) => id < first.id);
  const total = before.findLast(
    (o, k) => isOfAll(o, first) && isCountOfBodies(before[k - 1], o, all),
  );
  return total ? [claim(total, [...units, rest], material)] : [];
}

/** Whether a number is what some bodies have that are told by how many others they are: '10 xã còn lại 400 hồ sơ'. */
function isRest(
  o: Occurrence,
  others: Occurrence | undefined,
  { blocks }: Material['document'],
): boolean {
  const block = blocks[o.block];
  if (o.indicator !== 'other' || o.measure === '' || block?.kind !== 'paragraph') return false;
  if (others?.indicator !== 'other' || others.measure !== '') return false;
  const between = block.content.text.slice(others.end, o.start);
  return between.length <= LONGEST_BETWEEN && /(còn lại|khác)(?!\p{L})/iu.test(between);
}

/** No more letters stand between how many others there are and what they have. */
const LONGEST_BETWEEN = 60;

const isLike = (o: Occurrence, first: Occurrence): boolean =>
  o.unitName !== '' && o.indicator === first.indicator && o.level === first.level;

const isOfAll = ({ indicator, level, unitName, field }: Occurrence, of: Occurrence): boolean =>
  indicator !== 'other' &&
  indicator === of.indicator &&
  level === of.level &&
  unitName + field === '';

/** Whether a number right before another one in its sentence says of how many bodies that is. */
const isCountOfBodies = (
  bodies: Occurrence | undefined,
  { sentence }: Occurrence,
  all: Decimal,
): boolean =>
  bodies?.indicator === 'other' &&
  bodies.measure === '' &&
  bodies.sentence === sentence &&
  equal(bodies.value, all);

/** What a number counts, a of 'a/b nhiệm vụ' what b does; empty where nothing says. */
const thingsCounted = (
  o: Occurrence,
  { document, extraction: { occurrences } }: Material,
): string => o.measure || thingsOf(occurrences[o.base ?? o.id] ?? o, document);
