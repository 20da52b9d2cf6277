import type { Occurrence } from '../../figures/occurrence.js';
import { groupBy } from '../../collections.js';

/** Occurrences by what claims are looked for by. */
export interface OccurrenceIndex {
  of(indicator: string): readonly Occurrence[];
  /** Those of an indicator that speak of the same place and field as another one. */
  ofAlike(indicator: string, scope: Scope): readonly Occurrence[];
  ofIn(indicator: string, block: number): readonly Occurrence[];
  inBlock(block: number): readonly Occurrence[];
  /** Those whose meaning holds some terms. */
  withTerms(terms: readonly string[]): readonly Occurrence[];
  /** The parts that the wording gives a quantity. */
  partsOf(id: number): readonly Occurrence[];
}

/** What an occurrence speaks of besides its indicator. */
type Scope = Pick<Occurrence, 'level' | 'unitName' | 'field' | 'period'>;

const scopeKey = (indicator: string, { level, unitName, field, period }: Scope): string =>
  [indicator, level, unitName, field, period].join('\n');

const blockKey = (indicator: string, block: number): string => `${block} ${indicator}`;

/** Builds the index once for a report. */
export function indexOf(occurrences: readonly Occurrence[]): OccurrenceIndex {
  const byIndicator = groupBy(occurrences, (o) => o.indicator);
  const byScope = groupBy(occurrences, (o) => scopeKey(o.indicator, o));
  const byPlace = groupBy(occurrences, (o) => blockKey(o.indicator, o.block));
  const byBlock = groupBy(occurrences, (o) => o.block);
  const byParent = groupBy(occurrences, (o) => o.parent);
  return {
    of: (indicator) => byIndicator.get(indicator) ?? [],
    ofAlike: (indicator, scope) => byScope.get(scopeKey(indicator, scope)) ?? [],
    ofIn: (indicator, block) => byPlace.get(blockKey(indicator, block)) ?? [],
    inBlock: (block) => byBlock.get(block) ?? [],
    withTerms: (terms) =>
      occurrences.filter(({ dims }) => {
        const held = Object.values(dims);
        return terms.every((term) => held.includes(term));
      }),
    partsOf: (id) => byParent.get(id) ?? [],
  };
}
