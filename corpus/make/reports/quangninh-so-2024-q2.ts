import { balance, ratio, sum } from '../claims.js';
import type { Description } from '../description.js';
import { body, heading } from '../description.js';

/** A department's quarterly report: 'trong đó' two deep, comparisons in between, the former quarter's figures. */
export const report: Description = {
  letterhead: {
    left: ['UBND TỈNH QUẢNG NINH', 'SỞ XÂY DỰNG'],
    number: 'Số: 2914/BC-SXD',
    placeAndDate: 'Quảng Ninh, ngày 17 tháng 6 năm 2024',
  },
  report: {
    agency: 'Sở Xây dựng tỉnh Quảng Ninh',
    agency_level: 'province',
    province: 'Quảng Ninh',
    number: '2914/BC-SXD',
    date: '2024-06-17',
    title: 'Công tác kiểm soát thủ tục hành chính quý II năm 2024',
    period_from: '2024-03-15',
    period_to: '2024-06-14',
  },
  scope: { level: 'province' },
  levelAlt: 'all',
  title: ['Công tác kiểm soát thủ tục hành chính quý II năm 2024'],
  planted: 1,
  items: [
    body(
      'Sở Xây dựng báo cáo Văn phòng UBND tỉnh kết quả quý II năm 2024 (từ ngày 15/3/2024 đến ngày 14/6/2024):',
    ),
    heading('I. Tình hình tiếp nhận, giải quyết hồ sơ'),
    body(
      '1. Trong quý, Sở tiếp nhận {intake_total: 1.386} hồ sơ, tăng 12,3% so với cùng kỳ năm trước, trong đó: mới tiếp nhận {intake_new: 1.241} hồ sơ (trong đó: trực tuyến {intake_online: 1.203} hồ sơ, trực tiếp {intake_direct: 38} hồ sơ); kỳ trước chuyển qua {intake_carried: 145} hồ sơ.',
      sum('intake_total', 'intake_new', 'intake_carried'),
      sum('intake_new', 'intake_online', 'intake_direct'),
    ),
    body(
      '2. Đã giải quyết {resolved_total: 1.262} hồ sơ; trong đó, trước hạn {resolved_early: 1.117} hồ sơ, đúng hạn {resolved_on_time: 141} hồ sơ, quá hạn {resolved_late: 4} hồ sơ; quý I năm 2024 đã giải quyết 1.098 hồ sơ.',
      sum('resolved_total', 'resolved_early', 'resolved_on_time', 'resolved_late'),
    ),
    body(
      '3. Đang giải quyết {pending_total: 114} hồ sơ, tất cả còn trong hạn; hồ sơ quá hạn: {pending_overdue=0: không}; trả lại {returned: 10} hồ sơ do không đủ điều kiện.',
      balance('intake_total', 'resolved_total', 'pending_total', 'returned'),
    ),
    body(
      '4. Tỷ lệ giải quyết trước và đúng hạn đạt {on_time_rate: 99,86}% ({resolved_early_or_on_time: 1.258}/{resolved_total: 1.262} hồ sơ), cao hơn mức 99,2% của quý I.',
      ratio('resolved_early_or_on_time', 'resolved_total', 'on_time_rate'),
    ),
    heading('II. Số hóa và dịch vụ công trực tuyến'),
    body(
      '- Số hóa hồ sơ, giấy tờ khi tiếp nhận: {digitized_intake: 1.241}/{digitized_intake_base: 1.241} hồ sơ, đạt {digitized_intake_rate: 100}%; số hóa kết quả giải quyết: {digitized_results: 1.231}/{digitized_results_base: 1.262} hồ sơ, đạt {digitized_results_rate: 97,54}%.',
      ratio('digitized_intake', 'digitized_intake_base', 'digitized_intake_rate'),
      ratio('digitized_results', 'digitized_results_base', 'digitized_results_rate'),
    ),
    body(
      '- Sở cung cấp {procedures_full_online: 61} dịch vụ công trực tuyến toàn trình, {procedures_partial_online: 12} dịch vụ công trực tuyến một phần.',
    ),
    body(
      '- Thanh toán trực tuyến: {online_payment: 702} hồ sơ trên tổng số {~fees: 713} hồ sơ phát sinh phí, đạt tỷ lệ {online_payment_rate: 98,46}%; mức độ hài lòng đạt {satisfaction_rate: 98,9}%.',
      ratio('online_payment', '~fees', 'online_payment_rate'),
    ),
    body(
      '- Điểm tiến độ giải quyết trên Cổng Dịch vụ công quốc gia đạt {score_progress: 19,94}/20 điểm.',
    ),
    heading('III. Phương hướng quý III'),
    body('Phấn đấu 100% hồ sơ đúng hạn; rà soát 15 thủ tục, giảm ít nhất 20% thời gian./.'),
  ],
  recipients: ['- VP UBND tỉnh;', '- Lãnh đạo Sở;', '- Lưu: VT, VP.'],
  signature: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Vũ Thành Long'],
};
