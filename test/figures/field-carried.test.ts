import { describe, expect, it } from 'vitest';
import { claimLines } from '../records/claims/read.js';
import { figuresIn } from './documents.js';

describe('the lĩnh vực that what came in is told to be of', () => {
  it.each(['hồ sơ đất đai', 'hồ sơ thuộc lĩnh vực đất đai'])(
    'is that of what became of it: %s',
    (things) => {
      const text = `Toàn huyện tiếp nhận 512 ${things}, đã giải quyết 480 hồ sơ, đang giải quyết 32 hồ sơ.`;
      expect(figuresIn(text)).toEqual([
        'intake_total all / đất đai = 512',
        'resolved_total all / đất đai = 480',
        'pending_total all / đất đai = 32',
      ]);
      expect(claimLines(text)).toEqual(['balance 512 480 32 ok']);
    },
  );

  it('stays for a sentence that goes on with it', () => {
    const text = 'Tiếp nhận 512 hồ sơ đất đai. Kết quả: đã giải quyết 480 hồ sơ.';
    expect(figuresIn(text)).toContain('resolved_total all / đất đai = 480');
  });

  it.each([
    'Tiếp nhận 512 hồ sơ đất đai. Trong tháng đã giải quyết 480 hồ sơ.',
    'Tiếp nhận 312 hồ sơ đất đai, đã giải quyết 480 hồ sơ các loại.',
    'Tiếp nhận 512 hồ sơ đất đai, 300 hồ sơ hộ tịch; đã giải quyết 480 hồ sơ.',
    'Tiếp nhận 900 hồ sơ, trong đó 512 hồ sơ đất đai; đã giải quyết 480 hồ sơ.',
  ])('is not that of what may be of all: %s', (text) => {
    expect(figuresIn(text)).toContain('resolved_total all = 480');
  });

  it('is not that of another level', () => {
    const text = 'Tiếp nhận 512 hồ sơ đất đai, cấp xã giải quyết 480 hồ sơ.';
    expect(figuresIn(text)).toContain('resolved_total commune = 480');
  });
});

describe("the lĩnh vực behind 'hồ sơ' in the words before a list", () => {
  const province = { agency: 'UBND tỉnh Hải Sơn', agencyLevel: 'province' } as const;

  it('is that of each of its items', () => {
    const text = 'Tỷ lệ hồ sơ đất đai trễ hẹn ở các huyện: huyện Ba Tơ 12,5%; huyện Minh Long 9%.';
    expect(figuresIn(text, province)).toEqual([
      'late_rate district / huyện Ba Tơ / đất đai = 12.5',
      'late_rate district / huyện Minh Long / đất đai = 9',
    ]);
  });

  it.each([
    'Hồ sơ trễ hẹn chủ yếu là hồ sơ đất đai: huyện Ba Tơ 12 hồ sơ; huyện Minh Long 9 hồ sơ.',
    'Hồ sơ đất đai, hộ tịch trễ hẹn: huyện Ba Tơ 12 hồ sơ; huyện Minh Long 9 hồ sơ.',
  ])('is not where others are told of too: %s', (text) => {
    expect(figuresIn(text, province)).toEqual([
      'resolved_late district / huyện Ba Tơ = 12',
      'resolved_late district / huyện Minh Long = 9',
    ]);
  });

  it('is not where that is all the work of who reports', () => {
    const text = 'Hồ sơ đất đai trễ hẹn: huyện Ba Tơ 12 hồ sơ; huyện Minh Long 9 hồ sơ.';
    const office = { agency: 'Văn phòng Đăng ký đất đai tỉnh', agencyLevel: 'province' } as const;
    expect(figuresIn(text, office).join()).not.toContain('/ đất đai');
  });
});
