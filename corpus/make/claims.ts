/** What a sentence claims, as an author writes it beside the sentence: kinds and keys, no verdicts. */
export interface DeclaredClaim {
  readonly kind: GoldKind;
  /** Keys of numbers (or `=20`, a number as such), in the order of the kind: `total part part ...`, `num den stated` ... */
  readonly terms: readonly string[];
  readonly label?: string;
  readonly note?: string;
  readonly doubtful?: boolean;
}

export type GoldKind =
  | 'ratio'
  | 'sum'
  | 'balance'
  | 'level_sum'
  | 'table_total'
  | 'row_total'
  | 'repeat'
  | 'difference'
  | 'score_ratio';

const claim =
  (kind: GoldKind) =>
  (...terms: string[]): DeclaredClaim => ({ kind, terms });

/** num / den = stated %. */
export const ratio = claim('ratio');
/** total = part + part ... */
export const sum = claim('sum');
/** received = resolved + pending ... */
export const balance = claim('balance');
/** The same quantity at several places. */
export const repeat = claim('repeat');
/** |to - from| = stated. */
export const difference = claim('difference');
/** rate × max / 100 = score. */
export const scoreRatio = claim('score_ratio');

/** Whole locality = its levels, for each of the codes. */
export const levelSums = (levels: readonly string[], ...codes: string[]): DeclaredClaim[] =>
  codes.map((code) => ({
    kind: 'level_sum',
    terms: [`${code}@all`, ...levels.map((level) => `${code}@${level}`)],
  }));

/** The wording leaves room for another reading: kept, but not scored. */
export const doubtful = (declared: DeclaredClaim, note: string): DeclaredClaim => ({
  ...declared,
  doubtful: true,
  note,
});
