import type { Token } from '../number/tokens.js';

const isPlain = (raw: string): boolean => /^[0-9]+$/.test(raw);
const isDecimalPair = (raw: string): boolean => /^[0-9]{1,2}\.[0-9]+$/.test(raw);
const between = (raw: string, low: number, high: number, digits: number): boolean =>
  isPlain(raw) && raw.length <= digits && Number(raw) >= low && Number(raw) <= high;

const isDay = (raw: string): boolean => between(raw, 1, 31, 2);
const isMonth = (raw: string): boolean => between(raw, 1, 12, 2);
const isYear = (raw: string): boolean => raw.length === 4 && between(raw, 1900, 2099, 4);

type Test = (raw: string, after: Token | undefined) => boolean;

/** What a number of a wording may be required to look like, by the name that rules use. */
const tests = {
  any: () => true,
  day: isDay,
  month: isMonth,
  year: isYear,
  quarter: (raw) => between(raw, 1, 4, 2),
  hour: (raw) => between(raw, 0, 24, 2),
  /** Minutes and seconds, always two digits. */
  minute: (raw) => raw.length === 2 && between(raw, 0, 59, 2),
  /** '17.5' for 17 tháng 5, which is one token. */
  day_dot_month: (raw) =>
    isDecimalPair(raw) && raw.split('.').every((part, i) => [isDay, isMonth][i]?.(part)),
  /** '9.2024' for tháng 9 năm 2024. */
  month_dot_year: (raw) =>
    isDecimalPair(raw) && raw.split('.').every((part, i) => [isMonth, isYear][i]?.(part)),
  /** A year before the last century: 1860. */
  old_year: (raw) => between(raw, 1000, 1899, 4),
  /** A year whose last digits are left to be filled in: '20', '200'. */
  open_year: (raw) => /^(?:19|20)[0-9]?$/.test(raw),
  /** A section or article: '12', '2.1'. */
  section: (raw) => /^[0-9]{1,3}(?:\.[0-9]{1,2})?$/.test(raw),
  /** A section below a chapter: '5.13'. */
  subsection: (raw) => /^[1-9][0-9]?\.[1-9][0-9]?$/.test(raw),
  /** The power of a unit: m2, m3. */
  power: (raw) => /^[23]$/.test(raw),
  /** A whole number of one or two digits, as in names ('Phường 4'). */
  small: (raw) => between(raw, 0, 99, 2),
  /** Digits without grouping or decimals. */
  plain: isPlain,
  /** A share: '%' follows. */
  percent: (_, after) => after?.norm === '%',
  /** 'triệu' or the like follows. */
  multiplied: (_, after) => /^(?:nghìn|ngàn|triệu|tỷ)$/.test(after?.norm ?? ''),
  /** 1022, 1900..., 1800..., as '1900.1234', too, and 1022 behind an area code: '0277.1022'. */
  hotline: (raw) =>
    /^(?:(?:0[1-9][0-9]{1,2}\.?)?1022|1[89]00(?:\.?[0-9]{4}|[0-9]{2,3})?)$/.test(raw),
  /** A subscriber's number with its leading 0, or an international one. */
  phone: (raw) => isPlain(raw) && /^(?:0[1-9]|84)[0-9]{7,9}$/.test(raw),
  /** The area code that opens a phone number printed in groups: '0277'. */
  area: (raw) => isPlain(raw) && /^0[1-9][0-9]{1,3}$/.test(raw),
} satisfies Record<string, Test>;

/** The name of a test that a number passes. */
export type NumberKind = keyof typeof tests;

/** All names, for the schema. */
export const numberKinds = Object.keys(tests) as [NumberKind, ...NumberKind[]];

/** Whether a printed number is of a kind; `after` is the token behind it. */
export const isOfKind = (kind: NumberKind, raw: string, after: Token | undefined): boolean =>
  tests[kind](raw, after);
