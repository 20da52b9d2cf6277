import { describe, expect, it } from 'vitest';
import { claimLines } from '../records/claims/read.js';
import { documentOf, figuresIn } from './documents.js';

const table = (top: string, ...rows: readonly string[]) =>
  documentOf({ header: 1, rows: ['Nội dung | Số lượng', top, ...rows] });
const outcome = [
  'Đã giải quyết | 410',
  '- Đúng hạn | 400',
  '- Quá hạn | 10',
  'Đang giải quyết | 40',
];

describe("a mere 'Tổng số hồ sơ' on top of a table", () => {
  it('is all that came in where what was resolved and what is pending make it', () => {
    expect(figuresIn(table('Tổng số hồ sơ | 450', ...outcome))).toContain('intake_total all = 450');
  });

  it('is so where the two origins make it, and what is pending is then held against it', () => {
    const rows = [
      '- Kỳ trước chuyển sang | 50',
      '- Tiếp nhận trong kỳ | 400',
      ...outcome.slice(0, 3),
    ];
    const read = table('Tổng số | 450', ...rows, 'Đang giải quyết | 30');
    expect(figuresIn(read)).toContain('intake_total all = 450');
    expect(claimLines(read)).toContain('sum 450 400 50 ok');
  });

  it("makes 'Tồn' above what is new what was there before", () => {
    const lines = figuresIn(table('Tổng số | 450', '- Tồn | 50', '- Mới | 400', ...outcome));
    expect(lines).toEqual(
      expect.arrayContaining(['intake_carried all = 50', 'pending_total all = 40']),
    );
    expect(lines).not.toContain('pending_total all = 50');
  });

  it.each([
    ['Tổng số hồ sơ | 470', ...outcome],
    ['Tổng số văn bản | 450', ...outcome],
    ['Số máy | 450', ...outcome],
  ])('is not where nothing makes it, nor is another label: %s', (top, ...rows) => {
    expect(figuresIn(table(top ?? '', ...rows))).not.toContain('intake_total all = 450');
    expect(figuresIn(table(top ?? '', ...rows))).not.toContain('intake_total all = 470');
  });
});
