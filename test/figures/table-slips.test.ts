import { describe, expect, it } from 'vitest';
import { documentOf, extractionOf, figuresIn } from './documents.js';

const columns = (titles: string, ...rows: readonly string[]) =>
  documentOf({ header: 1, rows: [`STT | Đơn vị | ${titles}`, ...rows] });
const xa = ['1 | Xã Bình Lâm | 52 | 41', '2 | Xã Tân Hòa | 37 | 30'];
const rows = (...labels: readonly string[]) =>
  documentOf({
    header: 1,
    rows: [
      'TT | Nội dung | Số lượng',
      ...labels.map((label, at) => `${at + 1} | ${label} | ${at + 5}`),
    ],
  });

describe('slips in the titles of a table', () => {
  it.each([
    ['Tiêp nhận | Đã gải quyết', 'Tiếp nhận | Đã giải quyết'],
    ['Tiếpnhận | Quá hạnn', 'Tiếp nhận | Quá hạn'],
    ['Nhận tiếp | Đang giải quyêt', 'Tiếp nhận | Đang giải quyết'],
  ])('are read as the rules write them: %s', (mistyped, right) => {
    expect(figuresIn(columns(mistyped, ...xa))).toEqual(figuresIn(columns(right, ...xa)));
  });

  it('are read in the labels of rows too', () => {
    const mistyped = rows('Tiêp nhận', 'Gải quyết', 'Đang gải quyết', 'Quá hạnn');
    const right = rows('Tiếp nhận', 'Giải quyết', 'Đang giải quyết', 'Quá hạn');
    expect(figuresIn(mistyped)).toEqual(figuresIn(right));
  });

  it('are told of by the rule of the figure, and of no other', () => {
    const { figures } = extractionOf(columns('Tiếp nhận | Đã gải quyết', ...xa));
    expect(figures.map(({ rule }) => rule)).toEqual([
      'indicators/intake_total',
      'indicators/resolved_total ≈ giải',
      'indicators/intake_total',
      'indicators/resolved_total ≈ giải',
    ]);
  });

  it('are told of by the figures that take their meaning from them', () => {
    const { figures } = extractionOf(rows('Hồ sơ đang gải quyết', 'Quá hạn'));
    expect(figures.map(({ rule }) => rule)).toEqual([
      'indicators/pending_total ≈ giải',
      'indicators/pending_overdue ≈ giải',
    ]);
  });

  it('leave the evidence as it is printed', () => {
    const { figures } = extractionOf(columns('Đã gải quyết | Trễ hạn', ...xa));
    expect(figures[0]?.snippet).toBe('Xã Bình Lâm | Đã gải quyết | 52');
  });

  it('are seen in what makes a row a total and a column one of shares', () => {
    const document = columns(
      'Tiếp nhận | Tỷ lệe đúng hạn',
      '1 | Xã Bình Lâm | 52 | 97,5',
      ' | Tổng cộg | 52 | 97,5',
    );
    const { tables } = extractionOf(document);
    expect(tables[0]?.shape.rows.map(({ kind }) => kind)).toEqual(['entry', 'total']);
    expect(tables[0]?.shape.columns[3]?.roles.has('percent')).toBe(true);
  });

  it.each(['Trả lời kiến nghị', 'Giải quyết việc làm', 'Công nhân', 'Hộ tịch', 'Trở lại'])(
    'are not looked for in a row of %s',
    (field) => {
      const document = documentOf({
        header: 1,
        rows: ['TT | Lĩnh vực | Tiếp nhận', `1 | ${field} | 52`, '2 | Đất đai | 37'],
      });
      const [figure] = extractionOf(document).figures;
      expect(figure).toMatchObject({
        indicator: 'intake_total',
        field,
        rule: 'indicators/intake_total',
      });
    },
  );

  it('never take a wording from a title that has one as it stands', () => {
    const document = columns('Số hồ sơ tiếp nhận lại | Đã giải quyết', ...xa);
    expect(extractionOf(document).figures.every(({ rule }) => !rule.includes('≈'))).toBe(true);
  });
});
