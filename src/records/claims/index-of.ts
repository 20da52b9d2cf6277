import type { Occurrence } from '../../figures/occurrence.js';
import { groupBy, lowerBound, perObject, remembering } from '../../collections.js';
import { toPlain } from '../../number/decimal.js';
import { type Bases, basesAmong } from './bases.js';

/** Occurrences by what claims are looked for by. */
export interface OccurrenceIndex {
  of(indicator: string): readonly Occurrence[];
  /** Those of an indicator that speak of the same place and field as another one, as bases of shares. */
  basesAlike(indicator: string, scope: Scope): Bases;
  /** Those that the text, not its tables, states of an indicator and of the place and field of one; in a very long text those nearest to it. */
  inTextAlike(indicator: string, o: Occurrence): readonly Occurrence[];
  /** As `inTextAlike`, with what its tables state. */
  anywhereAlike(indicator: string, o: Occurrence): readonly Occurrence[];
  /** The first that the text, not its tables, states of an indicator, place and field, where all it states of them has one value. */
  onlyAlike(indicator: string, scope: Scope): Occurrence | undefined;
  /** Those of an indicator in a block, of a very long one those nearest to another one. */
  ofIn(indicator: string, block: number, to: Occurrence): readonly Occurrence[];
  inBlock(block: number): readonly Occurrence[];
  /** Those in the block of one, or in another one; of a very long block as many as may be spoken of together. */
  beside(o: Occurrence, block?: number): readonly Occurrence[];
  /** Those whose meaning holds some terms. */
  withTerms(terms: readonly string[]): readonly Occurrence[];
  /** The nearest of them to one. */
  nearWithTerms(o: Occurrence, terms: readonly string[]): readonly Occurrence[];
  /** Those of all units whose meaning holds some terms, as bases of shares. */
  basesWithTerms(terms: readonly string[]): Bases;
  /** The parts that the wording gives a quantity. */
  partsOf(id: number): readonly Occurrence[];
}

/** What an occurrence speaks of besides its indicator. */
type Scope = Pick<Occurrence, 'level' | 'unitName' | 'field' | 'period'>;

const scopeKey = (indicator: string, { level, unitName, field, period }: Scope): string =>
  [indicator, level, unitName, field, period].join('\n');

/**
 * So many before and behind a quantity may be spoken of with it: of all in its paragraph, of those
 * of one indicator in it, of those of one indicator and place in the whole text. Looking further
 * would take the time of their square.
 */
const MOST_BESIDE = 500;
const MOST_ALIKE = 100;
const MOST_APART = 30;

/** The occurrences of a list, ordered by id, around an id: so many to each side. */
function around(list: readonly Occurrence[], id: number, most: number): readonly Occurrence[] {
  if (list.length <= most) return list;
  const at = lowerBound(list, id, (o) => o.id);
  return list.slice(Math.max(0, at - most), at + most);
}

/** The first of some occurrences where all have one value. */
export const firstOfOne = (found: readonly Occurrence[]): Occurrence | undefined =>
  new Set(found.map(({ value }) => toPlain(value))).size === 1 ? found[0] : undefined;

const blockKey = (indicator: string, block: number): string => `${block} ${indicator}`;

/** Builds the index once for a report. */
export function indexOf(occurrences: readonly Occurrence[]): OccurrenceIndex {
  const byIndicator = groupBy(occurrences, (o) => o.indicator);
  const byScope = groupBy(occurrences, (o) => scopeKey(o.indicator, o));
  const byPlace = groupBy(occurrences, (o) => blockKey(o.indicator, o.block));
  const byBlock = groupBy(occurrences, (o) => o.block);
  const byParent = groupBy(occurrences, (o) => o.parent);
  const withTerms = perObject((terms: readonly string[]) =>
    occurrences.filter(({ dims }) => {
      const held = Object.values(dims);
      return terms.every((term) => held.includes(term));
    }),
  );
  const textOf = remembering((key: string) =>
    (byScope.get(key) ?? []).filter((o) => o.cell === null),
  );
  const onlyAlike = remembering((key: string) => firstOfOne(textOf(key)));
  const basesAlike = remembering((key: string) => basesAmong(byScope.get(key) ?? []));
  return {
    of: (indicator) => byIndicator.get(indicator) ?? [],
    basesAlike: (indicator, scope) => basesAlike(scopeKey(indicator, scope)),
    inTextAlike: (indicator, o) => around(textOf(scopeKey(indicator, o)), o.id, MOST_APART),
    anywhereAlike: (indicator, o) =>
      around(byScope.get(scopeKey(indicator, o)) ?? [], o.id, MOST_APART).filter(
        ({ ofSome }) => !ofSome,
      ),
    onlyAlike: (indicator, scope) => onlyAlike(scopeKey(indicator, scope)),
    ofIn: (indicator, block, { id }) =>
      around(byPlace.get(blockKey(indicator, block)) ?? [], id, MOST_ALIKE),
    inBlock: (block) => byBlock.get(block) ?? [],
    beside: (o, block = o.block) => around(byBlock.get(block) ?? [], o.id, MOST_BESIDE),
    withTerms,
    nearWithTerms: ({ id }, terms) => around(withTerms(terms), id, MOST_ALIKE),
    basesWithTerms: perObject((terms: readonly string[]) =>
      basesAmong(withTerms(terms).filter(({ unitName }) => unitName === '')),
    ),
    partsOf: (id) => byParent.get(id) ?? [],
  };
}
