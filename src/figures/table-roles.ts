import { remembering } from '../collections.js';
import { type Token, tokenize } from '../number/tokens.js';
import { type Automaton, compile, type Hit, withoutNegated } from '../ruleset/automaton.js';
import type { Ruleset } from '../ruleset/load.js';
import type { TableRule } from '../ruleset/schema.js';
import { MOST_TEXTS } from './reading.js';
import { correctSlips, tablePairs, type WordPairs } from './slips.js';

/** What a row or column is. */
export type TableRole = TableRule['role'];

interface Entry {
  readonly role: TableRole;
  readonly negated: boolean;
  readonly begins: boolean;
  readonly only: boolean;
}

/** The wordings of rules/tables, ready for use. */
export interface TableWords {
  /** The roles that the words of a title give it. */
  readonly rolesIn: (text: string) => ReadonlySet<TableRole>;
  /** The words at the start of a label that give it a role. */
  readonly openingOf: (text: string) => Opening;
}

/** A label's words and numbers, and how many of them at its start are a role's. */
interface Opening {
  readonly words: readonly Token[];
  readonly lengths: ReadonlyMap<TableRole, number>;
}

/** Compiles the wordings of rules/tables; titles and labels are asked for again and again, in all reports. */
export function tableWords(rules: Ruleset): TableWords {
  const automaton = compile(
    rules.tables.flatMap(({ role, wordings, not, begins = false, only = false }) => {
      const payload = { role, negated: false, begins, only };
      return [
        ...wordings.map((phrase) => ({ phrase, payload })),
        ...(not ?? []).map((phrase) => ({ phrase, payload: { ...payload, negated: true } })),
      ];
    }),
  );
  const pairs = tablePairs(rules);
  const read = (tokens: readonly Token[]): readonly Hit<Entry>[] =>
    hitsIn(tokens, automaton, pairs);
  return {
    rolesIn: remembering((text) => rolesOfHits(read(tokenize(text))), MOST_TEXTS),
    openingOf: remembering((text) => {
      // Numbers stay: 'Tháng 9' is a period.
      const words = tokenize(text).filter(({ kind }) => kind !== 'mark');
      return { words, lengths: lengthsAtStart(read(words)) };
    }, MOST_TEXTS),
  };
}

const rolesOfHits = (hits: readonly Hit<Entry>[]): Set<TableRole> =>
  new Set(
    hits.flatMap(({ payload: { role, begins }, start }) => (begins && start > 0 ? [] : [role])),
  );

function lengthsAtStart(hits: readonly Hit<Entry>[]): Map<TableRole, number> {
  const lengths = new Map<TableRole, number>();
  for (const { payload, start, end } of hits)
    if (start === 0) lengths.set(payload.role, Math.max(end, lengths.get(payload.role) ?? 0));
  return lengths;
}

/** Roles that a column has of its own title only: 'Tổng số' over 'Trực tuyến' makes no total of it. */
const ofTitle: ReadonlySet<TableRole> = new Set<TableRole>(['total', 'whole', 'plain', 'average']);

/** The roles that a column's titles give it, from the top down. */
export function rolesOf(path: readonly string[], { rolesIn }: TableWords): Set<TableRole> {
  const last = path.length - 1;
  return new Set(
    path.flatMap((title, at) =>
      [...rolesIn(title)].filter((role) => at === last || !ofTitle.has(role)),
    ),
  );
}

/** Whether a label begins with a role's word: 'Bình quân các xã' is an average. */
export const leads = (text: string, role: TableRole, { openingOf }: TableWords): boolean =>
  openingOf(text).lengths.has(role);

/** Whether the label is the role's word and little else: 'TỔNG CỘNG:' but not 'Tổng hợp hồ sơ đất đai'. */
export function isOnly(text: string, role: TableRole, { openingOf }: TableWords): boolean {
  const { words, lengths } = openingOf(text);
  const longest = lengths.get(role);
  if (longest === undefined) return false;
  const rest = words
    .slice(longest)
    .filter(({ kind, text: word }) => kind === 'word' && !isMark(word));
  return rest.length <= 3;
}

/** 'I', 'B' of 'Tổng cộng (I+II)'. */
const isMark = (word: string): boolean => /^([IVX]+|[A-ZĐ])$/.test(word);

/** Where a title has no wording as it stands, its slips are read as the rules write them. */
function hitsIn(
  tokens: readonly Token[],
  automaton: Automaton<Entry>,
  pairs: WordPairs,
): readonly Hit<Entry>[] {
  const scan = (read: readonly Token[]): Hit<Entry>[] =>
    automaton.scan(read.map(({ norm }) => norm));
  const plain = scan(tokens);
  const hits = plain.length > 0 ? plain : scan(correctSlips(tokens, pairs).tokens);
  const isWhole = ({ payload: { only }, start, end }: Hit<Entry>): boolean =>
    !only || (start === 0 && end === tokens.length);
  return withoutNegated(hits.filter(isWhole), ({ role }) => role);
}
