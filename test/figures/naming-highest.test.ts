import { describe, expect, it } from 'vitest';
import { figuresIn } from './documents.js';

const district = { agency: 'UBND huyện Sông Mây', agencyLevel: 'district' } as const;

describe('units that a sentence tells to have most', () => {
  it('have what the sentence before counts', () => {
    const text =
      'Các xã tiếp nhận 900 hồ sơ. Ba xã có lượng hồ sơ nhiều nhất là xã Bình Lâm (300 hồ sơ), xã Tân Hòa (200 hồ sơ); các xã còn lại 400 hồ sơ.';
    expect(figuresIn(text, district)).toEqual([
      'intake_total commune = 900',
      'intake_total commune / xã Bình Lâm = 300',
      'intake_total commune / xã Tân Hòa = 200',
    ]);
  });

  it('have no known one where the sentence before counts several', () => {
    const text =
      'Các xã tiếp nhận 900 hồ sơ, giải quyết 800 hồ sơ. Xã có lượng hồ sơ nhiều nhất là xã Bình Lâm (300 hồ sơ).';
    expect(figuresIn(text, district)).toEqual([
      'intake_total commune = 900',
      'resolved_total commune = 800',
    ]);
  });
});
