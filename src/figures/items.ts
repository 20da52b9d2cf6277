import type { Decimal } from '../model.js';
import { printed, type Token } from '../number/tokens.js';
import type { WordLists } from '../ruleset/word-list.js';
import type { NumberClassHit } from './classify.js';
import type { Mark } from './vocabulary.js';

/** A number of a text that may be a figure, or two written as 'a/b'. Token indexes, ends exclusive. */
export interface Item {
  readonly kind: 'count' | 'percent' | 'score' | 'quantity' | 'zero';
  /** From the first number token to behind the last. */
  readonly start: number;
  readonly end: number;
  /** Behind the unit word, or `end`. */
  readonly unitEnd: number;
  readonly value: Decimal;
  readonly raw: string;
  /** b of 'a/b'. */
  readonly base: { readonly value: Decimal; readonly raw: string; readonly token: number } | null;
  /** `hồ sơ`, `%`, `điểm`, `PAKN`, `TTHC`, or empty where no unit stands behind it. */
  readonly measure: string;
  readonly approximate: boolean;
  readonly limit: Limit | null;
  readonly ambiguous: boolean;
}

/** Whether a token is a number that says when: of a period or a date. */
export const isOfTime = ({ classes }: Pick<Reading, 'classes'>, at: number): boolean =>
  /^(period|date)$/.test(classes[at]?.class ?? '');

/** 'trên 95%', 'hơn 8.000', 'dưới 200': the side on which the value lies, and the words that say so. */
export interface Limit {
  readonly side: 'above' | 'below';
  readonly words: string;
}

/** The roles of the words that make the number behind them approximate. */
export const approximateRoles = ['approximate', 'above', 'below'] as const;

/** What a text's tokens and marks are, for the readers of prose and cells. */
export interface Reading {
  readonly tokens: readonly Token[];
  /** In order of their first token. */
  readonly marks: readonly Mark[];
  /** The marks that start, and those that end, at each token. */
  readonly starting: readonly (readonly Mark[])[];
  readonly ending: readonly (readonly Mark[])[];
  /** The names of lĩnh vực; kept apart, for the same words name other things. */
  readonly fieldNames: readonly Mark[];
  /** Where the members of lists begin whose numbers are told behind them, 'lần lượt': each is told apart. */
  readonly members: ReadonlySet<number>;
  /** Words of the rules that are looked for only where something asks for them. */
  readonly lists: WordLists;
  readonly classes: readonly (NumberClassHit | null)[];
  /** What an open number is if no indicator names it. */
  readonly otherwise: readonly (NumberClassHit | null)[];
  /** Index of the first token behind the paragraph's list marker. */
  readonly from: number;
}

/** Whether a token is a number that no rule has classed away. */
export const isOpenNumber = (reading: Reading, at: number): boolean => {
  const token = reading.tokens[at];
  const found = reading.classes[at];
  if (token?.kind !== 'number' || isInName(reading, at)) return false;
  return !found || found.class === 'quantity';
};

/** 'phường Hà Giang 1 (88,12 điểm)': communes of one name are told apart by numbers since 2025. */
export function isInName({ tokens }: Reading, at: number): boolean {
  if (!/^[1-9]\d?$/.test(tokens[at]?.text ?? '')) return false;
  if (!/^(\(|:|đạt|có|tiếp|đã|là|với|được|còn)$/.test(tokens[at + 1]?.norm ?? '')) return false;
  let first = at;
  while (/^\p{Lu}\p{Ll}*$/u.test(tokens[first - 1]?.text ?? '') && !isCommune(tokens[first - 1]))
    first--;
  return first < at && at - first <= 4 && isCommune(tokens[first - 1]);
}

const isCommune = (token: Token | undefined): boolean =>
  /^(xã|phường|trấn|khu)$/.test(token?.norm ?? '');

/** Whether a token ends a clause, as the end of the text does. */
export const endsClause = (token: Token | undefined): boolean =>
  token === undefined || /^[.;,)]$/.test(token.norm);

/** The mark of a type that starts at a token. */
export const markAt = (
  { starting }: Reading,
  at: number,
  type: Mark['meaning']['type'],
): Mark | undefined => {
  for (const mark of starting[at] ?? []) if (mark.meaning.type === type) return mark;
  return undefined;
};

/** The word mark of one of some roles that starts at a token. */
export const wordAt = (
  { starting }: Reading,
  at: number,
  ...roles: readonly string[]
): Mark | undefined => {
  const marks = starting[at];
  return marks?.length ? marks.find((mark) => isWord(mark, ...roles)) : undefined;
};

/** The word mark of one of some roles that ends before a token. */
export const wordBefore = (
  { ending }: Reading,
  at: number,
  ...roles: readonly string[]
): Mark | undefined => ending[at]?.find((mark) => isWord(mark, ...roles));

/** Whether a mark is a word of one of some roles (rules/words). */
export const isWord = (mark: Mark, ...roles: string[]): boolean =>
  mark.meaning.type === 'word' && roles.includes(mark.meaning.role);

/** Whether it tells how something came in or was given back: online, by post. */
export const isChannel = ({ meaning }: Mark): boolean =>
  meaning.type === 'term' && meaning.dimension === 'channel';

/** Whether the word before a number makes it approximate. */
export const isApproximate = (reading: Reading, at: number): boolean =>
  wordBefore(reading, at, ...approximateRoles) !== undefined;

/** The limit that the words before a number make it. */
export function limitBefore(reading: Reading, at: number): Limit | null {
  for (const side of ['above', 'below'] as const) {
    const mark = wordBefore(reading, at, side);
    if (mark) return { side, words: printed(reading.tokens.slice(mark.start, mark.end)) };
  }
  return null;
}
