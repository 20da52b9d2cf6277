import type { NumberClass } from '../model.js';
import type { Token } from '../number/tokens.js';
import type { Hit } from '../ruleset/automaton.js';
import type { NumberClassifier, NumberWording } from '../ruleset/number-class.js';
import { isOfKind } from '../ruleset/number-kind.js';
import { documentNumbers, type TokenSpan } from './document-number.js';
import { enumerators, headingNumber } from './enumerators.js';
import { gluedCodes, gluedRuns, gluedSigns } from './glued-code.js';
import { joinedDecisions } from './joined-numbers.js';
import { sectionNumbers } from './section-number.js';

/** What a number is, and the rule that says so, as `numbers/date`; null where its place says so. */
export interface NumberClassHit {
  readonly class: NumberClass;
  readonly rule: string | null;
}

/** A decision about the numbers of a stretch; class null keeps them open against other rules. */
export interface NumberDecision extends TokenSpan {
  readonly class: NumberClass | null;
  readonly rule: string | null;
  /** Token indexes of the numbers it decides. */
  readonly numbers: readonly number[];
  /** It holds only where no indicator names the number. */
  readonly yields: boolean;
  /** The numbers of a list that its last number begins are of its class too. */
  readonly series: boolean;
  /** A word in front says that its last number is a year: 'tháng 9/2025', 'năm 2024'. */
  readonly dated: boolean;
}

/** For each token what the number it is belongs to; null where it is no number or nothing is known. */
export interface NumberClasses {
  /** What keeps a number from being a figure; the others stay open, that is candidates. */
  readonly classes: readonly (NumberClassHit | null)[];
  /** What an open number is if no indicator names it. */
  readonly otherwise: readonly (NumberClassHit | null)[];
}

/** The classes of the tokens of one paragraph or cell. */
export function classifyNumbers(tokens: readonly Token[], rules: NumberClassifier): NumberClasses {
  const classes = new Array<NumberClassHit | null>(tokens.length).fill(null);
  if (tokens.every(({ kind }) => kind !== 'number')) return { classes, otherwise: classes };
  const otherwise = [...classes];
  for (const { class: found, rule, numbers, yields } of decideNumbers(tokens, rules)) {
    if (found === null) continue;
    for (const at of numbers) (yields ? otherwise : classes)[at] = { class: found, rule };
  }
  return { classes, otherwise };
}

/**
 * The decisions that hold, each number in at most one. Those that yield come last, and
 * what is joined to a number before what else could be said of it. Of two that
 * share a number the one with more tokens wins; of equals a year told as one ('tháng 9/2025 xã tiếp
 * nhận' speaks of no 2025 xã), then the one that ends later, as a Vietnamese unit follows its number;
 * then one that keeps the number open.
 */
export function decideNumbers(tokens: readonly Token[], rules: NumberClassifier): NumberDecision[] {
  const norms = tokens.map(({ norm }) => norm);
  const around = [...wordingDecisions(tokens, norms, rules), ...shapeDecisions(tokens)].sort(
    (a, b) =>
      b.end - b.start - (a.end - a.start) ||
      Number(b.dated) - Number(a.dated) ||
      b.end - a.end ||
      Number(a.class !== null) - Number(b.class !== null),
  );
  const taken = new Set<number>();
  const hold = (decisions: readonly NumberDecision[]): NumberDecision[] =>
    decisions.filter(({ numbers }) => {
      if (numbers.some((at) => taken.has(at))) return false;
      for (const at of numbers) taken.add(at);
      return true;
    });
  const all = [...around, ...clauseDecisions(tokens, norms, rules)];
  if (all.length === 0) return [];
  const firm = hold(all.filter(({ yields }) => !yields));
  const lists = hold(joinedDecisions(tokens, firm));
  const held = [...firm, ...lists, ...hold(all.filter(({ yields }) => yields))];
  return [...held, ...joinedDecisions(tokens, held)];
}

const wordingDecisions = (
  tokens: readonly Token[],
  norms: readonly string[],
  rules: NumberClassifier,
): NumberDecision[] =>
  rules.around
    .scan(norms)
    .filter((hit) => fits(hit, tokens))
    .map(({ start, end, payload }) => ({
      start,
      end,
      class: payload.class,
      rule: payload.rule,
      numbers: payload.places.filter((p) => p.decided).map((p) => start + p.offset),
      yields: payload.yields,
      series: payload.series,
      dated: saysYear(start, payload, tokens),
    }));

const saysYear = (start: number, payload: NumberWording, tokens: readonly Token[]): boolean =>
  payload.class === 'period' &&
  payload.places.at(-1)?.kind === 'year' &&
  tokens[start]?.kind === 'word';

/** Whether each number is one ('#' can be printed too), of its kind, and glued where it must be. */
function fits({ start, end, payload }: Hit<NumberWording>, tokens: readonly Token[]): boolean {
  if ((payload.opens && start > 0) || (payload.closes && end < tokens.length)) return false;
  if (payload.glued && !isGluedToWord(tokens, start + (payload.places[0]?.offset ?? 0)))
    return false;
  return payload.places.every(({ offset, kind }) => {
    const token = tokens[start + offset];
    return token?.kind === 'number' && isOfKind(kind, token.text, tokens[start + offset + 1]);
  });
}

const isGluedToWord = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.spaceBefore === false && tokens[at - 1]?.kind === 'word';

function shapeDecisions(tokens: readonly Token[]): NumberDecision[] {
  const decision =
    (cls: NumberClass, rule: string | null = `numbers/${cls}`, yields = false) =>
    (span: TokenSpan) => ({
      ...span,
      class: cls,
      rule,
      numbers: numbersBetween(tokens, span.start, span.end),
      yields,
      series: cls === 'legal_article',
      dated: false,
    });
  const runs = gluedRuns(tokens);
  return [
    ...documentNumbers(tokens).map(decision('document_number')),
    ...gluedCodes(tokens, runs).map(decision('code')),
    ...gluedSigns(tokens, runs)
      .map(decision('code', 'numbers/code', true))
      .flatMap((sign) => sign.numbers.map((at) => ({ ...sign, numbers: [at] }))),
    ...enumerators(tokens).map(decision('list_number', null)),
    ...headingNumber(tokens).map(decision('list_number', null, true)),
    ...sectionNumbers(tokens).map(decision('legal_article')),
  ];
}

const numbersBetween = (tokens: readonly Token[], start: number, end: number): number[] =>
  tokens.slice(start, end).flatMap((token, i) => (token.kind === 'number' ? [start + i] : []));

/** One decision for each number behind a wording that reaches to the end of its clause. */
function clauseDecisions(
  tokens: readonly Token[],
  norms: readonly string[],
  rules: NumberClassifier,
): NumberDecision[] {
  const decisions: NumberDecision[] = [];
  let done = 0;
  for (const { end, payload } of rules.ahead.scan(norms)) {
    let at = Math.max(end, done);
    for (; at < tokens.length && !endsClause(tokens, at); at += 1) {
      const token = tokens[at];
      if (token?.kind !== 'number' || !isOfKind(payload.kind, token.text, tokens[at + 1])) continue;
      const { class: cls, rule, yields } = payload;
      const span = { start: at, end: at + 1, numbers: [at] };
      decisions.push({ ...span, class: cls, rule, yields, series: false, dated: false });
    }
    done = Math.max(done, at);
  }
  return decisions;
}

/** A list goes on behind a semicolon where its next number comes first: 'phấn đấu 99% đúng hạn; trên 45% trực tuyến'. */
const endsClause = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.norm === '.' ||
  (tokens[at]?.norm === ';' &&
    tokens[at + 1]?.kind !== 'number' &&
    !(/^(trên|dưới|hơn)$/.test(tokens[at + 1]?.norm ?? '') && tokens[at + 2]?.kind === 'number'));
