import type { Decimal } from '../model.js';
import { decimal, isWhole } from './decimal.js';
import { halfWidth } from './lex.js';

/** What the unit behind a number tells of it: a count is whole, a percentage or score is at most about 100. */
export type NumberKind = 'count' | 'percent' | 'score' | 'unknown';

/** A printed number as a value; `ambiguous` where another reading is as good. */
export interface ReadNumber {
  readonly value: Decimal;
  readonly ambiguous: boolean;
}

/** One mark before exactly three digits: the only shape that may be grouping or decimals. */
const ONE_MARK_THREE_DIGITS = /^([1-9]\d{0,2})([.,])(\d{3})$/;
const GROUPED = /^[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*(?:(?!\1)[.,](\d+))?$/;
const PLAIN = /^(\d+)(?:[.,](\d+))?$/;

/**
 * Reads a number as a report prints it: '14.867' = 14867, '72,76', but also '51.53', '14,867' as a
 * count, '14 867', '01'. `null` where it is no printed number. Before 'ngàn' or 'triệu' pass
 * 'unknown': '5,65' is then not meant as a count.
 */
export function readNumber(raw: string, kind: NumberKind): ReadNumber | null {
  const text = halfWidth(raw.trim()).replace(/(?<=\d)\s(?=\d{3}(?!\d))/g, '');
  return readOpen(text, kind) ?? readGrouped(text, kind) ?? readPlain(text, kind);
}

/** The unit decides what '14.867' and '14,867' are. */
function readOpen(text: string, kind: NumberKind): ReadNumber | null {
  const [, lead = '', mark, rest = ''] = ONE_MARK_THREE_DIGITS.exec(text) ?? [];
  if (mark === undefined) return null;
  const grouped = decimal(lead + rest);
  const fraction = decimal(`${lead}.${rest}`);
  if (kind === 'count') return { value: grouped, ambiguous: false };
  // 'tăng 1.250%' may be more than twelvefold; 99.123% and 99,123% can only have decimals.
  if (kind !== 'unknown') return { value: fraction, ambiguous: mark === '.' && lead.length === 1 };
  return mark === '.' ? { value: grouped, ambiguous: false } : { value: fraction, ambiguous: true };
}

/** '12.345.678', '1.234,5', '1,234.5': two marks leave no choice. */
function readGrouped(text: string, kind: NumberKind): ReadNumber | null {
  const match = GROUPED.exec(text);
  if (!match) return null;
  const fraction = match[2] ?? '';
  const whole = text.slice(0, fraction ? -fraction.length - 1 : undefined).replace(/[.,]/g, '');
  return settled(whole, fraction, kind);
}

/** '841', '01', '72,76', '0.04'. */
function readPlain(text: string, kind: NumberKind): ReadNumber | null {
  const [, whole, fraction = ''] = PLAIN.exec(text) ?? [];
  return whole === undefined ? null : settled(whole, fraction, kind);
}

/** A count with decimals ('51,53 hồ sơ') is a slip: which one stays open. */
function settled(whole: string, fraction: string, kind: NumberKind): ReadNumber {
  const value = decimal(fraction ? `${whole}.${fraction}` : whole);
  return { value, ambiguous: kind === 'count' && !isWhole(value) };
}
