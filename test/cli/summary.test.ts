import { describe, expect, it } from 'vitest';
import { addToTotals, EMPTY, type BatchSummary, type Totals } from '../../src/batch/summary.js';
import { printSummary } from '../../src/cli/summary.js';
import { recordOf } from '../../src/export/file-record.js';
import type { Finding } from '../../src/model.js';
import { claim, figure, finding, report, result, verdict } from '../export/sample.js';

const nothing: BatchSummary = {
  ...EMPTY,
  output: 'out',
  leftOut: new Map([['', 2]]),
  filtered: 0,
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

  it('tells which findings came and went by other rules', () => {
    const changes = {
      gained: { count: 12, first: ['a.pdf: one', 'b.pdf: \u001B[2Jtwo'] },
      lost: { count: 0, first: [] },
    };
    const lines = printSummary({ ...nothing, changes }, 'en').split('\n');
    const at = lines.indexOf(
      'Findings gained since the run before (by other rules or another version): 12',
    );
    expect(lines.slice(at + 1, at + 5)).toEqual([
      '  a.pdf: one',
      '  b.pdf: [2Jtwo',
      '  (+10)',
      'Findings lost since the run before: 0',
    ]);
  });

  it('puts what needs attention most first: what was not read, then the findings', () => {
    let totals = addToTotals(EMPTY, recordOf(result({ reports: [report()] })), [finding()]);
    for (const state of ['partial', 'damaged'] as const) {
      const record = recordOf(result({ file: `${state}.pdf`, state, reports: [] }));
      totals = addToTotals(totals, record, []);
    }
    const summary = { ...nothing, ...totals, unreached: 3, filtered: 4 };
    const titles = [
      'Files: 3, reports read: 1.',
      'Stopped before the end',
      'Paths that do not exist',
      'Not read (files: 1)',
      'Read in part only (files: 1)',
      'The worst findings:',
      'Left out, no documents',
      'Not part of this run by its filters (--include, --exclude, --since, --limit), files: 4',
      'Results: out',
    ];
    const text = printSummary(summary, 'en');
    const places = titles.map((title) => text.indexOf(title));
    expect(places.filter((place) => place < 0)).toEqual([]);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('says how to go on after a stop', () => {
    expect(printSummary({ ...nothing, unreached: 1234 }, 'vi')).toContain(
      'còn 1.234 tệp chưa đọc: chạy lại cùng lệnh để đọc tiếp',
    );
  });

  it('names some of many files that were not read, and counts the rest', () => {
    let totals: Totals = EMPTY;
    for (let at = 0; at < 25; at++)
      totals = addToTotals(
        totals,
        recordOf(result({ file: `${at}.pdf`, state: 'damaged', reports: [] })),
        [],
      );
    const lines = printSummary({ ...nothing, ...totals }, 'en').split('\n');
    expect(lines.filter((line) => /^ {2}\d+\.pdf: Page 3/.test(line))).toHaveLength(20);
    expect(lines).toContain('  (+5: reports.csv, issues.csv)');
  });

  it('says how many figures the claims cover, how well, and which claims they are', () => {
    const claims = [claim(), claim({ id: 'c2', kind: 'sum' }), claim({ id: 'c3', kind: 'sum' })];
    const verdicts = [
      verdict(),
      verdict({ claim: 'c2', outcome: 'ok' }),
      verdict({ claim: 'c3', outcome: 'undecided' }),
    ];
    const figures = ['f1', 'f2', 'f3', 'f4'].map((id) => figure({ id }));
    const coverage = [
      { figure: 'f1', checks: 2, detectable: 1 },
      { figure: 'f2', checks: 1, detectable: 0.5 },
      { figure: 'f3', checks: 0, detectable: 0 },
      { figure: 'f4', checks: 0, detectable: 0 },
    ];
    const read = recordOf(result({ reports: [report({ claims, verdicts, figures, coverage })] }));
    const summary = { ...nothing, ...addToTotals(EMPTY, read, []) };
    expect(printSummary(summary, 'vi').split('\n')).toEqual(
      expect.arrayContaining([
        '  Số liệu được đối chiếu: 2 trên 4; nếu sai một chữ số, khả năng phát hiện là 38%',
        '    theo phép tính: tỷ lệ 1, tổng và thành phần 1',
      ]),
    );
    expect(printSummary(summary, 'en')).toContain('by claims: ratios 1, sums 1');
  });

  it('keeps control characters of a document away from the terminal', () => {
    const findings = [finding({ message: 'a\u001B[2Jb' })];
    const summary = summaryOf(findings);
    expect(printSummary(summary, 'vi')).toContain('a[2Jb');
  });
});
