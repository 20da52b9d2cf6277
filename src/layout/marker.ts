import type { Marker } from '../model.js';

/** A way to write a marker: group 1 is its label, the whole match the marker with its blanks. */
interface Form {
  readonly kind: Marker['kind'];
  readonly pattern: RegExp;
}

const END = String.raw`(?:\s+|(?=["“(\p{Lu}])|$)`;
/** Some write a dash behind the sign. */
const DASH = String.raw`(?:[-–](?=\s))?`;
const FORMS: readonly Form[] = [
  // 'I.1.', 'II.2.1': a Roman chapter with its subsections.
  form('decimal', String.raw`([IVX]{1,6}(?:\.\d{1,2}){1,3})[.)/:]?(?:\s+)(?=\D)`),
  // 'I.', 'II/', 'IV)', 'I/-', 'I -'
  form('roman', String.raw`([IVX]{1,6})(?:\s?[.)/:]${DASH}|\s+[-–](?=\s))${END}`),
  // 'A.', 'B)', 'A/-'
  form('letter', String.raw`([A-ZĐ])[.)/]${DASH}\s+(?=[\p{L}"“(])`),
  // '1.1.', '2.1.3)'
  form('decimal', String.raw`(\d{1,2}(?:\.\d{1,2}){1,4})[.)/]${DASH}${END}`),
  // '2.1 Tổng số'; a capital must follow, or it would be a number with decimals.
  form('decimal', String.raw`([1-9]\d?(?:\.[1-9]\d?){1,4})\s+(?=["“(]?\p{Lu})`),
  // '1.', '1)', '2/', '(1)', '1/-'; never '12.500' or '30/8/2023'.
  form('number', String.raw`\(?(\d{1,2})\s?[.)/](?!\d)${DASH}\s*(?=\P{N}|$)`),
  // '1- Tổ chức', '8.2 - Đăng ký'; a capital must follow, or it would be a range.
  form('decimal', String.raw`([1-9]\d?(?:\.[1-9]\d?){1,4})\s?[-–]\s*(?=["“(]?\p{Lu})`),
  form('number', String.raw`([1-9]\d?)\s?[-–]\s*(?=["“(]?\p{Lu})`),
  // 'a)', 'đ)', 'b.', 'a.1)', '(a)', 'a/-'
  form('letter', String.raw`\(?([a-zđ](?:\.?\d{1,2})?)(?:\)${DASH}\s*|[./]${DASH}\s+)(?=\S|$)`),
  form('dash', String.raw`([-–—−])[.)]?(?![-–—−.>])\s*(?=\S)`),
  form('plus', String.raw`(\+)\)?(?!\+)\s*(?=\S)`),
  form('star', String.raw`(\*)(?![*)])\s*(?=\S)`),
  form('bullet', String.raw`([•●○▪■□◦‣·➢➤✓✔❖◆♦→])\s*(?=\S)`),
  // Pictures of symbol fonts.
  form('bullet', String.raw`([\uF020-\uF0FF])\s+(?=\S)`),
  // Word's second-level bullet is the letter o of a typewriter font.
  form('bullet', String.raw`(o)\s+(?=\p{Lu})`),
];

function form(kind: Marker['kind'], pattern: string): Form {
  return { kind, pattern: new RegExp(`^\\s*${pattern}`, 'u') };
}

const ROMAN = /^X{0,3}(?:IX|IV|V?I{0,3})$/;

/** The mark that opens a heading or list item, or null where the text begins with none. */
export function markerOf(text: string): Marker | null {
  for (const { kind, pattern } of FORMS) {
    const match = pattern.exec(text);
    const label = match?.[1];
    if (!match || label === undefined || match[0].length === text.length) continue;
    if (kind === 'roman' && !ROMAN.test(label)) continue;
    return { kind, label, length: match[0].length };
  }
  return null;
}

/** Whether the marker counts or names its item, so that it takes part in section labels. */
export function isOrdered(marker: Marker): boolean {
  return ['roman', 'number', 'decimal', 'letter'].includes(marker.kind);
}
