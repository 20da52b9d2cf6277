import { compare } from '../number/decimal.js';
import { isMistyped } from '../number/slip.js';
import type { Stretch } from './clauses.js';
import type { Reading } from './items.js';
import { saysTerm } from './meaning.js';
import { isCount, latest, type Occurrence, PAST_TIME, totalOf } from './occurrence.js';

/** So few numbers may be near another by chance. */
const FEWEST = 3;
/** A total stands no more blocks before the list that splits it. */
const NEAR = 2;

/** Whether a number of a list counts what a total does; a list of units calls 'quá hạn' what may be pending or not. */
export const countsSame = (part: Occurrence, { indicator }: Occurrence): boolean =>
  part.indicator === indicator || (part.indicator === 'overdue_count' && PAST_TIME.test(indicator));

/**
 * The total that a list would split but for a misprint: 'Đang xử lý quá hạn 23 hồ sơ. Quá hạn theo đơn vị:
 * Phòng Tư pháp 17; Phòng Nội vụ 4; Phòng Y tế 3' counts in each what was counted right before, and comes
 * to more, or to one other digit where its own words say what it lists. A list that names but some has
 * no such words.
 *
 * @param lead the words that open the list, where its own sentence has it
 */
export function misprintedTotal(
  members: readonly Occurrence[],
  earlier: readonly Occurrence[],
  reading: Reading,
  lead: Stretch,
): Occurrence | undefined {
  const [first] = members;
  if (!first || members.length < FEWEST || first.indicator === 'other') return undefined;
  const isOne = members.every(
    (o) => o.indicator === first.indicator && o.measure === first.measure && isSure(o),
  );
  const places = new Set(members.map(({ unitName, field }) => `${unitName}|${field}`));
  if (!isOne || places.size < members.length || namesSome(reading, lead)) return undefined;
  const total = latest(earlier, (o) => isCount(o) && countsSame(first, o), first.id);
  if (!total || !isSure(total) || first.block - total.block > NEAR) return undefined;
  if (first.indicator !== total.indicator && !isTold(first, total, earlier)) return undefined;
  const isOfAll = members.every(
    ({ level, unitName, field }) =>
      (level === total.level || total.level === 'all') &&
      (unitName !== '') !== (field !== '') &&
      total.unitName + total.field === '',
  );
  const made = totalOf(members);
  const isNear =
    compare(made, total.value) > 0 || (saysTerm(reading, lead) && isMistyped(total.value, made, 2));
  return isOfAll && isNear ? total : undefined;
}

/** Whether what is past its time of which the list does not say that it was resolved, or not, can be but one of both. */
const isTold = (
  part: Occurrence,
  { indicator, block, id }: Occurrence,
  earlier: readonly Occurrence[],
): boolean =>
  part.dims.stage !== undefined ||
  !latest(
    earlier,
    (o) =>
      PAST_TIME.test(o.indicator) &&
      o.indicator !== indicator &&
      o.value.digits > 0n &&
      o.block >= block - NEAR,
    id,
  );

const isSure = (o: Occurrence): boolean =>
  !o.approximate && o.period === '' && o.base === null && o.cell === null;

/** 'Một số đơn vị', 'chủ yếu', 'nhiều nhất', or a longer time ('trong quý') in the words that open a list, or dots that leave more out behind it. */
function namesSome({ tokens }: Reading, { start, end }: Stretch): boolean {
  const said = tokens.slice(start, end).map(({ norm }) => norm);
  return SOME.test(` ${said.join(' ')} `) || tokens.slice(end).some(({ norm }) => norm === '…');
}

const SOME =
  / (một số|chủ yếu|điển hình|tiêu biểu|nhiều|cao|lớn|tập trung|trong đó|như|nổi bật|phần lớn|đa số|trong (quý|năm)|cả (quý|năm)) /;
