import { describe, expect, it } from 'vitest';
import { documentOf, figuresIn } from '../../figures/documents.js';
import { claimLines, claimsIn } from './read.js';

describe('a ratio', () => {
  it.each([
    ['a/b before p%', 'Số hóa kết quả giải quyết: 190/200 hồ sơ, đạt tỷ lệ 95%.', '190 200 95'],
    ['p% (a/b)', 'Tỷ lệ số hóa kết quả giải quyết đạt 95% (190/200 hồ sơ).', '190 200 95'],
    [
      'a trên tổng số b',
      'Đã số hóa kết quả của 190 hồ sơ trên tổng số 200 hồ sơ đã giải quyết, đạt tỷ lệ 95%.',
      '190 200 95',
    ],
    [
      'b, trong đó a, chiếm p%',
      'Tiếp nhận 200 hồ sơ, trong đó trực tuyến 150 hồ sơ, chiếm 75%.',
      '150 200 75',
    ],
    ['p% (a/b) behind other things', 'Ba xã này chiếm 75% (150/200) hồ sơ.', '150 200 75'],
    ['a/b of any things (p%)', 'Hoàn thành 30/40 nhiệm vụ (75%).', '30 40 75'],
    ['p% of things (a/b things)', 'Đã phổ biến đến 95% thôn (19/20 thôn).', '19 20 95'],
    [
      'p% of a total (a/b)',
      'Cung cấp 9 DVC toàn trình, 12 DVC một phần, đạt 84% tổng số TTHC (21/25).',
      '21 25 84',
    ],
    ['a/b, p% of such bodies', 'Kiểm tra 08/16 xã, thị trấn, đạt 50% số đơn vị.', '08 16 50'],
    [
      'b things, a of them (p%)',
      'Có 148 lượt đánh giá, 131 lượt hài lòng (đạt 88,51%).',
      '131 148 88,51',
    ],
    ['a (p%) behind b', 'Đã giải quyết 80 hồ sơ, trong đó trước hạn 60 hồ sơ (75%).', '60 80 75'],
  ])('is claimed by %s', (_, text, terms) => {
    expect(claimLines(text)).toContain(`ratio ${terms} ok`);
  });

  it('is of the total that a list of levels splits, also where the list shows that one is wrong', () => {
    const list = (share: string): readonly string[] =>
      claimLines(
        documentOf(
          'a) Tổng số hồ sơ tiếp nhận ở cả 03 cấp là 800 hồ sơ. Trong đó:',
          ' - Cấp tỉnh: 200 hồ sơ, chiếm 25%;',
          ' - Cấp huyện: 100 hồ sơ, chiếm 12,5%;',
          ` - Cấp xã: 500 hồ sơ, chiếm ${share}%.`,
        ),
      );
    expect(list('62,5')).toEqual(
      expect.arrayContaining(['ratio 200 800 25 ok', 'ratio 500 800 62,5 ok']),
    );
    expect(list('65,2')).toContain('ratio 500 800 65,2 mismatch');
  });

  it('is of what its sentence says was done, where a share of the paragraph fits as well', () => {
    const text =
      'Tiếp nhận 2.010 hồ sơ. Tiếp nhận trực tuyến 1.990 hồ sơ, đạt 99,0%. Đã giải quyết 2.000 hồ sơ, quá hạn 10 hồ sơ, chiếm 0,5%.';
    expect(claimLines(text)).toContain('ratio 10 2.000 0,5 ok');
  });

  it('is of what the share before it is of, where it is no share of what stands nearer', () => {
    const document = documentOf(
      'Số hồ sơ phải giải quyết: 1.400 hồ sơ, trong đó kỳ trước chuyển qua 400 hồ sơ, mới tiếp nhận 1.000 hồ sơ.',
      'So với số mới: qua bưu chính 261 hồ sơ, đạt 26,1%; trực tuyến 430 hồ sơ, đạt 43,2%.',
    );
    const shares = claimLines(document).filter((line) => line.startsWith('ratio'));
    expect(shares).toEqual(['ratio 261 1.000 26,1 ok', 'ratio 430 1.000 43,2 mismatch']);
  });

  it('is not claimed of its whole where both are shares of what is not stated', () => {
    const text = 'Đã trả 800 hồ sơ (80%), trong đó trễ hạn 40 hồ sơ (4%).';
    expect(claimLines(text)).toEqual([]);
    expect(claimLines(text.replace('(4%)', '(6%)'))).toEqual(['ratio 40 800 6 mismatch']);
  });

  it('is not claimed of a count beside it where its words name other things', () => {
    const text = 'Tháng 4 tiếp nhận 1.860 hồ sơ, chuyển nhượng nhà ở riêng lẻ trên 30%.';
    const all = `Tiếp nhận 7.000 hồ sơ; ${text}`;
    expect(claimLines(all)).toEqual([]);
    expect(claimLines('Tiếp nhận 7.000 hồ sơ, trực tuyến 1.860 hồ sơ, chiếm 30%.')).toEqual([
      'ratio 1.860 7.000 30 mismatch',
    ]);
  });

  it('is claimed and found wrong where the wording itself names its base', () => {
    const text = 'Số hóa kết quả giải quyết: 190/200 hồ sơ, đạt tỷ lệ 96%.';
    expect(claimLines(text)).toEqual(['ratio 190 200 96 mismatch']);
  });

  it('is found cut off instead of rounded', () => {
    const text = 'Số hóa kết quả giải quyết: 549/582 hồ sơ, đạt tỷ lệ 94,32%.';
    expect(claimLines(text)).toEqual(['ratio 549 582 94,32 truncated']);
  });

  it('is not claimed of a base in another paragraph that it is far from', () => {
    const document = documentOf(
      'Số hồ sơ đã tiếp nhận trên địa bàn là 43.480.',
      'Trong năm phát sinh 2.280 hồ sơ trực tuyến, tỷ lệ đạt 29,1%.',
    );
    expect(claimLines(document)).toEqual([]);
  });

  it('is of the quantity in its own measure where another stands between', () => {
    const text =
      'Có 640 hồ sơ được tiếp nhận với 12 thủ tục, trong đó có 48 hồ sơ trễ hạn, chiếm tỷ lệ 7,9%.';
    expect(claimLines(text)).toContain('ratio 48 640 7,9 mismatch');
  });

  it('is not claimed of one of the things that are listed where it is the share of them all', () => {
    const text =
      'Toàn huyện có 80 thủ tục, trong đó toàn trình 31 thủ tục, một phần 13 thủ tục; hai loại chiếm 55%.';
    expect(claimLines(text).filter((line) => line.endsWith('mismatch'))).toEqual([]);
  });

  it('is of the whole that it is told to be a part of, where it fits another as well', () => {
    const text =
      'Tiếp nhận 2.531 hồ sơ. Đã giải quyết 2.369/2.531 hồ sơ (tỷ lệ 93,6%), gồm 2.322 hồ sơ đúng hạn và 5 hồ sơ trễ hạn (tỷ lệ 0,2%).';
    expect(claimLines(text)).toContain('ratio 5 2.369 0,2 ok');
    const listed = text.replace(', gồm 2.322', '; 2.322');
    expect(claimLines(listed)).toContain('ratio 5 2.531 0,2 ok');
  });

  it.each(['(hai loại chiếm 2,5%)', '; cả hai nhóm chiếm 2,5%', ', cộng lại bằng 2,5%'])(
    'is of the last two numbers where its words say so: %s',
    (together) => {
      const text = `Số hồ sơ đến hạn là 400 hồ sơ, trong đó đúng hạn 390 hồ sơ; đã trả chậm hạn 6 hồ sơ; quá hạn chưa trả 4 hồ sơ ${together}.`;
      expect(claimLines(text).filter((line) => line.startsWith('ratio'))).toEqual([
        'ratio 6 + 4 400 2,5 ok',
      ]);
    },
  );

  it('of several claims nothing where it is of none of them', () => {
    const text =
      'Số hồ sơ đến hạn là 400 hồ sơ, trong đó chậm hạn 6 hồ sơ, quá hạn 4 hồ sơ (hai loại chiếm 3,5%).';
    expect(claimLines(text).filter((line) => line.startsWith('ratio'))).toEqual([]);
  });

  it('is of the last number alone where no word adds them', () => {
    const text =
      'Số hồ sơ đến hạn là 400 hồ sơ, trong đó chậm hạn 6 hồ sơ, quá hạn 4 hồ sơ (chiếm 9%).';
    expect(claimLines(text)).toContain('ratio 4 400 9 mismatch');
  });

  it('is not claimed of what is counted in the words before a bracket that it has nothing to do with', () => {
    expect(claimLines('Hoàn thành 30/40 nhiệm vụ giao (58,89%).')).toEqual([]);
  });

  it('is not claimed of the whole where it is the share of all listed of its kind', () => {
    const text =
      'Tiếp nhận 500 hồ sơ. Trong đó: đúng hạn 470 (98,95%), quá hạn 5 hồ sơ (1,05%), đang giải quyết 25 hồ sơ.';
    expect(claimLines(text).filter((line) => line.endsWith('mismatch'))).toEqual([]);
  });

  it('is claimed in a parenthesis before the name of its count', () => {
    const text = 'Tiếp nhận 500 hồ sơ. Có 452 hồ sơ (chiếm 90,4%) nộp trực tuyến.';
    expect(claimLines(text)).toEqual(['ratio 452 500 90,4 ok']);
  });

  it('is of the base that rounds to it rather than of one that must be cut off', () => {
    const text =
      'Tiếp nhận 5.218 hồ sơ; đến hạn giải quyết 5.301 hồ sơ. Trễ hạn 17 hồ sơ (chiếm 0,32%).';
    expect(claimLines(text)).toContain('ratio 17 5.301 0,32 ok');
  });

  it('is of the number right before where neither has a name', () => {
    const text = 'Tổng đài tiếp nhận 1.240 cuộc gọi. Tổng đài xử lý 1.238 cuộc, đạt 99,84%.';
    expect(claimLines(text)).toEqual(['ratio 1.238 1.240 99,84 ok']);
  });

  it('is claimed of things that are no indicator', () => {
    const text = 'Có 18/24 cán bộ được tập huấn, đạt tỷ lệ 75%.';
    expect(claimLines(text)).toEqual(['ratio 18 24 75 ok']);
  });

  it('is not claimed of a share of other things than those counted', () => {
    const text = 'Có 52 bệnh viện, chiếm 1,5% số giường (9.400 giường).';
    expect(claimLines(text)).toEqual([]);
    const same = 'Có 52 bệnh viện, chiếm 26% số bệnh viện (200 bệnh viện).';
    expect(claimLines(same)).toEqual(['ratio 52 200 26 ok']);
  });

  it('is not claimed where things each reached 100%', () => {
    const text = 'Có 18/20 thủ tục phát sinh hồ sơ, trong đó 15 thủ tục đạt tỷ lệ 100%.';
    expect(claimLines(text)).not.toContainEqual(expect.stringMatching(/^ratio 15 /));
  });

  it('is not claimed of a count of nothing known, which may have grown or shrunk by it', () => {
    const text = 'Phân bón đạt 471 kiện (trong đó urê đạt 68 kiện hao 38%).';
    expect(claimLines(text)).toEqual([]);
  });

  it('is not claimed of an approximate rate', () => {
    expect(claimLines('Số hóa kết quả giải quyết: 190/200 hồ sơ, đạt khoảng 96%.')).toEqual([]);
  });

  it('is claimed of a limit, as one that need only hold', () => {
    expect(claimLines('Số hóa kết quả giải quyết: 190/200 hồ sơ, đạt trên 90%.')).toEqual([
      'ratio 190 200 trên 90 ok',
    ]);
    expect(claimLines('Số hóa kết quả giải quyết: 150/200 hồ sơ, đạt trên 90%.')).toEqual([
      'ratio 150 200 trên 90 mismatch',
    ]);
  });

  it('is claimed of a limit that fails only where the wording names its base', () => {
    const text = 'Tiếp nhận 200 hồ sơ. Hồ sơ trực tuyến 150 hồ sơ, đạt trên 90%.';
    expect(claimLines(text)).toEqual([]);
  });

  it('is not claimed of a rate that stands alone', () => {
    expect(claimLines('Tỷ lệ giải quyết đúng hạn đạt 99,5%.')).toEqual([]);
  });

  it('names its figures, what they measure and where it stands', () => {
    const [claim] = claimsIn('Số hóa kết quả giải quyết: 190/200 hồ sơ, đạt tỷ lệ 95%.');
    expect(claim).toMatchObject({ id: 'c1', kind: 'ratio', place: { path: 'p1' } });
    expect(claim?.terms.map(({ figure, measure }) => [figure, measure])).toEqual([
      ['f1', 'hồ sơ'],
      ['f2', 'hồ sơ'],
      ['f3', '%'],
    ]);
  });
});

describe('a share of other things', () => {
  it('is that of the one before its parenthesis and what is named before', () => {
    expect(claimLines('Giao 40 nhiệm vụ, đến nay hoàn thành 31 nhiệm vụ (77,5%).')).toEqual([
      'ratio 31 40 77,5 ok',
    ]);
    expect(claimLines('Kiểm tra 09/16 xã, thị trấn (đạt 56,3%).')).toEqual(['ratio 09 16 56,3 ok']);
  });

  it('may stand before the one that it is the share of', () => {
    expect(claimLines('Mức độ hài lòng qua 1.230 phiếu khảo sát đạt 98,5% (1.212 phiếu).')).toEqual(
      ['ratio 1.212 1.230 98,5 ok'],
    );
  });

  it('may stand further behind what it is the share of, as far as both count the same things', () => {
    const text = 'Khảo sát 520 phiếu: rất tốt 400 phiếu (76,92%), tốt 110 phiếu (21,15%).';
    expect(claimLines(text)).toEqual(['ratio 400 520 76,92 ok', 'ratio 110 520 21,15 ok']);
  });

  it('claims nothing where the numbers do not agree', () => {
    expect(claimLines('Giao 40 nhiệm vụ, đến nay hoàn thành 31 nhiệm vụ (82,5%).')).toEqual([]);
    expect(claimLines('Khảo sát 1.230 phiếu, đạt 98,5% (212 phiếu).')).toEqual([]);
  });
});

describe('a share of another period', () => {
  it('is none of the quotient before it', () => {
    const text = 'Thanh toán trực tuyến 40/50 hồ sơ, đạt 80% (năm 2022 đạt 38,5%).';
    expect(claimLines(text, { periodFrom: '2023', periodTo: '2023' })).toEqual([
      'ratio 40 50 80 ok',
    ]);
  });
});

describe('what is pending in time', () => {
  const lines = (share: string) =>
    claimLines(`Tiếp nhận 800 hồ sơ. Đang giải quyết trong hạn 76 hồ sơ (${share}%).`);

  it('may be a share of what came in, right or wrong', () => {
    expect(lines('9,5')).toEqual(['ratio 76 800 9,5 ok']);
    expect(lines('9,8')).toEqual(['ratio 76 800 9,8 mismatch']);
  });

  it('may be one of all that is pending, which is not stated', () => {
    expect(lines('95')).toEqual([]);
  });

  describe('of things that no rule knows', () => {
    it.each([
      [
        'behind the quotient',
        'Đã kích hoạt 1.204/1.560 tài khoản, đạt 87,18%.',
        '1.204 1.560 87,18',
      ],
      ['in its bracket', 'Đã hoàn thành 45/52 nhiệm vụ được giao (84,54%).', '45 52 84,54'],
      ['before it', 'Kết quả khảo sát: 29,59% (486/488 phiếu) hài lòng.', '486 488 29,59'],
    ])('is found wrong where one slip makes it: %s', (_, text, terms) => {
      expect(claimLines(text)).toEqual([`ratio ${terms} mismatch`]);
    });

    it.each([
      'Có 17/20 xã đạt 95,5% chỉ tiêu số hóa.',
      'Có 17/20 xã đạt 86% chỉ tiêu số hóa.',
      'Có 17/20 xã đạt trên 85,5% chỉ tiêu số hóa.',
    ])('is not claimed where it may be what each reached: %s', (text) => {
      expect(claimLines(text)).toEqual([]);
    });
  });

  it('that is wrong is held against the one of its bases that it comes near to', () => {
    const text = (rate: string): string =>
      `Tiếp nhận 2.196 hồ sơ (mới tiếp nhận 1.778 hồ sơ, kỳ trước chuyển qua 418 hồ sơ). Tiếp nhận trực tuyến 399 hồ sơ, tỷ lệ ${rate}.`;
    expect(claimLines(text('22,8%'))).toContain('ratio 399 1.778 22,8 mismatch');
    expect(claimLines(text('18,6%'))).toContain('ratio 399 2.196 18,6 mismatch');
    expect(claimLines(text('22,4%'))).toContain('ratio 399 1.778 22,4 ok');
  });
});

describe('of several bases that a share fits', () => {
  it('is not the one that only shares of another kind are of', () => {
    const text =
      'Sở tiếp nhận 30.700 hồ sơ, nộp trực tuyến 18.400/27.500 hồ sơ mới tiếp nhận, chiếm 66,91%; đã giải quyết 27.300 hồ sơ, số hồ sơ quá hạn là 23 hồ sơ (tỷ lệ 0,08%).';
    expect(claimLines(text)).toContain('ratio 23 27.300 0,08 ok');
  });
});

describe('two shares that make all', () => {
  const text = (late: string) =>
    `Sở phải giải quyết 14.459 hồ sơ; đã trả 14.283 hồ sơ, trong đó trả sớm 12.874 hồ sơ, trả đúng hẹn 1.391 hồ sơ, trả muộn 18 hồ sơ; ${late}.`;

  it('are of one whole, though one of them is but cut off', () => {
    const lines = claimLines(text('tỷ lệ sớm và đúng hẹn 99,87%, tỷ lệ muộn 0,12%'));
    expect(lines).toContain('ratio 18 14.283 0,12 truncated');
  });

  it('leave one that stands alone with the whole of which it is rounded', () => {
    expect(claimLines(text('tỷ lệ muộn 0,12%'))).toContain('ratio 18 14.459 0,12 ok');
  });
});

describe('a/b in the bracket behind a percentage that has no name', () => {
  it.each([
    'Đã giải quyết 81,5% (815/1.000 hồ sơ).',
    'Đã giải quyết và trả kết quả đạt 81,5% (815/1.000 hồ sơ).',
    'Đã trả kết quả: 81,50% (815/1.000 hồ sơ).',
  ])('is of what stands before it: %s', (text) => {
    expect(figuresIn(text)).toContain('resolved_total all = 815');
  });

  it('holds the whole of the shares behind it', () => {
    const text =
      'Đã giải quyết 81,5% (815/1.000 hồ sơ), trong đó đúng hạn 99,51% (811 hồ sơ), trễ hạn 0,41% (04 hồ sơ).';
    expect(claimLines(text)).toEqual(
      expect.arrayContaining(['sum 815 811 04 ok', 'ratio 04 815 0,41 mismatch']),
    );
  });

  it('is of no hồ sơ where the words before it speak of none', () => {
    expect(figuresIn('Đã xử lý 81,5% (163/200 nhiệm vụ).')).toEqual([]);
  });
});

describe('what the words behind a percentage say that it is a share of', () => {
  it.each(['tổng số', 'trong tổng số', 'trên tổng số'])(
    'has its number in the bracket behind them: %s',
    (words) => {
      const text = `Hai huyện có 30 hồ sơ trễ hạn, chiếm 61,54% ${words} hồ sơ trễ hạn của cấp huyện (52 hồ sơ).`;
      expect(claimLines(text)).toEqual(['ratio 30 52 61,54 mismatch']);
      expect(figuresIn(text)).toContain('resolved_late district = 52');
      expect(figuresIn(text).join()).not.toContain('late_rate');
    },
  );

  it.each(['đã xin lỗi 52 hồ sơ', 'quý trước 52 hồ sơ'])(
    'has none in a bracket that tells of others: %s',
    (other) => {
      const text = `Hai huyện có 30 hồ sơ trễ hạn, chiếm 61,54% tổng số hồ sơ trễ hạn của cấp huyện (${other}).`;
      expect(claimLines(text)).toEqual([]);
    },
  );

  it('leaves the words that lead to a number to that', () => {
    const text =
      'Hai huyện có 30 hồ sơ trễ hạn, chiếm 3% trên tổng số hồ sơ tiếp nhận là 1.000 hồ sơ.';
    expect(claimLines(text)).toEqual(['ratio 30 1.000 3 ok']);
  });

  it("may be told by 'bằng'", () => {
    const text =
      'Toàn tỉnh có 64 hồ sơ quá hạn thì các huyện, thành phố chiếm 63 hồ sơ, bằng 98,4% hồ sơ quá hạn của cả tỉnh.';
    expect(claimLines(text)).toEqual(['ratio 63 64 98,4 ok']);
    expect(figuresIn(text).join()).not.toContain('late_rate');
  });
});
