import type { Encoding } from '../../ruleset/encodings.js';
import { groupBy } from '../../collections.js';
import { type Letter, type ReadWord, textOf } from './decode.js';
import { isSyllable } from './syllable.js';

/** The longest Vietnamese syllable without one of its letters. */
const LONGEST = 6;
const HAS_SMALL = /\p{Ll}/u;

/**
 * The words with the letter put back whose code some programs drop (TCVN3's ư is the code of the
 * soft hyphen), where a font has lost it: none of its words has the letter, and some are no
 * syllable for want of it.
 */
export function restoreLost(words: readonly ReadWord[]): readonly ReadWord[] {
  const byFont = groupBy(words, ({ word, encoding }) => `${encoding.id} ${word.font ?? ''}`);
  const lossy = new Set([...byFont.values()].filter(hasLost).flat());
  return words.map((read) => (lossy.has(read) ? restored(read) : read));
}

function hasLost(words: readonly ReadWord[]): boolean {
  const letters = ({ encoding, letters }: ReadWord): boolean =>
    letters.some(({ text }) => text === encoding.lost?.letter);
  return !words.some(letters) && words.some((read) => mended(read.letters, read.encoding) !== null);
}

function restored(read: ReadWord): ReadWord {
  const { word, letters, encoding } = read;
  const known = word.text.length > 1 || isAmidWords(word.before, word.after);
  const found = mended(letters, encoding) ?? (known ? knownWord(letters, encoding) : null);
  return found ? { ...read, letters: found, restored: true } : read;
}

/** One letter amid words is no list mark and no unit. */
function isAmidWords(before: string, after: string): boolean {
  return /\p{L} $/u.test(before) && /^(?: \p{L}|[,;.])/u.test(after);
}

/**
 * The letters with the lost one put back where they are no syllable ('thờng') and become one in one
 * way only ('thường'); null elsewhere.
 */
export function mended(letters: readonly Letter[], encoding: Encoding): readonly Letter[] | null {
  const word = textOf(letters);
  if (letters.length < 3 || !HAS_SMALL.test(word) || isSyllable(word)) return null;
  const [only, ...others] = waysBack(letters, encoding).filter((way) => isSyllable(textOf(way)));
  return only && others.length === 0 ? only : null;
}

/** The letters with the lost one put back where that makes one of the words that the rules name. */
function knownWord(letters: readonly Letter[], encoding: Encoding): readonly Letter[] | null {
  if (!HAS_SMALL.test(textOf(letters))) return null;
  const ways = waysBack(letters, encoding);
  return ways.find((way) => encoding.lost?.words.has(textOf(way).toLowerCase())) ?? null;
}

function waysBack(letters: readonly Letter[], { lost }: Encoding): readonly (readonly Letter[])[] {
  if (!lost || letters.length > LONGEST) return [];
  return [...letters.keys(), letters.length].map((index) => {
    const at = letters[index]?.at ?? letters.at(-1)?.at ?? 0;
    return [...letters.slice(0, index), { text: lost.letter, at }, ...letters.slice(index)];
  });
}
