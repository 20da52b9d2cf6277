import { balance, ratio, sum } from '../claims.js';
import type { Description } from '../description.js';
import { body, caption, heading, table } from '../description.js';

/**
 * A department of a province: lĩnh vực in rows, plus above dash, rates of one decimal.
 * Planted: 74,5% is 74,4495% rounded to 74,45% and then once more.
 */
export const report: Description = {
  letterhead: {
    left: ['UBND TỈNH BẮC KẠN', 'SỞ TƯ PHÁP'],
    number: 'Số: 402/BC-STP',
    placeAndDate: 'Bắc Kạn, ngày 19 tháng 9 năm 2023',
  },
  report: {
    agency: 'Sở Tư pháp tỉnh Bắc Kạn',
    agency_level: 'province',
    province: 'Bắc Kạn',
    number: '402/BC-STP',
    date: '2023-09-19',
    title: 'Kết quả kiểm soát thủ tục hành chính, thực hiện cơ chế một cửa quý III năm 2023',
    period_from: '2023-06-15',
    period_to: '2023-09-14',
  },
  scope: { level: 'province' },
  levelAlt: 'all',
  title: ['Kết quả kiểm soát thủ tục hành chính,', 'thực hiện cơ chế một cửa quý III năm 2023'],
  planted: 1,
  style: { letterheadLeft: 36 },
  items: [
    body(
      'Kính gửi Văn phòng UBND tỉnh, Sở Tư pháp báo cáo kết quả quý III năm 2023 (số liệu từ ngày 15/6/2023 đến ngày 14/9/2023) như sau:',
    ),
    heading('I. TÌNH HÌNH THỰC HIỆN'),
    heading('1. Danh mục thủ tục hành chính'),
    body(
      '+ Sở đang thực hiện 137 thủ tục; đã đưa lên Cổng Dịch vụ công {~services: 52} dịch vụ, gồm {procedures_full_online: 31} dịch vụ công toàn trình và {procedures_partial_online: 21} dịch vụ công một phần.',
      sum('~services', 'procedures_full_online', 'procedures_partial_online'),
    ),
    body('+ Trong quý, trình công bố 09 thủ tục sửa đổi theo Quyết định số 1565/QĐ-BTP.'),
    heading('2. Tiếp nhận và giải quyết'),
    body('+ Tiếp nhận:'),
    body(
      '- Tổng số: {intake_total: 2.716} hồ sơ; kỳ trước chuyển sang {intake_carried: 309} hồ sơ, mới tiếp nhận {intake_new: 2.407} hồ sơ.',
      sum('intake_total', 'intake_carried', 'intake_new'),
    ),
    body(
      '- Hình thức: trực tuyến {intake_online: 1.792} hồ sơ, chiếm {online_rate: 74,5}% hồ sơ mới; trực tiếp {intake_direct: 538} hồ sơ; dịch vụ bưu chính {intake_postal: 77} hồ sơ.',
      sum('intake_new', 'intake_online', 'intake_direct', 'intake_postal'),
      ratio('intake_online', 'intake_new', 'online_rate'),
    ),
    body('+ Giải quyết:'),
    body(
      '- Đã giải quyết: {resolved_total: 2.388} hồ sơ, trong đó: sớm hạn {resolved_early: 1.906} hồ sơ, đúng hạn {resolved_on_time: 475} hồ sơ, trễ hạn {resolved_late: 07} hồ sơ (do chờ xác minh của cơ quan ngoài tỉnh).',
      sum('resolved_total', 'resolved_early', 'resolved_on_time', 'resolved_late'),
    ),
    body(
      '- Đang giải quyết: {pending_total: 328} hồ sơ, trong đó: trong hạn {pending_in_time: 325} hồ sơ, quá hạn {pending_overdue: 03} hồ sơ.',
      sum('pending_total', 'pending_in_time', 'pending_overdue'),
      balance('intake_total', 'resolved_total', 'pending_total'),
    ),
    body(
      '+ Tỷ lệ giải quyết trước và đúng hạn: {resolved_early_or_on_time: 2.381}/{resolved_total: 2.388} hồ sơ, đạt {on_time_rate#2: 99,7}%.',
      ratio('resolved_early_or_on_time', 'resolved_total', 'on_time_rate#2'),
    ),
    heading('3. Chi tiết theo lĩnh vực'),
    caption('Kết quả giải quyết theo lĩnh vực'),
    table({
      labels: 'field',
      size: 24,
      header: [
        [
          { text: 'TT', rows: 2 },
          { text: 'Lĩnh vực', rows: 2 },
          { text: 'Đã giải quyết', rows: 2 },
          { text: 'Trong đó', cols: 2 },
          { text: 'Tỷ lệ trước và đúng hạn (%)', rows: 2 },
        ],
        ['Trước và đúng hạn', 'Trễ hạn'],
      ],
      columns: [
        { code: 'stt', width: 7 },
        { code: 'label', width: 37 },
        {
          code: 'resolved_total',
          width: 14,
          sum: ['resolved_early_or_on_time', 'resolved_late'],
        },
        { code: 'resolved_early_or_on_time', width: 14 },
        { code: 'resolved_late', width: 12 },
        {
          code: 'on_time_rate',
          width: 16,
          rate: ['resolved_early_or_on_time', 'resolved_total', 2],
        },
      ],
      rows: [
        { cells: ['Lý lịch tư pháp', 1874, 6] },
        { cells: ['Hộ tịch, quốc tịch', 41, 1] },
        { cells: ['Công chứng', 203, 0] },
        { cells: ['Luật sư, tư vấn pháp luật', 28, 0] },
        { cells: ['Đấu giá tài sản', 19, 0] },
        { cells: ['Trợ giúp pháp lý', 216, 0] },
      ],
      total: 'Cộng',
    }),
    heading('4. Phí, lệ phí và thanh toán trực tuyến'),
    body(
      '+ Tổng thu 431.800.000 đồng; có {online_payment: 1.655} hồ sơ thanh toán trực tuyến trên tổng số {~payable: 2.069} hồ sơ phải nộp phí, đạt tỷ lệ {online_payment_rate: 80,0}%.',
      ratio('online_payment', '~payable', 'online_payment_rate'),
    ),
    heading('II. KIẾN NGHỊ'),
    body(
      'Đề nghị kéo dài thời hạn xác minh thêm 05 ngày làm việc đối với hồ sơ có yếu tố nước ngoài theo khoản 2 Điều 48 của Luật. Thời gian trả kết quả trung bình hiện là 6,5 ngày./.',
    ),
  ],
  recipients: ['- Văn phòng UBND tỉnh;', '- Giám đốc, các PGĐ Sở;', '- Lưu: VT, VP.'],
  signature: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Hoàng Thị Bích'],
};
