import { describe, expect, it } from 'vitest';
import { headerRows } from '../../src/layout/table-header.js';
import { grid } from './blocks.js';

describe('headerRows', () => {
  it('is one for a plain row of titles', () => {
    expect(headerRows(grid('STT|Lĩnh vực|Số lượng', '1|Hộ tịch|98', '2|Đất đai|183'))).toBe(1);
  });

  it('reaches as far down as merged title cells', () => {
    const rows = ['STT|Đơn vị|Tiếp nhận|<', '^|^|Trực tuyến|Trực tiếp', '1|Phường 1|18|03'];
    expect(headerRows(grid(...rows))).toBe(2);
  });

  it('takes in the row that fills what the titles leave empty where nothing is merged', () => {
    const rows = [
      'STT|Đơn vị|Đã giải quyết|',
      '||Tổng số|Quá hạn',
      '1|2|3|4',
      '1|Phường 1|18|03',
      '2|Phường 2|20|01',
    ];
    expect(headerRows(grid(...rows))).toBe(3);
  });

  it('ends before a row of data that leaves its first cell empty', () => {
    const rows = ['STT|Đơn vị|Tổng số|Ghi chú', '|Toàn xã|28|Tăng', '1|Thôn 1|18|'];
    expect(headerRows(grid(...rows))).toBe(1);
  });

  it('takes in the row that numbers the columns', () => {
    const rows = ['TT|Lĩnh vực|Tổng|Mới|Cũ', '(1)|(2)|(3)=(4)+(5)|(4)|(5)', '1|Hộ tịch|5|3|2'];
    expect(headerRows(grid(...rows))).toBe(2);
  });

  it('takes in a numbering that begins with letters', () => {
    expect(headerRows(grid('TT|Lĩnh vực|Tổng|Mới', 'A|B|1|2', '1|Hộ tịch|5|3'))).toBe(2);
  });

  it('counts a title over the whole width above the titles', () => {
    expect(headerRows(grid('Biểu II.06|<|<', 'TT|Đơn vị|Tổng số', '1|Phường 1|5'))).toBe(2);
  });

  it('ends before a group row of the data', () => {
    expect(headerRows(grid('TT|Đơn vị|Tổng số', 'Cấp huyện|<|<', '1|Phòng Nội vụ|5'))).toBe(1);
  });

  it('accepts years as titles', () => {
    expect(headerRows(grid('Chỉ tiêu|2022|2023', 'Tiếp nhận|3.666|3.436'))).toBe(1);
  });

  it.each(['Tháng|1|2|3 (đến 15/3)|Cộng', 'Tuần|10|11|12|13', 'Quý|1|2|3|Tổng'])(
    'is one for numbered months, weeks, quarters: %s',
    (titles) => {
      expect(headerRows(grid(titles, 'Số hồ sơ|14|18|12|44'))).toBe(1);
    },
  );

  it('is none for counts of a month', () => {
    expect(headerRows(grid('Tháng|14|18|12', 'Quý|40|41|42'))).toBe(0);
    expect(headerRows(grid('Quý|40|41|42', 'Tháng|14|18|12'))).toBe(0);
  });

  it('is none where the table opens with data', () => {
    expect(headerRows(grid('1|Hộ tịch|98', '2|Đất đai|183'))).toBe(0);
  });

  it('is one for titles that no rule knows above a column of values', () => {
    expect(headerRows(grid('Phân loại|Năm nay', 'Hộ tịch|98'))).toBe(1);
  });

  it('is none for a table without rows', () => {
    expect(headerRows([])).toBe(0);
  });
});
