import { type Token, tokenize } from '../number/tokens.js';
import type { NumberClassifier } from '../ruleset/number-class.js';
import { classifyNumbers } from './classify.js';
import type { Reading } from './items.js';
import { type Mark, marksOf, type Vocabulary } from './vocabulary.js';

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
  return readingFrom(tokenize(text), vocabulary, numbers, markerLength);
}

/** `readingOf` for tokens. */
export function readingFrom(
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  numbers: NumberClassifier,
  markerLength = 0,
): Reading {
  const first = tokens.findIndex((token) => token.start >= markerLength);
  const marks = marksOf(tokens, vocabulary);
  return {
    tokens,
    marks,
    starting: byPosition(marks, tokens.length, ({ start }) => start),
    ending: byPosition(marks, tokens.length, ({ end }) => end),
    ...classifyNumbers(tokens, numbers),
    from: first < 0 ? tokens.length : first,
  };
}

function byPosition(marks: readonly Mark[], count: number, at: (mark: Mark) => number): Mark[][] {
  const found = Array.from({ length: count + 1 }, (): Mark[] => []);
  for (const mark of marks) found[at(mark)]?.push(mark);
  return found;
}
