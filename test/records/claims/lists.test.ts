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

describe('a line of a list that tells all of the total above it', () => {
  const feedback = (line: string) =>
    claimLines(
      documentOf(
        '1. Số PAKN tiếp nhận: 47 PAKN. Trong đó:',
        '  + Kỳ trước chuyển qua: 05 PAKN;',
        '  + Tiếp nhận mới: 42 PAKN;',
        `  + ${line}`,
      ),
    );

  it('is claimed by itself, beside the other lines', () => {
    expect(feedback('Về quy định: 09 PAKN; về hành vi: 38 PAKN.')).toEqual([
      'sum 47 42 05 ok',
      'sum 47 09 38 ok',
    ]);
  });

  it('is not where it does not make it, or counts other things', () => {
    expect(feedback('Về quy định: 09 PAKN; về hành vi: 30 PAKN.')).toEqual(['sum 47 42 05 ok']);
    expect(feedback('Về quy định: 09 văn bản; về hành vi: 38 PAKN.')).toEqual(['sum 47 42 05 ok']);
  });
});
