import { isCount, type Occurrence } from '../../figures/occurrence.js';
import { add, compare, equal } from '../../number/decimal.js';
import { groupBy } from '../../collections.js';
import { addsUp, type Draft, draft, labelOf, type Material, thingsOf } from './material.js';

/** No more numbers than these are told to make up another. */
const MOST = 12;

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

/** Totals of a sentence that the next counts of the same things make. */
function ofThings(sentence: readonly Occurrence[], material: Material): Draft[] {
  const bases = new Set(sentence.map(({ base }) => base));
  // b of 'a/b' says again of how many.
  const counts = sentence.filter(({ id }) => !bases.has(id));
  return [...groupBy(counts, (o) => thingsCounted(o, material))].flatMap(([things, alike]) =>
    things === ''
      ? []
      : alike.flatMap((total, at) => {
          const parts = makingUp(total, alike.slice(at + 1, at + 1 + MOST));
          const isUnnamed = [total, ...parts].some(({ indicator }) => indicator === 'other');
          const isClaimed = parts.length > 1 && total.base === null && isUnnamed;
          return isClaimed ? [claim(total, parts, material)] : [];
        }),
  );
}

/** What a number counts, a of 'a/b nhiệm vụ' what b does; empty where nothing says. */
const thingsCounted = (
  o: Occurrence,
  { document, extraction: { occurrences } }: Material,
): string => o.measure || thingsOf(occurrences[o.base ?? o.id] ?? o, document);

/** The first of some counts, down to where they make exactly a total; none where they never do. */
function makingUp(total: Occurrence, counts: readonly Occurrence[]): readonly Occurrence[] {
  let [made] = counts.map(({ value }) => value);
  for (let at = 1; made !== undefined && at < counts.length; at++) {
    const next = counts[at] as Occurrence;
    made = add(made, next.value);
    if (next.value.digits === 0n || compare(made, total.value) > 0) return [];
    if (equal(made, total.value)) return counts.slice(0, at + 1);
  }
  return [];
}
