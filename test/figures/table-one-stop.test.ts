import { describe, expect, it } from 'vitest';
import { documentOf, figuresIn } from './documents.js';

const province = { agency: 'UBND tỉnh Sông Mây', agencyLevel: 'province' } as const;

/** What the last column is read as. */
const lastOf = (over: string, ...titles: readonly string[]): string | undefined => {
  const numbers = titles.map((_, at) => String(10 * (at + 1)));
  const table = {
    header: 2,
    rows: [
      `Đơn vị | ${[over, ...titles.slice(1).map(() => '<')].join(' | ')}`,
      `^ | ${titles.join(' | ')}`,
      `Sở Y tế | ${numbers.join(' | ')}`,
    ],
  };
  return figuresIn(documentOf('Kết quả:', table), province).at(-1);
};

describe("a column 'Một cửa'", () => {
  it.each(['Một cửa', 'Bộ phận Một cửa', 'Tại Bộ phận TN&TKQ'])(
    'beside those who came online and by post counts who came in person: %s',
    (title) => {
      expect(lastOf('Tiếp nhận trong tháng', 'Cộng', 'Điện tử', 'Bưu chính', title)).toBe(
        'intake_direct province / Sở Y tế = 40',
      );
    },
  );

  it('needs to say that it was there where no post is told beside it', () => {
    expect(lastOf('Hồ sơ tiếp nhận', 'Tổng số', 'Trực tuyến', 'Tại Một cửa')).toBe(
      'intake_direct province / Sở Y tế = 30',
    );
    expect(lastOf('Hồ sơ tiếp nhận', 'Tổng số', 'Trực tuyến', 'Một cửa')).not.toContain('direct');
  });

  it('is none beside those who came in person', () => {
    const last = lastOf('Hồ sơ tiếp nhận', 'Trực tuyến', 'Bưu chính', 'Trực tiếp', 'Một cửa');
    expect(last).not.toBe('intake_direct province / Sở Y tế = 40');
  });
});
