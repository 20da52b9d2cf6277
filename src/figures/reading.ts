import { tokenize } from '../number/tokens.js';
import type { NumberClassifier } from '../ruleset/number-class.js';
import { classifyNumbers } from './classify.js';
import type { Reading } from './items.js';
import { marksOf, type Vocabulary } from './vocabulary.js';

/**
 * Tokens, wordings and number classes of a paragraph or cell.
 * @param markerLength characters of the list marker that opens it
 */
export function readingOf(
  text: string,
  vocabulary: Vocabulary,
  numbers: NumberClassifier,
  markerLength = 0,
): Reading {
  const tokens = tokenize(text);
  const first = tokens.findIndex((token) => token.start >= markerLength);
  return {
    tokens,
    marks: marksOf(tokens, vocabulary),
    classes: classifyNumbers(tokens, numbers),
    from: first < 0 ? tokens.length : first,
  };
}
