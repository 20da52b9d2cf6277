import { compare } from '../number/decimal.js';
import { beginsAt } from '../ruleset/word-list.js';
import { type Asked, fits, type Named, nothing } from './asked.js';
import { type Stretch, within } from './clauses.js';
import { isWord } from './items.js';
import { isRatio } from './label.js';
import { type Dims, dimsOf, indicatorOf } from './meaning.js';
import { latest, type Occurrence } from './occurrence.js';
import { sentenceStart } from './sentences.js';

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

/** 'Số hóa kết quả còn hiệu lực: đã làm 420/600 hồ sơ': a of which is said no more than that it was done is what the paragraph's first words speak of. */
export function byDoneOfLead(asked: Asked): Named | null {
  return isRatio(asked.item) ? doneOfLead(asked) : null;
}

/**
 * 'Số hóa kết quả còn hiệu lực: phải số hóa 600 hồ sơ, đã hoàn thành 420 hồ sơ': the same where b was
 * told before it. What was done is no hồ sơ resolved.
 */
export function byDoneOfBase(asked: Asked): Named | null {
  const { item, frames, found } = asked;
  if (item.kind !== 'count' || item.base) return null;
  const before = found.at(-1);
  const named = doneOfBefore(asked, before) ?? doneOfLead(asked);
  if (!named?.rule || before?.sentence !== frames.sentence) return null;
  const isBase = before.indicator === named.rule.base || before.indicator === 'other';
  const isWhole = isBase && fits(item.measure, before.measure) && before.measure !== '';
  return isWhole && compare(before.value, item.value) >= 0 ? named : null;
}

/** '… kho kết quả cũ còn hiệu lực phải số hóa 600 hồ sơ, đã làm 420 hồ sơ': what is told of b right before it, without that it has to be done. */
function doneOfBefore(asked: Asked, before: Occurrence | undefined): Named | null {
  const { setting, words } = asked;
  const { byId, countOfBase } = setting.knowledge.lexicon;
  const rule = byId.get(countOfBase.get(before?.indicator ?? '') ?? '');
  const [near] = words.clauses;
  if (!rule || !near || before?.dims.service !== 'needed') return null;
  const { topic, object } = before.dims;
  const dims: Dims = { ...(topic && { topic }), ...(object && { object }) };
  const { channel, stage } = dimsOf(within(setting.reading.marks, words.behind), 'first');
  if (channel !== undefined || stage === 'intake') return null;
  return saysDone(asked, near) ? { ...nothing, rule, dims } : null;
}

function doneOfLead(asked: Asked): Named | null {
  const { setting, item, words } = asked;
  const { lead, knowledge } = setting;
  const { topic, object } = lead;
  const [near] = words.clauses;
  if (topic === undefined || !near || !saysDone(asked, near)) return null;
  const dims: Dims = { topic, ...(object !== undefined && { object }) };
  const rule = indicatorOf(dims, 'count', knowledge.lexicon);
  const counts = rule?.rate !== undefined && fits(item.measure, rule.measure);
  return counts ? { ...nothing, rule, dims } : null;
}

/** Whether the words before a number say no more than that it was done. */
function saysDone({ setting: { reading }, item }: Asked, near: Stretch): boolean {
  const own = reading.tokens.slice(near.start, item.start).map(({ norm }) => norm);
  return DONE.test(own.join(' '));
}

/** Words that say no more than that it was done. */
const DONE =
  /^((tính )?đến nay (, )?|hiện nay |hiện )?((đã|mới|đã tổ chức) )?(làm|thực hiện|triển khai|đạt|hoàn thành|hoàn tất|xong)( xong)?( được| là)?$/;

/** No sentence has what came in further back from the phản ánh behind its semicolon. */
const LONGEST_BEFORE = 60;

/** 'Tiếp nhận 5.600 cuộc gọi; 560 phản ánh, kiến nghị': of those that nothing but a semicolon is before, what the sentence said last is told, where that is that they came in. */
export function byIntakeBefore({ setting, frames, item, words, found }: Asked): Named | null {
  const { reading, knowledge } = setting;
  const isBare = reading.tokens[item.start - 1]?.norm === ';' && words.clauses.length === 0;
  if (!isBare || item.kind !== 'count' || item.measure !== 'PAKN' || item.base) return null;
  // '100 phản ánh; 80 phản ánh qua Cổng': the second may be a part.
  const isTold = latest(found, (o) => o.sentence !== frames.sentence || o.measure === 'PAKN');
  if (isTold?.sentence === frames.sentence) return null;
  const start = sentenceStart(reading, item.start, LONGEST_BEFORE);
  const marks = within(reading.marks, { start, end: item.start });
  const told = dimsOf(marks, 'last');
  if (told.stage !== 'intake' || marks.some((mark) => isWord(mark, 'part', 'whole'))) return null;
  const dims: Dims = { topic: 'feedback', stage: told.stage };
  const rule = indicatorOf(dims, 'count', knowledge.lexicon);
  return rule && { ...nothing, rule, dims };
}

/** 'Bộ phận tiếp nhận 1.200 hồ sơ', where the end of a counter's name is what it did as well: what it has alone in its clause, it received. */
export function byCounter({ setting, item, words: { clauses } }: Asked): Named | null {
  const { reading, knowledge } = setting;
  const [near] = clauses;
  const isBare = item.kind === 'count' && item.measure === 'hồ sơ' && item.base === null;
  if (!isBare || !near || near.end - near.start > COUNTER.length) return null;
  const words = reading.tokens.slice(near.start, item.start).map(({ norm }) => norm);
  if (words.join(' ') !== COUNTER.join(' ')) return null;
  const dims: Dims = { stage: 'intake' };
  const rule = indicatorOf(dims, 'count', knowledge.lexicon);
  return rule && { ...nothing, rule, dims };
}

const COUNTER = ['bộ', 'phận', 'tiếp', 'nhận'] as const;

/** 'Trong kỳ không phát sinh phản ánh, kiến nghị', 'Phản ánh, kiến nghị: không có': none came in. */
export function byNone({ setting, item, words }: Asked): Named | null {
  const { marks, tokens } = setting.reading;
  const says = within(marks, words.behind).some(
    ({ meaning }) => meaning.type === 'term' && meaning.dimension === 'timing',
  );
  const [near] = words.clauses;
  const label =
    near && tokens[item.start - 1]?.norm === ':' ? dimsOf(within(marks, near), 'last') : {};
  const isLabelled = label.topic === 'feedback' && Object.keys(label).length === 1;
  if (item.kind !== 'zero' || !(item.measure === 'PAKN' || isLabelled) || says) return null;
  const dims: Dims = { topic: 'feedback', stage: 'intake' };
  const rule = indicatorOf(dims, 'count', setting.knowledge.lexicon);
  return rule && { ...nothing, rule, dims };
}
