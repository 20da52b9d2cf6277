import { balance, ratio, sum } from '../claims.js';
import type { Description } from '../description.js';
import { body, caption, heading, table } from '../description.js';

/** A town's report of the time before Unicode, typed in TCVN3 fonts, capitals in a font of their own. */
export const report: Description = {
  letterhead: {
    left: ['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ VỊ HƯNG'],
    number: 'Số: 63/BC-UBND',
    placeAndDate: 'Vị Hưng, ngày 28 tháng 9 năm 2006',
  },
  report: {
    agency: 'UBND thành phố Vị Hưng',
    agency_level: 'district',
    province: 'Nam Định',
    number: '63/BC-UBND',
    date: '2006-09-28',
    title: 'Kết quả giải quyết hồ sơ theo cơ chế một cửa 9 tháng năm 2006',
    period_from: '2006-01-01',
    period_to: '2006-09-30',
  },
  scope: { level: 'district' },
  levelAlt: 'all',
  title: ['Kết quả giải quyết hồ sơ theo cơ chế "một cửa" 9 tháng năm 2006'],
  planted: 2,
  style: { letters: 'tcvn3', size: 28 },
  items: [
    body(
      'Kính gửi Ủy ban nhân dân tỉnh Nam Định. Thực hiện Quyết định số 181/2003/QĐ-TTg ngày 04/9/2003 của Thủ tướng Chính phủ, UBND thành phố Vị Hưng báo cáo kết quả 9 tháng năm 2006 như sau:',
    ),
    heading('I. Kết quả tiếp nhận và trả kết quả'),
    body(
      '1. Bộ phận một cửa đã tiếp nhận {intake_total: 8.412} hồ sơ, trong đó: mới tiếp nhận {intake_new: 8.275} hồ sơ, kỳ trước chuyển sang {intake_carried: 137} hồ sơ.',
      sum('intake_total', 'intake_new', 'intake_carried'),
    ),
    body(
      '2. Đã giải quyết {resolved_total: 8.306} hồ sơ, gồm: trước hạn {resolved_early: 1.980} hồ sơ, đúng hạn {resolved_on_time: 6.201} hồ sơ, quá hạn {resolved_late: 125} hồ sơ, chiếm tỷ lệ {late_rate: 1,5}%.',
      sum('resolved_total', 'resolved_early', 'resolved_on_time', 'resolved_late'),
      ratio('resolved_late', 'resolved_total', 'late_rate'),
    ),
    body(
      '3. Đang giải quyết {pending_total: 106} hồ sơ, trong đó có {pending_overdue: 07} hồ sơ quá hạn.',
      balance('intake_total', 'resolved_total', 'pending_total'),
    ),
    heading('II. Kết quả theo lĩnh vực'),
    caption('Số hồ sơ tiếp nhận, giải quyết theo lĩnh vực'),
    table({
      labels: 'field',
      header: [
        [
          'STT',
          'Lĩnh vực',
          'Số hồ sơ tiếp nhận',
          'Số hồ sơ đã giải quyết',
          'Số hồ sơ đang giải quyết',
        ],
      ],
      columns: [
        { code: 'stt', width: 8 },
        { code: 'label', width: 41 },
        { code: 'intake_total', width: 17, sum: ['resolved_total', 'pending_total'] },
        { code: 'resolved_total', width: 17 },
        { code: 'pending_total', width: 17 },
      ],
      rows: [
        { cells: ['Đăng ký kinh doanh', 1204, 11] },
        { cells: ['Nhà đất', 2310, 62] },
        { cells: ['Cấp phép xây dựng', 688, 24] },
        { cells: ['Hộ tịch, chứng thực', 4104, 9] },
      ],
      total: 'Tổng cộng',
      misprints: [{ row: 'Cấp phép xây dựng', code: 'intake_total', raw: '721' }],
    }),
    heading('III. Phương hướng 3 tháng cuối năm'),
    body(
      'Mở rộng cơ chế một cửa đến 100% phường, xã; đầu tư 350 triệu đồng mua thêm 12 máy vi tính; phấn đấu 99% hồ sơ giải quyết đúng hạn./.',
    ),
  ],
  recipients: ['- UBND tỉnh;', '- Sở Nội vụ;', '- Lưu: VT.'],
  signature: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Đặng Hữu Thỏa'],
};
