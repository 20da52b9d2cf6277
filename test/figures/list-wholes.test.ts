import { describe, expect, it } from 'vitest';
import { documentOf, figuresIn } from './documents.js';

const header = { agency: 'UBND tỉnh Nam Sơn', agencyLevel: 'province' } as const;
const namedIntake = (...lines: readonly string[]): readonly string[] =>
  figuresIn(documentOf(...lines), header).filter((line) => line.startsWith('intake_total'));

describe('a mere total of hồ sơ above a list', () => {
  it('is all that was to be handled where new and old ones are its items', () => {
    const lines = ['- Tổng số hồ sơ: 700 hồ sơ.', '  + Nhận mới 620;', '  + Tồn cũ 80.'];
    expect(namedIntake(...lines)).toEqual(['intake_total all = 700']);
  });

  it('is so above the levels that state theirs', () => {
    const lines = [
      '- Tổng số hồ sơ của hai cấp: 700 hồ sơ.',
      '  + Cấp tỉnh: 200 hồ sơ;',
      '    * Nhận mới 160, tồn cũ 40;',
      '  + Cấp xã: 500 hồ sơ;',
      '    * Nhận mới 420, tồn cũ 80.',
    ];
    expect(namedIntake(...lines)).toEqual([
      'intake_total all = 700',
      'intake_total province = 200',
      'intake_total commune = 500',
    ]);
  });

  it('is not where the items do not say both', () => {
    const lines = ['- Tổng số hồ sơ: 700 hồ sơ.', '  + Nhận mới 620;', '  + Quá hạn 3.'];
    expect(namedIntake(...lines)).toEqual([]);
  });
});

describe('hồ sơ giấy', () => {
  const listed = (text: string): readonly string[] =>
    figuresIn(text).filter((line) => !line.startsWith('intake_total'));

  it('came to the counter or by post where nothing tells', () => {
    expect(listed('Tiếp nhận 290 hồ sơ, gồm trực tuyến 250, hồ sơ giấy 40.')).toEqual([
      'intake_online all = 250',
      'intake_offline all = 40',
    ]);
  });

  it('came to the counter where post is told apart', () => {
    expect(listed('Tiếp nhận 300 hồ sơ, gồm trực tuyến 250, hồ sơ giấy 40, bưu chính 10.')).toEqual(
      ['intake_online all = 250', 'intake_direct all = 40', 'intake_postal all = 10'],
    );
  });

  it('came to the counter beside a column of what came by post', () => {
    const table = documentOf({
      header: 1,
      rows: [
        'Đơn vị | Tổng số hồ sơ tiếp nhận | Trực tuyến | Hồ sơ giấy | Bưu chính',
        'Xã Bình Lâm | 300 | 250 | 40 | 10',
      ],
    });
    expect(figuresIn(table)).toContain('intake_direct commune / Xã Bình Lâm = 40');
  });

  it('may hold what came by post', () => {
    const table = documentOf({
      header: 1,
      rows: [
        'Đơn vị | Tổng số hồ sơ tiếp nhận | Trực tuyến | Hồ sơ giấy',
        'Xã Bình Lâm | 290 | 250 | 40',
      ],
    });
    expect(figuresIn(table)).toContain('intake_offline commune / Xã Bình Lâm = 40');
  });
});
