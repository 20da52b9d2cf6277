import { describe, expect, it } from 'vitest';
import { claimLines } from '../records/claims/read.js';
import { documentOf } from './documents.js';

const header = { agency: 'UBND huyện Yên Hòa', agencyLevel: 'district' } as const;
const sums = (...lines: string[]): readonly string[] =>
  claimLines(documentOf(...lines), header).filter((line) => line.startsWith('sum'));

const UNITS = 'Chi nhánh VPĐKĐĐ 17; Phòng Quản lý đô thị 04; Phòng TN&MT';

describe('a list by units of what was counted right before', () => {
  it('makes it, and is checked where it makes more', () => {
    const total = 'Đang xử lý 50 hồ sơ, trong đó quá hạn chưa trả 23 hồ sơ.';
    const list = (last: string): string => `Quá hạn chưa trả theo đơn vị thụ lý: ${UNITS} ${last}.`;
    expect(sums(total, list('02'))).toEqual(['sum 23 17 04 02 ok']);
    expect(sums(total, list('03'))).toEqual(['sum 23 17 04 03 mismatch']);
  });

  it('may stand in the next sentence, without words of its own', () => {
    const text = 'Trả trễ hẹn 23 hồ sơ. Phân theo đơn vị:';
    expect(sums(`${text} Phòng Tư pháp 17, Phòng Nội vụ 04, Phòng Y tế 03.`)).toEqual([
      'sum 23 17 04 03 mismatch',
    ]);
  });

  it('may name those that have any', () => {
    const text = 'Còn 23 hồ sơ quá hạn chưa giải quyết. Các đơn vị có hồ sơ quá hạn:';
    expect(sums(`${text} Phòng Tư pháp 17, Phòng Nội vụ 04, Phòng Y tế 02.`)).toEqual([
      'sum 23 17 04 02 ok',
    ]);
  });

  it.each([
    // Some of them, by the words before it.
    'Trả trễ hẹn 23 hồ sơ. Một số đơn vị có hồ sơ trễ hẹn: Phòng Tư pháp 12; Phòng Nội vụ 6; Phòng Y tế 3.',
    // What does not name all may leave some out.
    'Tiếp nhận 1.300 hồ sơ. Theo xã: xã An Hòa 400 hồ sơ, xã Bình Sơn 500 hồ sơ, xã Cẩm Sơn 350 hồ sơ.',
    // Of both levels, where the total is of one.
    'Bộ phận Một cửa huyện còn 23 hồ sơ quá hạn. Quá hạn theo đơn vị: Phòng Tư pháp 12; Phòng Nội vụ 6; xã An Hòa 9.',
    // Of another time.
    'Trong tháng có 23 hồ sơ trễ hẹn. Lũy kế trễ hẹn theo đơn vị: Phòng Tư pháp 12; Phòng Nội vụ 6; Phòng Y tế 9.',
    // Of those resolved and of those pending, perhaps.
    'Trả trễ hẹn 3 hồ sơ; đang giải quyết 50 hồ sơ, trong đó quá hạn 20 hồ sơ. Hồ sơ quá hạn theo đơn vị: Phòng Tư pháp 12; Phòng Nội vụ 06; Phòng Y tế 05.',
  ])('is no sum that fails where it need not be of all or of the same: %s', (text) => {
    expect(sums(text).filter((line) => line.endsWith('mismatch'))).toEqual([]);
  });

  it('is of more than that where it tells of a longer time', () => {
    const list = (time: string): string =>
      `Có 10 hồ sơ quá hạn. Các xã có hồ sơ quá hạn${time}: xã Hòa An 16, xã Hòa Lợi 13, xã Hòa Phú 11.`;
    expect(sums(list(''))).toEqual(['sum 10 16 13 11 mismatch']);
    expect(sums(list(' trong quý'))).toEqual([]);
  });
});
