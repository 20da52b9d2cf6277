import { describe, expect, it } from 'vitest';
import { claimLines } from '../records/claims/read.js';
import { documentOf, figuresIn } from './documents.js';

const province = { agency: 'Văn phòng UBND tỉnh Sông Mây', agencyLevel: 'province' } as const;
const rows = [
  'TT | Xã, phường | Đã giải quyết | Số hồ sơ quá hạn',
  '1 | Xã Bình Lâm | 210 | 12',
  '2 | Phường An Hòa | 340 | 15',
  ' | Cộng | 550 | 27',
];
const below = (caption: string, more: readonly string[] = []) =>
  documentOf(caption, { header: 1, rows: [...rows.slice(0, 3), ...more, ...rows.slice(3)] });
const totals = (caption: string, more: readonly string[] = []) =>
  figuresIn(below(caption, more), province).filter((line) => !line.includes('/'));

describe('the total row of a table of some units', () => {
  it.each([
    'Kết quả tại một số xã, phường như sau:',
    'Các xã, phường còn nhiều hồ sơ quá hạn:',
    'Các đơn vị có lượng hồ sơ lớn:',
    'Toàn tỉnh có 40 xã, phường. Các xã có tỷ lệ quá hạn cao nhất:',
  ])('is not that of their level, and is checked all the same: %s', (caption) => {
    expect(totals(caption)).toEqual([]);
    expect(claimLines(below(caption), province)).toEqual(
      expect.arrayContaining(['table_total 550 210 340 ok', 'table_total 27 12 15 ok']),
    );
  });

  it('is that of all in what they are listed for', () => {
    expect(totals('Các xã, phường có hồ sơ giải quyết quá hạn:')).toEqual([
      'resolved_late commune = 27',
    ]);
  });

  it.each(['Kết quả giải quyết tại các xã, phường:', 'Số hồ sơ quá hạn của các xã, phường:'])(
    'is that of all where nothing says that they are some: %s',
    (caption) => {
      expect(totals(caption)).toHaveLength(2);
    },
  );

  it('is that of all where the others stand in a row of their own', () => {
    expect(totals('Các xã có số hồ sơ lớn:', [' | Các xã, phường còn lại | 900 | 0'])).toHaveLength(
      2,
    );
  });
});

describe('the total row of some of them that holds what the text states of all', () => {
  const told = (resolved: string, late: string, names: readonly string[]) =>
    figuresIn(
      documentOf(
        `Cấp xã đã giải quyết ${resolved} hồ sơ, trong đó quá hạn ${late} hồ sơ.`,
        `Kết quả cấp xã của một số ${names[0] ?? ''} như sau:`,
        {
          header: 1,
          rows: [
            `${names[0] ?? ''} | Đã giải quyết | Đúng hạn | Quá hạn`,
            `${names[1] ?? ''} | 300 | 280 | 20`,
            `${names[2] ?? ''} | 250 | 243 | 7`,
            'Cộng | 550 | 523 | 27',
          ],
        },
      ),
      province,
    );
  const fields = ['lĩnh vực', 'Đất đai', 'Hộ tịch'];

  it('is that of all lĩnh vực', () => {
    expect(told('550', '27', fields)).toContain('resolved_on_time commune = 523');
  });

  it.each<[string, string, string[]]>([
    ['590', '27', fields],
    ['550', '29', fields],
    ['550', '27', ['xã', 'Xã An Bình', 'Xã Bình Lâm']],
  ])(
    'is not where the text states another one, nor of units: %s, %s, %s',
    (resolved, late, names) => {
      expect(told(resolved, late, names)).not.toContain('resolved_on_time commune = 523');
    },
  );
});
