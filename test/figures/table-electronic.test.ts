import { describe, expect, it } from 'vitest';
import { documentOf, figuresIn } from './documents.js';

const table = (...rows: readonly string[]) => figuresIn(documentOf({ header: 2, rows }));

describe("a column 'Điện tử'", () => {
  it('holds what came in online below what came in, beside the other ways', () => {
    const figures = table(
      'TT | Lĩnh vực | Tiếp nhận | < | < | Đã giải quyết',
      '^ | ^ | Điện tử | Bưu chính | Trực tiếp | ^',
      '1 | Thu nợ | 51 | 20 | 31 | 90',
    );
    expect(figures).toEqual([
      'intake_online all / Thu nợ = 51',
      'intake_postal all / Thu nợ = 20',
      'intake_direct all / Thu nợ = 31',
      'resolved_total all / Thu nợ = 90',
    ]);
  });

  it('does so below the period that it came in', () => {
    const figures = table(
      'TT | Lĩnh vực | Kỳ trước chuyển sang | Trong kỳ | <',
      '^ | ^ | ^ | Điện tử | Hồ sơ giấy',
      '1 | Thu nợ | 6 | 51 | 20',
    );
    expect(figures).toContain('intake_online all / Thu nợ = 51');
  });

  it('does not below payments, documents sent or results given back', () => {
    for (const title of ['Thu phí, lệ phí', 'Văn bản đi', 'Trả kết quả']) {
      const figures = table(
        `TT | Đơn vị | ${title} | <`,
        '^ | ^ | Điện tử | Tiền mặt',
        '1 | Xã Bình Lâm | 51 | 20',
      );
      expect(figures.filter((line) => line.endsWith('= 51'))).toEqual([]);
    }
  });
});
