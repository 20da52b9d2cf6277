import type { Level } from '../model.js';
import { isFormer } from './former.js';
import { type Dims, dimsOf, type Measure } from './meaning.js';
import { periodIn } from './periods.js';
import { levelIn } from './place-words.js';
import { isOnly, type TableRole } from './table-roles.js';
import { type Column, isData, type Shape } from './table-shape.js';
import type { TableTools } from './table-tools.js';
import type { NamedUnit } from './units.js';

/** What a column's header says of the numbers below it. */
export interface ColumnMeaning {
  readonly column: Column;
  readonly dims: Dims;
  /** Null where the header leaves it to the cells. */
  readonly measure: Measure | null;
  readonly level: Level | null;
  readonly unit: NamedUnit | null;
  /** Another period than the report's own that the header names ('Lũy kế', 'Tháng 8'); else empty. */
  readonly period: string;
  /** Whether the text before the table may say what its numbers are: all columns have plain titles. */
  readonly introduced: boolean;
}

/** The meaning of every column of a table. */
export function columnMeanings(shape: Shape, tools: TableTools): ColumnMeaning[] {
  const titles = shape.columns.filter(isData).map(({ path }) => path.at(-1) ?? '');
  const introduced = titles.every((title) => title === '' || isOnly(title, 'plain', tools.words));
  return shape.columns.map((column) => {
    const reading = tools.read(column.path.join(' ; '));
    const whole = { start: 0, end: reading.tokens.length };
    return {
      column,
      introduced,
      dims: dimsOf(reading.marks, 'last'),
      measure: measureBy(column.roles),
      level: levelIn(reading, [whole]),
      period: isFormer(reading, [whole], tools.year)
        ? 'former'
        : (periodIn(reading, [whole], tools.mainPeriod) ?? ''),
      unit: tools.units.inLabel(column.path.at(-1) ?? ''),
    };
  });
}

function measureBy(roles: ReadonlySet<TableRole>): Measure | null {
  if (roles.has('percent')) return '%';
  return roles.has('score') ? 'điểm' : null;
}
