import { composed } from '../number/letters.js';

/** Soft hyphens, zero-width characters and byte order marks: never seen by a reader. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2028\u2029\u202A-\u202E\u2060\uFEFF]/g;
/** No-break, thin and other typographic spaces. */
const SPACE = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g;
/** Where they stand between words too, they say nothing about a number. */
const BETWEEN_WORDS = /\p{L}[\u00A0\u2000-\u200A\u202F]\p{L}/u;
/** What a grouping space of any width becomes. */
const GROUPING = '\u00A0';

/** What stands for what the typist meant: eth for đ, no-break hyphens, bullets and signs of the Symbol font. */
const LOOKALIKE: ReadonlyMap<string, string> = new Map([
  ['\u00D0', 'Đ'],
  ['\u0189', 'Đ'],
  ['\u00F0', 'đ'],
  ['\u0256', 'đ'],
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2212', '-'],
  ['\uF02D', '-'],
  ['\uF0B7', '•'],
  ['\uF0A7', '•'],
  ['\uF076', '•'],
  ['\uF0D8', '•'],
  ['\uF0FC', '•'],
  ['\uF0A3', '≤'],
  ['\uF0B1', '±'],
  ['\uF0B3', '≥'],
  ['\uF0B4', '×'],
]);
const LOOKALIKES = new RegExp(`[${[...LOOKALIKE.keys()].join('')}]`, 'g');

/** Ligatures, full-width forms, Roman numerals and mathematical letters in one character each. */
const COMPATIBLE = /[\uFB00-\uFB06\uFF01-\uFF5E\u2160-\u217F\u{1D400}-\u{1D7FF}]/gu;

/** Cyrillic and Greek letters that are drawn like Latin ones, each beside its twin. */
const TWINS: ReadonlyMap<string, string> = new Map(
  [...'аaеeоoрpсcуyхxіiјjѕsАAВBЕEІIЈJКKМMНHОOРPСCЅSТTУYХXοoΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX'].flatMap(
    (letter, index, all) => (index % 2 === 0 ? [[letter, all[index + 1] ?? ''] as const] : []),
  ),
);
const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu;
const WORD = /[\p{L}\p{M}]+/gu;

/** Capitals set apart one by one, as in 'B Á O  C Á O'; group 1 parts them from the next such word. */
const APART = /(?<!\S)\p{Lu}(?: \p{Lu}){2,}(?![\p{L}\p{N}])( {2,}(?=\p{Lu} \p{Lu} ))?/gu;

/** Letters and signs that stay as they are: nearly all text of a report. No mark, no look-alike. */
const SOUND =
  /^[\t\n\r -~\u00A1-\u00AC\u00AE-\u00CF\u00D1-\u00EF\u00F1-\u0188\u018A-\u0255\u0257-\u02FF\u1EA0-\u1EF9\u2013-\u2027\u2030-\u205E]*$/;

/** One string to NFC with look-alike characters replaced and invisible ones dropped. */
export function repairCharacters(text: string): string {
  if (SOUND.test(text)) return withoutGaps(text);
  const letters = composed(withoutTwins(withoutInvisible(text)));
  return withoutGaps(
    withPlainSpaces(letters)
      .replace(LOOKALIKES, (character) => LOOKALIKE.get(character) ?? character)
      .replace(COMPATIBLE, (character) => character.normalize('NFKC')),
  );
}

/** Capitals that are set apart one by one as words: 'B Á O  C Á O' → 'BÁO CÁO'. */
function withoutGaps(text: string): string {
  return text.replace(APART, (capitals: string, gap?: string) => {
    return capitals.replaceAll(' ', '') + (gap === undefined ? '' : ' ');
  });
}

/** Without soft hyphens and the like, which no reader sees. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

/** Plain spaces, except before three digits of a number, where a printer groups them. */
function withPlainSpaces(text: string): string {
  const groups = !BETWEEN_WORDS.test(text);
  return text.replace(SPACE, (_, at: number) =>
    groups && /^\d.\d{3}(?!\d)/u.test(text.slice(at - 1, at + 5)) ? GROUPING : ' ',
  );
}

/** Latin letters for Cyrillic and Greek ones that are typed among them. */
function withoutTwins(text: string): string {
  const foreign = text.normalize('NFD').match(FOREIGN);
  if (!foreign) return text;
  const isLatin = /\p{Script=Latin}/u;
  const allTwins = foreign.every((letter) => TWINS.has(letter)) && isLatin.test(text);
  return text.normalize('NFD').replace(WORD, (word) => {
    const letters = word.match(FOREIGN) ?? [];
    const mixed = isLatin.test(word) && letters.every((letter) => TWINS.has(letter));
    return mixed || allTwins
      ? word.replace(FOREIGN, (letter) => TWINS.get(letter) ?? letter)
      : word;
  });
}
