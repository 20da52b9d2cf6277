import type { Occurrence } from '../../figures/occurrence.js';
import { type Token, tokenize } from '../../number/tokens.js';
import { compare, decimal } from '../../number/decimal.js';
import { isNearShare } from '../../number/share.js';
import { beginsAt, wordLists } from '../../ruleset/word-list.js';
import { isShareMistyped, isSlippedShare } from './bases.js';
import { isAmongShares } from './listed-shares.js';
import { isOfLike, type Material, thingsOf } from './material.js';

/** No more letters stand between b of 'a/b' and its share. */
const FURTHEST = 80;

/** Behind the things that are counted a comma or bracket, and nothing but words that lead to a share: ', đạt', '(tỷ lệ'. */
const LEADS =
  /^[^\d.;:,()]*[,(]\s*(?:(?:đã|đạt|chiếm|bằng|là|tức|hay|được|tương ứng|tương đương|với|tỷ lệ|tỉ lệ)(?!\p{L})\s*)*$/iu;

/** Behind a share that is of nothing but what stands before it. */
const ENDS = /^\s*%?\s*(?:$|[.;,)])/u;

/** No slip or other count makes more of a difference: what is further off may be of something else. */
const POINTS = 5;

/**
 * Whether the words make a percentage the share of a/b of things that no rule knows, right or wrong:
 * 'cấp thẻ cho 1.363/1.449 người đủ điều kiện, đạt 95,8%'. '17/20 xã, đạt 92,5%' and '18/20 trường học thu
 * học phí trực tuyến, đạt 93,5%' may say what each of them reached; a slip from their share is that.
 */
export const isStatedShare = (
  count: Occurrence,
  base: Occurrence,
  percent: Occurrence,
  material: Material,
): boolean =>
  isSlippedShare(count, base, percent) ||
  isShareMistyped(count, base, percent) ||
  isAmongShares(percent, material) ||
  (percent.limit === null &&
    isNearShare(count.value, base.value, percent.value, POINTS) &&
    (isInItsCell(count, percent) ||
      isBracketBehind(base, percent, material) ||
      (percent.value.scale > 0 && isToldBehind(base, percent, material))));

/**
 * Whether a percentage behind a count is its share of one before it that counts the same things: 'thu về
 * 480 phiếu, trong đó 470 phiếu hài lòng, đạt 97,52%'. '15/20 xã, đạt 78,5%' may say what each of them reached.
 */
export function isShareOfLike(
  count: Occurrence,
  base: Occurrence,
  percent: Occurrence,
  material: Material,
): boolean {
  if (percent.limit !== null || base.id > count.id) return false;
  if (!isOfLike(count, base, material)) return false;
  if (tellsOfEach(tokenize(thingsOf(count, material.document)), material)) return false;
  const isTold = percent.value.scale > 0 || percent.indicator === 'satisfaction_rate';
  return isTold && isNearShare(count.value, base.value, percent.value, POINTS);
}

/** Whether things are such as reach something each: xã, sở, trường học. */
function tellsOfEach(things: readonly Token[], { rules }: Material): boolean {
  const { body, own_rate: ownRate } = wordLists(rules.words);
  return [body, ownRate].some((list) => beginsAt(list, things, 0));
}

/** '450/900 (50%)' in a cell of a table, which holds nothing else. */
const isInItsCell = ({ block, cell }: Occurrence, percent: Occurrence): boolean =>
  cell !== null &&
  block === percent.block &&
  cell.row === percent.cell?.row &&
  cell.column === percent.cell.column;

/** '450/900 (50%)': a bracket that holds nothing but a percentage, and not '(100%)', which may be what each of them reached. */
function isBracketBehind(base: Occurrence, percent: Occurrence, { document }: Material): boolean {
  const found = document.blocks[percent.block];
  if (found?.kind !== 'paragraph' || base.block !== percent.block) return false;
  const { text } = found.content;
  return (
    compare(percent.value, HUNDRED) !== 0 &&
    /^\s{0,2}\($/.test(text.slice(base.end, percent.start)) &&
    /^\s*%\s*\)/.test(text.slice(percent.end, percent.end + 5))
  );
}

const HUNDRED = decimal(100);

function isToldBehind(base: Occurrence, percent: Occurrence, material: Material) {
  const found = material.document.blocks[percent.block];
  if (found?.kind !== 'paragraph' || base.block !== percent.block) return false;
  if (percent.start - base.end > FURTHEST || percent.start < base.end) return false;
  const { text } = found.content;
  const between = text.slice(base.end, percent.start);
  if (!LEADS.test(between) || !ENDS.test(text.slice(percent.end, percent.end + 5))) return false;
  const things = tokenize(between);
  return things[0]?.kind === 'word' && !tellsOfEach(things, material);
}
