import { describe, expect, it } from 'vitest';
import { figuresIn } from './documents.js';

const header = { agency: 'UBND huyện Sông Mây', agencyLevel: 'district' } as const;
const last = (text: string): string | undefined => figuresIn(text, header).at(-1);

describe("what 'riêng' says of a part in the middle of a sentence", () => {
  it.each([
    'Hồ sơ trực tuyến 6.932 hồ sơ; riêng cấp huyện 1.021 hồ sơ.',
    'Hồ sơ trực tuyến 6.932 hồ sơ, chiếm 70,1%; riêng cấp huyện 1.021/1.100 hồ sơ, chiếm 92,82%.',
    'Tiếp nhận 6.932 hồ sơ (riêng cấp xã 5.021 hồ sơ).',
  ])('is not said of what the next sentence tells: %s', (text) => {
    expect(last(`${text} Thanh toán trực tuyến 2.431 hồ sơ.`)).toBe('online_payment all = 2431');
  });

  it('leaves the place that the sentence spoke of before', () => {
    const text =
      'Cấp xã tiếp nhận 5.021 hồ sơ; riêng xã Bình Lâm 300 hồ sơ. Đã giải quyết 5.000 hồ sơ.';
    expect(last(text)).toBe('resolved_total commune = 5000');
  });

  it('holds on where the sentence began with it', () => {
    const text = 'Riêng cấp xã tiếp nhận 5.021 hồ sơ. Đã giải quyết 4.800 hồ sơ.';
    expect(last(text)).toBe('resolved_total commune = 4800');
  });
});
