import { isCount, type Occurrence, totalOf } from '../../figures/occurrence.js';
import { equal, subtract } from '../../number/decimal.js';
import type { Material } from './material.js';

/** Behind a number: that others before it hold it already. */
const TWICE =
  /(đã (được )?(tính|kể|gồm|bao gồm|cộng)|nằm|được tính|tính) (cả )?(trong|vào)|(dùng|áp dụng|thực hiện|tính) chung|trùng|vừa [^.;]{2,60} vừa/iu;

/** No more letters stand between a number and what tells of it. */
const WITHIN = 70;

/**
 * 'Tổng 90 TTHC: cấp tỉnh 60, cấp xã 42 (12 TTHC dùng chung hai cấp)', 'trực tuyến 60, trực tiếp 40; qua bưu
 * chính 7 hồ sơ (đã tính trong số trực tiếp)': whether the parts are more than their total by just the
 * number that the text says to be counted with two of them.
 */
export function isCountedTwice(
  total: Occurrence,
  parts: readonly Occurrence[],
  { index, document }: Material,
): boolean {
  const block = document.blocks[total.block];
  if (block?.kind !== 'paragraph') return false;
  const excess = subtract(totalOf(parts), total.value);
  return index
    .beside(total)
    .some(
      (o) =>
        o.id > total.id &&
        isCount(o) &&
        equal(o.value, excess) &&
        TWICE.test(said(block.content.text, o.end)),
    );
}

/** What a text says of a number: the words behind it in its sentence. */
const said = (text: string, end: number): string =>
  text.slice(end, end + WITHIN).split(/[.;](?=\s|$)/u)[0] ?? '';
