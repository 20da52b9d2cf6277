import { describe, expect, it } from 'vitest';
import { claimLines } from '../records/claims/read.js';
import type { Level } from '../../src/model.js';
import { toPlain } from '../../src/number/decimal.js';
import { documentOf, extractionOf, figuresIn } from './documents.js';

describe('what is due', () => {
  it('did not come in, and has what was resolved for its parts', () => {
    const text =
      'Số hồ sơ đến hạn phải giải quyết là 830 hồ sơ, trong đó trả trước và đúng hạn 825 hồ sơ, trễ hạn 5 hồ sơ.';
    const { occurrences } = extractionOf(documentOf(text));
    expect(occurrences.map(({ indicator, parent }) => [indicator, parent])).toEqual([
      ['other', null],
      ['resolved_early_or_on_time', 0],
      ['resolved_late', 0],
    ]);
  });
});

describe('how long it took', () => {
  it("is the report's own period where that is as long, and another where it is not", () => {
    const periodOf = (periodFrom: string) =>
      extractionOf(documentOf('Sau hơn 4 tháng hoạt động, Trung tâm đã tiếp nhận 910 hồ sơ.'), {
        periodFrom,
        periodTo: '2019-05-15',
      }).occurrences[0]?.period;
    expect(periodOf('2019-01-02')).toBe('');
    expect(periodOf('2019-03-15')).not.toBe('');
  });
});

describe('a share of something else', () => {
  it('is no rate: of points, of a former period', () => {
    expect(figuresIn('Nhóm dịch vụ trực tuyến mới đạt 48,2% số điểm tối đa.')).toEqual([]);
    expect(figuresIn('Hồ sơ trực tuyến bằng gần 71% cả năm 2022.')).toEqual([]);
  });

  it('is that of several units together where it is their mean', () => {
    const text =
      'Tiếp nhận 900 hồ sơ, có 210 hồ sơ trực tuyến; tỷ lệ hồ sơ trực tuyến bình quân của các sở đạt 31,5%.';
    const { occurrences } = extractionOf(documentOf(text));
    expect(occurrences.map((o) => [o.indicator, o.shareOf])).toEqual([
      ['intake_total', null],
      ['intake_online', null],
      ['online_rate', null],
    ]);
  });
});

describe('the label of a number', () => {
  it('may stand before it', () => {
    expect(figuresIn('Số hồ sơ mới tiếp nhận trong kỳ: 418 hồ sơ.')).toEqual([
      'intake_new all = 418',
    ]);
  });

  it('may stand behind it', () => {
    expect(figuresIn('Hiện còn 74 hồ sơ đang trong thời gian giải quyết.')).toEqual([
      'pending_total all = 74',
    ]);
  });

  it('may stand behind the share in its parenthesis', () => {
    const text = 'Có 452 hồ sơ (36,2%) nộp trực tuyến; 798 hồ sơ (63,8%) nộp trực tiếp.';
    expect(figuresIn(text)).toEqual([
      'intake_online all = 452',
      'online_rate all = 36.2',
      'intake_direct all = 798',
    ]);
  });

  it('may stand beside a number in words', () => {
    const text =
      'Đã giải quyết 40 hồ sơ, gồm 33 hồ sơ đúng hạn và bảy hồ sơ quá hạn; tiếp nhận thêm hai hồ sơ.';
    expect(figuresIn(text).slice(0, 3)).toEqual([
      'resolved_total all = 40',
      'resolved_on_time all = 33',
      'resolved_late all = 7',
    ]);
    expect(figuresIn('Xử lý một hồ sơ mất ba ngày; cả hai hồ sơ quá hạn đã xong.')).toEqual([]);
  });

  it('is what became of a number, where its clause says no more', () => {
    const text = 'Đã giải quyết 310 hồ sơ, đạt 93,7%; 21 hồ sơ còn đang xử lý.';
    expect(figuresIn(text)).toEqual(['resolved_total all = 310', 'pending_total all = 21']);
  });

  it('in brackets behind a number that is called pending says more of it', () => {
    expect(figuresIn('Số hồ sơ đang giải quyết là 87 hồ sơ (còn trong thời hạn).')).toEqual([
      'pending_total all = 87',
    ]);
    expect(figuresIn('Hiện còn 87 hồ sơ (còn trong thời hạn giải quyết).')).toEqual([
      'pending_in_time all = 87',
    ]);
  });

  it('behind a percentage that opens its clause is none of the count before', () => {
    const text =
      'Tiếp nhận 90 hồ sơ, trong đó 81 hồ sơ trực tuyến; 100% hồ sơ được giải quyết trước hạn.';
    expect(figuresIn(text)).toEqual(['intake_total all = 90', 'intake_online all = 81']);
  });

  it('may open the paragraph with how dossiers came in, unless what follows says so', () => {
    expect(figuresIn('Hồ sơ trực tuyến: cấp huyện nhận 210 hồ sơ; cấp xã nhận 530 hồ sơ.')).toEqual(
      ['intake_online district = 210', 'intake_online commune = 530'],
    );
    const text = '- Hồ sơ trực tuyến: trong 310 hồ sơ tiếp nhận có 224 hồ sơ nộp trực tuyến.';
    expect(figuresIn(text)).toEqual(['intake_total all = 310', 'intake_online all = 224']);
  });

  it('may stand in the clause before one that only says how much', () => {
    const text =
      'Cấp tỉnh giải quyết đúng hạn hơn 21.000 hồ sơ, đạt trên 83%; tỷ lệ quá hạn còn cao, trên 16%.';
    expect(figuresIn(text).slice(-1)).toEqual(['late_rate province = 16 (approximate)']);
    const total = 'Có 9 cơ quan phát sinh hồ sơ trực tuyến, tổng cộng 310 hồ sơ.';
    expect(figuresIn(total)).toEqual(['intake_online all = 310']);
  });

  it('may be followed by words that only say to what it came', () => {
    const text = 'Mức độ hài lòng giảm, chỉ còn 92,58%.';
    expect(figuresIn(text)).toEqual(['satisfaction_rate all = 92.58']);
  });

  it('may run over those who hand dossiers in', () => {
    const text = 'Có 640 hồ sơ do tổ chức, cá nhân yêu cầu giải quyết.';
    expect(figuresIn(text)).toEqual(['intake_total all = 640']);
  });

  it('is told by its parts', () => {
    const text = 'Kết quả giải quyết 540 hồ sơ, trong đó trước hạn 400, đúng hạn 138.';
    expect(figuresIn(text)[0]).toBe('resolved_total all = 540');
  });

  it('names the base behind a percentage', () => {
    const text = 'Hồ sơ trực tuyến chiếm 85% trên tổng số 1.000 hồ sơ tiếp nhận.';
    expect(figuresIn(text)).toEqual(['online_rate all = 85', 'intake_total all = 1000']);
  });

  it('may stand before one number and behind the next', () => {
    expect(figuresIn('Đã giải quyết 310 hồ sơ; 21 hồ sơ đang giải quyết.')).toEqual([
      'resolved_total all = 310',
      'pending_total all = 21',
    ]);
  });

  it('does without the word hồ sơ and without a blank before it', () => {
    expect(figuresIn('Tiếp nhận trực tuyến: 576hồ sơ, trực tiếp: 24')).toEqual([
      'intake_online all = 576',
      'intake_direct all = 24',
    ]);
  });

  it('means what its context makes it', () => {
    expect(figuresIn('Đã giải quyết 90 hồ sơ, trong đó quá hạn: 02 hồ sơ.')).toEqual([
      'resolved_total all = 90',
      'resolved_late all = 2',
    ]);
    expect(figuresIn('Đang giải quyết 15 hồ sơ, trong đó quá hạn: 01 hồ sơ.')).toEqual([
      'pending_total all = 15',
      'pending_overdue all = 1',
    ]);
  });

  it('is not found in a number of another thing', () => {
    expect(figuresIn('Đã tiếp nhận 12 bộ máy tính và tổ chức 03 lớp tập huấn.')).toEqual([]);
  });
});

describe('a headline', () => {
  it('governs nothing, though a date stands above it', () => {
    const news = documentOf(
      '08:15, 02/10/2023',
      '# Bình Sơn: Tỷ lệ hồ sơ trễ hạn giảm',
      ' Trong tháng, toàn huyện đã giải quyết 812 hồ sơ.',
    );
    expect(figuresIn(news)).toEqual(['resolved_total all = 812']);
  });
});

describe('a score in parentheses', () => {
  it('has the name of the percentage before it', () => {
    const text =
      'Công khai, minh bạch đạt 90% (16,2/18 điểm); thanh toán trực tuyến đạt 60% (6,0/10 điểm).';
    expect(figuresIn(text)).toEqual([
      'score_transparency all = 16.2',
      'online_payment_rate all = 60',
      'score_online_payment all = 6.0',
    ]);
  });
});

describe('parts of a number', () => {
  it('stand behind trong đó, and parts of parts behind a second one', () => {
    const text =
      'Đã tiếp nhận 240 hồ sơ, trong đó mới tiếp nhận 200 hồ sơ (trong đó trực tuyến 150 hồ sơ, trực tiếp 50 hồ sơ), kỳ trước chuyển qua 40 hồ sơ.';
    expect(figuresIn(text)).toEqual([
      'intake_total all = 240',
      'intake_new all = 200',
      'intake_online all = 150',
      'intake_direct all = 50',
      'intake_carried all = 40',
    ]);
  });

  it('hang on the number before their parenthesis', () => {
    const text =
      'Đã giải quyết 484 hồ sơ (trước hạn 457 hồ sơ, đúng hạn 27 hồ sơ); đang giải quyết 30 hồ sơ (trong hạn 28 hồ sơ, quá hạn 02 hồ sơ).';
    const { occurrences } = extractionOf(documentOf(text));
    const wholes = occurrences.map(({ indicator, parent }) => [
      indicator,
      parent === null ? null : occurrences[parent]?.indicator,
    ]);
    expect(wholes).toEqual([
      ['resolved_total', null],
      ['resolved_early', 'resolved_total'],
      ['resolved_on_time', 'resolved_total'],
      ['pending_total', null],
      ['pending_in_time', 'pending_total'],
      ['pending_overdue', 'pending_total'],
    ]);
  });

  it('may be the items of a list under the number', () => {
    const document = documentOf(
      '- Số hồ sơ đã giải quyết: 120 hồ sơ. Trong đó:',
      '  + Trước hạn: 80 hồ sơ.',
      '  + Đúng hạn: 38 hồ sơ.',
      '  + Quá hạn: 02 hồ sơ.',
      '- Số hồ sơ đang giải quyết: 16 hồ sơ. Trong đó:',
      '  + Trong hạn: 15 hồ sơ.',
      '  + Quá hạn: 01 hồ sơ.',
    );
    expect(figuresIn(document)).toEqual([
      'resolved_total all = 120',
      'resolved_early all = 80',
      'resolved_on_time all = 38',
      'resolved_late all = 2',
      'pending_total all = 16',
      'pending_in_time all = 15',
      'pending_overdue all = 1',
    ]);
  });
});

describe('the level of a number', () => {
  it('is the one named before it, which inherits what is counted', () => {
    const text = 'Tổng số hồ sơ tiếp nhận: 500 hồ sơ (cấp huyện: 180 hồ sơ; cấp xã: 320 hồ sơ).';
    expect(figuresIn(text)).toEqual([
      'intake_total all = 500',
      'intake_total district = 180',
      'intake_total commune = 320',
    ]);
  });

  it('holds for the numbers that follow in the same clause', () => {
    const text =
      'Cấp huyện tiếp nhận 180 hồ sơ, đã giải quyết 170 hồ sơ; cấp xã tiếp nhận 320 hồ sơ, đã giải quyết 315 hồ sơ.';
    expect(figuresIn(text)).toEqual([
      'intake_total district = 180',
      'resolved_total district = 170',
      'intake_total commune = 320',
      'resolved_total commune = 315',
    ]);
  });

  it('governs the paragraphs under it', () => {
    const document = documentOf(
      'a) Cấp huyện:',
      '  - Số hồ sơ tiếp nhận: 61 hồ sơ.',
      'b) Cấp xã:',
      '  - Số hồ sơ tiếp nhận: 94 hồ sơ.',
    );
    expect(figuresIn(document)).toEqual([
      'intake_total district = 61',
      'intake_total commune = 94',
    ]);
  });

  it('is the commune itself where a commune reports, and the body alone where a sở does', () => {
    const text = 'Số hồ sơ tiếp nhận: 61 hồ sơ.';
    const commune = { agency: 'ỦY BAN NHÂN DÂN XÃ AN PHÚ', agencyLevel: 'commune' } as const;
    const department = { agency: 'SỞ TƯ PHÁP', agencyLevel: 'province' } as const;
    expect(figuresIn(text, commune)).toEqual(['intake_total commune = 61']);
    expect(figuresIn(text, department)).toEqual(['intake_total province = 61']);
  });
});

describe('the place that a text speaks of', () => {
  it('may be the town of the name of its district', () => {
    const header = { agency: 'UBND huyện Phú Lộc', agencyLevel: 'district' } as const;
    expect(figuresIn('Thị trấn Phú Lộc tiếp nhận 320 hồ sơ.', header)).toEqual([
      'intake_total commune / Thị trấn Phú Lộc = 320',
    ]);
    expect(figuresIn('Huyện Phú Lộc tiếp nhận 320 hồ sơ.', header)).toEqual([
      'intake_total all = 320',
    ]);
  });

  it('is opened by a clause of its own, whatever region is named behind it', () => {
    expect(figuresIn('Ở cấp xã, toàn huyện tiếp nhận 731 hồ sơ, giải quyết 655 hồ sơ.')).toEqual([
      'intake_total commune = 731',
      'resolved_total commune = 655',
    ]);
  });

  it('is all levels together where their bodies are listed', () => {
    const text = 'Các sở, ban ngành, UBND phường, xã, đặc khu tiếp nhận 9.410 hồ sơ.';
    expect(figuresIn(text)).toEqual(['intake_total all = 9410']);
  });

  it('is the centre of the agency that reports', () => {
    const text = 'Trung tâm Phục vụ hành chính công tiếp nhận 512 hồ sơ.';
    const at = (agencyLevel: Level) => figuresIn(text, { agencyLevel });
    expect(at('commune')).toEqual(['intake_total commune = 512']);
    expect(at('province')).toEqual(['intake_total province = 512']);
  });

  it('is the district’s own office where its committee is set against those of the communes', () => {
    const district = { agency: 'UBND TP. Bình Sơn', agencyLevel: 'district' } as const;
    const own = 'Trong quý, UBND TP. Bình Sơn đã tiếp nhận 431 hồ sơ.';
    const communes = 'UBND các xã, phường tiếp nhận 1.906 hồ sơ.';
    expect(figuresIn(documentOf(own, communes), district)).toEqual([
      'intake_total district = 431',
      'intake_total commune = 1906',
    ]);
    expect(figuresIn(documentOf(own), district)).toEqual(['intake_total all = 431']);
  });

  it('ends with the sentence that told several places apart', () => {
    const text =
      'Cấp huyện tiếp nhận 520 hồ sơ, cấp xã tiếp nhận 730 hồ sơ. Đã giải quyết 1.190 hồ sơ.';
    expect(figuresIn(text).at(-1)).toBe('resolved_total all = 1190');
  });

  it('is a city of the province’s own name where the province reports', () => {
    const province = { agency: 'UBND tỉnh Bắc Giang', agencyLevel: 'province' } as const;
    const text = 'Đã giải quyết quá hạn: huyện Lạng Giang 05 hồ sơ; thành phố Bắc Giang 04 hồ sơ.';
    expect(figuresIn(text, province).map((line) => line.split(' / ')[1])).toEqual([
      'huyện Lạng Giang = 5',
      'thành phố Bắc Giang = 4',
    ]);
  });

  it('goes on where one is named twice', () => {
    const text = 'Ở cấp huyện, 9 huyện, thị xã tiếp nhận 520 hồ sơ. Đã giải quyết 490 hồ sơ.';
    expect(figuresIn(text).at(-1)).toBe('resolved_total district = 490');
  });

  it('goes on over sentences where only one is named', () => {
    const text = 'Cấp xã tiếp nhận 730 hồ sơ. Đã giải quyết 690 hồ sơ.';
    expect(figuresIn(text).at(-1)).toBe('resolved_total commune = 690');
  });
});

describe('the field of a number', () => {
  it('is named before it, and the later ones of a list do without the word', () => {
    const text =
      'Đã tiếp nhận 60 hồ sơ, gồm: lĩnh vực hộ tịch 40 hồ sơ, lĩnh vực đất đai 20 hồ sơ.';
    expect(figuresIn(text)).toEqual([
      'intake_total all = 60',
      'intake_total all / hộ tịch = 40',
      'intake_total all / đất đai = 20',
    ]);
  });
});

describe('a ratio', () => {
  it('is read from a/b with the rate behind it', () => {
    const text = 'Số hóa kết quả giải quyết: 190/200 hồ sơ, đạt tỷ lệ 95%.';
    expect(figuresIn(text)).toEqual([
      'digitized_results all = 190',
      'digitized_results_base all = 200',
      'digitized_results_rate all = 95',
    ]);
  });

  it('is read from the rate with a/b in parentheses', () => {
    expect(figuresIn('Tỷ lệ số hóa kết quả giải quyết đạt 95% (190/200 hồ sơ).')).toEqual([
      'digitized_results_rate all = 95',
      'digitized_results all = 190',
      'digitized_results_base all = 200',
    ]);
  });

  it('is read from a trên tổng số b', () => {
    const text =
      'Đã số hóa kết quả của 190 hồ sơ trên tổng số 200 hồ sơ đã giải quyết, đạt tỷ lệ 95%.';
    expect(figuresIn(text)).toEqual([
      'digitized_results all = 190',
      'digitized_results_base all = 200',
      'digitized_results_rate all = 95',
    ]);
  });

  it('gives its rate the indicator of the count before it', () => {
    const text = 'Tiếp nhận 200 hồ sơ, trong đó trực tuyến 150 hồ sơ, chiếm 75%.';
    expect(figuresIn(text)).toEqual([
      'intake_total all = 200',
      'intake_online all = 150',
      'online_rate all = 75',
    ]);
  });
});

describe('what is not taken', () => {
  it('is a comparison with another period', () => {
    const text = 'Đã tiếp nhận 340 hồ sơ, tăng 25 hồ sơ so với cùng kỳ năm trước.';
    expect(figuresIn(text)).toEqual(['intake_total all = 340']);
  });

  it('is the rate that it rose from', () => {
    const text = 'Tỷ lệ hồ sơ đúng hạn tăng từ 96,5% (tháng 7) lên 98,1% (tháng 8).';
    expect(figuresIn(text)).toEqual(['on_time_rate all = 98.1']);
  });

  it('is that none was late, which says nothing of what came in', () => {
    expect(figuresIn('Toàn xã không có phản ánh, kiến nghị quá hạn.')).toEqual([]);
  });

  it('is the number of a former year', () => {
    const text = 'Tiếp nhận 340 hồ sơ (năm 2022 tiếp nhận 315 hồ sơ).';
    expect(figuresIn(text, { periodTo: '2023' })).toEqual(['intake_total all = 340']);
  });

  it('is a threshold that a plan sets', () => {
    const text = 'Phấn đấu tỷ lệ hồ sơ giải quyết đúng hạn đạt trên 98%.';
    expect(figuresIn(text)).toEqual([]);
  });

  it('is a date, a document number or an article', () => {
    const text =
      'Thực hiện khoản 2 Điều 17 Nghị định số 61/2018/NĐ-CP ngày 23/4/2018, đã tiếp nhận 52 hồ sơ.';
    const { figures, numbers } = extractionOf(documentOf(text));
    expect(figures.map(({ raw }) => raw)).toEqual(['52']);
    expect(numbers.filter((number) => number.class === 'unexplained')).toEqual([]);
  });
});

describe('a zero in words', () => {
  it('is inferred from không có behind a label', () => {
    expect(figuresIn('Hồ sơ giải quyết quá hạn: không có.')).toEqual([
      'resolved_late all = 0 (inferred)',
    ]);
  });

  it('is not seen where không has something of its own to deny', () => {
    expect(figuresIn('Hồ sơ giải quyết quá hạn: không có lý do chính đáng.')).toEqual([]);
  });
});

describe('the value of a number', () => {
  it.each([
    ['khoảng 1.200 hồ sơ', '1200'],
    ['hơn 1.200 hồ sơ', '1200'],
    ['gần 1.200 hồ sơ', '1200'],
    ['1,2 nghìn hồ sơ', '1200'],
  ])('is approximate in %s', (printed, value) => {
    const [figure] = extractionOf(documentOf(`Đã tiếp nhận ${printed}.`)).figures;
    expect(figure).toMatchObject({ indicator: 'intake_total', approximate: true });
    expect(figure && toPlain(figure.value)).toBe(value);
  });

  it('keeps the decimals of a rate as written, with a comma or a point', () => {
    expect(figuresIn('Tỷ lệ giải quyết đúng hạn đạt 99,50%.')).toEqual([
      'on_time_rate all = 99.50',
    ]);
    expect(figuresIn('Tỷ lệ giải quyết đúng hạn đạt 99.50%.')).toEqual([
      'on_time_rate all = 99.50',
    ]);
  });
});

describe('phản ánh, kiến nghị', () => {
  it('came in where it is told what became of them', () => {
    const text =
      'Về việc giải quyết phản ánh, kiến nghị, có 64 phản ánh, kiến nghị. Trong đó, 51 phản ánh đã xử lý, 9 phản ánh chuyển xử lý.';
    expect(figuresIn(text)).toEqual(['feedback_received all = 64', 'feedback_resolved all = 51']);
  });

  it('are none where none came in', () => {
    const text = 'Toàn xã không có phản ánh, kiến nghị của tổ chức, cá nhân.';
    expect(figuresIn(text)).toEqual(['feedback_received commune = 0 (inferred)']);
  });

  it('are told from hồ sơ by the heading above', () => {
    const document = documentOf(
      '# 3. Tiếp nhận, xử lý phản ánh, kiến nghị',
      '  - Tổng số tiếp nhận: 07, trong đó tiếp nhận mới: 05, kỳ trước chuyển qua: 02.',
      '  - Đã xử lý: 06.',
      '  - Đang xử lý: 01.',
      '# 4. Giải quyết thủ tục hành chính',
      '  - Đã giải quyết: 88 hồ sơ.',
    );
    expect(figuresIn(document)).toEqual([
      'feedback_received all = 7',
      'feedback_new all = 5',
      'feedback_carried all = 2',
      'feedback_resolved all = 6',
      'feedback_pending all = 1',
      'resolved_total all = 88',
    ]);
  });
});

describe('a quantity that is stated twice', () => {
  it('is one figure where the values agree, with the later place as its repeat', () => {
    const document = documentOf(
      'Tổng số hồ sơ tiếp nhận là 128 hồ sơ.',
      'Như vậy đơn vị đã tiếp nhận 128 hồ sơ.',
    );
    const { figures } = extractionOf(document);
    expect(figures).toHaveLength(1);
    expect(figures[0]?.repeats.map(({ place }) => place.path)).toEqual(['p2']);
  });

  it('is two figures where they do not', () => {
    const document = documentOf(
      'Tổng số hồ sơ tiếp nhận là 128 hồ sơ.',
      'Như vậy đơn vị đã tiếp nhận 182 hồ sơ.',
    );
    expect(figuresIn(document)).toEqual(['intake_total all = 128', 'intake_total all = 182']);
  });
});

describe('the level of a branch office of a district', () => {
  it('is its own where the figures name none', () => {
    const header = {
      agency: 'Chi nhánh Văn phòng Đăng ký đất đai Mây Hạ',
      agencyLevel: 'district',
    } as const;
    expect(figuresIn('Tiếp nhận 90 hồ sơ.', header)).toEqual(['intake_total district = 90']);
    const office = { agency: 'Phòng Nội vụ huyện Mây Hạ', agencyLevel: 'district' } as const;
    expect(figuresIn('Tiếp nhận 90 hồ sơ.', office)).toEqual(['intake_total all = 90']);
  });
});

describe('what is left over', () => {
  it('is pending behind what was resolved', () => {
    expect(figuresIn('Tiếp nhận 520 hồ sơ, đã giải quyết 430 hồ sơ, còn lại 90 hồ sơ.')).toEqual([
      'intake_total all = 520',
      'resolved_total all = 430',
      'pending_total all = 90',
    ]);
  });

  it('is what the words behind it say', () => {
    const text = 'Tiếp nhận 520 hồ sơ, nộp trực tuyến 430 hồ sơ, còn lại 90 hồ sơ gửi qua bưu cục.';
    expect(figuresIn(text)).toEqual([
      'intake_total all = 520',
      'intake_online all = 430',
      'intake_postal all = 90',
    ]);
  });

  it('of the quantity that it is a part of keeps the stage of that', () => {
    const text =
      'Đã giải quyết 430 hồ sơ, trong đó trước hạn 400 hồ sơ, còn lại 30 hồ sơ đúng hạn.';
    expect(figuresIn(text).at(-1)).toBe('resolved_on_time all = 30');
  });

  it.each([
    ['a channel', 'Tiếp nhận 520 hồ sơ, nộp trực tuyến 430 hồ sơ, còn lại 90 hồ sơ.'],
    ['a lĩnh vực', 'Tiếp nhận 520 hồ sơ, lĩnh vực đất đai 430 hồ sơ, còn lại 90 hồ sơ.'],
    ['a unit', 'Tiếp nhận 520 hồ sơ, UBND xã Mây Hạ 430 hồ sơ, còn lại 90 hồ sơ.'],
    ['parts it makes up', 'Đã giải quyết 430 hồ sơ, trong đó trước hạn 340, còn lại 90 hồ sơ.'],
  ])('behind %s is not pending', (_, text) => {
    expect(figuresIn(text).filter((figure) => figure.endsWith('= 90'))).toEqual([]);
  });

  it.each([
    'Tiếp nhận 520 hồ sơ, trong đó cấp huyện 430 hồ sơ, còn lại 90 hồ sơ của cấp xã.',
    'Đã giải quyết 520 hồ sơ, trong đó lĩnh vực đất đai 430 hồ sơ, còn lại 90 hồ sơ.',
  ])('of a quantity told by place is not pending: %s', (text) => {
    expect(figuresIn(text).filter((figure) => figure.startsWith('pending'))).toEqual([]);
  });

  it('of what one unit resolved is pending there', () => {
    const text = 'UBND xã Mây Hạ tiếp nhận 520 hồ sơ, đã giải quyết 430 hồ sơ, còn lại 90 hồ sơ.';
    expect(figuresIn(text).at(-1)).toMatch(/^pending_total .*= 90$/);
  });

  it('with a timing of its own has that', () => {
    const text = 'Đang giải quyết 80 hồ sơ, trong đó trong hạn 75, còn lại quá hạn 05 hồ sơ.';
    expect(figuresIn(text).at(-1)).toBe('pending_overdue all = 5');
  });

  it('in a parenthesis of its own is no part of what was told before a semicolon', () => {
    const text = 'Đã trả đúng hẹn 430 hồ sơ; số hồ sơ còn lại (90 hồ sơ) các phòng đang thụ lý.';
    expect(figuresIn(text).at(-1)).toBe('pending_total all = 90');
  });
});

describe('words around a number', () => {
  it('that make up a term together are that term', () => {
    expect(figuresIn('Nộp tại quầy và qua bưu chính 75 hồ sơ.')).toEqual([
      'intake_offline all = 75',
    ]);
    expect(figuresIn('Trả trước hẹn và đúng hẹn 75 hồ sơ.')).toEqual([
      'resolved_early_or_on_time all = 75',
    ]);
  });

  it('that only say when leave the name to those behind', () => {
    expect(figuresIn('Trong tháng có 35 hồ sơ bị trả lại, 05 hồ sơ xin rút.')).toEqual([
      'returned all = 35',
      'withdrawn all = 5',
    ]);
  });

  it('that say there is none stand behind', () => {
    const text = 'Đã trả 31 hồ sơ: 28 trước hạn, 03 hồ sơ đúng hạn, không hồ sơ nào trễ hạn.';
    expect(figuresIn(text)).toEqual([
      'resolved_total all = 31',
      'resolved_early all = 28',
      'resolved_on_time all = 3',
      'resolved_late all = 0 (inferred)',
    ]);
  });

  it('end where what follows from them begins', () => {
    const text =
      'Cùng với 45 hồ sơ của quý II chuyển sang thì tổng số phải giải quyết là 860 hồ sơ.';
    expect(figuresIn(text)).toEqual(['intake_carried all = 45', 'intake_total all = 860']);
  });

  it('behind a number of a greater one name what was counted', () => {
    const text = '540 trên 600 hồ sơ phải nộp phí được thanh toán trực tuyến (90%).';
    expect(figuresIn(text)).toEqual(['online_payment all = 540', 'online_payment_rate all = 90']);
  });

  it('that set targets reach over a list', () => {
    expect(figuresIn('Phấn đấu trên 99% hồ sơ đúng hạn; trên 45% hồ sơ nộp qua mạng.')).toEqual([]);
  });

  it('on how government is organised name no level', () => {
    const text = 'Vận hành chính quyền địa phương 02 cấp, xã đã giải quyết 120 hồ sơ.';
    expect(figuresIn(text, { agencyLevel: 'commune' })).toEqual(['resolved_total commune = 120']);
  });
});

describe('a sum behind its parts', () => {
  it('is what the rules make of them', () => {
    const text = 'Đầu kỳ có 15 hồ sơ; trong tháng nhận thêm 60 hồ sơ. Cộng 75 hồ sơ.';
    expect(figuresIn(text)).toEqual([
      'intake_carried all = 15',
      'intake_new all = 60',
      'intake_total all = 75',
    ]);
  });

  it('may be called lũy kế, and is of the period that they are of', () => {
    const text = 'Nhận mới 60 hồ sơ; tồn từ quý I chuyển sang 15 hồ sơ; lũy kế 75 hồ sơ.';
    const { occurrences } = extractionOf(documentOf(text));
    expect(occurrences.at(-1)).toMatchObject({ indicator: 'intake_total', period: '' });
    const named = extractionOf(documentOf(text.replace('lũy kế', 'lũy kế phải giải quyết')));
    expect(named.occurrences.at(-1)).toMatchObject({ indicator: 'intake_total', period: '' });
    const other = extractionOf(documentOf(text.replace('75', '480'))).occurrences;
    expect(other.at(-1)).toMatchObject({ indicator: 'other', period: 'lũy kế' });
  });

  it('that it is not has no name', () => {
    const text = 'Đầu kỳ có 15 hồ sơ; trong tháng nhận thêm 60 hồ sơ. Cộng 79 hồ sơ.';
    expect(figuresIn(text)).toHaveLength(2);
  });

  it.each(['75', '79'])('is theirs right behind them, right or wrong: %s', (sum) => {
    const expected = [
      'intake_new all = 60',
      'intake_carried all = 15',
      `intake_total all = ${sum}`,
    ];
    for (const text of [
      `Nhận 60 hồ sơ, hồ sơ quý II chuyển sang 15, cộng ${sum} hồ sơ; đã trả 70 hồ sơ.`,
      `Hồ sơ mới tiếp nhận 60, tháng trước chuyển qua 15, tổng cộng ${sum} hồ sơ.`,
      `Tiếp nhận 60 hồ sơ, kỳ trước chuyển sang 15 hồ sơ, tổng số ${sum} hồ sơ.`,
    ])
      expect(figuresIn(text).slice(0, 3)).toEqual(expected);
  });

  it('is of the level that its line is of', () => {
    const text = 'Cấp xã: Hồ sơ mới tiếp nhận 60, tháng trước chuyển qua 15, tổng cộng 75 hồ sơ.';
    expect(figuresIn(text)).toEqual([
      'intake_new commune = 60',
      'intake_carried commune = 15',
      'intake_total commune = 75',
    ]);
  });
});

describe('lĩnh vực with their values in parentheses', () => {
  it('go on without the word', () => {
    const text =
      'Hồ sơ mới tiếp nhận là 100 hồ sơ, chủ yếu ở lĩnh vực hộ tịch (70 hồ sơ), còn lại thuộc các lĩnh vực đất đai (20 hồ sơ), điện, nước (10 hồ sơ).';
    expect(figuresIn(text)).toEqual([
      'intake_new all = 100',
      'intake_new all / hộ tịch = 70',
      'intake_new all / đất đai = 20',
      'intake_new all / điện, nước = 10',
    ]);
  });

  it('end where something else is told', () => {
    const text =
      'Đã giải quyết 100 hồ sơ, nhiều nhất ở lĩnh vực hộ tịch (70 hồ sơ), trễ hạn (05 hồ sơ).';
    expect(figuresIn(text).at(-1)).toBe('resolved_late all = 5');
  });
});

describe('a report whose title is on phản ánh, kiến nghị', () => {
  const about = (title: string): readonly string[] =>
    figuresIn('Phải xử lý 46 trường hợp; đã xử lý 40 trường hợp.', { title });

  it('counts those as its cases', () => {
    expect(about('Kết quả tiếp nhận, xử lý phản ánh, kiến nghị năm 2023')).toEqual([
      'feedback_received all = 46',
      'feedback_resolved all = 40',
    ]);
  });

  it('and on hồ sơ leaves it to the text', () => {
    const title = 'Kết quả giải quyết hồ sơ và xử lý phản ánh, kiến nghị năm 2023';
    expect(about(title)).toEqual(['intake_total all = 46', 'resolved_total all = 40']);
  });
});

describe('hồ sơ that have to pay', () => {
  it('are not those that paid online, below a heading on that', () => {
    const document = documentOf(
      '# 3. Thanh toán trực tuyến',
      ' Trong 90 hồ sơ phải nộp phí, lệ phí có 60 hồ sơ được nộp không dùng tiền mặt.',
    );
    expect(figuresIn(document)).toEqual(['online_payment all = 60']);
  });
});

describe('a score without a name', () => {
  it('is no total of the index where it is out of what only a part of it can reach', () => {
    expect(figuresIn(documentOf('Nhờ vậy huyện được 13,5/20 điểm.'))).toEqual([]);
    expect(figuresIn(documentOf('Nhờ vậy huyện được 83,5/100 điểm.'))).toEqual([
      'score_total all = 83.5',
    ]);
  });
});

describe('a heading that counts the places it is about', () => {
  it('sets their level, but not in a remark in brackets', () => {
    const below = '  Tiếp nhận 40 hồ sơ.';
    const district = { agencyLevel: 'district' } as const;
    expect([
      figuresIn(documentOf('# 3. Tại 12 xã, thị trấn', below), district),
      figuresIn(documentOf('# 3. Đối với 12 xã, thị trấn', below), district),
      figuresIn(
        documentOf('# 3. Tại Một cửa huyện (12 xã, thị trấn có báo cáo riêng)', below),
        district,
      ),
    ]).toEqual([
      ['intake_total commune = 40'],
      ['intake_total commune = 40'],
      ['intake_total district = 40'],
    ]);
  });
});

describe('the value of a name in brackets', () => {
  it('is no part of what the sentence before counted', () => {
    const text =
      'Chuyển tháng sau 18 hồ sơ. Đơn vị có hồ sơ phát sinh nhiều nhất là xã Yên Hòa (62 hồ sơ), ít nhất là xã Bình Lâm (41 hồ sơ).';
    expect(figuresIn(documentOf(text))).toEqual([
      'pending_total all = 18',
      'intake_total commune / xã Yên Hòa = 62',
      'intake_total commune / xã Bình Lâm = 41',
    ]);
  });

  it('is a part where the bracket is a sentence of its own', () => {
    expect(figuresIn(documentOf('Giải quyết 60 hồ sơ. (Sớm hạn: 40, đúng hạn: 20)'))).toEqual([
      'resolved_total all = 60',
      'resolved_early all = 40',
      'resolved_on_time all = 20',
    ]);
  });
});

describe('what a report does not count in', () => {
  it('is none of its figures, unless it says of it what was carried over', () => {
    expect([
      figuresIn('Không tính 18 hồ sơ tiếp nhận hộ tỉnh khác.'),
      figuresIn('Tiếp nhận 50 hồ sơ, chưa kể 20 hồ sơ kỳ trước chuyển qua.'),
    ]).toEqual([[], ['intake_total all = 50', 'intake_carried all = 20']]);
  });
});

describe("'trên' between two counts", () => {
  it('says of how many, not of more than so many', () => {
    const text = 'Thanh toán trực tuyến 90 giao dịch trên 120 hồ sơ có lệ phí, đạt 75%.';
    const { occurrences } = extractionOf(documentOf(text));
    expect(occurrences.map(({ raw, approximate, limit }) => [raw, approximate, limit])).toEqual([
      ['90', false, null],
      ['120', false, null],
      ['75', false, null],
    ]);
  });
});

describe('items below a paragraph that ends with what is told of each level', () => {
  it('are parts of what the paragraph is about, and each sentence goes on with what it said itself', () => {
    const lines = [
      'a) Toàn tỉnh tiếp nhận 900 hồ sơ, đã giải quyết 880 hồ sơ. Còn lại đang giải quyết 20 hồ sơ, gồm 15 hồ sơ chưa đến hạn và 5 hồ sơ quá hạn. Cụ thể từng cấp:',
      '  - Cấp tỉnh: 19 sở, ngành tiếp nhận 300 hồ sơ; đã giải quyết 290 hồ sơ, đúng và trước hạn 281 hồ sơ, quá hạn 9 hồ sơ.',
    ];
    expect(
      extractionOf(documentOf(...lines))
        .figures.map(({ indicator, value }) => `${indicator} ${toPlain(value)}`)
        .slice(-4),
    ).toEqual([
      'intake_total 300',
      'resolved_total 290',
      'resolved_early_or_on_time 281',
      'resolved_late 9',
    ]);
  });
});

describe('a list of places behind a number of which nothing is known', () => {
  it('is not taken for what was stated before that number', () => {
    const text =
      'Hồ sơ nộp trực tuyến là 210 hồ sơ. Các đơn vị có nhiều hồ sơ là Công an tỉnh (680 hồ sơ), Sở Tư pháp (190 hồ sơ).';
    expect(figuresIn(documentOf(text))).toEqual(['intake_online all = 210']);
  });
});

describe("'trong số' before what it is of", () => {
  it('leaves it to the words behind a number to say what became of those', () => {
    const text =
      'Trong số hồ sơ đã giải quyết có 26 hồ sơ trả lại do thiếu giấy tờ và 7 hồ sơ người nộp xin rút.';
    expect(figuresIn(text)).toEqual(['returned all = 26', 'withdrawn all = 7']);
    expect(figuresIn('Trong số hồ sơ tiếp nhận có 30 hồ sơ đã giải quyết.')).toEqual([
      'resolved_total all = 30',
    ]);
  });

  it('makes them no count of all of those where nothing that is known tells which', () => {
    expect(figuresIn('Trong số hồ sơ đã giải quyết có 40 hồ sơ trả tận nhà.')).toEqual([]);
    expect(figuresIn('Trong số hồ sơ quá hạn có 12 hồ sơ lĩnh vực đất đai.')).toEqual([
      'overdue_count all / đất đai = 12',
    ]);
  });
});

describe("a number behind 'trong tháng', 'trong năm'", () => {
  it('is a month or a year only where it can be one', () => {
    const text = 'Các xã tiếp nhận trong tháng 1.290 hồ sơ, tháng trước chuyển sang 41 hồ sơ.';
    expect(figuresIn(text)).toEqual(['intake_new commune = 1290', 'intake_carried commune = 41']);
    expect(figuresIn('Tiếp nhận trong tháng 9 là 290 hồ sơ.')).toEqual(['intake_total all = 290']);
  });

  it('reads a heading in front of its text as what the text is about', () => {
    const text = '2. Phản ánh, kiến nghị. Kỳ trước chuyển qua 03, tiếp nhận mới 14.';
    expect(figuresIn(text)).toEqual(['feedback_carried all = 3', 'feedback_new all = 14']);
  });

  it('takes a first sentence for no heading', () => {
    const text = 'Xã đã công khai số phản ánh. Tiếp nhận mới 14 hồ sơ, kỳ trước chuyển qua 03.';
    expect(figuresIn(text)).toEqual(['intake_new all = 14', 'intake_carried all = 3']);
  });

  it("lists behind 'Chia ra:' what the sentence before is about, not what it ends with", () => {
    const document = documentOf(
      'Toàn huyện nhận 150 hồ sơ; đã giải quyết 120 hồ sơ, còn 30 hồ sơ đang giải quyết. Chia ra:',
      ' - Cấp huyện: 60 hồ sơ, giải quyết 50 hồ sơ, đang giải quyết 10 hồ sơ.',
      ' - Cấp xã: 90 hồ sơ, giải quyết 70 hồ sơ, đang giải quyết 20 hồ sơ.',
    );
    expect(figuresIn(document)).toEqual(
      expect.arrayContaining(['intake_total district = 60', 'intake_total commune = 90']),
    );
  });

  it('reads what hồ sơ are moved on late within an office as no late results', () => {
    expect(figuresIn('Phát hiện 17 hồ sơ luân chuyển chậm trên phần mềm.')).toEqual([]);
  });

  it('sets what is said without a lĩnh vực apart, and not to that lĩnh vực', () => {
    const text =
      'Nếu không tính lĩnh vực đất đai, tỷ lệ hồ sơ trực tuyến đạt 80,00% (160/200 hồ sơ). Trong tuần tiếp nhận 240 hồ sơ.';
    const { occurrences } = extractionOf(documentOf(text));
    expect(occurrences.map(({ indicator, field, period }) => [indicator, field, period])).toEqual([
      ['online_rate', '', 'apart'],
      ['intake_online', '', 'apart'],
      ['other', '', 'apart'],
      ['intake_total', '', ''],
    ]);
  });

  it('tells units apart that one sentence sets against each other', () => {
    const text =
      'Về thanh toán trực tuyến, xã Mây Hạ đạt 9,3 điểm trong khi xã Sông Hậu chỉ đạt 4,7 điểm.';
    expect(figuresIn(text)).toEqual([
      'score_online_payment commune / xã Mây Hạ = 9.3',
      'score_online_payment commune / xã Sông Hậu = 4.7',
    ]);
  });

  it('takes what came in online and otherwise for all, below a heading on what came in online', () => {
    const text = ' Xã tiếp nhận 90 hồ sơ, trong đó 60 hồ sơ trực tuyến, 30 hồ sơ trực tiếp.';
    expect(figuresIn(documentOf('# 1. Dịch vụ công trực tuyến', text))).toEqual([
      'intake_total all = 90',
      'intake_online all = 60',
      'intake_direct all = 30',
    ]);
  });
});

describe('a share of other things than hồ sơ', () => {
  it('is no rate of hồ sơ, whatever its words are about', () => {
    const text = 'Số dịch vụ công trực tuyến có phát sinh hồ sơ: 312/840 dịch vụ, đạt 37,14%.';
    expect(figuresIn(documentOf('# 1. Dịch vụ công trực tuyến', ` ${text}`))).toEqual([]);
  });

  it('leaves a rate that its own words name', () => {
    const text = 'Khảo sát 120 hồ sơ, mức độ hài lòng đạt 95%.';
    expect(figuresIn(text)).toEqual(['satisfaction_rate all = 95']);
  });
});

describe('a share in brackets', () => {
  it('is of the bodies counted before it, and no rate of hồ sơ', () => {
    const text = '40/40 xã có hồ sơ trực tuyến; 14/40 xã (35%) đạt tỷ lệ 100%.';
    expect(figuresIn(text)).toEqual([]);
  });

  it('is none of a count that another number stands behind', () => {
    const text =
      'Số hồ sơ tiếp nhận tăng 125 hồ sơ (1.250/1.125 hồ sơ), tỷ lệ đúng hạn tăng 1,5% (98,5%/97%).';
    expect(claimLines(text).filter((line) => line.endsWith('mismatch'))).toEqual([]);
  });

  it('on time is not the rate on time where the item of a list before it was early', () => {
    const document = documentOf(
      '2. Số hồ sơ đã giải quyết: 300 hồ sơ. Trong đó:',
      ' - Trước hạn: 276 hồ sơ (92%).',
      ' - Đúng hạn: 21 hồ sơ (7%).',
      ' - Trễ hạn: 03 hồ sơ (1%).',
    );
    expect(figuresIn(document)).toEqual([
      'resolved_total all = 300',
      'resolved_early all = 276',
      'resolved_on_time all = 21',
      'resolved_late all = 3',
      'late_rate all = 1',
    ]);
  });
});

describe('levels that a list joins', () => {
  it('are all of them together', () => {
    const text = 'Hồ sơ các sở, ngành và UBND cấp huyện, cấp xã tiếp nhận là 812 hồ sơ.';
    expect(figuresIn(text)).toEqual(['intake_total all = 812']);
  });
});

describe('the degrees of an answer', () => {
  it('are not the rate that one of them is named like', () => {
    const text =
      'Đã khảo sát 520 phiếu: rất hài lòng 400 phiếu (76,92%), hài lòng 110 phiếu (21,15%).';
    expect(figuresIn(text)).toEqual([]);
  });

  it('may stand behind that rate', () => {
    const text = 'Mức độ hài lòng đạt 98,08%, trong đó rất hài lòng 76,92%, hài lòng 21,15%.';
    expect(figuresIn(text)[0]).toBe('satisfaction_rate all = 98.08');
  });
});

describe('what a place is ranked among', () => {
  it('is no place of what follows', () => {
    const text =
      'Chỉ số của tỉnh đạt 80/100 điểm, xếp thứ 9/34 tỉnh, thành phố, gồm: công khai, minh bạch 16/18 điểm.';
    expect(figuresIn(text)).toEqual(['score_total all = 80', 'score_transparency all = 16']);
    const other = 'Cấp xã đạt 80 điểm, xếp thứ 2/3 khối, cấp huyện đạt 84,2 điểm.';
    expect(figuresIn(other)).toEqual(['score_total commune = 80', 'score_total district = 84.2']);
  });
});

describe('a lĩnh vực in a bracket behind a number', () => {
  it('is not that of the next number', () => {
    const text =
      'Đã giải quyết 610 hồ sơ, trong đó trễ hạn 9 hồ sơ (thuộc lĩnh vực đất đai, xây dựng do phải xin ý kiến), đang giải quyết 70 hồ sơ.';
    expect(figuresIn(documentOf(text))).toContain('pending_total all = 70');
  });
});

describe('what is said of all of a number', () => {
  it('does not name it where the words before it do', () => {
    const text =
      'Đã giải quyết 480 hồ sơ đều đúng hẹn, còn 20 hồ sơ đang giải quyết; chờ trả 5 hồ sơ.';
    expect(figuresIn(documentOf(text)).slice(0, 2)).toEqual([
      'resolved_total all = 480',
      'pending_total all = 20',
    ]);
    expect(figuresIn('Có 40 hồ sơ đều đúng hạn.')).toEqual(['resolved_on_time all = 40']);
  });
});

describe('kết quả cấp bản điện tử below a heading on what came in', () => {
  it('are results all the same', () => {
    const document = documentOf(
      '# II. KẾT QUẢ TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ',
      ' Số hóa thành phần hồ sơ 290 hồ sơ; cấp kết quả điện tử cho 190 hồ sơ.',
    );
    expect(figuresIn(document)).toEqual([
      'digitized_intake all = 290',
      'digitized_results all = 190',
    ]);
  });
});

describe('a unit before its number', () => {
  it('is the first of several that are named one by one', () => {
    const text = 'Hồ sơ quá hạn tập trung tại các xã Bình Lâm (14 hồ sơ), Tân Hòa Đông (12 hồ sơ).';
    const header = { agency: 'UBND huyện Sông Mây', agencyLevel: 'district' } as const;
    expect(figuresIn(documentOf('Còn 30 hồ sơ quá hạn.', text), header).slice(1)).toEqual([
      'overdue_count commune / xã Bình Lâm = 14',
      'overdue_count commune / Tân Hòa Đông = 12',
    ]);
  });

  it('may be set apart from it by a comma', () => {
    const text = 'Đơn vị có tổng điểm cao nhất là xã Bình Lâm, đạt 98,3 điểm.';
    expect(figuresIn(documentOf(text))).toEqual(['score_total commune / xã Bình Lâm = 98.3']);
  });
});

describe('a faulty display', () => {
  it('makes no hồ sơ late', () => {
    expect(figuresIn('Lỗi phần mềm khiến 27 hồ sơ hiển thị trễ hẹn ảo.')).toEqual([]);
    expect(figuresIn('Có 9 hồ sơ ghi giấy hẹn không đúng thời gian quy định.')).toEqual([]);
  });
});

describe('a level that tells which thủ tục are counted', () => {
  const district = { agency: 'UBND huyện Sông Mây', agencyLevel: 'district' } as const;

  it('is not that of the next sentence', () => {
    const text =
      'Số TTHC cấp huyện cung cấp toàn trình là 88. Tỷ lệ hồ sơ tiếp nhận trực tuyến đạt 2,7% (405/15.000 hồ sơ).';
    expect(figuresIn(documentOf(text), district)).toContain('online_rate all = 2.7');
  });

  it('is that of the parts that the next sentence tells, of hồ sơ', () => {
    const text = 'Hồ sơ TTHC cấp xã đã nhận: 900 hồ sơ. Trong đó trực tuyến 600 hồ sơ.';
    expect(figuresIn(text, { agency: 'UBND tỉnh Hải Sơn', agencyLevel: 'province' })).toEqual([
      'intake_total commune = 900',
      'intake_online commune = 600',
    ]);
  });

  it('holds on where it is not that of the whole before', () => {
    const text =
      'Huyện công khai 320 TTHC cấp huyện, 140 TTHC cấp xã; trong đó 110 TTHC cấp huyện toàn trình, 90 TTHC một phần.';
    expect(figuresIn(documentOf(text), district)).toEqual([
      'procedures_full_online district = 110',
      'procedures_partial_online district = 90',
    ]);
  });
});

describe('words that are no count of what came in', () => {
  it('only say when there was nothing, or of what else there was', () => {
    expect(figuresIn('Đánh giá tác động quy định TTHC: Trong kỳ không phát sinh.')).toEqual([]);
    expect(figuresIn('Đã thu nhận 1.200 hồ sơ cấp căn cước.')).toEqual([]);
  });
});

it('a percentage whose words only say of what it is a share is the rate of the count before it', () => {
  expect(figuresIn('Tái sử dụng dữ liệu: 20 hồ sơ, đạt 10% tổng số hồ sơ đã số hóa.')).toEqual([
    'reused all = 20',
    'reuse_rate all = 10',
  ]);
});

it('hồ sơ that a sum of money corresponds to are those that it was paid for', () => {
  const text = 'Số tiền thanh toán trực tuyến 218,5 triệu đồng, tương ứng 642 hồ sơ.';
  expect(figuresIn(text)).toEqual(['online_payment all = 642']);
});

it('letters of apology and records on persons are no hồ sơ that came in', () => {
  expect(figuresIn('Trong kỳ, Sở đã có 12 thư xin lỗi.')).toEqual([]);
  expect(figuresIn('Công an tỉnh thu nhận 4.300 hồ sơ định danh điện tử.')).toEqual([]);
});

it("'kết quả số hóa' says nothing of what was digitized", () => {
  expect(figuresIn('Kết quả số hóa: 412/460 hồ sơ tiếp nhận, đạt 89,6%.')).toEqual([
    'digitized_intake all = 412',
    'digitized_intake_base all = 460',
    'digitized_intake_rate all = 89.6',
  ]);
});

it('a share in brackets stands behind all the words of its count', () => {
  const [, share] = extractionOf(
    documentOf('Kết quả: 460 hồ sơ đã giải quyết và trả kết quả (92%).'),
  ).occurrences;
  expect(share?.shareOf).toBe(0);
});

it('what a lĩnh vực has most of is hồ sơ that came in', () => {
  const text = 'Tiếp nhận 90 hồ sơ. Lĩnh vực có nhiều hồ sơ nhất: Hộ tịch 60 hồ sơ.';
  expect(figuresIn(text)).toContain('intake_total all / Hộ tịch = 60');
});

it("'trên tổng số' at the beginning of a clause is a quotient, named by the words behind it", () => {
  expect(
    figuresIn('Số hóa: 390 trên tổng số 410 hồ sơ khi tiếp nhận; 360 trên tổng số 400 kết quả.'),
  ).toEqual([
    'digitized_intake all = 390',
    'digitized_intake_base all = 410',
    'digitized_results all = 360',
    'digitized_results_base all = 400',
  ]);
});

it.each([
  'Đã có 390 trên tổng số 410 hồ sơ được số hóa khi tiếp nhận.',
  'Toàn tỉnh hiện có 390 trong tổng số 410 hồ sơ được số hóa khi tiếp nhận.',
])('and so is one behind words that there are some: %s', (text) => {
  expect(figuresIn(text)).toEqual([
    'digitized_intake all = 390',
    'digitized_intake_base all = 410',
  ]);
});

it.each(['639 hồ sơ tiếp nhận và 926 kết quả giải quyết', '639 hồ sơ đầu vào, 926 kết quả'])(
  'what was digitized is so of the number joined to it, too: %s',
  (counts) => {
    expect(figuresIn(`Trong tháng số hóa ${counts}.`)).toEqual([
      'digitized_intake all = 639',
      'digitized_results all = 926',
    ]);
  },
);

it('what comes to a whole behind its parts is none of them', () => {
  const text =
    'Tiếp nhận 600 hồ sơ, gồm trực tuyến 400 hồ sơ và trực tiếp 200 hồ sơ; cùng với 20 hồ sơ quý I chuyển sang thì tổng số phải giải quyết là 620 hồ sơ.';
  expect(claimLines(text)).toEqual(['sum 600 400 200 ok', 'sum 620 600 20 ok']);
});

it('a limit that is not to be passed is no rate', () => {
  const text = 'Tỷ lệ trễ hạn quý III không vượt quá 1%.';
  expect(figuresIn(text)).toEqual([]);
  expect(figuresIn('Tỷ lệ trễ hạn quý III là 1%.')).toEqual(['late_rate all = 1']);
});

it("'so với số hồ sơ đã số hóa' tells what a share is of", () => {
  const text = 'Khai thác lại dữ liệu số hóa 120 hồ sơ, đạt 40% so với số hồ sơ đã số hóa.';
  expect(figuresIn(text)).toEqual(['reused all = 120', 'reuse_rate all = 40']);
});

describe('a share with its count in a bracket', () => {
  it.each([
    'trước hạn chiếm 60% (300 hồ sơ), đúng hạn chiếm 39% (195 hồ sơ), quá hạn 1% (5 hồ sơ)',
    '60% trước hạn (300 hồ sơ), 39% đúng hạn (195 hồ sơ), 1% quá hạn (5 hồ sơ)',
  ])('names the count by its own words, be there a rate of it or not: %s', (parts) => {
    const text = `Đã giải quyết 500 hồ sơ, trong đó ${parts}.`;
    expect(claimLines(text)).toEqual([
      'sum 500 300 195 5 ok',
      'ratio 300 500 60 ok',
      'ratio 195 500 39 ok',
      'ratio 5 500 1 ok',
    ]);
    expect(figuresIn(text)).toContain('resolved_early all = 300');
  });

  it('is wrong where it is not what the two counts give', () => {
    const text =
      'Tiếp nhận 500 hồ sơ, số hồ sơ trực tuyến chiếm 60% (300 hồ sơ), trực tiếp chiếm 41% (200 hồ sơ).';
    expect(claimLines(text)).toContain('ratio 200 500 41 mismatch');
  });

  it('says nothing of a count where it is a rest', () => {
    const text = '78,3% hồ sơ nộp trực tuyến; 21,7% còn lại (2.960 hồ sơ) nộp trực tiếp.';
    expect(figuresIn(text)).not.toContain('pending_total all = 2960');
  });
});

describe('a quotient whose label is one', () => {
  it.each([
    ['Số hồ sơ trực tuyến/tổng số hồ sơ tiếp nhận', 'intake_online', 'intake_total'],
    ['Số hồ sơ đã giải quyết/Số hồ sơ tiếp nhận', 'resolved_total', 'intake_total'],
    ['Hồ sơ đúng hạn/hồ sơ đã giải quyết', 'resolved_on_time', 'resolved_total'],
    ['Số hóa kết quả/tổng số kết quả', 'digitized_results', 'digitized_results_base'],
  ])('has each number named by its own side: %s', (label, count, whole) => {
    expect(figuresIn(`${label}: 480/500 hồ sơ.`)).toEqual([
      `${count} all = 480`,
      `${whole} all = 500`,
    ]);
  });

  it('is no label of one number', () => {
    expect(figuresIn('Hồ sơ trực tuyến/trực tiếp: 500 hồ sơ.')).not.toContain(
      'intake_online all = 500',
    );
  });
});

it("'giao dịch điện tử' is a way in which hồ sơ come, but no law and no system", () => {
  const list = (words: string): readonly string[] =>
    figuresIn(
      documentOf('Tiếp nhận 600 hồ sơ:', `- ${words}: 450 hồ sơ;`, '- Trực tiếp: 150 hồ sơ.'),
    );
  expect(list('Giao dịch điện tử (qua tổ chức I-VAN)')).toContain('intake_online all = 450');
  expect(list('Theo Luật Giao dịch điện tử')).not.toContain('intake_online all = 450');
});
