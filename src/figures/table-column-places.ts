import type { ColumnMeaning } from './table-columns.js';
import { sayOnlyTotal, strong } from './meaning.js';
import { wholeLevel } from './table-levels.js';
import { bareField, isRest } from './table-places.js';
import type { TableRole } from './table-roles.js';
import { isNamedQuantity, type RowMeaning } from './table-rows.js';
import { isData } from './table-shape.js';
import type { TableTools } from './table-tools.js';

/** So many columns with names of their own show that the columns are lĩnh vực or units. */
const FEWEST = 2;

/**
 * Where the rows name the quantities, titles that say nothing of them name what they are of: the
 * lĩnh vực in 'Chỉ tiêu | Đất đai | Hộ tịch | Cộng', the units below 'Đơn vị'.
 */
export function withPlaces(
  columns: readonly ColumnMeaning[],
  rows: readonly RowMeaning[],
  tools: TableTools,
): readonly ColumnMeaning[] {
  const counted = rows.filter(({ row: { kind } }) => kind === 'entry' || kind === 'group');
  const quantities = counted.filter(isNamedQuantity);
  const named = columns.filter((column) => isName(column, tools));
  const units = columns.filter(({ unit }) => unit !== null);
  const isTurned = quantities.length * 2 > counted.length && quantities.length >= FEWEST;
  if (!isTurned) return columns;
  const all = withoutTotals(columns);
  if (named.length + units.length < FEWEST) return all;
  return all.map((column) => {
    if (!named.includes(column)) return column;
    const name = titleOf(column);
    if (!column.column.roles.has('unit'))
      return { ...column, dims: {}, place: { unitName: '', field: bareField(name) } };
    const level = tools.units.typeIn(name) ?? column.level;
    return { ...column, dims: {}, level, place: { unitName: name, field: '' } };
  });
}

/** 'Tổng' beside 'Cấp tỉnh | Cấp xã', of which none says what is counted, is all of what each row counts: that of 'Tiếp nhận trong kỳ' is no 'Tổng tiếp nhận'. */
function withoutTotals(columns: readonly ColumnMeaning[]): readonly ColumnMeaning[] {
  const data = columns.filter(({ column }) => isData(column));
  const [totals, others] = [data.filter(isTotal), data.filter((column) => !isTotal(column))];
  const isSilent = others.length >= FEWEST && others.every(({ dims }) => sayOnlyTotal(dims));
  if (!isSilent) return columns;
  return columns.map((column) => (totals.includes(column) ? { ...column, dims: {} } : column));
}

const isTotal = ({ column: { roles }, dims }: ColumnMeaning): boolean =>
  (roles.has('total') || roles.has('whole')) && sayOnlyTotal(dims);

const titleOf = ({ column }: ColumnMeaning): string => column.path.at(-1) ?? '';

/** Whether the title of a column of numbers says nothing of what they are: no term, no role, no period, no level. */
function isName(column: ColumnMeaning, tools: TableTools): boolean {
  const { words, read } = tools;
  const title = titleOf(column);
  const says =
    (!isRestOfFields(title) && saysWhat(title, column, tools)) ||
    saysMeasure(title, tools) ||
    column.worded !== null ||
    column.measure !== null ||
    wholeLevel(read(title)) !== null ||
    column.unit !== null ||
    column.period !== '';
  const isWord = /^\p{L}[^\d%]*$/u.test(title);
  const own: readonly TableRole[] = isCalledField(title)
    ? ['index', 'unit', 'field']
    : ['index', 'unit'];
  const hasRole = [...words.rolesIn(title)].some((role) => !own.includes(role));
  return isData(column.column) && !says && isWord && !hasRole;
}

/** 'Lĩnh vực đất đai', 'Các lĩnh vực còn lại': a title that says itself that it is the name of one. */
const isCalledField = (title: string): boolean =>
  /^lĩnh vực \p{L}/iu.test(title) || isRestOfFields(title);

/** 'Lĩnh vực còn lại' says nothing of what is left to be done. */
const isRestOfFields = (title: string): boolean =>
  /^(các )?lĩnh vực /iu.test(title) && isRest(title);

/** 'Phát sinh (hồ sơ)': whether a bracket says in what the numbers are measured. */
function saysMeasure(title: string, { read }: TableTools): boolean {
  const { marks, tokens } = read(title);
  return marks.some(
    ({ meaning, start, end }) =>
      meaning.type === 'unit' && tokens[start - 1]?.norm === '(' && tokens[end]?.norm === ')',
  );
}

/** Whether terms say what is counted; weak ones within a longer title do not: 'Giải quyết việc làm' is a lĩnh vực. */
function saysWhat(title: string, { dims }: ColumnMeaning, { read }: TableTools): boolean {
  if (Object.keys(dims).length === 0) return false;
  const { marks, tokens } = read(title);
  const isCovered = tokens.every((_, at) => marks.some((m) => m.start <= at && at < m.end));
  return isCovered || strong(marks).some(({ meaning }) => meaning.type === 'term');
}
