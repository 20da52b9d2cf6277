import { RuleError } from './error.js';
import { nearest } from './nearest.js';
import type { CheckRule, IndicatorRule, TermRule } from './schema.js';
import type { LoadedRule } from './yaml.js';

type Path = readonly PropertyKey[];

/** The name of another rule, and where in the file it stands. */
interface Reference {
  readonly kind: 'term' | 'indicator';
  readonly name: string;
  readonly path: Path;
}

interface Rules {
  readonly terms: readonly LoadedRule<TermRule>[];
  readonly indicators: readonly LoadedRule<IndicatorRule>[];
  readonly checks: readonly LoadedRule<CheckRule>[];
}

/**
 * Refuses a name that no rule has.
 * @throws {RuleError} at the name.
 */
export function refuseUnknownNames({ terms, indicators, checks }: Rules): void {
  const known = { term: idsOf(terms), indicator: idsOf(indicators) };
  const refuse = <T>(rules: readonly LoadedRule<T>[], named: (rule: T) => readonly Reference[]) => {
    for (const { rule, file, lineOf } of rules) {
      const unknown = named(rule).find(({ kind, name }) => !known[kind].includes(name));
      if (unknown) {
        throw new RuleError(file, lineOf(unknown.path), problemOf(unknown, known[unknown.kind]));
      }
    }
  };
  refuse(terms, namedByTerm);
  refuse(indicators, namedByIndicator);
  refuse(checks, namedByCheck);
}

const idsOf = (rules: readonly LoadedRule<{ readonly id: string }>[]): readonly string[] =>
  rules.map(({ rule }) => rule.id);

function problemOf({ kind, name }: Reference, known: readonly string[]): string {
  const near = nearest(name, known);
  return `no ${kind} is called '${name}'${near === null ? '' : `, did you mean '${near}'?`}`;
}

const namedByTerm = (rule: TermRule): readonly Reference[] => each('term', rule.parts, ['parts']);

const namedByIndicator = (rule: IndicatorRule): readonly Reference[] => [
  ...(rule.means ?? []).flatMap(({ terms, may }, at) => [
    ...each('term', terms, ['means', at, 'terms']),
    ...each('term', may, ['means', at, 'may']),
  ]),
  ...one(rule.rate, ['rate']),
  ...one(rule.base, ['base']),
  ...each('indicator', rule.share_of, ['share_of']),
];

const namedByCheck = (rule: CheckRule): readonly Reference[] => [
  ...each('indicator', rule.total, ['total']),
  ...rule.parts.flatMap((set, at) => each('indicator', set, ['parts', at])),
  ...(rule.in_tables ?? []).flatMap((set, at) => each('indicator', set, ['in_tables', at])),
  ...(rule.if_adds_up ?? []).flatMap((set, at) => each('indicator', set, ['if_adds_up', at])),
  ...each('indicator', rule.also, ['also']),
  ...each('term', rule.also_terms, ['also_terms']),
  ...each('term', rule.total_terms, ['total_terms']),
  ...each('indicator', rule.besides, ['besides']),
];

const one = (name: string | undefined, path: Path): Reference[] =>
  name === undefined ? [] : [{ kind: 'indicator', name, path }];

const each = (
  kind: Reference['kind'],
  names: readonly string[] | undefined,
  path: Path,
): Reference[] => (names ?? []).map((name, at) => ({ kind, name, path: [...path, at] }));
