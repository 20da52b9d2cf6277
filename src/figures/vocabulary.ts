import type { Level } from '../model.js';
import type { Token } from '../number/tokens.js';
import { type Automaton, compile, longestPer, withoutNegated } from '../ruleset/automaton.js';
import type { Ruleset } from '../ruleset/load.js';
import { type Dimension, isListed, type WordRule } from '../ruleset/schema.js';
import { type WordLists, wordLists } from '../ruleset/word-list.js';
import { joinTerms, type TermPairs, termPairs } from './joined-terms.js';

/** What one wording of the rules says where it stands. */
export type Meaning =
  | {
      readonly type: 'term';
      readonly id: string;
      readonly dimension: Dimension;
      readonly weak: boolean;
    }
  | { readonly type: 'unit'; readonly id: string; readonly measure: string }
  | { readonly type: 'level'; readonly id: string; readonly level: Level }
  | { readonly type: 'word'; readonly id: string; readonly role: WordRule['role'] }
  | { readonly type: 'indicator'; readonly id: string };

/** A meaning as the rules have it: a level may be that of whichever agency reports, or of its whole. */
type RuleMeaning =
  | Exclude<Meaning, { type: 'level' }>
  | {
      readonly type: 'level';
      readonly id: string;
      readonly level: RuleLevel;
    };

/** A level as the rules have it. */
type RuleLevel = Level | 'agency' | 'own_whole' | 'own_city';

interface Entry {
  readonly meaning: RuleMeaning;
  readonly negated: boolean;
  /** Marks of one kind do not overlap: a dimension of terms, a level, a role of words. */
  readonly kind: string;
  /** Whether it counts only where it is all that a title says. */
  readonly alone: boolean;
}

/** A wording found in a text; token indexes, `end` exclusive. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
}

/** All wordings of the rules in one automaton. */
export interface Vocabulary {
  readonly automaton: Automaton<Entry>;
  /** Those that are looked for only where something asks for them. */
  readonly lists: WordLists;
  /** The level of the agency that reports. */
  readonly agencyLevel: Level;
  /** The level of the city that it speaks of: its own where it is that of a district's. */
  readonly cityLevel: Level;
  /** Terms that two others of their dimension make up: 'direct postal' → offline. */
  readonly pairs: TermPairs;
}

/** Compiles the wordings of terms, units, scopes, words and indicators; build it once. */
export function vocabularyOf(rules: Ruleset): Vocabulary {
  const entries: { phrase: string; payload: Entry }[] = [];
  const add = (
    phrases: readonly string[] | undefined,
    meaning: RuleMeaning,
    negated = false,
    isAlone = false,
  ): void => {
    const payload = { meaning, negated, kind: kindOf(meaning), alone: isAlone };
    for (const phrase of phrases ?? []) entries.push({ phrase, payload });
  };
  for (const { id, dimension, wordings, weak, alone, not } of rules.terms) {
    add(alone, { type: 'term', id, dimension, weak: false }, false, true);
    add(wordings, { type: 'term', id, dimension, weak: false });
    add(weak, { type: 'term', id, dimension, weak: true });
    add(not, { type: 'term', id, dimension, weak: false }, true);
  }
  for (const { id, measure, wordings, not } of rules.units) {
    add(wordings, { type: 'unit', id, measure });
    add(not, { type: 'unit', id, measure }, true);
  }
  for (const { id, level, wordings, not } of rules.scopes) {
    add(wordings, { type: 'level', id, level });
    add(not, { type: 'level', id, level }, true);
  }
  for (const { id, role, wordings, not } of rules.words.filter((rule) => !isListed(rule))) {
    add(wordings, { type: 'word', id, role });
    add(not, { type: 'word', id, role }, true);
  }
  for (const { id, wordings } of rules.indicators) add(wordings, { type: 'indicator', id });
  return {
    automaton: compile(entries),
    lists: wordLists(rules.words),
    agencyLevel: '',
    cityLevel: 'province',
    pairs: termPairs(rules),
  };
}

/** The wordings in a text: of each kind (a dimension of terms, units, levels, a role of words) the longest. */
export function marksOf(
  tokens: readonly Token[],
  { automaton, agencyLevel, cityLevel, pairs }: Vocabulary,
): Mark[] {
  const hits = automaton
    .scan(tokens.map((token) => token.norm))
    .filter(
      ({ payload, start, end }) =>
        namesTimes(tokens, start, end) &&
        (!payload.alone || isAll(tokens, start, end) || isListLabel(tokens, start, end)),
    );
  const marks = longestPer(withoutNegated(hits, ruleOf), ({ kind }) => kind).map(
    ({ start, end, payload }) => ({
      start,
      end,
      meaning: of(payload.meaning, agencyLevel, cityLevel),
    }),
  );
  return joinTerms(marks, tokens, pairs);
}

/** Whether each number behind a word for a time or a level can be one: 'trong tháng 9', not 'trong tháng 1.290 hồ sơ'; 'mức độ 3 và 4', not 'mức độ 3 và 641 hồ sơ'. */
function namesTimes(tokens: readonly Token[], start: number, end: number): boolean {
  let time: RegExp | undefined;
  for (let at = start + 1; at < end; at++) {
    if (tokens[at]?.kind !== 'number') continue;
    const before = tokens[at - 1]?.norm ?? '';
    time = /^(và|,)$/.test(before) ? time : TIMES[before];
    if (time && !time.test(tokens[at]?.text ?? '')) return false;
  }
  return true;
}

/** What numbers months, quarters and years, with the year that a point may join, and the levels of a service. */
const TIMES: Readonly<Record<string, RegExp>> = {
  tháng: /^(?:0?[1-9]|1[0-2])(?:\.\d{4})?$/,
  quý: /^0?[1-4](?:\.\d{4})?$/,
  năm: /^[12]\d{3}$/,
  độ: /^0?[1-4]$/,
};

/** Whether some tokens are all of a text, or of one title of those over a column. */
const isAll = (tokens: readonly Token[], start: number, end: number): boolean =>
  [tokens[start - 1], tokens[end]].every((beside) => beside === undefined || beside.text === ';');

/** Whether some tokens are all that names a number of a list: '(sớm 541, đúng 47)', 'trả 640 bộ, còn 5 bộ;', 'chuyển kỳ là 12'. */
function isListLabel(tokens: readonly Token[], start: number, end: number): boolean {
  const number = end + Number(/^(:|là)$/.test(tokens[end]?.norm ?? ''));
  if (tokens[number]?.kind !== 'number' || !isSign(tokens[start - 1])) return false;
  // 'thanh toán 7,10/10;'
  const isScore =
    SCORE.test(tokens[number]?.text ?? '') &&
    tokens[number + 1]?.text === '/' &&
    tokens[number + 2]?.kind === 'number';
  let at = number + (isScore ? 3 : 1);
  while (COUNTED.test(tokens[at]?.norm ?? '')) at++;
  return isSign(tokens[at]);
}

const SCORE = /^\d{1,2}[.,]\d{1,2}$/;

/** The words that a number in such a list may be counted in. */
const COUNTED = /^(hồ|sơ|hs|bộ|lượt|kết|quả|pakn|phản|ánh|kiến|nghị|ý|điểm)$/;

const isSign = (token: Token | undefined): boolean =>
  token === undefined || /^[-,.:;()+]$/.test(token.norm);

const of = (meaning: RuleMeaning, agencyLevel: Level, cityLevel: Level): Meaning =>
  meaning.type === 'level'
    ? { ...meaning, level: levelOf(meaning.level, agencyLevel, cityLevel) }
    : meaning;

/** What is said of an agency whose level is unknown is said of a province's. */
function levelOf(level: RuleLevel, agencyLevel: Level, cityLevel: Level): Level {
  if (level === 'own_city') return cityLevel;
  if (level === 'agency') return agencyLevel || 'province';
  return level === 'own_whole' ? wholeOf(agencyLevel) : level;
}

/** The level of all that an agency reports on: a commune has no levels below it to tell apart. */
export const wholeOf = (agencyLevel: Level): Level =>
  agencyLevel === 'commune' ? 'commune' : 'all';

const ruleOf = ({ meaning }: Entry): string => `${meaning.type} ${meaning.id}`;

function kindOf(meaning: RuleMeaning): string {
  if (meaning.type === 'term') return meaning.dimension;
  if (meaning.type === 'level') return `level ${meaning.id}`;
  return meaning.type === 'word' ? meaning.role : meaning.type;
}
