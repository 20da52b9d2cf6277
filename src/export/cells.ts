import type { Decimal, Place } from '../model.js';
import { toPlain } from '../number/decimal.js';

/** `x0 y0 x1 y1` in points to one decimal (PDF), or the place in a DOCX as `p12`, `t3.r2.c4`. */
export function placeCell(place: Place): string {
  return place.box === null ? (place.path ?? '') : place.box.map(oneDecimal).join(' ');
}

/** A plain number such as `14867` or `72.76`; null where there is none. */
export function decimalCell(value: Decimal | null | undefined): string | null {
  return value ? toPlain(value) : null;
}

/** `+ 0` turns a negative zero into zero. */
function oneDecimal(points: number): string {
  return String(Math.round(points * 10) / 10 + 0);
}
