import { describe, expect, it } from 'vitest';
import { claimLines } from '../records/claims/read.js';
import { documentOf, figuresIn } from './documents.js';

const eligible = [
  'đủ điều kiện nộp trực tuyến',
  'thuộc phạm vi cung cấp dịch vụ công trực tuyến',
  'thuộc diện tiếp nhận trực tuyến',
  'của các thủ tục có DVC trực tuyến',
];

describe('dossiers that may be handed in online', () => {
  it.each(eligible)('are not those that were: %s', (words) => {
    expect(figuresIn(`Có 400 hồ sơ ${words}, 380 hồ sơ nộp trực tuyến (đạt 95%).`)).toEqual([
      'intake_online all = 380',
      'online_rate all = 95',
    ]);
  });

  it.each(eligible)('are not all that came in: %s', (words) => {
    const text = `Số hồ sơ trực tuyến là 380 trên tổng số 400 hồ sơ ${words}, đạt 95%.`;
    expect(figuresIn(text)).toEqual(['intake_online all = 380', 'online_rate all = 95']);
    expect(claimLines(documentOf(`Tiếp nhận 500 hồ sơ. ${text}`))).toEqual(['ratio 380 400 95 ok']);
  });

  it('leave those handed in online out of so many with their own name', () => {
    const text =
      'Có 380/400 hồ sơ thuộc diện cung cấp dịch vụ công trực tuyến được nộp trực tuyến.';
    expect(figuresIn(text)).toEqual(['intake_online all = 380']);
    expect(figuresIn('Số hồ sơ nộp trực tuyến: 380/400 hồ sơ tiếp nhận.')).toEqual([
      'intake_online all = 380',
      'intake_total all = 400',
    ]);
  });
});
