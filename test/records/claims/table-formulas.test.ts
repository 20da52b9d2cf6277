import { describe, expect, it } from 'vitest';
import { documentOf } from '../../figures/documents.js';
import { claimLines, claimsIn } from './read.js';

const table = (header: number, ...rows: readonly string[]) => documentOf({ header, rows });

describe('a formula that the form states', () => {
  it('is claimed in every row, the total row too, and once', () => {
    const document = table(
      3,
      'TT | Lĩnh vực | Số hồ sơ đã giải quyết | < | <',
      '^ | ^ | Tổng số | Đúng hạn | Quá hạn',
      '(1) | (2) | (3)=(4)+(5) | (4) | (5)',
      '1 | Hộ tịch | 12 | 11 | 1',
      '2 | Đất đai | 30 | 28 | 3',
      ' | Tổng cộng | 42 | 39 | 4',
    );
    expect(claimLines(document).filter((line) => line.startsWith('row_total'))).toEqual([
      'row_total 12 11 1 ok',
      'row_total 30 28 3 mismatch',
      'row_total 42 39 4 mismatch',
    ]);
  });

  it('goes by the numbers printed in the row, not by the places of the columns', () => {
    const document = table(
      2,
      'TT | Đơn vị | Trễ | Sớm | Tổng trả',
      'A | B | 2 | 3 | 1=2+3',
      '1 | Xã Bình Lâm | 2 | 10 | 12',
      '2 | Xã Tân Hòa | 1 | 7 | 8',
    );
    expect(claimLines(document)).toEqual(['row_total 12 2 10 ok', 'row_total 8 1 7 ok']);
  });

  it('is the sum that a difference says', () => {
    const document = table(
      2,
      'TT | Đơn vị | Tiếp nhận | Đã giải quyết | Còn lại',
      '1 | 2 | 3 | 4 | 5=3-4',
      '1 | Xã Bình Lâm | 100 | 80 | 20',
      '2 | Xã Tân Hòa | 60 | 50 | 11',
    );
    expect(claimLines(document)).toEqual(['row_total 100 20 80 ok', 'row_total 60 11 50 mismatch']);
  });

  it('may be a quotient, also of several columns', () => {
    const document = table(
      2,
      'TT | Lĩnh vực | Đã giải quyết | Trước hạn | Đúng hạn | Tỷ lệ',
      '(1) | (2) | (7) | (8) | (9) | (14)=(8+9)/7*100',
      '1 | Hộ tịch | 60 | 30 | 28 | 96,67%',
      '2 | Đất đai | 110 | 60 | 40 | 90,19%',
    );
    expect(claimLines(document)).toEqual([
      'ratio 30 + 28 60 96,67 ok',
      'ratio 60 + 40 110 90,19 mismatch',
    ]);
  });

  it('decides over the parts that the titles would give', () => {
    const document = table(
      3,
      'TT | Đơn vị | Số hồ sơ tiếp nhận | < | < | <',
      '^ | ^ | Tổng số | Trực tuyến | Trực tiếp | Từ kỳ trước',
      '(1) | (2) | (3)=(4)+(5) | (4) | (5) | (6)',
      '1 | Xã Bình Lâm | 90 | 60 | 30 | 7',
      '2 | Xã Tân Hòa | 50 | 40 | 10 | 3',
    );
    expect(claimLines(document)).toEqual(['row_total 90 60 30 ok', 'row_total 50 40 10 ok']);
  });

  it('that no row bears out is one doubtful claim, not one for each row', () => {
    const document = table(
      2,
      'TT | Lĩnh vực | Tiếp nhận | Đã giải quyết | Đúng hạn',
      '(1) | (2) | (3)=(4)+(5) | (4) | (5)',
      '1 | Hộ tịch | 60 | 55 | 54',
      '2 | Đất đai | 110 | 90 | 85',
      '3 | Chứng thực | 210 | 190 | 185',
    );
    const claims = claimsIn(document);
    expect(claims.map(({ doubtful, rule }) => `${rule} ${String(doubtful)}`)).toEqual([
      'records/formula true',
    ]);
  });

  it('of a share that no row bears out yields to the columns that every row does', () => {
    const document = table(
      2,
      'TT | Đơn vị | Đang giải quyết | Trong hạn | Quá hạn | Tỷ lệ %',
      '(1) | (2) | (9)=(10)+(12) | (10) | (12) | (13)=12/10',
      '1 | Xã Bình Lâm | 20 | 18 | 2 | 10,0',
      '2 | Xã Tân Hòa | 10 | 7 | 3 | 30,0',
    );
    expect(claimLines(document).filter((line) => line.startsWith('ratio'))).toEqual([
      'ratio 2 20 10,0 ok',
      'ratio 3 10 30,0 ok',
    ]);
  });

  it('takes a blank for nothing, but leaves open what could not be read', () => {
    const document = table(
      2,
      'TT | Lĩnh vực | Đã giải quyết | Đúng hạn | Quá hạn',
      '(1) | (2) | (3)=(4)+(5) | (4) | (5)',
      '1 | Hộ tịch | 12 | 12 | ',
      '2 | Đất đai | 30 | 28 | -',
      '3 | Xây dựng | 25 | 2? | 3',
    );
    expect(claimLines(document)).toEqual([
      'row_total 12 12 ok',
      'row_total 30 28 mismatch',
      'row_total 25 3 2? undecided',
    ]);
  });
});
