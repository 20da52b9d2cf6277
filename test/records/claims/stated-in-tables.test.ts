import { describe, expect, it } from 'vitest';
import { documentOf } from '../../figures/documents.js';
import { claimLines } from './read.js';

const commune = {
  agency: 'UBND xã Bình Lâm',
  agencyLevel: 'commune',
  periodFrom: '2025-07',
  periodTo: '2025-08',
} as const;
const report = (text: string, resolved = '381') =>
  documentOf(
    'Tổng số hồ sơ phải giải quyết: 410 hồ sơ.',
    {
      header: 1,
      rows: [
        'Nội dung | Tháng 7 | Tháng 8 | Cộng',
        'Hồ sơ tiếp nhận mới | 150 | 240 | 390',
        '- Nộp trực tuyến | 120 | 197 | 317',
        `Hồ sơ đã giải quyết | 141 | 240 | ${resolved}`,
      ],
    },
    text,
  );
const lines = (text: string, resolved?: string) =>
  claimLines(report(text, resolved), commune).filter((line) => /^(balance|ratio)/.test(line));

describe('what only a table states', () => {
  it('belongs to a balance of the text that it makes right', () => {
    expect(lines('Số hồ sơ đang giải quyết là 29 hồ sơ.')).toEqual(['balance 410 381 29 ok']);
  });

  it('makes none wrong', () => {
    expect(lines('Số hồ sơ đang giải quyết là 29 hồ sơ.', '371')).toEqual([]);
  });

  it('is what a rate of the text is the share of, where it is that to its decimals', () => {
    expect(lines('Tỷ lệ nộp hồ sơ trực tuyến đạt 81,28%.')).toEqual(['ratio 317 390 81,28 ok']);
    expect(lines('Tỷ lệ nộp hồ sơ trực tuyến đạt 82,1%.')).toEqual([]);
  });

  it('yields to what the text states', () => {
    const text = 'Đã giải quyết 380 hồ sơ. Số hồ sơ đang giải quyết là 29 hồ sơ.';
    expect(lines(text)).toEqual(['balance 410 380 29 mismatch']);
  });
});
