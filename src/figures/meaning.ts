import { groupBy } from '../collections.js';
import type { Ruleset } from '../ruleset/load.js';
import type { CheckRule, Dimension, IndicatorRule } from '../ruleset/schema.js';
import { type Stretch, within } from './clauses.js';
import type { Reading } from './items.js';
import type { Mark } from './vocabulary.js';
import { type Quotients, quotientsOf } from './quotients.js';

/** The terms in force for a number: one a dimension. */
export type Dims = Readonly<Partial<Record<Dimension, string>>>;

/** How a number is measured, as far as its unit says. */
export type Measure = 'count' | '%' | 'điểm';

/** What a part inherits from the quantity that it is part of. */
const inheritable: readonly Dimension[] = [
  'topic',
  'stage',
  'timing',
  'channel',
  'origin',
  'object',
  'kind',
];

/** Those terms of `dims` that a part of the quantity inherits. */
export const inherited = (dims: Dims): Dims =>
  Object.fromEntries(Object.entries(dims).filter(([d]) => inheritable.includes(d as Dimension)));

/** Whether terms say no more than that something is a total. */
export const sayOnlyTotal = (dims: Dims): boolean =>
  Object.keys(dims).every((dimension) => dimension === 'total');

/**
 * The terms that marks of one label name. Of two in one dimension a weak one yields, then the one
 * nearer to the number wins: the last in a label before it, the first in one behind.
 */
export function dimsOf(marks: readonly Mark[], nearest: 'last' | 'first'): Dims {
  const chosen = new Map<Dimension, { id: string; weak: boolean }>();
  for (const { meaning } of nearest === 'last' ? marks : [...marks].reverse()) {
    if (meaning.type !== 'term') continue;
    const held = chosen.get(meaning.dimension);
    if (held !== undefined && !held.weak && meaning.weak) continue;
    chosen.set(meaning.dimension, meaning);
  }
  return Object.fromEntries([...chosen].map(([dimension, { id }]) => [dimension, id]));
}

/** The terms of a label: one that names two parts of a whole, 'nộp tại quầy và qua bưu điện', names the whole. */
export const dimsOfLabel = (marks: readonly Mark[], lexicon: Lexicon): Dims => ({
  ...dimsOf(marks, 'last'),
  ...wholesNamed(marks, lexicon),
});

/** The wholes whose parts a label names, two or more of each. */
export function wholesNamed(marks: readonly Mark[], { wholeOf }: Lexicon): Dims {
  const named = strong(marks).flatMap(({ meaning }) => (meaning.type === 'term' ? [meaning] : []));
  return Object.fromEntries(
    [...groupBy(named, ({ dimension }) => dimension)].flatMap(([dimension, terms]) => {
      const parts = new Set(terms.map(({ id }) => id));
      const [whole, ...others] = new Set([...parts].map((id) => wholeOf.get(id)));
      const isWhole = parts.size > 1 && whole !== undefined && others.length === 0;
      return isWhole ? [[dimension, whole] as const] : [];
    }),
  );
}

/** Whether the words of a stretch say what is counted, how or when. */
export const saysTerm = ({ marks }: Reading, stretch: Stretch): boolean =>
  within(marks, stretch).some(({ meaning }) => meaning.type === 'term');

/** Marks without the weak terms, which say too little of what comes later. */
export const strong = (marks: readonly Mark[]): Mark[] =>
  marks.filter(({ meaning }) => meaning.type !== 'term' || !meaning.weak);

/** The terms that a heading or lead-in hands down: a dimension in which it names several says nothing. */
export function dimsOfLeadIn(marks: readonly Mark[]): Dims {
  const seen = new Map<Dimension, Set<string>>();
  for (const { meaning } of marks)
    if (meaning.type === 'term')
      seen.set(meaning.dimension, (seen.get(meaning.dimension) ?? new Set()).add(meaning.id));
  return Object.fromEntries(
    [...seen].flatMap(([dimension, ids]) => (ids.size === 1 ? [[dimension, [...ids][0]]] : [])),
  );
}

/** What the rules say of indicators and terms, looked up by name. */
export interface Lexicon {
  readonly indicators: readonly IndicatorRule[];
  /** By measure, those that need most terms first, then in the order of the indicators. */
  readonly meanings: ReadonlyMap<Measure, readonly Naming[]>;
  readonly byId: ReadonlyMap<string, IndicatorRule>;
  /** The indicator that counts what `id` is the base of. */
  readonly countOfBase: ReadonlyMap<string, string>;
  /** Terms that govern everything under a heading. */
  readonly governing: ReadonlySet<string>;
  /** Terms that may stand beside any other. */
  readonly loose: ReadonlySet<string>;
  /** part → whole, for terms of one dimension. */
  readonly wholeOf: ReadonlyMap<string, string>;
  readonly dimensionOf: ReadonlyMap<string, Dimension>;
  /** Which quantities make up which. */
  readonly makeUps: readonly CheckRule[];
  readonly quotients: Quotients;
  /** The stage an indicator belongs to: `resolved` for trước hạn, `pending` for trong hạn. */
  readonly stageOf: ReadonlyMap<string, string>;
}

/** One way in which terms name an indicator. */
interface Naming {
  readonly rule: IndicatorRule;
  /** The terms that must all be there. */
  readonly needed: readonly string[];
  /** These and those that may stand beside them. */
  readonly named: ReadonlySet<string>;
  /** The same with those that may stand beside any. */
  readonly allowed: ReadonlySet<string>;
}

/** Look-up tables over the rules; build it once. */
export function lexiconOf(rules: Ruleset): Lexicon {
  const loose = rules.terms.filter((term) => term.loose).map((term) => term.id);
  return {
    indicators: rules.indicators,
    meanings: groupBy(namingsOf(rules.indicators, loose), ({ rule }) => measureOfRule(rule)),
    byId: new Map(rules.indicators.map((rule) => [rule.id, rule])),
    countOfBase: new Map(
      rules.indicators.flatMap((r) => (r.base ? [[r.base, r.id] as const] : [])),
    ),
    loose: new Set(loose),
    governing: new Set(rules.terms.filter((term) => term.governs).map((term) => term.id)),
    wholeOf: new Map(
      rules.terms.flatMap((t) => (t.parts ?? []).map((part) => [part, t.id] as const)),
    ),
    dimensionOf: new Map(rules.terms.map((term) => [term.id, term.dimension])),
    makeUps: rules.checks.filter(({ kind }) => kind !== 'score_ratio'),
    quotients: quotientsOf(rules),
    stageOf: new Map(rules.indicators.flatMap((rule) => stageOf(rule, rules))),
  };
}

function namingsOf(indicators: readonly IndicatorRule[], loose: readonly string[]): Naming[] {
  const namings = indicators.flatMap((rule) =>
    (rule.means ?? []).map(({ terms, may = [] }) => ({
      rule,
      needed: terms,
      named: new Set([...terms, ...may]),
      allowed: new Set([...terms, ...may, ...loose]),
    })),
  );
  return namings.sort((a, b) => b.needed.length - a.needed.length);
}

function stageOf({ id, means }: IndicatorRule, { terms }: Ruleset): [string, string][] {
  const named = new Set(
    (means ?? []).flatMap((meaning) => [...meaning.terms, ...(meaning.may ?? [])]),
  );
  const stages = terms.filter((term) => term.dimension === 'stage' && named.has(term.id));
  const [only] = stages;
  return stages.length === 1 && only ? [[id, only.id]] : [];
}

/**
 * The indicator that the terms name for a number of that measure; null where none does. All terms
 * in force must fit, so that 'trực tuyến' below 'đã giải quyết' is no 'hồ sơ tiếp nhận trực tuyến'.
 *
 * @param own terms of which the meaning must need at least one
 */
export function indicatorOf(
  dims: Dims,
  measure: Measure,
  lexicon: Lexicon,
  own: readonly string[] = Object.values(dims),
): IndicatorRule | null {
  const terms = Object.values(dims);
  if (terms.length === 0) return null;
  const isThere = (term: string): boolean => terms.includes(term);
  const isOwn = (term: string): boolean => own.includes(term);
  const meanings = lexicon.meanings.get(measure) ?? [];
  const fits = ({ needed, allowed }: Naming): boolean =>
    needed.every(isThere) && terms.every((term) => allowed.has(term)) && needed.some(isOwn);
  const found = meanings.find(fits);
  const { object } = dims;
  if (!found || object === undefined || found.named.has(object)) return found?.rule ?? null;
  // Of two that need as many the one that knows the object: 'kết quả' below 'Tiếp nhận, giải quyết'.
  const knowing = meanings.find(
    (naming) =>
      naming.needed.length === found.needed.length && naming.named.has(object) && fits(naming),
  );
  return (knowing ?? found).rule;
}

/** Whether words tell a kind of hồ sơ and no topic: below 'Thanh toán trực tuyến' those that have to pay are not those that did so online. */
export const isOfKind = ({ kind, topic }: Dims): boolean =>
  kind !== undefined && topic === undefined;

/** 'kết quả' in a passage on 'kết quả còn hiệu lực' means those: the own word yields to the wider one that the passage is about. */
export function widened(
  { object, ...rest }: Dims,
  about: readonly (string | null | undefined)[],
  { wholeOf }: Lexicon,
): Dims | null {
  const wider = object === undefined ? undefined : wholeOf.get(object);
  return wider !== undefined && about.includes(wider) ? { ...rest, object: wider } : null;
}

/** How the numbers of an indicator are measured. */
export const measureOfRule = (rule: IndicatorRule): Measure =>
  rule.measure === '%' || rule.measure === 'điểm' ? rule.measure : 'count';

/** The indicator that a wording of its own names in a title, the last one where there are several. */
export function wordedIn(marks: readonly Mark[], { byId }: Lexicon): IndicatorRule | null {
  const ids = marks.flatMap(({ meaning }) => (meaning.type === 'indicator' ? [meaning.id] : []));
  return byId.get(ids.at(-1) ?? '') ?? null;
}

/** Whether terms of a part contradict those of its whole, so that it is no part of it. */
export function contradicts(part: Dims, whole: Dims, lexicon: Lexicon): boolean {
  return inheritable.some((dimension) => {
    const [own, its] = [part[dimension], whole[dimension]];
    if (own === undefined || its === undefined || own === its) return false;
    return lexicon.wholeOf.get(own) !== its && !lexicon.loose.has(its);
  });
}
