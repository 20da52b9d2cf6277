import { isCount, type Occurrence } from '../../figures/occurrence.js';
import { isNearShare } from '../../number/share.js';
import { isSlippedShare } from './bases.js';
import { type Material, thingsOf } from './material.js';

/**
 * What its words make the base of a share, right or wrong, where the rules know none: the count right before it
 * of 'Trong 500 lượt người được hỏi có 460 lượt hài lòng (92%)', and that of what had to be paid, or may
 * be handed in online, of 'hồ sơ phải thanh toán 600, thanh toán trực tuyến 480 (80%)'.
 */
export function toldBefore(
  count: Occurrence,
  percent: Occurrence,
  material: Material,
): Occurrence | undefined {
  const base = material.extraction.occurrences[count.id - 1];
  const isRightBefore =
    base !== undefined &&
    percent.id === count.id + 1 &&
    base.block === count.block &&
    base.sentence === count.sentence &&
    !count.cell &&
    isCount(base) &&
    base.base === null &&
    base.period === count.period &&
    base.measure === count.measure &&
    (base.measure !== '' || isLike(base, count, material));
  if (!isRightBefore) return undefined;
  const isNear = (points: number): boolean =>
    isNearShare(count.value, base.value, percent.value, points);
  if (isOutOf(base, material)) return isNear(FAR) ? base : undefined;
  const isPaid = base.dims.kind === 'fee' && count.dims.topic === 'payment';
  const isOnline = base.dims.topic === 'eligible_online' && count.dims.channel === 'online';
  return (isPaid || isOnline) && (isNear(FEW) || isSlippedShare(count, base, percent))
    ? base
    : undefined;
}

/** In points: what is further off may be of something else. */
const FAR = 20;
const FEW = 5;

const isLike = (a: Occurrence, b: Occurrence, { document }: Material): boolean => {
  const things = thingsOf(a, document);
  return things !== '' && things === thingsOf(b, document);
};

/** Whether a sentence, or what stands behind a semicolon, opens with 'Trong 500 …', 'Trong tổng số 500 …'. */
function isOutOf({ block, start }: Occurrence, { document }: Material): boolean {
  const found = document.blocks[block];
  const before = found?.kind === 'paragraph' ? found.content.text.slice(0, start) : '';
  return OUT_OF.test(before.slice(-LONGEST_LEAD));
}

const LONGEST_LEAD = 24;
const OUT_OF = /(?:^|[.;:]\s|^\s*[-+*•]\s*)trong(?: tổng)?(?: số)? $/iu;
