import { markerOf } from '../layout/marker.js';
import type { Cell } from '../model.js';
import { dimsOf, indicatorOf, inherited, strong } from './meaning.js';
import { isPartOf } from './periods.js';
import { levelIn } from './place-words.js';
import { textOf } from './table-heading.js';
import {
  BULLET,
  isHead,
  type Mark,
  markIn,
  parentsOf,
  styleOf,
  UNMARKED,
} from './table-outline.js';
import { isOfFormer } from './table-periods.js';
import { isOnly, type TableRole } from './table-roles.js';
import { type Column, isData, type Row, type RowKind } from './table-shape.js';
import { isNumeric, PERIOD } from './table-labels.js';
import type { TableTools } from './table-tools.js';

/** What one row shows by itself. */
interface Line {
  readonly label: string;
  readonly name: string;
  readonly group: string;
  readonly mark: Mark | null;
  readonly roles: ReadonlySet<TableRole>;
  readonly kind: 'entry' | 'total' | 'aside' | 'names' | 'nothing';
  /** Whether one cell covers all columns. */
  readonly spans: boolean;
}

const led: readonly TableRole[] = [
  'part',
  'average',
  'rank',
  'change',
  'former',
  'percent',
  'cumulative',
  'ignored',
  'score',
  'maximum',
];
const asides: readonly TableRole[] = [
  'average',
  'rank',
  'change',
  'former',
  'cumulative',
  'percent',
  'maximum',
];

/** The rows of a table's body by what they are, with the rows that they belong under. */
export function rowsOf(
  body: readonly (readonly Cell[])[],
  first: number,
  columns: readonly Column[],
  tools: TableTools,
): Row[] {
  const read = body.map((cells) => lineOf(cells, columns, tools));
  const totalled = withTotalSaidTwice(withPeriodTotals(read, tools), body, columns);
  const lines = withTotalOnTop(withRatesOfChange(totalled, tools), tools);
  const parents = parentsOf(
    lines.map((line, at) => (headsBullets(lines, at) ? UNMARKED.plain : styleOfLine(line))),
  );
  const withFigures = (at: number): boolean => lines[at]?.kind === 'entry';
  const parentsOfFigures = new Set(parents.filter((_, at) => withFigures(at)));
  const above = new Set(parents);
  return lines.map(({ label, name, group, mark, roles, ...line }, at): Row => {
    const kind = kindOf({ ...line, mark }, above.has(at), parentsOfFigures.has(at));
    return {
      index: at + first,
      kind,
      label,
      name,
      group,
      mark,
      roles,
      parent: parents[at] ?? null,
    };
  });
}

/** 'Huyện' above '1. Phòng Tư pháp', '2. Phòng Nội vụ' … 'Tổng cộng': a first row without a number that holds what the total holds is the total, said first. */
function withTotalSaidTwice(
  lines: readonly Line[],
  body: readonly (readonly Cell[])[],
  columns: readonly Column[],
): readonly Line[] {
  const [first, ...others] = lines;
  const isListed = ({ kind, mark }: Line): boolean => kind !== 'entry' || mark !== null;
  if (first?.kind !== 'entry' || first.mark !== null || !others.every(isListed)) return lines;
  if (others.filter(({ kind }) => kind === 'entry').length < FEWEST_PARTS) return lines;
  const numbersOf = (at: number): string[] =>
    columns.filter(isData).map(({ index }) => textOf(body[at]?.[index]));
  const [own, ...more] = [numbersOf(0), ...others.map((_, at) => numbersOf(at + 1))];
  const isSaidAgain = others.some(
    ({ kind }, at) => kind === 'total' && own.length > 1 && String(more[at]) === String(own),
  );
  return isSaidAgain ? [{ ...first, kind: 'total' }, ...others] : lines;
}

/** So many months show that the rows are parts of the report's period, and so many rows that one adds them up. */
const FEWEST_PARTS = 2;

/** 'Quý III', '9 tháng' below 'Tháng 7', 'Tháng 8', 'Tháng 9' are totals; an earlier year beside them is none of their parts. */
function withPeriodTotals(lines: readonly Line[], tools: TableTools): readonly Line[] {
  const parts = lines.filter(({ name }) => isPartOf(name, tools.mainPeriod));
  if (parts.length < FEWEST_PARTS) return lines;
  const units = new Set(parts.map(({ name }) => unitOf(name)));
  const smallest = SMALLEST_FIRST.find((unit) => units.has(unit));
  return lines.map((line): Line => {
    const { kind, name } = line;
    const isOther = unitOf(name) !== smallest && isOnly(name, 'period', tools.words);
    if (kind !== 'entry' || !isOther) return line;
    return { ...line, kind: isOfFormer(name, tools) ? 'aside' : 'total' };
  });
}

/** 'Khối sở, ban, ngành' on top without a number, where all below it are numbered through, is what they are together. */
function withTotalOnTop(lines: readonly Line[], tools: TableTools): readonly Line[] {
  const [top, ...others] = lines.filter(({ kind }) => kind !== 'nothing');
  const styles = new Set(others.map(({ mark }) => mark?.style));
  const isOfAll =
    top?.kind === 'entry' &&
    top.mark === null &&
    !top.roles.has('part') &&
    others.length > 1 &&
    others.every(({ kind, mark }) => kind === 'entry' && mark !== null && !isHead(mark)) &&
    styles.size === 1 &&
    !isNamedUnit(top.name, tools);
  if (!isOfAll) return lines;
  const roles = new Set([...top.roles, 'whole'] as const);
  return lines.map((line): Line => (line === top ? { ...line, kind: 'total', roles } : line));
}

const SMALLEST_FIRST = ['tuần', 'tháng', 'quý', 'năm'];

/** The first word of a period's name; of '2022' that of a year. */
const unitOf = (name: string): string =>
  /^\d{4}$/.test(name) ? 'năm' : (/^\p{L}*/u.exec(name.normalize().toLowerCase())?.[0] ?? '');

/** A mere 'Tỷ lệ (%)' below 'Tăng, giảm' is how much that is, as it is in columns. */
const withRatesOfChange = (lines: readonly Line[], { readTitle }: TableTools): Line[] =>
  lines.map((line, at) => {
    const follows = line.roles.has('percent') && lines[at - 1]?.roles.has('change') === true;
    const isBare =
      follows && readTitle(line.name).reading.marks.every(({ meaning }) => meaning.type !== 'term');
    return isBare ? { ...line, roles: new Set([...line.roles, 'change'] as const) } : line;
  });

function kindOf(
  { kind, mark, spans }: Pick<Line, 'kind' | 'mark' | 'spans'>,
  isAbove: boolean,
  isAboveFigures: boolean,
): RowKind {
  if (kind === 'entry') return isAboveFigures ? 'group' : 'entry';
  if (kind === 'total' || kind === 'aside') return kind;
  // '5 | Xã Bình Lâm' with empty cells is an entry that has nothing to report.
  const isNumbered = mark !== null && !isHead(mark);
  return kind === 'names' && isNumbered && !spans && !isAbove ? 'entry' : 'section';
}

function styleOfLine({ kind, mark, roles }: Line): string | null {
  // 'A | Tổng thu' heads its list; 'Tổng cộng' stands apart from it.
  if (kind === 'total' && mark && isHead(mark)) return mark.style;
  if (kind === 'total' || kind === 'aside' || kind === 'nothing') return null;
  if (mark) return mark.style;
  if (roles.has('part')) return UNMARKED.part;
  return kind === 'names' ? UNMARKED.section : UNMARKED.plain;
}

/** 'Tổng số hồ sơ' on top of '- Kỳ trước', '- Trong kỳ' where rows without a mark stand behind them is one of those rows, and has parts of its own. */
function headsBullets(lines: readonly Line[], at: number): boolean {
  const [line, next] = lines.slice(at, at + 2);
  if (at > 0 || line?.kind !== 'total' || line.mark !== null) return false;
  const isBullet = next?.kind === 'entry' && next.mark !== null && BULLET.test(next.mark.style);
  return isBullet && lines.some(({ kind, mark }) => kind === 'entry' && mark === null);
}

function lineOf(cells: readonly Cell[], columns: readonly Column[], tools: TableTools): Line {
  const texts = cells.map(textOf);
  const labels = columns.filter(({ isLabel }) => isLabel);
  const names = new Set(labels.map(({ index }) => cells[index]));
  const label = labelOf([...names].map(textOf), labels) || firstWords(texts);
  const numbered = columns.findIndex(({ roles }) => roles.has('index'));
  // 'X. Bình Lâm' and 'P. Tân Hòa' begin with what they are, not with a mark.
  const marker = tools.units.inLabel(label) ? null : markerOf(label);
  const name = label.slice(marker?.length ?? 0).trim();
  const inLabel = marker && { style: styleOf(marker.label), label: marker.label };
  const { lengths } = tools.words.openingOf(name);
  const roles = new Set(led.filter((role) => lengths.has(role)));
  return {
    label,
    name,
    group: groupOf(cells, names, columns),
    mark: markIn(texts[Math.max(numbered, 0)] ?? '') ?? inLabel,
    roles: withWhole(roles, [name, texts[0] ?? ''], tools),
    spans: new Set(cells).size === 1,
    kind: lineKind(texts, name, roles, columns, tools),
  };
}

/** What the columns of names hold; '7' below 'Tháng' is 'Tháng 7'. */
function labelOf(names: readonly string[], [column]: readonly Column[]): string {
  const own = names.filter((text) => text !== '').join(' – ');
  const title = column?.path.join(' ') ?? '';
  return PERIOD.test(title) && /^(\d|[IVX]+$)/.test(own) ? `${title} ${own}` : own;
}

const firstWords = (texts: readonly string[]): string =>
  texts.find((text) => text !== '' && !isNumeric(text)) ?? '';

/** What groups a row, unless the same cell names it, as 'Tổng cộng' over both columns does. */
const groupOf = (
  cells: readonly Cell[],
  names: ReadonlySet<Cell | undefined>,
  columns: readonly Column[],
): string =>
  columns
    .filter(({ index, isGroup }) => isGroup && !names.has(cells[index]))
    .map(({ index }) => textOf(cells[index]))
    .join(' – ');

function withWhole(
  roles: Set<TableRole>,
  names: readonly string[],
  { words }: TableTools,
): Set<TableRole> {
  return names.some((name) => isOnly(name, 'whole', words)) ? new Set([...roles, 'whole']) : roles;
}

function lineKind(
  texts: readonly string[],
  name: string,
  roles: ReadonlySet<TableRole>,
  columns: readonly Column[],
  tools: TableTools,
): Line['kind'] {
  const filled = columns.filter(isData).map(({ index }) => texts[index] ?? '');
  const numbers = filled.filter(isNumeric);
  if (name === '' && numbers.length === 0) return 'nothing';
  if (numbers.length > 0 && isTotal([name, texts[0] ?? ''], tools)) return 'total';
  if (numbers.length > 0 && asides.some((role) => roles.has(role))) return 'aside';
  if (numbers.length > 0) return 'entry';
  if (roles.has('ignored')) return 'nothing';
  // A dash says that there is none, '2?' that there is something.
  const dashed = filled.some((text) => /^([-–—−.…_/\\]+|không( có)?|\S*\d\S*)$/i.test(text));
  return dashed || isNamedUnit(name, tools) ? 'entry' : 'names';
}

/** 'Tổng cộng', 'Toàn tỉnh'; not 'Tổng số tiếp nhận', which names a quantity. */
function isTotal(names: readonly string[], { words, readTitle, lexicon }: TableTools): boolean {
  return names.some((name) => {
    if (!isOnly(name, 'total', words) && !isOnly(name, 'whole', words)) return false;
    const dims = inherited(dimsOf(strong(readTitle(name).reading.marks), 'last'));
    return indicatorOf(dims, 'count', lexicon) === null;
  });
}

/** 'Xã Bình Lâm', not 'UBND cấp xã'. */
function isNamedUnit(name: string, { units, read }: TableTools): boolean {
  const reading = read(name);
  const level = levelIn(reading, [{ start: 0, end: reading.tokens.length }]);
  return units.inLabel(name) !== null && units.isNamed(name) && level === null;
}
