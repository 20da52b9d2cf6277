import { describe, expect, it } from 'vitest';
import { addToSummary, emptySummary } from '../../src/batch/summary.js';
import { printSummary } from '../../src/cli/summary.js';
import { finding, report, result } from '../export/sample.js';

const nothing = emptySummary('out', {
  files: [],
  leftOut: new Map([['', 2]]),
  missing: ['none'],
  unlisted: [],
});

describe('printSummary', () => {
  it('says so when there was nothing to read', () => {
    expect(printSummary(nothing, 'vi').split('\n')).toEqual([
      'Không tìm thấy văn bản nào để đọc (.docx, .pdf ...) trong các đường dẫn đã cho.',
      'Đường dẫn không tồn tại (hãy kiểm tra lại):',
      '  none',
      'Bỏ qua 2 tệp không phải văn bản: không có đuôi 2',
      'Kết quả: out (reports.csv, figures.csv, checks.csv, findings.csv ...)',
    ]);
  });

  it('says how many findings it does not name', () => {
    const findings = Array.from({ length: 12 }, () => finding());
    const summary = addToSummary(nothing, result({ reports: [report({ findings })] }));
    expect(printSummary(summary, 'vi')).toContain('và 2 phát hiện khác trong findings.csv');
    expect(printSummary(summary, 'en')).toContain('and 2 more in findings.csv');
  });

  it('keeps control characters of a document away from the terminal', () => {
    const findings = [finding({ message: 'a\u001B[2Jb' })];
    const summary = addToSummary(nothing, result({ reports: [report({ findings })] }));
    expect(printSummary(summary, 'vi')).toContain('a[2Jb');
  });
});
