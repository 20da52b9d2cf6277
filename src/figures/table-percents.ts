import type { Table } from '../model.js';
import type { ColumnMeaning } from './table-columns.js';
import { isData } from './table-shape.js';
import type { TableTools } from './table-tools.js';

/** 'Chỉ tiêu (đơn vị: %)', 'ĐVT: %'; not 'ĐVT: %, hồ sơ'. */
const IN_PERCENT =
  /(?<!\p{L})(?:đơn vị(?: tính)?|đv tính|đvt)\s*(?:là\s*)?:?\s*(?:tỷ lệ\s*)?%\s*(?:[).]|$)/iu;

/**
 * The columns of a table whose first title, or the line right before it, says that all in it is in per
 * cent: below 'Chỉ tiêu (đơn vị: %)' the 91,2 of 'Hồ sơ trực tuyến' is a rate.
 */
export function withPercents(
  columns: readonly ColumnMeaning[],
  { index }: Table,
  { traces }: TableTools,
): readonly ColumnMeaning[] {
  const labels = columns.filter(({ column }) => column.isLabel);
  const titles = labels.flatMap(({ column }) => column.path);
  const line = traces.get(index - 1)?.paragraph.content.text ?? '';
  if (![...titles, line].some((text) => IN_PERCENT.test(text.trim()))) return columns;
  return columns.map((each) =>
    isData(each.column) && each.measure === null ? { ...each, measure: '%' } : each,
  );
}
