import type { NumberClass } from '../model.js';
import { automatonOf, type Automaton } from './automaton.js';
import { RuleError } from './error.js';
import { isPlace, type NumberClassRule } from './number-class-rule.js';
import type { NumberKind } from './number-kind.js';
import { expandPhrase } from './phrase.js';
import type { LoadedRule } from './yaml.js';

export { numberClassSchema, type NumberClassRule } from './number-class-rule.js';

/** One plain wording, ready to be matched. */
export interface NumberWording {
  /** As `numbers/date`. */
  readonly rule: string;
  /** Null: the numbers stay open. */
  readonly class: NumberClass | null;
  /** The numbers it needs, by offset from its first token; `decided` ones get the class. */
  readonly places: readonly {
    readonly offset: number;
    readonly kind: NumberKind;
    readonly decided: boolean;
  }[];
  readonly glued: boolean;
  /** It must open its paragraph or cell. */
  readonly opens: boolean;
  /** It must end its paragraph or cell. */
  readonly closes: boolean;
  /** It decides only what no indicator and no other rule names. */
  readonly yields: boolean;
  /** The numbers of a list that it begins get its class too. */
  readonly series: boolean;
}

/** A wording that decides the numbers behind it, as far as they are of a kind. */
export interface ReachingWording {
  readonly rule: string;
  readonly class: NumberClass | null;
  readonly kind: NumberKind;
  /** As of `NumberWording`. */
  readonly yields: boolean;
}

/** The rules of `rules/numbers`, compiled. */
export interface NumberClassifier {
  readonly around: Automaton<NumberWording>;
  readonly ahead: Automaton<ReachingWording>;
}

/** Compiles loaded rules; build it once and use it for every paragraph. */
export function numberClassifier(rules: readonly LoadedRule<NumberClassRule>[]): NumberClassifier {
  const all = rules.map(({ rule }) => rule);
  return {
    around: automatonOf(all.filter(({ reach }) => reach === undefined).flatMap(wordingsAround)),
    ahead: automatonOf(all.filter(({ reach }) => reach !== undefined).flatMap(wordingsAhead)),
  };
}

/** The sequences of a rule; those with their numbers at the same places share what they say. */
function wordingsAround(
  rule: NumberClassRule,
): { readonly norms: readonly string[]; readonly payload: NumberWording }[] {
  const said = new Map<string, NumberWording>();
  return rule.wordings.flatMap(expandPhrase).map((norms) => {
    const places = norms.map((norm) => (isPlace(norm) ? norm : '')).join(' ');
    const payload = said.get(places) ?? numberWording(rule, norms);
    said.set(places, payload);
    return { norms: norms.includes('@') ? norms.map(printedAs) : norms, payload };
  });
}

const printedAs = (norm: string): string => (norm === '@' ? '#' : norm);

function wordingsAhead(
  rule: NumberClassRule,
): { readonly norms: readonly string[]; readonly payload: ReachingWording }[] {
  const payload = reachingWording(rule);
  return rule.wordings.flatMap(expandPhrase).map((norms) => ({ norms, payload }));
}

const ruleName = (rule: NumberClassRule): string => `numbers/${rule.id}`;

const reachingWording = (rule: NumberClassRule): ReachingWording => ({
  rule: ruleName(rule),
  class: rule.class,
  kind: rule.numbers?.[0] ?? 'any',
  yields: rule.yields ?? false,
});

function numberWording(rule: NumberClassRule, norms: readonly string[]): NumberWording {
  const offsets = norms.flatMap((norm, offset) => (isPlace(norm) ? [offset] : []));
  const places = offsets.map((offset, index) => ({
    offset,
    kind: kindOf(rule, index),
    decided: norms[offset] === '#',
  }));
  return {
    rule: ruleName(rule),
    class: rule.class,
    places,
    glued: rule.glued ?? false,
    opens: rule.opens ?? false,
    closes: rule.closes ?? false,
    yields: rule.yields ?? false,
    series: rule.series ?? false,
  };
}

/** The kind of the number at a place of a wording. */
function kindOf(rule: NumberClassRule, index: number): NumberKind {
  const kinds = rule.numbers ?? ['any'];
  return (kinds.length === 1 ? kinds[0] : kinds[index]) ?? 'any';
}

/** @throws RuleError where two rules have the same wording for the same kinds of numbers. */
export function refuseNumberClashes(rules: readonly LoadedRule<NumberClassRule>[]): void {
  const owners = new Map<string, string>();
  for (const { rule, lineOf, file } of rules) {
    const { numbers = 'any', glued, reach, opens, closes, yields } = rule;
    const about = [numbers, glued, reach, opens, closes, yields].join('|');
    for (const [index, wording] of rule.wordings.entries()) {
      for (const norms of expandPhrase(wording)) {
        const key = `${norms.join(' ')}|${about}`;
        const owner = owners.get(key) ?? rule.id;
        if (owner !== rule.id) {
          const problem = `'${norms.join(' ')}' already belongs to '${owner}', keep it in one`;
          throw new RuleError(file, lineOf(['wordings', index]), problem);
        }
        owners.set(key, rule.id);
      }
    }
  }
}
