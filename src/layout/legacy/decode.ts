import { type Encoding, isVietnamese } from '../../ruleset/encodings.js';
import { isSyllable } from './syllable.js';
import type { Word } from './words.js';

/** A letter that was read, and where the characters for it begin in the word. */
export interface Letter {
  readonly text: string;
  readonly at: number;
}

/** A word that an encoding was read in. */
export interface ReadWord {
  readonly word: Word;
  readonly encoding: Encoding;
  readonly letters: readonly Letter[];
  /** A letter was put back that the file had lost. */
  readonly restored: boolean;
}

/** The letters as a text. */
export function textOf(letters: readonly Letter[]): string {
  return letters.map(({ text }) => text).join('');
}

/** Whether nothing in it is a letter for sure: a bullet, a dash, ÷. */
export function isSign(word: string, { signs, also }: Encoding): boolean {
  return Array.from(word).every((character) => signs.has(character) || also.has(character));
}

/** The characters of a word as its letters. */
export function asTheyAre(word: string): readonly Letter[] {
  return word.split('').map((text, at) => ({ text, at }));
}

/** What is known of a word's place. */
export interface Setting {
  /** Signs that stand alone are letters: its font is one of the encoding. */
  readonly signs: boolean;
  /** A word stands before it on its line, so that it is no list mark. */
  readonly follows: boolean;
}

/** A word as an encoding reads it; characters without a code stay. */
export function decode(
  word: string,
  encoding: Encoding,
  setting: Setting = { signs: false, follows: false },
): readonly Letter[] {
  if (!setting.signs && isSign(word, encoding)) return asTheyAre(word);
  const cuts = asTheyAre(word).flatMap(({ text, at }) => (encoding.also.has(text) ? [at] : []));
  const done: Letter[] = [];
  let open = lettersOf(word, 0, cuts[0] ?? word.length, encoding);
  cuts.forEach((at, index) => {
    const next = lettersOf(word, at + 1, cuts[index + 1] ?? word.length, encoding);
    const sign = word[at] ?? '';
    const joined = [...open, { text: encoding.also.get(sign) ?? '', at }, ...next];
    if (isLetter({ sign, open, joined, next }, encoding, setting)) open = joined;
    else {
      done.push(...open, { text: sign, at });
      open = next;
    }
  });
  return [...done, ...open];
}

function lettersOf(word: string, start: number, end: number, encoding: Encoding): Letter[] {
  const read: Letter[] = [];
  for (let at = start; at < end; at += 1) {
    const two = at + 1 < end ? encoding.letters.get(word.slice(at, at + 2)) : undefined;
    const one = word[at] ?? '';
    const last = read.at(-1);
    const stacked = last && two === undefined ? stack(last.text, one, encoding) : null;
    if (last && stacked) read[read.length - 1] = { ...last, text: stacked };
    else read.push({ text: two ?? encoding.letters.get(one) ?? one, at });
    if (two !== undefined) at += 1;
  }
  return read;
}

/** A letter with one more accent over it, as typed in two strokes: â and a tone. */
function stack(letter: string, accent: string, { accents }: Encoding): string | null {
  const marks = accents.get(accent);
  if (marks === undefined) return null;
  const stacked = (letter + marks).normalize('NFC');
  return isVietnamese(stacked) ? stacked : null;
}

/** A character that a code may appear as, what stands on its sides, and all of it with the letter. */
interface Candidate {
  readonly sign: string;
  readonly open: readonly Letter[];
  readonly next: readonly Letter[];
  readonly joined: readonly Letter[];
}

/**
 * Whether such a character, as a hyphen, is the letter here: where that makes a syllable, and at
 * the border of a word where it makes a known word or nothing speaks for the sign.
 */
function isLetter(
  { sign, open, next, joined }: Candidate,
  { lost }: Encoding,
  { follows }: Setting,
): boolean {
  const word = textOf(joined);
  if (lost?.words.has(word)) return true;
  if (!isSyllable(word)) return false;
  if (open.length > 0 && next.length > 0) return true;
  if (sign === '-' && open.length === 0 && next.length === 0) return false;
  const mayBeListMark = sign === '-' && next.length === 0 && !(follows && isSmall(word));
  return !mayBeListMark && !isSyllable(textOf(open) + textOf(next));
}

function isSmall(word: string): boolean {
  return word === word.toLowerCase();
}
