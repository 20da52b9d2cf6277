import { groupBy } from '../collections.js';
import { equal } from '../number/decimal.js';
import { type Frames, top } from './frames.js';
import type { Item } from './items.js';
import { isRatio } from './label.js';
import type { Lexicon } from './meaning.js';
import {
  asKnown,
  byId,
  isCount,
  isOfOnePlace,
  latest,
  type Occurrence,
  renamed,
  sameScope,
  totalOf,
  withReplaced,
} from './occurrence.js';

/**
 * 'Tiếp nhận 900 hồ sơ, trong đó trực tuyến 700 hồ sơ, đạt 77,8%. Cụ thể: cấp huyện 150/200 hồ sơ …':
 * a/b in a sentence that tells the one before by parts is of the count whose share that one stated,
 * not of what it began with.
 */
export function ratedWhole(
  frames: Frames,
  item: Item,
  found: readonly Occurrence[],
): Occurrence | undefined {
  const { parent, last } = top(frames);
  const isFirst = frames.continued && last === null && parent?.id === frames.head?.id;
  const head = byId(found, parent?.id);
  if (!isFirst || !isRatio(item) || !head) return;
  const rated = found.flatMap((o) =>
    o.sentence === head.sentence && o.id > head.id && o.shareOf !== null ? [o.shareOf] : [],
  );
  const count = rated.includes(head.id) ? undefined : byId(found, rated.at(-1));
  return count?.measure === head.measure && isOfOnePlace(count, head) ? count : undefined;
}

/**
 * A list of places that says no more than how many each has ('Cụ thể: cấp huyện 150, cấp xã 550') is
 * of the count before it that it makes exactly: in the sentence that its whole stands in, or, where
 * the places stand in paragraphs of their own below it, anywhere in its paragraph.
 *
 * @param found all of the report
 */
export function withListsOfParts(
  found: readonly Occurrence[],
  lexicon: Lexicon,
): readonly Occurrence[] {
  const bare = found.filter((o) => {
    const whole = byId(found, o.parent);
    return whole !== undefined && isBarePart(o, whole);
  });
  const settled = new Map<number, Occurrence>();
  for (const members of groupBy(
    bare,
    ({ parent, group }) => `${String(parent)} ${group}`,
  ).values()) {
    const [first] = members;
    const whole = byId(found, first?.parent);
    if (!first || !whole || members.length < 2) continue;
    const made = totalOf(members);
    if (equal(made, whole.value)) continue;
    const isBelow = first.bond === 'list' && first.block !== whole.block;
    const isMade = (o: Occurrence): boolean =>
      o.id !== whole.id &&
      o.block === whole.block &&
      o.measure === whole.measure &&
      (isBelow || (o.id > whole.id && o.sentence === whole.sentence)) &&
      sameScope(o, whole) &&
      equal(o.value, made);
    const part = latest(found, isMade, first.id);
    if (!part) continue;
    const rule = lexicon.byId.get(part.indicator);
    for (const o of members) {
      settled.set(o.id, { ...renamed(o, rule), dims: part.dims, parent: part.id });
      const old = part.indicator === 'intake_total' ? carriedIn(o, found) : undefined;
      if (old) settled.set(old.id, asKnown(old, 'intake_carried', lexicon));
    }
  }
  return withReplaced(found, settled);
}

/** Of '- Quận: 512 hồ sơ, kỳ trước chuyển qua 12, mới tiếp nhận 500' the 12, once the 512 are known to be all that came in. */
function carriedIn(all: Occurrence, found: readonly Occurrence[]): Occurrence | undefined {
  const [a, b] = [byId(found, all.id + 1), byId(found, all.id + 2)];
  if (!a || !b || ![a, b].every((o) => isCount(o) && sameScope(o, all))) return;
  const anew = [a, b].some(({ indicator }) => indicator === 'intake_new');
  const old = [a, b].find((o) => o.indicator === 'other' && o.dims.origin === 'carried');
  return anew && equal(totalOf([a, b]), all.value) ? old : undefined;
}

/** Whether nothing but its place tells a part from its whole. */
const isBarePart = (o: Occurrence, whole: Occurrence): boolean =>
  isCount(o) &&
  o.base === null &&
  o.indicator === whole.indicator &&
  o.dims === whole.dims &&
  !isOfOnePlace(o, whole);
