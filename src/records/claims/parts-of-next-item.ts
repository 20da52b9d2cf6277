import { type Occurrence, sameScope } from '../../figures/occurrence.js';
import type { CheckRule } from '../../ruleset/schema.js';
import { addsUp, type Material, parentOf } from './material.js';

/** No further below the item that it stands in is what a total is made of told again. */
const NEXT = 4;

/**
 * '- Tổng: 560 HS: + Kỳ trước: 60 HS; + Nhận mới: 500 HS. - Hình thức: trực tuyến 300 HS, tại quầy 200 HS': a
 * line behind a list, no part of it, may tell one of its items by other parts. They count where they add up.
 */
export function partsOfNextItem(
  total: Occurrence,
  rule: CheckRule,
  { document, index }: Material,
): Occurrence[] | null {
  const item = parentOf(document, total);
  const above = item === null ? null : document.blocks[item];
  if (rule.kind !== 'sum' || above?.kind !== 'paragraph' || above.marker === null) return null;
  const isItem = (at: number): boolean => {
    const block = document.blocks[at];
    return block?.kind === 'paragraph' && block.marker?.kind === above.marker?.kind;
  };
  const blocks = Array.from({ length: NEXT }, (_, k) => total.block + 1 + k).filter(isItem);
  const sets = [...rule.parts, ...(rule.if_adds_up ?? [])];
  const ways = blocks.flatMap((block) =>
    sets.map((set) =>
      set.flatMap((id) => {
        const [first, ...more] = index.ofIn(id, block, total).filter((o) => sameScope(o, total));
        return first && more.length === 0 && parentOf(document, first) === above.parent
          ? [first]
          : [];
      }),
    ),
  );
  return ways.find((parts) => parts.length > 1 && addsUp(total, parts)) ?? null;
}
