import { describe, expect, it } from 'vitest';
import { claimLines } from '../records/claims/read.js';
import { documentOf, figuresIn } from './documents.js';

const centre = {
  agency: 'Trung tâm Phục vụ hành chính công tỉnh',
  agencyLevel: 'province',
} as const;
const figuresOf = (...lines: readonly string[]): readonly string[] =>
  figuresIn(documentOf(...lines), centre);

describe("a paragraph that begins with 'Trong đó'", () => {
  it('is of the place that all of the one before it is of', () => {
    expect(
      figuresOf('Toàn tỉnh tiếp nhận 940 hồ sơ.', 'Trong đó, trực tuyến có 720 hồ sơ.'),
    ).toEqual(['intake_total all = 940', 'intake_online all = 720']);
    expect(figuresOf('Cấp xã tiếp nhận 940 hồ sơ.', 'Trong đó trực tuyến 720 hồ sơ.')).toEqual([
      'intake_total commune = 940',
      'intake_online commune = 720',
    ]);
  });

  it('is not where that is of several', () => {
    expect(
      figuresOf(
        'Cấp xã tiếp nhận 940 hồ sơ, cấp huyện tiếp nhận 310 hồ sơ.',
        'Trong đó trực tuyến 720 hồ sơ.',
      )[2],
    ).toBe('intake_online province = 720');
  });

  it('has a share of the total there where the numbers agree', () => {
    const shareOf = (percent: string): readonly string[] =>
      claimLines(
        documentOf(
          'Trung tâm tiếp nhận và giải quyết 940 hồ sơ.',
          `Trong đó giải quyết trước hạn 720 hồ sơ, đạt ${percent}%.`,
        ),
      );
    expect(shareOf('76,6')).toEqual(['ratio 720 940 76,6 ok']);
    expect(shareOf('79,1')).toEqual([]);
  });
});
