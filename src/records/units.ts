import type { Level } from '../model.js';
import { fold } from '../number/normalize.js';

/** An administrative unit's rank at the start of a text, such as 'thành phố' in 'thành phố Sa Đéc'. */
export interface Unit {
  /** As printed. */
  readonly rank: string;
  readonly level: Level;
}

/** A city may be of a province's rank or of a district's; its name decides, here it is a district's. */
const RANKS: ReadonlyMap<string, Level> = new Map([
  ['tinh', 'province'],
  ['thanh pho', 'district'],
  ['tp', 'district'],
  ['huyen', 'district'],
  ['quan', 'district'],
  ['q', 'district'],
  ['thi xa', 'district'],
  ['tx', 'district'],
  ['xa', 'commune'],
  ['phuong', 'commune'],
  ['p', 'commune'],
  ['thi tran', 'commune'],
  ['tt', 'commune'],
  ['dac khu', 'commune'],
]);

/** 'xã hội' and 'thành phố' in 'thành phố trực thuộc' are words, not units. */
const NO_UNIT = /^xa hoi(?= |$)/;
const RANK =
  /^(thanh pho|thi xa|thi tran|dac khu|tinh|huyen|quan|phuong|xa|(?:tp|tx|tt|q|p)(?:\.|(?= )))(?=$|[\s.,;:()\p{L}\p{N}])/u;

/** The unit whose rank the text begins with, or null. */
export function unitAt(text: string): Unit | null {
  const folded = fold(text);
  const match = RANK.exec(folded);
  if (!match || NO_UNIT.test(folded)) return null;
  const next = folded.charAt(match[0].length);
  if (/\p{L}/u.test(next) && !match[0].endsWith('.')) return null;
  const level = RANKS.get(match[0].replace('.', ''));
  return level ? { rank: text.slice(0, match[0].length), level } : null;
}

/** The first unit named within a text, and where. */
export function unitIn(text: string): (Unit & { readonly at: number }) | null {
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}])\p{L}/gu)) {
    const unit = unitAt(text.slice(index));
    if (unit) return { ...unit, at: index };
  }
  return null;
}

const ORDER: readonly Level[] = ['province', 'district', 'commune'];

/** Whether the first level stands below the second. */
export function isBelow(level: Level, other: Level): boolean {
  return ORDER.indexOf(level) > ORDER.indexOf(other);
}
