import { formatNumber } from './number-formats.js';

/** A level of an automatic list, as its file defines it. */
export interface ListLevel {
  /** ST_NumberFormat: `decimal`, `upperRoman`, `bullet`, `none` ... */
  readonly format: string;
  /** What is drawn: `%1.%2.` for the numbers of the first two levels; for bullets the bullet. */
  readonly text: string;
  readonly start: number;
  /** Begins anew after an item of this level or a higher one, counted from 1; 0 never. */
  readonly restartsAfter: number;
  /** Draws the numbers of all levels as `decimal`. */
  readonly legal: boolean;
}

/** A use of a list by paragraphs; several uses of one list count on together. */
export interface ListUse {
  readonly id: string;
  readonly list: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Where this use begins to count anew, by level. */
  readonly starts: ReadonlyMap<number, number>;
}

/** Counts an item of a list at a level (from 0) and gives its label: `II.`, `2.1.`, `a)`, `-`. */
export type ListCounter = (use: ListUse, level: number) => string;

/** Begins to count the lists of a text, whose items are to be given in order. */
export function listCounter(): ListCounter {
  const lists = new Map<string, Map<number, number>>();
  const begun = new Set<string>();
  return (use, level) => {
    const counts = lists.get(use.list) ?? new Map<number, number>();
    lists.set(use.list, counts);
    const isNew = use.starts.has(level) && !begun.has(`${use.id} ${level}`);
    begun.add(`${use.id} ${level}`);
    const before = isNew ? undefined : counts.get(level);
    counts.set(level, before === undefined ? startOf(use, level) : before + 1);
    // An item without one above it is drawn, and counts, as if there was one: 1.1, then 2.
    for (let upper = 0; upper < level; upper++)
      if (!counts.has(upper)) counts.set(upper, startOf(use, upper));
    for (const deeper of counts.keys())
      if (deeper > level && level < (use.levels.get(deeper)?.restartsAfter ?? deeper))
        counts.delete(deeper);
    return labelOf(use, level, counts);
  };
}

function startOf(use: ListUse, level: number): number {
  return use.starts.get(level) ?? use.levels.get(level)?.start ?? 1;
}

function labelOf(use: ListUse, level: number, counts: ReadonlyMap<number, number>): string {
  const own = use.levels.get(level);
  if (!own || own.format === 'bullet') return own?.text.trim() ?? '';
  const numbers = own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const format = use.levels.get(at)?.format ?? 'none';
    const drawn = own.legal && format !== 'none' ? 'decimal' : format;
    return formatNumber(counts.get(at) ?? 0, drawn);
  });
  return numbers.trim();
}
