import type { Level, Table } from '../model.js';
import { ancestors, contextOf } from './context.js';
import type { Reading } from './items.js';
import {
  type Dims,
  dimsOf,
  dimsOfLeadIn,
  indicatorOf,
  inherited,
  type Measure,
  strong,
} from './meaning.js';
import { levelIn } from './place-words.js';
import type { Row, Shape } from './table-shape.js';
import type { TableTools } from './table-tools.js';
import type { NamedUnit } from './units.js';

/** What a table's surroundings say for all its cells. */
interface Surroundings {
  readonly level: Level;
  readonly topic: string | null;
  /** The terms of the text that introduces the table. */
  readonly leadIn: Dims;
}

/** What a row is, and what it hands down to its cells. */
export interface RowMeaning extends Surroundings {
  readonly row: Row;
  readonly unitName: string;
  readonly field: string;
  /** The terms of a row that names a quantity; empty where it names a place. */
  readonly dims: Dims;
  readonly measure: Measure | null;
}

/** The meaning of every row below the header; section rows set the level of those below them. */
export function rowMeanings(table: Table, shape: Shape, tools: TableTools): RowMeaning[] {
  const around = surroundingsOf(table, tools);
  const units = shape.rows.map(({ label }) => tools.units.inLabel(label));
  const totalLevel = commonLevel(shape, units);
  const type = tools.units.typeIn(
    shape.columns.find((column) => column.isLabel)?.path.join(' ') ?? '',
  );
  const seen = new Set<Level>();
  let section: Level | null = null;
  let stage: Dims = {};
  return shape.rows.map((row, at) => {
    const reading = tools.read(row.label);
    const level = wholeLevel(reading);
    if (row.kind === 'section' || row.kind === 'group') section = level ?? section;
    if (section !== null) seen.add(section);
    const ofTotal = seen.size > 1 ? 'all' : (section ?? totalLevel ?? around.level);
    const inherits = row.kind === 'total' ? ofTotal : (section ?? type ?? around.level);
    const meaning = rowMeaning(
      row,
      reading,
      units[at] ?? null,
      inherits,
      around,
      shape,
      tools,
      stage,
    );
    if (meaning.dims.stage !== undefined) stage = { stage: meaning.dims.stage };
    return meaning;
  });
}

const wholeLevel = (reading: Reading): Level | null =>
  levelIn(reading, [{ start: 0, end: reading.tokens.length }]);

function rowMeaning(
  row: Row,
  reading: Reading,
  unit: NamedUnit | null,
  inherits: Level,
  around: Surroundings,
  shape: Shape,
  { lexicon }: TableTools,
  stage: Dims,
): RowMeaning {
  const labels = shape.columns.find((column) => column.isLabel)?.roles;
  const level = wholeLevel(reading);
  const own = dimsOf(reading.marks, 'last');
  // 'Đúng hạn', 'Quá hạn' below 'Số hồ sơ đã giải quyết' are of those.
  const dims = own.timing !== undefined && own.stage === undefined ? { ...stage, ...own } : own;
  const isField = labels?.has('field') ?? false;
  const scored = shape.columns.some(({ roles }) => roles.has('score'));
  const named =
    indicatorOf(inherited(dims), 'count', lexicon) !== null ||
    (scored && indicatorOf(inherited(dims), 'điểm', lexicon) !== null);
  const isQuantity = named && !isField && !unit;
  const isEntry = row.kind === 'entry' || row.kind === 'group';
  const isPlace = !isQuantity && isEntry && level === null && !unit;
  const name = row.label.replace(/^\s*\d+\s*[.)]\s*/, '').trim();
  return {
    ...around,
    row,
    level: unit?.level ?? level ?? inherits,
    unitName: unit && isEntry ? unit.name : isPlace && labels?.has('unit') && !isField ? name : '',
    field: isPlace && isField ? name : '',
    dims: isQuantity ? dims : {},
    measure: isQuantity && /%|tỷ lệ/iu.test(row.label) ? '%' : null,
  };
}

/** The level that all units of a table share: its total row is theirs together. */
function commonLevel(shape: Shape, units: readonly (NamedUnit | null)[]): Level | null {
  const levels = new Set(
    shape.rows.flatMap((row, at) => (row.kind === 'entry' ? [units[at]?.level] : [])),
  );
  const [only] = levels;
  return levels.size === 1 ? (only ?? null) : null;
}

/** Level, topic and introducing words of a table: from the paragraphs right before it and its headings. */
function surroundingsOf(table: Table, tools: TableTools): Surroundings {
  const context = contextOf(table, tools.traces, tools.header);
  const caption = tools.traces.get(table.index - 1);
  const plain = caption?.occurrences.every((o) => o.indicator === 'other');
  return {
    level: (caption && plain ? wholeLevel(caption.reading) : null) ?? context.level,
    topic: context.topic,
    leadIn: introduction(table, tools),
  };
}

/** How many paragraphs before a table may introduce it. */
const reach = 5;

function introduction(table: Table, { traces, lexicon }: TableTools): Dims {
  const before = Array.from({ length: reach }, (_, k) => traces.get(table.index - 1 - k));
  let about: Dims = {};
  for (const trace of [...before, ...ancestors(table, traces)]) {
    if (!trace || !/^(body|heading|caption)$/.test(trace.paragraph.role)) continue;
    const dims = inherited(dimsOfLeadIn(strong(trace.reading.marks)));
    if (indicatorOf(dims, 'count', lexicon) !== null) return dims;
    if (dims.topic !== undefined && about.topic === undefined) about = dims;
  }
  return about;
}
