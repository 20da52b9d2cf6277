import type { Marker } from '../model.js';
import { isCapitals } from './letterhead.js';

/** An ordered item that is open, with the rank it was given; smaller ranks govern larger ones. */
export interface Ranked {
  readonly rank: number;
  readonly style: string;
}

/** Ranks by kind; the gaps are for what first use puts in between. */
const UPPER = 10;
const ROMAN = 20;
const UPPER_UNDER_ROMAN = 25;
const NUMBER = 30;
const LETTER = 40;
const NUMBER_UNDER_ITEM = 45;

/** How a marker is written, such as `1)`: items of one list share it. */
export function styleOf(marker: Marker, text: string): string {
  if (marker.kind === 'letter') return isCapitals(marker.label) ? 'A' : 'a';
  if (marker.kind !== 'number') return marker.kind;
  return text.slice(0, marker.length).replace(/\d+/, '1').replace(/\s/g, '');
}

/**
 * The rank of an ordered marker among the open items, outermost first: a document may put A above
 * I or below it, and may count once more within letters in another style, as in '1. a) 1)'.
 */
export function rankOf(marker: Marker, text: string, open: readonly Ranked[]): number {
  const style = styleOf(marker, text);
  const same = open.find((item) => item.style === style);
  if (marker.kind === 'roman') return ROMAN;
  if (marker.kind === 'decimal') return NUMBER + depthOf(marker.label);
  if (style === 'A')
    return same?.rank ?? (open.some(({ rank }) => rank === ROMAN) ? UPPER_UNDER_ROMAN : UPPER);
  if (marker.kind === 'letter') return LETTER + (marker.label.length > 1 ? 1 : 0);
  if (same) return same.rank;
  const restarts = /^0?1$/.test(marker.label) && open.some(({ rank }) => rank === NUMBER);
  return restarts && (open.at(-1)?.rank ?? 0) > NUMBER ? NUMBER_UNDER_ITEM : NUMBER;
}

/** '1.1' is one deeper than '1'; 'I.1' stands where '1' under 'I' would. */
function depthOf(label: string): number {
  return label.split('.').length - (/^\d/.test(label) ? 1 : 2);
}

/** The label of an item within its parent's: `I.4` and `a` give `I.4.a`, `2` and `2.1` give `2.1`. */
export function sectionWithin(parent: string, label: string): string {
  if (parent === '') return label;
  const [first = '', ...rest] = label.split('.');
  const steps = parent.split('.');
  const at = rest.length > 0 ? steps.lastIndexOf(first) : -1;
  return [...(at < 0 ? steps : steps.slice(0, at)), label].join('.');
}
