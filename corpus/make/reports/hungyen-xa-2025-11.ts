import { balance, ratio, sum } from '../claims.js';
import type { Description } from '../description.js';
import { body, caption, heading, table } from '../description.js';

/** A commune after the mergers, as a Word file and printed by two programs. Without error. */
export const report: Description = {
  letterhead: {
    left: ['UBND XÃ KHOÁI THỌ', 'TRUNG TÂM PHỤC VỤ', 'HÀNH CHÍNH CÔNG'],
    number: 'Số: 44/BC-TTPVHCC',
    placeAndDate: 'Khoái Thọ, ngày 28 tháng 11 năm 2025',
  },
  report: {
    agency: 'Trung tâm Phục vụ hành chính công xã Khoái Thọ',
    agency_level: 'commune',
    province: 'Hưng Yên',
    number: '44/BC-TTPVHCC',
    date: '2025-11-28',
    title: 'Kết quả tiếp nhận, giải quyết thủ tục hành chính tháng 11 năm 2025',
    period_from: '2025-10-26',
    period_to: '2025-11-25',
  },
  scope: { level: 'commune' },
  levelAlt: 'all',
  title: ['Kết quả tiếp nhận, giải quyết thủ tục hành chính tháng 11 năm 2025'],
  planted: 0,
  files: ['docx', 'pdf', 'chrome.pdf'],
  items: [
    body(
      'Trung tâm Phục vụ hành chính công xã Khoái Thọ, tỉnh Hưng Yên báo cáo kết quả từ ngày 26/10/2025 đến ngày 25/11/2025:',
    ),
    heading('1. Tiếp nhận, giải quyết hồ sơ'),
    body(
      '- Tiếp nhận {intake_total: 1.148} hồ sơ, gồm: {intake_online: 1.021} hồ sơ trực tuyến, {intake_direct: 84} hồ sơ trực tiếp, {intake_carried: 43} hồ sơ từ kỳ trước chuyển sang.',
      sum('intake_total', 'intake_online', 'intake_direct', 'intake_carried'),
    ),
    body(
      '- Đã giải quyết {resolved_total: 1.102} hồ sơ, trong đó {resolved_early: 990} hồ sơ trước hạn, {resolved_on_time: 112} hồ sơ đúng hạn, không có hồ sơ trễ hạn; đang giải quyết {pending_total: 46} hồ sơ, tất cả trong hạn.',
      sum('resolved_total', 'resolved_early', 'resolved_on_time'),
      balance('intake_total', 'resolved_total', 'pending_total'),
    ),
    heading('2. Kết quả theo lĩnh vực'),
    caption('Biểu tổng hợp hồ sơ theo lĩnh vực'),
    table({
      labels: 'field',
      size: 24,
      header: [['STT', 'Lĩnh vực', 'Tiếp nhận', 'Đã giải quyết', 'Đang giải quyết']],
      columns: [
        { code: 'stt', width: 8 },
        { code: 'label', width: 41 },
        { code: 'intake_total', width: 17, sum: ['resolved_total', 'pending_total'] },
        { code: 'resolved_total', width: 17 },
        { code: 'pending_total', width: 17 },
      ],
      rows: [
        { cells: ['Chứng thực', 541, 0] },
        { cells: ['Hộ tịch', 284, 8] },
        { cells: ['Đất đai', 137, 30] },
        { cells: ['Bảo trợ xã hội', 100, 6] },
        { cells: ['Thành lập hộ kinh doanh', 40, 2] },
      ],
      total: 'Tổng cộng',
    }),
    heading('3. Số hóa, thanh toán'),
    body(
      '- Số hóa thành phần hồ sơ {digitized_intake: 1.094}/{digitized_intake_base: 1.105} hồ sơ, đạt {digitized_intake_rate: 99,0}%; thanh toán trực tuyến {online_payment: 466}/{~fees: 480} hồ sơ, đạt {online_payment_rate: 97,08}%.',
      ratio('digitized_intake', 'digitized_intake_base', 'digitized_intake_rate'),
      ratio('online_payment', '~fees', 'online_payment_rate'),
    ),
    body(
      '- Phản ánh, kiến nghị: tiếp nhận {feedback_received: 02}, đã xử lý {feedback_resolved: 02}.',
    ),
    heading('4. Khó khăn, kiến nghị'),
    body('Đường truyền đến 02 thôn còn chậm; đề nghị bổ sung 01 máy quét./.'),
  ],
  recipients: ['- UBND xã;', '- Lưu: VT.'],
  signature: ['GIÁM ĐỐC', 'Đỗ Thị Hường'],
};
