import type { Level, NumberClass } from '../model.js';
import { printed } from '../number/tokens.js';
import { beginsAt } from '../ruleset/word-list.js';
import { endsSentence, type Stretch, within } from './clauses.js';
import { isChannel, type Item, markAt, type Reading } from './items.js';
import { type Dims, dimsOfLeadIn, inherited, strong } from './meaning.js';
import { fieldIn, isNotOfAll, levelIn } from './place-words.js';
import { sentenceStart } from './sentences.js';

/** The words of a paragraph before its first colon, if all numbers there are of some classes; null otherwise. */
function leadOf(
  { tokens, classes, otherwise, from }: Reading,
  numbers: readonly NumberClass[] = ['date', 'period'],
): Stretch | null {
  const colon = tokens.findIndex((token, at) => at >= from && token.norm === ':');
  if (colon < 0) return null;
  const counts = tokens.slice(from, colon).some(({ kind }, k) => {
    const found = (classes[from + k] ?? otherwise[from + k])?.class;
    return kind === 'number' && !(found && numbers.includes(found));
  });
  return counts ? null : { start: from, end: colon };
}

/** The longest name of a lĩnh vực, in words: 'đăng ký khai sinh, đăng ký thường trú, cấp thẻ BHYT cho trẻ em dưới 6 tuổi'. */
const LONGEST_NAME = 30;

/**
 * The name that a paragraph opens with before its first colon ('Đất đai: …', 'Nhóm liên thông khai
 * sinh: …') where no word of the rules is in it that tells of quantities or places; else empty.
 */
export function leadName(reading: Reading): string {
  const { tokens, marks, lists } = reading;
  const lead = leadOf(reading, ['duration', 'threshold', 'legal_article', 'name']);
  if (!lead) return '';
  let { start } = lead;
  while (start < lead.end && beforeName.test(tokens[start]?.norm ?? '')) start++;
  const words = tokens.slice(start, lead.end);
  const isName =
    words.length <= LONGEST_NAME && words[0]?.kind === 'word' && !beginsAt(lists.passage, words, 0);
  const saysMore = within(marks, lead).some(
    ({ meaning, start: at }) =>
      meaning.type === 'level' ||
      meaning.type === 'indicator' ||
      (meaning.type === 'term' && !meaning.weak) ||
      (meaning.type === 'word' && at <= start && !/^(apart|field)$/.test(meaning.role)),
  );
  return isName && !saysMore ? printed(words) : '';
}

/** What may stand before the name. */
const beforeName = /^(đối|với|về|riêng|nhóm|mảng|-|\+)$/;

/**
 * The terms of a paragraph's own first words ('Phản ánh, kiến nghị: tiếp nhận 04, đã xử lý 04'); how
 * things came in ('Hồ sơ trực tuyến: huyện nhận 210, xã nhận 530') where nothing behind them says so.
 */
export function ownLeadIn(reading: Reading): Dims {
  const lead = leadOf(reading, NAMING) ?? runInHeading(reading);
  if (!lead || endsWithSource(reading, lead)) return {};
  const { topic, object, channel } = dimsOfLeadIn(strong(within(reading.marks, lead)));
  // 'Dịch vụ công trực tuyến: phát sinh 917 hồ sơ' is on hồ sơ that came in by it, as 'Hồ sơ trực tuyến:' is.
  const isOfWay = topic === undefined || topic === 'online_service';
  const isOfAll = channel !== undefined && isOfWay && !namesChannel(reading, lead.end);
  return { ...(topic && { topic }), ...(object && { object }), ...(isOfAll && { channel }) };
}

/** 'Dữ liệu trên dịch vụ công trực tuyến cho thấy: …': whether words only say where the numbers behind them are told. */
const endsWithSource = ({ tokens, lists }: Reading, { end }: Stretch): boolean =>
  lists.source.startBefore(tokens, end) < end;

/** Numbers that count nothing: 'Phản ánh qua Cổng 1022: tiếp nhận 12', 'Số hóa kết quả theo Kế hoạch số 51/KH-UBND: đạt 60/75 hồ sơ'. */
const NAMING: readonly NumberClass[] = ['date', 'period', 'phone', 'document_number'];

/** So many words at most are a heading in front of its text: 'Phản ánh, kiến nghị. Tiếp nhận mới 12'. */
const LONGEST_HEADING = 12;

/** The first words of a paragraph up to a full stop, where they are a heading with its text behind it; null where they are a sentence. */
function runInHeading({ tokens, from }: Reading): Stretch | null {
  for (let at = from; at < tokens.length - 1 && at <= from + LONGEST_HEADING; at++) {
    if (tokens[at]?.kind === 'number' || VERB.test(tokens[at]?.norm ?? '')) return null;
    if (endsSentence(tokens, at)) return { start: from, end: at };
  }
  return null;
}

/** Words that make a sentence. */
const VERB = /^(đã|đang|được|là|có|không|chưa|còn|đạt|phải|cần|sẽ)$/;

/** Whether a way in is named from a token on, but for that of a rate ('tỷ lệ nộp trực tuyến đạt 41%') or of the rest ('số còn lại nộp trực tiếp 296'). */
const namesChannel = (reading: Reading, from: number): boolean =>
  reading.marks.some(
    (mark) => mark.start >= from && isChannel(mark) && !isOfRateOrRest(reading, mark.start),
  );

function isOfRateOrRest(reading: Reading, at: number): boolean {
  const words = (start: number): string =>
    reading.tokens
      .slice(start, at)
      .map(({ norm }) => norm)
      .join(' ');
  return (
    /(^| )tỷ lệ( |$)/.test(words(clauseStart(reading, at))) ||
    /(^| )còn lại( |$)/.test(words(sentenceStart(reading, at, LONGEST_SENTENCE)))
  );
}

/**
 * The lĩnh vực that a paragraph's first words set for all of it ('Lĩnh vực đất đai: tiếp nhận 120, đã giải
 * quyết 100'), or for the list behind them ('Tỷ lệ hồ sơ đất đai trễ hẹn ở các huyện: A 4%; B 3%').
 *
 * @param agency who reports, in small letters: the lĩnh vực that is all its work sets nothing apart
 */
export function leadField(reading: Reading, agency: string): string {
  const lead = leadOf(reading);
  if (!lead) return '';
  const told = fieldIn(reading, [lead], isNotOfAll);
  if (told !== '') return told;
  const name = fieldOfDossiers(reading, lead);
  return agency.includes(name.toLowerCase()) ? '' : name;
}

/** The one known name right behind 'hồ sơ' in words that lead to the only sentence of a paragraph; empty where there is none. */
function fieldOfDossiers(reading: Reading, lead: Stretch): string {
  const { tokens, fieldNames } = reading;
  const [name, another] = within(fieldNames, lead);
  if (!name || another) return '';
  const counted = tokens.slice(Math.max(0, name.start - 2), name.start);
  const isBehind = counted.map(({ norm }) => norm).join(' ') === 'hồ sơ';
  const mark = { ...name, start: name.start - 2 };
  const end = tokens.findIndex((_, at) => at > lead.end && endsSentence(tokens, at));
  const isOnly = end < 0 || end === tokens.length - 1;
  return isBehind && isOnly && !isNotOfAll(reading, mark)
    ? printed(tokens.slice(name.start, name.end))
    : '';
}

/** The level of what a paragraph's first words announce the results of ('kết quả giải quyết TTHC cấp xã (từ 1/7):', 'số liệu ở cấp xã:'); null where they announce none. */
export function leadLevel(reading: Reading): Level | null {
  const lead = leadOf(reading);
  if (!lead) return null;
  const words = reading.tokens.slice(lead.start, lead.end);
  const at = words.findIndex(({ norm }, k) => RESULTS.test(`${norm} ${words[k + 1]?.norm ?? ''}`));
  return at < 0 ? null : levelIn(reading, [{ start: lead.start + at, end: lead.end }]);
}

const RESULTS = /^(kết quả|tình hình|số liệu)$/;

/** Further back than these tokens no sentence begins; looking would take the time of their square. */
const LONGEST_SENTENCE = 1000;

/** What a sentence says it is about: 'Đối với hồ sơ trực tuyến, huyện tiếp nhận 2.100, xã 5.267', 'Phản ánh, kiến nghị: tiếp nhận 04, đã xử lý 04'. */
export function sentenceLead(reading: Reading, item: Item): Dims {
  const { tokens, marks } = reading;
  const start = sentenceStart(reading, item.start, LONGEST_SENTENCE);
  const opens = /^(đối|về|riêng)$/.test(tokens[start]?.norm ?? '');
  const close = opens ? ',' : ':';
  let end = start;
  while (end < item.start && tokens[end]?.norm !== close && tokens[end]?.kind !== 'number') end++;
  if (tokens[end]?.norm !== close) return {};
  const words = within(marks, { start, end });
  if (!opens) return start > reading.from ? topicOf(words) : {};
  const dims = inherited(dimsOfLeadIn(words));
  // 'Về việc giải quyết phản ánh, có 312 phản ánh': the work is named, not what became of them.
  if (!/^(việc|công|tình)$/.test(tokens[start + 1]?.norm ?? '')) return dims;
  return Object.fromEntries(Object.entries(dims).filter(([dimension]) => dimension !== 'stage'));
}

/** The topic that words name, with the object that it is about, if any: what was spoken of before it is so no longer. */
function topicOf(words: Reading['marks']): Dims {
  const { topic, object } = dimsOfLeadIn(strong(words));
  return topic === undefined ? {} : { topic, ...(object && { object }) };
}

/** The clause that announces a list of lĩnh vực before a stretch of its sentence: 'Các lĩnh vực tiếp nhận nhiều:'. */
export function fieldLead(reading: Reading, before: Stretch): Stretch | null {
  const { tokens, from, lists } = reading;
  let end = -1;
  const furthest = Math.max(from, before.start - LONGEST_SENTENCE);
  for (let at = before.start - 1; at >= furthest; at--) {
    const norm = tokens[at]?.norm ?? '';
    if (norm === ':') end = at;
    else if (end >= 0 && lists.field_word.startBefore(tokens, at + 1) <= at) {
      const clause = behindCount(reading, { start: clauseStart(reading, at), end });
      return fieldIn(reading, [clause]) === '' && !hasNumber(reading, clause) ? clause : null;
    } else if (endsSentence(tokens, at)) return null;
  }
  return null;
}

function clauseStart({ tokens, from }: Reading, at: number): number {
  let start = at;
  while (
    start > from &&
    !/^[,;:(]$/.test(tokens[start - 1]?.norm ?? '') &&
    !endsSentence(tokens, start - 1)
  )
    start--;
  return start;
}

/** 'Có 12 hồ sơ trễ hạn thuộc các lĩnh vực': what is counted; the words of the clause where it counts nothing. */
function behindCount(reading: Reading, { start, end }: Stretch): Stretch {
  let at = end - 1;
  while (at >= start && reading.tokens[at]?.kind !== 'number') at--;
  const isCount = at >= start && markAt(reading, at + 1, 'unit') !== undefined;
  return { start: isCount ? at + 1 : start, end };
}

const hasNumber = ({ tokens }: Reading, { start, end }: Stretch): boolean =>
  tokens.slice(start, end).some(({ kind }) => kind === 'number');

/** Whether a paragraph says no more than what is counted ('2. Tỷ lệ hồ sơ nộp trực tuyến:'), and nothing of what it is to be, was or has changed by. */
export function isLabel({ tokens, marks, starting, from }: Reading): boolean {
  const isSaid = new Set<number>();
  for (const { meaning, start, end } of marks)
    if (/^(term|indicator|unit|level)$/.test(meaning.type))
      for (let at = start; at < end; at++) isSaid.add(at);
  // 'Số hóa hồ sơ, kết quả:' names two.
  const isOfTwo = (at: number): boolean =>
    starting[at + 1]?.some(({ meaning }) => meaning.type === 'term') ?? false;
  return tokens.every(
    ({ norm }, at) =>
      at < from || isSaid.has(at) || (norm === ',' ? !isOfTwo(at) : OF_LABEL.test(norm)),
  );
}

/** Words and signs of a label that say nothing by themselves. */
const OF_LABEL =
  /^(số|tổng|tỷ|tỉ|lệ|mức|độ|kết|quả|tình|hình|công|tác|việc|về|đối|với|của|được|có|các|những|một|còn|nhiều|ít|cơ|quan|đơn|vị|địa|phương|hồ|sơ|tthc|như|sau|cụ|thể|[:;.])$/;
