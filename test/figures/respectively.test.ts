import { describe, expect, it } from 'vitest';
import { claimLines } from '../records/claims/read.js';
import { figuresIn } from './documents.js';

const province = { agency: 'UBND tỉnh Hải Sơn', agencyLevel: 'province' } as const;

describe('the numbers behind "lần lượt"', () => {
  it('are of the levels that the sentence lists, one each', () => {
    const text =
      'Tỷ lệ giải quyết đúng hạn của cấp tỉnh, cấp huyện và cấp xã lần lượt là 99,6%, 99,8% và 99,9%.';
    expect(figuresIn(text, province)).toEqual([
      'on_time_rate province = 99.6',
      'on_time_rate district = 99.8',
      'on_time_rate commune = 99.9',
    ]);
  });

  it('are of what the sentence before is about where the list holds nothing but places', () => {
    const text =
      'Tỷ lệ giải quyết đúng hạn cấp tỉnh đạt 99,63%; cấp huyện và cấp xã lần lượt đạt 99,84% và 99,9%.';
    expect(figuresIn(text, province)).toEqual([
      'on_time_rate province = 99.63',
      'on_time_rate district = 99.84',
      'on_time_rate commune = 99.9',
    ]);
  });

  it('are of the quantities that it lists, words for two of them together read apart', () => {
    const text =
      'Đã giải quyết 512 hồ sơ, trong đó số hồ sơ trước hạn, đúng hạn, quá hạn lần lượt là 300, 200, 12 hồ sơ.';
    expect(figuresIn(text)).toEqual([
      'resolved_total all = 512',
      'resolved_early all = 300',
      'resolved_on_time all = 200',
      'resolved_late all = 12',
    ]);
    expect(claimLines(text)).toEqual(['sum 512 300 200 12 ok']);
    expect(
      figuresIn('Tỷ lệ hồ sơ trực tuyến, thanh toán trực tuyến lần lượt đạt 92,1% và 85,2%.'),
    ).toEqual(['online_rate all = 92.1', 'online_payment_rate all = 85.2']);
  });

  it('are of two together where as many numbers are told', () => {
    expect(figuresIn('Tỷ lệ trước và đúng hạn, quá hạn lần lượt là 98% và 2%.')).toEqual([
      'on_time_rate all = 98',
      'late_rate all = 2',
    ]);
  });

  it('are of the units that it lists, whose names may hold "và"', () => {
    const text =
      'Trong tháng, Sở Xây dựng và Sở Tài nguyên và Môi trường lần lượt tiếp nhận 30 và 40 hồ sơ.';
    expect(figuresIn(text, province)).toEqual([
      'intake_total province / Sở Xây dựng = 30',
      'intake_total province / Sở Tài nguyên và Môi trường = 40',
    ]);
  });

  it('may have their shares in brackets', () => {
    const text =
      'Tiếp nhận 500 hồ sơ, số hồ sơ trực tuyến và trực tiếp lần lượt là 300 hồ sơ (60%) và 200 hồ sơ (45%).';
    expect(figuresIn(text).slice(0, 4)).toEqual([
      'intake_total all = 500',
      'intake_online all = 300',
      'online_rate all = 60',
      'intake_direct all = 200',
    ]);
    expect(claimLines(text)).toEqual(
      expect.arrayContaining(['ratio 300 500 60 ok', 'ratio 200 500 45 mismatch']),
    );
  });

  it('may be quotients', () => {
    const text =
      'Số hóa hồ sơ khi tiếp nhận và số hóa kết quả giải quyết lần lượt là 237/329 hồ sơ và 150/373 hồ sơ.';
    expect(figuresIn(text)).toEqual([
      'digitized_intake all = 237',
      'digitized_intake_base all = 329',
      'digitized_results all = 150',
      'digitized_results_base all = 373',
    ]);
  });

  it('are told apart by "tương ứng là" too', () => {
    const text = 'Hồ sơ tiếp nhận của cấp huyện, cấp xã tương ứng là 320 và 350 hồ sơ.';
    expect(figuresIn(text, province)).toEqual([
      'intake_total district = 320',
      'intake_total commune = 350',
    ]);
  });

  it('are the shares of the counts before, one each', () => {
    const two = (rates: string): string =>
      `Đã số hóa 120/150 hồ sơ tiếp nhận và 110/140 kết quả giải quyết, lần lượt đạt ${rates}.`;
    expect(figuresIn(two('80% và 78,57%'))).toEqual([
      'digitized_intake all = 120',
      'digitized_intake_base all = 150',
      'digitized_results all = 110',
      'digitized_results_base all = 140',
      'digitized_intake_rate all = 80',
      'digitized_results_rate all = 78.57',
    ]);
    expect(claimLines(two('80% và 78,57%'))).toEqual([
      'ratio 120 150 80 ok',
      'ratio 110 140 78,57 ok',
    ]);
    expect(claimLines(two('80% và 87,57%'))).toContain('ratio 110 140 87,57 mismatch');
  });

  it('are the shares of the counts told in turn right before them', () => {
    const text =
      'Cấp tỉnh và cấp xã tiếp nhận lần lượt là 300 và 500 hồ sơ. Đã giải quyết lần lượt 290 và 480 hồ sơ (đạt 96,67% và 96%).';
    expect(claimLines(text)).toEqual(['ratio 290 300 96,67 ok', 'ratio 480 500 96 ok']);
  });

  it.each([
    'Đã giải quyết 1.000 hồ sơ: 950 hồ sơ đúng hạn (600 hồ sơ trước hạn), 50 hồ sơ quá hạn, lần lượt là 95% và 5%.',
    'Có 450 hồ sơ trực tuyến và 50 hồ sơ trực tiếp (trong đó 10 hồ sơ qua bưu chính), lần lượt đạt 90% và 10%.',
    'Tiếp nhận 1.200 hồ sơ, giải quyết 1.000 hồ sơ (đúng hạn 900 hồ sơ, trễ hạn 100 hồ sơ), lần lượt đạt 90% và 10%.',
  ])('are of no count in a bracket where there are others: %s', (text) => {
    expect(claimLines(text).filter((line) => !line.endsWith('ok'))).toEqual([]);
  });

  it.each([
    'lần lượt tăng 5% và 7% so với cùng kỳ',
    'tăng lần lượt 5,2% và 3,1% so với tháng trước',
    'tương ứng với 85% và 80% kế hoạch',
    'cao hơn mục tiêu lần lượt là 5,2% và 3,1%',
    'hai chỉ tiêu này năm trước lần lượt đạt 70% và 60%',
  ])('are no shares where they are rises, or of a plan or another time: %s', (told) => {
    expect(claimLines(`Tiếp nhận 500 hồ sơ, đã giải quyết 450 hồ sơ, ${told}.`)).toEqual([]);
  });

  it('are of the places told in turn before, where no others are named', () => {
    const text =
      'Cấp tỉnh, cấp huyện, cấp xã lần lượt tiếp nhận 300, 400 và 500 hồ sơ; đã giải quyết lần lượt 290, 380 và 490 hồ sơ';
    expect(claimLines(`${text}; đang giải quyết lần lượt 10, 20 và 10 hồ sơ.`)).toEqual([
      'balance 300 290 10 ok',
      'balance 400 380 20 ok',
      'balance 500 490 10 ok',
    ]);
    const others =
      'Cấp tỉnh và cấp xã tiếp nhận lần lượt 300 và 500 hồ sơ. Toàn tỉnh trong hai tuần cuối giải quyết lần lượt 29 và 38 hồ sơ.';
    expect(figuresIn(others, province)[2]).toBe('resolved_total all = 29');
  });

  it('are of members with what is told of all of them behind the last', () => {
    const text =
      'Sở Tư pháp và Sở Y tế có số hồ sơ tiếp nhận cao nhất, lần lượt là 320, 280 hồ sơ. Đã giải quyết 4.800 hồ sơ.';
    expect(figuresIn(text, province)).toEqual([
      'intake_total province / Sở Tư pháp = 320',
      'intake_total province / Sở Y tế = 280',
      'resolved_total all = 4800',
    ]);
  });

  it('are shares of no count where there are fewer', () => {
    const text = 'Đã số hóa 120/150 hồ sơ tiếp nhận, hai đợt lần lượt đạt 81% và 78,57%.';
    expect(claimLines(text)).toEqual([]);
  });

  it('are no list where the sentence names fewer', () => {
    const text = 'Cấp huyện tiếp nhận trong ba tháng lần lượt là 300, 320 và 350 hồ sơ.';
    expect(figuresIn(text, province)[0]).toBe('intake_total district = 300');
  });
});

describe('the numbers behind "lần lượt" and the names of lĩnh vực', () => {
  const each = (indicator: string, ...named: readonly string[]): readonly string[] =>
    named.map((line) => `${indicator} all / ${line}`);

  it.each([
    'Tiếp nhận hồ sơ lĩnh vực đất đai, hộ tịch, xây dựng lần lượt là 110, 220 và 70 hồ sơ.',
    'Các lĩnh vực đất đai, hộ tịch và xây dựng lần lượt tiếp nhận 110, 220 và 70 hồ sơ.',
    'Các lĩnh vực đất đai, hộ tịch, xây dựng tiếp nhận lần lượt 110, 220, 70 hồ sơ.',
    'Hồ sơ tiếp nhận của lĩnh vực đất đai, lĩnh vực hộ tịch, lĩnh vực xây dựng lần lượt là 110, 220, 70.',
  ])('are of one each: %s', (text) => {
    expect(figuresIn(text)).toEqual(
      each('intake_total', 'đất đai = 110', 'hộ tịch = 220', 'xây dựng = 70'),
    );
  });

  it('are what the whole before them counts, where only their names stand there', () => {
    const text =
      'Tiếp nhận 400 hồ sơ, trong đó đất đai, hộ tịch, xây dựng lần lượt là 110, 220 và 70 hồ sơ.';
    expect(figuresIn(text).slice(1)).toEqual(
      each('intake_total', 'đất đai = 110', 'hộ tịch = 220', 'xây dựng = 70'),
    );
    expect(claimLines(text)).toEqual(['sum 400 110 220 70 ok']);
  });

  it('are of the levels or quantities told of one lĩnh vực', () => {
    expect(
      figuresIn(
        'Lĩnh vực đất đai, cấp tỉnh và cấp xã tiếp nhận lần lượt 110 và 80 hồ sơ.',
        province,
      ),
    ).toEqual(['intake_total province / đất đai = 110', 'intake_total commune / đất đai = 80']);
    expect(figuresIn('Lĩnh vực đất đai tiếp nhận, giải quyết lần lượt 110 và 80 hồ sơ.')).toEqual([
      'intake_total all / đất đai = 110',
      'resolved_total all / đất đai = 80',
    ]);
  });
});
