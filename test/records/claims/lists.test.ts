import { describe, expect, it } from 'vitest';
import { claimLines } from './read.js';
import { documentOf } from '../../figures/documents.js';

const list = (lead: string, ...counts: readonly [number, number, number, number]) =>
  documentOf(
    '# I. KẾT QUẢ',
    `  ${lead}`,
    ...['Hộ tịch', 'Chứng thực', 'Đất đai', 'Người có công'].map(
      (field, at) => `    - Lĩnh vực ${field}: ${String(counts[at])} hồ sơ`,
    ),
  );

describe('a total above a list by lĩnh vực', () => {
  const intake = (total: number, words: string) =>
    list(`Tổng số hồ sơ tiếp nhận: ${String(total)} hồ sơ, ${words}`, 164, 122, 58, 27);

  it('is claimed where the items make it', () => {
    const text = intake(371, 'trong đó:');
    expect(claimLines(text)).toEqual(['sum 371 164 122 58 27 ok']);
  });

  it.each([
    ['all of them are told and one slip explains it', 'cụ thể:', 381],
    ['all of them are told', 'gồm:', 379],
    ['they make more than it', 'trong đó:', 361],
  ])('is found wrong where %s', (_, words, total) => {
    const text = intake(total, words);
    expect(claimLines(text)).toEqual([`sum ${String(total)} 164 122 58 27 mismatch`]);
  });

  it.each([
    ['trong đó need not name all', 'trong đó:', 381],
    ['the items are told to be some', 'cụ thể một số lĩnh vực như sau:', 381],
    ['no slip explains it', 'cụ thể:', 385],
  ])('is not claimed where they fall short and %s', (_, words, total) => {
    const text = intake(total, words);
    expect(claimLines(text)).toEqual([]);
  });
});
