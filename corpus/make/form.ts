import type { Column, HeaderCell, Row } from './description.js';

/** The form of Thông tư 01/2020/TT-VPCP on what was received and settled (biểu II.06): columns and header. */
export const FORM_COLUMNS: readonly Column[] = [
  { code: 'stt', width: 5 },
  { code: 'label', width: 19 },
  { code: 'intake_total', width: 8, sum: ['intake_online', 'intake_offline', 'intake_carried'] },
  { code: 'intake_online', width: 8 },
  { code: 'intake_offline', width: 8 },
  { code: 'intake_carried', width: 7 },
  {
    code: 'resolved_total',
    width: 8,
    sum: ['resolved_early', 'resolved_on_time', 'resolved_late'],
  },
  { code: 'resolved_early', width: 7 },
  { code: 'resolved_on_time', width: 7 },
  { code: 'resolved_late', width: 6 },
  { code: 'pending_total', width: 7, sum: ['pending_in_time', 'pending_overdue'] },
  { code: 'pending_in_time', width: 6 },
  { code: 'pending_overdue', width: 6 },
];

const FORM_NUMBERS: readonly string[] = [
  '(1)',
  '(2)',
  '(3)=(4)+(5)+(6)',
  '(4)',
  '(5)',
  '(6)',
  '(7)=(8)+(9)+(10)',
  '(8)',
  '(9)',
  '(10)',
  '(11)=(12)+(13)',
  '(12)',
  '(13)',
];

/** Three header rows with merged cells, then the row of column numbers. */
export const formHeader = (rows: string): readonly (readonly HeaderCell[])[] => [
  [
    { text: 'STT', rows: 3 },
    { text: rows, rows: 3 },
    { text: 'Số lượng hồ sơ tiếp nhận', cols: 4 },
    { text: 'Số lượng hồ sơ đã giải quyết', cols: 4 },
    { text: 'Số lượng hồ sơ đang giải quyết', cols: 3 },
  ],
  [
    { text: 'Tổng số', rows: 2 },
    { text: 'Trong kỳ', cols: 2 },
    { text: 'Từ kỳ trước', rows: 2 },
    { text: 'Tổng số', rows: 2 },
    { text: 'Trước hạn', rows: 2 },
    { text: 'Đúng hạn', rows: 2 },
    { text: 'Quá hạn', rows: 2 },
    { text: 'Tổng số', rows: 2 },
    { text: 'Trong hạn', rows: 2 },
    { text: 'Quá hạn', rows: 2 },
  ],
  ['Trực tuyến', 'Trực tiếp, dịch vụ bưu chính'],
  FORM_NUMBERS,
];

/**
 * A row of the form from its leaves: online, offline, carried; early, on time, late; overdue.
 * What is pending in time is what the row still has to account for.
 */
export function formRow(
  label: string,
  intake: readonly [online: number, offline: number, carried: number],
  resolved: readonly [early: number, onTime: number, late: number],
  overdue = 0,
): Row {
  const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
  return {
    cells: [label, ...intake, ...resolved, sum(intake) - sum(resolved) - overdue, overdue],
  };
}
