import { greatest, least } from '../../collections.js';
import { isCount, type Occurrence, saysNothing, totalOf } from '../../figures/occurrence.js';
import { add, compare, equal } from '../../number/decimal.js';
import type { CheckRule } from '../../ruleset/schema.js';
import { addsUp, type Material, near } from './material.js';
import { areSharesOfThemselves } from './shares-of-several.js';
import { isToldOtherwise } from './told-otherwise.js';

/** Whether numbers that do not add up are told to be of something else. */
export const isExplained = (
  total: Occurrence,
  parts: readonly Occurrence[],
  rule: CheckRule,
  material: Material,
): boolean =>
  addsUpWithMore(total, parts, material) ||
  hasOtherPoints(total, parts, material) ||
  isToldOtherwise(total, parts, material) ||
  holdsPending(total, parts, material) ||
  areSharesOfThemselves(total, parts, material) ||
  (rule.kind === 'balance' &&
    (isOfNewAlone(total, parts) ||
      areOfAnother(total, parts, material) ||
      areOfNewAndCarried(total, parts, rule, material) ||
      areOfTwoStocks(total, parts, material) ||
      isFilledUp(total, parts, material)));

/** 'Giải quyết 900 hồ sơ, đúng hạn 880; tổng số quá hạn 22 (đã giải quyết 20, đang giải quyết 2)': a part that is told to hold more than what was resolved. */
const holdsPending = (
  { dims, indicator }: Occurrence,
  parts: readonly Occurrence[],
  { index }: Material,
): boolean => {
  const isResolved = dims.stage === 'resolved' || indicator === 'resolved_total';
  return (
    isResolved &&
    parts.some((part) => index.partsOf(part.id).some((o) => o.dims.stage === 'pending'))
  );
};

/** 'Mới tiếp nhận 34 hồ sơ; đã giải quyết 31; còn 12': more than what came in anew holds what was carried over, stated or not. */
const isOfNewAlone = (total: Occurrence, parts: readonly Occurrence[]): boolean =>
  (total.dims.origin === 'new' || total.indicator === 'intake_new') &&
  compare(totalOf(parts), total.value) > 0;

/** 'Tiếp nhận 500 hồ sơ; kỳ trước chuyển qua 20 hồ sơ; đã giải quyết 505; đang giải quyết 15.' */
const areOfNewAndCarried = (
  total: Occurrence,
  parts: readonly Occurrence[],
  { besides = [], also = [] }: CheckRule,
  material: Material,
): boolean => {
  // What was returned or withdrawn may be counted among the resolved.
  const own = parts.filter(({ indicator }) => !also.includes(indicator));
  const made = [parts, own].map((terms) => totalOf(terms));
  return besides
    .flatMap((id) => near(total, id, material))
    .filter((o) => o.parent !== total.id)
    .some((o) => made.some((value) => equal(add(total.value, o.value), value)));
};

/**
 * 'Tiếp nhận 90 hồ sơ; đã trả 80; chờ trả 3; đang xử lý 7': whether what lacks is just what the sentence, or
 * another line of the list, tells of other hồ sơ under names that no rule knows, of one of them or all, or
 * what the sentence counts once more under the name of a part: 'đang xác minh 3, đang chuyển nơi khác 2'.
 */
function isFilledUp(total: Occurrence, parts: readonly Occurrence[], material: Material): boolean {
  const again = new Set(parts.map(({ indicator }) => indicator));
  const others = ['other', ...again]
    .flatMap((id) => near(total, id, material))
    .filter(
      (o) =>
        o.id > total.id &&
        isCount(o) &&
        o.base === null &&
        !parts.includes(o) &&
        (o.parent === null || (o.parent === total.id && (o.bond === 'list' || saysNothing(o)))) &&
        (o.block === total.block ? o.sentence === total.sentence : o.indicator === 'other') &&
        (o.measure === '' || o.measure === 'hồ sơ' || o.measure === total.measure),
    );
  const fills = (more: readonly Occurrence[]): boolean => addsUp(total, [...parts, ...more]);
  return others.length > 0 && (fills(others) || others.some((o) => fills([o])));
}

/** 'Nhận 700 hồ sơ; tồn 33 hồ sơ; giải quyết 730 hồ sơ; chuyển kỳ sau 3 hồ sơ': of two stocks one may be what there was before. */
const areOfTwoStocks = (
  total: Occurrence,
  parts: readonly Occurrence[],
  material: Material,
): boolean => {
  const stock = parts.find(({ indicator }) => indicator === 'pending_total');
  if (!stock) return false;
  return near(total, stock.indicator, material).some(
    (left) =>
      left.block === stock.block &&
      equal(
        add(total.value, stock.value),
        totalOf(parts.map((part) => (part === stock ? left : part))),
      ),
  );
};

/** Whether a list names more parts of the total than the rule knows, and with them it adds up. */
function addsUpWithMore(
  total: Occurrence,
  parts: readonly Occurrence[],
  { index }: Material,
): boolean {
  const group = parts[0]?.group;
  const listed = index
    .partsOf(total.id)
    .filter((o) => o.group === group && o.bond !== 'list' && isCount(o));
  return listed.length > parts.length && addsUp(total, listed);
}

/** 'Đạt 84,1 điểm: tiến độ 19,2 điểm, …, phí 8/10 điểm, …': whether among points that are listed stand those of a criterion that no rule names. */
const hasOtherPoints = (
  { indicator: whole }: Occurrence,
  parts: readonly Occurrence[],
  { index }: Material,
): boolean => {
  const [first] = parts;
  if (first?.measure !== 'điểm' || first.cell) return false;
  const ids = parts.map(({ id }) => id);
  const [from, to] = [least(ids), greatest(ids)];
  const isOther = ({ indicator, measure, id }: Occurrence): boolean =>
    (indicator === 'other' || indicator === whole) &&
    measure === first.measure &&
    id > from &&
    id < to;
  return index.inBlock(first.block).some(isOther);
};

/**
 * Whether the parts make exactly a number without a name in their sentence, or among the parts of the
 * total: '402 phản ánh thuộc thẩm quyền; đã xử lý 285; đang xử lý 117' of 1.284 received.
 */
function areOfAnother(
  total: Occurrence,
  parts: readonly Occurrence[],
  { index }: Material,
): boolean {
  const [first] = parts;
  const beside = first ? index.beside(first).filter((o) => o.sentence === first.sentence) : [];
  return [...beside, ...index.partsOf(total.id)].some(
    (o) => o.indicator === 'other' && isCount(o) && addsUp(o, parts),
  );
}
