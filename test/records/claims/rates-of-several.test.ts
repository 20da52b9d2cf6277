import { describe, expect, it } from 'vitest';
import { documentOf } from '../../figures/documents.js';
import { claimLines } from './read.js';

const ratios = (part: string | { header: number; rows: string[] }): string[] =>
  claimLines(documentOf(part)).filter((line) => line.startsWith('ratio'));

const tableOf = (...rows: string[]) => ({
  header: 1,
  rows: ['Đơn vị | Đã giải quyết | Trước hạn | Đúng hạn | Quá hạn | Tỷ lệ đúng hạn (%)', ...rows],
});

describe('a rate of several quantities together', () => {
  it('is checked in the text', () => {
    const text =
      'Đã giải quyết 725 hồ sơ (trước hạn 600, đúng hạn 122, quá hạn 3). Tỷ lệ trước hạn, đúng hạn đạt 99,59%.';
    expect(ratios(text)).toEqual(['ratio 600 + 122 725 99,59 ok']);
    expect(ratios(text.replace('99,59', '99,95'))).toEqual(['ratio 600 + 122 725 99,95 mismatch']);
  });

  it.each([
    ['behind them', ', tỷ lệ trước và đúng hạn đạt #%'],
    [
      'in brackets behind the last',
      ' (tỷ lệ giải quyết trước và đúng hạn đạt #%); quá hạn 3 hồ sơ',
    ],
  ])('is checked in their own sentence: %s', (_, end) => {
    const text = `Đã giải quyết 725 hồ sơ, trong đó: trước hạn 600 hồ sơ, đúng hạn 122 hồ sơ${end}.`;
    expect(ratios(text.replace('#', '99,59'))).toEqual(['ratio 600 + 122 725 99,59 ok']);
    expect(ratios(text.replace('#', '98,59'))).toEqual(['ratio 600 + 122 725 98,59 mismatch']);
  });

  it('is no wrong share of the last of them', () => {
    const text =
      'Đã giải quyết 725 hồ sơ, trong đó: trước hạn 600 hồ sơ, đúng hạn 122 hồ sơ (đúng hạn đạt 99,1%).';
    expect(ratios(text)).toEqual([]);
  });

  it('is checked in a column of a table', () => {
    const table = tableOf('Xã A | 120 | 90 | 28 | 2 | 98,33', 'Xã B | 80 | 60 | 19 | 1 | 98,75');
    expect(ratios(table)).toEqual(['ratio 90 + 28 120 98,33 ok', 'ratio 60 + 19 80 98,75 ok']);
  });

  it('is wrong in a row where the others show what it is of', () => {
    const table = tableOf(
      'Xã A | 120 | 90 | 28 | 2 | 93,83',
      'Xã B | 80 | 60 | 19 | 1 | 98,75',
      'Xã C | 90 | 70 | 18 | 2 | 97,78',
    );
    expect(ratios(table)).toEqual([
      'ratio 90 + 28 120 93,83 mismatch',
      'ratio 60 + 19 80 98,75 ok',
      'ratio 70 + 18 90 97,78 ok',
    ]);
  });

  it('is checked where a table lists what it is made of in rows', () => {
    const table = (rate: string) => ({
      header: 1,
      rows: [
        'Nội dung | Số lượng',
        'Đã giải quyết | 100',
        'Trước hạn | 60',
        'Đúng hạn | 39',
        'Quá hạn | 1',
        `Tỷ lệ giải quyết đúng hạn (%) | ${rate}`,
      ],
    });
    expect(ratios(table('99'))).toEqual(['ratio 60 + 39 100 99 ok']);
    expect(ratios(table('98,1'))).toEqual(['ratio 60 + 39 100 98,1 mismatch']);
  });

  it('claims nothing of a column whose base the table does not count', () => {
    const table = {
      header: 1,
      rows: [
        'Đơn vị | Đã giải quyết | Trễ hạn | Tỷ lệ trễ hạn (%)',
        'Phòng A | 322 | 4 | 1,77',
        'Phòng B | 693 | 9 | 1,65',
      ],
    };
    expect(ratios(table)).toEqual([]);
  });
});
