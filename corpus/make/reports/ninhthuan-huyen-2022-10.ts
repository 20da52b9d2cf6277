import { balance, ratio } from '../claims.js';
import type { Description } from '../description.js';
import { body, caption, heading, table } from '../description.js';

/** Tables without any line and with lines across only; two digits of a total are exchanged. */
export const report: Description = {
  letterhead: {
    left: ['ỦY BAN NHÂN DÂN', 'HUYỆN NINH SA'],
    number: 'Số: 288/BC-UBND',
    placeAndDate: 'Ninh Sa, ngày 20 tháng 10 năm 2022',
  },
  report: {
    agency: 'UBND huyện Ninh Sa',
    agency_level: 'district',
    province: 'Ninh Thuận',
    number: '288/BC-UBND',
    date: '2022-10-20',
    title: 'Kết quả giải quyết thủ tục hành chính tháng 10 năm 2022',
    period_from: '2022-09-16',
    period_to: '2022-10-15',
  },
  scope: { level: 'all' },
  title: ['Kết quả giải quyết thủ tục hành chính tháng 10 năm 2022'],
  planted: 2,
  items: [
    body(
      'UBND huyện Ninh Sa, tỉnh Ninh Thuận báo cáo kết quả từ ngày 16/9/2022 đến ngày 15/10/2022 như sau:',
    ),
    heading('1. Kết quả chung'),
    body(
      'Toàn huyện tiếp nhận {intake_total: 2.460} hồ sơ; đã giải quyết {resolved_total: 2.377} hồ sơ; đang giải quyết {pending_total: 83} hồ sơ. Tỷ lệ giải quyết trước và đúng hạn: {resolved_early_or_on_time: 2.370}/{resolved_total: 2.377} hồ sơ, đạt {on_time_rate: 99,71}%.',
      balance('intake_total', 'resolved_total', 'pending_total'),
      ratio('resolved_early_or_on_time', 'resolved_total', 'on_time_rate'),
    ),
    heading('2. Kết quả tại các xã, thị trấn'),
    caption('Bảng 1. Hồ sơ tiếp nhận, giải quyết tại các xã, thị trấn'),
    table({
      labels: 'unit',
      rowLevel: 'commune',
      lines: 'none',
      size: 24,
      header: [['STT', 'Đơn vị', 'Tiếp nhận', 'Đã giải quyết', 'Đang giải quyết']],
      columns: [
        { code: 'stt', width: 9 },
        { code: 'label', width: 37 },
        { code: 'intake_total', width: 18, sum: ['resolved_total', 'pending_total'] },
        { code: 'resolved_total', width: 18 },
        { code: 'pending_total', width: 18 },
      ],
      rows: [
        { cells: ['Thị trấn Tân Sa', 512, 9] },
        { cells: ['Xã Lâm Sa', 301, 4] },
        { cells: ['Xã Hòa Sơn Hạ', 288, 0] },
        { cells: ['Xã Ma Nới Thượng', 97, 3] },
        { cells: ['Xã Quảng Ninh Sa', 340, 6] },
      ],
      total: 'Tổng cộng',
      misprints: [{ row: 'Tổng cộng', code: 'resolved_total', raw: '1.583' }],
    }),
    heading('3. Kết quả của toàn huyện theo lĩnh vực'),
    caption('Bảng 2. Kết quả theo lĩnh vực'),
    table({
      labels: 'field',
      lines: 'horizontal',
      size: 24,
      header: [['Lĩnh vực', 'Đã giải quyết', 'Trước và đúng hạn', 'Trễ hạn']],
      columns: [
        { code: 'label', width: 40 },
        { code: 'resolved_total', width: 20, sum: ['resolved_early_or_on_time', 'resolved_late'] },
        { code: 'resolved_early_or_on_time', width: 20 },
        { code: 'resolved_late', width: 20 },
      ],
      rows: [
        { cells: ['Chứng thực', 1102, 0] },
        { cells: ['Hộ tịch', 611, 2] },
        { cells: ['Bảo trợ xã hội', 240, 1] },
        { cells: ['Đất đai', 417, 4] },
      ],
      total: 'Cộng',
    }),
    heading('4. Phương hướng'),
    body('Xử lý xong 07 hồ sơ trễ hạn trước ngày 31/10/2022./.'),
  ],
  recipients: ['- UBND tỉnh;', '- Lưu: VT.'],
  signature: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Chamaléa Thị Thủy'],
};
