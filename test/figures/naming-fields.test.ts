import { describe, expect, it } from 'vitest';
import { figuresIn } from './documents.js';

describe('the lĩnh vực that tell the parts of a quantity apart', () => {
  it('are named before the numbers of a bracket', () => {
    expect(
      figuresIn(
        'Hồ sơ mới tiếp nhận: 90 hồ sơ (gồm thủy sản: 60; quản lý chất lượng nông sản: 30)',
      ),
    ).toEqual([
      'intake_new all = 90',
      'intake_new all / thủy sản = 60',
      'intake_new all / quản lý chất lượng nông sản = 30',
    ]);
  });

  it('are named behind what is counted', () => {
    expect(figuresIn('Giải quyết quá hạn 21 hồ sơ (18 hồ sơ đất đai, 03 hồ sơ ưu đãi)')).toEqual([
      'resolved_late all = 21',
      'resolved_late all / đất đai = 18',
      'resolved_late all / ưu đãi = 3',
    ]);
  });

  it('are announced without a word for parts', () => {
    expect(
      figuresIn(
        'Tiếp nhận 44 hồ sơ mới, thuộc các lĩnh vực: hộ tịch 30 hồ sơ, lao động - thương binh và xã hội 14 hồ sơ.',
      ),
    ).toEqual([
      'intake_new all = 44',
      'intake_new all / hộ tịch = 30',
      'intake_new all / lao động - thương binh và xã hội = 14',
    ]);
  });

  it('are no applicants', () => {
    expect(figuresIn('Tiếp nhận 50 hồ sơ (doanh nghiệp: 40; cá nhân: 10)')).toEqual([
      'intake_total all = 50',
    ]);
  });

  it('are not read from a list of procedures, each with its number in brackets', () => {
    const text = 'Tiếp nhận 43 hồ sơ, gồm: trích lục (03 hồ sơ), chứng thực (40 hồ sơ).';
    expect(figuresIn(text)).toEqual(['intake_total all = 43']);
  });
});

describe('a lĩnh vực that is spoken of apart', () => {
  it.each([
    'Riêng hộ tịch: tiếp nhận 40 hồ sơ, đã giải quyết 30 hồ sơ.',
    'Riêng hộ tịch tiếp nhận 40 hồ sơ, đã giải quyết 30 hồ sơ.',
    'Riêng đối với hồ sơ hộ tịch: tiếp nhận 40 hồ sơ, đã giải quyết 30 hồ sơ.',
  ])('needs no word that calls it one: %s', (text) => {
    expect(figuresIn(text)).toEqual([
      'intake_total all / hộ tịch = 40',
      'resolved_total all / hộ tịch = 30',
    ]);
  });

  it('is one that the rules know', () => {
    const text = 'Riêng đợt cao điểm: tiếp nhận 40 hồ sơ.';
    expect(figuresIn(text)).toEqual(['intake_total all = 40']);
  });
});
