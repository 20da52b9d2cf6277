import { describe, expect, it } from 'vitest';
import { figuresIn } from './documents.js';

describe('a list by the offices that a number counts', () => {
  const text = (many: string) =>
    `Tổ một cửa quận nhận trong năm 900 hồ sơ thuộc ${many} phòng chuyên môn: Quản lý đô thị 400; Tư pháp 300; Lao động - Thương binh và Xã hội 190.`;

  it('has as many numbers as there are offices, of what their whole counts', () => {
    expect(figuresIn(text('3'), { agencyLevel: 'district' })).toEqual([
      'intake_total district = 900',
      'intake_total district / Phòng Quản lý đô thị = 400',
      'intake_total district / Phòng Tư pháp = 300',
      'intake_total district / Phòng Lao động - Thương binh và Xã hội = 190',
    ]);
  });

  it('is none where they are fewer or more', () => {
    expect(figuresIn(text('4'), { agencyLevel: 'district' })).toEqual([
      'intake_total district = 900',
    ]);
    expect(figuresIn(text('2'), { agencyLevel: 'district' })).toEqual([
      'intake_total district = 900',
    ]);
  });
});
