import type { Block, Paragraph } from '../../model.js';
import { isCount, type Occurrence, totalOf } from '../../figures/occurrence.js';
import { abs, add, decimal, equal, subtract } from '../../number/decimal.js';
import { isOneSlip } from '../../number/slip.js';
import { TEXT_SOME } from './lists.js';
import { addsUp, type Draft, draft, labelOf, type Material, termsOfParts } from './material.js';

/**
 * A total behind the list that it adds up: 'Tổng cộng: 680 hồ sơ' behind '- Tư pháp: 500 hồ sơ' and
 * '- Đất đai: 180 hồ sơ', and each count of 'Tổng cộng: tiếp nhận 680 hồ sơ, giải quyết 653 hồ sơ'.
 * Claimed where it adds up, or where every item names its lĩnh vực, unit or level and one slip of the
 * hand explains what is missing.
 */
export function listTotalClaims(material: Material): Draft[] {
  return material.document.blocks.flatMap((block) => {
    if (block.kind !== 'paragraph') return [];
    const wholes = countsOf(block, material);
    const [first] = wholes;
    if (!first || !TOTAL.test(leadOf(block, first))) return [];
    const list = itemsBefore(block, material);
    const items = list.map((item) => countsOf(item, material));
    if (items.length < 2) return [];
    const isAll = !isOfSome(list, material);
    const others = [...wholes, ...runsBefore(list, material)];
    return wholes.flatMap((whole) => {
      const parts = items.map((counts) => partOf(whole, counts, whole === first));
      const told = parts.flatMap((part) => part ?? []);
      const isOther = !isAll || isToldBeside(whole, told, others);
      return isMadeOf(whole, told, items.length, !isOther) ? [claim(whole, told, material)] : [];
    });
  });
}

/** All that may stand before the first number of such a total: 'Tổng cộng:', 'Cộng chung các lĩnh vực là', 'Tổng số: tiếp nhận'. */
const TOTAL =
  /^(?:tổng cộng|tổng số|tổng|cộng)(?: (?:chung|cả|các lĩnh vực|các đơn vị|số|hồ sơ|có|là))*\s*(?::[^:;.]*|,[^:;.]*)?$/iu;

/** What a paragraph says before a number, without its marker. */
const leadOf = ({ content, marker }: Paragraph, { start }: Occurrence): string =>
  content.text.slice(marker?.length ?? 0, start).trim();

const countsOf = ({ index: block }: Paragraph, { index }: Material): readonly Occurrence[] =>
  index.inBlock(block).filter((o) => isCount(o) && o.measure !== '');

/** The items of the list right before a total. */
function itemsBefore(total: Paragraph, { document }: Material): Paragraph[] {
  const { blocks } = document;
  const over = total.parent === null ? undefined : blocks[total.parent];
  // Plain text behind numbered items may stand below the last of them.
  const lists = [total.parent, ...(over ? [over.parent] : [])].map((governor) =>
    itemsUnder(governor, total, blocks),
  );
  return lists.find(({ length }) => length > 1) ?? [];
}

/** The items below a block, or at the top, up to a paragraph. */
function itemsUnder(
  governor: number | null,
  { index: at }: Paragraph,
  blocks: readonly Block[],
): Paragraph[] {
  const items: Paragraph[] = [];
  for (let before = at - 1; before > at - LONGEST_LIST; before--) {
    const block = blocks[before];
    if (block?.kind !== 'paragraph' || before === governor) break;
    if (block.parent !== governor) continue;
    if (!block.marker) break;
    items.unshift(block);
  }
  return items;
}

/**
 * What the text counts right before a list, and what that comes to going back: the items of 'Cấp huyện'
 * before those of 'Cấp xã', of which a total behind both may be, too.
 */
function runsBefore([first]: readonly Paragraph[], material: Material): Valued[] {
  const runs: Valued[] = [];
  let made = decimal(0);
  for (let at = (first?.index ?? 0) - 1; at >= 0 && runs.length < LONGEST_LIST; at--) {
    const block = material.document.blocks[at];
    if (block?.kind !== 'paragraph') break;
    const [count] = countsOf(block, material);
    if (!count) continue;
    made = add(made, count.value);
    runs.push(count, { value: made });
  }
  return runs;
}

type Valued = Pick<Occurrence, 'value'>;

/** 'Tổng số: 530 hồ sơ (gồm cả 10 hồ sơ lĩnh vực khác)': whether the text tells the very number that a total and its items differ by. */
function isToldBeside(
  whole: Occurrence,
  parts: readonly Occurrence[],
  others: readonly Valued[],
): boolean {
  const gap = abs(subtract(whole.value, totalOf(parts)));
  return others.some((other) => other !== whole && equal(other.value, gap));
}

/** Whether the words before a list say that it does not tell all: 'Một số lĩnh vực phát sinh nhiều hồ sơ:'. */
function isOfSome([first]: readonly Paragraph[], { document: { blocks } }: Material): boolean {
  if (!first) return false;
  return [first.parent, first.index - 1].some((at) => {
    const lead = at === null ? undefined : blocks[at];
    if (lead?.kind !== 'paragraph') return false;
    return [TEXT_SOME, TEXT_LEADING].some((words) => words.test(lead.content.text));
  });
}

const TEXT_LEADING =
  /(?<!\p{L})(vài|đứng đầu|dẫn đầu|tiêu biểu|trọng tâm|trọng điểm|trong đó|ví dụ|(?:lĩnh vực|đơn vị|nội dung) (?:chính|lớn)|cao)(?!\p{L})[^.;]*$/iu;

/** No list of a report is longer, with what stands below its items. */
const LONGEST_LIST = 120;

/** The count of an item that a total adds up: the only one of its indicator, or the first where neither has another name. */
function partOf(
  whole: Occurrence,
  counts: readonly Occurrence[],
  isFirst: boolean,
): Occurrence | null {
  const [first] = counts;
  const alike = counts.filter(({ indicator }) => indicator === whole.indicator);
  const [only, other] = whole.indicator === 'other' ? [] : alike;
  if (only && !other) return only.measure === whole.measure ? only : null;
  return isFirst && first?.measure === whole.measure ? first : null;
}

/** Whether a total is what the counts of so many items make, but for one slip of the hand. */
function isMadeOf(
  whole: Occurrence,
  parts: readonly Occurrence[],
  items: number,
  isAll: boolean,
): boolean {
  if (parts.length < 2 || [whole, ...parts].some(({ approximate }) => approximate)) return false;
  if (addsUp(whole, parts)) return parts.length === items || areNamed(parts);
  return isAll && parts.length === items && areNamed(parts) && isOneSlip(whole, parts);
}

/** Whether all name their lĩnh vực, or all their unit, or all their level, and no two the same. */
function areNamed(parts: readonly Occurrence[]): boolean {
  const areAll = (names: readonly string[]): boolean =>
    !names.includes('') && new Set(names).size === names.length;
  return (
    areAll(parts.map(({ field }) => field)) ||
    areAll(parts.map(({ unitName }) => unitName)) ||
    areAll(parts.map(({ level }) => level))
  );
}

const claim = (whole: Occurrence, parts: readonly Occurrence[], material: Material): Draft =>
  draft(
    'sum',
    [whole, ...parts],
    material,
    { label: labelOf(whole), rule: 'records/list_total' },
    termsOfParts(whole, parts, material),
  );
