import { exampleDocument, noHeader } from '../figures/examples.js';
import { compileRules } from '../figures/compiled.js';
import { extractFigures } from '../figures/figures.js';
import type { Figure } from '../model.js';
import { toPlain } from '../number/decimal.js';
import { fold } from '../number/normalize.js';
import type { Ruleset } from '../ruleset/load.js';
import { type IndicatorRule, measures } from '../ruleset/schema.js';
import type { Context } from './contexts.js';
import type { Phrase } from './mine.js';

/** A rule that is only to be named, and what it would do. */
export interface Draft {
  readonly rule: IndicatorRule;
  /** How many numbers it would name. */
  readonly gain: number;
  /** In how many documents. */
  readonly documents: number;
}

const MOST_HITS = 3;
/** A gain of one figure is no pattern. */
const FEWEST = 2;

interface Gain {
  readonly context: Context;
  readonly figure: Figure;
}

/**
 * Makes a draft rule of each phrase and counts what it would name, by running all drafts together
 * with the rules over the phrases' own texts. Those that gain most come first.
 */
export function draftRules(phrases: readonly Phrase<Context>[], rules: Ruleset): Draft[] {
  const order = Math.max(0, ...rules.indicators.map((rule) => rule.order)) + 10;
  const ids = new Set(rules.indicators.map(({ id }) => id));
  const drafts = phrases.map((phrase) => bareDraft(phrase, order, ids));
  const compiled = compileRules({ ...rules, indicators: [...rules.indicators, ...drafts] });
  const figuresIn = (text: string): readonly Figure[] =>
    extractFigures(exampleDocument(text), noHeader, compiled).figures;
  const gains = phrases.map(({ numbers }, at) =>
    numbers.flatMap((context): Gain[] => {
      const figure = figuresIn(context.snippet).find(
        ({ indicator, raw }) => indicator === drafts[at]?.id && raw === context.raw,
      );
      return figure ? [{ context, figure }] : [];
    }),
  );
  const known = rules.indicators.flatMap(({ examples }) => examples.hits.map(({ text }) => text));
  return drafts
    .flatMap((draft, at): Draft[] => {
      const gained = gains[at] ?? [];
      const miss = known.find((text) => figuresIn(text).every((f) => f.indicator !== draft.id));
      if (gained.length < FEWEST || miss === undefined) return [];
      const documents = new Set(gained.map(({ context }) => context.document)).size;
      const rule = { ...draft, examples: { hits: hitsOf(gained), misses: [miss] } };
      return [{ rule, gain: gained.length, documents }];
    })
    .sort((a, b) => b.gain - a.gain || (a.rule.id < b.rule.id ? -1 : 1));
}

function bareDraft({ words, numbers }: Phrase<Context>, order: number, ids: Set<string>) {
  const bare = fold(words).replace(/[^a-z0-9]+/g, '_');
  let id = /^[a-z]/.test(bare) ? bare : `so_${bare}`;
  while (ids.has(id)) id += '_2';
  ids.add(id);
  const title = words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
  const examples = { hits: [], misses: [] };
  return { id, title, order, measure: measureOf(numbers), wordings: [words], examples };
}

/** What most of the numbers are counted in. */
function measureOf(numbers: readonly Context[]): IndicatorRule['measure'] {
  const count = (measure: string): number =>
    numbers.filter((number) => number.measure === measure).length;
  return measures.toSorted((a, b) => count(b) - count(a))[0] ?? 'hồ sơ';
}

function hitsOf(gained: readonly Gain[]): IndicatorRule['examples']['hits'] {
  const shortest = gained.toSorted((a, b) => a.context.snippet.length - b.context.snippet.length);
  return shortest
    .slice(0, MOST_HITS)
    .map(({ context, figure }) => ({ text: context.snippet, value: toPlain(figure.value) }));
}
