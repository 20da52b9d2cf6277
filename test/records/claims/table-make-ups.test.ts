import { describe, expect, it } from 'vitest';
import { documentOf } from '../../figures/documents.js';
import { claimLines } from './read.js';

describe('what makes up what in a table', () => {
  it('is claimed within the columns where the quantities are in the rows', () => {
    const document = documentOf({
      header: 1,
      rows: [
        'STT | Nội dung | Cấp huyện | Cấp xã | Tổng',
        '1 | Số hồ sơ tiếp nhận | 20 | 30 | 50',
        '- | Trực tuyến | 15 | 10 | 25',
        '- | Trực tiếp, qua bưu chính | 5 | 20 | 26',
        '2 | Số hồ sơ đã giải quyết | 18 | 29 | 47',
        '3 | Số hồ sơ đang giải quyết | 2 | 1 | 3',
      ],
    });
    const lines = claimLines(document);
    expect(lines).toContain('balance 20 18 2 ok');
    expect(lines).toContain('sum 30 10 20 ok');
    expect(lines).toContain('level_sum 50 20 30 ok');
    expect(lines.filter((line) => line.endsWith('mismatch'))).toEqual([
      'sum 50 25 26 mismatch',
      'level_sum 26 5 20 mismatch',
    ]);
  });

  describe('that has no column of all that was resolved', () => {
    const table = (...rows: string[]) =>
      documentOf({
        header: 2,
        rows: [
          'Lĩnh vực | Tiếp nhận | Đã giải quyết | < | < | Đang giải quyết',
          '^ | ^ | Trước hạn | Đúng hạn | Quá hạn | ^',
          ...rows,
        ],
      });

    it('is claimed of what came in, by when it was resolved and what is pending', () => {
      const lines = claimLines(
        table(
          'Đất đai | 90 | 50 | 20 | 5 | 15',
          'Hộ tịch | 60 | 30 | 20 | 0 | 10',
          'Xây dựng | 40 | 20 | 10 | 2 | 9',
        ),
      );
      expect(lines).toEqual([
        'balance 90 50 20 5 15 ok',
        'balance 60 30 20 0 10 ok',
        'balance 40 20 10 2 9 mismatch',
      ]);
    });

    it('is not where hardly a row adds up, as more may have become of it', () => {
      expect(
        claimLines(table('Đất đai | 90 | 50 | 20 | 5 | 12', 'Hộ tịch | 60 | 30 | 20 | 0 | 7')),
      ).toEqual([]);
      expect(claimLines(table('Đất đai | 90 | 50 | 20 | 5 | 12'))).toEqual([]);
    });
  });

  it('holds a part to which the text gives another name', () => {
    const rows = [
      'Lĩnh vực | Đã giải quyết: Tổng | Đúng hạn | Trễ hạn',
      'Đất đai | 30 | 28 | 2',
      'Hộ tịch | 12 | 12 | 0',
      'Xây dựng | 9 | 8 | 1',
    ];
    const text = 'Đã giải quyết 51 hồ sơ, trong đó trước và đúng hạn 48 hồ sơ, trễ hạn 3 hồ sơ.';
    const document = documentOf(text, { header: 1, rows: [...rows, 'Tổng cộng | 51 | 48 | 3'] });
    expect(claimLines(document).filter((line) => line.endsWith('mismatch'))).toEqual([]);
  });

  it('is found wrong in a table of one column, where the parts are listed below their whole', () => {
    const document = documentOf({
      header: 1,
      rows: [
        'TT | Chỉ tiêu | Số liệu',
        '1 | Hồ sơ đã giải quyết | 45',
        '- | Trước hạn | 30',
        '- | Đúng hạn | 14',
        '- | Quá hạn | 2',
      ],
    });
    expect(claimLines(document)).toEqual(['sum 45 30 14 2 mismatch']);
  });

  it('is one state for the whole report: what came in this month is new beside a carried column', () => {
    const document = documentOf({
      header: 1,
      rows: [
        'Đơn vị | Tổng số tiếp nhận | Tiếp nhận trong tháng | Kỳ trước chuyển qua',
        'Xã Bình Lâm | 44 | 41 | 3',
        'Xã Tân Hòa | 29 | 28 | 0',
        'Xã Phú Mỹ | 17 | 15 | 2',
      ],
    });
    expect(claimLines(document)).toEqual([
      'row_total 44 41 3 ok',
      'row_total 29 28 0 mismatch',
      'row_total 17 15 2 ok',
    ]);
  });

  it('is open where two parts need not be all: trực tuyến and trực tiếp without bưu chính', () => {
    const document = documentOf({
      header: 1,
      rows: ['Đơn vị | Tiếp nhận | Trực tuyến | Trực tiếp', 'Xã Bình Lâm | 100 | 60 | 30'],
    });
    expect(claimLines(document)).toEqual([]);
  });

  it('is not read into numbers that agree by chance', () => {
    const document = documentOf({
      header: 1,
      rows: [
        'Đơn vị | Tổng số | Đất đai | Phí thu',
        'Xã Bình Lâm | 5 | 5 | 0',
        'Xã Tân Hòa | 10 | 6 | 2',
        'Xã Phú Mỹ | 4 | 4 | 0',
      ],
    });
    expect(claimLines(document)).toEqual([]);
  });
});

describe('a sum along a row that two others already say', () => {
  it('is not claimed, so that one wrong cell is reported once', () => {
    const document = documentOf({
      header: 2,
      rows: [
        'Đơn vị | Tổng tiếp nhận | Đã giải quyết | < | < | Đang giải quyết',
        '^ | ^ | Tổng | Đúng hạn | Quá hạn | ^',
        'Xã Bình Lâm | 44 | 41 | 30 | 11 | 3',
        'Xã Tân Hòa | 29 | 28 | 24 | 2 | 1',
        'Xã Phú Mỹ | 17 | 15 | 10 | 5 | 2',
      ],
    });
    const lines = claimLines(document);
    expect(lines).toContain('balance 29 28 1 ok');
    expect(lines.filter((line) => line.endsWith('mismatch'))).toEqual([
      'row_total 28 24 2 mismatch',
    ]);
  });
});

describe('a column of points', () => {
  const points = (total: string) =>
    claimLines(
      documentOf({
        header: 1,
        rows: [
          'TT | Nhóm chỉ số | Điểm tối đa | Điểm đạt được',
          '1 | Công khai, minh bạch | 18 | 10',
          '2 | Tiến độ giải quyết | 20 | 12',
          '3 | Dịch vụ công trực tuyến | 12 | 8',
          '4 | Thanh toán trực tuyến | 10 | 6',
          '5 | Mức độ hài lòng | 18 | 15',
          '6 | Số hóa hồ sơ | 22 | 10',
          ` | Tổng điểm | 100 | ${total}`,
        ],
      }),
    ).filter((line) => line.includes('10 12 8 6 15 10'));

  it('makes its total', () => {
    expect(points('61')).toEqual(['sum 61 10 12 8 6 15 10 ok']);
  });

  it('is found not to make it', () => {
    expect(points('67')).toEqual(['sum 67 10 12 8 6 15 10 mismatch']);
  });
});
