import { doubtful, ratio, repeat, scoreRatio, sum } from '../claims.js';
import type { Description } from '../description.js';
import { body, caption, heading, table } from '../description.js';

/**
 * The scores of Quyết định 766 with rates, a ranking of wards and a list of what is overdue by unit.
 * Planted: a score that its rate does not give; a total score restated otherwise.
 */
export const report: Description = {
  letterhead: {
    left: ['UBND THÀNH PHỐ HẢI PHÒNG', 'UBND QUẬN LÊ ĐẠI'],
    number: 'Số: 671/BC-UBND',
    placeAndDate: 'Lê Đại, ngày 03 tháng 12 năm 2024',
  },
  report: {
    agency: 'UBND quận Lê Đại',
    agency_level: 'district',
    province: 'Hải Phòng',
    number: '671/BC-UBND',
    date: '2024-12-03',
    title: 'Kết quả thực hiện Bộ chỉ số phục vụ người dân, doanh nghiệp tháng 11 năm 2024',
    period_from: '2024-11',
    period_to: '2024-11',
  },
  scope: { level: 'all' },
  levelAlt: 'district',
  title: ['Kết quả thực hiện Bộ chỉ số phục vụ người dân, doanh nghiệp', 'tháng 11 năm 2024'],
  planted: 2,
  items: [
    body(
      'Căn cứ Quyết định số 766/QĐ-TTg ngày 23/6/2022 của Thủ tướng Chính phủ, UBND quận Lê Đại báo cáo điểm số của quận trên Cổng Dịch vụ công quốc gia trong tháng 11 năm 2024 như sau:',
    ),
    heading('I. ĐIỂM SỐ CỦA QUẬN'),
    body(
      'Tháng 11 năm 2024, quận đạt **{score_total: 78,16}/100 điểm**, tăng 3,42 điểm so với tháng 10, xếp thứ 4/15 quận, huyện; xếp loại Khá. Điểm của từng nhóm chỉ số:',
    ),
    body('+ Công khai, minh bạch: {score_transparency: 15,70}/18 điểm;'),
    body('+ Tiến độ giải quyết: {score_progress: 18,94}/20 điểm;'),
    body('+ Cung cấp dịch vụ công trực tuyến: {score_online_service: 8,05}/12 điểm;'),
    body('+ Thanh toán trực tuyến: {score_online_payment: 5,43}/10 điểm;'),
    body('+ Mức độ hài lòng: {score_satisfaction: 17,55}/18 điểm;'),
    body(
      '+ Số hóa hồ sơ: {score_digitization: 12,49}/22 điểm.',
      sum(
        'score_total',
        'score_transparency',
        'score_progress',
        'score_online_service',
        'score_online_payment',
        'score_satisfaction',
        'score_digitization',
      ),
    ),
    heading('II. PHÂN TÍCH TỪNG NHÓM CHỈ SỐ'),
    heading('1. Tiến độ giải quyết'),
    body(
      '- Tỷ lệ hồ sơ giải quyết đúng hạn của toàn quận là {on_time_rate: 94,7}%, đạt {score_progress: 18,94}/20 điểm, xếp hạng 05/15 quận, huyện.',
      scoreRatio('on_time_rate', '=20', 'score_progress'),
    ),
    body('- Kết quả của các phường:'),
    caption('TỶ LỆ ĐÚNG HẠN VÀ ĐIỂM TIẾN ĐỘ CỦA CÁC PHƯỜNG'),
    table({
      labels: 'unit',
      rowLevel: 'commune',
      header: [['TT', 'Đơn vị', 'Tỷ lệ đúng hạn (%)', 'Điểm đạt được', 'Xếp loại']],
      columns: [
        { code: 'stt', width: 8 },
        { code: 'label', width: 40 },
        { code: 'on_time_rate', width: 18 },
        { code: 'score_progress', width: 18, suffix: '/20', score: ['on_time_rate', 20] },
        { code: 'text', width: 16 },
      ],
      rows: [
        { cells: ['UBND phường Cầu Niệm', '99,25', '19,9', 'Xuất sắc'] },
        { cells: ['UBND phường Đông Khê Hạ', '97,5', '19,5', 'Xuất sắc'] },
        { cells: ['UBND phường Lạch Tray Thượng', '93.75', '18,8', 'Tốt'] },
        { cells: ['UBND phường Trại Gai', '90', '18', 'Tốt'] },
        { cells: ['UBND phường Vạn Hoa', '84,15', '16,8', 'Khá'] },
      ],
    }),
    body(
      '- Cao nhất là phường Cầu Niệm ({on_time_rate@commune/UBND phường Cầu Niệm: 99,25}%), thấp nhất là phường Vạn Hoa ({on_time_rate@commune/UBND phường Vạn Hoa: 84,15}%).',
    ),
    heading('2. Dịch vụ công trực tuyến và thanh toán trực tuyến'),
    body(
      '- Hồ sơ nộp trực tuyến {intake_online: 5.816} trên tổng số {intake_total: 6.142} hồ sơ, đạt tỷ lệ {online_rate: 94,69}%.',
      ratio('intake_online', 'intake_total', 'online_rate'),
    ),
    body(
      '- Số hồ sơ thanh toán trực tuyến là {online_payment: 2.368} hồ sơ, chiếm {online_payment_rate: 54,3}% số hồ sơ có phát sinh phí, lệ phí ({~payment_base: 4.361} hồ sơ).',
      ratio('online_payment', '~payment_base', 'online_payment_rate'),
    ),
    heading('3. Mức độ hài lòng'),
    body(
      '- Mức độ hài lòng của người dân đạt tỷ lệ {satisfaction_rate: 95,5}%, tương ứng {score_satisfaction#2: 17,55}/18 điểm, cao nhất từ đầu năm.',
      scoreRatio('satisfaction_rate', '=18', 'score_satisfaction#2'),
    ),
    heading('4. Hồ sơ quá hạn'),
    body('Đến hết ngày 30/11/2024, toàn quận còn {overdue_count: 57} hồ sơ quá hạn, cụ thể:'),
    caption('SỐ HỒ SƠ QUÁ HẠN THEO ĐƠN VỊ'),
    table({
      labels: 'unit',
      rowLevel: 'commune',
      header: [['TT', 'Tên đơn vị', 'Mã định danh', 'Số hồ sơ quá hạn', 'Ghi chú']],
      columns: [
        { code: 'stt', width: 8 },
        { code: 'label', width: 40 },
        { code: 'text', width: 20 },
        { code: 'overdue_count', width: 16 },
        { code: 'remark', width: 16 },
      ],
      rows: [
        { cells: ['UBND phường Vạn Hoa', '000.21.14.H24', 24, ''] },
        { cells: ['UBND phường Trại Gai', '000.22.14.H24', 17, ''] },
        { cells: ['UBND phường Lạch Tray Thượng', '000.23.14.H24', 11, ''] },
        { cells: ['UBND phường Đông Khê Hạ', '000.24.14.H24', 5, ''] },
        { cells: ['UBND phường Cầu Niệm', '000.25.14.H24', 0, 'Không có'] },
      ],
      total: 'Cộng',
    }),
    heading('III. ĐÁNH GIÁ VÀ GIẢI PHÁP'),
    body(
      'Với tổng điểm {score_total#2: 78,61}/100 điểm, quận giữ được mức Khá. Hai nhóm cần cải thiện là thanh toán trực tuyến và số hóa hồ sơ; UBND quận giao Văn phòng HĐND và UBND quận theo dõi hằng tuần, báo cáo trước 16 giờ 30 thứ Sáu./.',
      repeat('score_total', 'score_total#2'),
      doubtful(
        scoreRatio('online_payment_rate', '=10', 'score_online_payment'),
        'the report does not say that this score follows the rate',
      ),
    ),
  ],
  recipients: [
    '- UBND thành phố;',
    '- Sở Thông tin và Truyền thông;',
    '- Các phòng chuyên môn;',
    '- Lưu: VT.',
  ],
  signature: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Phạm Thu Hằng'],
};
