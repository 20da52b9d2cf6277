import { describe, expect, it } from 'vitest';
import { documentOf, extractionOf, figuresIn } from './documents.js';

describe('a table', () => {
  it('takes the meaning of a column from its merged header', () => {
    const document = documentOf({
      header: 2,
      rows: [
        'STT | Đơn vị      | Số hồ sơ tiếp nhận | <                   | Số hồ sơ đã giải quyết | <        | <',
        '^   | ^           | Mới tiếp nhận      | Kỳ trước chuyển qua | Trước hạn              | Đúng hạn | Quá hạn',
        '1   | Xã Bình Lâm | 41                 | 3                   | 30                     | 9        | 1',
        '2   | Xã Tân Hòa  | 28                 | 0                   | 20                     | 7        | 0',
      ],
    });
    expect(figuresIn(document)).toEqual([
      'intake_new commune / Xã Bình Lâm = 41',
      'intake_carried commune / Xã Bình Lâm = 3',
      'resolved_early commune / Xã Bình Lâm = 30',
      'resolved_on_time commune / Xã Bình Lâm = 9',
      'resolved_late commune / Xã Bình Lâm = 1',
      'intake_new commune / Xã Tân Hòa = 28',
      'intake_carried commune / Xã Tân Hòa = 0',
      'resolved_early commune / Xã Tân Hòa = 20',
      'resolved_on_time commune / Xã Tân Hòa = 7',
      'resolved_late commune / Xã Tân Hòa = 0',
    ]);
  });

  it('gives a row its lĩnh vực and the total row none', () => {
    const document = documentOf({
      header: 1,
      rows: [
        'Lĩnh vực  | Đã giải quyết | Đang giải quyết',
        'Hộ tịch   | 12            | 1',
        'Đất đai   | 30            | 8',
        'Tổng cộng | 42            | 9',
      ],
    });
    expect(figuresIn(document)).toEqual([
      'resolved_total all / Hộ tịch = 12',
      'pending_total all / Hộ tịch = 1',
      'resolved_total all / Đất đai = 30',
      'pending_total all / Đất đai = 8',
      'resolved_total all = 42',
      'pending_total all = 9',
    ]);
  });

  it('takes what a row counts from its label', () => {
    const document = documentOf({
      header: 1,
      rows: [
        'STT | Nội dung          | Cấp huyện | Cấp xã',
        '1   | Hồ sơ tiếp nhận   | 61        | 94',
        '2   | Hồ sơ đã giải quyết | 58      | 90',
      ],
    });
    expect(figuresIn(document)).toEqual([
      'intake_total district = 61',
      'intake_total commune = 94',
      'resolved_total district = 58',
      'resolved_total commune = 90',
    ]);
  });

  it('reads no figure from its list numbers, and says so', () => {
    const { figures, numbers } = extractionOf(
      documentOf({
        header: 1,
        rows: ['STT | Đơn vị      | Đã giải quyết', '7   | Xã Bình Lâm | 41'],
      }),
    );
    expect(figures.map(({ raw }) => raw)).toEqual(['41']);
    expect(numbers.map(({ raw, class: kind }) => [raw, kind])).toEqual([
      ['7', 'list_number'],
      ['41', 'figure'],
    ]);
  });

  it('leaves empty cells and dashes out', () => {
    const document = documentOf({
      header: 1,
      rows: [
        'Đơn vị      | Đã giải quyết | Đang giải quyết',
        'Xã Bình Lâm | 41            | -',
        'Xã Tân Hòa  |               | 2',
      ],
    });
    expect(figuresIn(document)).toEqual([
      'resolved_total commune / Xã Bình Lâm = 41',
      'pending_total commune / Xã Tân Hòa = 2',
    ]);
  });
});
