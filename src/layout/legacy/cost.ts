import type { Encoding } from '../../ruleset/encodings.js';
import { decode, isSign, textOf } from './decode.js';
import { mended } from './restore.js';
import { isSyllable } from './syllable.js';

/**
 * How unlikely a word is under a reading, in steps of a factor of about two; only differences
 * between readings count.
 */
const COST = {
  /** Says nothing: ASCII, signs, letters that only Unicode has. */
  none: 0,
  /** Also any single letter that an encoding has: headings are set with blanks between the letters. */
  syllable: 1,
  /** 'TƯ', 'HĐND' */
  abbreviation: 2,
  /** A syllable with a letter put back, or with a soft hyphen or a sign at its border. */
  mended: 3,
  /** Letters of a foreign word, such as é. */
  foreign: 4,
  /** What nobody writes: signs or capitals amid letters, letters that make no syllable, no letters at all. */
  nonsense: 8,
  /** A letter that only Unicode has, read as anything else. */
  impossible: 12,
};

const ASCII = /^[\0-\x7F]*$/;
const SOFT_HYPHENS = /\u00AD/g;
const ONLY_UNICODE = /[ĂăĐđĨĩŨũƠơƯư\u1EA0-\u1EF9]/;
const WORD = /^[\p{L}\p{M}]+$/u;
/** A bullet, or a line drawn with signs. */
const ONE_SIGN = /^([^\p{L}\p{M}])\1*$/u;
/** Signs that stand at a word without a blank: '»Haus«', '3m×4m', '·Mục'. */
const QUOTED = /^[«»×·]+|[«»×]+$/g;
/** 'thÊy' */
const CASES_MIXED = /\p{Ll}\p{Lu}/u;
/** 'µm', which is a syllable in TCVN3. */
const UNIT = /^[µμ][a-zA-Z]{1,2}$/;
const ABBREVIATION = /^[A-ZĂÂĐÊÔƠƯ]+$/;

/** Whether a word holds a letter of Vietnamese that no character of a legacy encoding is. */
export function isUnicode(word: string): boolean {
  return ONLY_UNICODE.test(word.normalize('NFC'));
}

/** The cost of a word read as the Unicode that it is. */
export function plainCost(word: string): number {
  if (ASCII.test(word)) return COST.none;
  const text = word
    .replace(SOFT_HYPHENS, '')
    .normalize('NFC')
    .replaceAll('Ð', 'Đ')
    .replaceAll('ð', 'đ');
  if (ASCII.test(text)) return COST.mended;
  if (ONE_SIGN.test(text) || ONLY_UNICODE.test(text)) return COST.none;
  if (UNIT.test(text)) return COST.syllable;
  if (QUOTED.test(text)) return Math.max(COST.mended, plainCost(text.replace(QUOTED, '')));
  if (!WORD.test(text) || CASES_MIXED.test(text)) return COST.nonsense;
  return isSyllable(text) ? COST.syllable : COST.foreign;
}

/** The cost of a word read in an encoding. */
export function codedCost(word: string, encoding: Encoding): number {
  if (ASCII.test(word) || ONE_SIGN.test(word) || isSign(word, encoding)) return COST.none;
  if (isUnicode(word)) return COST.impossible;
  const letters = decode(word, encoding);
  if (letters.some(({ text, at }) => isUncoded(text, word[at], encoding))) return COST.nonsense;
  const text = textOf(letters);
  if (text.length === 1 || isSyllable(text)) return COST.syllable;
  if (ABBREVIATION.test(text)) return COST.abbreviation;
  return mended(letters, encoding) ? COST.mended : COST.nonsense;
}

/** Whether a character stayed because the encoding has no letter for it. */
function isUncoded(text: string, source = '', encoding: Encoding): boolean {
  return text === source && !ASCII.test(text) && !encoding.letters.has(text);
}
