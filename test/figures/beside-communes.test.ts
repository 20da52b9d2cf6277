import { describe, expect, it } from 'vitest';
import { figuresIn } from './documents.js';

const district = { agency: 'UBND huyện Hải Sơn', agencyLevel: 'district' } as const;

describe("what is 'của huyện' in a district's report", () => {
  it('is that of its own office where it is set beside what is of its communes', () => {
    expect(
      figuresIn('Tỷ lệ đúng hạn của huyện đạt 98%, của các xã, thị trấn đạt 99,5%.', district),
    ).toEqual(['on_time_rate district = 98', 'on_time_rate commune = 99.5']);
    expect(
      figuresIn(
        'Hồ sơ trực tuyến của huyện là 410/500 hồ sơ, đạt 82%; cấp xã là 720/800 hồ sơ, đạt 90%.',
        district,
      ),
    ).toEqual([
      'intake_online district = 410',
      'online_rate district = 82',
      'intake_online commune = 720',
      'online_rate commune = 90',
    ]);
  });

  it('is that of all alone, and where the communes have less or are told as a part of it', () => {
    expect(figuresIn('Tỷ lệ đúng hạn của huyện đạt 98%.', district)).toEqual([
      'on_time_rate all = 98',
    ]);
    expect(
      figuresIn('Hồ sơ trực tuyến của huyện là 1.130 hồ sơ, của các xã là 720 hồ sơ.', district)[0],
    ).toBe('intake_online all = 1130');
    expect(
      figuresIn('Tỷ lệ đúng hạn của huyện đạt 98%, trong đó các xã đạt 99,5%.', district)[0],
    ).toBe('on_time_rate all = 98');
  });

  it('is no longer that of the communes that were told of before', () => {
    const text = 'Tỷ lệ đúng hạn của các xã đạt 97%. Tỷ lệ trực tuyến của huyện đạt 82%.';
    expect(figuresIn(text, district)).toEqual([
      'on_time_rate commune = 97',
      'online_rate all = 82',
    ]);
  });

  it('is that of the whole province in its report', () => {
    const text = 'Tỷ lệ đúng hạn của thành phố đạt 98%, của các phường đạt 99,5%.';
    const city = { agency: 'UBND thành phố Hải Sơn', agencyLevel: 'province' } as const;
    expect(figuresIn(text, city)[0]).toBe('on_time_rate all = 98');
  });
});
