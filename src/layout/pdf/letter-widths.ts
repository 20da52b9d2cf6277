import { remembering } from '../../collections.js';

/** Widths of letters in tenths of the font size, roughly: enough to find a place within a line. */
const NARROW = /[iljtfrI.,:;'()/\-\s|]/;
const WIDEST = /[mwMWƯ%@]/;
const CAPITAL = /\p{Lu}/u;

/** Rough width of a letter. */
const widthOf = remembering((letter: string): number => {
  if (NARROW.test(letter)) return 3;
  if (WIDEST.test(letter)) return 8;
  return CAPITAL.test(letter) ? 7 : 5;
}, 1000);

/** The share of a text's width, 0 to 1, that its first characters take up. */
export function shareOf(text: string, characters: number): number {
  let [own, total] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const width = widthOf(text.charAt(at));
    total += width;
    if (at < characters) own += width;
  }
  return own / (total || 1);
}

/** Where each character of a text begins, and where the last one ends, as shares of its width, 0 to 1. */
export function offsetsIn(text: string): readonly number[] {
  const widths = Array.from({ length: text.length }, (_, index) => widthOf(text.charAt(index)));
  const total = widths.reduce((sum, width) => sum + width, 0) || 1;
  let at = 0;
  return [0, ...widths.map((width) => (at += width) / total)];
}
