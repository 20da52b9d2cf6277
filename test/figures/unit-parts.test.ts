import { describe, expect, it } from 'vitest';
import { claimLines } from '../records/claims/read.js';
import { figuresIn } from './documents.js';

const district = { agency: 'UBND huyện Sông Mây', agencyLevel: 'district' } as const;

describe('numbers that make the quantity before them, each beside a unit of its own', () => {
  it.each([
    'Có 13 hồ sơ trễ hạn thuộc xã Bình Lâm 08 hồ sơ, xã Sông Lô 05 hồ sơ.',
    '13 hồ sơ trễ hạn nêu trên gồm 08 hồ sơ của xã Bình Lâm và 05 hồ sơ của xã Sông Lô.',
    'Có 13 hồ sơ trễ hạn ở xã Bình Lâm (08) và xã Sông Lô (05).',
    'Trễ hạn 13 hồ sơ, trong đó 08 hồ sơ tại xã Bình Lâm, 05 hồ sơ tại xã Sông Lô do thiếu người.',
    'Trong 13 hồ sơ trễ hạn, xã Bình Lâm chiếm tới 08 hồ sơ (61,5%), xã Sông Lô 05 hồ sơ (38,5%).',
  ])('are that quantity in each: %s', (text) => {
    expect(figuresIn(text, district).filter((line) => !line.startsWith('late_rate'))).toEqual([
      'resolved_late all = 13',
      'resolved_late commune / xã Bình Lâm = 8',
      'resolved_late commune / xã Sông Lô = 5',
    ]);
    expect(claimLines(text, district)).toContain('sum 13 08 05 ok');
  });

  it('are of no unit where they tell the causes', () => {
    const text =
      'Trễ hạn 13 hồ sơ, trong đó 08 hồ sơ do thiếu giấy tờ, 05 hồ sơ do mất điện tại xã Sông Lô.';
    expect(figuresIn(text, district)).toEqual(['resolved_late all = 13']);
  });

  it('are left as they are where they do not make it', () => {
    const text = 'Có 13 hồ sơ trễ hạn ở xã Bình Lâm (08) và xã Sông Lô (04).';
    expect(figuresIn(text, district)).not.toContain('resolved_late commune / xã Bình Lâm = 8');
    expect(claimLines(text, district)).toEqual([]);
  });
});

describe('the units of a list of those that have most or least', () => {
  it.each(['tiếp đến Bình Lâm 150 hồ sơ', 'kế đến là Bình Lâm 150 hồ sơ'])(
    'have names of their own behind words that lead on: %s',
    (next) => {
      const text = `Xã tiếp nhận nhiều nhất là Sông Lô với 190 hồ sơ, ${next}.`;
      expect(figuresIn(text, district)).toContain('intake_total commune / Bình Lâm = 150');
    },
  );

  it('may stand behind "có"', () => {
    const text = 'Ít phát sinh hồ sơ có Sở Y tế (14), Sở Xây dựng (21).';
    const province = { agency: 'UBND tỉnh Hải Sơn', agencyLevel: 'province' } as const;
    expect(figuresIn(text, province)).toEqual([
      'intake_total province / Sở Y tế = 14',
      'intake_total province / Sở Xây dựng = 21',
    ]);
  });

  it('received what a large number of hồ sơ is of', () => {
    const text =
      'Các đơn vị có lượng hồ sơ lớn là xã Sông Lô (190 hồ sơ), xã Bình Lâm (150 hồ sơ).';
    expect(figuresIn(text, district)).toContain('intake_total commune / xã Bình Lâm = 150');
  });
});
