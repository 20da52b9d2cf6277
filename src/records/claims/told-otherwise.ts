import { isCount, type Occurrence, totalOf } from '../../figures/occurrence.js';
import type { Decimal } from '../../model.js';
import { compare, equal, subtract } from '../../number/decimal.js';
import type { Material } from './material.js';
import { isSaidTwice, leavesRest } from './said-behind.js';

/** Whether the text itself says why the parts that it lists do not make their total: some count twice, or a rest is not counted. */
export function isToldOtherwise(
  total: Occurrence,
  parts: readonly Occurrence[],
  material: Material,
): boolean {
  const made = totalOf(parts);
  return compare(made, total.value) < 0
    ? parts.some((part) => leavesRest(part, material))
    : isCountedTwice(total, parts, material);
}

/**
 * 'Tổng 90 TTHC: cấp tỉnh 60, cấp xã 42 (12 TTHC dùng chung hai cấp)', 'trực tuyến 60, trực tiếp 40; qua bưu
 * chính 7 hồ sơ (đã tính trong số trực tiếp)': whether the parts are more than their total by just the
 * number that the text says to be counted with two of them, be it listed among them or not.
 */
function isCountedTwice(
  total: Occurrence,
  parts: readonly Occurrence[],
  material: Material,
): boolean {
  const excess = (counted: readonly Occurrence[]): Decimal =>
    subtract(totalOf(counted), total.value);
  const isExcess = (o: Occurrence): boolean =>
    equal(o.value, excess(parts)) || equal(o.value, excess(parts.filter((part) => part !== o)));
  return material.index
    .beside(total)
    .some((o) => o.id > total.id && isCount(o) && isExcess(o) && isSaidTwice(o, material));
}
