import { balance, difference, ratio, sum } from '../claims.js';
import type { Description } from '../description.js';
import { body, heading } from '../description.js';

/**
 * A commune after the mergers of 2025: one level, label before and behind the number.
 * Planted: what is pending leaves 9 dossiers unaccounted for.
 */
export const report: Description = {
  letterhead: {
    left: ['ỦY BAN NHÂN DÂN', 'XÃ PHÚ LỘC AN'],
    number: 'Số: 76/BC-UBND',
    placeAndDate: 'Phú Lộc An, ngày 22 tháng 9 năm 2025',
  },
  report: {
    agency: 'UBND xã Phú Lộc An',
    agency_level: 'commune',
    province: 'Cà Mau',
    number: '76/BC-UBND',
    date: '2025-09-22',
    title:
      'Kết quả hoạt động của Trung tâm Phục vụ hành chính công xã từ ngày 01 tháng 7 đến ngày 20 tháng 9 năm 2025',
    period_from: '2025-07-01',
    period_to: '2025-09-20',
  },
  scope: { level: 'commune' },
  levelAlt: 'all',
  title: [
    'Kết quả hoạt động của Trung tâm Phục vụ hành chính công xã',
    'từ ngày 01 tháng 7 đến ngày 20 tháng 9 năm 2025',
  ],
  planted: 1,
  items: [
    body(
      'Sau khi sắp xếp 03 xã cũ, Trung tâm Phục vụ hành chính công xã Phú Lộc An, tỉnh Cà Mau đi vào hoạt động từ ngày 01/7/2025 với 11 công chức, 07 quầy giao dịch. UBND xã báo cáo kết quả gần ba tháng hoạt động như sau:',
    ),
    heading('1. Về tiếp nhận hồ sơ'),
    body(
      'Trung tâm đã tiếp nhận {intake_total: 3.284} hồ sơ, trong đó có {intake_online: 2.871} hồ sơ nộp trên Cổng Dịch vụ công quốc gia, chiếm {online_rate: 87,42}% và {intake_direct: 413} hồ sơ nộp trực tiếp.',
      sum('intake_total', 'intake_online', 'intake_direct'),
      ratio('intake_online', 'intake_total', 'online_rate'),
    ),
    body(
      'Trong số đó, lĩnh vực chứng thực {intake_total|chứng thực: 1.620} hồ sơ, hộ tịch {intake_total|hộ tịch: 948} hồ sơ, đất đai {intake_total|đất đai: 391} hồ sơ, bảo trợ xã hội {intake_total|bảo trợ xã hội: 325} hồ sơ.',
      sum(
        'intake_total',
        'intake_total|chứng thực',
        'intake_total|hộ tịch',
        'intake_total|đất đai',
        'intake_total|bảo trợ xã hội',
      ),
    ),
    heading('2. Về giải quyết hồ sơ'),
    body(
      '- {resolved_total: 3.107} hồ sơ đã giải quyết: {resolved_early: 2.640} hồ sơ trước hạn, {resolved_on_time: 452} hồ sơ đúng hạn, {resolved_late: 15} hồ sơ trễ hạn ({late_rate: 0,48}%).',
      sum('resolved_total', 'resolved_early', 'resolved_on_time', 'resolved_late'),
      ratio('resolved_late', 'resolved_total', 'late_rate'),
    ),
    body(
      '- {pending_total: 142} hồ sơ đang giải quyết: {pending_in_time: 140} hồ sơ trong hạn, {pending_overdue: 02} hồ sơ quá hạn.',
      sum('pending_total', 'pending_in_time', 'pending_overdue'),
    ),
    body(
      '- {returned: 21}hồ sơ trả lại để bổ sung; {withdrawn: 05} hồ sơ người dân rút.',
      balance('intake_total', 'resolved_total', 'pending_total', 'returned', 'withdrawn'),
    ),
    heading('3. Về số hóa và thanh toán'),
    body(
      '- Số hóa thành phần hồ sơ: {digitized_intake: 3.284}/ {digitized_intake_base: 3.284} hồ sơ, đạt {digitized_intake_rate: 100}%.',
      ratio('digitized_intake', 'digitized_intake_base', 'digitized_intake_rate'),
    ),
    body(
      '- Cấp kết quả bản điện tử có ký số, số hóa kết quả giải quyết: {digitized_results: 2.988}/ {digitized_results_base: 3.107} hồ sơ, đạt {digitized_results_rate: 96,2}%.',
      ratio('digitized_results', 'digitized_results_base', 'digitized_results_rate'),
    ),
    body(
      '- Thanh toán trực tuyến: {online_payment: 1.733} hồ sơ trên {~payable: 1.802} hồ sơ có thu phí, đạt {online_payment_rate: 96,17}%.',
      ratio('online_payment', '~payable', 'online_payment_rate'),
    ),
    body(
      '- Trung bình mỗi ngày Trung tâm đón khoảng 60 lượt người; tháng 8 năm 2025 có {~august: 1.187} hồ sơ mới, giảm {~fewer: 96} hồ sơ so với tháng 7 ({~july: 1.283} hồ sơ).',
      difference('~july', '~august', '~fewer'),
    ),
    heading('4. Khó khăn'),
    body(
      'Trụ sở cách ấp xa nhất 17 km; 02 máy quét hỏng chưa được thay; dữ liệu đất đai của xã cũ còn 35% chưa được làm sạch.',
    ),
    heading('5. Kiến nghị'),
    body(
      'Đề nghị UBND tỉnh Cà Mau hỗ trợ 250 triệu đồng nâng cấp đường truyền và bố trí thêm 02 biên chế cho lĩnh vực đất đai./.',
    ),
  ],
  recipients: [
    '- UBND tỉnh;',
    '- Trung tâm Phục vụ hành chính công tỉnh;',
    '- TT. Đảng ủy xã;',
    '- Lưu: VT.',
  ],
  signature: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Lê Quốc Toàn'],
};
