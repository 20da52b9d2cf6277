import { groupBy } from '../../collections.js';
import type { TextDocument } from '../../model.js';
import { byId, isCount, isOfOnePlace, type Occurrence } from '../../figures/occurrence.js';
import { addsUp, type Draft, draft, labelOf, type Material, thingsOf } from './material.js';

/**
 * What is left of b behind 'a/b': 'hoàn thành 38/40 nhiệm vụ, đạt 95%, còn lại 02 nhiệm vụ' says that a
 * and the rest are b, right or wrong. Where more of the same things follow they are a part of the
 * rest, or another rest ('còn lại 01 nhiệm vụ đang làm, 01 nhiệm vụ chưa làm').
 */
export function leftOfQuotientClaims(material: Material): Draft[] {
  const { occurrences } = material.extraction;
  const prose = occurrences.filter((o) => o.cell === null && isCount(o) && !o.approximate);
  const blocks = groupBy(prose, (o) => String(o.block));
  return [...blocks.values()].flatMap((counts) =>
    counts.flatMap((rest, at) => {
      const [done, whole] = at < 2 ? [] : counts.slice(at - 2, at);
      if (done?.base === undefined || done.base !== whole?.id) return [];
      if (!isLeftOf(rest, done, material)) return [];
      const next = counts[at + 1];
      const isLast = next?.sentence !== rest.sentence || !isOfOneKind(next, rest, material);
      return isLast || addsUp(whole, [done, rest]) ? [claim([whole, done, rest], material)] : [];
    }),
  );
}

const claim = (found: readonly [Occurrence, ...Occurrence[]], material: Material): Draft =>
  draft('sum', found, material, { label: labelOf(found[0]), rule: 'records/left' });

/** Whether a count is told to be what is left behind 'a/b', of the same things, and no rule of its own makes it up. */
function isLeftOf(rest: Occurrence, done: Occurrence, material: Material): boolean {
  const { document, extraction, rules } = material;
  const whole = byId(extraction.occurrences, done.base);
  if (!whole || rest.indicator !== 'other' || rest.sentence !== done.sentence) return false;
  const isOwn = rules.checks.some(({ total }) => total.includes(whole.indicator));
  if (isOwn || !isOfOnePlace(rest, done)) return false;
  return isOfOneKind(rest, whole, material) && saysLeft(whole, rest, document);
}

function isOfOneKind(a: Occurrence, b: Occurrence, { document }: Material): boolean {
  const things = a.measure || thingsOf(a, document);
  return things !== '' && things === (b.measure || thingsOf(b, document));
}

/** Whether nothing but a share of a stands between 'a/b nhiệm vụ' and 'còn lại', and nothing behind tells of which of the rest. */
function saysLeft(whole: Occurrence, rest: Occurrence, { blocks }: TextDocument): boolean {
  const block = blocks[rest.block];
  if (block?.kind !== 'paragraph') return false;
  const { text } = block.content;
  const between = text.slice(whole.end, rest.start);
  if (between.length > LONGEST_BETWEEN || !LEFT.test(between)) return false;
  const [, left] = ENDS.exec(text.slice(rest.end, rest.end + LONGEST_BEHIND)) ?? [];
  // '… 30/40 nhiệm vụ, còn lại 02 nhiệm vụ trọng tâm chưa làm' are some of those that are left.
  return left !== undefined && between.trim().startsWith(left.trim());
}

/** No more letters stand between b and what is left of it. */
const LONGEST_BETWEEN = 80;

/** '… nhiệm vụ (đạt 95%), còn lại'. */
const LEFT =
  /^[^,;.()\d]{1,40}(?:[,;]? ?\(?(?:đạt|chiếm)? ?(?:tỷ lệ|tỉ lệ)? ?[\d.,]+ ?%\)?)?[,;] (?:số )?(?:hiện )?còn lại:? $/u;

/** So many letters behind tell whether a clause ends. */
const LONGEST_BEHIND = 60;

/** What is counted, with nothing behind but that it is yet to be done. */
const ENDS =
  /^( ?[\p{L} ]{1,24}?)(?:(?:chưa|đang|tiếp tục|phải|cần|sẽ) [\p{L} ]{1,30})?(?:[,;.)]|$)/u;
