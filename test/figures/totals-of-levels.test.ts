import { describe, expect, it } from 'vitest';
import { claimLines } from '../records/claims/read.js';
import { documentOf, figuresIn } from './documents.js';

const province = { agency: 'UBND tỉnh Hải Sơn', agencyLevel: 'province' } as const;
const claims = (text: string) => claimLines(documentOf(text), province);

describe('a sum behind numbers of several levels', () => {
  const text = (intake: string): string =>
    'Cấp tỉnh: tiếp nhận 200 hồ sơ, giải quyết 190 hồ sơ. Cấp xã: tiếp nhận 120 hồ sơ, giải quyết 115 hồ sơ. ' +
    `Tổng cộng: tiếp nhận ${intake} hồ sơ, giải quyết 305 hồ sơ.`;

  it('is of all of them, with what its sentence tells behind it', () => {
    expect(figuresIn(text('320'), province).slice(4)).toEqual([
      'intake_total all = 320',
      'resolved_total all = 305',
    ]);
    expect(claims(text('320'))).toEqual(['level_sum 320 200 120 ok', 'level_sum 305 190 115 ok']);
  });

  it('is checked where it is misprinted', () => {
    expect(claims(text('330'))).toContain('level_sum 330 200 120 mismatch');
  });

  it('may stand in their sentence', () => {
    expect(
      claims(
        'Cấp tỉnh tiếp nhận 200 hồ sơ; cấp xã tiếp nhận 120 hồ sơ; tổng cộng tiếp nhận 320 hồ sơ.',
      ),
    ).toEqual(['level_sum 320 200 120 ok']);
  });

  it('is of the last level where it makes up the numbers of that alone', () => {
    const own =
      'Cấp tỉnh tiếp nhận 900 hồ sơ. Cấp xã: tiếp nhận trực tuyến 80 hồ sơ, trực tiếp 40 hồ sơ, tổng cộng 120 hồ sơ.';
    expect(figuresIn(own, province)).toEqual([
      'intake_total province = 900',
      'intake_online commune = 80',
      'intake_direct commune = 40',
      'intake_total commune = 120',
    ]);
    expect(claims(own)).toEqual(['sum 120 80 40 ok']);
  });
});

describe('what came in at both levels together', () => {
  const district = { agency: 'UBND huyện Yên Hòa', agencyLevel: 'district' } as const;
  const text = (both: string): string =>
    'Cấp huyện: nhận mới 60 hồ sơ, đã trả 50. Cấp xã: nhận mới 240 hồ sơ, đã trả 230. ' +
    `Cộng 2 cấp: nhận ${both}, đã trả 280.`;

  it('came in anew as it did at each', () => {
    expect(figuresIn(text('300'), district)).toContain('intake_new all = 300');
    expect(claimLines(documentOf(text('300')), district)).toEqual([
      'level_sum 300 60 240 ok',
      'level_sum 280 50 230 ok',
    ]);
  });

  it('is all that came in where it is not what came in anew', () => {
    expect(figuresIn(text('345'), district)).toContain('intake_total all = 345');
  });
});
