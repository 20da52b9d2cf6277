import { describe, expect, it } from 'vitest';
import { claimLines } from '../records/claims/read.js';
import { documentOf, extractionOf, figuresIn } from './documents.js';

const commune = { agency: 'UBND xã Bình Lâm', agencyLevel: 'commune' } as const;
const table = (...rows: readonly string[]) => documentOf({ header: 1, rows });

describe('a cell with a ratio and its percentage', () => {
  const document = table(
    'STT | Chỉ tiêu | Mức giao | Kết quả thực hiện | Đánh giá',
    '1 | Tỷ lệ hồ sơ giải quyết trước và đúng hạn | ≥ 98% | 495/500 hồ sơ (99,00%) | Đạt',
    '2 | Tỷ lệ số hóa hồ sơ khi tiếp nhận | 100% | 388/400 hồ sơ (97,00%) | Chưa đạt',
    '3 | Tỷ lệ thanh toán trực tuyến | ≥ 80% | 90,50% (181/200) | Đạt',
  );

  it('gives what was done, of how many, and the rate, but not what was to be reached', () => {
    expect(figuresIn(document, commune)).toEqual([
      'resolved_early_or_on_time commune = 495',
      'on_time_rate commune = 99.00',
      'digitized_intake commune = 388',
      'digitized_intake_base commune = 400',
      'digitized_intake_rate commune = 97.00',
      'online_payment commune = 181',
      'online_payment_rate commune = 90.50',
    ]);
  });

  it('claims that the percentage is their quotient', () => {
    expect(claimLines(document, commune)).toEqual([
      'ratio 495 500 99,00 ok',
      'ratio 388 400 97,00 ok',
      'ratio 181 200 90,50 ok',
    ]);
  });

  it('leaves no number of it unexplained', () => {
    const { numbers } = extractionOf(document, commune);
    expect(numbers.filter((seen) => seen.class === 'unexplained')).toEqual([]);
  });

  it('is found wrong', () => {
    const wrong = table(
      'Chỉ tiêu | Kết quả',
      'Số hóa hồ sơ khi tiếp nhận | 388/400 hồ sơ (79,00%)',
      'Thanh toán trực tuyến | 181/200 hồ sơ (90,50%)',
    );
    expect(claimLines(wrong, commune)).toEqual([
      'ratio 388 400 79,00 mismatch',
      'ratio 181 200 90,50 ok',
    ]);
  });

  it('counts in a total row as what was done', () => {
    const rows = table(
      'TT | Lĩnh vực | Số hóa hồ sơ khi tiếp nhận',
      '1 | Hộ tịch | 30/40 (75%)',
      '2 | Đất đai | 15/20 (75%)',
      ' | Tổng cộng | 45/60 (75%)',
    );
    expect(claimLines(rows, commune)).toContain('table_total 45 30 15 ok');
  });

  it('is no rate where it stands alone in the row of one', () => {
    const alone = table(
      'Chỉ tiêu | Kết quả',
      'Tỷ lệ số hóa hồ sơ khi tiếp nhận | 388/400',
      'Tỷ lệ thanh toán trực tuyến | 90,5%',
    );
    expect(figuresIn(alone, commune)).toEqual([
      'digitized_intake commune = 388',
      'digitized_intake_base commune = 400',
      'online_payment_rate commune = 90.5',
    ]);
  });
});

describe('the criteria of the index as columns', () => {
  const scores = (...rows: readonly string[]) =>
    table(
      'Nội dung | Công khai, minh bạch | Tiến độ giải quyết | Dịch vụ công trực tuyến | Thanh toán trực tuyến | Mức độ hài lòng | Số hóa hồ sơ | Tổng điểm',
      ...rows,
    );
  const maxima = 'Điểm tối đa | 18 | 20 | 12 | 10 | 18 | 22 | 100';
  const reached = 'Điểm đạt được | 17,1 | 19,5 | 9 | 7,5 | 17,5 | 11 | 81,6';

  it('have the points that were reached and no others', () => {
    const document = scores(maxima, reached, 'Tỷ lệ (%) | 95 | 97,5 | 75 | 75 | 97,2 | 50 | 81,6');
    expect(figuresIn(document, commune)).toEqual([
      'score_transparency commune = 17.1',
      'score_progress commune = 19.5',
      'score_online_service commune = 9',
      'score_online_payment commune = 7.5',
      'score_satisfaction commune = 17.5',
      'score_digitization commune = 11',
      'score_total commune = 81.6',
    ]);
  });

  it('claim the shares of their points, their sum, and that of the best there is', () => {
    const document = scores(maxima, reached, 'Tỷ lệ (%) | 95 | 97,5 | 75 | 75 | 97,2 | 50 | 86,1');
    expect([...claimLines(document, commune)].sort()).toEqual(
      [
        'row_total 81,6 17,1 19,5 9 7,5 17,5 11 ok',
        'sum 100 18 20 12 10 18 22 ok',
        'ratio 17,1 18 95 ok',
        'ratio 19,5 20 97,5 ok',
        'ratio 9 12 75 ok',
        'ratio 7,5 10 75 ok',
        'ratio 17,5 18 97,2 ok',
        'ratio 11 22 50 ok',
        'ratio 81,6 100 86,1 mismatch',
      ].sort(),
    );
  });

  it('are points where a row says of how many, though no total is called so', () => {
    const document = table(
      'Tiêu chí | Công khai, minh bạch | Mức độ hài lòng | Tổng',
      'Điểm tối đa | 18 | 18 | 36',
      'Điểm đạt được | 17,1 | 17,5 | 34,6',
    );
    expect(figuresIn(document, commune).slice(0, 2)).toEqual([
      'score_transparency commune = 17.1',
      'score_satisfaction commune = 17.5',
    ]);
  });

  it('leave a place called ‘điểm’ its name', () => {
    const document = table(
      'TT | Điểm tiếp nhận | Tiếp nhận mới | Đã giải quyết',
      'I | Điểm Tân Hòa | 654 | 613',
      'II | Điểm Bình Lâm | 569 | 565',
    );
    expect(figuresIn(document, commune)[0]).toBe('intake_new commune / Điểm Tân Hòa = 654');
  });
});

describe('a title over what was done and of how many', () => {
  const document = documentOf({
    header: 2,
    rows: [
      'STT | Đơn vị | Hồ sơ trực tuyến | < | < | Thanh toán trực tuyến | < | <',
      '^ | ^ | Hồ sơ tiếp nhận | Trực tuyến | Tỷ lệ (%) | Hồ sơ có phí | Trực tuyến | Tỷ lệ (%)',
      '1 | Xã Bình Lâm | 200 | 150 | 75 | 80 | 60 | 75',
      '2 | Xã Tân Hòa | 400 | 320 | 80 | 50 | 20 | 40',
    ],
  });

  it('makes neither the whole nor those that had to pay what was done', () => {
    const { occurrences } = extractionOf(document);
    expect(occurrences.slice(0, 6).map(({ indicator }) => indicator)).toEqual([
      'intake_total',
      'intake_online',
      'online_rate',
      'other',
      'online_payment',
      'online_payment_rate',
    ]);
  });
});

describe('those that had to pay in a section on thanh toán trực tuyến', () => {
  it('are not those that paid online, in a column of their own', () => {
    const document = documentOf('# Thanh toán trực tuyến', {
      header: 1,
      rows: ['Xã | HS phải thu phí, lệ phí | HS thanh toán trực tuyến', 'Xã Tân Hòa | 240 | 198'],
    });
    expect(figuresIn(document)).toEqual(['online_payment commune / Xã Tân Hòa = 198']);
  });

  it.each(['có 240 hồ sơ phát sinh phí, lệ phí', 'Tổng số hồ sơ có phí, lệ phí: 240 hồ sơ'])(
    'nor in a sentence: %s',
    (words) => {
      const text = `Thanh toán trực tuyến: ${words}, đã thanh toán trực tuyến 198 hồ sơ, đạt 82,5%.`;
      expect(figuresIn(text)).toEqual([
        'online_payment all = 198',
        'online_payment_rate all = 82.5',
      ]);
    },
  );

  it('are where the sentence itself sets them down to it', () => {
    expect(figuresIn('Thanh toán trực tuyến: 198 hồ sơ có nghĩa vụ tài chính.')).toEqual([
      'online_payment all = 198',
    ]);
  });
});

it("the share of 'đúng hạn' alone is no tỷ lệ đúng hạn beside 'trước hạn'", () => {
  const rates = (title: string, row: string) =>
    figuresIn(documentOf({ header: 1, rows: [title, row] })).filter((line) =>
      line.includes('rate'),
    );
  expect(
    rates(
      'Đơn vị | Đã giải quyết | Trước hạn | % | Đúng hạn | % | Quá hạn | %',
      'Phòng Tư pháp | 50 | 30 | 60 | 19 | 38 | 1 | 2',
    ),
  ).toEqual(['late_rate district / Phòng Tư pháp = 2']);
  expect(
    rates(
      'Đơn vị | Đã giải quyết | Đúng hạn | % | Quá hạn | %',
      'Phòng Tư pháp | 50 | 49 | 98 | 1 | 2',
    ),
  ).toContain('on_time_rate district / Phòng Tư pháp = 98');
});

describe('a rate that two columns give alike', () => {
  const late = (...rows: readonly string[]) =>
    claimLines(
      documentOf({
        header: 2,
        rows: [
          'Đơn vị | Tiếp nhận | < | Đã giải quyết | < | <',
          '^ | Tổng số | Mới tiếp nhận | Tổng số | Trễ hạn | Tỷ lệ trễ (%)',
          ...rows,
        ],
      }),
      { agency: 'UBND huyện Yên Bình', agencyLevel: 'district' },
    ).filter((line) => line.startsWith('ratio'));

  it('is of what the rules say, though the column of another number bears it out too', () => {
    expect(late('Xã A | 903 | 901 | 900 | 4 | 0,44', 'Xã B | 706 | 704 | 701 | 3 | 0,43')).toEqual([
      'ratio 4 900 0,44 ok',
      'ratio 3 701 0,43 ok',
    ]);
  });

  it('is of the other column where only that bears it out', () => {
    expect(late('Xã A | 903 | 800 | 900 | 4 | 0,50', 'Xã B | 706 | 600 | 701 | 3 | 0,50')).toEqual([
      'ratio 4 800 0,50 ok',
      'ratio 3 600 0,50 ok',
    ]);
  });

  it('is of the column under its own title where no rule names either', () => {
    const lines = claimLines(
      documentOf({
        header: 2,
        rows: [
          'Đơn vị | Buổi sáng | < | Buổi chiều | < | <',
          '^ | Phiếu phát ra | Phiếu trắng | Phiếu phát ra | Phiếu trắng | Tỷ lệ (%)',
          'Xã A | 201 | 2 | 200 | 2 | 1,0',
          'Xã B | 402 | 4 | 400 | 4 | 1,0',
        ],
      }),
    );
    expect(lines.filter((line) => line.startsWith('ratio'))).toEqual([
      'ratio 2 200 1,0 ok',
      'ratio 4 400 1,0 ok',
    ]);
  });
});

describe('a column of shares beside one of counts that the rows name', () => {
  const rows = [
    'Nội dung | Số lượng | Tỷ lệ',
    'Tổng số hồ sơ tiếp nhận | 450 | ',
    'Trực tuyến | 430 | 95,56%',
    'Trực tiếp | 20 | 4,44%',
    'Hồ sơ đã giải quyết | 440 | 97,78%',
    'Trước hạn | 400 | 90,91%',
    'Đúng hạn | 40 | 9,09%',
    'Hồ sơ được số hóa khi tiếp nhận | 405 | 90%',
  ];
  const shares = (...lines: readonly string[]) =>
    claimLines(table(...lines), commune).filter((line) => line.startsWith('ratio'));

  it('is of what the row above says that the count is a share of', () => {
    expect(shares(...rows)).toEqual([
      'ratio 430 450 95,56 ok',
      'ratio 20 450 4,44 ok',
      'ratio 440 450 97,78 ok',
      'ratio 400 440 90,91 ok',
      'ratio 40 440 9,09 ok',
    ]);
    const wrong = rows.map((row) => row.replace('90,91%', '90,19%'));
    expect(shares(...wrong)).toContain('ratio 400 440 90,19 mismatch');
  });

  it('has the rates of the counts that have one', () => {
    const rates = figuresIn(table(...rows), commune).filter((line) => line.includes('_rate'));
    expect(rates).toEqual(['online_rate commune = 95.56', 'digitized_intake_rate commune = 90']);
  });

  it('is not of all that came in where what was resolved is not stated', () => {
    expect(
      shares(
        'Nội dung | Số lượng | Tỷ lệ',
        'Tổng số tiếp nhận | 900 | ',
        'Trực tuyến | 600 | 66,67%',
        'Giải quyết đúng hạn | 850 | 97,70%',
        'Giải quyết trễ hạn | 20 | 2,30%',
        'Đang giải quyết | 30 | 3,33%',
      ),
    ).toEqual(['ratio 600 900 66,67 ok', 'ratio 30 900 3,33 ok']);
  });

  it('has no rates where one is of a plan', () => {
    const lines = figuresIn(
      table(
        'Chỉ tiêu | Kế hoạch | Thực hiện | Tỷ lệ',
        'Hồ sơ trực tuyến | 350 | 400 | 114,29%',
        'Số hóa hồ sơ | 450 | 405 | 90%',
      ),
      commune,
    );
    expect(lines.filter((line) => line.includes('_rate'))).toEqual([]);
  });

  it('claims nothing where the numbers bear out none', () => {
    expect(
      shares(
        'Nội dung | Số lượng | Tỷ lệ năm trước',
        'Tổng số hồ sơ tiếp nhận | 450 | ',
        'Trực tuyến | 430 | 71,2%',
        'Trực tiếp | 20 | 28,8%',
        'Hồ sơ đã giải quyết | 440 | 93,1%',
      ),
    ).toEqual([]);
  });
});
