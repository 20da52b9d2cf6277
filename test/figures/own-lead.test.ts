import { describe, expect, it } from 'vitest';
import { figuresIn } from './documents.js';

describe('the way in that the first words of a paragraph name', () => {
  it.each([
    'Hồ sơ trực tuyến: có 11 cơ quan phát sinh với 640 hồ sơ.',
    'Hồ sơ trực tuyến: tiếp nhận 640 hồ sơ; tỷ lệ nộp trực tuyến đạt 52%.',
    'Hồ sơ trực tuyến: tiếp nhận 640 hồ sơ, gồm 40 hồ sơ mức độ 3 và 600 hồ sơ mức độ 4.',
    'Hồ sơ trực tuyến: tiếp nhận 640 hồ sơ. Số còn lại nộp trực tiếp 300 hồ sơ, qua bưu chính 20 hồ sơ.',
    'Dịch vụ công trực tuyến: huyện cung cấp 87 dịch vụ, phát sinh 640 hồ sơ.',
  ])('is that of the hồ sơ behind them: %s', (text) => {
    expect(figuresIn(text)).toContain('intake_online all = 640');
  });

  it.each([
    'Dịch vụ công trực tuyến: tiếp nhận 640 hồ sơ, trong đó trực tuyến 500 hồ sơ.',
    'Hồ sơ trực tuyến: tiếp nhận 640 hồ sơ, nộp qua mạng 500 hồ sơ.',
  ])('is not where the text behind them tells it apart: %s', (text) => {
    expect(figuresIn(text)).toEqual(['intake_total all = 640', 'intake_online all = 500']);
  });
});
