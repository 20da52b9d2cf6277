import { describe, expect, it } from 'vitest';
import { claimLines } from '../records/claims/read.js';
import { figuresIn } from './documents.js';

describe('numbers behind a quantity that make exactly it', () => {
  const text = (last: string) =>
    `Trong tổng số 400 hồ sơ tiếp nhận, mảng thu BHXH, BHYT 200 hồ sơ; cấp sổ, thẻ 120 hồ sơ; giải quyết chế độ 50 hồ sơ; giám định ${last} hồ sơ.`;

  it('are its parts by lĩnh vực, whatever these are called', () => {
    expect(figuresIn(text('30'))).toEqual([
      'intake_total all = 400',
      'intake_total all / thu BHXH, BHYT = 200',
      'intake_total all / cấp sổ, thẻ = 120',
      'intake_total all / giải quyết chế độ = 50',
      'intake_total all / giám định = 30',
    ]);
    expect(claimLines(text('30'))).toEqual(['sum 400 200 120 50 30 ok']);
  });

  it('have no lĩnh vực for the way in which they came', () => {
    const ways =
      'Tiếp nhận 900 hồ sơ (nộp trực tuyến toàn trình 500 hồ sơ, một phần 300 hồ sơ, nộp trực tiếp 100 hồ sơ).';
    expect(figuresIn(ways)).toEqual(['intake_total all = 900', 'intake_direct all = 100']);
    expect(claimLines(ways)).toEqual(['sum 900 500 300 100 ok']);
  });

  it('may have their shares beside them', () => {
    const shares =
      'Tiếp nhận 200 hồ sơ: xây dựng 100 hồ sơ (50%), điện lực 60 hồ sơ (30%), thủy lợi 40 hồ sơ (20%).';
    expect(figuresIn(shares)).toContain('intake_total all / điện lực = 60');
  });

  it('are none where they make another number', () => {
    const figures = figuresIn(text('31'));
    expect(figures.filter((line) => line.includes(' / '))).toEqual([]);
  });

  it('are none where the rules name most of them', () => {
    const known =
      'Tiếp nhận 100 hồ sơ: đã giải quyết 80 hồ sơ, đang giải quyết 15 hồ sơ, trả lại 05 hồ sơ.';
    const figures = figuresIn(known);
    expect(figures.filter((line) => line.includes(' / '))).toEqual([]);
  });

  it('are none where each is the value of a thủ tục in brackets', () => {
    const bracketed =
      'Tiếp nhận trực tuyến 44 hồ sơ, gồm: trích lục (03 hồ sơ), xác nhận cư trú (01 hồ sơ), cấp bản sao (40 hồ sơ).';
    const figures = figuresIn(bracketed);
    expect(figures.filter((line) => line.includes(' / '))).toEqual([]);
  });

  it('are of no lĩnh vực where they tell when', () => {
    const text =
      'Tiếp nhận 1.190 hồ sơ, trong đó quý I 340 hồ sơ, quý II 410 hồ sơ, quý III 440 hồ sơ.';
    expect(figuresIn(text)).toEqual(['intake_total all = 1190']);
  });

  const fields = (last: string) =>
    claimLines(
      `Có 12 hồ sơ quá hạn, nguyên nhân do thiếu công chức; lĩnh vực đất đai 9 hồ sơ, lĩnh vực hộ tịch ${last} hồ sơ.`,
    );

  it('are its parts, be they two, where each is told of a lĩnh vực', () => {
    expect(fields('3')).toEqual(['sum 12 9 3 ok']);
    expect(fields('2')).toEqual([]);
    expect(
      claimLines(
        'Tiếp nhận 80 hồ sơ; lĩnh vực đất đai tiếp nhận 50 hồ sơ, trả lại 5 hồ sơ; lĩnh vực hộ tịch tiếp nhận 30 hồ sơ, trả lại 2 hồ sơ.',
      ),
    ).toEqual([]);
  });
});
