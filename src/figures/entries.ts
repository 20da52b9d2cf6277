import { groupBy } from '../collections.js';
import type { Block } from '../model.js';
import type { Reading } from './items.js';
import { leadName } from './leads.js';
import type { Occurrence } from './occurrence.js';

/**
 * Paragraphs side by side that open with names of no unit and state the same quantities ('a) Đất
 * đai: tiếp nhận 120 hồ sơ …', 'b) Hộ tịch: tiếp nhận 95 hồ sơ …') are the entries of one list: what
 * each states is of its own lĩnh vực.
 */
export function withEntries(
  occurrences: readonly Occurrence[],
  blocks: readonly Block[],
  readings: ReadonlyMap<number, Reading>,
): readonly Occurrence[] {
  const entries = blocks.flatMap(({ index, parent }): Entry[] => {
    const reading = readings.get(index);
    const name = reading ? leadName(reading) : '';
    return name === '' ? [] : [{ index, parent, name }];
  });
  if (entries.length < 2) return occurrences;
  const stated = groupBy(
    occurrences.filter((o) => o.indicator !== 'other' && o.unitName === '' && o.cell === null),
    ({ block }) => block,
  );
  const nameAt = new Map(
    [...groupBy(entries, ({ parent }) => parent).values()]
      .flatMap((list) => alike(list, stated))
      .map(({ index, name }) => [index, name] as const),
  );
  return occurrences.map((o) => {
    const field = isOpen(o) ? nameAt.get(o.block) : undefined;
    return field === undefined ? o : { ...o, field };
  });
}

/** A paragraph that opens with a name. */
interface Entry {
  readonly index: number;
  readonly parent: number | null;
  readonly name: string;
}

/** Whether nothing tells of which unit or lĩnh vực it is. */
const isOpen = ({ unitName, field, cell }: Occurrence): boolean =>
  unitName === '' && field === '' && cell === null;

/** Those of a list that state what another of it states under another name. */
function alike(
  list: readonly Entry[],
  stated: ReadonlyMap<number, readonly Occurrence[]>,
): readonly Entry[] {
  const keysOf = ({ index }: Entry): string[] =>
    (stated.get(index) ?? []).map(({ indicator, level }) => `${indicator} ${level}`);
  const names = new Map<string, Set<string>>();
  for (const entry of list)
    for (const key of keysOf(entry)) names.set(key, (names.get(key) ?? new Set()).add(entry.name));
  return list.filter((entry) => keysOf(entry).some((key) => (names.get(key)?.size ?? 0) > 1));
}
