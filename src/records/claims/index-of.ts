import type { Occurrence } from '../../figures/occurrence.js';
import { groupBy } from '../../collections.js';

/** Occurrences by what claims are looked for by. */
export interface OccurrenceIndex {
  of(indicator: string): readonly Occurrence[];
  inBlock(block: number): readonly Occurrence[];
  /** Those whose meaning holds some terms. */
  withTerms(terms: readonly string[]): readonly Occurrence[];
  /** The parts that the wording gives a quantity. */
  partsOf(id: number): readonly Occurrence[];
}

/** Builds the index once for a report. */
export function indexOf(occurrences: readonly Occurrence[]): OccurrenceIndex {
  const byIndicator = groupBy(occurrences, (o) => o.indicator);
  const byBlock = groupBy(occurrences, (o) => o.block);
  const byParent = groupBy(occurrences, (o) => o.parent);
  return {
    of: (indicator) => byIndicator.get(indicator) ?? [],
    inBlock: (block) => byBlock.get(block) ?? [],
    withTerms: (terms) =>
      occurrences.filter(({ dims }) => {
        const held = Object.values(dims);
        return terms.every((term) => held.includes(term));
      }),
    partsOf: (id) => byParent.get(id) ?? [],
  };
}
