import { describe, expect, it } from 'vitest';
import { documentOf } from '../../figures/documents.js';
import { claimLines } from './read.js';

const wrongIn = (...lines: readonly string[]): readonly string[] =>
  claimLines(documentOf(...lines)).filter((line) => line.endsWith('mismatch'));

describe('nothing is claimed wrong', () => {
  it.each([
    'Tiếp nhận 700 hồ sơ, nhiều hơn 60 hồ sơ so với chỉ tiêu; cùng kỳ năm trước tiếp nhận 610 hồ sơ.',
    'Tiếp nhận 700 hồ sơ, tăng 90 hồ sơ so với cùng kỳ (610 hồ sơ); xã Bình Lâm nhiều hơn 60 hồ sơ so với xã Tân Hòa.',
  ])('where more is told of two places or of a plan, not of two times: %s', (text) => {
    expect(wrongIn(text)).toEqual([]);
  });

  it.each([
    ['Tiếp nhận 640 hồ sơ. Số hồ sơ tiếp nhận tăng 40 hồ sơ (640 hồ sơ) so với tháng trước.'],
    [
      'Số hồ sơ tiếp nhận tăng 40 hồ sơ (640 hồ sơ) so với tháng trước.',
      'Tổng số hồ sơ tiếp nhận: 640 hồ sơ.',
    ],
  ])('where the bracket behind a rise holds what there is now: %s', (...lines) => {
    expect(wrongIn(...lines)).toEqual([]);
  });

  it('where all that was resolved was so in time: what is past its time is pending', () => {
    const text =
      'Tiếp nhận 900 hồ sơ, trong đó đúng hạn 850 hồ sơ, quá hạn 20 hồ sơ. Đã giải quyết 850 hồ sơ, đang giải quyết 50 hồ sơ.';
    expect(wrongIn(text)).toEqual([]);
  });

  it('where a rate since the beginning of the year stands before what came in this month', () => {
    const text =
      'Tỷ lệ trễ hạn trong tháng là 0,4%, tính từ đầu năm là 0,6%. Tiếp nhận 500 hồ sơ, trễ hạn 2 hồ sơ.';
    expect(wrongIn(text)).toEqual([]);
  });

  it('where a low rate is less than half of the only pair of counts that has a name for it', () => {
    const text =
      'Trả chậm chiếm tỷ lệ 0,6%. Đang giải quyết 500 hồ sơ, trong đó 7 hồ sơ quá hạn, 493 hồ sơ trong hạn.';
    expect(wrongIn(text)).toEqual([]);
  });

  it('where what was there before is counted in with all that the sentence tells', () => {
    const text =
      'Tiếp nhận 410 hồ sơ, đã giải quyết 380 hồ sơ, đang giải quyết 40 hồ sơ, trả lại 10 hồ sơ';
    expect(wrongIn(`${text} (kể cả 20 hồ sơ kỳ trước chuyển sang).`)).toEqual([]);
    expect(wrongIn(`${text} (tính cả 20 hồ sơ do đơn vị cũ bàn giao).`)).toEqual([]);
    expect(wrongIn(`${text} (đều đúng quy định).`)).toEqual(['balance 410 380 40 10 mismatch']);
  });

  it('where a few small numbers add up by chance', () => {
    const header = 'Số cuộc kiểm tra | Số hội nghị | Số tin bài';
    const rows = ['3 | 2 | 1', '3 | 1 | 2', '2 | 1 | 1', '4 | 1 | 2'];
    const table = {
      header: 1,
      rows: [`Xã | ${header}`, ...rows.map((row, at) => `Xã ${at} | ${row}`)],
    };
    expect(claimLines(documentOf('Kết quả', table)).filter((l) => l.endsWith('mismatch'))).toEqual(
      [],
    );
  });
});

describe('what is wrong is claimed', () => {
  it('of the share of what a count is told to be a part of, though another base fits if cut off', () => {
    const text =
      'Tiếp nhận mới 1.190 hồ sơ; đã giải quyết 1.172 hồ sơ, trong đó trước và đúng hạn 1.163 hồ sơ (tỷ lệ 99,23%) và 9 hồ sơ chậm (tỷ lệ 0,75%).';
    expect(wrongIn(text)).toEqual(['ratio 9 1.172 0,75 mismatch']);
  });

  it('of a rate that is told of all', () => {
    expect(
      wrongIn('Tiếp nhận 1.000 hồ sơ, đã giải quyết 800 hồ sơ, tính chung đạt tỷ lệ 90%.'),
    ).toEqual(['ratio 800 1.000 90 mismatch']);
  });

  it('of ways in that miss one, though what was carried over makes their total', () => {
    const text =
      'Tiếp nhận 540 hồ sơ, kỳ trước chuyển qua 40 hồ sơ. Trực tuyến 300 hồ sơ, trực tiếp 200 hồ sơ, bưu chính 10 hồ sơ.';
    expect(wrongIn(text)).toEqual(['sum 540 300 200 10 mismatch']);
  });
});
