import type { Encoding } from '../../ruleset/encodings.js';
import { groupBy, remembering } from '../../collections.js';
import { type Letter, type ReadWord, textOf } from './decode.js';
import { isSyllable } from './syllable.js';
import { isBeside, type Word } from './words.js';

/** The longest Vietnamese syllable without one of its letters. */
const LONGEST = 6;
const HAS_SMALL = /\p{Ll}/u;
/** One or two consonants are an abbreviation as well. */
const ONSET = /^[bcdđghklmnpqrstvx]{1,2}$/i;

/**
 * The words with the letter put back whose code some programs drop (TCVN3's ư is the code of the
 * soft hyphen), where a font has lost it: more of its words are no syllable for want of the letter
 * than have it.
 */
export function restoreLost(words: readonly ReadWord[]): readonly ReadWord[] {
  const mendedIn = remembering((encoding: Encoding) =>
    remembering((letters: readonly Letter[]) => mended(letters, encoding)),
  );
  const isMended = ({ letters, encoding }: ReadWord) => mendedIn(encoding)(letters) !== null;
  const byFont = groupBy(words, ({ word, encoding }) => `${encoding.id} ${word.font ?? ''}`);
  const lossy = new Set(
    [...byFont.values()].filter((some) => count(some, isMended) > count(some, hasLetter)).flat(),
  );
  return words.map((read, index) => {
    if (!lossy.has(read)) return read;
    const found =
      mendedIn(read.encoding)(read.letters) ?? knownWord(read, words[index - 1], words[index + 1]);
    return found ? { ...read, letters: found, restored: true } : read;
  });
}

function count(words: readonly ReadWord[], such: (read: ReadWord) => boolean): number {
  return words.filter(such).length;
}

function hasLetter({ letters, encoding }: ReadWord): boolean {
  return letters.some(({ text }) => text === encoding.lost?.letter);
}

/** One letter beside a word is no list mark and no unit; of spaced letters all are alone. */
function isAmidWords(word: Word, before?: ReadWord, after?: ReadWord): boolean {
  const follows = before !== undefined && isBeside(before.word, word);
  const goesOn = after !== undefined && isBeside(word, after.word);
  if (follows) return before.letters.length > 1 && !(goesOn && after.letters.length === 1);
  return word.start === 0 && goesOn && after.letters.length > 1;
}

/**
 * The letters with the lost one put back where they are no syllable ('thờng') and become one in one
 * way only ('thường'); null elsewhere.
 */
export function mended(letters: readonly Letter[], encoding: Encoding): readonly Letter[] | null {
  const word = textOf(letters);
  if (!HAS_SMALL.test(word) || isSyllable(word) || ONSET.test(word)) return null;
  const [only, ...others] = waysBack(letters, encoding).filter((way) => isSyllable(textOf(way)));
  return only && others.length === 0 ? only : null;
}

/** The letters with the lost one put back where that makes one of the words that the rules name. */
function knownWord(
  { word, letters, encoding }: ReadWord,
  before: ReadWord | undefined,
  after: ReadWord | undefined,
): readonly Letter[] | null {
  if (word.text.length === 1 && !isAmidWords(word, before, after)) return null;
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
