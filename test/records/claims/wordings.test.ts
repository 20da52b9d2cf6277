import { describe, expect, it } from 'vitest';
import { claimLines, claimsIn } from './read.js';

describe('a sum that only the wording claims', () => {
  it('is of the units alone where they are told by what they reached', () => {
    const text = 'Có 40 đơn vị, gồm 37 đơn vị đạt đủ 3/3 tiêu chí và 03 đơn vị không đạt.';
    expect(claimLines(text)).toContain('sum 40 37 03 ok');
  });

  it('is claimed of things that are no indicator', () => {
    const text = 'Tổ chức 12 lớp tập huấn, gồm: 05 lớp trực tiếp, 07 lớp trực tuyến.';
    expect(claimLines(text)).toEqual(['sum 12 05 07 ok']);
  });

  it('is of the things, not of the kinds that they are of', () => {
    const text =
      'Sở có 30 TTHC thuộc 02 lĩnh vực (điện 18, nước 12), trong đó 21 TTHC trực tuyến toàn trình, 9 TTHC trực tuyến một phần.';
    expect(claimLines(text)).toEqual(['sum 30 18 12 ok', 'sum 30 21 9 ok']);
  });

  it.each([
    'Tổng số TTHC của Sở là 60, trong đó toàn trình 31 TTHC, một phần 22 TTHC; 7 TTHC còn lại chỉ cung cấp thông tin.',
    'Tổng số là 60, trong đó trực tuyến 31 hồ sơ, trực tiếp 22 hồ sơ, bưu chính 7 hồ sơ.',
  ])('is claimed of what is only called a total: %s', (text) => {
    expect(claimLines(text)).toEqual(['sum 60 31 22 7 ok']);
  });

  it('is not where it counts the bodies that are spoken of', () => {
    const text = 'Tổng số 50 phòng, trong đó 12 phòng tiếp nhận 38 hồ sơ, giải quyết 12 hồ sơ.';
    expect(claimLines(text)).toEqual([]);
  });

  it('is of the first things listed where others of them are told behind', () => {
    const text = (things: string) =>
      `Đã cấp 90 phiếu, gồm 52 phiếu số 1 và 38 phiếu số 2; gửi qua bưu điện 31 ${things}.`;
    expect(claimLines(text('phiếu'))).toEqual(['sum 90 52 38 ok']);
    expect(claimLines('Mở 12 lớp, gồm 5 ngày và 7 buổi; có 310 người dự.')).toEqual([]);
  });

  it('is claimed of the lĩnh vực of a quantity', () => {
    const text =
      'Đã tiếp nhận 60 hồ sơ, gồm: lĩnh vực hộ tịch 40 hồ sơ, lĩnh vực đất đai 20 hồ sơ.';
    expect(claimLines(text)).toEqual(['sum 60 40 20 ok']);
  });

  it('is of those that are what the whole is, where others stand beside them', () => {
    const text =
      'Có 14 hồ sơ quá hạn gồm: đất đai 09, xây dựng 03, hộ tịch 02; đã gửi 13 thư xin lỗi.';
    expect(claimLines(text)).toContain('sum 14 09 03 02 ok');
  });

  it.each(['các lĩnh vực khác', 'các lĩnh vực còn lại'])(
    'is found wrong where the last part is all the others: %s',
    (others) => {
      const text = `Đã tiếp nhận 745 hồ sơ, trong đó đất đai 310 hồ sơ, hộ tịch 298 hồ sơ, ${others} 107 hồ sơ.`;
      expect(claimLines(text)).toEqual(['sum 745 310 298 107 mismatch']);
    },
  );

  it('is not claimed where the parts fall short: trong đó need not name all', () => {
    const text =
      'Đã tiếp nhận 60 hồ sơ, trong đó lĩnh vực hộ tịch 30 hồ sơ, lĩnh vực đất đai 20 hồ sơ.';
    expect(claimLines(text)).toEqual([]);
  });

  it.each([
    ['35', ['sum 35 12 9 4 mismatch']],
    ['25', ['sum 25 12 9 4 ok']],
    ['49', []],
  ])('is found wrong behind gồm where one digit makes it: %s', (total, lines) => {
    const text = `Toàn tỉnh có ${total} hồ sơ quá hạn, gồm: Sở Xây dựng 12 hồ sơ, Sở Tư pháp 9 hồ sơ, Sở Y tế 4 hồ sơ.`;
    expect(claimLines(text)).toEqual(lines);
  });

  it.each(['12', '15'])('is found wrong where lĩnh vực, each named, make more: %s', (second) => {
    const text = `Còn 120 hồ sơ đang giải quyết (trong đó: đất đai 100, xây dựng ${second}, hộ tịch 8).`;
    const outcome = second === '12' ? 'ok' : 'mismatch';
    expect(claimLines(text)).toEqual([`sum 120 100 ${second} 8 ${outcome}`]);
  });

  it.each([
    // They may be counted by two things.
    'Tiếp nhận 120 hồ sơ, trong đó: trực tuyến 100, đất đai 15, hộ tịch 8.',
    'Tiếp nhận 120 hồ sơ, trong đó đất đai 65, hộ tịch 57, xây dựng 84.',
    'Tiếp nhận 120 hồ sơ, trong đó: đất đai khoảng 100, xây dựng 15, hộ tịch 8.',
  ])('is not claimed where what makes more may be of something else: %s', (text) => {
    expect(claimLines(text)).toEqual([]);
  });

  it('calls lĩnh vực and units by their names', () => {
    const labels = (text: string): readonly string[] =>
      claimsIn(text).flatMap(({ terms }) => terms.map(({ label }) => label));
    expect(labels('Còn 20 hồ sơ quá hạn, gồm: đất đai 12, hộ tịch 8.')).toEqual([
      'Số hồ sơ quá hạn theo đơn vị',
      'lĩnh vực đất đai',
      'lĩnh vực hộ tịch',
    ]);
    expect(labels('Có 20 hồ sơ trễ hạn, gồm: Sở Y tế 12, Sở Nội vụ 8.').slice(1)).toEqual([
      'Sở Y tế',
      'Sở Nội vụ',
    ]);
  });

  it('is of the first that make it, though one of them goes without its word', () => {
    const text =
      'Công bố 90 TTHC, trong đó ban hành mới 50 TTHC, sửa đổi 18 và bãi bỏ 22 TTHC; phê duyệt 31 quy trình bằng 4 quyết định.';
    expect(claimLines(text)).toEqual(['sum 90 50 18 22 ok']);
  });

  it('is not claimed of the first that do not make it', () => {
    const text =
      'Công bố 90 TTHC, trong đó ban hành mới 50 TTHC, sửa đổi 18 và bãi bỏ 21 TTHC; phê duyệt 31 quy trình bằng 4 quyết định.';
    expect(claimLines(text)).toEqual([]);
  });
});
