import type { Table } from '../model.js';
import { fold } from '../number/normalize.js';
import { textOf } from './table-heading.js';
import { namesBranches, wholeLevel } from './table-levels.js';
import { isNumeric } from './table-labels.js';
import type { Column, Row, Shape } from './table-shape.js';
import type { TableTools } from './table-tools.js';
import { places } from './unit-names.js';

/** The unit and the lĩnh vực that a row's figures belong to; empty where it names none. */
export interface RowPlace {
  readonly unitName: string;
  readonly field: string;
}

const nowhere: RowPlace = { unitName: '', field: '' };

/**
 * The places that the rows name, in their labels or in other columns of names. What a row leaves
 * out comes from the rows that it belongs under: the lĩnh vực below 'I. Sở Tư pháp' are that unit's.
 *
 * @param counted whether the columns say what is counted, so that any other label names what it is counted for
 * @param isQuantity for each row whether its label names a quantity and no place
 */
export function placesOf(
  table: Table,
  shape: Shape,
  counted: boolean,
  isQuantity: readonly boolean[],
  tools: TableTools,
): RowPlace[] {
  const found: RowPlace[] = [];
  const label = shape.columns.find(({ isLabel }) => isLabel);
  // All branches together are not the body that they belong to.
  const whole = namesBranches(label) ? { unitName: label?.path.at(-1) ?? '', field: '' } : null;
  shape.rows.forEach((row, at) => {
    const names = isPlaced(row) && !isQuantity[at];
    const own = names
      ? placeOf(table, row, shape, counted, tools)
      : ((row.kind === 'total' ? whole : null) ?? groupPlace(table, row, shape, tools));
    const above = row.parent === null ? nowhere : (found[row.parent] ?? nowhere);
    found.push({ unitName: own.unitName || above.unitName, field: own.field || above.field });
  });
  return withCentre(shape.rows, found, tools);
}

/** Beside offices ('Phòng Kinh tế', 'Văn phòng UBND') the body's own centre is one of them, though alone it is all that the body has. */
function withCentre(
  rows: readonly Row[],
  found: readonly RowPlace[],
  { read }: TableTools,
): RowPlace[] {
  const isOffice = (at: number): boolean => OFFICE.test(found[at]?.unitName ?? '');
  return found.map((place, at) => {
    const { kind, name, parent } = rows[at] as Row;
    if (kind !== 'entry' || place.unitName !== '' || place.field !== '' || !CENTRE.test(name))
      return place;
    const beside = rows.flatMap((row, k) => (k !== at && row.kind === 'entry' ? [k] : []));
    const isListed =
      beside.length > 1 && beside.every((k) => isOffice(k) && rows[k]?.parent === parent);
    return isListed && wholeLevel(read(name)) !== null ? { ...place, unitName: name } : place;
  });
}

const OFFICE = /^(văn )?phòng /iu;
const CENTRE = /^trung tâm /iu;

const isPlaced = ({ kind }: Row): boolean => kind !== 'total' && kind !== 'aside';

function placeOf(
  table: Table,
  row: Row,
  { columns }: Shape,
  counted: boolean,
  tools: TableTools,
): RowPlace {
  const own = labelPlace(
    row,
    columns.find(({ isLabel }) => isLabel),
    counted,
    tools,
  );
  const beside = placeIn(
    columns.filter(({ isLabel }) => !isLabel),
    table.grid[row.index],
    tools,
  );
  return { unitName: own.unitName || beside.unitName, field: own.field || beside.field };
}

/** 'Tiếp nhận', 'Đã giải quyết' beside 'Sở Tư pháp' are that unit's, and so is its 'Cộng'. */
const groupPlace = (table: Table, { index, group }: Row, { columns }: Shape, tools: TableTools) =>
  group === ''
    ? nowhere
    : placeIn(
        columns.filter(({ isGroup }) => isGroup),
        table.grid[index],
        tools,
      );

/** The unit and the lĩnh vực that a row has in columns of names. */
function placeIn(
  columns: readonly Column[],
  cells: Table['grid'][number] | undefined,
  tools: TableTools,
): RowPlace {
  const { units } = tools;
  const places = columns.flatMap((column) => {
    const text = textOf(cells?.[column.index]);
    if (!/\p{L}/u.test(text) || isNumeric(text) || isOfLevel(text, tools)) return [];
    if (column.roles.has('unit') || (column.isGroup && units.isNamed(text) && units.inLabel(text)))
      return [{ unitName: text, field: '' }];
    return column.roles.has('field') ? [{ unitName: '', field: bareField(text) }] : [];
  });
  const first = (key: keyof RowPlace): string => places.find((place) => place[key])?.[key] ?? '';
  return { unitName: first('unitName'), field: first('field') };
}

function labelPlace(
  { label, name: printed, kind }: Row,
  column: Column | undefined,
  counted: boolean,
  tools: TableTools,
): RowPlace {
  // 'Tại huyện', 'Tại Sở Y tế'
  const name = printed.replace(/^(?:tại|ở)\s+/iu, '');
  const unit = tools.units.inLabel(label) ?? tools.units.inLabel(name);
  if (isOfLevel(name, tools) || tools.units.isKind(name) || isKindOfPlace(name)) return nowhere;
  if (unit && (kind !== 'section' || tools.units.isNamed(name)))
    return { unitName: unit.name, field: '' };
  const isTitle = kind === 'section' && bareField(name) === name;
  if (isTitle || !column || name === '' || isPlain(name, tools)) return nowhere;
  if (column.roles.has('field')) return { unitName: '', field: bareField(name) };
  if (column.roles.has('unit')) return { unitName: name, field: '' };
  return counted ? { unitName: '', field: bareField(name) } : nowhere;
}

/** Whether the title of a column names a level or a kind of places, no one unit: 'Sở, ban, ngành', 'UBND huyện', 'Xã, phường'. */
export const namesLevel = (title: string, tools: TableTools): boolean =>
  isOfLevel(title, tools) || tools.units.isKind(title) || places.test(fold(title));

/** 'UBND huyện (Bộ phận Một cửa)', 'UBND xã (12 đơn vị)': a kind of place without a name, and which office of it or how many. */
const isKindOfPlace = (name: string): boolean => {
  const bare = name.replace(/\s*\([^()]*\)$/u, '');
  return bare !== name && places.test(fold(bare));
};

/** 'Số lượng', 'Kỳ này', 'Trong đó', and what says how it is measured ('Chỉ số 766 (điểm)'), name nothing that figures could belong to. */
function isPlain(name: string, { words }: TableTools): boolean {
  const { lengths } = words.openingOf(name);
  return MEASURED.test(name) || PLAIN.some((role) => lengths.has(role));
}

const MEASURED = /\(\s*(?:%|điểm)\s*\)$/iu;

const PLAIN = ['plain', 'period', 'current', 'part'] as const;

/** 'Các xã, phường còn lại', 'Các đơn vị khác' are some units of a level, not the level. */
export const isRest = (name: string): boolean => /(?<!\p{L})(còn lại|khác)$/iu.test(name);

/** 'Lĩnh vực Chứng thực (cấp xã)' is 'Chứng thực'. */
export const bareField = (name: string): string =>
  name.replace(/^lĩnh vực\s*:?\s*/iu, '').replace(/\s*(\(cấp \p{L}+\)|[-–] cấp \p{L}+)$/iu, '');

/**
 * Whether a label names a level and no unit or lĩnh vực of it: 'Bộ phận Một cửa cấp huyện', not
 * 'Một cửa phường Tân Hòa', 'Chứng thực (cấp xã)' or 'Dịch vụ do các sở, địa phương thực hiện'.
 */
function isOfLevel(name: string, { read }: TableTools): boolean {
  const reading = read(name);
  const level = wholeLevel(reading);
  if (level === null || isRest(name)) return false;
  const levels = reading.marks.filter(({ meaning }) => meaning.type === 'level');
  const start = Math.min(...levels.map((mark) => mark.start));
  // 'Dịch vụ do các sở, ngành, địa phương thực hiện' is some of what all of them do.
  if (level === 'all' && start > 1) return false;
  if (start > 1 && /^[(–-]$/.test(reading.tokens[start - 1]?.text ?? '')) return false;
  const behind = reading.tokens.slice(Math.max(...levels.map(({ end }) => end)));
  const bracket = behind.findIndex(({ text }) => text === '(');
  return !behind
    .slice(0, bracket < 0 ? behind.length : bracket)
    .some(({ kind, text }) => kind === 'number' || /^\p{Lu}\p{Ll}/u.test(text));
}
