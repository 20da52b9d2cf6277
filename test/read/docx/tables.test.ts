import { describe, expect, it } from 'vitest';
import type { RawTable } from '../../../src/model.js';
import { blocks, p, seen, tbl, tc, tr } from './builder.js';

const span = (columns: number): string => `<w:gridSpan w:val="${columns}"/>`;
const opens = '<w:vMerge w:val="restart"/>';
const goesOn = '<w:vMerge/>';

/** Path, column span and row span of each cell. */
function cells(...rows: readonly string[]): unknown[] {
  const [table] = blocks(`<w:tbl>${rows.join('')}</w:tbl>`) as RawTable[];
  return (table?.rows ?? []).map((row) =>
    row.map(({ path, colSpan, rowSpan }) => `${path} ${colSpan}x${rowSpan}`),
  );
}

describe('tables', () => {
  it('merge cells over columns and rows', () => {
    const head = tr(tc('Đơn vị', opens) + tc('Hồ sơ', span(2)));
    expect(cells(head, tr(tc('', goesOn) + tc('Mới') + tc('Cũ')))).toEqual([
      ['t1.r1.c1 1x2', 't1.r1.c2 2x1'],
      ['t1.r2.c2 1x1', 't1.r2.c3 1x1'],
    ]);
  });

  it('merge cells over columns as old programs write it', () => {
    const row = tr(
      tc('Hồ sơ', '<w:hMerge w:val="restart"/>') + tc('', '<w:hMerge/>') + tc('Ghi chú'),
    );
    expect(cells(row)).toEqual([['t1.r1.c1 2x1', 't1.r1.c3 1x1']]);
  });

  it('show nothing of what stands in a cell that is merged into another', () => {
    const table = `<w:tbl>${tr(tc('582', opens))}${tr(tc('580', goesOn))}</w:tbl>`;
    expect(seen(table)).toEqual([[['582'], []]]);
  });

  it('leave a cell that goes on with no cell above it on its own', () => {
    const shifted = tr(tc('', `${span(2)}${goesOn}`) + tc('b'));
    expect(cells(tr(tc('a', goesOn) + tc('c') + tc('d')), shifted)).toEqual([
      ['t1.r1.c1 1x1', 't1.r1.c2 1x1', 't1.r1.c3 1x1'],
      ['t1.r2.c1 2x1', 't1.r2.c3 1x1'],
    ]);
  });

  it('keep the room that is left free before a row', () => {
    expect(cells(tr(tc('a') + tc('b')), tr(tc('c'), '<w:gridBefore w:val="1"/>'))).toEqual([
      ['t1.r1.c1 1x1', 't1.r1.c2 1x1'],
      ['t1.r2.c1 1x1', 't1.r2.c2 1x1'],
    ]);
  });

  it('take a span that is no number, or beyond what Word allows, for what it can be', () => {
    const spans = ['0', '-3', 'x', '2.7', '100000000'];
    const row = tr(spans.map((value) => tc('a', `<w:gridSpan w:val="${value}"/>`)).join(''));
    expect(cells(row)).toEqual([
      ['t1.r1.c1 1x1', 't1.r1.c2 1x1', 't1.r1.c3 1x1', 't1.r1.c4 2x1', 't1.r1.c6 63x1'],
    ]);
  });

  it('in a cell are tables of their own, numbered after their host', () => {
    const host = tbl([p('ngoài') + tbl(['trong'], ['5']) + p(''), 'bên']);
    expect(seen(host)).toEqual([[[['ngoài', [['trong'], ['5']], ''], 'bên']]]);
    const paths = blocks(host + tbl(['sau'])).map(({ path }) => path);
    expect(paths).toEqual(['t1', 't3']);
  });
});
