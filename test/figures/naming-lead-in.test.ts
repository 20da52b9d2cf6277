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
