import { describe, expect, it } from 'vitest';
import { documentOf } from '../../figures/documents.js';
import { claimLines } from './read.js';

const header = { periodFrom: '2023-09', periodTo: '2023-09' };
const differences = (title: string, ...rows: string[]): readonly string[] =>
  claimLines(documentOf({ header: 1, rows: [title, ...rows] }), header).filter((line) =>
    line.startsWith('difference'),
  );
const columns = 'STT|Nội dung|Kỳ báo cáo|Cùng kỳ năm trước|Tăng, giảm';

describe('a column of changes', () => {
  it('is claimed between the period and the one before, whatever its signs', () => {
    expect(
      differences(
        columns,
        '1|Hồ sơ tiếp nhận|402|388|14',
        '2|Hồ sơ đã giải quyết|391|380|+11',
        '3|Hồ sơ trực tuyến|250|290|-40',
        '4|Hồ sơ quá hạn|4|4|0',
      ),
    ).toEqual([
      'difference 388 402 14 ok',
      'difference 380 391 +11 ok',
      'difference 290 250 -40 ok',
      'difference 4 4 0 ok',
    ]);
  });

  it('is found wrong in one row of several', () => {
    expect(
      differences(
        columns,
        '1|Hồ sơ tiếp nhận|402|388|41',
        '2|Hồ sơ đã giải quyết|391|380|11',
        '3|Hồ sơ trực tuyến|250|290|40',
      )[0],
    ).toBe('difference 388 402 41 mismatch');
  });

  it('may be of two years side by side', () => {
    expect(
      differences(
        'STT|Đơn vị|Năm 2022|Năm 2023|Chênh lệch',
        '1|Xã An Bình|402|388|14',
        '2|Xã An Hòa|391|380|11',
      ),
    ).toHaveLength(2);
  });

  it('claims nothing where it holds shares, or hardly a row agrees', () => {
    expect(
      differences(
        columns,
        '1|Hồ sơ tiếp nhận|402|388|3,6%',
        '2|Hồ sơ đã giải quyết|391|380|2,9%',
        '3|Hồ sơ trực tuyến|250|290|13,8%',
      ),
    ).toEqual([]);
    expect(
      differences(
        columns,
        '1|Hồ sơ tiếp nhận|402|388|4',
        '2|Hồ sơ đã giải quyết|391|380|3',
        '3|Hồ sơ trực tuyến|250|290|14',
      ),
    ).toEqual([]);
  });
});
