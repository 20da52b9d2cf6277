import { describe, expect, it } from 'vitest';
import { documentOf, figuresIn } from './documents.js';

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

describe('words before a colon that lead to a list', () => {
  const list = (lead: string): readonly string[] =>
    figuresIn(documentOf(lead, ' - Đã nhận: 900 hồ sơ.', ' - Đã giải quyết: 880 hồ sơ (97,8%).'), {
      agency: 'Trung tâm Phục vụ hành chính công tỉnh An Sơn',
      agencyLevel: 'province',
    });

  it.each([
    'Báo cáo của Trung tâm Phục vụ hành chính công tỉnh về kết quả ở cấp xã, tính từ ngày 1/7/2025:',
    'Trung tâm Phục vụ hành chính công tỉnh nêu số liệu tại cấp xã như sau:',
  ])('set the level of what they tell the results of, whoever tells them: %s', (lead) => {
    expect(list(lead)).toEqual(
      expect.arrayContaining(['intake_total commune = 900', 'resolved_total commune = 880']),
    );
  });

  it.each([
    ['Kết quả của Trung tâm Phục vụ hành chính công tỉnh, từ ngày 1/7/2025:', 'province'],
    ['Báo cáo kết quả ở cấp tỉnh, cấp xã, tính từ ngày 1/7/2025:', 'all'],
  ])('set that of all that they name: %s', (lead, level) => {
    expect(list(lead)).toContain(`intake_total ${level} = 900`);
  });
});
