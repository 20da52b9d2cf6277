import { type Token, tokenize } from '../number/tokens.js';
import { type Automaton, compile, type Hit } from '../ruleset/automaton.js';
import type { Ruleset } from '../ruleset/load.js';
import type { TableRule } from '../ruleset/schema.js';
import { correctSlips, tablePairs, type WordPairs } from './slips.js';

/** What a row or column is. */
export type TableRole = TableRule['role'];

type Entry = { readonly role: TableRole; readonly negated: boolean; readonly begins: boolean };
/** The wordings of rules/tables, ready for use. */
export interface TableWords {
  readonly automaton: Automaton<Entry>;
  readonly pairs: WordPairs;
}

/** Compiles the wordings of rules/tables. */
export function tableWords(rules: Ruleset): TableWords {
  const automaton = compile(
    rules.tables.flatMap(({ role, wordings, not, begins = false }) => [
      ...wordings.map((phrase) => ({ phrase, payload: { role, negated: false, begins } })),
      ...(not ?? []).map((phrase) => ({ phrase, payload: { role, negated: true, begins } })),
    ]),
  );
  return { automaton, pairs: tablePairs(rules) };
}

/** The roles that the words of a title give it. */
export function rolesIn(text: string, words: TableWords): Set<TableRole> {
  const hits = hitsIn(tokenize(text), words);
  return new Set(
    hits.flatMap(({ payload: { role, begins }, start }) => (begins && start > 0 ? [] : [role])),
  );
}

/** Roles that a column has of its own title only: 'Tổng số' over 'Trực tuyến' makes no total of it. */
const ofTitle: ReadonlySet<TableRole> = new Set<TableRole>(['total', 'whole', 'plain', 'average']);

/** The roles that a column's titles give it, from the top down. */
export function rolesOf(path: readonly string[], words: TableWords): Set<TableRole> {
  const last = path.length - 1;
  return new Set(
    path.flatMap((title, at) =>
      [...rolesIn(title, words)].filter((role) => at === last || !ofTitle.has(role)),
    ),
  );
}

/** Whether a label begins with a role's word: 'Bình quân các xã' is an average. */
export const leads = (text: string, role: TableRole, words: TableWords): boolean =>
  lengthAtStart(wordsOf(text), role, words) > 0;

/** Whether the label is the role's word and little else: 'TỔNG CỘNG:' but not 'Tổng hợp hồ sơ đất đai'. */
export function isOnly(text: string, role: TableRole, words: TableWords): boolean {
  const tokens = wordsOf(text);
  const longest = lengthAtStart(tokens, role, words);
  const rest = tokens
    .slice(longest)
    .filter(({ kind, text: word }) => kind === 'word' && !isMark(word));
  return longest > 0 && rest.length <= 3;
}

/** Numbers stay: 'Tháng 9' is a period. */
const wordsOf = (text: string): Token[] => tokenize(text).filter(({ kind }) => kind !== 'mark');

/** 'I', 'B' of 'Tổng cộng (I+II)'. */
const isMark = (word: string): boolean => /^([IVX]+|[A-ZĐ])$/.test(word);

function lengthAtStart(tokens: readonly Token[], role: TableRole, words: TableWords): number {
  const ends = hitsIn(tokens, words).flatMap(({ payload, start, end }) =>
    payload.role === role && start === 0 ? [end] : [],
  );
  return Math.max(0, ...ends);
}

/** Where a title has no wording as it stands, its slips are read as the rules write them. */
function hitsIn(tokens: readonly Token[], { automaton, pairs }: TableWords): Hit<Entry>[] {
  const scan = (read: readonly Token[]): Hit<Entry>[] =>
    automaton.scan(read.map(({ norm }) => norm));
  const plain = scan(tokens);
  const hits = plain.length > 0 ? plain : scan(correctSlips(tokens, pairs).tokens);
  const negated = hits.filter(({ payload }) => payload.negated);
  return hits.filter(
    (hit) =>
      !hit.payload.negated &&
      !negated.some(
        (no) => no.payload.role === hit.payload.role && no.start <= hit.start && hit.end <= no.end,
      ),
  );
}
