import type { ListItem, Marker } from '../model.js';
import type { FlowParagraph } from './flow.js';
import { markerOf } from './marker.js';
import { repairCharacters } from './characters.js';

/** The marker that opens a paragraph, whether typed or drawn by Word. */
export interface SeenMarker {
  readonly marker: Marker | null;
  /** As printed with its punctuation: `1)`. */
  readonly printed: string;
}

/** The number in a label such as `Điều 1` or `[1]`. */
const NUMBER = /([\p{L}\p{N}.]*[\p{L}\p{N}])[^\p{L}\p{N}]*$/u;

/** The marker of a paragraph; one that Word draws stands before all that is typed. */
export function seenMarker({ content: { text }, list }: FlowParagraph): SeenMarker {
  if (list) return { marker: labelMarker(list), printed: labelOf(list) };
  const marker = markerOf(text);
  return { marker, printed: text.slice(0, marker?.length ?? 0) };
}

/** A label as a reader sees it: a soft hyphen as hyphen, characters of symbol fonts as their pictures. */
export function labelOf({ label }: ListItem): string {
  return repairCharacters(label.replaceAll('\u00AD', '-')).trim();
}

/** A drawn label as a marker, of which no character is in the text. */
function labelMarker(list: ListItem): Marker | null {
  const label = labelOf(list);
  const number = NUMBER.exec(label)?.[1];
  const marker = markerOf(`${label} X`) ?? (number === undefined ? null : markerOf(`${number}. X`));
  if (marker) return { ...marker, length: 0 };
  return number === undefined ? { kind: 'bullet', label, length: 0 } : null;
}
