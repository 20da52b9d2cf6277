import { describe, expect, it } from 'vitest';
import { claimLines } from '../records/claims/read.js';
import { figuresIn } from './documents.js';

describe('what was done and what is left of what had to be digitized', () => {
  const text =
    'Số hóa: đầu vào 310/310 hồ sơ (100%); kho kết quả cũ còn hiệu lực phải số hóa 800 hồ sơ, đã làm 520 hồ sơ (65%), còn 280 hồ sơ.';

  it('need not say again of what', () => {
    expect(figuresIn(text).slice(3)).toEqual([
      'digitized_backlog_base all = 800',
      'digitized_backlog all = 520',
      'digitized_backlog_rate all = 65',
      'digitized_backlog_remaining all = 280',
    ]);
  });

  it('make it, and what was done its share', () => {
    expect(claimLines(text)).toEqual([
      'ratio 310 310 100 ok',
      'sum 800 520 280 ok',
      'ratio 520 800 65 ok',
    ]);
  });

  it('are told as well up to now, and with what has to be done behind', () => {
    const now =
      'Phải số hóa 800 kết quả còn hiệu lực, đến nay đã hoàn thành 520 kết quả (65%), còn 280 kết quả chưa số hóa.';
    expect(figuresIn(now)).toEqual(figuresIn(text).slice(3));
  });

  it('claim nothing where some was done in this period only', () => {
    const part =
      'Kết quả còn hiệu lực phải số hóa 800 hồ sơ, quý này đã làm 120 hồ sơ, còn 280 hồ sơ.';
    expect(claimLines(part)).toEqual([]);
  });
});

describe('the first words of a paragraph on số hóa', () => {
  it.each(['Số hóa, ký số', 'Số hóa, lưu trữ', 'Số hóa và ký số'])(
    'tell what was done of b behind a comma, too: %s',
    (lead) => {
      expect(figuresIn(`${lead}: 240/250 hồ sơ đầu vào (96%); 190/200 kết quả (95%).`)).toEqual([
        'digitized_intake all = 240',
        'digitized_intake_base all = 250',
        'digitized_intake_rate all = 96',
        'digitized_results all = 190',
        'digitized_results_base all = 200',
        'digitized_results_rate all = 95',
      ]);
    },
  );

  it('leave what says itself what it is', () => {
    expect(figuresIn('Một cửa, một cửa liên thông: 240/250 hồ sơ đúng hạn.')).toEqual([
      'resolved_on_time all = 240',
      'resolved_total all = 250',
    ]);
  });
});

it('a of a/b is no hồ sơ resolved, where its label only says that it is done', () => {
  expect(figuresIn('- Số hóa kết quả còn hiệu lực: hoàn thành 520/800 hồ sơ, đạt 65%.')).toEqual([
    'digitized_backlog all = 520',
    'digitized_backlog_base all = 800',
    'digitized_backlog_rate all = 65',
  ]);
});

it('what came in some way is not what was done of them', () => {
  const text = 'Phải số hóa 800 kết quả, đến nay đã thực hiện 520 hồ sơ tiếp nhận trực tuyến.';
  expect(figuresIn(text).filter((line) => line.endsWith('= 520'))).toEqual([
    'intake_online all = 520',
  ]);
});
