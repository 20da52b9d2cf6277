import { expect, it } from 'vitest';
import type { Fragment, FragmentCell } from '../../../src/layout/pdf/fragment.js';
import { joinFragments } from '../../../src/layout/pdf/join-fragments.js';
import { lineOf, placeRun } from '../../../src/layout/pdf/line.js';
import { counted } from '../../counting.js';
import { run } from './pages.js';

const HEADER = ['Unit', 'Received'];

/** A page of a table of two columns below their header. */
function page(number: number, rows: readonly (readonly string[])[]): Fragment {
  const cells = [HEADER, ...rows].flatMap((texts, row) =>
    texts.map((text, column): FragmentCell => {
      const lines = text === '' ? [] : [lineOf([placeRun(run(text, 50, 50 + 20 * row), number)])];
      return { row, column, rowSpan: 1, colSpan: 1, lines };
    }),
  );
  return {
    page: number,
    box: [50, 50, 250, 800],
    xs: [50, 150, 250],
    ruled: true,
    rows: rows.length + 1,
    cells,
  };
}

const textsOf = ({ rows, cells }: Fragment): string[] =>
  Array.from({ length: rows }, (_, row) =>
    cells
      .filter((cell) => cell.row === row)
      .map(({ lines }) => lines.flatMap(({ runs }) => runs.map(({ text }) => text)).join(' '))
      .join('|'),
  );

it('joins the pages of a table below one header, a row cut in two sewn together', () => {
  const pages = [
    page(1, [
      ['Sen', '12'],
      ['Lau', '7'],
    ]),
    page(2, [
      ['', 'of them'],
      ['Cau', '3'],
    ]),
    page(3, [['', 'late']]),
    page(4, [['Mai', '5']]),
  ];
  const joined = joinFragments(pages);
  expect(textsOf(joined)).toEqual([
    'Unit|Received',
    'Sen|12',
    'Lau|7 of them',
    'Cau|3 late',
    'Mai|5',
  ]);
  expect(joined.page).toBe(4);
});

it('gives all pages the columns that any of them has', () => {
  const wide = { ...page(2, [['Lau', '7']]), xs: [50, 100, 150, 250] };
  const cells = wide.cells.map((cell) => (cell.column === 1 ? { ...cell, column: 2 } : cell));
  const joined = joinFragments([
    page(1, [['Sen', '12']]),
    { ...wide, cells },
    page(3, [['Cau', '3']]),
  ]);
  expect(joined.xs).toEqual([50, 100, 150, 250]);
  expect(joined.cells.map(({ column, colSpan }) => `${column}+${colSpan}`)).toEqual([
    '0+2',
    '2+1',
    '0+2',
    '2+1',
    '0+1',
    '2+1',
    '0+2',
    '2+1',
  ]);
});

it('looks at the cells of a table in time that grows with its pages', () => {
  const looksAt = (count: number): number => {
    const pages = Array.from({ length: count }, (_, at) => {
      const rows = Array.from({ length: 20 }, (_each, row) => [`Unit ${at}.${row}`, String(row)]);
      return page(at + 1, rows);
    });
    const { items, reads } = counted(pages.flatMap(({ cells }) => cells));
    let next = 0;
    joinFragments(
      pages.map((each) => ({ ...each, cells: items.slice(next, (next += each.cells.length)) })),
    );
    return reads();
  };
  expect(looksAt(40)).toBeLessThan(2.2 * looksAt(20));
});
