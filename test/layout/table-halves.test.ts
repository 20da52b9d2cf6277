import { describe, expect, it } from 'vitest';
import { oneBelowTheOther } from '../../src/layout/table-halves.js';
import { grid } from './blocks.js';

/** The rows that become of a table, a merged cell at each position that it covers. */
const rowsOf = (headerRows: number, ...rows: readonly string[]): string[] =>
  oneBelowTheOther({ grid: grid(...rows), headerRows }).grid.map((cells) =>
    cells.map(({ content }) => content.text).join('|'),
  );

describe('a list whose parts stand side by side', () => {
  const header = 'TT|Đơn vị|Tiếp nhận|TT|Đơn vị|Tiếp nhận';
  const list = [header, '1|Xã Sông Mây|41|3|Xã Bình Lâm|17', '2|Xã Tân Hòa|30||Cộng|88'];

  it('is read as one, part after part', () => {
    expect(rowsOf(1, ...list)).toEqual([
      'TT|Đơn vị|Tiếp nhận',
      '1|Xã Sông Mây|41',
      '2|Xã Tân Hòa|30',
      '3|Xã Bình Lâm|17',
      '|Cộng|88',
    ]);
  });

  it('knows where its cells stand', () => {
    const { grid: cells } = oneBelowTheOther({ grid: grid(...list), headerRows: 1 });
    const at = cells.map((row) =>
      row.map(({ row: r, column }) => `${String(r)}.${String(column)}`),
    );
    expect(at[3]).toEqual(['3.0', '3.1', '3.2']);
  });

  it('may be in three parts', () => {
    const rows = rowsOf(1, 'Xã|Số|Xã|Số|Xã|Số', 'Sông Mây|4|Bình Lâm|7|Tân Hòa|9');
    expect(rows).toEqual(['Xã|Số', 'Sông Mây|4', 'Bình Lâm|7', 'Tân Hòa|9']);
  });

  it('may have a gap between its parts', () => {
    const rows = rowsOf(1, 'Xã|Số||Xã|Số', 'Sông Mây|4||Bình Lâm|7');
    expect(rows).toEqual(['Xã|Số|', 'Sông Mây|4|', 'Bình Lâm|7']);
  });

  it('leaves out what the shorter part lacks', () => {
    const rows = rowsOf(1, header, '1|Xã Sông Mây|41|3|Xã Bình Lâm|17', '2|Xã Tân Hòa|30|||');
    expect(rows.at(-1)).toBe('3|Xã Bình Lâm|17');
  });

  it('ends with a total that is merged over both parts', () => {
    expect(rowsOf(1, ...list.slice(0, 2), 'Tổng cộng|<|<|<|<|58').at(-1)).toBe(
      'Tổng cộng|Tổng cộng|58',
    );
  });

  it('may have merged titles over each of its parts', () => {
    const rows = ['TT|Đơn vị|Hồ sơ|<|TT|Đơn vị|Hồ sơ|<', '^|^|Nhận|Trả|^|^|Nhận|Trả'];
    expect(rowsOf(2, ...rows, '1|Xã Sông Mây|4|3|2|Xã Bình Lâm|9|8')).toEqual([
      'TT|Đơn vị|Hồ sơ|Hồ sơ',
      'TT|Đơn vị|Nhận|Trả',
      '1|Xã Sông Mây|4|3',
      '2|Xã Bình Lâm|9|8',
    ]);
  });
});

describe('a table with titles that come again', () => {
  it('stays where the parts name nothing', () => {
    const rows = ['Đúng hạn|<|Trễ hạn|<', 'Số|Tỷ lệ|Số|Tỷ lệ', '5|50%|5|50%'];
    expect(rowsOf(2, ...rows)).toEqual([
      'Đúng hạn|Đúng hạn|Trễ hạn|Trễ hạn',
      'Số|Tỷ lệ|Số|Tỷ lệ',
      '5|50%|5|50%',
    ]);
  });

  it('stays where what stands over the parts differs', () => {
    const rows = ['Cấp huyện|<|Cấp xã|<', 'Lĩnh vực|Số|Lĩnh vực|Số', 'Đất đai|5|Hộ tịch|8'];
    expect(rowsOf(2, ...rows)).toHaveLength(3);
    expect(rowsOf(2, ...rows)[2]).toBe('Đất đai|5|Hộ tịch|8');
  });

  it('stays where a row of another make runs over the parts', () => {
    const rows = ['Xã|Số|Xã|Số', 'Đợt một|<|<|<', 'Sông Mây|4|Bình Lâm|7'];
    expect(rowsOf(1, ...rows)).toHaveLength(3);
  });

  it('stays where one title stands over all columns', () => {
    expect(rowsOf(1, 'Kết quả|<|<|<', 'Nhận|5|Trả|4')).toEqual([
      'Kết quả|Kết quả|Kết quả|Kết quả',
      'Nhận|5|Trả|4',
    ]);
  });
});
