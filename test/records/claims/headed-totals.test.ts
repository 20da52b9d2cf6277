import { describe, expect, it } from 'vitest';
import { documentOf } from '../../figures/documents.js';
import { claimLines } from './read.js';

const provincial = { agency: 'UBND tỉnh Nam Sơn', agencyLevel: 'province' } as const;
const byLevel = (last: string) =>
  documentOf({
    header: 2,
    rows: [
      'TT | Địa phương | Cấp huyện | < | Cấp xã | < | Cộng hai cấp | <',
      '^ | ^ | Thụ lý | Giải quyết xong | Thụ lý | Giải quyết xong | Thụ lý | Giải quyết xong',
      '1 | Huyện Sông Mây | 210 | 190 | 400 | 390 | 610 | 580',
      `2 | Huyện Bình Lâm | 120 | 115 | 310 | 305 | ${last}`,
    ],
  });

/** Three titles of which none is the sum of the others. */
const apart = documentOf({
  header: 2,
  rows: [
    'Địa phương | Cấp huyện | < | Cấp xã | < | Cấp tỉnh | <',
    '^ | Thụ lý | Giải quyết xong | Thụ lý | Giải quyết xong | Thụ lý | Giải quyết xong',
    'Huyện Sông Mây | 210 | 190 | 400 | 390 | 61 | 58',
    'Huyện Bình Lâm | 120 | 115 | 310 | 305 | 43 | 42',
  ],
});

describe('columns below the last title', () => {
  it('add up those of the same name below the others', () => {
    expect(claimLines(byLevel('430 | 420'), provincial)).toEqual([
      'row_total 610 210 400 ok',
      'row_total 580 190 390 ok',
      'row_total 430 120 310 ok',
      'row_total 420 115 305 ok',
    ]);
  });

  it('are found wrong where the others hold', () => {
    expect(claimLines(byLevel('430 | 402'), provincial)).toContain(
      'row_total 402 115 305 mismatch',
    );
  });

  it('claim nothing where they do not add up', () => {
    expect(claimLines(apart, provincial)).toEqual([]);
  });
});

describe('a row without a number on top', () => {
  const departments = (top: string) =>
    documentOf({
      header: 1,
      rows: [
        'TT | Đơn vị | Tiếp nhận | Đã giải quyết',
        top,
        '1 | Sở Tư pháp | 41 | 40',
        '2 | Sở Y tế | 30 | 22',
        '3 | Sở Công Thương | 9 | 8',
      ],
    });

  it('is what the numbered rows below it make up', () => {
    expect(claimLines(departments('  | Khối sở, ban, ngành | 80 | 70'), provincial)).toEqual([
      'table_total 80 41 30 9 ok',
      'table_total 70 40 22 8 ok',
    ]);
  });

  it('claims nothing where it is of more than those', () => {
    expect(claimLines(departments('  | Khối sở, ban, ngành | 350 | 270'), provincial)).toEqual([]);
  });

  it('is a unit of its own where it is named', () => {
    expect(claimLines(departments('  | Sở Nội vụ | 80 | 70'), provincial)).toEqual([]);
  });
});

describe('a total of two of three levels', () => {
  it('is not held against that of all', () => {
    const table = {
      header: 2,
      rows: [
        'TT | Địa phương | Cấp huyện | Cấp xã | Cộng hai cấp',
        '^ | ^ | Thụ lý | Thụ lý | Thụ lý',
        '1 | Huyện Sông Mây | 210 | 400 | 610',
        '2 | Huyện Bình Lâm | 120 | 310 | 430',
        ' | Tổng số | 330 | 710 | 1040',
      ],
    };
    const text = 'Toàn tỉnh thụ lý 1.200 hồ sơ.';
    const repeats = claimLines(documentOf(text, table), provincial).filter((line) =>
      line.startsWith('repeat'),
    );
    expect(repeats).toEqual([]);
  });
});
