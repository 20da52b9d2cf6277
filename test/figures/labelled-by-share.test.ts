import { describe, expect, it } from 'vitest';
import { claimLines } from '../records/claims/read.js';
import { documentOf, figuresIn } from './documents.js';

const counts = (text: string): readonly string[] =>
  figuresIn(text).filter((line) => !line.includes('_rate '));
const mismatches = (...lines: string[]): readonly string[] =>
  claimLines(documentOf(...lines)).filter((line) => line.endsWith('mismatch'));

describe('a count behind its share', () => {
  it('is what the words between the two say, of what they say', () => {
    const text =
      '97,5% số hồ sơ phải giải quyết là phát sinh mới, tức 780 trên 800 hồ sơ; 2,5% còn lại, 20 hồ sơ, do các xã cũ bàn giao.';
    expect(figuresIn(text)).toEqual([
      'intake_new all = 780',
      'intake_total all = 800',
      'intake_carried all = 20',
    ]);
    expect(claimLines(text)).toEqual([
      'ratio 780 800 97,5 ok',
      'sum 800 780 20 ok',
      'ratio 20 800 2,5 ok',
    ]);
  });

  it('may stand in a bracket behind them, each of a list', () => {
    const text =
      'Đã giải quyết 400 hồ sơ: 75% trước hạn (300 hồ sơ), 22,5% đúng hạn (90 hồ sơ), 2,5% quá hạn (10 hồ sơ).';
    expect(counts(text)).toEqual([
      'resolved_total all = 400',
      'resolved_early all = 300',
      'resolved_on_time all = 90',
      'resolved_late all = 10',
    ]);
    expect(claimLines(text)).toEqual([
      'sum 400 300 90 10 ok',
      'ratio 300 400 75 ok',
      'ratio 90 400 22,5 ok',
      'ratio 10 400 2,5 ok',
    ]);
  });

  it('may have them behind its bracket', () => {
    const text =
      'Tiếp nhận 500 hồ sơ, 60% (300 hồ sơ) trực tuyến, 30% (150 hồ sơ) trực tiếp và 10% (50 hồ sơ) qua bưu chính.';
    expect(counts(text)).toEqual([
      'intake_total all = 500',
      'intake_online all = 300',
      'intake_direct all = 150',
      'intake_postal all = 50',
    ]);
  });

  it('is what the sentence behind it tells the parts of', () => {
    const text =
      '95% số hồ sơ đã được giải quyết (475/500). Trong số này, xong sớm 400, đúng hạn 70 và trễ hẹn 5.';
    expect(counts(text)).toContain('resolved_early all = 400');
    expect(claimLines(text)).toContain('sum 475 400 70 5 ok');
  });

  it('leaves the next share to the next count', () => {
    const text =
      'Trong số 600 hồ sơ phải giải quyết, 95% là hồ sơ mới (570 hồ sơ), 5% còn lại là hồ sơ kỳ trước chuyển sang (30 hồ sơ).';
    expect(mismatches(text)).toEqual([]);
    expect(claimLines(text)).toContain('ratio 30 600 5 ok');
  });

  it('is checked', () => {
    expect(
      mismatches(
        'Tiếp nhận mới 500 hồ sơ; 70% nộp trực tuyến (350 hồ sơ), 32% nộp trực tiếp (150 hồ sơ).',
      ),
    ).toEqual(['ratio 150 500 32 mismatch']);
  });

  it.each([
    // The words behind 'đạt' say of what it is the share.
    ['Đã giải quyết xong 480 hồ sơ, đạt 96% số hồ sơ đã tiếp nhận (480/500).', 'resolved_total'],
    [
      'Đã giải quyết xong 480 hồ sơ, đạt 96% trên tổng số hồ sơ tiếp nhận (480/500).',
      'resolved_total',
    ],
  ])('is not what they say of which it is a share: %s', (text, is) => {
    expect(counts(text)).toEqual([`${is} all = 480`]);
  });

  it('may be of people, of whom it tells how satisfied they are', () => {
    const asked =
      'Khảo sát 400 người dân: 95,5% (382 người) hài lòng, 4,5% (18 người) chưa hài lòng.';
    expect(figuresIn(asked)).toEqual(['satisfaction_rate all = 95.5']);
    expect(claimLines(asked)).toContain('ratio 382 400 95,5 ok');
    expect(figuresIn('Đã tập huấn cho 85% (12 xã) về dịch vụ công trực tuyến.')).toEqual([]);
  });

  it.each([
    'Lĩnh vực y tế chiếm 5% (25 hồ sơ) trong tổng số hồ sơ trực tuyến.',
    'Có 70% hồ sơ là của người dân tộc thiểu số (350 hồ sơ).',
    'Có 92% kết quả giải quyết được trả bản điện tử (460/500).',
  ])('has no name by the whole or by words of no known meaning: %s', (text) => {
    expect(counts(text)).toEqual([]);
  });
});
