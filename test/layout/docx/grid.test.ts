import { describe, expect, it } from 'vitest';
import { gridOf } from '../../../src/layout/docx/grid.js';

describe('gridOf', () => {
  it('takes a table of any length', () => {
    const cell = { path: 't1.r1.c1', colSpan: 1, rowSpan: 1, blocks: [] };
    const rows = new Array(200_000).fill([cell]);
    expect(gridOf({ type: 'table', path: 't1', rows })).toHaveLength(200_000);
  });
});
