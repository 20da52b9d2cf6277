import { remembering } from '../collections.js';
import { type Token, tokenize } from '../number/tokens.js';
import type { NumberClassifier } from '../ruleset/number-class.js';
import type { Reading } from './items.js';
import { MOST_TEXTS, readingOf } from './reading.js';
import type { WordPairs } from './slips.js';
import { type Title, titleOf } from './table-titles.js';
import type { Vocabulary } from './vocabulary.js';

/** Finds in texts what the rules have words for. */
export interface TextReader {
  /** @param markerLength characters of the list marker that opens the text */
  readonly readTokens: (tokens: readonly Token[], markerLength?: number) => Reading;
  /** Reads a cell; its text comes again in this report and in others. */
  readonly read: (text: string) => Reading;
  /** Reads a column's titles or a row's label, slips and all. */
  readonly readTitle: (text: string) => Title;
}

/** The reader by one set of wordings. */
export function textReader(
  vocabulary: Vocabulary,
  numbers: NumberClassifier,
  pairs: WordPairs,
): TextReader {
  const readTokens: TextReader['readTokens'] = (tokens, markerLength) =>
    readingOf(tokens, vocabulary, numbers, markerLength);
  const read = remembering((text: string) => readTokens(tokenize(text)), MOST_TEXTS);
  return {
    readTokens,
    read,
    readTitle: remembering((text: string) => titleOf(read(text), pairs, readTokens), MOST_TEXTS),
  };
}
