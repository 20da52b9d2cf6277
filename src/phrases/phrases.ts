import { stringify } from 'yaml';
import type { Ruleset } from '../ruleset/load.js';
import { contextsIn } from './contexts.js';
import { type Draft, draftRules } from './drafts.js';
import { minePhrases } from './mine.js';

export { NoResults } from './contexts.js';

/** Phrases are tried out against the rules; so many for each draft that is asked for. */
const TRIED = 4;

/**
 * Drafts of rules for the phrases that recur beside the numbers of an archive that no rule names,
 * best first.
 * @param output the folder of a run's results
 * @param top how many drafts at most
 * @throws {NoResults} where the folder holds none
 */
export async function draftsFor(output: string, rules: Ruleset, top: number): Promise<Draft[]> {
  const contexts = await contextsIn(output);
  const known = rules.indicators.flatMap(({ examples }) => examples.hits.map(({ text }) => text));
  const phrases = minePhrases(contexts, known);
  return draftRules(phrases.slice(0, TRIED * top), rules).slice(0, top);
}

/** One draft as the file it becomes once it is named. */
export function printDraft({ rule, gain, documents }: Draft): string {
  const { id, ...rest } = rule;
  const comment = `# ${gain} numbers in ${documents} documents. Name it: the id is the file's name below indicators/.`;
  return `${comment}\n${stringify({ id, ...rest }, { lineWidth: 0 })}`;
}
