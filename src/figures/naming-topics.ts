import { beginsAt } from '../ruleset/word-list.js';
import type { Asked } from './asked.js';
import { within } from './clauses.js';
import { type Dims, dimsOf } from './meaning.js';

/** The topic that the words right before an item name. */
export const topicBefore = ({ setting, words: { clauses } }: Asked): string | undefined =>
  clauses[0] && dimsOf(within(setting.reading.marks, clauses[0]), 'last').topic;

/** What '317/320 phiếu đánh giá hài lòng', 'hài lòng và rất hài lòng 317 phiếu' say of the things counted. */
export function topicOfThings(asked: Asked): Dims {
  const { setting, words } = asked;
  const { topic } = dimsOf(within(setting.reading.marks, words.behind), 'first');
  if (topic !== undefined) return { topic };
  const before = isOfAnswers(asked) ? topicBefore(asked) : undefined;
  return before === undefined ? {} : { topic: before };
}

/** Whether what is counted are people asked or their answers, all that the words before it speak of: not some apart from the 'rất hài lòng'. */
function isOfAnswers({ setting: { reading }, item, words: { clauses } }: Asked): boolean {
  const { tokens, lists } = reading;
  const [near] = clauses;
  if (!near || !beginsAt(lists.answer, tokens, item.end)) return false;
  const first = Math.max(reading.from, item.start - LONGEST_ANSWER);
  return tokens
    .slice(first, item.end + LONGEST_ANSWER)
    .every(
      ({ norm }, k) =>
        norm !== 'rất' ||
        (near.start < first + k &&
          first + k < near.end &&
          BOTH.test(tokens[first + k - 1]?.norm ?? '')),
    );
}

/** No answers that are counted together stand further apart. */
const LONGEST_ANSWER = 60;
const BOTH = /^(và|,|hoặc)$/;
