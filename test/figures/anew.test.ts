import { describe, expect, it } from 'vitest';
import { documentOf, figuresIn } from './documents.js';

/** What a report says came in, by its indicator. */
const intakeIn = (...lines: string[]): readonly string[] =>
  figuresIn(documentOf(...lines)).filter((line) => /^intake_(total|new|carried) /.test(line));

describe('a count of what came in', () => {
  const received = 'Sở đã nhận 940 hồ sơ, bình quân mỗi tháng 78 hồ sơ.';

  it('is what came in anew where it makes the total with what was carried over', () => {
    expect(
      intakeIn(
        received,
        'Hồ sơ năm 2018 chuyển sang 60 hồ sơ.',
        'Tổng cộng phải giải quyết 1.000 hồ sơ.',
      ),
    ).toEqual(['intake_new all = 940', 'intake_carried all = 60', 'intake_total all = 1000']);
  });

  it('is so where it makes what was resolved and what is pending with it', () => {
    const result = 'Đã giải quyết 880 hồ sơ, đang giải quyết 120 hồ sơ.';
    expect(intakeIn(received, 'Năm trước chuyển sang 60 hồ sơ.', result)).toEqual([
      'intake_new all = 940',
      'intake_carried all = 60',
    ]);
  });

  it('is all that there was where that is what was resolved and what is pending', () => {
    const result = 'Đã giải quyết 900 hồ sơ, đang giải quyết 40 hồ sơ.';
    expect(intakeIn(received, 'Năm trước chuyển sang 60 hồ sơ.', result)).toEqual([
      'intake_total all = 940',
      'intake_carried all = 60',
    ]);
  });

  it('is not what came in anew by the sums of another place', () => {
    const other = 'Cấp xã: năm trước chuyển sang 60 hồ sơ, tổng số phải giải quyết 1.000 hồ sơ.';
    expect(intakeIn('Cấp huyện đã nhận 940 hồ sơ.', other)).toContain(
      'intake_total district = 940',
    );
  });

  it('hands on to its parts by lĩnh vực what it is', () => {
    const fields = 'Theo lĩnh vực: đất đai 640 hồ sơ; hộ tịch 300 hồ sơ.';
    const total = 'Năm trước chuyển sang 60 hồ sơ, cộng 1.000 hồ sơ phải giải quyết.';
    expect(intakeIn(received, fields, total)).toContain('intake_new all / đất đai = 640');
  });

  it('is all that came in where it is what the levels took in together', () => {
    const levels = ['Cấp huyện tiếp nhận 140 hồ sơ.', 'Cấp xã tiếp nhận 800 hồ sơ.'];
    const whole = (count: string): string => `Tiếp nhận trong kỳ toàn huyện: ${count} hồ sơ.`;
    expect(intakeIn(...levels, whole('940'))).toContain('intake_total all = 940');
    expect(intakeIn(...levels, whole('930'))).toContain('intake_new all = 930');
  });

  it('is so where what was returned goes with what was resolved', () => {
    const result = 'Đã giải quyết 880 hồ sơ, đang giải quyết 100 hồ sơ, trả lại 20 hồ sơ';
    expect(intakeIn(received, `${result} (tính cả 60 hồ sơ do các xã cũ bàn giao).`)).toEqual([
      'intake_new all = 940',
      'intake_carried all = 60',
    ]);
    expect(intakeIn(received, `${result}.`)).toEqual(['intake_total all = 940']);
  });

  it('is so in the whole of a column of a table', () => {
    const months = documentOf(
      'Đã giải quyết 880 hồ sơ, đang giải quyết 120 hồ sơ; kỳ trước chuyển qua 60 hồ sơ.',
      {
        header: 1,
        rows: [
          'Lĩnh vực | Tiếp nhận | Đã giải quyết',
          'Hộ tịch | 400 | 380',
          'Đất đai | 540 | 500',
          'Tổng cộng | 940 | 880',
        ],
      },
    );
    const found = figuresIn(months).filter((line) => line.startsWith('intake'));
    expect(found).toContain('intake_new all / Hộ tịch = 400');
    expect(found).toContain('intake_new all = 940');
  });

  it('is so where it is listed as made of what the levels took in anew', () => {
    const levels = [
      'Cấp huyện: Tổng số hồ sơ tiếp nhận: 290 hồ sơ (kỳ trước chuyển qua 39 hồ sơ).',
      'Cấp xã: Tổng số hồ sơ tiếp nhận: 470 hồ sơ, trong đó tiếp nhận mới 461 hồ sơ, kỳ trước chuyển qua 09 hồ sơ.',
    ];
    const whole = (commune: string): string =>
      `Toàn huyện tiếp nhận 712 hồ sơ (cấp huyện 251, cấp xã ${commune}).`;
    expect(intakeIn(whole('461'), ...levels)).toContain('intake_new all = 712');
    expect(intakeIn(whole('460'), ...levels)).toContain('intake_total all = 712');
  });
});
