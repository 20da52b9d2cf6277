import type { ListItem } from '../../model.js';
import { listCounter } from '../list-labels.js';
import type { ListLevel, ListUse } from '../list-labels.js';
import { sprm, sprmsIn } from './sprms.js';
import type { WordFile } from './word-file.js';

/** Gives the label of the next paragraph by its list (0: none) and level; null where it has none. */
export type Labelling = (list: number, level: number) => ListItem | null;

/** A level and where its bytes end. */
interface ReadLevel {
  readonly level: ListLevel;
  readonly end: number;
}

/** ST_NumberFormat by its number in the file ([MS-OSHARED] 2.2.1.3, MSONFC); others count alike. */
const FORMATS: ReadonlyMap<number, string> = new Map([
  [1, 'upperRoman'],
  [2, 'lowerRoman'],
  [3, 'upperLetter'],
  [4, 'lowerLetter'],
  [22, 'decimalZero'],
  [23, 'bullet'],
  [57, 'numberInDash'],
  [255, 'none'],
]);
const LIST_SIZE = 28;
const USE_SIZE = 16;
const LEVELS = 9;
const SIMPLE = 1;
const LEGAL = 4;
const KEEPS_COUNTING = 8;

/** The lists of a document ([MS-DOC] 2.9.131, LFO); each call begins to label another of its texts. */
export function listsOf(file: WordFile): () => Labelling {
  const uses = usesIn(file.part('listUses'), levelsOfLists(file));
  return () => {
    const count = listCounter();
    return (number, level) => {
      const use = uses[number - 1];
      if (!use || !use.levels.has(level)) return null;
      const label = count(use, level);
      return label === '' ? null : { id: use.list, level, label };
    };
  };
}

/** List → its levels, which stand behind the table of lists. */
function levelsOfLists(file: WordFile): Map<number, Map<number, ListLevel>> {
  const table = file.part('lists');
  const lists = new Map<number, Map<number, ListLevel>>();
  const count = table.length < 2 ? 0 : table.readUInt16LE(0);
  const bytes = file.from('lists').subarray(table.length);
  let at = 0;
  for (let start = 2; start < 2 + count * LIST_SIZE; start += LIST_SIZE) {
    const list = table.subarray(start, start + LIST_SIZE);
    if (list.length < LIST_SIZE) break;
    const levels = new Map<number, ListLevel>();
    const isSimple = ((list[26] ?? 0) & SIMPLE) !== 0;
    for (let number = 0; number < (isSimple ? 1 : LEVELS); number++) {
      const read = levelAt(bytes, at, number);
      if (!read) return lists;
      levels.set(number, read.level);
      at = read.end;
    }
    lists.set(list.readInt32LE(0), levels);
  }
  return lists;
}

/** A head, two lists of changes whose lengths it tells, and the text with marks for the numbers. */
function levelAt(bytes: Buffer, at: number, number: number): ReadLevel | null {
  const papx = at + LIST_SIZE;
  const chpx = papx + (bytes[at + 25] ?? 0);
  const text = chpx + (bytes[at + 24] ?? 0);
  if (text + 2 > bytes.length) return null;
  const end = text + 2 + 2 * bytes.readUInt16LE(text);
  const flags = bytes[at + 5] ?? 0;
  const hidden = sprmsIn(bytes.subarray(chpx, text)).some(
    ({ code, operand }) => code === sprm.CFVanish && operand[0] === 1,
  );
  const drawn = bytes.toString('utf16le', text + 2, end);
  const level = {
    format: FORMATS.get(bytes[at + 4] ?? 0) ?? 'decimal',
    text: hidden ? '' : drawn.replace(/[\0-\x08]/g, (mark) => `%${mark.charCodeAt(0) + 1}`),
    start: bytes.readInt32LE(at),
    restartsAfter: flags & KEEPS_COUNTING ? (bytes[at + 26] ?? 0) : number,
    legal: (flags & LEGAL) !== 0,
  };
  return { level, end };
}

/** The uses of lists by their numbers; behind their table stands what they do otherwise than the list. */
function usesIn(
  bytes: Buffer,
  lists: ReadonlyMap<number, ReadonlyMap<number, ListLevel>>,
): ListUse[] {
  const count = bytes.length < 4 ? 0 : bytes.readUInt32LE(0);
  const uses: ListUse[] = [];
  let at = 4 + count * USE_SIZE;
  for (let start = 4; uses.length < count && start + USE_SIZE <= bytes.length; start += USE_SIZE) {
    const list = bytes.readInt32LE(start);
    const levels = new Map(lists.get(list));
    const starts = new Map<number, number>();
    at += 4;
    for (let left = bytes[start + 12] ?? 0; left > 0 && at + 8 <= bytes.length; left--)
      at = changedLevel(bytes, at, levels, starts);
    uses.push({ id: String(uses.length + 1), list: String(list), levels, starts });
  }
  return uses;
}

/** Takes in one level that a use of a list changes; gives where the next one stands. */
function changedLevel(
  bytes: Buffer,
  at: number,
  levels: Map<number, ListLevel>,
  starts: Map<number, number>,
): number {
  const flags = bytes[at + 4] ?? 0;
  const number = flags & 15;
  const startsAnew = (flags & 16) !== 0;
  const read = flags & 32 ? levelAt(bytes, at + 8, number) : null;
  if (read) levels.set(number, read.level);
  if (startsAnew) starts.set(number, read ? read.level.start : bytes.readInt32LE(at));
  return read ? read.end : at + 8;
}
