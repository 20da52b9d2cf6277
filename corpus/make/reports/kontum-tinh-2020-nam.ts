import { balance, ratio, sum } from '../claims.js';
import type { Description } from '../description.js';
import { body, caption, heading, table } from '../description.js';

const NAMES = [
  'Glei',
  'Rơ Nga',
  'Trăm',
  'Hring',
  'Ui',
  'Mar',
  'La',
  'Kôi',
  'Pne',
  'Long',
  'Môn',
  'Nhoong',
  'Xú',
  'Ang',
  'Dục',
  'Kan',
  'Pxi',
  'Sao',
  'Na',
  'Tờ Re',
];
const SIDES = ['Thượng', 'Hạ'];

/** A long table over three pages without its header repeated, the total on top. Planted: a balance; a cell that breaks its row and a column. */
export const report: Description = {
  letterhead: {
    left: ['UBND TỈNH KON TUM', 'VĂN PHÒNG'],
    number: 'Số: 402/BC-VP',
    placeAndDate: 'Kon Tum, ngày 22 tháng 12 năm 2020',
  },
  report: {
    agency: 'Văn phòng UBND tỉnh Kon Tum',
    agency_level: 'province',
    province: 'Kon Tum',
    number: '402/BC-VP',
    date: '2020-12-22',
    title: 'Tổng hợp kết quả giải quyết thủ tục hành chính năm 2020',
    period_from: '2019-12-15',
    period_to: '2020-12-14',
  },
  scope: { level: 'all' },
  title: ['Tổng hợp kết quả giải quyết thủ tục hành chính năm 2020'],
  planted: 3,
  items: [
    body(
      'Văn phòng UBND tỉnh Kon Tum tổng hợp kết quả giải quyết thủ tục hành chính năm 2020 (từ ngày 15/12/2019 đến ngày 14/12/2020) của các cơ quan, đơn vị như sau:',
    ),
    heading('I. KẾT QUẢ'),
    body(
      '1. Tổng số hồ sơ tiếp nhận: {intake_total: 96.215} hồ sơ; số hồ sơ đã giải quyết: {resolved_total: 94.870} hồ sơ; số hồ sơ đang giải quyết: {pending_total: 1.435} hồ sơ.',
      balance('intake_total', 'resolved_total', 'pending_total'),
    ),
    body(
      '2. Hồ sơ giải quyết trước hạn {resolved_early: 61.034}, đúng hạn {resolved_on_time: 33.212}, quá hạn {resolved_late: 624} (tỷ lệ {late_rate: 0,66}%).',
      sum('resolved_total', 'resolved_early', 'resolved_on_time', 'resolved_late'),
      ratio('resolved_late', 'resolved_total', 'late_rate'),
    ),
    caption('Kết quả giải quyết hồ sơ của các xã, phường, thị trấn năm 2020'),
    table({
      labels: 'unit',
      rowLevel: 'commune',
      size: 26,
      header: [
        [
          { text: 'TT', rows: 2 },
          { text: 'Đơn vị', rows: 2 },
          { text: 'Số hồ sơ đã giải quyết', cols: 3 },
        ],
        ['Tổng số', 'Đúng hạn', 'Quá hạn'],
      ],
      columns: [
        { code: 'stt', width: 8 },
        { code: 'label', width: 44 },
        { code: 'resolved_total', width: 16, sum: ['resolved_on_time', 'resolved_late'] },
        { code: 'resolved_on_time', width: 16 },
        { code: 'resolved_late', width: 16 },
      ],
      rows: Array.from({ length: 58 }, (_, at) => ({
        cells: [
          `${at % 9 === 0 ? 'Thị trấn' : 'Xã'} Đăk ${NAMES[at % NAMES.length]}${at >= NAMES.length ? ` ${SIDES[Math.floor(at / NAMES.length) - 1]}` : ''}`,
          310 + ((at * 137) % 911),
          (at * 5) % 7 === 0 ? (at % 4) + 1 : 0,
        ],
      })),
      total: 'Tổng cộng',
      totalFirst: true,
      misprints: [{ row: 'Xã Đăk Rơ Nga', code: 'resolved_late', raw: '5' }],
    }),
    heading('II. KIẾN NGHỊ'),
    body('Đề nghị bố trí 01 công chức chuyên trách tại mỗi Bộ phận Một cửa cấp xã./.'),
  ],
  recipients: ['- UBND tỉnh;', '- Lưu: VT, TTHCC.'],
  signature: ['CHÁNH VĂN PHÒNG', 'A Thoang'],
};
