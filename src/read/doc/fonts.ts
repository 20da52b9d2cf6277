import type { WordFile } from './word-file.js';

/** Names of the fonts by their numbers ([MS-DOC] 2.9.286, SttbfFfn). */
export function fontNames(file: WordFile): readonly string[] {
  const table = file.part('fonts');
  if (table.length < 4) return [];
  const names: string[] = [];
  const count = table.readUInt16LE(0);
  for (let at = 4; at < table.length && names.length < count;) {
    const end = at + 1 + (table[at] ?? 0);
    // The names follow 40 bytes on the looks; an alternative name follows the name after a zero.
    const [name = ''] = table.toString('utf16le', at + 40, end).split('\0');
    names.push(name);
    at = end;
  }
  return names;
}
