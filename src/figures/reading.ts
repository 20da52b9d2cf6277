import type { Token } from '../number/tokens.js';
import type { NumberClassifier } from '../ruleset/number-class.js';
import { classifyNumbers } from './classify.js';
import type { Stretch } from './clauses.js';
import { isWord, type Reading } from './items.js';
import { marksOfMembers, membersOfLists } from './respectively.js';
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
  const reading = {
    tokens,
    ...withMarks(marks, tokens),
    fieldNames,
    members: NO_MEMBERS,
    lists: vocabulary.lists,
    ...classifyNumbers(tokens, numbers),
    from: first < 0 ? tokens.length : first,
  };
  const members = membersOfLists(reading);
  if (members.length === 0) return reading;
  const marksIn = ({ start, end }: Stretch): readonly Mark[] =>
    marksOf(tokens.slice(start, end), vocabulary)
      .filter((mark) => !isFieldName(mark))
      .map((mark) => ({ ...mark, start: mark.start + start, end: mark.end + start }));
  return {
    ...reading,
    ...withMarks(marksOfMembers(marks, members, marksIn), tokens),
    members: new Set(members.map(({ start }) => start)),
  };
}

const NO_MEMBERS: ReadonlySet<number> = new Set();

const withMarks = (marks: readonly Mark[], { length }: readonly Token[]) => ({
  marks,
  starting: byPosition(marks, length, ({ start }) => start),
  ending: byPosition(marks, length, ({ end }) => end),
});

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
