import { describe, expect, it } from 'vitest';
import { documentOf, figuresIn } from '../../figures/documents.js';
import { claimLines } from './read.js';

describe('hồ sơ that were handed back or withdrawn, told as one number', () => {
  it.each([
    'trả lại, rút 5 hồ sơ',
    'hồ sơ rút và trả lại 5',
    'trả lại/rút: 5 hồ sơ',
    'tạm dừng 5 hồ sơ',
  ])('are neither, and count in the balance: %s', (words) => {
    const text = `Tiếp nhận 120 hồ sơ; đã giải quyết 100 hồ sơ; đang giải quyết 15 hồ sơ; ${words}.`;
    expect(figuresIn(text)).toEqual([
      'intake_total all = 120',
      'resolved_total all = 100',
      'pending_total all = 15',
    ]);
    expect(claimLines(text)).toEqual(['balance 120 100 15 5 ok']);
    expect(claimLines(text.replace('15', '17'))).toEqual(['balance 120 100 17 5 mismatch']);
  });

  it('are each by their own name where they are told apart', () => {
    expect(figuresIn('Trả lại 3 hồ sơ, rút 2 hồ sơ.')).toEqual([
      'returned all = 3',
      'withdrawn all = 2',
    ]);
  });

  it.each(['Trả lại, rút', 'Rút/trả lại', 'Tạm dừng'])(
    'count in the balance of a row and of a column: %s',
    (title) => {
      const wide = documentOf({
        header: 1,
        rows: [
          `Lĩnh vực | Tiếp nhận | Đã giải quyết | Đang giải quyết | ${title}`,
          'Hộ tịch | 120 | 100 | 15 | 5',
          'Đất đai | 20 | 19 | 1 | 0',
        ],
      });
      const long = documentOf({
        header: 1,
        rows: [
          'TT | Nội dung | Số liệu',
          '1 | Tổng hồ sơ phải giải quyết | 120',
          '2 | Đã giải quyết | 100',
          '3 | Đang giải quyết | 15',
          `4 | ${title} | 5`,
        ],
      });
      const balances = (document: typeof wide): readonly string[] =>
        claimLines(document).filter((line) => line.startsWith('balance'));
      expect(balances(wide)).toEqual(['balance 120 100 15 5 ok', 'balance 20 19 1 0 ok']);
      expect(balances(long)).toEqual(['balance 120 100 15 5 ok']);
    },
  );

  it('count further on only where they are just what lacks', () => {
    const text = (back: string): readonly string[] => [
      'Tại cấp xã: tiếp nhận 120 hồ sơ; đã giải quyết 100 hồ sơ; đang giải quyết 15 hồ sơ.',
      ...Array.from({ length: 4 }, () => 'Các xã đã niêm yết thủ tục hành chính.'),
      `Trong kỳ, cấp xã trả lại, rút ${back} hồ sơ.`,
    ];
    expect(claimLines(documentOf(...text('5')))).toContain('balance 120 100 15 5 ok');
    expect(claimLines(documentOf(...text('7')))).toContain('balance 120 100 15 mismatch');
  });
});
