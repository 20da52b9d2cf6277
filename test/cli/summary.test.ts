import { describe, expect, it } from 'vitest';
import { addToTotals, EMPTY, type BatchSummary } from '../../src/batch/summary.js';
import { printSummary } from '../../src/cli/summary.js';
import { recordOf } from '../../src/export/file-record.js';
import type { Finding } from '../../src/model.js';
import { finding, report, result } from '../export/sample.js';

const nothing: BatchSummary = {
  ...EMPTY,
  output: 'out',
  leftOut: new Map([['', 2]]),
  missing: ['none'],
  unlisted: [],
  changes: null,
};

/** A summary of one file with these findings. */
function summaryOf(findings: readonly Finding[]): BatchSummary {
  const record = recordOf(result({ reports: [report({ findings })] }));
  return { ...nothing, ...addToTotals(EMPTY, record, findings) };
}

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
    const summary = summaryOf(findings);
    expect(printSummary(summary, 'vi')).toContain('và 2 phát hiện khác trong findings.csv');
    expect(printSummary(summary, 'en')).toContain('and 2 more in findings.csv');
  });

  it('keeps control characters of a document away from the terminal', () => {
    const findings = [finding({ message: 'a\u001B[2Jb' })];
    const summary = summaryOf(findings);
    expect(printSummary(summary, 'vi')).toContain('a[2Jb');
  });
});
