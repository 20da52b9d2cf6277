import { describe, expect, it } from 'vitest';
import { documentOf, figuresIn } from './documents.js';

describe('a number below a lead-in that states none', () => {
  it.each(['Đối với hồ sơ đã giải quyết:', 'Hồ sơ đã giải quyết:', 'Số hồ sơ đã giải quyết xong:'])(
    'is what the lead-in names where only a place stands before it: %s',
    (lead) => {
      const document = documentOf(
        lead,
        '  - Cấp tỉnh: 140 hồ sơ, trễ hạn 6 hồ sơ;',
        '  - Cấp xã: 260 hồ sơ, trễ hạn 3 hồ sơ.',
      );
      expect(figuresIn(document)).toEqual([
        'resolved_total province = 140',
        'resolved_late province = 6',
        'resolved_total commune = 260',
        'resolved_late commune = 3',
      ]);
    },
  );

  it('is what its own words name where they name something', () => {
    const document = documentOf('Hồ sơ đã giải quyết:', '  - Cấp tỉnh: tiếp nhận 140 hồ sơ.');
    expect(figuresIn(document)).toEqual(['intake_total province = 140']);
  });

  it('stays without a name below one that names several stages, and in other things than hồ sơ', () => {
    const lines = (lead: string, item: string) => figuresIn(documentOf(lead, `  ${item}`));
    expect(lines('Hồ sơ đã tiếp nhận, đã giải quyết:', '- Cấp xã: 140 hồ sơ.')).toEqual([]);
    expect(lines('Hồ sơ đã giải quyết:', '- Cấp xã: 140 lớp.')).toEqual([]);
  });
});

describe('what only a place tells below a mere label', () => {
  const below = (label: string, ...items: readonly string[]) =>
    figuresIn(documentOf(label, ...items.map((item) => `  - ${item}`)));

  it.each([
    'c) Dịch vụ công trực tuyến:',
    'Kết quả tiếp nhận hồ sơ trực tuyến',
    '3. Tỷ lệ hồ sơ nộp trực tuyến:',
  ])('is what it names, as a/b and its share: %s', (label) => {
    const items = ['Cấp huyện: 410/500 hồ sơ, đạt 82%.', 'Các xã, thị trấn: 720/800 hồ sơ (90%).'];
    expect(below(label, ...items)).toEqual([
      'intake_online district = 410',
      'online_rate district = 82',
      'intake_online commune = 720',
      'online_rate commune = 90',
    ]);
  });

  it('is the rate that it names, and the count', () => {
    expect(below('2. Mức độ hài lòng:', 'Cấp huyện: 96%.', 'Cấp xã: 97,5%.')).toEqual([
      'satisfaction_rate district = 96',
      'satisfaction_rate commune = 97.5',
    ]);
    expect(below('Hồ sơ thanh toán trực tuyến:', 'Cấp huyện: 30 hồ sơ.')).toEqual([
      'online_payment district = 30',
    ]);
  });

  it('is so of the offices of a level, too', () => {
    expect(
      below(
        'Các cơ quan, đơn vị có nhiều hồ sơ trễ hạn:',
        'Cấp tỉnh: Sở Xây dựng (93 hồ sơ), Sở Y tế (5 hồ sơ).',
      ),
    ).toEqual([
      'resolved_late province / Sở Xây dựng = 93',
      'resolved_late province / Sở Y tế = 5',
    ]);
  });

  it.each([
    'Mục tiêu tỷ lệ hồ sơ trực tuyến:',
    'Nâng tỷ lệ hồ sơ trực tuyến lên:',
    'Tỷ lệ hồ sơ trực tuyến tăng so với cùng kỳ:',
    'Tỷ lệ hồ sơ trực tuyến năm 2019:',
    'Giao chỉ tiêu hồ sơ trực tuyến như sau:',
    'Số hóa hồ sơ, kết quả giải quyết:',
  ])('has no name below one that says more: %s', (label) => {
    expect(below(label, 'Cấp huyện: 82%.', 'Cấp xã: 410/500 hồ sơ.')).toEqual([]);
  });
});

describe('a/b in a bracket', () => {
  it.each(['so với tổng số hồ sơ tiếp nhận', 'trên tổng số hồ sơ tiếp nhận', 'số hồ sơ tiếp nhận'])(
    'is not what the words before the bracket say that the percentage is a share of: %s',
    (base) => {
      expect(figuresIn(`Đã giải quyết xong 480 hồ sơ, đạt 96% ${base} (480/500).`)).toEqual([
        'resolved_total all = 480',
      ]);
    },
  );

  it('is what a rate before the bracket is the rate of', () => {
    expect(figuresIn('Tỷ lệ hồ sơ nộp trực tuyến đạt 60% (300/500).')).toEqual([
      'online_rate all = 60',
      'intake_online all = 300',
    ]);
  });
});

describe('phản ánh, kiến nghị in the first words of a paragraph', () => {
  it('is what the numbers count where the words name a telephone number too', () => {
    expect(
      figuresIn(
        'Phản ánh, kiến nghị qua Tổng đài 1022: tiếp nhận 37 lượt, xử lý dứt điểm 35 lượt.',
      ),
    ).toEqual(['feedback_received all = 37', 'feedback_resolved all = 35']);
  });

  it('is not where they name only the number', () => {
    expect(figuresIn('Qua Tổng đài 1022: tiếp nhận 37 hồ sơ.')).toEqual(['intake_total all = 37']);
  });
});
