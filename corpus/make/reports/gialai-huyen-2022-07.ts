import { balance, ratio, sum } from '../claims.js';
import type { Description } from '../description.js';
import { body, heading } from '../description.js';

/**
 * A draft with its tracked changes: what was put in counts, what was struck out does not. Only the
 * Word file: printed, the struck out words would stand beside the others. Without error.
 */
export const report: Description = {
  letterhead: {
    left: ['ỦY BAN NHÂN DÂN', 'HUYỆN IA KRÊNG'],
    number: 'Số:     /BC-UBND',
    placeAndDate: 'Ia Krêng, ngày     tháng 7 năm 2022',
  },
  report: {
    agency: 'UBND huyện Ia Krêng',
    agency_level: 'district',
    province: 'Gia Lai',
    number: null,
    date: '2022-07',
    title: 'Kết quả tiếp nhận, giải quyết thủ tục hành chính tháng 7 năm 2022',
    period_from: '2022-07',
    period_to: '2022-07',
  },
  scope: { level: 'all' },
  title: ['Kết quả tiếp nhận, giải quyết thủ tục hành chính tháng 7 năm 2022'],
  planted: 0,
  files: ['docx'],
  items: [
    body(
      'Văn phòng HĐND và UBND huyện tổng hợp số liệu của 15 cơ quan, đơn vị [-tính đến ngày 25/7/2022]++trong tháng 7 năm 2022++, UBND huyện Ia Krêng, tỉnh Gia Lai báo cáo:',
    ),
    heading('1. Tiếp nhận hồ sơ'),
    body(
      'Trong tháng tiếp nhận [-1.240]++{intake_total: 1.204}++ hồ sơ, trong đó: trực tuyến {intake_online: 318} hồ sơ; trực tiếp và qua dịch vụ bưu chính [-922]++{intake_offline: 886}++ hồ sơ.',
      sum('intake_total', 'intake_online', 'intake_offline'),
    ),
    heading('2. Giải quyết hồ sơ'),
    body(
      'Đã giải quyết {resolved_total: 1.090} hồ sơ[-, đạt 87,9%], trong đó: trước hạn {resolved_early=812: 8}[-02]++12++ hồ sơ, đúng hạn {resolved_on_time: 270} hồ sơ, trễ hạn {resolved_late: 08} hồ sơ; đang giải quyết {pending_total: 114} hồ sơ.',
      sum('resolved_total', 'resolved_early', 'resolved_on_time', 'resolved_late'),
      balance('intake_total', 'resolved_total', 'pending_total'),
    ),
    body(
      '[-Tỷ lệ trước và đúng hạn đạt 99,9%.]++Tỷ lệ giải quyết trước và đúng hạn: {resolved_early_or_on_time: 1.082}/{resolved_total: 1.090} hồ sơ, đạt {on_time_rate: 99,27}%.++',
      ratio('resolved_early_or_on_time', 'resolved_total', 'on_time_rate'),
    ),
    heading('3. Nhiệm vụ tháng 8'),
    body('Tiếp tục rà soát 268 thủ tục thuộc thẩm quyền; kiểm tra tại 05 xã./.'),
  ],
  recipients: ['- UBND tỉnh;', '- Lưu: VT.'],
  signature: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Rơ Mah H’Lim'],
};
