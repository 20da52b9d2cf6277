import type { Level } from '../model.js';
import type { Reading } from './items.js';
import { levelIn } from './place-words.js';
import { isHead } from './table-outline.js';
import type { Column, Row, Shape } from './table-shape.js';
import type { TableTools } from './table-tools.js';
import { wholeOf } from './vocabulary.js';

/** The level that the words of a label name; null where they name none. */
export const wholeLevel = (reading: Reading): Level | null =>
  levelIn(reading, [{ start: 0, end: reading.tokens.length }]);

/** The level of every row: its own, that of the section it stands in, or that of the whole table. */
export function levelsOf(
  shape: Shape,
  readings: readonly Reading[],
  around: Level,
  tools: TableTools,
): Level[] {
  const { rows, columns } = shape;
  const label = columns.find(({ isLabel }) => isLabel);
  const ofUnits = label?.roles.has('unit') ?? false;
  // The branches of a sở are named after where they sit: 'Chi nhánh | Huyện Yên Bình'.
  const ofBranches = around === 'province' && namesBranches(label);
  const own = rows.map((row, at) =>
    ofBranches ? null : ownLevel(row, readings[at] as Reading, ofUnits, tools),
  );
  const type = tools.units.typeIn(label?.path.join(' ') ?? '');
  const inSection = (at: number): Level | null => {
    const { parent } = rows[at] as Row;
    return parent === null ? null : (own[parent] ?? inSection(parent));
  };
  const whole = wholeOf(tools.header.agencyLevel);
  const parts = levelOfParts(rows, own, whole);
  const levelAt = { own, inSection, around: type ?? around, whole };
  return rows.map(({ kind }, at) => {
    if (kind === 'aside') return own[at] ?? parts ?? type ?? around;
    if (kind !== 'total') return own[at] ?? inSection(at) ?? type ?? around;
    // 'Toàn huyện' below 'Tại Bộ phận Một cửa các xã' is of all communes.
    if (own[at] === 'all' && around === (parts ?? type)) return around;
    return own[at] ?? levelOfSubtotal(shape, at, levelAt) ?? parts ?? type ?? around;
  });
}

/** Whether a column names branches, each after the place where it sits. */
export const namesBranches = (column: Column | undefined): boolean =>
  /^(tên )?(các )?chi nhánh/iu.test(column?.path.at(-1) ?? '');

function ownLevel(
  { name, label, kind, group }: Row,
  reading: Reading,
  ofUnits: boolean,
  { units, read }: TableTools,
): Level | null {
  const unit = units.inLabel(label) ?? units.inLabel(name);
  const words = wholeLevel(reading);
  if (kind === 'section') return words ?? unit?.level ?? null;
  // 'Trạm Y tế xã Bình Lâm' is of the kind of unit that it names.
  const own = unit?.level ?? words ?? (ofUnits && kind !== 'total' ? units.typeIn(name) : null);
  return own ?? (group === '' ? null : (units.inLabel(group)?.level ?? wholeLevel(read(group))));
}

/** What all rows are together: the level of the sections, or of the units, where there is only one. */
function levelOfParts(
  rows: readonly Row[],
  own: readonly (Level | null)[],
  whole: Level,
): Level | null {
  const levels = (kinds: readonly Row['kind'][]): Set<Level | null> =>
    new Set(rows.flatMap(({ kind }, at) => (kinds.includes(kind) ? [own[at] ?? null] : [])));
  const sections = levels(['section', 'group']);
  sections.delete(null);
  if (sections.size > 0) return sections.size > 1 ? whole : ([...sections][0] ?? null);
  const [only, ...more] = levels(['entry']);
  return more.length > 0 ? null : (only ?? null);
}

/** The levels that rows name themselves, those of their sections, what holds where they name none, and that of all together. */
interface LevelsAt {
  readonly own: readonly (Level | null)[];
  readonly inSection: (at: number) => Level | null;
  readonly around: Level;
  readonly whole: Level;
}

/**
 * The level of the section that a total closes or names ('Tổng mục II'); null where it is one of
 * the whole table.
 */
function levelOfSubtotal(
  { rows }: Shape,
  at: number,
  { own, inSection, around, whole }: LevelsAt,
): Level | null {
  const marks = marksNamed(rows[at] as Row, rows);
  const found = marks.map((each) => own[each] ?? inSection(each));
  const known = found.some((level) => level !== null);
  const levels = new Set(found.map((level) => level ?? (known ? around : null)));
  if (marks.length > 0) return levels.size === 1 ? ([...levels][0] ?? null) : whole;
  const before = rows[at - 1];
  const isLast = rows.slice(at + 1).every(({ kind }) => kind !== 'total');
  return before?.kind === 'entry' && !isLast ? inSection(at - 1) : null;
}

/** The positions of the rows whose marks a total names: 'Tổng cộng (I+II)', 'Cộng mục A'; they may be sub-totals above their rows: 'A | Cộng các phường'. */
export function marksNamed({ name, index }: Row, rows: readonly Row[]): number[] {
  const marks = new Set(name.match(/(?<![\p{L}\p{N}])([IVX]+|[A-ZĐ])(?![\p{L}\p{N}])/gu));
  return [...rows.keys()].filter((at) => {
    const { mark, kind, index: own } = rows[at] as Row;
    return (
      mark !== null && isHead(mark) && own !== index && kind !== 'aside' && marks.has(mark.label)
    );
  });
}
