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

describe("a bare 'thành phố'", () => {
  it.each([
    '- 09 huyện, thị xã, thành phố: tiếp nhận 310 hồ sơ.',
    '- Tại 13 huyện, thị xã, thành phố: tiếp nhận 310 hồ sơ.',
    '- 13 huyện, thị xã và thành phố: tiếp nhận 310 hồ sơ.',
    '- 12 quận, thành phố: tiếp nhận 310 hồ sơ.',
  ])('is of the districts that are listed before it: %s', (text) => {
    expect(figuresIn(text, province)).toContain('intake_total district = 310');
  });

  it('is a city of the first rank itself where nothing is listed before it', () => {
    const city = { agency: 'UBND thành phố Hải Sơn', agencyLevel: 'province' } as const;
    expect(figuresIn('Thành phố: 310 hồ sơ tiếp nhận; phường: 200 hồ sơ.', city)).toContain(
      'intake_total province = 310',
    );
  });
});

describe('the one number of a unit in a sentence', () => {
  const before = 'Toàn tỉnh tiếp nhận 28.000 hồ sơ.';
  it.each([
    'Nhiều hồ sơ trễ hạn nhất là huyện An Lộc với 18 hồ sơ, kế đến là huyện Bình Hà 14 hồ sơ.',
    'Địa phương trễ hạn nhiều là huyện An Lộc với 18 hồ sơ, huyện Bình Hà 14 hồ sơ.',
  ])('says what that of the next is, whatever the sentence before told: %s', (text) => {
    expect(figuresIn(`${before} ${text}`, province)).toContain(
      'resolved_late district / huyện Bình Hà = 14',
    );
  });

  it('does not where it is the second of its unit', () => {
    const text =
      'Tiếp nhận 28.000 hồ sơ, trong đó huyện An Lộc 100 hồ sơ, trễ hạn 5 hồ sơ, huyện Bình Hà 80 hồ sơ.';
    expect(figuresIn(text, province)).toContain('intake_total district / huyện Bình Hà = 80');
  });
});
