import { describe, expect, it } from 'vitest';
import { documentOf } from '../../figures/documents.js';
import { claimLines } from './read.js';

describe('a rank', () => {
  it('is claimed within its field, whether it holds or not', () => {
    expect(claimLines('Huyện xếp thứ 05/12 huyện.')).toEqual(['bound 05 12 ok']);
    expect(claimLines('Huyện xếp thứ 15/12 huyện.')).toEqual(['bound 15 12 mismatch']);
    expect(claimLines('Huyện đứng thứ 13 trên tổng số 12 huyện.')).toEqual([
      'bound 13 12 mismatch',
    ]);
  });

  it('without its field claims nothing', () => {
    expect(claimLines('Huyện xếp thứ 15 trong tỉnh.')).toEqual([]);
  });
});

describe('a share', () => {
  it('above the whole is claimed', () => {
    expect(claimLines('Tỷ lệ đúng hạn đạt 987%.')).toEqual(['bound 987 100 mismatch']);
  });

  it('within the whole claims nothing', () => {
    expect(claimLines('Tỷ lệ đúng hạn đạt 98,7%.')).toEqual([]);
  });

  it.each([
    'Tỷ lệ đúng hạn đạt 105% kế hoạch.',
    'Tỷ lệ đúng hạn vượt chỉ tiêu, đạt 105%.',
    'Tỷ lệ đúng hạn bằng 102% so với cùng kỳ.',
    'Tỷ lệ đúng hạn đạt gần 101%.',
  ])('may be above the whole where another number is its base: %s', (text) => {
    expect(claimLines(text)).toEqual([]);
  });

  it('is left to the ratio that says what it is of', () => {
    expect(claimLines('Tỷ lệ đúng hạn đạt 120% (12/10 hồ sơ).')).toEqual(['ratio 12 10 120 ok']);
  });
});

describe('a score', () => {
  it('above the best there is is claimed', () => {
    expect(claimLines('Mức độ hài lòng đạt 19,5/18 điểm.')).toEqual(['bound 19,5 18 mismatch']);
  });
});

describe('a part', () => {
  it('above its total is claimed where the wording makes it its part', () => {
    expect(claimLines('Tiếp nhận 300 hồ sơ, trong đó trực tuyến 420 hồ sơ.')).toEqual([
      'bound 420 300 mismatch',
    ]);
    expect(claimLines('Giải quyết 420 hồ sơ. Tiếp nhận 300 hồ sơ.')).toEqual([]);
  });

  it('is left to the sum that has both', () => {
    const text =
      'Tiếp nhận 300 hồ sơ, trong đó trực tuyến 420 hồ sơ, trực tiếp và bưu chính 10 hồ sơ.';
    expect(claimLines(text)).toEqual(['sum 300 420 10 mismatch']);
  });

  it('above its total in one row of a table is claimed, in most rows it is none', () => {
    const rows = (...online: string[]) => ({
      header: 1,
      rows: [
        'STT|Đơn vị|Tiếp nhận|Trực tuyến',
        `1|Xã An Bình|96|${online[0]}`,
        `2|Xã An Hòa|74|${online[1]}`,
        `3|Xã An Thới|81|${online[2]}`,
      ],
    });
    expect(claimLines(documentOf(rows('90', '79', '80')))).toEqual(['bound 79 74 mismatch']);
    expect(claimLines(documentOf(rows('900', '790', '80')))).toEqual([]);
  });

  it.each([
    [
      'Trong tháng phát sinh 12 hồ sơ quá hạn, trong đó 19 hồ sơ thuộc lĩnh vực đất đai.',
      'bound 19 12 mismatch',
    ],
    ['Toàn tỉnh có 1.720 TTHC, trong đó có 2.204 TTHC toàn trình.', 'bound 2.204 1.720 mismatch'],
  ])('finds a part of the same things that is more than its whole: %s', (text, line) => {
    expect(claimLines(text)).toEqual([line]);
  });

  it.each([
    'Trong tháng phát sinh 12 hồ sơ quá hạn, trong đó 9 hồ sơ thuộc lĩnh vực đất đai.',
    'Trong 2.300 TTHC có 1.720 TTHC đã rà soát, trong đó có 2.204 TTHC toàn trình.',
    'Công bố 12 quyết định, trong đó 45 TTHC mới.',
  ])('says nothing of a part that may be in its whole, or in another one: %s', (text) => {
    expect(claimLines(text)).toEqual([]);
  });
});
