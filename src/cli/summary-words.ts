import type { ClaimKind, Finding } from '../model.js';
import type { Lang } from '../export/issue-messages.js';

/** The words of the closing summary. Numbers arrive printed. */
export interface SummaryWords {
  readonly nothing: string;
  readonly read: (documents: string, reports: string) => string;
  readonly figures: (figures: string) => string;
  readonly unexplained: (unexplained: string, seen: string) => string;
  readonly claims: (claims: string, ok: string, undecided: string) => string;
  /** Figures in some claim, all figures, and the chance in per cent that a wrong digit is caught. */
  readonly proven: (covered: string, figures: string, chance: string) => string;
  readonly by: (kinds: string) => string;
  readonly kinds: Readonly<Record<ClaimKind, string>>;
  readonly findings: (total: string, error: string, warning: string, note: string) => string;
  readonly severity: Readonly<Record<Finding['severity'], string>>;
  readonly worst: string;
  readonly more: (count: string) => string;
  readonly gained: (count: string) => string;
  readonly lost: (count: string) => string;
  readonly partial: (count: string) => string;
  readonly unread: (count: string) => string;
  readonly duplicates: (count: string) => string;
  readonly leftOut: (count: string, extensions: string) => string;
  readonly filtered: (count: string) => string;
  readonly noExtension: string;
  readonly missing: string;
  readonly unlisted: string;
  readonly unreached: (count: string) => string;
  readonly results: (output: string) => string;
}

const vi: SummaryWords = {
  nothing: 'Không tìm thấy văn bản nào để đọc (.docx, .pdf ...) trong các đường dẫn đã cho.',
  read: (documents, reports) => `Đã xử lý ${documents} tệp, đọc được ${reports} báo cáo.`,
  figures: (figures) => `Số liệu: ${figures}`,
  unexplained: (unexplained, seen) =>
    `Số chưa rõ nghĩa: ${unexplained} trên ${seen} số trong văn bản`,
  claims: (claims, ok, undecided) =>
    `Phép tính đã kiểm: ${claims} (đúng ${ok}, chưa kết luận được ${undecided})`,
  proven: (covered, figures, chance) =>
    `Số liệu được đối chiếu: ${covered} trên ${figures}; nếu sai một chữ số, khả năng phát hiện là ${chance}%`,
  by: (kinds) => `theo phép tính: ${kinds}`,
  kinds: {
    ratio: 'tỷ lệ',
    sum: 'tổng và thành phần',
    balance: 'cân đối hồ sơ',
    level_sum: 'tổng các cấp',
    table_total: 'tổng cột',
    row_total: 'tổng dòng',
    repeat: 'số nhắc lại',
    difference: 'tăng giảm',
    score_ratio: 'điểm theo tỷ lệ',
    extreme: 'cao nhất/thấp nhất',
    bound: 'giới hạn',
    series: 'giữa các báo cáo',
  },
  findings: (total, error, warning, note) =>
    `Phát hiện: ${total} (sai ${error}, cần xem lại ${warning}, lưu ý ${note})`,
  severity: { error: 'SAI', warning: 'XEM LẠI', note: 'LƯU Ý' },
  worst: 'Phát hiện nặng nhất:',
  more: (count) => `và ${count} phát hiện khác trong findings.csv`,
  gained: (count) => `Phát hiện mới so với lần chạy trước (quy tắc hoặc bản khác): ${count}`,
  lost: (count) => `Phát hiện không còn so với lần chạy trước: ${count}`,
  partial: (count) => `Chỉ đọc được một phần ${count} tệp:`,
  unread: (count) => `Không đọc được ${count} tệp:`,
  duplicates: (count) => `Bản sao giống hệt, chỉ tính một lần: ${count} tệp`,
  leftOut: (count, extensions) => `Bỏ qua ${count} tệp không phải văn bản: ${extensions}`,
  filtered: (count) =>
    `Không thuộc lần chạy này vì bộ lọc (--include, --exclude, --since, --limit): ${count} tệp`,
  noExtension: 'không có đuôi',
  missing: 'Đường dẫn không tồn tại (hãy kiểm tra lại):',
  unlisted: 'Thư mục không mở được (hãy kiểm tra quyền truy cập):',
  unreached: (count) =>
    `Đã dừng giữa chừng, còn ${count} tệp chưa đọc: chạy lại cùng lệnh để đọc tiếp từ chỗ này.`,
  results: (output) =>
    `Kết quả: ${output} (reports.csv, figures.csv, checks.csv, findings.csv ...)`,
};

const en: SummaryWords = {
  nothing: 'No documents to read (.docx, .pdf ...) were found in the given paths.',
  read: (documents, reports) => `Files: ${documents}, reports read: ${reports}.`,
  figures: (figures) => `Figures: ${figures}`,
  unexplained: (unexplained, seen) => `Numbers unexplained: ${unexplained} of ${seen} seen`,
  claims: (claims, ok, undecided) => `Claims checked: ${claims} (ok ${ok}, undecided ${undecided})`,
  proven: (covered, figures, chance) =>
    `Figures checked: ${covered} of ${figures}; a wrong digit would be caught with a chance of ${chance}%`,
  by: (kinds) => `by claims: ${kinds}`,
  kinds: {
    ratio: 'ratios',
    sum: 'sums',
    balance: 'balances',
    level_sum: 'sums of levels',
    table_total: 'column totals',
    row_total: 'row totals',
    repeat: 'repeats',
    difference: 'differences',
    score_ratio: 'scores',
    extreme: 'extremes',
    bound: 'bounds',
    series: 'series',
  },
  findings: (total, error, warning, note) =>
    `Findings: ${total} (errors ${error}, warnings ${warning}, notes ${note})`,
  severity: { error: 'ERROR', warning: 'WARNING', note: 'NOTE' },
  worst: 'The worst findings:',
  more: (count) => `and ${count} more in findings.csv`,
  gained: (count) =>
    `Findings gained since the run before (by other rules or another version): ${count}`,
  lost: (count) => `Findings lost since the run before: ${count}`,
  partial: (count) => `Read in part only (files: ${count}):`,
  unread: (count) => `Not read (files: ${count}):`,
  duplicates: (count) => `Identical copies, counted once: ${count}`,
  leftOut: (count, extensions) => `Left out, no documents (files: ${count}): ${extensions}`,
  filtered: (count) =>
    `Not part of this run by its filters (--include, --exclude, --since, --limit), files: ${count}`,
  noExtension: 'no extension',
  missing: 'Paths that do not exist (check them):',
  unlisted: 'Folders that cannot be opened (check their permissions):',
  unreached: (count) =>
    `Stopped before the end, files not read yet: ${count}. Give the same command again to go on.`,
  results: (output) =>
    `Results: ${output} (reports.csv, figures.csv, checks.csv, findings.csv ...)`,
};

/** The words by language. */
export const summaryWords: Readonly<Record<Lang, SummaryWords>> = { vi, en };
