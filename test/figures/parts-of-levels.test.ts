import { describe, expect, it } from 'vitest';
import { claimLines } from '../records/claims/read.js';
import { figuresIn } from './documents.js';

const district = { agency: 'UBND huyện An Bình', agencyLevel: 'district' } as const;
const levels = 'Danh mục: cấp huyện 280 TTHC, cấp xã 150 TTHC';

describe("what 'trong đó' opens behind a semicolon and a list of levels", () => {
  it('is of all where a part is more than the last level has', () => {
    const text = `${levels}; trong đó dịch vụ công trực tuyến toàn trình 160, dịch vụ công trực tuyến một phần 130.`;
    expect(figuresIn(text, district)).toEqual([
      'procedures_full_online all = 160',
      'procedures_partial_online all = 130',
    ]);
  });

  it('is of the last level where it may be', () => {
    const text = `${levels}; trong đó dịch vụ công trực tuyến toàn trình 60, dịch vụ công trực tuyến một phần 30.`;
    expect(figuresIn(text, district)).toContain('procedures_full_online commune = 60');
  });

  it('is wrong where no semicolon sets it apart', () => {
    const text =
      'Cấp huyện tiếp nhận 280 hồ sơ, cấp xã tiếp nhận 150 hồ sơ, trong đó trực tuyến 200 hồ sơ, trực tiếp 50 hồ sơ.';
    expect(claimLines(text, district)).toContain('sum 150 200 50 mismatch');
  });
});

describe('a body whose own words tell what it did', () => {
  it.each(['thụ lý 410 hồ sơ', 'hoàn tất 410 hồ sơ'])('is called without them: %s', (deed) => {
    const text = `Sở Tư pháp ${deed}, trong đó trực tuyến 400 hồ sơ.`;
    const figures = figuresIn(text, { agency: 'UBND tỉnh Sông Mây', agencyLevel: 'province' });
    expect(figures.join()).toContain('province / Sở Tư pháp = 4');
    expect(figures.join()).not.toContain('lý =');
  });
});

it('what is left of a quarter with its year is carried over', () => {
  expect(figuresIn('hồ sơ còn lại của quý IV/2024 là 41 hồ sơ')).toContain(
    'intake_carried all = 41',
  );
});
