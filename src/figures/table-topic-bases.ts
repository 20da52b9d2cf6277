import { isCount, type Occurrence } from './occurrence.js';
import type { Lexicon } from './meaning.js';
import type { TableShare } from './table-shares.js';

/**
 * 'Hồ sơ tiếp nhận | Hồ sơ đã số hóa | Tỷ lệ' below 'Số hóa hồ sơ': in a table that counts nothing but what its
 * heading is about, what a share there is of is the base of that, as 'b' of 'số hóa a/b' is, and no count of
 * all that came in.
 *
 * @param topic of the heading that the table stands under
 */
export function basesOfTopic(
  occurrences: readonly Occurrence[],
  shares: readonly TableShare[],
  topic: string | null,
  { byId }: Lexicon,
): (readonly [id: number, indicator: string])[] {
  if (topic === null) return [];
  const found = new Map(occurrences.map((o) => [o.id, o] as const));
  const baseIn = new Map<number, string>();
  for (const { counts, bases } of shares) {
    const [count, base] = [found.get(counts[0] ?? -1), found.get(bases[0] ?? -1)];
    const named = byId.get(count?.indicator ?? '')?.base;
    const isApart = count?.cell?.column !== base?.cell?.column;
    if (count?.dims.topic === topic && named !== undefined && base?.cell && isApart)
      baseIn.set(base.cell.column, named);
  }
  const counted = occurrences.filter((o) => isCount(o) && o.indicator !== 'other');
  // 'Hồ sơ tái sử dụng' beside them is a matter of its own.
  const isOnTopic = ({ dims }: Occurrence): boolean => dims.topic !== undefined;
  const baseOf = (o: Occurrence): string | undefined => baseIn.get(o.cell?.column ?? -1);
  if (!counted.every((o) => isOnTopic(o) || baseOf(o) !== undefined)) return [];
  return counted.flatMap((o) => {
    const base = isOnTopic(o) ? undefined : baseOf(o);
    return base === undefined ? [] : [[o.id, base] as const];
  });
}
