import type { Level, Table } from '../model.js';
import { ancestors, contextOf, type Trace } from './context.js';
import { type Dims, dimsOfLeadIn, indicatorOf, inherited, strong } from './meaning.js';
import { wholeLevel } from './table-levels.js';
import type { TableTools } from './table-tools.js';

/** What a table's surroundings say for all its cells. */
export interface Surroundings {
  readonly level: Level;
  readonly topic: string | null;
  /** The terms of the text that introduces the table. */
  readonly leadIn: Dims;
}

/** Level, topic and introducing words of a table: from the paragraphs right before it and its headings. */
export function surroundingsOf(table: Table, tools: TableTools): Surroundings {
  const context = contextOf(table, tools.traces, tools.header, tools.about);
  const caption = tools.traces.get(table.index - 1);
  const plain = caption?.occurrences.every((o) => o.indicator === 'other');
  return {
    level: (caption && plain ? wholeLevel(caption.reading) : null) ?? context.level,
    topic: context.topic ?? (caption ? governingTopic(caption, tools) : null),
    leadIn: introduction(table, tools),
  };
}

/** 'Về phản ánh, kiến nghị:' right before a table governs it as a heading would. */
function governingTopic({ reading }: Trace, { lexicon }: TableTools): string | null {
  const { topic } = dimsOfLeadIn(strong(reading.marks));
  const isLeadIn = reading.tokens.at(-1)?.text === ':';
  return isLeadIn && topic !== undefined && lexicon.governing.has(topic) ? topic : null;
}

/** How many paragraphs before a table may introduce it. */
const reach = 5;

function introduction(table: Table, { traces, lexicon }: TableTools): Dims {
  const before = Array.from({ length: reach }, (_, k) => traces.get(table.index - 1 - k));
  let about: Dims = {};
  for (const trace of [...before, ...ancestors(table, traces)]) {
    if (!trace || !/^(body|heading|caption)$/.test(trace.paragraph.role)) continue;
    const dims = inherited(dimsOfLeadIn(strong(trace.reading.marks)));
    const isAbout =
      dims.stage !== undefined || dims.topic !== undefined || dims.timing !== undefined;
    if (isAbout && indicatorOf(dims, 'count', lexicon) !== null) return dims;
    if (dims.topic !== undefined && about.topic === undefined) about = dims;
  }
  return about;
}
