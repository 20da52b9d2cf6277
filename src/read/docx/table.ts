import type { RawCell, RawTable } from '../../model.js';
import { blocksOf } from './blocks.js';
import type { Story } from './blocks.js';
import { gridOf } from './grid.js';
import type { GridCell } from './grid.js';
import type { XmlElement } from './xml.js';

/** A table, or nothing where all of its rows are deleted or hidden. */
export function tableOf(element: XmlElement, story: Story): RawTable[] {
  const rows = gridOf(element);
  if (rows.length === 0) return [];
  const path = story.tablePath();
  return [
    { type: 'table', path, rows: rows.map((row) => row.map((cell) => cellOf(cell, path, story))) },
  ];
}

function cellOf(
  { element, row, column, ...spans }: GridCell,
  table: string,
  story: Story,
): RawCell {
  const path = `${table}.r${row + 1}.c${column + 1}`;
  const blocks = element ? blocksOf(element, { ...story, paragraphPath: () => path }) : [];
  return { path, ...spans, blocks };
}
