import { describe, expect, it } from 'vitest';
import { documentOf, figuresIn } from './documents.js';

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

  it('have not what a sentence before the one that tells of them counts', () => {
    const text =
      'Các xã có 700 hồ sơ trực tuyến. Mười xã có lượng hồ sơ lớn nhất chiếm 600/900 hồ sơ, đứng đầu là xã Bình Lâm 300, kế đến xã Tân Hòa 200.';
    expect(figuresIn(text, district)).toEqual(['intake_online commune = 700']);
  });

  it('may be told by words for their order', () => {
    const text =
      'Hồ sơ trễ hạn nhiều nhất là xã Bình Lâm 38 hồ sơ, kế đến xã Tân Hòa 24 hồ sơ, tiếp theo là xã Mây Hạ 12 hồ sơ.';
    expect(figuresIn(text, district)).toEqual([
      'resolved_late commune / xã Bình Lâm = 38',
      'resolved_late commune / xã Tân Hòa = 24',
      'resolved_late commune / xã Mây Hạ = 12',
    ]);
  });

  it('have what the paragraph above counts, where theirs begins with them', () => {
    const document = documentOf(
      'Toàn huyện có 64 hồ sơ quá hạn, các xã chiếm 60 hồ sơ.',
      'Nhiều nhất là xã Bình Lâm (38 hồ sơ), xã Tân Hòa (14 hồ sơ).',
    );
    expect(figuresIn(document, district)).toEqual([
      'overdue_count all = 64',
      'overdue_count commune = 60',
      'overdue_count commune / xã Bình Lâm = 38',
      'overdue_count commune / xã Tân Hòa = 14',
    ]);
  });

  it('have no known one where the paragraph above counts several', () => {
    const document = documentOf(
      'Các xã tiếp nhận 900 hồ sơ, giải quyết 800 hồ sơ.',
      'Nhiều nhất là xã Bình Lâm (300 hồ sơ), xã Tân Hòa (200 hồ sơ).',
    );
    expect(figuresIn(document, district)).toEqual([
      'intake_total commune = 900',
      'resolved_total commune = 800',
    ]);
  });
});
