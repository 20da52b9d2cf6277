import { isCount, type Occurrence } from '../../figures/occurrence.js';
import { isNearShare } from '../../number/share.js';
import { isSlippedShare } from './bases.js';
import { isOfLike, type Material, textOf } from './material.js';

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
    (base.measure !== '' || isOfLike(base, count, material));
  if (!isRightBefore || !isToldAsShare(count, percent, material)) return undefined;
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

/** Whether a sentence, or what stands behind a semicolon, opens with 'Trong 500 …', 'Trong tổng số 500 …'. */
const isOutOf = (o: Occurrence, { document }: Material): boolean =>
  OUT_OF.test(textOf(o, document).slice(0, o.start).slice(-LONGEST_LEAD));

const LONGEST_LEAD = 24;
const OUT_OF = /(?:^|[.;:]\s|^\s*[-+*•]\s*)trong(?: tổng)?(?: số)? $/iu;

/**
 * Whether a percentage says no more than that it is a share: 'đạt 92%', '(92%)'. 'Trong 96 xã có 80 xã đạt 100%'
 * tells what each of them reached, 'có 480 hồ sơ đất đai (98% đúng hạn)' a share of those.
 */
function isToldAsShare(
  count: Occurrence,
  { start, end }: Occurrence,
  { document }: Material,
): boolean {
  const text = textOf(count, document);
  const [before, behind] = [text.slice(count.end, start), text.slice(end, end + LONGEST_LEAD)];
  const isReached = count.measure === '' && /(?:^|\s)đạt\s*$/iu.test(before);
  return !isReached && LEADS_TO_SHARE.test(before) && CLOSES.test(behind);
}

const LEADS_TO_SHARE =
  /(?:\(|,|(?<!\p{L})(?:đạt|chiếm|bằng|tỷ lệ|tỉ lệ|tương (?:ứng|đương)|là))\s*$/iu;
const CLOSES = /^\s*%?\s*(?:[).,;]|$)/u;
