const BEGIN = '\x13';
const SEPARATOR = '\x14';
const END = '\x15';

/**
 * Tells of each character whether it belongs to a field's instruction (`PAGE`, `HYPERLINK ...`)
 * and not to its result, which is what a reader sees. A field that never ends is no field.
 */
export function instructionsIn(text: string): (index: number) => boolean {
  const borders = new Int32Array(text.length + 1);
  const open: { begin: number; separator: number | null }[] = [];
  for (const { 0: mark, index } of text.matchAll(/[\x13-\x15]/g)) {
    const field = open.at(-1);
    if (mark === BEGIN) open.push({ begin: index, separator: null });
    else if (field && mark === SEPARATOR) field.separator ??= index;
    else if (field && mark === END) {
      open.pop();
      borders[field.begin] = (borders[field.begin] ?? 0) + 1;
      const end = (field.separator ?? index) + 1;
      borders[end] = (borders[end] ?? 0) - 1;
    }
  }
  let depth = 0;
  const hidden = Uint8Array.from(borders, (border) => ((depth += border) > 0 ? 1 : 0));
  return (index) => hidden[index] === 1;
}

/** What objects of other programs are embedded: `Excel.Sheet.8`. */
export function objectsIn(text: string): string[] {
  return [...text.matchAll(/\x13 *EMBED +([\w.]+)/g)].map(([, program]) => program ?? '');
}
