import { lowerBound, remembering } from '../collections.js';
import { composed } from '../number/letters.js';
import type { Glyph } from './pdf-glyph.js';

/** Accents with a width of their own, and the combining marks that they stand for over a letter. */
const SPACING_ACCENTS: ReadonlyMap<string, string> = new Map([
  ['´', '\u0301'],
  ['ˊ', '\u0301'],
  ['`', '\u0300'],
  ['ˋ', '\u0300'],
  ['^', '\u0302'],
  ['ˆ', '\u0302'],
  ['~', '\u0303'],
  ['˜', '\u0303'],
  ['˘', '\u0306'],
  ['.', '\u0323'],
]);
/** The dot is below a letter only where it stands this many font sizes lower. */
const LOWER = 0.08;
/** An accent's baseline is no further from its letter's than this many font sizes. */
const NEAR = 0.5;

/**
 * Accents that are drawn apart from their letter, over or under it, become part of it. Only what
 * makes one Vietnamese letter is joined, so a digit never changes.
 */
export function withAccents(glyphs: readonly Glyph[]): readonly Glyph[] {
  const markOf = remembering(markFor);
  const accents = glyphs.filter(
    ({ text }, index) =>
      markOf(text) !== null && !isDotted(text, glyphs[index - 1], glyphs[index + 1]),
  );
  if (accents.length === 0) return glyphs;
  const letterAt = letterFinder(glyphs);
  const texts = new Map<Glyph, string>();
  const joined = new Set<Glyph>();
  for (const accent of accents) {
    const letter = letterAt(accent);
    if (!letter) continue;
    const text = composed((texts.get(letter) ?? letter.text) + (markOf(accent.text) ?? ''));
    if (Array.from(text).length !== 1) continue;
    texts.set(letter, text);
    joined.add(accent);
  }
  return glyphs.flatMap((glyph) => {
    if (joined.has(glyph)) return [];
    const text = texts.get(glyph);
    return text === undefined ? [glyph] : [{ ...glyph, text }];
  });
}

/** The combining mark that a character stands for; null where it is none. */
function markFor(text: string): string | null {
  return SPACING_ACCENTS.get(text) ?? (/^\p{M}+$/u.test(text) ? text : null);
}

/** One of a row of dots, over which a form is filled in. */
function isDotted(text: string, before: Glyph | undefined, after: Glyph | undefined): boolean {
  return text === '.' && (before?.text === '.' || after?.text === '.');
}

/** Finds the letter that an accent stands over: the one it shares most of its width with. */
function letterFinder(glyphs: readonly Glyph[]): (accent: Glyph) => Glyph | undefined {
  const isLetter = remembering((text: string) => /^\p{L}\p{M}*$/u.test(text));
  const letters = glyphs.filter(({ text }) => isLetter(text)).sort((a, b) => a.at[1] - b.at[1]);
  return (accent) => {
    const reach = NEAR * accent.size;
    let best: Glyph | undefined;
    let most = 0;
    let at = lowerBound(letters, accent.at[1] - reach, (letter) => letter.at[1]);
    for (; at < letters.length; at++) {
      const letter = letters[at] as Glyph;
      if (letter.at[1] > accent.at[1] + reach) break;
      const share = isOver(letter, accent) ? sharedWidth(letter, accent) : 0;
      if (share > most) [best, most] = [letter, share];
    }
    return best;
  };
}

function isOver(letter: Glyph, accent: Glyph): boolean {
  const lower = accent.at[1] - letter.at[1] > LOWER * letter.size;
  return letter.along[0] > 0.99 && accent.along[0] > 0.99 && (accent.text !== '.' || lower);
}

/** How much of the accent's width lies over the letter; nothing where its middle is beside it. */
function sharedWidth(letter: Glyph, accent: Glyph): number {
  const [from, to] = [letter.at[0], letter.at[0] + letter.width];
  const middle = accent.at[0] + accent.width / 2;
  // A combining mark without width stands at the end of its letter.
  const slack = accent.width === 0 ? 0.05 * letter.size : 0;
  if (middle < from - slack || middle > to + slack) return 0;
  if (accent.width === 0) return middle - from + slack;
  const shared = Math.min(to, accent.at[0] + accent.width) - Math.max(from, accent.at[0]);
  return shared / accent.width > 0.5 ? shared : 0;
}
