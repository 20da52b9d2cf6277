import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/cli/plain-text.js';
import type { Cell, MappedText, Paragraph, Table } from '../../src/model.js';

const content = (text: string): MappedText => ({ text, spans: [] });
const place = { parent: null, section: '' };

function paragraph(text: string, role: Paragraph['role'] = 'body'): Paragraph {
  return { kind: 'paragraph', index: 0, content: content(text), role, marker: null, ...place };
}

const cell = (text: string, row: number, column: number, colSpan = 1, rowSpan = 1): Cell => ({
  content: content(text),
  row,
  column,
  colSpan,
  rowSpan,
});

function printed(...blocks: (Paragraph | Table)[]): string {
  return plainText([{ format: 'docx', pages: null, blocks }]);
}

describe('plainText', () => {
  it('gives every paragraph a line, whatever its role', () => {
    const blocks = [
      paragraph('Số: 7', 'letterhead'),
      paragraph('a\n b'),
      paragraph('¹ c', 'footnote'),
    ];
    expect(printed(...blocks)).toBe('Số: 7\na  b\n¹ c\n');
  });

  it('gives a row of a table a line, its cells apart by tabs, and a merged cell once', () => {
    const wide = cell('Hồ sơ', 0, 1, 2);
    const high = cell('Đơn vị', 0, 0, 1, 2);
    const grid = [
      [high, wide, wide],
      [high, cell('Mới', 1, 1), cell('12\t\n3', 1, 2)],
    ];
    const table: Table = { kind: 'table', index: 0, grid, headerRows: 1, ...place };
    expect(printed(table)).toBe('Đơn vị\tHồ sơ\t\n\tMới\t12 3\n');
  });

  it('puts the reports of one file behind each other', () => {
    const texts = ['một', 'hai'].map((text) => {
      return { format: 'docx' as const, pages: null, blocks: [paragraph(text)] };
    });
    expect(plainText(texts)).toBe('một\nhai\n');
  });

  it('is empty where nothing was read', () => {
    expect(plainText([])).toBe('');
  });
});
