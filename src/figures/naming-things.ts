import { compare } from '../number/decimal.js';
import { beginsAt } from '../ruleset/word-list.js';
import type { Asked } from './asked.js';
import { within } from './clauses.js';
import { type Dims, dimsOf } from './meaning.js';
import type { Occurrence } from './occurrence.js';

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

/**
 * 'Kiểm tra 40 hồ sơ, phát hiện 06 hồ sơ trễ hạn, 02 hồ sơ trả lại', 'Kiểm tra 10 xã, phát hiện 06 hồ
 * sơ trễ hạn': what was found among those that were looked at is no figure of all.
 */
export function isOfSample(asked: Asked): boolean {
  const { item, found, frames } = asked;
  if (item.measure !== 'hồ sơ') return false;
  const told = found.slice(-LONGEST_SAMPLE).filter((o) => o.sentence === frames.sentence);
  const sample = told.findLast((o) => o.dims.topic === 'inspection' && o.measure === item.measure);
  if (sample) return compare(sample.value, item.value) >= 0;
  const bodies = told.findLast((o) => o.measure === '');
  return bodies !== undefined && isFoundAt(asked, bodies);
}

/** 'Kiểm tra 10 xã, phát hiện …': whether a number is right behind what was found at some bodies. */
function isFoundAt({ setting: { reading }, item }: Asked, bodies: Occurrence): boolean {
  const { tokens, marks, lists } = reading;
  const first = Math.max(reading.from, item.start - LONGEST_FINDING);
  const before = tokens.slice(first, item.start);
  const at = before.findLastIndex((_, k) => beginsAt(lists.found, before, k));
  const counted = before.findIndex(({ start }) => start >= bodies.start);
  if (counted < 0 || at < counted || before.slice(at).some(({ kind }) => kind === 'number'))
    return false;
  return within(marks, { start: first, end: first + counted }).some(
    ({ meaning }) => meaning.type === 'term' && meaning.id === 'inspection',
  );
}

/** No number of what was found stands further from the bodies that were looked at, in words and signs. */
const LONGEST_FINDING = 60;

/** No sentence tells more of what was found in a sample. */
const LONGEST_SAMPLE = 20;

/** 'Tỷ lệ đúng hạn ở cả 3 cấp đều trên 95%': what each of several keeps is not what they have together. */
export function isLimitOfEach({ setting: { reading }, item, words }: Asked): boolean {
  const [near] = words.clauses;
  return (
    item.kind === 'percent' &&
    item.limit !== null &&
    near !== undefined &&
    reading.tokens.slice(near.start, near.end).some(({ norm }) => norm === 'đều')
  );
}
