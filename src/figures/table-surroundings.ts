import type { Level, Table } from '../model.js';
import { marksBehindCitation } from './citation.js';
import { ancestors, contextOf, leadInDims, type Trace } from './context.js';
import type { Reading } from './items.js';
import { type Dims, dimsOfLeadIn, indicatorOf, strong } from './meaning.js';
import { levelIn } from './place-words.js';
import type { TableTools } from './table-tools.js';

/** What a table's surroundings say for all its cells. */
export interface Surroundings {
  readonly level: Level;
  readonly topic: string | null;
  /** What the section is about within its topic: hồ sơ, kết quả còn hiệu lực ... */
  readonly object: string | null;
  /** The terms of the text that introduces the table. */
  readonly leadIn: Dims;
}

/** Level, topic and introducing words of a table: from the paragraphs right before it and its headings. */
export function surroundingsOf(table: Table, tools: TableTools): Surroundings {
  const context = contextOf(table, tools.traces, tools.about);
  const caption = tools.traces.get(table.index - 1);
  return {
    level: levelAbove(table, tools) ?? context.level,
    topic: context.topic ?? (caption ? governingTopic(caption, tools) : null),
    object: context.object,
    leadIn: introduction(table, tools),
  };
}

/** So many lines of remarks may stand between a table and what introduces it. */
const REMARKS = 3;

/** The level that the line right before a table names, or one before it where nothing but remarks stand between: '(Các sở, ngành)', 'Đơn vị tính: hồ sơ'. */
function levelAbove(table: Table, { traces }: TableTools): Level | null {
  for (let back = 1; back <= REMARKS; back++) {
    const line = traces.get(table.index - back);
    if (!line?.occurrences.every((o) => o.indicator === 'other')) return null;
    const level = captionLevel(line.reading);
    if (level !== null || !isRemark(line)) return level;
  }
  return null;
}

/** Whether a line says only in what a table is measured, or stands in brackets. */
const isRemark = ({ paragraph: { content } }: Trace): boolean =>
  /^\s*(\(.*\)\s*$|(đơn vị( tính)?|đvt|đv tính)\s*:)/iu.test(content.text);

/** 'Tại một cửa huyện (các xã báo cáo riêng):' is of the huyện; a remark in brackets counts where nothing else names a level. */
function captionLevel(reading: Reading): Level | null {
  const end = reading.tokens.length;
  const bracket = reading.tokens.findIndex(({ text }) => text === '(');
  const plain = { start: 0, end: bracket < 0 ? end : bracket };
  return levelIn(reading, [plain, { start: 0, end }]);
}

/** 'Về phản ánh, kiến nghị:' right before a table governs it as a heading would; a remark in brackets does not: '(9 hồ sơ quá hạn, đã xin lỗi)'. */
function governingTopic({ reading }: Trace, { lexicon }: TableTools): string | null {
  const aside = bracketed(reading);
  const told = marksBehindCitation(reading).filter(({ start }) => !aside.has(start));
  const { topic } = dimsOfLeadIn(strong(told));
  const isLeadIn = reading.tokens.at(-1)?.text === ':';
  return isLeadIn && topic !== undefined && lexicon.governing.has(topic) ? topic : null;
}

/** The tokens that stand in brackets. */
function bracketed({ tokens }: Reading): ReadonlySet<number> {
  let depth = 0;
  const within = tokens.flatMap(({ norm }, at) => {
    depth = Math.max(0, depth + (norm === '(' ? 1 : norm === ')' ? -1 : 0));
    return depth > 0 ? [at] : [];
  });
  return new Set(within);
}

/** How many paragraphs before a table may introduce it. */
const reach = 5;

function introduction(table: Table, { traces, lexicon }: TableTools): Dims {
  const before = Array.from({ length: reach }, (_, k) => traces.get(table.index - 1 - k));
  let about: Dims = {};
  for (const trace of [...before, ...ancestors(table, traces)]) {
    if (!trace || !/^(body|heading|caption)$/.test(trace.paragraph.role)) continue;
    const dims = leadInDims(trace);
    const isAbout =
      dims.stage !== undefined || dims.topic !== undefined || dims.timing !== undefined;
    if (isAbout && indicatorOf(dims, 'count', lexicon) !== null)
      return { ...dims, ...originOfIntake(trace.reading) };
    if (dims.topic !== undefined && about.topic === undefined) about = dims;
  }
  return about;
}

/** 'Số hồ sơ nhận trong tuần' over a table is what came in anew, as it is before a number; 'Tổng số' is all of it. */
function originOfIntake({ marks, tokens }: Reading): Dims {
  if (dimsOfLeadIn(marks).total !== undefined) return {};
  const intake = marks.find(
    ({ meaning, start }) =>
      meaning.type === 'term' && meaning.id === 'intake' && tokens[start - 1]?.norm === 'sơ',
  );
  const behind = marks.find(
    ({ meaning, start, end }) =>
      meaning.type === 'term' &&
      meaning.dimension === 'origin' &&
      intake !== undefined &&
      start <= intake.end &&
      end >= intake.end,
  );
  return behind?.meaning.type === 'term' ? { origin: behind.meaning.id } : {};
}
