import { describe, expect, it } from 'vitest';
import { documentOf } from '../../figures/documents.js';
import { claimLines } from './read.js';

const header = { periodFrom: '2023-09', periodTo: '2023-09' };
const differences = (...lines: string[]): readonly string[] =>
  claimLines(documentOf(...lines), header).filter((line) => line.startsWith('difference'));

describe('a rise or fall', () => {
  it('is claimed between the count of its sentence and the one of the former period', () => {
    expect(
      differences('Tiếp nhận 3.436 hồ sơ, giảm 230 hồ sơ so với cùng kỳ năm trước (3.666 hồ sơ).'),
    ).toEqual(['difference 3.666 3.436 230 ok']);
  });

  it('is found wrong', () => {
    expect(
      differences('Tiếp nhận 3.436 hồ sơ, giảm 203 hồ sơ so với cùng kỳ năm trước (3.666 hồ sơ).'),
    ).toEqual(['difference 3.666 3.436 203 mismatch']);
  });

  it('is of the former count that stands before it, its own one further ahead', () => {
    expect(
      differences(
        'Hồ sơ trễ hạn là 36 hồ sơ, chiếm 0,5% (36/7.200 hồ sơ); so với năm 2022 (52 hồ sơ) số hồ sơ trễ hạn giảm 16 hồ sơ.',
      ),
    ).toEqual(['difference 52 36 16 ok']);
  });

  it('is of the count in the bracket right behind it, not of one that another rise is set against', () => {
    expect(
      differences(
        'Tiếp nhận 206 hồ sơ, tăng 6 hồ sơ so với cùng kỳ (200 hồ sơ); giải quyết 205 hồ sơ, tăng 6 hồ sơ so với cùng kỳ (199 hồ sơ).',
      ),
    ).toEqual(['difference 200 206 6 ok', 'difference 199 205 6 ok']);
  });

  it('is claimed beside what a bracket tells of all the year', () => {
    expect(
      differences(
        'Tiếp nhận mới 3.436 hồ sơ (lũy kế từ đầu năm là 9.107 hồ sơ), so với tháng trước (3.666 hồ sơ) giảm 203 hồ sơ.',
      ),
    ).toEqual(['difference 3.666 3.436 203 mismatch']);
  });

  it('is of the count right before it where no other may have grown so much', () => {
    const text = (other: string) =>
      `Kỳ trước chuyển sang ${other} hồ sơ, tiếp nhận mới 843 hồ sơ, tăng 57 hồ sơ so với tháng 8 (766 hồ sơ).`;
    expect(differences(text('31'))).toEqual(['difference 766 843 57 mismatch']);
    expect(differences(text('790'))).toEqual([]);
  });

  it('is of the rate before an aim in a bracket', () => {
    const text = (by: string) =>
      `Nộp trực tuyến 806/1.240 hồ sơ, đạt 65,00% (chỉ tiêu giao 55%), tăng ${by} điểm % so với tháng 8 (52,50%).`;
    expect(differences(text('12,50'))).toEqual(['difference 52,50 65,00 12,50 ok']);
    expect(differences(text('10'))).toEqual([]);
  });

  it('is claimed from the count in the bracket behind the month that it is set against', () => {
    expect(
      differences(
        'Trong tháng 9, tiếp nhận 385 hồ sơ, tăng 29 hồ sơ so với tháng 8/2023 (366 hồ sơ), giảm 23 hồ sơ so với tháng 9/2022 (408 hồ sơ).',
      ),
    ).toEqual(['difference 366 385 29 mismatch', 'difference 408 385 23 ok']);
  });

  it('has the rate that "tương ứng" tells behind the former count', () => {
    const text =
      'Tiếp nhận 381 hồ sơ, tăng 108 hồ sơ so với tháng trước (273 hồ sơ), tương ứng tăng 39,06%.';
    expect(claimLines(documentOf(text), header)).toEqual([
      'difference 273 381 108 ok',
      'ratio 108 273 39,06 mismatch',
    ]);
  });

  it('has no rate of another rise behind it', () => {
    const text =
      'Tiếp nhận 381 hồ sơ, tăng 108 hồ sơ so với tháng trước (273 hồ sơ); hồ sơ trực tuyến tăng 39,06%.';
    expect(claimLines(documentOf(text), header)).toEqual(['difference 273 381 108 ok']);
  });

  it('is claimed where years name the two periods', () => {
    expect(
      differences(
        'Năm 2022 tiếp nhận: 615 hồ sơ; năm 2023 tiếp nhận: 700 hồ sơ; tăng 85 hồ sơ so với năm trước.',
      ),
    ).toEqual(['difference 615 700 85 ok']);
  });

  it('is claimed of a count nearby that is exactly as far away', () => {
    expect(
      differences(
        'Trong tháng tiếp nhận mới 704 hồ sơ, giải quyết 640 hồ sơ.',
        'So với cùng kỳ (751 hồ sơ) số tiếp nhận mới giảm 47 hồ sơ.',
      ),
    ).toEqual(['difference 751 704 47 ok']);
  });

  it('is claimed of all that a bracket or a sentence states of the former period', () => {
    const now = 'Tiếp nhận mới 704 hồ sơ, trễ hạn 12 hồ sơ.';
    const rise = 'số hồ sơ tiếp nhận mới giảm 47 hồ sơ, số hồ sơ trễ hạn giảm 8 hồ sơ.';
    const both = ['difference 751 704 47 ok', 'difference 20 12 8 ok'];
    expect(
      differences(now, `So với cùng kỳ (tiếp nhận mới 751 hồ sơ, trễ hạn 20 hồ sơ), ${rise}`),
    ).toEqual(both);
    expect(
      differences(now, `Cùng kỳ, huyện tiếp nhận mới 751 hồ sơ và có 20 hồ sơ trễ hạn; ${rise}`),
    ).toEqual(both);
  });

  it('is claimed from the count that stands alone in the bracket behind it', () => {
    expect(
      differences(
        'Tiếp nhận mới 704 hồ sơ, trong đó trễ hạn 12 hồ sơ.',
        'So với tháng 8, số tiếp nhận mới giảm 47 hồ sơ (751 hồ sơ), trễ hạn giảm 7 hồ sơ (20 hồ sơ).',
      ),
    ).toEqual(['difference 751 704 47 ok', 'difference 20 12 7 mismatch']);
  });

  it('is not claimed from the count in the bracket that is the one of this period', () => {
    expect(
      differences(
        'Tiếp nhận mới 704 hồ sơ, trong đó trễ hạn 12 hồ sơ.',
        'So với tháng 8, số tiếp nhận mới giảm 47 hồ sơ (704 hồ sơ).',
      ),
    ).toEqual([]);
  });

  it('is claimed of the former count of its own kind', () => {
    const before = 'So với tháng 8 năm 2023 (900 hồ sơ mới tiếp nhận; 41 hồ sơ trễ hạn)';
    const change = 'số hồ sơ mới tiếp nhận tăng 70 hồ sơ, số hồ sơ trễ hạn giảm 11 hồ sơ';
    expect(
      differences(
        'Tiếp nhận mới 960 hồ sơ. Đã giải quyết 940 hồ sơ, trễ hạn 30 hồ sơ.',
        `${before}, ${change}.`,
      ),
    ).toEqual(['difference 900 960 70 mismatch', 'difference 41 30 11 ok']);
  });

  it('is claimed of scores', () => {
    const now = 'Điểm tổng hợp của tỉnh đạt 81,5/100 điểm.';
    expect(differences(now, 'So với tháng 8 (79,3 điểm), điểm tổng hợp tăng 2,2 điểm.')).toEqual([
      'difference 79,3 81,5 2,2 ok',
    ]);
    expect(
      differences(now, 'So với tháng 8 (79,3 điểm), tỷ lệ đúng hạn tăng 2,3 điểm phần trăm.'),
    ).toEqual([]);
  });

  it('is claimed of copies that are counted', () => {
    const copies = 'Chứng thực bản sao điện tử: 740 bản (cùng kỳ năm trước 510 bản, tăng 230 bản).';
    expect(differences(copies)).toEqual(['difference 510 740 230 ok']);
  });

  it('is claimed of things that no rule knows where they are of one kind and as far apart', () => {
    const calls = (kind: string, growth: string) =>
      differences(
        `Tổng đài nhận 5.820 lượt liên hệ; đã xử lý 5.810 lượt. So với năm 2022 (4.700 ${kind}), số liên hệ tăng ${growth} lượt.`,
      );
    expect(calls('lượt', '1.120')).toEqual(['difference 4.700 5.820 1.120 ok']);
    expect(calls('cuộc', '1.120')).toEqual([]);
    expect(calls('lượt', '1.210')).toEqual([]);
    expect(differences('Nhận 12 đơn. So với năm 2022 (10 đơn), giảm 2 ngày.')).toEqual([]);
  });

  it('is not claimed where several counts may be meant and none is as far away', () => {
    expect(
      differences(
        'Tiếp nhận 700 hồ sơ, giải quyết 640 hồ sơ, tăng 99 hồ sơ so với cùng kỳ (615 hồ sơ).',
      ),
    ).toEqual([]);
  });

  it('is of the one count behind the last semicolon before it', () => {
    const told = (between: string) =>
      differences(
        `Hồ sơ đang giải quyết 47 hồ sơ${between} hồ sơ trễ hạn 31 hồ sơ, giảm 14 hồ sơ so với quý I (44 hồ sơ).`,
      );
    expect(told(';')).toEqual(['difference 44 31 14 mismatch']);
    expect(told(',')).toEqual([]);
  });

  it('is of the one count before it that no bracket repeats', () => {
    expect(
      differences(
        'Có 52 hồ sơ trễ hạn, chiếm 6,5% hồ sơ đã giải quyết (52/800); giảm 9 hồ sơ so với năm 2020 (63 hồ sơ).',
      ),
    ).toEqual(['difference 63 52 9 mismatch']);
  });

  it('holds a change behind a bracket against what the bracket tells the parts of', () => {
    const text = (by: number) =>
      `Cả quận tiếp nhận 640 hồ sơ (Bộ phận Một cửa quận 230; 9 phường 410), tăng ${by} hồ sơ so với năm trước (520 hồ sơ).`;
    expect(differences(text(120))).toEqual(['difference 520 640 120 ok']);
    expect(differences(text(102))).toEqual(['difference 520 640 102 mismatch']);
  });

  it('leaves a change that only the part in the bracket may have had to that', () => {
    const text =
      'Tiếp nhận 640 hồ sơ (kỳ trước chuyển qua 40, mới 600), tăng 80 hồ sơ so với năm trước (520 hồ sơ).';
    expect(differences(text)).toEqual(['difference 520 600 80 ok']);
  });

  it.each([
    ['số hồ sơ trễ hạn giảm 15 hồ sơ', 'difference 40 23 15 mismatch'],
    ['giảm 17 hồ sơ trễ hạn', 'difference 40 23 17 ok'],
    ['giảm 15 hồ sơ trễ hạn', 'difference 40 23 15 mismatch'],
  ])('holds a change against the part that its words name: %s', (change, line) => {
    const text = `Trong tháng trả 38 hồ sơ (đúng hạn 15 hồ sơ; trễ hạn 23 hồ sơ), ${change} so với tháng trước (40 hồ sơ).`;
    expect(differences(text)).toEqual([line]);
  });

  it('holds a change within a bracket against what stands in it', () => {
    const text =
      'Tiếp nhận 640 hồ sơ (trực tiếp 230; trực tuyến 410, tăng 25 hồ sơ so với năm trước (390 hồ sơ)).';
    expect(differences(text)).toEqual(['difference 390 410 25 mismatch']);
  });

  it('is not claimed without the count of the former period', () => {
    expect(differences('Tiếp nhận 700 hồ sơ, tăng 85 hồ sơ so với cùng kỳ.')).toEqual([]);
  });

  it('is not claimed of a percentage', () => {
    expect(differences('Tiếp nhận 700 hồ sơ, tăng 12,3% so với cùng kỳ (615 hồ sơ).')).toEqual([]);
  });

  it('is not claimed between counts of another order', () => {
    expect(differences('Tiếp nhận 70 hồ sơ, tăng 8 hồ sơ so với cùng kỳ (615 hồ sơ).')).toEqual([]);
  });

  it('is that of the count its own paragraph states, whatever others do', () => {
    expect(
      differences(
        'Cấp huyện: tiếp nhận 5.120 hồ sơ.',
        'Cấp xã: tiếp nhận 700 hồ sơ. So với cùng kỳ (615 hồ sơ), số hồ sơ tiếp nhận tăng 58 hồ sơ.',
      ),
    ).toEqual(['difference 615 700 58 mismatch']);
  });
});

describe('how much a rise or fall is', () => {
  const ratios = (share: string): readonly string[] =>
    claimLines(
      documentOf(
        `Tiếp nhận 300 hồ sơ, tăng 60 hồ sơ${share} so với cùng kỳ năm trước (240 hồ sơ).`,
      ),
      header,
    ).filter((line) => line.startsWith('ratio'));

  it.each([', tương đương 25%', ' (25%)', ', tương ứng tăng 25%'])(
    'is claimed of the former count: %s',
    (share) => {
      expect(ratios(share)).toEqual(['ratio 60 240 25 ok']);
    },
  );

  it('is found wrong where it is nearly right', () => {
    expect(ratios(' (24%)')).toEqual(['ratio 60 240 24 mismatch']);
  });

  it('is not claimed where it is far off, as what is of something else', () => {
    expect(ratios(' (20%)')).toEqual([]);
  });
});

describe('a rise or fall of a rate', () => {
  it('is told in one bracket with the rate that there was', () => {
    const rate = 'Nộp trực tuyến 870 hồ sơ, đạt 87,00% (tháng 8 là 84,62%, tăng';
    expect(differences(`${rate} 2,38 điểm phần trăm).`)).toEqual([
      'difference 84,62 87,00 2,38 ok',
    ]);
    expect(differences(`${rate} 2,83 điểm phần trăm).`)).toEqual([
      'difference 84,62 87,00 2,83 mismatch',
    ]);
  });

  it.each([
    'Nộp trực tuyến đạt 87,00% (tháng 8 là 84,62%, tăng 5,10 điểm phần trăm so với cùng kỳ).',
    'Nộp trực tuyến đạt 87,00% (tháng trước 84,62%, tăng 5,10 điểm phần trăm so với cùng kỳ).',
    'Nộp trực tuyến đạt 87,00% (tháng trước 84,62%); thanh toán trực tuyến tăng 5,10 điểm phần trăm.',
  ])('is of another rate than the one beside it: %s', (text) => {
    expect(differences(text)).toEqual([]);
  });

  const points = (by: string): string =>
    `Tỷ lệ đúng hạn đạt 98,25%, cao hơn tháng 8/2023 là ${by} điểm phần trăm (tháng 8 đạt 97,50%).`;

  it('is claimed between the rates on both sides of it', () => {
    expect(differences(points('0,75'))).toEqual(['difference 97,50 98,25 0,75 ok']);
    expect(
      differences('Trễ hạn 6 hồ sơ, chiếm tỷ lệ 0,62%, giảm 0,18% so với tháng 8/2023 (0,80%).'),
    ).toEqual(['difference 0,80 0,62 0,18 ok']);
  });

  it('is found wrong in percentage points, while a percentage may be so much of the former rate', () => {
    expect(differences(points('0,57'))).toEqual(['difference 97,50 98,25 0,57 mismatch']);
    expect(differences('Trực tuyến đạt 66%, tăng 10% so với tháng 8/2023 (60%).')).toEqual([]);
    expect(differences('Trực tuyến đạt 85% (cùng kỳ 75%), tăng 12 điểm phần trăm.')).toEqual([
      'difference 75 85 12 mismatch',
    ]);
  });

  it.each([
    ['Trực tuyến tăng 14,5% (từ 64,5% lên 78%).', '64,5 78 14,5'],
    ['Tỷ lệ đúng hạn đạt 96,85%, tăng 2,95% so với tháng trước (94,35%).', '94,35 96,85 2,95'],
  ])('is found wrong as a percentage, too, that is neither of both: %s', (text, terms) => {
    expect(differences(text)).toEqual([`difference ${terms} mismatch`]);
  });

  it.each([
    ['how much it is of the former rate', 'Trực tuyến tăng 20,9% (từ 64,5% lên 78%).'],
    ['roughly so much', 'Trực tuyến tăng 15% (từ 64,5% lên 78%).'],
    ['less precise than the rates', 'Đúng hạn đạt 96,85%, tăng 2,8% so với tháng trước (94,35%).'],
  ])('is not found wrong where it may be %s', (_, text) => {
    expect(differences(text)).toEqual([]);
  });

  it.each([
    ['Trực tuyến đạt 85,5%, tăng 10,5% so với cùng kỳ năm 2022 (75%).', '75 85,5 10,5'],
    ['Trực tuyến đạt 85,5% (cùng kỳ năm 2022: 75%), tăng 10,5%.', '75 85,5 10,5'],
    ['Trễ hạn chiếm 0,5%, giảm 0,12% so với tháng trước (0,62%).', '0,62 0,5 0,12'],
    ['Tỷ lệ trễ hạn giảm từ 5% xuống còn 3,5% (giảm 1,5%).', '5 3,5 1,5'],
  ])('is claimed against the rate that the text names as the former one: %s', (text, terms) => {
    expect(differences(text)).toEqual([`difference ${terms} ok`]);
  });

  it.each([
    'Trực tuyến đạt 80% (cùng kỳ 76%), tăng 5,26%.',
    'Tỷ lệ đúng hạn tăng từ 95% lên 98%, trực tuyến đạt 80%, tăng 5%.',
    'Tiếp nhận 200 hồ sơ, tăng 5% so với tháng trước; đúng hạn 99% (cùng kỳ 98%).',
    'Trực tuyến đạt 85% (cùng kỳ 75%), tỷ lệ số hóa tăng 8 điểm phần trăm.',
    'Trực tuyến tăng từ 75% lên 85%, trong đó cấp xã tăng 12 điểm phần trăm.',
  ])('is of something else where it fits none: %s', (text) => {
    expect(differences(text)).toEqual([]);
  });

  it('is not found wrong among more rates, of which any may be meant', () => {
    const text =
      'Cấp huyện đạt 98,20%, cấp xã đạt 97,10%, tăng 0,50 điểm phần trăm so với tháng 8 (97,00%).';
    expect(differences(text)).toEqual([]);
  });

  it('is of nothing where another number stands between', () => {
    const text = 'Đúng hạn đạt 98%, tăng 12 hồ sơ, hơn 1% so với tháng 8/2023 (97%).';
    expect(differences(text)).toEqual([]);
  });

  it('may be told by nhiều hơn and ít hơn', () => {
    expect(
      claimLines('Tiếp nhận 640 hồ sơ, nhiều hơn 52 hồ sơ so với cùng kỳ năm trước (588 hồ sơ).'),
    ).toEqual(['difference 588 640 52 ok']);
    expect(
      claimLines('Tiếp nhận 640 hồ sơ, ít hơn 52 hồ sơ so với cùng kỳ năm trước (629 hồ sơ).'),
    ).toEqual(['difference 629 640 52 mismatch']);
  });

  const among = (first: string) =>
    claimLines(
      `${first}, tăng 36 hồ sơ so với cùng kỳ năm trước (390 hồ sơ), kỳ trước chuyển qua 15 hồ sơ.`,
    ).filter((line) => line.startsWith('difference'));

  it('is of the one count before it where others stand behind it', () => {
    expect(among('Số hồ sơ mới tiếp nhận là 420')).toEqual(['difference 390 420 36 mismatch']);
  });

  it('claims nothing where several stand before it and none fits', () => {
    expect(among('Số hồ sơ mới tiếp nhận là 420, trong đó trực tuyến 410')).toEqual([]);
  });

  describe('told from what to what', () => {
    it.each([
      [
        'Số hồ sơ quá hạn giảm từ 45 hồ sơ (tháng 8) xuống còn 12 hồ sơ (tháng 9), giảm 33 hồ sơ.',
        '45 12 33 ok',
      ],
      [
        'Số hồ sơ quá hạn giảm từ 45 hồ sơ (tháng 8) xuống còn 12 hồ sơ (tháng 9), giảm 43 hồ sơ.',
        '45 12 43 mismatch',
      ],
      [
        'Số hồ sơ tiếp nhận tăng từ 1.245 hồ sơ lên 1.312 hồ sơ (tăng 57 hồ sơ).',
        '1.245 1.312 57 mismatch',
      ],
    ])('is held against both: %s', (text, terms) => {
      expect(claimLines(text)).toEqual([`difference ${terms}`]);
    });

    it.each([
      'Số hồ sơ quá hạn giảm từ 45 hồ sơ xuống còn 12 hồ sơ, giảm 20 hồ sơ so với cùng kỳ năm trước.',
      'Số hồ sơ quá hạn giảm từ 45 hồ sơ xuống còn 12 hồ sơ, mỗi tháng giảm 11 hồ sơ.',
    ])('claims nothing of a change that is of something else: %s', (text) => {
      expect(claimLines(text)).toEqual([]);
    });
  });
});

describe('a rise or fall before another count with its own', () => {
  const text =
    'Tiếp nhận 480 hồ sơ, giảm 120 hồ sơ so với cùng kỳ, giải quyết 470 hồ sơ, giảm 30 hồ sơ so với cùng kỳ (500 hồ sơ).';

  it('is not held against what the other had before', () => {
    expect(differences(text)).toEqual(['difference 500 470 30 ok']);
  });
});

it.each(['85,6/100 điểm', '85,6 điểm/100 điểm', '85,6 điểm'])(
  'what a score is out of has not grown: %s',
  (score) => {
    const text = (by: string): string =>
      `Chỉ số phục vụ người dân đạt ${score}, tăng ${by} điểm so với tháng trước (82,4 điểm).`;
    expect(differences(text('3,2'))).toEqual(['difference 82,4 85,6 3,2 ok']);
    expect(differences(text('3,5'))).toEqual(['difference 82,4 85,6 3,5 mismatch']);
  },
);

it('points between rates of which one is printed with fewer decimals are held against what it may stand for', () => {
  const text = (points: string): string =>
    `Tỷ lệ hồ sơ trực tuyến đạt 75%, tăng ${points} điểm phần trăm so với cùng kỳ (62,5%).`;
  expect(differences(text('12,8'))).toEqual(['difference 62,5 75 12,8 ok']);
  expect(differences(text('15,5'))).toEqual(['difference 62,5 75 15,5 mismatch']);
});

it('a rise is held against the number of the time before that stands alone in a bracket', () => {
  const text = (by: string): string =>
    `Đã tiếp nhận 214 phản ánh, kiến nghị, tăng ${by} phản ánh, kiến nghị so với cùng kỳ (175); đã xử lý 209.`;
  expect(differences(text('39'))).toEqual(['difference 175 214 39 ok']);
  expect(differences(text('49'))).toEqual(['difference 175 214 49 mismatch']);
});

it('a rise behind a/b is of a, not of that it is out of', () => {
  const text = (by: string): string =>
    `Tiếp nhận trực tuyến 1.182/1.868 hồ sơ, đạt 63,28%, tăng ${by} hồ sơ so với cùng kỳ (808 hồ sơ).`;
  expect(differences(text('374'))).toEqual(['difference 808 1.182 374 ok']);
  expect(differences(text('347'))).toEqual(['difference 808 1.182 347 mismatch']);
});
