import { RuleError } from './error.js';
import { expandPhrase } from './phrase.js';
import { type IndicatorRule, isListed, type TermRule, type WordRule } from './schema.js';
import type { LoadedRule } from './yaml.js';

interface Worded {
  readonly id: string;
  readonly wordings?: readonly string[] | undefined;
}

interface Rules {
  readonly terms: readonly LoadedRule<TermRule>[];
  readonly indicators: readonly LoadedRule<IndicatorRule>[];
  readonly units: readonly LoadedRule<Worded>[];
  readonly scopes: readonly LoadedRule<Worded>[];
  readonly words: readonly LoadedRule<WordRule>[];
  readonly bodies: readonly LoadedRule<Worded>[];
}

/** What a rule takes for itself: no other rule may take what has the same key. */
interface Taken {
  readonly key: string;
  /** For people. */
  readonly what: string;
  readonly path: readonly PropertyKey[];
}

/**
 * Refuses rules that contradict each other: one wording for two terms of a dimension, two units,
 * two scopes, two words, two bodies or two indicators, and one meaning for two indicators.
 * @throws {RuleError} at what an earlier rule has taken.
 */
export function refuseClashes({ terms, indicators, units, scopes, words, bodies }: Rules): void {
  refuse(terms, (rule) => [
    ...wordingsOf(rule, 'wordings', rule.dimension),
    ...wordingsOf({ id: rule.id, wordings: rule.weak }, 'weak', `${rule.dimension}, weak`),
    ...wordingsOf({ id: rule.id, wordings: rule.alone }, 'alone', `${rule.dimension}, alone`),
  ]);
  refuse(indicators, meaningsOf);
  for (const rules of [indicators, units, scopes, bodies]) {
    refuse<Worded>(rules, (rule) => wordingsOf(rule, 'wordings', ''));
  }
  // What may stand before a name may stand elsewhere too.
  refuse(words, (rule) => wordingsOf(rule, 'wordings', isListed(rule) ? rule.role : ''));
}

function wordingsOf({ wordings }: Worded, key: string, group: string): Taken[] {
  return (wordings ?? []).flatMap((wording, at) =>
    expandPhrase(wording).map((words) => ({
      key: `${group}: ${words.join(' ')}`,
      what: words.join(' '),
      path: [key, at],
    })),
  );
}

function meaningsOf({ measure, means }: IndicatorRule): Taken[] {
  return (means ?? []).map(({ terms }, at) => {
    const what = [...terms].sort().join(' + ');
    return { key: `${kindOf(measure)}: ${what}`, what, path: ['means', at] };
  });
}

/** Counts of different things share one kind: a label alone tells them apart. */
const kindOf = (measure: string): string =>
  measure === '%' || measure === 'điểm' ? measure : 'count';

function refuse<T extends { readonly id: string }>(
  rules: readonly LoadedRule<T>[],
  takenBy: (rule: T) => readonly Taken[],
): void {
  const owners = new Map<string, { readonly by: LoadedRule<T>; readonly path: Taken['path'] }>();
  for (const each of rules) {
    for (const { key, what, path } of takenBy(each.rule)) {
      const owner = owners.get(key);
      if (owner !== undefined && owner.by !== each) {
        const { rule, file, lineOf } = owner.by;
        const where = `'${rule.id}' (${file}:${lineOf(owner.path)})`;
        const problem = `'${what}' already belongs to ${where}, keep it in one of the two`;
        throw new RuleError(each.file, each.lineOf(path), problem);
      }
      if (owner === undefined) owners.set(key, { by: each, path });
    }
  }
}
