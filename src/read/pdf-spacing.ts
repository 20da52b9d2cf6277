import { greatest, least } from '../collections.js';
/** What a character is, as far as gaps beside it tell anything. */
export interface Kind {
  readonly letter: boolean;
  readonly capital: boolean;
  /** A digit or what stands within a number. */
  readonly numeric: boolean;
  readonly opensWithDigit: boolean;
  readonly endsInDigit: boolean;
}

/** The kind of a character, or of several that are drawn as one. */
export function kindOf(text: string): Kind {
  return {
    letter: /^\p{L}/u.test(text),
    capital: /^\p{Lu}/u.test(text),
    numeric: /^[\d.,]/.test(text),
    opensWithDigit: /^\d/.test(text),
    endsInDigit: /\d$/.test(text),
  };
}

/** The gap between two characters that follow each other on a line. */
export interface Gap {
  readonly before: Kind;
  readonly after: Kind;
  /** From where the first one lets the next one begin, in font sizes. */
  readonly width: number;
  /** From where the first one ends: the width and any letter spacing that the file declares. */
  readonly ink: number;
  /** A blank was drawn in it. */
  readonly blank: boolean;
}

/** A wider gap is a blank, even where no blank was drawn. Font sizes. */
const BLANK = 0.102;
/** A narrower one is none, even where one was drawn. */
const NO_BLANK = 0.03;
/** Between digits nothing but a gap that is surely meant parts two numbers. */
const BLANK_IN_NUMBER = 0.15;
/** Letters drawn apart leave gaps of at least and at most this many font sizes. */
const SPACED_FROM = 0.06;
const SPACED_TO = 0.7;
/** Blanks between words are wider than the gaps between spaced letters by this many font sizes. */
const WORD_GAP = 0.12;
/** Fewer gaps between letters are chance: 'A B C' may be three things. */
const ENOUGH = 4;
const ENOUGH_CAPITALS = 3;
/** Digits drawn apart one by one leave gaps that differ by no more than this. */
const EVEN = 0.04;

/**
 * The gap, in font sizes, that the letters of a line are drawn apart: 0 for ordinary text, a quarter
 * in 'B Á O  C Á O'. Told by what most of its letters do, of a number by its digits.
 */
export function letterSpacing(gaps: readonly Gap[]): number {
  const letters = gaps.filter(({ before, after }) => before.letter && after.letter);
  const capitals = letters.every(({ before, after }) => before.capital && after.capital);
  if (letters.length >= (capitals ? ENOUGH_CAPITALS : ENOUGH)) return spacingOfLetters(letters);
  const digits = gaps.filter(({ before, after }) => before.numeric && after.numeric);
  return digits.length >= ENOUGH_CAPITALS && letters.length === 0 ? spacingOfDigits(digits) : 0;
}

function spacingOfLetters(letters: readonly Gap[]): number {
  const widths = letters.map(({ ink }) => ink).sort((a, b) => a - b);
  const usual = widths[Math.floor(widths.length * 0.35)] ?? 0;
  if (usual < SPACED_FROM || usual > SPACED_TO) return 0;
  // Of words drawn as a whole at least some letters touch.
  const near = widths.filter((width) => width < usual / 2).length;
  return near <= widths.length * 0.05 ? usual : 0;
}

function spacingOfDigits(digits: readonly Gap[]): number {
  const widths = digits.map(({ ink }) => ink);
  const [narrowest, most] = [least(widths), greatest(widths)];
  const even = most - narrowest <= EVEN && digits.every(({ blank }) => !blank);
  return even && narrowest >= SPACED_FROM && most <= SPACED_TO ? most : 0;
}

/** Whether a gap on a line with this letter spacing stands between two words. */
export function isBlankGap({ before, after, width, ink, blank }: Gap, spacing: number): boolean {
  if (spacing > 0) return ink > spacing + WORD_GAP;
  if (blank) return width > NO_BLANK;
  const inNumber = before.endsInDigit && after.opensWithDigit;
  return width > (inNumber ? BLANK_IN_NUMBER : BLANK);
}
