import { isCount, isOfOnePlace, type Occurrence } from '../../figures/occurrence.js';
import { groupBy } from '../../collections.js';
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
    return isWhole && addsUp(total, parts) ? [claim(total, parts, material)] : [];
  });
}

/** What a number counts, a of 'a/b nhiệm vụ' what b does; empty where nothing says. */
const thingsCounted = (
  o: Occurrence,
  { document, extraction: { occurrences } }: Material,
): string => o.measure || thingsOf(occurrences[o.base ?? o.id] ?? o, document);
