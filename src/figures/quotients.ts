import { perObject, remembering } from '../collections.js';
import type { Ruleset } from '../ruleset/load.js';
import type { CheckRule } from '../ruleset/schema.js';

/** What a rate may be the share of: indicators over indicators, each side added up. */
export interface Quotient {
  readonly over: readonly string[];
  readonly under: readonly string[];
}

/** The quotients that make a rate, or the share that a count is, see `quotientsOf`. */
export interface Quotients {
  readonly ofRate: (rate: string) => readonly Quotient[];
  readonly ofCount: (count: string) => readonly Quotient[];
}

/**
 * The quotients that make a rate: what has it, over what the rules say it is a share of; where they are not
 * stated the quantities that together are the same. 'Tỷ lệ đúng hạn' may be 'trước hạn' and 'đúng
 * hạn' together over 'đã giải quyết'.
 */
export const quotientsOf = perObject(({ indicators, checks }: Ruleset): Quotients => {
  const byId = new Map(indicators.map((rule) => [rule.id, rule]));
  const unions = unionsOf(checks);
  const sets = (id: string): (readonly string[])[] => [[id], ...(unions.get(id) ?? [])];
  const wholes = (id: string): string[] => {
    const of = byId.get(id)?.share_of ?? [];
    return [...new Set([...of, ...of.flatMap(wholes)])];
  };
  const ofCount = remembering((id: string): readonly Quotient[] => {
    const base = byId.get(id)?.base;
    const bases = (base === undefined ? wholes(id) : [base]).flatMap(sets);
    // What is stated goes before what only its parts make.
    return bases
      .toSorted((a, b) => a.length - b.length)
      .flatMap((under) =>
        sets(id)
          .filter((over) => under.length === 1 || over.every((part) => under.includes(part)))
          .map((over) => ({ over, under })),
      );
  });
  const ofRate = remembering((rate: string): readonly Quotient[] =>
    indicators.filter((rule) => rule.rate === rate).flatMap(({ id }) => ofCount(id)),
  );
  return { ofRate, ofCount };
});

/**
 * By indicator the sets of others that together are the same quantity: where 'đã giải quyết' is made
 * of 'trước hạn', 'đúng hạn' and 'quá hạn' as well as of 'trước và đúng hạn' and 'quá hạn', the first
 * two are the third; and all parts are their total.
 */
function unionsOf(checks: readonly CheckRule[]): ReadonlyMap<string, readonly string[][]> {
  const unions = new Map<string, string[][]>();
  const add = (whole: string, parts: string[]): void => {
    unions.set(whole, [...(unions.get(whole) ?? []), parts]);
  };
  for (const { total, parts } of checks.filter(({ kind }) => kind === 'sum'))
    for (const set of parts) {
      for (const whole of total) add(whole, set);
      for (const other of parts) {
        const own = set.filter((id) => !other.includes(id));
        const [its, ...more] = other.filter((id) => !set.includes(id));
        if (its !== undefined && more.length === 0 && own.length > 1) add(its, own);
      }
    }
  return unions;
}
