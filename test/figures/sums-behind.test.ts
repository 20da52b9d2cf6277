import { describe, expect, it } from 'vitest';
import { claimLines } from '../records/claims/read.js';
import { figuresIn } from './documents.js';

describe('a number that its words call a sum', () => {
  it.each(['cộng 61 hồ sơ', 'tổng cộng là 61 hồ sơ'])('is that of those before it: %s', (sum) => {
    expect(claimLines(`Đã trả lại 42 hồ sơ, người nộp rút 19 hồ sơ, ${sum}.`)).toEqual([
      'sum 61 42 19 ok',
    ]);
  });

  it('is of the fewest that make it', () => {
    expect(
      claimLines('Đang giải quyết 80 hồ sơ, trả lại 42 hồ sơ, rút 19 hồ sơ, cộng 61 hồ sơ.'),
    ).toEqual(['sum 61 42 19 ok']);
  });

  it('is of those that count the same, whatever bodies are counted between them', () => {
    const text =
      'Trung tâm nhận 40 TTHC của 17 sở, thêm 8 TTHC của Công an, Cục Thuế; cộng lại 48 TTHC.';
    expect(claimLines(text)).toEqual(['sum 48 40 8 ok']);
  });

  it('claims nothing where none make it', () => {
    expect(claimLines('Đã trả lại 42 hồ sơ, người nộp rút 19 hồ sơ, cộng 93 hồ sơ.')).toEqual([]);
  });

  it('is what the first of its parts alone names', () => {
    const text = 'Tiếp nhận 13 phản ánh, kiến nghị về thái độ phục vụ, 08 về quy định; cộng 21.';
    expect(figuresIn(text)).toEqual(['feedback_received all = 21']);
    expect(claimLines(text)).toContain('sum 21 13 08 ok');
  });

  it('may open the next sentence, and then is all that its first part names', () => {
    const text =
      'Đã tiếp nhận 450 hồ sơ cấp căn cước, 120 hồ sơ tạm trú. Tổng số 570 hồ sơ, trong đó trực tuyến 513 hồ sơ (90%).';
    expect(figuresIn(text)).toEqual([
      'intake_total all = 570',
      'intake_online all = 513',
      'online_rate all = 90',
    ]);
    expect(claimLines(text)).toContain('sum 570 450 120 ok');
  });

  it('is what all of its parts are, which only when tells apart', () => {
    const text = 'Quý I giải quyết 340 hồ sơ, quý II giải quyết 410 hồ sơ, tổng cộng 750 hồ sơ.';
    expect(figuresIn(text)).toEqual(['resolved_total all = 750']);
    expect(claimLines(text)).toEqual(['sum 750 340 410 ok']);
  });

  it('stays without a name where its parts are of two kinds', () => {
    expect(figuresIn('Đã trả lại 42 hồ sơ, người nộp rút 19 hồ sơ, cộng 61 hồ sơ.')).toEqual([
      'returned all = 42',
      'withdrawn all = 19',
    ]);
  });
});
