import { balance, ratio, sum } from '../claims.js';
import type { Description } from '../description.js';
import { body, heading } from '../description.js';

/** A small special zone's report: zeros in words and digits, everything in one breath. Nothing planted. */
export const report: Description = {
  letterhead: {
    left: ['UBND TỈNH KHÁNH HÒA', 'UBND ĐẶC KHU HÒN KHƠI'],
    number: 'Số: 29/BC-UBND',
    placeAndDate: 'Hòn Khơi, ngày 17 tháng 12 năm 2025',
  },
  report: {
    agency: 'UBND đặc khu Hòn Khơi',
    agency_level: 'commune',
    province: 'Khánh Hòa',
    number: '29/BC-UBND',
    date: '2025-12-17',
    title: 'Công tác tiếp nhận và giải quyết thủ tục hành chính tháng 12 năm 2025',
    period_from: '2025-12',
    period_to: '2025-12',
  },
  scope: { level: 'commune' },
  levelAlt: 'all',
  title: ['Công tác tiếp nhận và giải quyết thủ tục hành chính', 'tháng 12 năm 2025'],
  planted: 0,
  items: [
    heading('I. Kết quả'),
    body('* Hồ sơ thủ tục hành chính:'),
    body(
      '- Tiếp nhận trong tháng: {intake_total: 87} hồ sơ (trực tuyến: {intake_online: 87} hồ sơ; trực tiếp: {intake_direct: 00} hồ sơ; bưu chính: {intake_postal: 00} hồ sơ).',
      sum('intake_total', 'intake_online', 'intake_direct', 'intake_postal'),
    ),
    body(
      '- Đã giải quyết: {resolved_total: 80}hồ sơ (trước hạn: {resolved_early: 66} hồ sơ; đúng hạn: {resolved_on_time: 14} hồ sơ; trễ hạn: {resolved_late=0: không có}).',
      sum('resolved_total', 'resolved_early', 'resolved_on_time', 'resolved_late'),
    ),
    body(
      '- Đang giải quyết: {pending_total: 07} hồ sơ (trong hạn: {pending_in_time: 07} hồ sơ; quá hạn: {pending_overdue: 0} hồ sơ).',
      sum('pending_total', 'pending_in_time', 'pending_overdue'),
      balance('intake_total', 'resolved_total', 'pending_total'),
    ),
    body('* Số hóa:'),
    body(
      '- Số hóa kết quả giải quyết TTHC: {digitized_results: 75}/{digitized_results_base: 80}, đạt {digitized_results_rate: 93,75}%.',
      ratio('digitized_results', 'digitized_results_base', 'digitized_results_rate'),
    ),
    body(
      '- Số hóa kết quả còn hiệu lực (hồ sơ lưu trữ trước ngày 01/7/2025): đã số hóa {digitized_backlog: 1.152}/{digitized_backlog_base: 2.304} hồ sơ, đạt {digitized_backlog_rate: 50}%.',
      ratio('digitized_backlog', 'digitized_backlog_base', 'digitized_backlog_rate'),
    ),
    body('* Phản ánh, kiến nghị:'),
    body('- Số phản ánh, kiến nghị tiếp nhận trong tháng: {feedback_received=0: Không có}.'),
    heading('II. Kiến nghị'),
    body('Không.'),
    body('Đặc khu trân trọng báo cáo./.'),
  ],
  recipients: ['- UBND tỉnh (b/c);', '- Lưu: VT.'],
  signature: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Đinh Hải Yến'],
};
