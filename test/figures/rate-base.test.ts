import { describe, expect, it } from 'vitest';
import { claimLines } from '../records/claims/read.js';
import { documentOf, figuresIn } from './documents.js';

describe("'tỷ lệ … trên tổng số' before a count", () => {
  it.each([
    [
      'Tỷ lệ hồ sơ trực tuyến trên tổng số 4.000 hồ sơ tiếp nhận mới đạt 31%.',
      ['intake_new all = 4000', 'online_rate all = 31'],
    ],
    [
      'Tỷ lệ giải quyết đúng hạn trên tổng số 4.000 hồ sơ đã giải quyết là 98,5%.',
      ['resolved_total all = 4000', 'on_time_rate all = 98.5'],
    ],
    [
      'Tỷ lệ số hóa thành phần hồ sơ so với tổng số 4.000 hồ sơ tiếp nhận đạt 90%.',
      ['digitized_intake_base all = 4000', 'digitized_intake_rate all = 90'],
    ],
  ])('makes it what the rate is of: %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });

  it('is held against the count that is stated before', () => {
    const lines = (rate: string): readonly string[] =>
      claimLines(
        documentOf(
          'Tiếp nhận trực tuyến 1.240 hồ sơ.',
          `Tỷ lệ hồ sơ trực tuyến trên tổng số 4.000 hồ sơ tiếp nhận mới đạt ${rate}%.`,
        ),
      );
    expect(lines('31')).toEqual(['ratio 1.240 4.000 31 ok']);
    expect(lines('31,9')).toEqual(['ratio 1.240 4.000 31,9 mismatch']);
  });

  it('leaves what stands behind another number as it was', () => {
    expect(
      figuresIn('Tỷ lệ hồ sơ trực tuyến đạt 60% (300 hồ sơ trên tổng số 500 hồ sơ tiếp nhận).'),
    ).toContain('intake_online all = 300');
  });
});

it("'còn hạn chế' says nothing of being in time", () => {
  expect(figuresIn('Tỷ lệ hồ sơ nộp trực tuyến còn hạn chế, chỉ đạt 26%.')).toEqual([
    'online_rate all = 26',
  ]);
  expect(figuresIn('Đang giải quyết 26 hồ sơ, tất cả còn hạn.')).toEqual([
    'pending_total all = 26',
  ]);
});

it('a bare name that was a district’s is a commune’s since there are no districts', () => {
  const text =
    'Thanh toán trực tuyến thấp nhất là các nơi: Yên Thành (12 hồ sơ), Quỳ Hợp (9 hồ sơ).';
  const at = (period: string): readonly string[] =>
    figuresIn(text, {
      agency: 'UBND tỉnh Nghệ An',
      agencyLevel: 'province',
      province: 'Nghệ An',
      periodFrom: period,
      periodTo: period,
    });
  expect(at('2024-10').join()).toContain('district');
  expect(at('2025-10').join()).not.toContain('district');
});
