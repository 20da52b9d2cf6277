import type { Paragraph } from '../model.js';
import { beginsAt, standsIn } from '../ruleset/word-list.js';
import { endsSentence, opensSentence } from './clauses.js';
import { isWord, type Reading } from './items.js';
import { isOpen, withThresholds } from './thresholds.js';
import type { Mark } from './vocabulary.js';

/** So many words may stand before those that tell: 'Phần thứ hai: Phương hướng', 'Một số nhiệm vụ trọng tâm'. */
const FIRST = 5;
/** So many words behind them may say that they tell of what was done: 'Giải pháp đã thực hiện'. */
const NEXT = 8;

/**
 * Whether a paragraph opens with the words for what is to be done next ('IV. PHƯƠNG HƯỚNG NĂM 2023',
 * 'Nhiệm vụ trọng tâm: …', 'Thời gian tới, …'), so that the rates in it, and in all below it, are aims.
 */
export function looksAhead({ role }: Paragraph, { tokens, marks, from, lists }: Reading): boolean {
  const mark = marks.find(
    (each) => isWord(each, 'ahead') && each.start >= from && each.start < from + FIRST,
  );
  if (!mark) return false;
  const before = tokens.slice(from, mark.start);
  if (before.some(({ kind }) => kind === 'number') || standsIn(lists.done, before)) return false;
  let end = mark.end;
  while (end < tokens.length && end < mark.end + NEXT && !setsOff(tokens[end]?.norm ?? '')) end++;
  const isApart = role === 'heading' || end === tokens.length || setsOff(tokens[end]?.norm ?? '');
  return isApart && !standsIn(lists.done, tokens.slice(mark.end, end));
}

const setsOff = (norm: string): boolean => /^[:.,;]$/.test(norm);

/** The reading of a paragraph where what is asked for ('Đề nghị Sở Y tế xử lý dứt điểm 12 hồ sơ quá hạn'), or of whom ('đơn vị có điểm số hóa dưới 15 điểm'), is no figure. */
export function withRequests(reading: Reading): Reading {
  if (!reading.marks.some((mark) => opensRequest(reading, mark))) return reading;
  const { tokens } = reading;
  const isAsked = (at: number): boolean =>
    isOpen(reading, at) &&
    (isTask(reading, at) || tokens[at - 1]?.norm === 'dưới') &&
    isRequested(reading, at);
  return withThresholds(reading, isAsked, 'words/request');
}

/** Whether a mark is a word of asking that opens its sentence or clause. */
const opensRequest = (reading: Reading, mark: Mark): boolean =>
  isWord(mark, 'request') &&
  (mark.start < reading.from ||
    setsOff(reading.tokens[mark.start - 1]?.norm ?? '') ||
    opensSentence(reading, mark.start));

/** Whether the clause of a number is what someone is asked to do. */
function isRequested(reading: Reading, at: number): boolean {
  const { tokens, starting, from } = reading;
  const furthest = Math.max(from, at - FURTHEST_BACK);
  for (let k = at - 1; k >= furthest && !endsSentence(tokens, k); k--) {
    if (starting[k]?.some((mark) => opensRequest(reading, mark))) return !isReached(reading, at);
    if (tokens[k]?.norm === ';') return false;
  }
  return false;
}

/** The reading of a paragraph of aims: its percentages, what something is to be raised to and how many are to be handled are no figures. */
export function withAims(reading: Reading, isAhead: (at: number) => boolean = () => true): Reading {
  const isAim = (at: number): boolean =>
    isOpen(reading, at) &&
    isAhead(at) &&
    (isPercent(reading, at) || isRaised(reading, at) || isTask(reading, at)) &&
    !isReached(reading, at);
  return withThresholds(reading, isAim, 'words/ahead');
}

/** The reading of a paragraph some sentences of which turn to the time to come: 'Hồ sơ trễ hạn 12. Từ nay đến cuối năm đưa tỷ lệ nộp trực tuyến lên 72%.' */
export function withAimsAmong(reading: Reading): Reading {
  const { marks, tokens } = reading;
  const ahead = new Set<number>();
  for (const { start, end, meaning } of marks) {
    if (meaning.type !== 'word' || meaning.id !== TIME || !opensSentence(reading, start)) continue;
    for (let at = end; at < tokens.length && !endsSentence(tokens, at); at++) ahead.add(at);
  }
  return ahead.size === 0 ? reading : withAims(reading, (at) => ahead.has(at));
}

/** The rule of the words that name the time to come. */
const TIME = 'ahead_time';

/** 'nâng số dịch vụ công trực tuyến lên 20', 'kéo giảm hồ sơ tồn dưới 80', 'xuống còn 12 hồ sơ' */
const isRaised = ({ tokens }: Reading, at: number): boolean => {
  const [last, word] = [tokens[at - 2]?.norm, tokens[at - 1]?.norm ?? ''];
  return RAISED.test(word) || (word === 'còn' && last === 'xuống');
};

const RAISED = /^(lên|thành|xuống|dưới)$/;

/** 'xử lý dứt điểm 12 hồ sơ quá hạn': whether words for what becomes of hồ sơ stand right before a number. */
const isTask = ({ ending }: Reading, at: number): boolean =>
  ending[at]?.some(({ meaning }) => meaning.type === 'term' && meaning.id === 'resolved') ?? false;

/** '60%'; '50' of '50-60%'. */
const isPercent = ({ tokens }: Reading, at: number): boolean =>
  tokens[at + 1]?.norm === '%' ||
  (/^(-|–|đến)$/.test(tokens[at + 1]?.norm ?? '') && tokens[at + 3]?.norm === '%');

/** No clause says further back what its number is. */
const FURTHEST_BACK = 60;

/**
 * Whether its clause tells what there is: 'khắc phục việc nộp trực tuyến mới đạt 35%', 'đã số hóa
 * 98%', '98/120 hồ sơ, đạt 81,67%', '81,67% (98/120 hồ sơ)'.
 */
function isReached({ tokens, from, lists }: Reading, at: number): boolean {
  const furthest = Math.max(from, at - FURTHEST_BACK);
  for (let k = at - 1; k >= furthest && tokens[k]?.norm !== ';' && !endsSentence(tokens, k); k--) {
    if (beginsAt(lists.reached, tokens, k) || isRatioSign(tokens, k)) return true;
  }
  // '% ( 98 /'
  return tokens[at + 2]?.norm === '(' && isRatioSign(tokens, at + 4);
}

const isRatioSign = (tokens: Reading['tokens'], at: number): boolean =>
  tokens[at]?.norm === '/' && [at - 1, at + 1].every((each) => tokens[each]?.kind === 'number');
