import { printed, type Token } from '../number/tokens.js';
import { endOfRun, startOfRun } from '../ruleset/word-list.js';
import type { Stretch } from './clauses.js';
import { approximateRoles, type Reading, wordBefore } from './items.js';

/** The longest name of a lĩnh vực in a list, in words and signs. */
const LONGEST = 12;

/**
 * The name of a lĩnh vực that the words before or behind a number of a list are ('và lĩnh vực hộ tịch
 * là khoảng'); empty where they are too many, or hold other signs than those within a name.
 *
 * @param signs the signs that may be within a name
 */
export function fieldNameOf(reading: Reading, { start, end }: Stretch, signs = /^-$/): string {
  const about = wordBefore(reading, end, ...approximateRoles);
  const words = withoutSigns(reading.tokens.slice(start, about?.start ?? end));
  const { field_lead: leads, field_trail: trails } = reading.lists;
  const name = withoutSigns(words.slice(endOfRun(leads, words), startOfRun(trails, words)));
  const isName = name.every(({ kind, norm }) => kind === 'word' || signs.test(norm));
  return isName && name.length <= LONGEST ? printed(name) : '';
}

/** From the first word to the last. */
function withoutSigns(tokens: readonly Token[]): readonly Token[] {
  const isWordly = ({ kind }: Token): boolean => kind === 'word';
  return tokens.slice(Math.max(tokens.findIndex(isWordly), 0), tokens.findLastIndex(isWordly) + 1);
}
