import type { MappedText, Place, TextSpan } from '../model.js';
import { repairCharacters, withoutInvisible } from './characters.js';

/** A stretch of text as its reader gave it, with the place it came from. */
export interface Part {
  readonly text: string;
  readonly place: Place;
}

const LEADING_MARKS = /^\p{M}+/u;

/**
 * Joins parts to repaired NFC text; each span leads back to its part's place. Combining marks
 * that open a part belong to the letter that ends the part before it.
 */
export function repair(parts: readonly Part[]): MappedText {
  const spans: TextSpan[] = [];
  let text = '';
  for (const part of rejoinMarks(parts)) {
    const start = text.length;
    text += repairCharacters(part.text);
    const last = spans.at(-1);
    if (last && last.place === part.place) spans[spans.length - 1] = { ...last, end: text.length };
    else spans.push({ start, end: text.length, place: part.place });
  }
  return { text, spans };
}

/** Moves marks to the end of the part before; no part is left empty. */
function rejoinMarks(parts: readonly Part[]): readonly Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const visible = withoutInvisible(part.text);
    const marks = last ? (LEADING_MARKS.exec(visible)?.[0] ?? '') : '';
    if (last && marks) joined[joined.length - 1] = { ...last, text: last.text + marks };
    const text = visible.slice(marks.length);
    if (text !== '') joined.push({ ...part, text });
  }
  return joined;
}
