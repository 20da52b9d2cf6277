import { balance, ratio, sum } from '../claims.js';
import type { Description } from '../description.js';
import { body, bullet, caption, heading, table } from '../description.js';

/** A file of Word 97, with a footnote and a table. Planted: two digits of a percentage are exchanged. */
export const report: Description = {
  letterhead: {
    left: ['UBND HUYỆN PHÚ BÌNH AN', 'PHÒNG NỘI VỤ'],
    number: 'Số: 97/BC-NV',
    placeAndDate: 'Phú Bình An, ngày 10 tháng 12 năm 2012',
  },
  report: {
    agency: 'Phòng Nội vụ huyện Phú Bình An',
    agency_level: 'district',
    province: 'Thái Nguyên',
    number: '97/BC-NV',
    date: '2012-12-10',
    title: 'Kết quả thực hiện cơ chế một cửa, một cửa liên thông năm 2012',
    period_from: '2012-01-01',
    period_to: '2012-12-31',
  },
  scope: { level: 'all' },
  title: ['Kết quả thực hiện cơ chế một cửa, một cửa liên thông năm 2012'],
  planted: 1,
  files: ['docx', 'pdf', 'doc'],
  items: [
    body(
      'Phòng Nội vụ huyện Phú Bình An, tỉnh Thái Nguyên báo cáo kết quả thực hiện cơ chế một cửa, một cửa liên thông năm 2012 trên địa bàn huyện:',
    ),
    heading('I. KẾT QUẢ TIẾP NHẬN, GIẢI QUYẾT'),
    body(
      '1. Toàn huyện tiếp nhận {intake_total: 41.327} hồ sơ[^Gồm cả hồ sơ tiếp nhận tại 21 xã, thị trấn.], đã giải quyết {resolved_total: 40.918} hồ sơ, đang giải quyết {pending_total: 409} hồ sơ.',
      balance('intake_total', 'resolved_total', 'pending_total'),
    ),
    body('2. Trong số {resolved_total: 40.918} hồ sơ đã giải quyết:'),
    bullet('Trước hạn: {resolved_early: 6.204} hồ sơ;'),
    bullet('Đúng hạn: {resolved_on_time: 34.013} hồ sơ;'),
    bullet(
      'Trễ hẹn: {resolved_late: 701}/{resolved_total: 40.918} hồ sơ, chiếm {late_rate: 1,71}%.',
      sum('resolved_total', 'resolved_early', 'resolved_on_time', 'resolved_late'),
      ratio('resolved_late', 'resolved_total', 'late_rate'),
    ),
    caption('Kết quả giải quyết theo lĩnh vực'),
    table({
      labels: 'field',
      header: [['TT', 'Lĩnh vực', 'Đã giải quyết', 'Trễ hẹn', 'Tỷ lệ trễ hẹn (%)']],
      columns: [
        { code: 'stt', width: 8 },
        { code: 'label', width: 41 },
        { code: 'resolved_total', width: 17 },
        { code: 'resolved_late', width: 17 },
        { code: 'late_rate', width: 17, rate: ['resolved_late', 'resolved_total', 2] },
      ],
      rows: [
        { cells: ['Đất đai', 5230, 488] },
        { cells: ['Đăng ký kinh doanh', 811, 12] },
        { cells: ['Chính sách người có công', 1207, 66] },
        { cells: ['Chứng thực', 26104, 0] },
        { cells: ['Hộ tịch', 7566, 135] },
      ],
      total: 'Tổng số',
      misprints: [{ row: 'Hộ tịch', code: 'late_rate', raw: '1,87' }],
    }),
    heading('II. TỒN TẠI, HẠN CHẾ'),
    body('Còn 04/21 xã chưa có phòng làm việc riêng; 03 công chức chưa qua tập huấn./.'),
  ],
  recipients: ['- UBND huyện;', '- Lưu: NV.'],
  signature: ['TRƯỞNG PHÒNG', 'Ngô Đức Thuận'],
};
