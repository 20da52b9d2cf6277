import { remembering } from '../collections.js';
import type { Level } from '../model.js';
import type { Ruleset } from '../ruleset/load.js';
import { lexiconOf } from './meaning.js';
import { wordPairs } from './slips.js';
import { tableWords } from './table-roles.js';
import { textReader } from './text-reader.js';
import { unitTypes } from './units.js';
import { vocabularyOf } from './vocabulary.js';

/** Compiled rules, to be built once and used for every document. */
export function compileRules(rules: Ruleset) {
  const vocabulary = vocabularyOf(rules);
  const pairs = wordPairs(rules);
  const readersIn = (cityLevel: Level) =>
    remembering((agencyLevel: Level) =>
      textReader({ ...vocabulary, agencyLevel, cityLevel }, rules.numbers, pairs),
    );
  return {
    rules,
    vocabulary,
    /** The reader of the reports of agencies of a level. */
    readerFor: readersIn('province'),
    /** The same for those of a city that is a district: its 'cấp thành phố' is that. */
    readerInCity: readersIn('district'),
    lexicon: lexiconOf(rules),
    words: tableWords(rules),
    types: unitTypes(rules),
    pairs,
  };
}

/** Rules ready for use. */
export type CompiledRules = ReturnType<typeof compileRules>;
