import { remembering } from '../collections.js';

/** A tone on the second vowel of an open syllable, and where the canonical spelling puts it. */
const OPEN_SYLLABLE_ENDS: ReadonlyMap<string, string> = new Map([
  ['oà', 'òa'],
  ['oá', 'óa'],
  ['oả', 'ỏa'],
  ['oã', 'õa'],
  ['oạ', 'ọa'],
  ['oè', 'òe'],
  ['oé', 'óe'],
  ['oẻ', 'ỏe'],
  ['oẽ', 'õe'],
  ['oẹ', 'ọe'],
  ['uỳ', 'ùy'],
  ['uý', 'úy'],
  ['uỷ', 'ủy'],
  ['uỹ', 'ũy'],
  ['uỵ', 'ụy'],
]);

/** The way back: with a consonant behind it, or after q, the tone stands on the second vowel. */
const CLOSED_SYLLABLE_ENDS: ReadonlyMap<string, string> = new Map(
  [...OPEN_SYLLABLE_ENDS].map(([late, early]) => [early, late]),
);

const EARLY_TONE = /(?:[òóỏõọ][ae]|[ùúủũụ]y)(?=\p{L})/u;

/** Whole syllables written with i or y at will. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['tỉ', 'tỷ'],
  ['kì', 'kỳ'],
  ['kĩ', 'kỹ'],
  ['kí', 'ký'],
  ['kỉ', 'kỷ'],
  ['lí', 'lý'],
  ['quí', 'quý'],
  ['qui', 'quy'],
  ['quĩ', 'quỹ'],
]);

/**
 * One spelling for each word: NFC, lower case, đ for ð (from U+00D0), one place for the tone
 * (hoà → hòa, uỷ → ủy, tòan → toàn), one of i/y (tỉ → tỷ, kì → kỳ), one apostrophe (M’gar). Takes a
 * single word.
 */
export const normalizeWord = (word: string): string =>
  word.length <= LONGEST_REMEMBERED ? remembered(word) : spelled(word);

/** No syllable is longer; of a longer part V8 would keep the whole text that it is cut from. */
const LONGEST_REMEMBERED = 12;

/** Reports are written in a few thousand words. */
const remembered = remembering(spelled, 20_000);

function spelled(word: string): string {
  const lower = word.normalize('NFC').toLowerCase().replaceAll('ð', 'đ').replace(/[‘’]/g, "'");
  const toned = placeTone(lower);
  return SPELLINGS.get(toned) ?? toned;
}

function placeTone(word: string): string {
  const end = word.slice(-2);
  const afterQ = word.at(-3) === 'q';
  const moved = (afterQ ? CLOSED_SYLLABLE_ENDS : OPEN_SYLLABLE_ENDS).get(end);
  if (moved) return word.slice(0, -2) + moved;
  return word.replace(EARLY_TONE, (pair) => CLOSED_SYLLABLE_ENDS.get(pair) ?? pair);
}

/** Small letters, one spelling for each word, one blank between them. */
export function plain(text: string): string {
  return text.trim().split(/\s+/).map(normalizeWord).join(' ');
}

/** Text without any diacritics, in lower case, one apostrophe: 'Ủy ban Đồng Tháp' → 'uy ban dong thap'. */
export function fold(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isLatin(code)) return folding(text);
    folded += LETTERS[code] ??= folding(text.charAt(at));
  }
  return folded;
}

/** The letters that have been folded, by their codes. */
const LETTERS: string[] = [];

/** Latin letters, the marks for them, and punctuation: folded one by one they give what the text gives. */
const isLatin = (code: number): boolean =>
  code < 0x0370 || (code >= 0x1e00 && code < 0x1f00) || (code >= 0x2000 && code < 0x2070);

function folding(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[đð]/g, 'd')
    .replace(/[‘’]/g, "'")
    .normalize('NFC');
}
