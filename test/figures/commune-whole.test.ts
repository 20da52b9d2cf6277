import { describe, expect, it } from 'vitest';
import { documentOf, figuresIn } from './documents.js';

const commune = {
  agency: 'UBND phường Bình Lâm',
  agencyLevel: 'commune',
  periodFrom: '2025-01-01',
  periodTo: '2025-12-31',
} as const;
const district = { agency: 'UBND huyện An Bình', agencyLevel: 'district' } as const;

describe('the whole of a commune', () => {
  it.each([
    'Toàn phường tiếp nhận 512 hồ sơ.',
    'Trong tháng tiếp nhận 512 hồ sơ.',
    'Trên toàn bộ địa bàn đã tiếp nhận 512 hồ sơ.',
  ])('is of one level, however it is said: %s', (text) => {
    expect(figuresIn(text, commune)).toEqual(['intake_total commune = 512']);
  });

  it.each(['Toàn phường', 'Tổng cộng', 'Cộng toàn bộ'])('may be a total row: %s', (total) => {
    const document = documentOf({
      header: 1,
      rows: [
        'TT | Lĩnh vực | Hồ sơ tiếp nhận',
        '1 | Hộ tịch | 40',
        '2 | Đất đai | 12',
        ` | ${total} | 52`,
      ],
    });
    expect(figuresIn(document, commune).at(-1)).toBe('intake_total commune = 52');
  });

  it('is no other place’s', () => {
    expect(figuresIn('Toàn tỉnh tiếp nhận 9.512 hồ sơ.', commune)).toEqual([
      'intake_total all = 9512',
    ]);
    expect(figuresIn('Trên toàn bộ địa bàn đã tiếp nhận 512 hồ sơ.', district)).toEqual([
      'intake_total all = 512',
    ]);
  });

  it('has offices and branches of its own since July 2025, in a report on all of that year too', () => {
    const document = documentOf({
      header: 1,
      rows: [
        'TT | Cơ quan, đơn vị | Đã giải quyết',
        '1 | Phòng Kinh tế | 30',
        '2 | Phòng Văn hóa - Xã hội | 20',
        '3 | Chi nhánh Văn phòng Đăng ký đất đai | 10',
        '4 | Thuế cơ sở 7 | 5',
      ],
    });
    expect(figuresIn(document, commune)).toEqual([
      'resolved_total commune / Phòng Kinh tế = 30',
      'resolved_total commune / Phòng Văn hóa - Xã hội = 20',
      'resolved_total commune / Chi nhánh Văn phòng Đăng ký đất đai = 10',
      'resolved_total commune / Thuế cơ sở 7 = 5',
    ]);
  });
});

it('does not take ‘xã hội’ for a commune in a list of lĩnh vực and units', () => {
  const document = documentOf({
    header: 1,
    rows: [
      'TT | Lĩnh vực, đơn vị | Hồ sơ tiếp nhận',
      'I | CẤP HUYỆN | 50',
      '1 | Đất đai | 30',
      '2 | Lao động - Thương binh và Xã hội | 20',
      'II | CẤP XÃ | 9',
      '1 | Xã Bình Lâm | 9',
    ],
  });
  expect(figuresIn(document, district)).toEqual([
    'intake_total district = 50',
    'intake_total district / Đất đai = 30',
    'intake_total district / Lao động - Thương binh và Xã hội = 20',
    'intake_total commune = 9',
    'intake_total commune / Xã Bình Lâm = 9',
  ]);
});

describe('‘trong đó:’ behind a parenthesis', () => {
  it('lists the parts of what stands before the parenthesis', () => {
    const document = documentOf(
      '1. Tổng số hồ sơ tiếp nhận toàn huyện: 320 hồ sơ (kỳ trước chuyển sang 20 hồ sơ; nhận mới 300 hồ sơ), trong đó:',
      '  a) Tại Ủy ban nhân dân huyện: 110 hồ sơ; đã giải quyết 100 hồ sơ.',
      '  b) Tại 9 xã: 210 hồ sơ; đã giải quyết 205 hồ sơ.',
    );
    expect(figuresIn(document, district)).toEqual([
      'intake_total all = 320',
      'intake_carried all = 20',
      'intake_new all = 300',
      'intake_total district = 110',
      'resolved_total district = 100',
      'intake_total commune = 210',
      'resolved_total commune = 205',
    ]);
  });
});

describe('some of many', () => {
  it('are not all that were late where the words behind the fraction are of the many', () => {
    const text = 'Hồ sơ đất đai trễ hạn còn nhiều (31/36 hồ sơ trễ hạn cấp huyện, chiếm 86,1%).';
    expect(figuresIn(text, district)).toEqual([]);
  });

  it('are of the one that is called the highest, with what ‘và’ adds', () => {
    const text =
      'Nơi có số hồ sơ quá hạn nhiều nhất là bộ phận tiếp dân với 26 hồ sơ đã giải quyết quá hạn và 15 hồ sơ đang giải quyết quá hạn.';
    expect(figuresIn(text, district)).toEqual([]);
  });
});
