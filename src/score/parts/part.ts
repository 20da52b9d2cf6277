/** Hits among the truths, and what was said beyond them. */
export interface Tally {
  readonly hits: number;
  readonly truths: number;
  readonly extra: number;
}

/** The score of one part of a document, with a line for each miss, extra and false alarm. */
export interface Part {
  readonly tally: Tally;
  readonly notes: readonly string[];
}

interface MaybeDoubtful {
  readonly doubtful?: boolean | undefined;
}

/** The truths that are scored. */
export const certain = <T extends MaybeDoubtful>(truths: readonly T[]): T[] =>
  truths.filter((truth) => !truth.doubtful);

/** The truths whose wording leaves room: neither a miss nor a false alarm. */
export const unsure = <T extends MaybeDoubtful>(truths: readonly T[]): T[] =>
  truths.filter((truth) => truth.doubtful);
