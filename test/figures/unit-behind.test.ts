import { describe, expect, it } from 'vitest';
import { figuresIn } from './documents.js';

const province = { agency: 'UBND tỉnh Hải Sơn', agencyLevel: 'province' } as const;

describe('a bracket behind the highest and the lowest number', () => {
  it.each([
    [
      'Điểm cao nhất là 97,2 điểm (Sở Y tế), thấp nhất là 81,5 điểm (Sở Văn hóa, Thể thao và Du lịch).',
      [
        'score_total province / Sở Y tế = 97.2',
        'score_total province / Sở Văn hóa, Thể thao và Du lịch = 81.5',
      ],
    ],
    [
      'Điểm cao nhất: 97,2 điểm (UBND huyện Mây Hạ); thấp nhất: 81,5 điểm (UBND huyện Mây Thượng).',
      [
        'score_total district / UBND huyện Mây Hạ = 97.2',
        'score_total district / UBND huyện Mây Thượng = 81.5',
      ],
    ],
    [
      'Tiếp nhận 5.000 hồ sơ, nhiều nhất là 900 hồ sơ (Sở Y tế), ít nhất là 4 hồ sơ (Sở Ngoại vụ).',
      [
        'intake_total all = 5000',
        'intake_total province / Sở Y tế = 900',
        'intake_total province / Sở Ngoại vụ = 4',
      ],
    ],
  ])('names whose it is: %s', (text, figures) => {
    expect(figuresIn(text, province)).toEqual(figures);
  });

  it('says nothing of the lowest where only the highest has one', () => {
    expect(
      figuresIn('Điểm cao nhất là 97,2 điểm (Sở Y tế), thấp nhất là 81,5 điểm.', province),
    ).toEqual(['score_total province / Sở Y tế = 97.2']);
  });

  it.each([
    'Điểm cao nhất là 97,2 điểm (Sở Y tế và Sở Xây dựng).',
    'Điểm cao nhất là 97,2 điểm (tăng 2 điểm so với Sở Y tế).',
  ])('names no one unit where it says more: %s', (text) => {
    expect(figuresIn(text, province)).toEqual([]);
  });

  it('yields to the unit that is named before', () => {
    expect(figuresIn('Cao nhất là xã Bình Lâm với 97,2 điểm (xã Tân Hòa).', province)).toEqual([
      'score_total commune / xã Bình Lâm = 97.2',
    ]);
  });
});
