import { describe, expect, it } from 'vitest';
import { documentOf } from '../../figures/documents.js';
import { claimLines, claimsIn } from './read.js';

const table = (...rows: readonly string[]) => documentOf({ header: 1, rows });
const totalsOf = (...rows: readonly string[]) =>
  claimLines(table(...rows)).filter((line) => /^(table_total|level_sum)/.test(line));

const sections = (grand: string) =>
  [
    'STT | Đơn vị | Đã giải quyết',
    'I | Các sở, ban, ngành | ',
    '1 | Sở Tư pháp | 100',
    '2 | Sở Y tế | 50',
    ' | Cộng (I) | 150',
    'II | UBND cấp huyện | ',
    '1 | Huyện Yên Hòa | 300',
    '2 | Huyện An Bình | 210',
    ' | Cộng (II) | 510',
    grand,
  ] as const;

describe('a column with no more than % for its title', () => {
  const rows = ['Mức độ | Đúng hạn | <', '^ | Tổng | %', 'Toàn trình | 30 | 75%'];
  const shares = [...rows, 'Một phần | 40 | 50%', 'Tổng cộng | 70 | 58,3%'];

  it('is added up by no total', () => {
    const lines = claimLines(documentOf({ header: 2, rows: shares }));
    expect(lines).toContain('table_total 70 30 40 ok');
    expect(lines.filter((line) => line.endsWith('mismatch'))).toEqual([]);
  });
});

describe('a total of totals', () => {
  it('adds up the sub-totals that it names, and none of them twice', () => {
    expect(totalsOf(...sections(' | Tổng cộng (I+II) | 660'))).toEqual([
      'table_total 150 100 50 ok',
      'table_total 510 300 210 ok',
      'level_sum 660 150 510 ok',
    ]);
  });

  it('is found wrong beside right sub-totals', () => {
    expect(totalsOf(...sections(' | Tổng cộng | 666'))).toEqual([
      'table_total 150 100 50 ok',
      'table_total 510 300 210 ok',
      'level_sum 666 150 510 mismatch',
    ]);
  });

  const misprinted = (total: string) =>
    totalsOf(
      'TT | Đơn vị | Tiếp nhận | Trực tuyến | Đã giải quyết',
      'I | Khối các phòng | 150 | 130 | 140',
      '1 | Phòng Khoáng sản | 90 | 80 | 85',
      '2 | Phòng Đo đạc | 60 | 50 | 55',
      'II | Khối các chi nhánh | 510 | 402 | 480',
      '1 | Chi nhánh Bình Lâm | 300 | 250 | 280',
      '2 | Chi nhánh Tân Hòa | 210 | 170 | 200',
      total,
    );

  it('adds up the rows that it names, though one is misprinted and the rows below make it', () => {
    expect(misprinted(' | Tổng cộng (I+II) | 660 | 550 | 620')).toEqual(
      expect.arrayContaining([
        'table_total 402 250 170 mismatch',
        'table_total 660 150 510 ok',
        'table_total 550 130 402 mismatch',
      ]),
    );
  });

  it('adds up the rows below where it names none and one is misprinted', () => {
    const lines = misprinted(' | Tổng cộng | 660 | 550 | 620');
    expect(lines).toContain('table_total 550 80 50 250 170 ok');
    expect(lines.filter((line) => line.endsWith('mismatch'))).toEqual([
      'table_total 402 250 170 mismatch',
    ]);
  });

  it('adds up the sub-totals that it names where they stand above their rows', () => {
    const lines = totalsOf(
      'TT | Đơn vị | Tiếp nhận | Trực tuyến',
      'A | Cộng các phường | 150 | 131',
      '1 | Phường 1 | 90 | 80',
      '2 | Phường 2 | 60 | 50',
      'B | Cộng các xã | 110 | 70',
      '1 | Xã Bình Lâm | 70 | 40',
      '2 | Xã Tân Hòa | 40 | 30',
      ' | TỔNG (A+B) | 260 | 201',
    );
    expect(lines).toEqual([
      'table_total 150 90 60 ok',
      'table_total 131 80 50 mismatch',
      'table_total 110 70 40 ok',
      'table_total 70 40 30 ok',
      'table_total 260 150 110 ok',
      'table_total 201 131 70 ok',
    ]);
  });

  it('takes in rows that no sub-total covers', () => {
    expect(
      totalsOf(
        'Đơn vị | Đã giải quyết',
        'Xã Bình Lâm | 41',
        'Xã Tân Hòa | 28',
        'Cộng các xã | 69',
        'Phường 4 | 30',
        'Tổng cộng | 99',
      ),
    ).toEqual(['table_total 69 41 28 ok', 'table_total 99 69 30 ok']);
  });

  it('may stand on top, above sections with figures of their own', () => {
    expect(
      totalsOf(
        'TT | Đơn vị | Đã giải quyết',
        ' | Tổng số | 240',
        'I | Huyện Yên Hòa | 140',
        '1 | Xã Bình Lâm | 80',
        '2 | Xã Tân Hòa | 60',
        'II | Huyện An Bình | 100',
        '1 | Xã Phú Mỹ | 55',
        '2 | Xã Long Điền | 45',
      ),
    ).toEqual([
      'table_total 240 140 100 ok',
      'table_total 140 80 60 ok',
      'table_total 100 55 45 ok',
    ]);
  });

  it('leaves rows out that are parts of the row above them', () => {
    expect(
      totalsOf(
        'TT | Đơn vị | Đã giải quyết',
        '1 | Huyện An Bình | 150',
        ' | Trong đó: cấp xã | 100',
        '2 | Huyện Yên Hòa | 90',
        ' | Trong đó: cấp xã | 60',
        ' | Tổng cộng | 240',
      ),
    ).toEqual(['table_total 240 150 90 ok']);
  });

  it('of one level leaves the other level out', () => {
    expect(
      totalsOf(
        'TT | Đơn vị | Đã giải quyết',
        '1 | Huyện An Bình | 150',
        '2 | Xã Bình Lâm | 41',
        '3 | Xã Tân Hòa | 28',
        ' | Cộng cấp xã | 69',
      ),
    ).toEqual(['table_total 69 41 28 ok']);
  });
});

describe('a section with figures of its own', () => {
  const groups = (first: string, grand: string) =>
    [
      'STT | Đơn vị | Đã giải quyết | Quá hạn',
      first,
      '1 | Huyện An Bình | 150 | 4',
      '2 | Huyện Yên Hòa | 90 | 1',
      'II | Cấp xã | 300 | 2',
      '1 | Xã Bình Lâm | 200 | 2',
      '2 | Xã Tân Hòa | 100 | 0',
      grand,
    ] as const;

  it('is found wrong, though the grand total adds up to its rows', () => {
    const lines = totalsOf(...groups('I | Cấp huyện | 250 | 5', ' | Tổng cộng | 540 | 7'));
    expect(lines).toContain('table_total 250 150 90 mismatch');
    expect(lines).toContain('table_total 5 4 1 ok');
  });

  it('does not hide a wrong grand total', () => {
    const lines = totalsOf(...groups('I | Cấp huyện | 240 | 5', ' | Tổng cộng | 550 | 7'));
    expect(lines).toContain('level_sum 550 240 300 mismatch');
    expect(lines.filter((line) => line.endsWith('mismatch'))).toHaveLength(1);
  });
});

describe('rows that no total adds up', () => {
  it('are averages, ranks, shares, running totals and former periods', () => {
    const document = table(
      'STT | Đơn vị | Tiếp nhận | Đã giải quyết',
      '1 | Xã Bình Lâm | 100 | 90',
      '2 | Xã Tân Hòa | 60 | 50',
      ' | Bình quân | 80 | 70',
      ' | Cùng kỳ năm trước | 150 | 130',
      ' | Lũy kế từ đầu năm | 900 | 800',
      ' | Xếp hạng | 2 | 3',
      ' | Tổng cộng | 160 | 140',
    );
    expect(claimLines(document)).toEqual(['table_total 160 100 60 ok', 'table_total 140 90 50 ok']);
  });
});

describe('a total row that the rows are far from', () => {
  const listed = [
    'STT | Đơn vị | Tiếp nhận | Đã giải quyết | Quá hạn',
    '1 | Xã Bình Lâm | 100 | 50 | 3',
    '2 | Xã Tân Hòa | 60 | 20 | 2',
  ] as const;

  it('claims nothing of a list of some units', () => {
    expect(claimLines(table(...listed, ' | Toàn huyện | 900 | 780 | 5'))).toEqual([]);
  });

  it('and that is right in one column of many only is one doubtful claim', () => {
    const claims = claimsIn(table(...listed, ' | Tổng cộng | 165 | 75 | 5'));
    expect(claims.map(({ doubtful }) => doubtful)).toEqual([true]);
  });
});

describe('the cells of a total row', () => {
  it('are left open where a cell of their column could not be read', () => {
    expect(
      totalsOf(
        'Lĩnh vực | Đã giải quyết',
        'Hộ tịch | 12',
        'Đất đai | 2?',
        'Xây dựng | 9',
        'Tổng | 50',
      ),
    ).toEqual(['table_total 50 12 9 2? undecided']);
  });

  it('are no claim about a number that spans several rows', () => {
    expect(
      totalsOf(
        'Lĩnh vực | Đã giải quyết',
        'Hộ tịch | 12',
        'Đất đai | ^',
        'Xây dựng | 9',
        'Tổng | 21',
      ),
    ).toEqual(['table_total 21 12 9 12 ok']);
  });

  it('are the parts of 100 % where the shares are of one whole', () => {
    const document = table(
      'STT | Lĩnh vực | Số hồ sơ tiếp nhận | Cơ cấu (%)',
      '1 | Hộ tịch | 50 | 25',
      '2 | Đất đai | 120 | 60',
      '3 | Chứng thực | 30 | 17',
      ' | Tổng | 200 | 100',
    );
    expect(claimLines(document)).toEqual([
      'ratio 50 200 25 ok',
      'ratio 120 200 60 ok',
      'ratio 30 200 17 mismatch',
      'table_total 200 50 120 30 ok',
      'table_total 100 25 60 17 mismatch',
    ]);
  });
});

describe('a first row without a number that says what the total says', () => {
  it('is no part of the total, and adds up the rows below it as well', () => {
    const lines = totalsOf(
      'TT | Phòng | Tiếp nhận | Đã giải quyết',
      ' | Thị xã | 50 | 41',
      '1 | Phòng Tư pháp | 30 | 25',
      '2 | Phòng Nội vụ | 20 | 16',
      ' | Tổng cộng | 50 | 41',
    );
    expect(lines).toContain('table_total 50 30 20 ok');
    expect(lines.filter((line) => line.endsWith('mismatch'))).toEqual([]);
  });

  it('is a part where the total has more than it', () => {
    const lines = totalsOf(
      'TT | Phòng | Tiếp nhận | Đã giải quyết',
      ' | Văn phòng | 5 | 4',
      '1 | Phòng Tư pháp | 30 | 25',
      '2 | Phòng Nội vụ | 20 | 16',
      ' | Tổng cộng | 55 | 45',
    );
    expect(lines).toContain('table_total 55 5 30 20 ok');
  });
});
