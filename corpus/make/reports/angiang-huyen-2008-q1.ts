import { balance, ratio, sum } from '../claims.js';
import type { Description } from '../description.js';
import { body, heading } from '../description.js';

/** A district's report typed in VNI fonts; its Word 97 file too, which names no fonts for the reader. */
export const report: Description = {
  letterhead: {
    left: ['UBND TỈNH AN GIANG', 'UBND HUYỆN PHÚ THUẬN AN'],
    number: 'Số: 21/BC-UBND',
    placeAndDate: 'Phú Thuận An, ngày 31 tháng 3 năm 2008',
  },
  report: {
    agency: 'UBND huyện Phú Thuận An',
    agency_level: 'district',
    province: 'An Giang',
    number: '21/BC-UBND',
    date: '2008-03-31',
    title: 'Tình hình tiếp nhận và giải quyết hồ sơ hành chính quý I năm 2008',
    period_from: '2008-01-01',
    period_to: '2008-03-31',
  },
  scope: { level: 'district' },
  levelAlt: 'all',
  title: ['Tình hình tiếp nhận và giải quyết hồ sơ hành chính quý I năm 2008'],
  planted: 1,
  style: { letters: 'vni' },
  files: ['docx', 'pdf', 'doc'],
  items: [
    body(
      'UBND huyện Phú Thuận An, tỉnh An Giang báo cáo tình hình tiếp nhận, giải quyết hồ sơ hành chính của tổ chức và công dân trong quý I năm 2008 như sau:',
    ),
    heading('1. Tiếp nhận'),
    body(
      '- Tổng số hồ sơ tiếp nhận: {intake_total: 3.067} hồ sơ (kỳ trước chuyển qua {intake_carried: 92} hồ sơ, mới tiếp nhận {intake_new: 2.975} hồ sơ).',
      sum('intake_total', 'intake_carried', 'intake_new'),
    ),
    body(
      '- Tiếp nhận theo từng lĩnh vực: lĩnh vực đất đai {intake_total|đất đai: 1.288} hồ sơ; đăng ký kinh doanh {intake_total|đăng ký kinh doanh: 402} hồ sơ; hộ tịch {intake_total|hộ tịch: 963} hồ sơ; xây dựng {intake_total|xây dựng: 414} hồ sơ.',
      sum(
        'intake_total',
        'intake_total|đất đai',
        'intake_total|đăng ký kinh doanh',
        'intake_total|hộ tịch',
        'intake_total|xây dựng',
      ),
    ),
    heading('2. Giải quyết'),
    body(
      '- Số hồ sơ đã giải quyết: {resolved_total: 2.941} hồ sơ, trong đó: đúng hạn {resolved_on_time: 2.847} hồ sơ, trễ hạn {resolved_late: 94} hồ sơ.',
      sum('resolved_total', 'resolved_on_time', 'resolved_late'),
    ),
    body(
      '- Tỷ lệ hồ sơ giải quyết đúng hạn: {resolved_on_time: 2.847}/{resolved_total: 2.941} hồ sơ, đạt {on_time_rate: 98,6}%.',
      ratio('resolved_on_time', 'resolved_total', 'on_time_rate'),
    ),
    body(
      '- Số hồ sơ đang giải quyết: {pending_total: 126} hồ sơ, trong đó: trong hạn {pending_in_time: 119} hồ sơ, quá hạn {pending_overdue: 07} hồ sơ.',
      sum('pending_total', 'pending_in_time', 'pending_overdue'),
      balance('intake_total', 'resolved_total', 'pending_total'),
    ),
    body('- Trả lại: {returned: 18} hồ sơ do không đủ điều kiện.'),
    heading('3. Đề nghị'),
    body(
      'Đề nghị UBND tỉnh bố trí kinh phí 120 triệu đồng sửa chữa trụ sở; tập huấn cho 35 cán bộ, công chức trong tháng 4 năm 2008./.',
    ),
  ],
  recipients: ['- UBND tỉnh An Giang;', '- TT. HĐND huyện;', '- Lưu: VT.'],
  signature: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Nguyễn Thị Bưởi'],
};
