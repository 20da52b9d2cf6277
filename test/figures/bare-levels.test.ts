import { describe, expect, it } from 'vitest';
import { claimLines } from '../records/claims/read.js';
import { figuresIn } from './documents.js';

const province = { agency: 'UBND tỉnh Hải Sơn', agencyLevel: 'province' } as const;

describe("a bare 'sở' or 'huyện' before what was done", () => {
  it.each([
    'Cấp xã nhận 310, sở nhận 220, huyện nhận 110.',
    'Cấp xã tiếp nhận 310 hồ sơ; sở tiếp nhận 220 hồ sơ; còn huyện tiếp nhận 110 hồ sơ.',
  ])('is a level behind another that the sentence names: %s', (text) => {
    expect(figuresIn(text, province)).toEqual([
      'intake_total commune = 310',
      'intake_total province = 220',
      'intake_total district = 110',
    ]);
  });

  it('is a part of the total before it', () => {
    const text = 'Tiếp nhận 640 hồ sơ, cấp xã nhận 310, sở nhận 220, huyện nhận 110.';
    expect(claimLines(text, province)).toEqual(['level_sum 640 220 110 310 ok']);
  });

  it.each([
    ['Tiếp nhận 640 hồ sơ, huyện nhận 20 hồ sơ.', 'intake_total all = 20'],
    [
      'Cấp xã nhận 310 hồ sơ, xã Bình Lâm nhận 50 hồ sơ.',
      'intake_total commune / xã Bình Lâm = 50',
    ],
  ])('is none where no level is named, nor with a name: %s', (text, line) => {
    expect(figuresIn(text, province)).toContain(line);
  });
});
