import { describe, expect, it } from 'vitest';
import { documentOf } from '../../figures/documents.js';
import { claimLines } from './read.js';

describe('the whole locality and its levels', () => {
  it('are claimed to add up in one sentence', () => {
    const text = 'Tổng số hồ sơ tiếp nhận: 500 hồ sơ (cấp huyện: 180 hồ sơ; cấp xã: 320 hồ sơ).';
    expect(claimLines(text)).toEqual(['level_sum 500 180 320 ok']);
  });

  it('are claimed to add up where how many bodies there are stands behind the last', () => {
    const text =
      'Tiếp nhận 860 hồ sơ, gồm 320 hồ sơ tại các sở, ngành và 540 hồ sơ tại 96 xã, phường.';
    expect(claimLines(text)).toEqual(['level_sum 860 320 540 ok']);
  });

  it.each(['12 xã, phường trọng điểm', '43/96 xã, phường', '12 xã vùng cao'])(
    'are not where only some bodies are told of: %s',
    (bodies) => {
      const text = `Tiếp nhận 860 hồ sơ, gồm 320 hồ sơ tại các sở, ngành và 400 hồ sơ tại ${bodies}.`;
      expect(claimLines(text).filter((line) => line.startsWith('level_sum'))).toEqual([]);
    },
  );

  it('are claimed to add up over the whole report', () => {
    const document = documentOf(
      'Toàn huyện đã giải quyết 152 hồ sơ.',
      'a) Cấp huyện:',
      '  - Số hồ sơ đã giải quyết: 61 hồ sơ.',
      'b) Cấp xã:',
      '  - Số hồ sơ đã giải quyết: 94 hồ sơ.',
    );
    expect(claimLines(document)).toEqual(['level_sum 152 61 94 mismatch']);
  });

  it('are not made of what came in altogether where those listed with the whole came in anew', () => {
    const lines = claimLines(
      documentOf(
        'Toàn huyện tiếp nhận trong quý 712 hồ sơ (cấp huyện 251, cấp xã 461).',
        'a) Cấp huyện:',
        '  - Tổng số hồ sơ tiếp nhận: 290 hồ sơ (kỳ trước chuyển qua 39 hồ sơ).',
        'b) Cấp xã:',
        '  - Tổng số hồ sơ tiếp nhận: 470 hồ sơ, trong đó tiếp nhận mới 461 hồ sơ, kỳ trước chuyển qua 09 hồ sơ.',
      ),
      { agency: 'UBND huyện Hải Sơn', agencyLevel: 'district' },
    );
    expect(lines.filter((line) => line.startsWith('level_sum'))).toEqual([
      'level_sum 712 251 461 ok',
    ]);
  });

  const together = (overdue: string) =>
    claimLines(
      documentOf(
        'Bộ phận Một cửa huyện tiếp nhận 1.200 hồ sơ, đã giải quyết 1.130 hồ sơ, đang giải quyết 70 hồ sơ, quá hạn 12 hồ sơ.',
        'Cấp xã tiếp nhận 3.300 hồ sơ, đã giải quyết 3.260 hồ sơ, đang giải quyết 40 hồ sơ, quá hạn 05 hồ sơ.',
        `Toàn huyện tiếp nhận 4.500 hồ sơ, đã giải quyết 4.390 hồ sơ, đang giải quyết 110 hồ sơ, quá hạn ${overdue} hồ sơ.`,
      ),
      { agency: 'UBND huyện Hải Sơn', agencyLevel: 'district' },
    ).filter((line) => line.startsWith('level_sum'));

  it('are found wrong where the whole repeats one of them and adds up in all else', () => {
    expect(together('17').at(-1)).toBe('level_sum 17 12 05 ok');
    expect(together('12').at(-1)).toBe('level_sum 12 12 05 mismatch');
  });

  const told = (text: string) =>
    claimLines(
      documentOf('Toàn tỉnh tiếp nhận 8.340 hồ sơ, đã giải quyết 8.112 hồ sơ.', text, '# Phụ lục', {
        header: 1,
        rows: [
          'Cấp | Tiếp nhận | Đã giải quyết',
          'Cấp tỉnh | 3.140 | 3.047',
          'Cấp xã | 5.200 | 5.065',
          'Toàn tỉnh | 8.340 | 8.112',
        ],
      }),
    ).filter((line) => line.startsWith('level_sum 8.112'));

  it('are found wrong where the text tells one of them otherwise than the table that adds up', () => {
    const right = 'level_sum 8.112 3.047 5.065 ok';
    const wrong = 'level_sum 8.112 3.047 5.246 mismatch';
    expect(
      told(
        'Cấp tỉnh tiếp nhận 3.140 hồ sơ, đã giải quyết 3.047 hồ sơ; cấp xã tiếp nhận 5.200 hồ sơ, đã giải quyết 5.246 hồ sơ.',
      ),
    ).toEqual([right, wrong]);
    expect(told('Cấp tỉnh đã giải quyết 3.047 hồ sơ, cấp xã đã giải quyết 5.056 hồ sơ.')).toEqual([
      right,
      'level_sum 8.112 3.047 5.056 mismatch',
    ]);
  });

  it.each([
    'Cấp tỉnh đã giải quyết 3.047 hồ sơ, cấp xã đã giải quyết 4.910 hồ sơ.',
    'Cấp tỉnh đã giải quyết đúng hạn 3.047 hồ sơ, cấp xã đã giải quyết đúng hạn 5.056 hồ sơ.',
    'Cấp tỉnh đã giải quyết 2.801 hồ sơ, cấp xã đã giải quyết 5.056 hồ sơ.',
    'Cấp tỉnh đã giải quyết 3.047 hồ sơ. Cấp xã đã giải quyết 5.056 hồ sơ.',
  ])('claim nothing where the text may tell of something else: %s', (text) => {
    expect(told(text)).toEqual(['level_sum 8.112 3.047 5.065 ok']);
  });

  const shares = (all: string, other: string) =>
    claimLines(
      `Hồ sơ thanh toán trực tuyến toàn tỉnh: 800/${all} hồ sơ, trong đó cấp tỉnh 300/${other} hồ sơ, cấp xã 500/620 hồ sơ.`,
    ).filter((line) => line.startsWith('level_sum'));

  it('are claimed of what the shares of each level are of, too', () => {
    expect(shares('1.040', '420')).toEqual([
      'level_sum 800 300 500 ok',
      'level_sum 1.040 420 620 ok',
    ]);
    expect(shares('1.400', '420')[1]).toBe('level_sum 1.400 420 620 mismatch');
    expect(
      claimLines(
        documentOf(
          'Hồ sơ thanh toán trực tuyến:',
          '  - Toàn huyện: 800/1.040 hồ sơ.',
          '  - Cấp huyện: 300/420 hồ sơ.',
          '  - Cấp xã: 500/620 hồ sơ.',
        ),
      ),
    ).toContain('level_sum 1.040 420 620 ok');
  });

  it('are claimed of the first that are told of each, where one is told again behind', () => {
    const text =
      'Ngành có 90 TTHC, trong đó cấp tỉnh 52, cấp huyện 26, cấp xã 12 TTHC chưa kể 9 TTHC liên thông.';
    expect(claimLines(text)).toEqual(['level_sum 90 52 26 12 ok']);
  });

  it('are not where each level is set against something else', () => {
    expect(shares('1.040', '800')).toEqual(['level_sum 800 300 500 ok']);
    expect(shares('1.040', '1.040')).toEqual(['level_sum 800 300 500 ok']);
    expect(
      claimLines(
        'Toàn tỉnh đã giải quyết 250/300 hồ sơ, trong đó cấp tỉnh 100/300 hồ sơ, cấp xã 150/300 hồ sơ.',
      ).filter((line) => line.startsWith('level_sum')),
    ).toEqual(['level_sum 250 100 150 ok']);
  });

  it('may be three', () => {
    const text =
      'Toàn tỉnh tiếp nhận 900 hồ sơ, trong đó cấp tỉnh: 200 hồ sơ, cấp huyện: 300 hồ sơ, cấp xã: 400 hồ sơ.';
    expect(claimLines(text)).toEqual(['level_sum 900 200 300 400 ok']);
  });

  const above = (stated: string) =>
    claimLines(
      documentOf(
        `Toàn huyện tiếp nhận ${stated} hồ sơ. Cấp huyện nhận 1.200 hồ sơ, cấp xã nhận 3.312 hồ sơ.`,
        {
          header: 1,
          rows: [
            'Cấp | Tổng số hồ sơ tiếp nhận',
            'Cấp huyện | 1.200',
            'Cấp xã | 3.312',
            'Toàn huyện | 4.512',
          ],
        },
      ),
    ).filter((line) => line.startsWith('level_sum'));

  it('are found wrong beside a whole with a slip in it, though a table states it rightly', () => {
    expect(above('4.521')).toEqual([
      'level_sum 4.521 1.200 3.312 mismatch',
      'level_sum 4.512 1.200 3.312 ok',
    ]);
  });

  it('claim nothing of another whole beside them that no slip explains', () => {
    expect(above('4.737')).toEqual(['level_sum 4.512 1.200 3.312 ok']);
  });

  it('claim nothing where only one level is stated', () => {
    expect(claimLines('Toàn huyện tiếp nhận 500 hồ sơ, trong đó cấp xã: 320 hồ sơ.')).toEqual([]);
  });

  describe('stated for the quarter and for half a year', () => {
    const report = (received: string): readonly string[] =>
      claimLines(
        documentOf(
          'Cấp huyện: Quý II tiếp nhận 210 hồ sơ, giải quyết 200 hồ sơ. Lũy kế 6 tháng: tiếp nhận 430, giải quyết 420.',
          'Cấp xã: Quý II tiếp nhận 610 hồ sơ, giải quyết 600 hồ sơ. Lũy kế 6 tháng: tiếp nhận 1.250, giải quyết 1.240.',
          `Trong quý II toàn huyện tiếp nhận 820 hồ sơ, giải quyết 800 hồ sơ; 6 tháng tiếp nhận ${received} hồ sơ, giải quyết 1.660 hồ sơ.`,
        ),
        { title: 'Quý II năm 2023', periodFrom: '2023-04-01', periodTo: '2023-06-30' },
      ).filter((line) => line.startsWith('level_sum'));

    it('are claimed of each', () => {
      expect(report('1.680')).toEqual([
        'level_sum 820 210 610 ok',
        'level_sum 800 200 600 ok',
        'level_sum 1.680 430 1.250 ok',
        'level_sum 1.660 420 1.240 ok',
      ]);
    });

    it('are claimed of the values beside those that add up where one is wrong', () => {
      expect(report('1.860')).toContain('level_sum 1.860 430 1.250 mismatch');
    });
  });

  it('claim nothing of values that stand in other sentences than those that add up', () => {
    const document = documentOf(
      'Cấp huyện giải quyết 200 hồ sơ. Tháng 1 tiếp nhận 90 hồ sơ, tháng 2 tiếp nhận 120 hồ sơ.',
      'Cấp xã giải quyết 600 hồ sơ. Tháng 1 tiếp nhận 250 hồ sơ, tháng 2 tiếp nhận 350 hồ sơ.',
      'Toàn huyện tiếp nhận 830 hồ sơ, giải quyết 800 hồ sơ.',
    );
    expect(claimLines(document)).toEqual(['level_sum 800 200 600 ok']);
  });
});

describe('what a body with branches has of its own', () => {
  const header = { agency: 'BHXH tỉnh Hải Sơn', agencyLevel: 'province' } as const;
  const sums = (own: string, branches: string): readonly string[] =>
    claimLines(
      `Tiếp nhận mới 1.340 hồ sơ. ${own} tiếp nhận mới 340 hồ sơ; BHXH các huyện tiếp nhận mới ${branches} hồ sơ.`,
      header,
    ).filter((line) => line.startsWith('level_sum'));

  it.each(['Văn phòng BHXH tỉnh', 'Cơ quan BHXH tỉnh'])(
    'makes all with what its branches have: %s',
    (own) => {
      expect(sums(own, '1.000')).toEqual(['level_sum 1.340 340 1.000 ok']);
      expect(sums(own, '1.002')).toEqual(['level_sum 1.340 340 1.002 mismatch']);
    },
  );

  it('is held against nothing that is far from it', () => {
    expect(sums('Văn phòng BHXH tỉnh', '612')).toEqual([]);
  });
});

it('what a whole is the stated share of is made of what its levels are of', () => {
  const lines = (all: string, share: string): readonly string[] =>
    claimLines(
      `Có ${all} hồ sơ phải thu phí; đã thanh toán trực tuyến 300 hồ sơ, tỷ lệ ${share}%. Cấp tỉnh: 100/120 hồ sơ; cấp xã: 200/280 hồ sơ.`,
    ).filter((line) => line.startsWith('level_sum'));
  expect(lines('400', '75')).toContain('level_sum 400 120 280 ok');
  expect(lines('960', '31,25')).toEqual(['level_sum 300 100 200 ok']);
});
