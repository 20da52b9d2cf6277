import { balance, ratio, sum } from '../claims.js';
import type { Description } from '../description.js';
import { body, caption, heading, table, within } from '../description.js';

/** A Word 97 file of a time when few dossiers came online; what was received is told by its way. Without error. */
export const report: Description = {
  letterhead: {
    left: ['ỦY BAN NHÂN DÂN', 'THỊ XÃ PHƯỚC BÌNH AN'],
    number: 'Số: 233/BC-UBND',
    placeAndDate: 'Phước Bình An, ngày 21 tháng 8 năm 2019',
  },
  report: {
    agency: 'UBND thị xã Phước Bình An',
    agency_level: 'district',
    province: 'Bình Phước',
    number: '233/BC-UBND',
    date: '2019-08-21',
    title: 'Kết quả hoạt động của Bộ phận Một cửa tháng 8 năm 2019',
    period_from: '2019-07-16',
    period_to: '2019-08-15',
  },
  scope: { level: 'all' },
  title: ['Kết quả hoạt động của Bộ phận Một cửa tháng 8 năm 2019'],
  planted: 0,
  files: ['docx', 'pdf', 'doc'],
  items: [
    body(
      'UBND thị xã Phước Bình An, tỉnh Bình Phước báo cáo kết quả hoạt động của Bộ phận Một cửa các cấp từ ngày 16/7/2019 đến ngày 15/8/2019 như sau:',
    ),
    heading('I. Kết quả chung'),
    body(
      'Toàn thị xã đã tiếp nhận {intake_total: 3.906} hồ sơ; đã giải quyết {resolved_total: 3.815} hồ sơ, trong đó giải quyết trước hạn và đúng hạn {resolved_early_or_on_time: 3.808} hồ sơ, đạt {on_time_rate: 99,82}%, quá hạn {resolved_late: 7} hồ sơ; đang giải quyết {pending_total: 91} hồ sơ.',
      sum('resolved_total', 'resolved_early_or_on_time', 'resolved_late'),
      ratio('resolved_early_or_on_time', 'resolved_total', 'on_time_rate'),
      balance('intake_total', 'resolved_total', 'pending_total'),
    ),
    heading('II. Kết quả của các phường, xã'),
    within(
      { level: 'commune' },
      caption('Biểu 1. Hồ sơ tại Bộ phận Một cửa các phường, xã'),
      table({
        labels: 'unit',
        rowLevel: 'commune',
        size: 24,
        header: [
          [
            { text: 'STT', rows: 2 },
            { text: 'Phường, xã', rows: 2 },
            { text: 'Mới tiếp nhận trong kỳ', cols: 3 },
            { text: 'Đã giải quyết', rows: 2 },
          ],
          ['Tổng số', 'Trực tuyến', 'Trực tiếp'],
        ],
        columns: [
          { code: 'stt', width: 8 },
          { code: 'label', width: 36 },
          { code: 'intake_new', width: 14, sum: ['intake_online', 'intake_direct'] },
          { code: 'intake_online', width: 14 },
          { code: 'intake_direct', width: 14 },
          { code: 'resolved_total', width: 14 },
        ],
        rows: [
          { cells: ['Phường Long Thủy An', 41, 390, 428] },
          { cells: ['Phường Thác Mơ An', 18, 277, 291] },
          { cells: ['Phường Sơn Giang An', 9, 305, 312] },
          { cells: ['Xã Long Giang An', 2, 164, 166] },
          { cells: ['Xã Phước Tín An', 5, 231, 230] },
        ],
        total: 'Tổng cộng',
        zero: '-',
      }),
    ),
    heading('III. Khó khăn, vướng mắc'),
    body('Hồ sơ trực tuyến còn thấp; 03/05 phường, xã chưa có máy lấy số tự động./.'),
  ],
  recipients: ['- UBND tỉnh;', '- Lưu: VT.'],
  signature: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Phạm Công Định'],
};
