import { describe, expect, it } from 'vitest';
import { documentOf } from '../../figures/documents.js';
import { claimLines } from './read.js';

const header = { periodFrom: '2023-09', periodTo: '2023-09' };
const linesOf = (title: string, ...rows: string[]): readonly string[] =>
  claimLines(documentOf({ header: 1, rows: [title, ...rows] }), header);
const differences = (title: string, ...rows: string[]): readonly string[] =>
  linesOf(title, ...rows).filter((line) => /^(difference|ratio)/.test(line));

const columns = 'Chỉ tiêu|Số lượng|So với cùng kỳ năm 2022';

describe('a cell that tells a change with what there was before in its bracket', () => {
  it('is claimed of the count beside it, right or wrong', () => {
    expect(
      differences(
        columns,
        'Hồ sơ tiếp nhận|1.412|tăng 212 (1.200)',
        'Hồ sơ đã giải quyết|1.391|tăng 111 (1.180)',
        'Hồ sơ quá hạn|8|giảm 11 (19)',
        'Hồ sơ rút|2|',
      ),
    ).toEqual([
      'difference 1.200 1.412 212 ok',
      'difference 1.180 1.391 111 mismatch',
      'difference 19 8 11 ok',
    ]);
  });

  it.each([
    'tăng 212 hồ sơ (cùng kỳ 1.200 hồ sơ)',
    'Tăng 212 hồ sơ so với cùng kỳ (1.200)',
    '+212 (1.200)',
    'tăng 212 (quý II/2023: 1.200)',
    'tăng 212 (năm 2022 là 1.200 hồ sơ)',
  ])('may be worded otherwise: %s', (cell) => {
    expect(differences(columns, `Hồ sơ tiếp nhận|1.412|${cell}`)).toContain(
      'difference 1.200 1.412 212 ok',
    );
  });

  it.each(['tăng 20 (trong đó 60)', 'tăng 20 (trực tuyến 60)', 'tăng 20 (gồm trực tiếp 60)'])(
    'is not held against what a bracket tells of now: %s',
    (cell) => {
      expect(differences(columns, `Hồ sơ tiếp nhận|100|${cell}`)).toEqual([]);
    },
  );

  it('may tell by how many percent', () => {
    expect(
      differences(columns, 'Hồ sơ tiếp nhận|1.260|tăng 5% (1.200)', 'Hồ sơ trả lại|3|tăng 1 (2)'),
    ).toEqual(['ratio 60 1.200 5 ok', 'difference 2 3 1 ok']);
  });

  it('is of the column of counts of which most of them hold', () => {
    const rows = ['Xã An Bình|402|391|tăng 14 (388)', 'Xã An Hòa|391|380|giảm 9 (400)'];
    expect(differences('Đơn vị|Tiếp nhận|Đã giải quyết|So với cùng kỳ', ...rows)).toEqual([
      'difference 388 402 14 ok',
      'difference 400 391 9 ok',
    ]);
  });

  it.each([
    [columns, 'Hồ sơ tiếp nhận|1.412|tăng mạnh (1.200)', 'Hồ sơ quá hạn|8|do 11 hồ sơ (19)'],
    [columns, 'Hồ sơ tiếp nhận|402|tăng 14 (3,6%)'],
    [columns, 'Hồ sơ tiếp nhận|402|tăng 14 (3%)'],
    ['Đơn vị|Tiếp nhận|Hạng', 'Xã An Bình|402|tăng 2 (5)', 'Xã An Hòa|391|giảm 1 (3)'],
  ])('claims nothing of other words, or where none holds: %s', (title, ...rows) => {
    expect(differences(title ?? '', ...rows)).toEqual([]);
  });
});

describe('a total on top of rows that tell how hồ sơ came in and what became of them', () => {
  const rows = (anew: string): readonly string[] =>
    linesOf(
      'Chỉ tiêu|Số lượng',
      'Tổng số hồ sơ|1.414',
      '- Tồn kỳ trước|66',
      `- Nhận trong kỳ|${anew}`,
      'Đã giải quyết|1.341',
      '- Đúng hạn|1.333',
      '- Trễ hạn|8',
      'Đang giải quyết|73',
    );

  it('is made by the rows with dashes right below it', () => {
    expect(rows('1.348')).toContain('sum 1.414 1.348 66 ok');
  });

  it.each(['1.348', '1.438'])('is never made by both kinds of rows together: %s', (anew) => {
    expect(rows(anew).filter((line) => / 1\.333 .*mismatch$/.test(line))).toEqual([]);
  });
});
