import { describe, expect, it } from 'vitest';
import { claimLines } from '../records/claims/read.js';
import { documentOf, figuresIn } from './documents.js';

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

describe('a list by the places that a number counts', () => {
  const placed = (text: string) => figuresIn(text, { agencyLevel: 'province' });

  it.each([
    ['3 phường: Kỳ Bá (9), Đề Thám (5), Bồ Xuyên (4)', 'commune', 'Phường'],
    ['3 xã: Kỳ Bá 9, Đề Thám 5, Bồ Xuyên 4', 'commune', 'Xã'],
    ['3 sở: Kỳ Bá (09 hồ sơ), Đề Thám (05 hồ sơ), Bồ Xuyên (04 hồ sơ)', 'province', 'Sở'],
  ])('has what its whole counts in each: %s', (list, level, kind) => {
    expect(placed(`Trong tháng có 18 hồ sơ giải quyết trễ hạn tại ${list}.`)).toEqual([
      'resolved_late all = 18',
      `resolved_late ${level} / ${kind} Kỳ Bá = 9`,
      `resolved_late ${level} / ${kind} Đề Thám = 5`,
      `resolved_late ${level} / ${kind} Bồ Xuyên = 4`,
    ]);
  });

  it('does not name a kind twice', () => {
    const text =
      'Có 9 hồ sơ giải quyết trễ hạn tại 2 sở: Sở Y tế (05 hồ sơ), Sở Nội vụ (04 hồ sơ).';
    expect(placed(text).slice(1)).toEqual([
      'resolved_late province / Sở Y tế = 5',
      'resolved_late province / Sở Nội vụ = 4',
    ]);
  });

  it('counts nothing that its sentence does not', () => {
    expect(placed('Tổ chức 03 hội nghị tại 2 phường: Kỳ Bá 120 người, Bồ Xuyên 90 người.')).toEqual(
      [],
    );
  });
});

describe('how many bodies something is of', () => {
  const text = (...of: readonly [string, string, string]) =>
    `Trong kỳ có 12 hồ sơ giải quyết trễ hạn của 3 đơn vị: Sở Y tế (${of[0]}), Sở Nội vụ (${of[1]}), UBND phường Kỳ Bá (${of[2]}).`;

  it('is not what the parts behind it are of', () => {
    const header = { agencyLevel: 'province' } as const;
    expect(figuresIn(text('05 hồ sơ', '04 hồ sơ', '03 hồ sơ'), header).slice(1)).toEqual([
      'resolved_late province / Sở Y tế = 5',
      'resolved_late province / Sở Nội vụ = 4',
      'resolved_late commune / UBND phường Kỳ Bá = 3',
    ]);
  });

  it('is not set against them', () => {
    expect(claimLines(text('05', '04', '03'))).toEqual(['sum 12 05 04 03 ok']);
    expect(claimLines(text('07', '04', '03'))).toEqual(['sum 12 07 04 03 mismatch']);
    expect(
      claimLines('Đã kiểm tra tại 3 xã: xã Kỳ Bá 5 hồ sơ, xã Hải Hà 4 hồ sơ, xã Ba Chẽ 3 hồ sơ.'),
    ).toEqual([]);
  });
});

describe('a list by the places that most of a whole is in', () => {
  it.each([
    ['claims nothing where it makes less than the whole', 'tập trung tại', '32', []],
    ['nor where it tells some of it', 'trong đó có', '32', []],
    ['makes the whole where it adds up to it', 'tập trung tại', '12', ['sum 12 5 4 3 ok']],
    ['is found wrong where it tells all', 'tại', '32', ['sum 32 5 4 3 mismatch']],
  ])('%s', (_, words, whole, lines) => {
    const text = `Toàn tỉnh còn ${whole} hồ sơ trễ hạn, ${words} 3 xã: Mây 5 hồ sơ, Gió 4 hồ sơ, Nắng 3 hồ sơ.`;
    expect(claimLines(documentOf(text), { agencyLevel: 'province' })).toEqual(lines);
  });

  it('tells what each of them has all the same', () => {
    const text = 'Toàn tỉnh còn 32 hồ sơ trễ hạn, tập trung tại 2 xã: Mây 5 hồ sơ, Gió 4 hồ sơ.';
    expect(figuresIn(text, { agencyLevel: 'province' })).toEqual([
      'resolved_late all = 32',
      'resolved_late commune / Xã Mây = 5',
      'resolved_late commune / Xã Gió = 4',
    ]);
  });
});
