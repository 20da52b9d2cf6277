import type { MappedText, Place, TextSpan } from '../model.js';

/** A stretch of text as its reader gave it, with the place it came from. */
export interface Part {
  readonly text: string;
  readonly place: Place;
}

/** Soft hyphens, zero-width characters and byte order marks: never seen by a reader. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2028\u2029\u202A-\u202E\u2060\uFEFF]/g;
/** No-break, thin and other typographic spaces. */
const SPACE = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g;
/** What stands for what the typist meant: eth for đ, no-break hyphens, bullets and signs of the Symbol font. */
const LOOKALIKE: ReadonlyMap<string, string> = new Map([
  ['\u00D0', 'Đ'],
  ['\u0189', 'Đ'],
  ['\u00F0', 'đ'],
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
const LEADING_MARKS = /^\p{M}+/u;

/**
 * Joins parts to repaired NFC text; each span leads back to its part's place. Combining marks
 * that open a part belong to the letter that ends the part before it.
 */
export function repair(parts: readonly Part[]): MappedText {
  const spans: TextSpan[] = [];
  let text = '';
  for (const part of rejoinMarks(parts.map(withoutLookalikes))) {
    const start = text.length;
    text += part.text.normalize('NFC');
    const last = spans.at(-1);
    if (last && last.place === part.place) spans[spans.length - 1] = { ...last, end: text.length };
    else spans.push({ start, end: text.length, place: part.place });
  }
  return { text, spans };
}

/** One string to NFC with look-alike characters replaced and invisible ones dropped. */
export function repairCharacters(text: string): string {
  return replaceCharacters(text).normalize('NFC');
}

function replaceCharacters(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(SPACE, ' ')
    .replace(LOOKALIKES, (character) => LOOKALIKE.get(character) ?? character);
}

function withoutLookalikes({ text, place }: Part): Part {
  return { text: replaceCharacters(text), place };
}

/** Moves marks to the end of the part before; no part is left empty. */
function rejoinMarks(parts: readonly Part[]): readonly Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const marks = last ? (LEADING_MARKS.exec(part.text)?.[0] ?? '') : '';
    if (last && marks) joined[joined.length - 1] = { ...last, text: last.text + marks };
    const text = part.text.slice(marks.length);
    if (text !== '') joined.push({ ...part, text });
  }
  return joined;
}
