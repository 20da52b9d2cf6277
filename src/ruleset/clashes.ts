import { RuleError } from './error.js';
import { expandPhrase } from './phrase.js';
import type { CheckRule, IndicatorRule, TermRule } from './schema.js';
import type { LoadedRule } from './yaml.js';

interface Rules {
  readonly terms: readonly LoadedRule<TermRule>[];
  readonly indicators: readonly LoadedRule<IndicatorRule>[];
  readonly checks: readonly LoadedRule<CheckRule>[];
}

/**
 * Refuses rules that contradict each other: one wording for two terms of a dimension, one meaning
 * for two indicators, a name that no rule has.
 * @throws RuleError
 */
export function refuseClashes({ terms, indicators, checks }: Rules): void {
  const claimed = new Map<string, string>();
  for (const { rule, file } of terms) {
    for (const [wording, strength] of [
      ...(rule.wordings ?? []).map((w) => [w, ''] as const),
      ...(rule.weak ?? []).map((w) => [w, 'weak '] as const),
    ])
      for (const words of expandPhrase(wording))
        claim(claimed, `${rule.dimension}: ${strength}${words.join(' ')}`, rule.id, file);
  }
  const meanings = new Map<string, string>();
  for (const { rule, file } of indicators)
    for (const { terms: named } of rule.means ?? [])
      claim(meanings, `${measureKind(rule.measure)}: ${[...named].sort().join(' + ')}`, rule.id, file);
  refuseUnknown(terms, indicators, checks);
}

/** Counts of different things share one kind: a label alone tells them apart. */
const measureKind = (measure: string): string =>
  measure === '%' || measure === 'điểm' ? measure : 'count';

function claim(owners: Map<string, string>, what: string, id: string, file: string): void {
  const owner = owners.get(what);
  if (owner !== undefined && owner !== id)
    throw new RuleError(file, 1, `'${what}' already belongs to '${owner}'; keep it in one of the two`);
  owners.set(what, id);
}

function refuseUnknown(
  terms: Rules['terms'],
  indicators: Rules['indicators'],
  checks: Rules['checks'],
): void {
  const termIds = new Set(terms.map(({ rule }) => rule.id));
  const indicatorIds = new Set(indicators.map(({ rule }) => rule.id));
  const know = (ids: Set<string>, kind: string, names: readonly string[], file: string): void => {
    for (const name of names)
      if (!ids.has(name)) throw new RuleError(file, 1, `no ${kind} is called '${name}'`);
  };
  for (const { rule, file } of terms) know(termIds, 'term', rule.parts ?? [], file);
  for (const { rule, file } of indicators) {
    know(termIds, 'term', (rule.means ?? []).flatMap((m) => [...m.terms, ...(m.may ?? [])]), file);
    const others = [rule.rate, rule.base, ...(rule.share_of ?? [])].filter((x) => x !== undefined);
    know(indicatorIds, 'indicator', others, file);
  }
  for (const { rule, file } of checks)
    know(indicatorIds, 'indicator', [...rule.total, ...rule.parts.flat(), ...(rule.in_tables ?? []).flat(), ...(rule.also ?? [])], file);
}
