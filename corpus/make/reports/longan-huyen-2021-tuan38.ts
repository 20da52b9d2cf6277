import { balance, ratio, repeat, sum } from '../claims.js';
import type { Description } from '../description.js';
import { body, caption, heading, table } from '../description.js';

/**
 * A district's weekly report with 'sớm hạn' and 'trễ hẹn', and a small table without rules on its rows.
 * Planted: the number settled at communes is 512 in one place and 521 in another.
 */
export const report: Description = {
  letterhead: {
    left: ['ỦY BAN NHÂN DÂN', 'HUYỆN TÂN PHƯỚC LONG'],
    number: 'Số: 507/BC-UBND',
    placeAndDate: 'Tân Phước Long, ngày 24 tháng 9 năm 2021',
  },
  report: {
    agency: 'UBND huyện Tân Phước Long',
    agency_level: 'district',
    province: 'Long An',
    number: '507/BC-UBND',
    date: '2021-09-24',
    title:
      'Kết quả giải quyết hồ sơ tại Bộ phận một cửa tuần thứ 38 năm 2021 (từ ngày 17/9/2021 đến ngày 23/9/2021)',
    period_from: '2021-09-17',
    period_to: '2021-09-23',
  },
  scope: { level: 'all' },
  title: [
    'Kết quả giải quyết hồ sơ tại Bộ phận một cửa tuần thứ 38 năm 2021',
    '(từ ngày 17/9/2021 đến ngày 23/9/2021)',
  ],
  planted: 1,
  items: [
    heading('1. Tại Bộ phận một cửa huyện'),
    {
      type: 'scope',
      scope: { level: 'district' },
      items: [
        body(
          'Nhận {intake_total: 174} HS (tuần trước chuyển qua {intake_carried: 38} HS, trong tuần {intake_new: 136} HS), đã giải quyết {resolved_total: 141} HS, đạt {~done: 81,0}%; trong đó sớm hạn {resolved_early: 120} HS, đúng hạn {resolved_on_time: 20} HS, trễ hẹn {resolved_late: 01} HS; đang giải quyết {pending_total: 33} HS.',
          sum('intake_total', 'intake_carried', 'intake_new'),
          ratio('resolved_total', 'intake_total', '~done'),
          sum('resolved_total', 'resolved_early', 'resolved_on_time', 'resolved_late'),
          balance('intake_total', 'resolved_total', 'pending_total'),
        ),
      ],
    },
    heading('2. Tại Bộ phận một cửa cấp xã'),
    {
      type: 'scope',
      scope: { level: 'commune' },
      items: [
        body(
          'Nhận {intake_total: 540} HS, đã giải quyết {resolved_total: 512} HS, đang giải quyết {pending_total: 28} HS.',
          balance('intake_total', 'resolved_total', 'pending_total'),
        ),
        caption('SỐ HỒ SƠ TRỰC TUYẾN CỦA CÁC XÃ, THỊ TRẤN TRONG TUẦN'),
        table({
          labels: 'unit',
          size: 24,
          header: [
            ['Số TT', 'Xã, thị trấn', 'Tổng hồ sơ tiếp nhận', 'Hồ sơ trực tuyến', 'Tỷ lệ (%)'],
          ],
          columns: [
            { code: 'stt', width: 10 },
            { code: 'label', width: 36 },
            { code: 'intake_total', width: 20 },
            { code: 'intake_online', width: 18 },
            { code: 'online_rate', width: 16, rate: ['intake_online', 'intake_total', 1] },
          ],
          rows: [
            { cells: ['Thị trấn Tân Phước', 148, 97] },
            { cells: ['Xã Bình Hòa Trung', 112, 80] },
            { cells: ['Xã Mỹ Thạnh Bắc', 96, 41] },
            { cells: ['Xã Long Thuận', 101, 52] },
            { cells: ['Xã Vĩnh Lợi', 83, 66] },
          ],
          total: 'Tổng số',
          totalFirst: true,
        }),
        body(
          'Trong {resolved_total#2: 521} HS đã giải quyết tại cấp xã không có HS trễ hẹn.',
          repeat('resolved_total', 'resolved_total#2'),
        ),
      ],
    },
    heading('3. Công tác khác'),
    body(
      'Tạm dừng nhận HS trực tiếp tại 02 xã từ 0 giờ ngày 20/9/2021 theo chỉ đạo phòng dịch của UBND tỉnh Long An; hỗ trợ 35 triệu đồng mua khẩu trang; 100% công chức Bộ phận một cửa đã tiêm mũi 1./.',
    ),
  ],
  recipients: ['- CT, PCT UBND huyện;', '- Phòng Nội vụ;', '- Lưu: VT.'],
  signature: ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG', 'Ngô Tấn Đạt'],
};
