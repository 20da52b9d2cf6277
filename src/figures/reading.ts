import type { Token } from '../number/tokens.js';
import type { NumberClassifier } from '../ruleset/number-class.js';
import { classifyNumbers } from './classify.js';
import { isWord, type Reading } from './items.js';
import { type Mark, marksOf, type Vocabulary } from './vocabulary.js';

/** Of so many texts of a report's tables what they say is remembered: cells and titles come again and again. */
export const MOST_TEXTS = 5000;

/**
 * Wordings and number classes of the tokens of a paragraph or cell.
 * @param markerLength characters of the list marker that opens it
 */
export function readingOf(
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  numbers: NumberClassifier,
  markerLength = 0,
): Reading {
  const first = tokens.findIndex((token) => token.start >= markerLength);
  const found = marksOf(tokens, vocabulary);
  const fieldNames = found.filter(isFieldName);
  const marks = fieldNames.length === 0 ? found : found.filter((mark) => !isFieldName(mark));
  return {
    tokens,
    marks,
    starting: byPosition(marks, tokens.length, ({ start }) => start),
    ending: byPosition(marks, tokens.length, ({ end }) => end),
    fieldNames,
    lists: vocabulary.lists,
    ...classifyNumbers(tokens, numbers),
    from: first < 0 ? tokens.length : first,
  };
}

const isFieldName = (mark: Mark): boolean => isWord(mark, 'field_name');

function byPosition(
  marks: readonly Mark[],
  count: number,
  at: (mark: Mark) => number,
): readonly (readonly Mark[])[] {
  const found = new Array<Mark[]>(count + 1).fill(NONE);
  for (const mark of marks) {
    const here = found[at(mark)];
    if (here === NONE) found[at(mark)] = [mark];
    else here?.push(mark);
  }
  return found;
}

/** Stands wherever there is no mark: most tokens have none. */
const NONE: Mark[] = [];
