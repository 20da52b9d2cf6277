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

  it.each([
    'Đất đai 640 hồ sơ, chứng thực 280 hồ sơ, hộ tịch 80 hồ sơ, chiếm 62,5% tổng số hồ sơ (1.600 hồ sơ).',
    'Xã Bình Lâm 240 hồ sơ, xã Tân Hòa 160 hồ sơ; 02 xã này chiếm 32% tổng số hồ sơ tiếp nhận cấp xã (1.250 hồ sơ).',
  ])('where the share is of several together: %s', (text) => {
    expect(wrongIn(text)).toEqual([]);
  });

  it.each([
    'Tiếp nhận 480 hồ sơ, quá hạn: 0, tỷ lệ 100%.',
    'Trong 400 hồ sơ đã giải quyết, chỉ có 2 hồ sơ trễ hạn, đạt 99,5%.',
  ])(
    'where what is reached behind the few that were late is the share of the others: %s',
    (text) => {
      expect(wrongIn(text)).toEqual([]);
    },
  );

  it.each([
    'Tiếp nhận 30 PAKN: 20 PAKN thuộc thẩm quyền, 10 PAKN không thuộc thẩm quyền. Đã xử lý 18 PAKN, đang xử lý 02 PAKN.',
    'Số PAKN đã tiếp nhận: 30 PAKN. Số PAKN kỳ trước chuyển qua: 5. Số PAKN đã xử lý: 33. Số PAKN đang xử lý: 2.',
    'Tiếp nhận 500 hồ sơ, giải quyết 490 hồ sơ, đang giải quyết 10 hồ sơ. Có 12 phản ánh, đã giải quyết 10.',
  ])(
    'where what was done is of a part of the total, or of what was carried over too: %s',
    (text) => {
      expect(wrongIn(text)).toEqual([]);
    },
  );

  it('where two numbers of another sentence have shares that are of them alone', () => {
    const text =
      'Đã trả 500 kết quả cho người dân. Trả trước và đúng hạn 390 hồ sơ (97,5%); trả chậm 10 hồ sơ (2,5%).';
    expect(wrongIn(text)).toEqual([]);
    // What 'trong đó' makes parts of the total has to make it, whatever the shares are of.
    const told =
      'Đã giải quyết 500 hồ sơ, trong đó đúng hạn 390 hồ sơ (97,5%), trễ hạn 10 hồ sơ (2,5%).';
    expect(wrongIn(told)).toContain('sum 500 390 10 mismatch');
  });

  it('where a headline tells what is overdue of hồ sơ of no stage', () => {
    const counts = 'Đã giải quyết 8.000 hồ sơ (đúng hạn 7.990 hồ sơ, quá hạn 10 hồ sơ).';
    expect(wrongIn('Huyện An Sơn: quá hạn 0,2%', counts)).toEqual([]);
    expect(wrongIn(`${counts} Tỷ lệ quá hạn 0,2%.`)).toContain('ratio 10 8.000 0,2 mismatch');
  });

  it('where a sum over lĩnh vực stands behind what is pending in one of them', () => {
    const text =
      'Lĩnh vực hộ tịch: tiếp nhận 300 hồ sơ, đã giải quyết 296 hồ sơ, đang giải quyết 4 hồ sơ. Lĩnh vực đất đai: tiếp nhận 90 hồ sơ, đã giải quyết 86 hồ sơ, đang giải quyết 4 hồ sơ. Tổng cộng tiếp nhận 390 hồ sơ, đã giải quyết 382 hồ sơ.';
    expect(wrongIn(text)).toEqual([]);
  });

  it('where all that is past its time holds what is pending', () => {
    const text =
      'Tổng số hồ sơ giải quyết 900 hồ sơ, trong đó đúng hạn 880 hồ sơ; tổng số hồ sơ quá hạn 25 hồ sơ (trong đó 20 hồ sơ đã giải quyết, 5 hồ sơ đang giải quyết).';
    expect(wrongIn(text)).toEqual([]);
  });

  it.each([
    'Tổng số hồ sơ tiếp nhận 900 hồ sơ, trong đó trực tuyến 500 hồ sơ, trực tiếp 400 hồ sơ; số hồ sơ nhận qua bưu chính 28 hồ sơ (đã tính trong số hồ sơ trực tiếp).',
    'Tổng số TTHC là 1.880 TTHC. Trong đó: có 1.500 TTHC thuộc thẩm quyền cấp tỉnh, 250 TTHC thuộc thẩm quyền cấp huyện, 144 TTHC thuộc thẩm quyền cấp xã (14 TTHC dùng chung các cấp).',
  ])('where the parts hold some twice, and the text says so: %s', (text) => {
    expect(wrongIn(text)).toEqual([]);
  });

  it.each([
    'Tổng số TTHC là 1.640 TTHC, gồm cấp tỉnh 1.300 TTHC, cấp huyện 220 TTHC, cấp xã 132 TTHC; số TTHC dùng chung các cấp là 12 TTHC.',
    'Tổng số TTHC 940 TTHC, gồm cấp tỉnh 700 TTHC, cấp xã 251 TTHC, trong đó 11 TTHC vừa thuộc cấp tỉnh vừa thuộc cấp xã.',
  ])(
    'where what is counted twice is told before its number, or as one of the parts: %s',
    (text) => {
      expect(wrongIn(text)).toEqual([]);
    },
  );

  it.each([
    'Tiếp nhận 727 hồ sơ, trong đó trực tuyến 512 hồ sơ, trực tiếp 115 hồ sơ, còn lại qua bưu chính công ích.',
    'Tiếp nhận 727 hồ sơ (trực tuyến 512, trực tiếp 115), số còn lại do bưu điện nhận.',
    'Tiếp nhận 727 hồ sơ, trong đó trực tuyến 512 hồ sơ, trực tiếp 115 hồ sơ và một phần qua bưu chính.',
    'Đã giải quyết 460 hồ sơ, trong đó trước hạn 320 hồ sơ, đúng hạn 110 hồ sơ, còn lại trả quá hạn.',
    'Tiếp nhận 210 hồ sơ, gồm: đất đai 90 hồ sơ, hộ tịch 60 hồ sơ, chứng thực 50 hồ sơ và các lĩnh vực khác.',
  ])('where the text leaves a rest without a number: %s', (text) => {
    expect(wrongIn(text)).toEqual([]);
  });

  it.each([
    'Tiếp nhận 727 hồ sơ (kỳ trước chuyển sang 100 hồ sơ); trong đó trực tuyến 512 hồ sơ, trực tiếp 115 hồ sơ.',
    'Tiếp nhận 727 hồ sơ, trong đó trực tuyến 512 hồ sơ, trực tiếp 115 hồ sơ. Kỳ trước chuyển sang 100 hồ sơ.',
  ])('where what the ways in lack stands beside them: %s', (text) => {
    expect(wrongIn(text)).toEqual([]);
  });

  it('where the levels of each total stand behind it without a word for parts', () => {
    const text =
      'Toàn tỉnh tiếp nhận 640 hồ sơ, cấp tỉnh 210 hồ sơ, cấp xã 430 hồ sơ; giải quyết 600 hồ sơ, cấp tỉnh 200 hồ sơ, cấp xã 400 hồ sơ; đang giải quyết 40 hồ sơ.';
    expect(wrongIn(text)).toEqual([]);
    expect(wrongIn(text.replace('giải quyết 600', 'giải quyết 610'))).toEqual([
      'balance 640 610 40 mismatch',
      'level_sum 610 200 400 mismatch',
    ]);
  });

  it('where one of two rises is told of a count further behind', () => {
    const text =
      'Tiếp nhận trong quý III 500 hồ sơ, tăng 210 hồ sơ so với quý II, giảm 60 hồ sơ so với cùng kỳ năm 2023; số hồ sơ tiếp nhận quý II là 290 hồ sơ, cùng kỳ năm 2023 là 560 hồ sơ.';
    expect(wrongIn(text)).toEqual([]);
  });

  it('where a colon behind a period before it opens all that was done then', () => {
    const text =
      'Kỳ này: tiếp nhận 188 hồ sơ (trực tuyến 103 hồ sơ); đã giải quyết 184 hồ sơ. Cùng kỳ năm trước: tiếp nhận 273 hồ sơ (trực tuyến 85 hồ sơ); đã giải quyết 266 hồ sơ; quá hạn 1 hồ sơ.';
    expect(wrongIn(text)).toEqual([]);
  });

  it('where of two stocks one is what there was before', () => {
    const text =
      'Nhận 700 hồ sơ; tồn 33 hồ sơ; giải quyết 730 hồ sơ; đạt 99,59%; chuyển kỳ sau 03 hồ sơ.';
    expect(wrongIn(text)).toEqual([]);
  });

  it.each([
    'Hồ sơ tiếp nhận 863; hồ sơ đã trả 785; hồ sơ chờ trả 02; hồ sơ đang xử lý 76.',
    'Hồ sơ tiếp nhận 923; đã trả 137; chờ bổ sung 42; đang thẩm định 735; tạm dừng 09.',
  ])('where what lacks in a balance is told under names that no rule knows: %s', (text) => {
    expect(wrongIn(text)).toEqual([]);
  });

  it.each([
    [
      'Tổng số hồ sơ tiếp nhận: 863 hồ sơ.',
      '- Đã giải quyết: 785 hồ sơ.',
      '- Đang giải quyết: 56 hồ sơ.',
      '- Hồ sơ liên thông với cơ quan thuế: 22 hồ sơ.',
    ],
    [
      '- Tiếp nhận: 863 hồ sơ.',
      '- Đã giải quyết: 785 hồ sơ.',
      '- Đang giải quyết: 56 hồ sơ (tạm dừng 04 hồ sơ).',
      '- Chuyển cơ quan khác: 22 hồ sơ.',
    ],
  ])('where another line of the list tells what lacks in a balance: %s', (...lines) => {
    expect(wrongIn(...lines)).toEqual([]);
  });

  it('where the rate of a rise stands behind what there was', () => {
    const text =
      'Trong tháng 9, tiếp nhận 854 hồ sơ, tăng 55 hồ sơ so với tháng 8 (799 hồ sơ), tương ứng 6,88%.';
    expect(wrongIn(text)).toEqual([]);
  });

  it.each([
    'Tiếp nhận 898 hồ sơ, trong đó trực tuyến 611 hồ sơ, trực tiếp 184 hồ sơ.',
    'Tiếp nhận 898 hồ sơ, trong đó trực tuyến 611 hồ sơ, trực tiếp 187 hồ sơ, qua VNeID 90 hồ sơ.',
  ])('where the ways in need not be all: %s', (text) => {
    expect(wrongIn(text)).toEqual([]);
  });

  it('where what the plan asks for stands behind a stroke', () => {
    expect(wrongIn('Số hồ sơ trực tuyến 630/900, đạt 70%/KH 85%.')).toEqual([]);
    expect(wrongIn('Số hồ sơ trực tuyến 630/900, đạt 70%/85%.')).toEqual([]);
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
  it.each([
    ['Tiếp nhận 480 hồ sơ, quá hạn 2 hồ sơ, chiếm tỷ lệ 99,58%.', 'ratio 2 480 99,58 mismatch'],
    [
      'Tiếp nhận 727 hồ sơ, trong đó trực tuyến 512 hồ sơ, trực tiếp 115 hồ sơ. Còn lại nhiều việc phải làm.',
      'sum 727 512 115 mismatch',
    ],
    [
      'Tổng số TTHC là 1.640 TTHC, gồm cấp tỉnh 1.300 TTHC, cấp huyện 220 TTHC, cấp xã 132 TTHC.',
      'sum 1.640 1.300 220 132 mismatch',
    ],
    ['Số hồ sơ trực tuyến 630/900, đạt 72%.', 'ratio 630 900 72 mismatch'],
    [
      'Tổng số hồ sơ tiếp nhận 900 hồ sơ, trong đó trực tuyến 500 hồ sơ, trực tiếp 400 hồ sơ; bưu chính 28 hồ sơ.',
      'sum 900 500 400 28 mismatch',
    ],
    [
      'Tiếp nhận 898 hồ sơ, trong đó trực tuyến 611 hồ sơ, trực tiếp 187 hồ sơ.',
      'sum 898 611 187 mismatch',
    ],
    [
      'Hồ sơ tiếp nhận 863; hồ sơ đã trả 785; hồ sơ chờ trả 02; hồ sơ đang xử lý 86.',
      'balance 863 785 86 mismatch',
    ],
  ])('of what looks like one of these: %s', (text, wrong) => {
    expect(wrongIn(text)).toEqual([wrong]);
  });

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

it('is none of all that was resolved, which is not stated', () => {
  const text =
    'Tiếp nhận 502 hồ sơ; đã giải quyết 490 hồ sơ đúng hạn (100%); còn 12 hồ sơ trong hạn.';
  expect(claimLines(text).filter((line) => line.includes('mismatch'))).toEqual([]);
});
