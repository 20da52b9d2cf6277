import { groupBy } from '../../collections.js';
import { isCount, type Occurrence, totalOf } from '../../figures/occurrence.js';
import { abs, compare, decimal, multiply, sign, subtract } from '../../number/decimal.js';
import { isOneSlip } from '../../number/slip.js';
import { areAllByShares } from './listed-shares.js';
import {
  addsUp,
  type Draft,
  draft,
  labelOf,
  textOf,
  type Material,
  parentOf,
  termsOfParts,
} from './material.js';
import { isFarOff } from './slips.js';
import { isToldOtherwise } from './told-otherwise.js';

/**
 * A total above a list that tells it by lĩnh vực or by unit: 'Tiếp nhận 286 hồ sơ, cụ thể:' above
 * '- Hộ tịch: 120 hồ sơ'. What adds up is claimed; what does not, only as far as the words before
 * the list, or the numbers, say that it is all there is.
 */
export function listClaims(material: Material): Draft[] {
  return material.extraction.occurrences.flatMap((whole) => {
    const parts = partsOf(whole, material);
    const isClaimed =
      parts !== null &&
      (addsUp(whole, parts) ||
        areAllByShares(whole, parts, material) ||
        (isAll(whole, parts, material) && !isToldOtherwise(whole, parts, material)));
    return [...(isClaimed ? [parts] : []), ...linesMaking(whole, material)].map((made) =>
      draft(
        'sum',
        [whole, ...made],
        material,
        { label: labelOf(whole), rule: 'records/list' },
        termsOfParts(whole, made, material),
      ),
    );
  });
}

/** The items that tell all of a total by themselves: '+ Về quy định hành chính: 02 PAKN; về hành vi hành chính: 31 PAKN' below '33 PAKN. Trong đó:'. */
function linesMaking(whole: Occurrence, { index }: Material): (readonly Occurrence[])[] {
  if (!isCount(whole) || whole.cell || whole.measure === '') return [];
  const listed = index.partsOf(whole.id).filter((o) => o.bond === 'list' && o.block > whole.block);
  const isPart = (o: Occurrence): boolean =>
    o.measure === whole.measure && o.base === null && o.value.digits > 0n;
  return [...groupBy(listed, ({ block }) => block).values()].filter(
    (line) =>
      line.length > 1 &&
      line.every(isPart) &&
      line.some(({ indicator }) => indicator === 'other') &&
      addsUp(whole, line),
  );
}

/** The first number of each item, where all items count what the total does and each names another place. */
function partsOf(whole: Occurrence, material: Material): Occurrence[] | null {
  const { index, document } = material;
  if (!isCount(whole) || whole.cell || whole.indicator === 'other') return null;
  const listed = index.partsOf(whole.id).filter((o) => o.bond === 'list' && o.block > whole.block);
  const parts = listed.filter((o, at) => listed.findIndex(({ block }) => block === o.block) === at);
  const [first] = parts;
  if (!first || parts.length < FEWEST) return null;
  const isAlike = (o: Occurrence): boolean =>
    o.indicator === whole.indicator && o.measure === whole.measure && o.period === whole.period;
  const names = new Set(parts.map(({ field, unitName }) => `${unitName}|${field}`));
  if (!parts.every(isAlike) || names.size < parts.length) return null;
  if (parts.some((o) => o.field === whole.field && o.unitName === whole.unitName)) return null;
  const items = document.blocks.filter(({ parent }) => parent === parentOf(document, first));
  return items.length === parts.length ? parts : null;
}

/** Two names are often but examples. */
const FEWEST = 3;

const TEXT_ALL = /(?<!\p{L})(gồm|chia theo|phân theo|phân ra|chia ra)(?!\p{L})[^.;]*:\s*$/iu;
const TEXT_DETAILS = /(?<!\p{L})(cụ thể|chi tiết|như sau|các lĩnh vực sau)(?!\p{L})[^.;]*:\s*$/iu;
/** Words before a list which say that it does not tell all. */
export const TEXT_SOME =
  /(?<!\p{L})(chủ yếu|tập trung|một số|điển hình|nhiều|như(?!\s+sau)|nổi bật)(?!\p{L})[^.;]*$/iu;

/**
 * Whether numbers that do not add up are told to be all: within 10 % after 'gồm', within 1 % else;
 * after 'cụ thể' too where a slip of the hand in one number explains it. No total is smaller than
 * what its list makes of it.
 */
function isAll(whole: Occurrence, parts: readonly Occurrence[], { document }: Material): boolean {
  const lead = textOf(whole, document).slice(whole.end);
  const isVague = [whole, ...parts].some((o) => o.approximate);
  if (isVague || !/:\s*$/u.test(lead) || TEXT_SOME.test(lead)) return false;
  const missing = subtract(whole.value, totalOf(parts));
  if (sign(missing) < 0) return !isFarOff(whole, parts);
  const within = (share: number): boolean =>
    compare(multiply(abs(missing), decimal(share)), whole.value) <= 0;
  if (TEXT_ALL.test(lead)) return within(10);
  return within(100) || (TEXT_DETAILS.test(lead) && isOneSlip(whole, parts));
}
