import { describe, expect, it } from 'vitest';
import { claimLines } from '../records/claims/read.js';
import { figuresIn } from './documents.js';

const late = 'Giải quyết trễ hạn 24 hồ sơ.';

describe('the numbers of a sentence on causes', () => {
  it.each([
    'Nguyên nhân: 13 hồ sơ do chờ xác minh; 07 hồ sơ do công chức thụ lý nghỉ phép; 04 hồ sơ chậm trình ký.',
    'Lý do chủ yếu: chờ xác minh (13 hồ sơ); công chức thụ lý chậm trễ (7 hồ sơ), chậm trình ký (4 hồ sơ).',
  ])('are no figures, and make what was told to be late: %s', (causes) => {
    const text = `${late} ${causes}`;
    expect(figuresIn(text)).toEqual(['resolved_late all = 24']);
    expect(claimLines(text)).toEqual([expect.stringMatching(/^sum 24 13 0?7 0?4 ok$/)]);
  });

  it('are no figures where the words before the colon say of how many', () => {
    const text =
      'Nguyên nhân của 24 hồ sơ trễ hạn: 13 hồ sơ do chờ xác minh, 11 hồ sơ công chức lấy ý kiến chậm.';
    expect(figuresIn(`${late} ${text}`)).toEqual(['resolved_late all = 24']);
    expect(claimLines(`${late} ${text}`)).toEqual(['sum 24 13 11 ok']);
  });

  it('make the late ones of their own sentence in the longest of paragraphs', () => {
    const causes = 'Nguyên nhân: 13 hồ sơ do chờ xác minh; 11 hồ sơ do mất điện.';
    const text = Array.from({ length: 200 }, () => `${late} ${causes}`).join(' ');
    expect(claimLines(text)).toEqual(Array.from({ length: 200 }, () => 'sum 24 13 11 ok'));
  });

  it('claim nothing where they do not make it, as they need not be all', () => {
    const text = `${late} Nguyên nhân: 13 hồ sơ do chờ xác minh; 07 hồ sơ do mất điện.`;
    expect(claimLines(text)).toEqual([]);
  });

  it('are figures as ever where the sentence only names the cause', () => {
    const text = `${late} Xã đã báo cáo nguyên nhân. Đang giải quyết 30 hồ sơ.`;
    expect(figuresIn(text)).toEqual(['resolved_late all = 24', 'pending_total all = 30']);
  });
});
