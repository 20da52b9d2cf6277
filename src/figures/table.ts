import type { Cell, Header, Level, SeenNumber, Table, TextDocument } from '../model.js';
import type { Ruleset } from '../ruleset/load.js';
import { ancestors, contextOf, type Traces } from './context.js';
import { placeOf, snippetOf } from './evidence.js';
import { type Item, itemsOf, type Reading } from './items.js';
import { type Dims, dimsOf, dimsOfLeadIn, indicatorOf, inherited, type Lexicon, type Measure } from './meaning.js';
import type { Occurrence } from './occurrence.js';
import { levelIn } from './place-words.js';
import { type Column, type Row, type Shape, shapeOf } from './table-shape.js';
import { nameShares, tableShares } from './table-shares.js';
import { isOnly, type TableRole, tableWords } from './table-roles.js';
import type { UnitReader } from './units.js';

/** A table as quantities, with what its rows and columns are. */
export interface TableReading {
  readonly block: number;
  readonly shape: Shape;
  readonly occurrences: readonly Occurrence[];
  readonly numbers: readonly SeenNumber[];
}

interface Tools {
  readonly document: TextDocument;
  readonly traces: Traces;
  readonly header: Header;
  readonly units: UnitReader;
  readonly lexicon: Lexicon;
  readonly read: (text: string) => Reading;
  readonly rules: Ruleset;
}

/** What a table's surroundings and one row hand down to a cell. */
interface RowContext {
  readonly level: Level;
  readonly unitName: string;
  readonly field: string;
  readonly dims: Dims;
  readonly topic: string | null;
  /** The terms of the text that introduces the table. */
  readonly leadIn: Dims;
}

export function readTable(table: Table, tools: Tools, firstId: number): TableReading {
  const words = tableWords(tools.rules);
  const shape = shapeOf(table, words);
  const occurrences: Occurrence[] = [];
  const numbers: SeenNumber[] = [];
  const titles = shape.columns.filter(isData).map(({ path }) => path.at(-1) ?? '');
  const introduced = titles.every((title) => title === '' || isOnly(title, 'plain', words));
  const columns = shape.columns.map((column) => columnMeaning(column, introduced, tools));
  for (const row of rowContexts(table, shape, tools))
    for (const column of shape.columns) {
      const cell = table.grid[row.row.index]?.[column.index];
      if (!cell || cell.row !== row.row.index || cell.column !== column.index) continue;
      const reading = tools.read(cell.content.text);
      const made = isData(column) && row.row.kind !== 'section' ? cellOccurrences(reading, cell) : [];
      const found = made.map((item, k) =>
        occurrenceOf(item, reading, cell, table, row, columns[column.index] as ColumnMeaning, tools, firstId + occurrences.length + k),
      );
      occurrences.push(...found);
      numbers.push(...cellNumbers(reading, cell, column, found));
    }
  for (const row of table.grid.slice(0, table.headerRows))
    for (const cell of new Set(row)) if (cell.row === table.grid.indexOf(row)) numbers.push(...headerNumbers(tools.read(cell.content.text), cell));
  const named = nameShares(occurrences, tableShares(shape, occurrences), tools.lexicon);
  return { block: table.index, shape, occurrences: named, numbers };
}

const isData = (column: Column): boolean =>
  !column.isLabel && !column.roles.has('index') && !column.roles.has('ignored') && !column.roles.has('change');

/** The first number of a cell is its value; a second one ('47,34 ▼13,96') compares it. */
function cellOccurrences(reading: Reading, cell: Cell): Item[] {
  const [first] = itemsOf(reading);
  void cell;
  if (!first || reading.tokens.slice(0, first.start).some((token) => token.kind === 'word')) return [];
  return [first];
}

interface ColumnMeaning {
  /** Whether the text before the table may say what its numbers are: every column of numbers has a plain title. */
  readonly introduced: boolean;
  readonly column: Column;
  readonly dims: Dims;
  readonly measure: Measure | null;
  readonly level: Level | null;
  readonly unit: ReturnType<UnitReader['inLabel']>;
}

function columnMeaning(column: Column, introduced: boolean, { read, units }: Tools): ColumnMeaning {
  const reading = read(column.path.join(' ; '));
  return {
    column,
    introduced,
    dims: dimsOf(reading.marks, 'last'),
    measure: measureBy(column.roles),
    level: levelIn(reading, [{ start: 0, end: reading.tokens.length }]),
    unit: units.inLabel(column.path.at(-1) ?? ''),
  };
}

const measureBy = (roles: ReadonlySet<TableRole>): Measure | null =>
  roles.has('percent') ? '%' : roles.has('score') ? 'điểm' : null;

interface RowMeaning extends RowContext {
  readonly row: Row;
  readonly measure: Measure | null;
}

/** What each row is: sections set the level of the rows below them. */
function rowContexts(table: Table, shape: Shape, tools: Tools): RowMeaning[] {
  const around = surroundingsOf(table, tools);
  const named = shape.rows.map((row) => tools.units.inLabel(row.label));
  const entryLevels = new Set(
    shape.rows.flatMap((row, at) => (row.kind === 'entry' ? [named[at]?.level ?? null] : [])),
  );
  const [only] = entryLevels;
  const unitLevel = entryLevels.size === 1 && only ? only : null;
  const isField = shape.columns.some((column) => column.isLabel && column.roles.has('field'));
  const isUnit = shape.columns.some((column) => column.isLabel && column.roles.has('unit'));
  let section: Level | null = null;
  return shape.rows.map((row, at) => {
    const reading = tools.read(row.label);
    const level = levelIn(reading, [{ start: 0, end: reading.tokens.length }]);
    if (row.kind === 'section') section = level ?? section;
    const unit = named[at] ?? null;
    const dims = dimsOf(reading.marks, 'last');
    const namesQuantity = indicatorOf(inherited(dims), 'count', tools.lexicon) !== null && !isField && !unit;
    const isPlace = !namesQuantity && row.kind === 'entry' && level === null;
    return {
      ...around,
      row,
      level: unit?.level ?? level ?? (row.kind === 'total' ? (section ?? unitLevel ?? around.level) : (section ?? around.level)),
      unitName: row.kind === 'entry' ? (unit?.name ?? (isPlace && isUnit && !isField ? cleaned(row.label) : '')) : '',
      field: isPlace && isField && !unit ? cleaned(row.label) : '',
      dims: namesQuantity ? dims : {},
      measure: /%|tỷ lệ/iu.test(row.label) && namesQuantity ? '%' : null,
    };
  });
}

const cleaned = (label: string): string => label.replace(/^\s*\d+\s*[.)]\s*/, '').replace(/\s+/g, ' ').trim();

/** Level, topic and introducing words of a table: from its headings and the paragraphs right before it. */
function surroundingsOf(table: Table, tools: Tools): Omit<RowContext, 'unitName' | 'field' | 'dims'> {
  const context = contextOf(table, tools.traces, tools.header);
  const introducing = [...before(table), ...ancestors(table, tools.traces).map((t) => t.paragraph.index)];
  let leadIn: Dims = {};
  for (const at of introducing) {
    const trace = tools.traces.get(at);
    if (!trace || !/^(body|heading|caption)$/.test(trace.paragraph.role)) continue;
    const strong = trace.reading.marks.filter(({ meaning }) => meaning.type !== 'term' || !meaning.weak);
    const dims = inherited(dimsOfLeadIn(strong));
    if (dims.topic !== undefined && leadIn.topic === undefined) leadIn = dims;
    if (indicatorOf(dims, 'count', tools.lexicon) === null) continue;
    leadIn = dims;
    break;
  }
  const caption = tools.traces.get(table.index - 1);
  const level = caption?.occurrences.every((o) => o.indicator === 'other') ? levelIn(caption.reading, [{ start: 0, end: caption.reading.tokens.length }]) : null;
  return { level: level ?? context.level, topic: context.topic, leadIn };
}

const before = (table: Table): number[] => Array.from({ length: 5 }, (_, k) => table.index - 1 - k);

function occurrenceOf(
  item: Item,
  reading: Reading,
  cell: Cell,
  table: Table,
  row: RowMeaning,
  column: ColumnMeaning,
  tools: Tools,
  id: number,
): Occurrence {
  const measure = measureOf(item, row, column);
  const named = nameCell(row, column, measure, item, tools.lexicon);
  const start = reading.tokens[item.start]?.start ?? 0;
  const end = reading.tokens[item.end - 1]?.end ?? start;
  const rule = named.rule;
  return {
    id,
    block: table.index,
    cell: { row: cell.row, column: cell.column },
    start,
    end,
    indicator: rule?.id ?? 'other',
    dims: named.dims,
    level: column.unit?.level ?? column.level ?? row.level,
    unitName: row.unitName || (column.unit?.name ?? ''),
    field: row.field,
    value: item.value,
    measure: rule?.measure ?? (measure === 'count' ? item.measure : measure),
    raw: item.raw,
    approximate: item.approximate,
    inferred: false,
    label: [row.row.label, ...column.column.path].filter((part) => part !== '').join(' – '),
    rule: rule ? `indicators/${rule.id}` : '',
    place: placeOf(cell.content, start, end),
    section: table.section,
    snippet: snippetOf([row.row.label, ...column.column.path, cell.content.text].join(' | '), 0, 200),
    parent: null,
    bond: null,
    group: `t${String(table.index)}.${String(cell.row)}`,
    sentence: cell.row,
    shareOf: null,
    shareOfWhat: '',
    base: null,
    max: item.base?.value ?? null,
    period: '',
    source: 'table',
  };
}

function measureOf(item: Item, row: RowMeaning, column: ColumnMeaning): Measure {
  if (item.kind === 'percent') return '%';
  if (item.kind === 'score') return 'điểm';
  return row.measure ?? column.measure ?? 'count';
}

/** What a cell's header and row say; where that is not enough, with what introduces the table. */
function nameCell(row: RowMeaning, column: ColumnMeaning, measure: Measure, item: Item, lexicon: Lexicon) {
  const own: Dims = { ...column.dims, ...row.dims };
  const topic: Dims = row.topic === null ? {} : { topic: row.topic };
  const governed = row.topic !== null && lexicon.governing.has(row.topic) ? topic : {};
  const score: Dims = measure === 'điểm' ? { topic: 'ranking' } : {};
  const attempts: Dims[] = [
    { ...governed, ...own },
    ...(measure === 'điểm' && item.base === null ? [{ ...score, ...own }] : []),
    ...(column.introduced ? [{ ...row.leadIn, ...governed, ...own }] : []),
    { ...topic, ...own },
    ...(column.introduced ? [{ ...topic, ...row.leadIn, ...own }] : []),
    ...(measure === 'điểm' ? [{ ...own, ...score }] : []),
  ];
  for (const attempt of attempts) {
    const rule = indicatorOf(attempt, measure, lexicon);
    if (rule) return { rule, dims: attempt };
  }
  return { rule: null, dims: own };
}

function cellNumbers(reading: Reading, cell: Cell, column: Column, found: readonly Occurrence[]): SeenNumber[] {
  return reading.tokens.flatMap((token, at): SeenNumber[] => {
    if (token.kind !== 'number') return [];
    const occurrence = found.find((o) => o.start <= token.start && token.end <= o.end);
    const decided = reading.classes[at];
    const base = { place: placeOf(cell.content, token.start, token.end), raw: token.text, snippet: snippetOf(cell.content.text, token.start, token.end) };
    if (occurrence && occurrence.indicator !== 'other') return [{ ...base, class: 'figure', rule: occurrence.rule }];
    if (decided) return [{ ...base, class: decided.class, rule: decided.rule }];
    if (column.roles.has('index')) return [{ ...base, class: 'list_number', rule: 'tables/index' }];
    if (column.roles.has('change')) return [{ ...base, class: 'comparison', rule: 'tables/change' }];
    if (column.isLabel) return [{ ...base, class: 'name', rule: null }];
    if (column.roles.has('ignored')) return [{ ...base, class: 'code', rule: 'tables/ignored' }];
    if (occurrence) return [{ ...base, class: 'quantity', rule: null }];
    return [{ ...base, class: 'comparison', rule: null }];
  });
}

const headerNumbers = (reading: Reading, cell: Cell): SeenNumber[] =>
  reading.tokens.flatMap((token, at) =>
    token.kind !== 'number'
      ? []
      : [
          {
            place: placeOf(cell.content, token.start, token.end),
            raw: token.text,
            class: reading.classes[at]?.class ?? 'list_number',
            rule: reading.classes[at]?.rule ?? null,
            snippet: snippetOf(cell.content.text, token.start, token.end),
          } as const,
        ],
  );
