import { tokenize } from '../number/tokens.js';
import { type Automaton, compile } from '../ruleset/automaton.js';
import type { Ruleset } from '../ruleset/load.js';
import type { TableRule } from '../ruleset/schema.js';

/** What a row or column is. */
export type TableRole = TableRule['role'];

type Entry = { readonly role: TableRole; readonly negated: boolean };
/** The wordings of rules/tables in one automaton. */
export type TableWords = Automaton<Entry>;

/** Compiles the wordings of rules/tables. */
export function tableWords({ tables }: Ruleset): TableWords {
  return compile(
    tables.flatMap(({ role, wordings, not }) => [
      ...wordings.map((phrase) => ({ phrase, payload: { role, negated: false } })),
      ...(not ?? []).map((phrase) => ({ phrase, payload: { role, negated: true } })),
    ]),
  );
}

/** The roles that the words of a header or a row's label give it. */
export function rolesIn(text: string, words: TableWords): Set<TableRole> {
  const hits = words.scan(tokenize(text).map((token) => token.norm));
  const negated = hits.filter(({ payload }) => payload.negated);
  const kept = hits.filter(
    (hit) =>
      !hit.payload.negated &&
      !negated.some(
        (no) => no.payload.role === hit.payload.role && no.start <= hit.start && hit.end <= no.end,
      ),
  );
  return new Set(kept.map(({ payload }) => payload.role));
}

/** Whether the label is the role's word and little else: 'TỔNG CỘNG:' but not 'Tổng hợp hồ sơ đất đai'. */
export function isOnly(text: string, role: TableRole, words: TableWords): boolean {
  const tokens = tokenize(text).filter((token) => token.kind === 'word');
  const hits = words.scan(tokens.map((token) => token.norm));
  const longest = Math.max(
    0,
    ...hits.filter((h) => h.payload.role === role).map((h) => (h.start === 0 ? h.end : 0)),
  );
  return longest > 0 && tokens.length - longest <= 3;
}
