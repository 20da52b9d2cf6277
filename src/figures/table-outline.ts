/** What numbers a row, in the column of numbers or at the start of its label. */
export interface Mark {
  /** How it is written; rows of one list share it: `I`, `A`, `1`, `1.1`, `a`, `-`. */
  readonly style: string;
  /** As printed, without punctuation. */
  readonly label: string;
}

const ROMAN = /^X{0,3}(IX|IV|V?I{0,3})$/;

/** The mark that a cell of the column of numbers holds; null where it holds none. */
export function markIn(text: string): Mark | null {
  const label = /^\(?([IVX]+|[A-ZĐ]|[a-zđ]|\d{1,3}(?:\.\d{1,2}){0,3}|[-–+*•])[.)]?$/.exec(
    text,
  )?.[1];
  return label === undefined ? null : { style: styleOf(label), label };
}

/** How a mark of this label is written. */
export function styleOf(label: string): string {
  if (ROMAN.test(label) && label !== '') return 'I';
  const first = label.charAt(0);
  if (/\d/.test(first)) return label.replace(/\d+/g, '1');
  if (/[A-ZĐ]/.test(first)) return 'A';
  return /[a-zđ]/.test(first) ? 'a' : first;
}

/** Whether a mark is that of a section: 'A', 'II'. */
export const isHead = ({ style }: Mark): boolean => style === 'A' || style === 'I';

/** The styles of rows without a mark: one that only names what is below it, one that lists parts, the rest. */
export const UNMARKED = { section: 'section', part: 'part', plain: 'plain' } as const;

/** Smaller ones stand above larger ones where nothing else tells; A and I come in either order. */
const RANKS: Readonly<Record<string, number>> = {
  I: 0,
  A: 0,
  [UNMARKED.section]: 1,
  a: 20,
  '-': 21,
  '–': 21,
  '+': 22,
  '*': 22,
  '•': 22,
  [UNMARKED.plain]: 30,
  [UNMARKED.part]: 31,
};

/** '1' is 2, '1.1' is 3. */
const rankOf = (style: string): number => RANKS[style] ?? 1 + style.split('.').length;

/** The styles of marks that stand before parts. */
export const BULLET = /^[-–+*•]$/;

/**
 * The row that each row belongs under, by position; null at the top. A style that is open already
 * goes on with its list; a new one lists parts of the row above it, as bullets do of a row at the
 * top that has no mark. `null` stands for a row apart from the list, such as a total.
 */
export function parentsOf(styles: readonly (string | null)[]): (number | null)[] {
  const open: { readonly style: string; readonly at: number }[] = [];
  return styles.map((style, at) => {
    if (style === null) return null;
    const same = open.findIndex((item) => item.style === style);
    const isBelow = (item: { readonly style: string }, depth: number): boolean =>
      depth === 0 && item.style === UNMARKED.plain && BULLET.test(style);
    const lower = open.findIndex(
      (item, depth) => rankOf(item.style) > rankOf(style) && !isBelow(item, depth),
    );
    const end = same >= 0 ? same : lower;
    if (end >= 0) open.length = end;
    const parent = open.at(-1)?.at ?? null;
    open.push({ style, at });
    return parent;
  });
}
