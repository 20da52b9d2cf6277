import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf, CONTRACT, csvLines, inDialect, type Dialect } from '../../src/export/csv.js';
import { findingsTable } from '../../src/export/findings.js';
import { finding, report, result } from './sample.js';

const HEAD = { name: 'figures.csv', columns: ['file', 'value', 'raw'], numbers: ['value'] };
const VIETNAMESE: Dialect = { separator: ';', decimal: ',' };

describe('cellsOf', () => {
  it('gives back the cells of any line, whatever sets them apart', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'đ', '"', ',', ';', "'", '1', '.') });
    fc.assert(
      fc.property(
        fc.array(cell, { minLength: 2, maxLength: 5 }),
        fc.constantFrom(',', ';'),
        (cells, separator) => {
          const dialect = { separator } as const;
          const line = csvLines([cells], dialect).slice(0, -1);
          expect(cellsOf(line, dialect)).toEqual(cells);
        },
      ),
    );
  });
});

describe('inDialect', () => {
  it('leaves the lines of the contract as they are', () => {
    expect(inDialect('a.pdf,72.76,"72,76"\n', HEAD, CONTRACT)).toBe('a.pdf,72.76,"72,76"\n');
    expect(inDialect('', HEAD, VIETNAMESE)).toBe('');
  });

  it('sets cells apart by semicolons and writes decimals with a comma, in number columns only', () => {
    const lines = csvLines([
      ['a.pdf', '72.76', '72,76'],
      ['b; c.pdf', '-0.01', '51.53'],
      ['d.pdf', null, '=1.5'],
    ]);
    expect(inDialect(lines, HEAD, VIETNAMESE)).toBe(
      'a.pdf;72,76;72,76\n"b; c.pdf";-0,01;51.53\nd.pdf;;\'=1.5\n',
    );
  });

  it('writes the value that a finding suggests as the other numbers of its row', () => {
    const reports = [report({ findings: [finding({ suggestion: '94.33' })] })];
    const lines = csvLines(findingsTable.rows(result({ reports })));
    const at = findingsTable.columns.indexOf('suggestion');
    const [line = ''] = inDialect(lines, findingsTable, VIETNAMESE).split('\n');
    expect(cellsOf(line, VIETNAMESE)[at]).toBe('94,33');
  });

  it('quotes a decimal comma where commas set the cells apart', () => {
    const dialect = { separator: ',', decimal: ',' } as const;
    expect(inDialect('a.pdf,72.76,x\n', HEAD, dialect)).toBe('a.pdf,"72,76",x\n');
  });
});
