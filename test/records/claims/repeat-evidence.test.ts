import { describe, expect, it } from 'vitest';
import { documentOf, type TableLines } from '../../figures/documents.js';
import { claimLines } from './read.js';

const repeatsIn = (...parts: readonly (string | TableLines)[]): string[] =>
  claimLines(documentOf(...parts)).filter((line) => line.startsWith('repeat'));

describe('two numbers of one name', () => {
  it.each([
    ['digits in another order', 1208, 1280],
    ['one digit of three or more', 6652, 6552],
  ])('are one quantity misprinted where they differ by %s', (_, one, other) => {
    const document = ['Đã giải quyết #1 hồ sơ.', 'Như vậy đã giải quyết xong #2 hồ sơ.'] as const;
    const said = document.map((line) => line.replace('#1', `${one}`).replace('#2', `${other}`));
    expect(repeatsIn(...said)).toEqual([`repeat ${one} ${other} mismatch`]);
  });

  it('are two quantities where nothing but the name is alike', () => {
    expect(repeatsIn('Trễ hạn 98 hồ sơ.', 'Hồ sơ trễ hạn do lỗi phần mềm: 141 hồ sơ.')).toEqual([]);
  });

  it('are one where the numbers beside them agree', () => {
    const of = (intake: number, returned: number) =>
      `Đã tiếp nhận ${intake} hồ sơ, giải quyết 610 hồ sơ, trả lại ${returned} hồ sơ.`;
    const found = (intake: number) => repeatsIn(of(700, 38), 'Chi tiết.', of(intake, 48));
    expect(found(700)).toContain('repeat 38 48 mismatch');
    expect(found(9100)).not.toContain('repeat 38 48 mismatch');
  });

  it('are two where the numbers beside them mostly differ, even by swapped digits', () => {
    const of = (intake: number, early: number, late: number) =>
      `Đã tiếp nhận ${intake} hồ sơ, trước hạn ${early} hồ sơ, trễ hạn ${late} hồ sơ.`;
    expect(repeatsIn(of(976, 640, 12), 'Chi tiết.', of(679, 433, 33))).toEqual([]);
  });

  it('are one where both are a part of the same whole', () => {
    const found = (total: string) =>
      repeatsIn(
        'Hồ sơ trực tuyến 900 hồ sơ trên tổng số 1.020 hồ sơ.',
        `Đã tiếp nhận ${total} hồ sơ (trực tuyến: 870 hồ sơ; trực tiếp: 150 hồ sơ).`,
      );
    expect(found('1.020')).toContain('repeat 900 870 mismatch');
    expect(found('1.050')).toEqual([]);
  });

  it('are two where the arithmetic around each of them holds', () => {
    const of = (total: number, inTime: number, late: number) =>
      `Đã giải quyết ${total} hồ sơ, trong đó đúng hạn ${inTime} hồ sơ, trễ hạn ${late} hồ sơ.`;
    const found = (...inTime: [number, number]) =>
      repeatsIn(of(1754, inTime[0], 4), 'Chi tiết.', of(1764, inTime[1], 4));
    expect(found(1750, 1760)).not.toContain('repeat 1754 1764 mismatch');
    expect(found(1750, 1750)).toContain('repeat 1754 1764 mismatch');
  });

  it('are one where a total of a table is one apart, or a twentieth, from what the text says', () => {
    const found = (said: number) =>
      repeatsIn(`Toàn xã đã giải quyết ${said} hồ sơ.`, {
        header: 1,
        rows: ['Lĩnh vực  | Đã giải quyết', 'Hộ tịch   | 12', 'Đất đai   | 30', 'Tổng cộng | 42'],
      });
    expect(found(43)).toEqual(['repeat 43 42 mismatch']);
    expect(found(44)).toEqual(['repeat 44 42 mismatch']);
    expect(found(51)).toEqual([]);
  });

  it('are one where shares differ by swapped digits only', () => {
    const found = (share: string) =>
      repeatsIn('Tỷ lệ số hóa kết quả đạt 94,47%.', `Tỷ lệ số hóa kết quả đạt ${share}%.`);
    expect(found('94,74')).toEqual(['repeat 94,47 94,74 mismatch']);
    expect(found('94,67')).toEqual([]);
  });

  it('are held against the value that most places state', () => {
    expect(
      repeatsIn('Trễ hạn 27 hồ sơ.', 'Có 72 hồ sơ trễ hạn.', 'Tất cả 72 hồ sơ trễ hạn.'),
    ).toEqual(['repeat 27 72 72 mismatch']);
    expect(
      repeatsIn('Trễ hạn 5 hồ sơ.', 'Có 72 hồ sơ trễ hạn.', 'Tất cả 72 hồ sơ trễ hạn.'),
    ).toEqual(['repeat 72 72 ok']);
  });
});
