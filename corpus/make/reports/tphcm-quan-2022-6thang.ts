import { balance, ratio, sum } from '../claims.js';
import type { Description } from '../description.js';
import { body, caption, heading, note, table } from '../description.js';

/**
 * An urban district's half-year report: running prose with semicolons, a table of wards over two pages.
 * Planted: the ways of filing do not make the total; 321 for 312 in the total row (its column and its row fail).
 */
export const report: Description = {
  letterhead: {
    left: ['ỦY BAN NHÂN DÂN', 'QUẬN BÌNH TRUNG'],
    number: 'Số: 389/BC-UBND',
    placeAndDate: 'Quận Bình Trung, ngày 08 tháng 6 năm 2022',
  },
  report: {
    agency: 'UBND quận Bình Trung',
    agency_level: 'district',
    province: 'Thành phố Hồ Chí Minh',
    number: '389/BC-UBND',
    date: '2022-06-08',
    title:
      'Kết quả giải quyết hồ sơ hành chính 6 tháng đầu năm 2022 và nhiệm vụ trọng tâm 6 tháng cuối năm 2022',
    period_from: '2022-01-01',
    period_to: '2022-06-30',
  },
  scope: { level: 'all' },
  levelAlt: 'district',
  title: [
    'Kết quả giải quyết hồ sơ hành chính 6 tháng đầu năm 2022',
    'và nhiệm vụ trọng tâm 6 tháng cuối năm 2022',
  ],
  planted: 3,
  items: [
    body(
      'Thực hiện chương trình công tác năm, Ủy ban nhân dân quận Bình Trung báo cáo Ủy ban nhân dân Thành phố Hồ Chí Minh kết quả như sau:',
    ),
    heading('I. TÌNH HÌNH CHUNG'),
    body(
      'Sáu tháng qua, Ủy ban nhân dân quận ban hành 19 văn bản chỉ đạo, trang bị 12 ki-ốt tra cứu cho 10 phường với kinh phí 1.450.000.000 đồng; thời gian chờ bình quân của người dân giảm từ 25 phút xuống còn 14 phút.',
    ),
    heading('II. KẾT QUẢ GIẢI QUYẾT HỒ SƠ'),
    heading('1. Kết quả chung'),
    body(
      'Trong 6 tháng đầu năm 2022, toàn quận tiếp nhận {intake_total: 64.518} hồ sơ, bao gồm: nộp trực tiếp {intake_direct: 37.204} hồ sơ; nộp trực tuyến {intake_online: 26.187} hồ sơ; nộp qua bưu chính {intake_postal: 1.172} hồ sơ.',
      sum('intake_total', 'intake_direct', 'intake_online', 'intake_postal'),
    ),
    body(
      'Kết quả: đã giải quyết {resolved_total: 63.905} hồ sơ, đạt tỷ lệ {~done: 99,05}% so với số tiếp nhận; trong đó đúng hạn {resolved_on_time: 63.861} hồ sơ, đạt {on_time_rate: 99.93}%; trễ hạn {resolved_late: 44} hồ sơ, chiếm {late_rate: 0.07}%; hồ sơ đang giải quyết còn trong hạn là {pending_in_time: 613} hồ sơ; không có hồ sơ tồn đọng.',
      ratio('resolved_total', 'intake_total', '~done'),
      ratio('resolved_on_time', 'resolved_total', 'on_time_rate'),
      ratio('resolved_late', 'resolved_total', 'late_rate'),
      sum('resolved_total', 'resolved_on_time', 'resolved_late'),
      balance('intake_total', 'resolved_total', 'pending_in_time'),
    ),
    body(
      'Tỷ lệ người dân hài lòng qua khảo sát tại bảng điện tử đạt {satisfaction_rate: 98,6}% (cùng kỳ năm 2021 là 97,9%).',
    ),
    heading('2. Kết quả tại các phường'),
    body('Số liệu của 10 phường được tổng hợp theo bảng sau:'),
    caption('BẢNG TỔNG HỢP KẾT QUẢ GIẢI QUYẾT HỒ SƠ TẠI PHƯỜNG'),
    note('(Từ ngày 01/01/2022 đến ngày 30/6/2022, số liệu tháng 6 là ước tính)'),
    table({
      labels: 'unit',
      rowLevel: 'commune',
      size: 24,
      repeatHeader: true,
      header: [
        [
          { text: 'STT', rows: 2 },
          { text: 'Đơn vị', rows: 2 },
          { text: 'Tổng số hồ sơ tiếp nhận', rows: 2 },
          { text: 'Đã giải quyết', cols: 3 },
          { text: 'Đang giải quyết', rows: 2 },
        ],
        ['Tổng số', 'Đúng hạn', 'Trễ hạn'],
      ],
      columns: [
        { code: 'stt', width: 7 },
        { code: 'label', width: 31 },
        { code: 'intake_total', width: 14, sum: ['resolved_total', 'pending_total'] },
        { code: 'resolved_total', width: 12, sum: ['resolved_on_time', 'resolved_late'] },
        { code: 'resolved_on_time', width: 12 },
        { code: 'resolved_late', width: 12 },
        { code: 'pending_total', width: 12 },
      ],
      rows: [
        { cells: ['UBND Phường 1', 4218, 3, 41] },
        { cells: ['UBND Phường 2', 3877, 0, 26] },
        { cells: ['UBND Phường 5', 5120, 1, 38] },
        { cells: ['UBND Phường 6', 2964, 0, 19] },
        { cells: ['UBND Phường 9', 4401, 6, 52] },
        { cells: ['UBND phường An Thạnh', 6033, 2, 47] },
        { cells: ['UBND phường Bình Lợi Đông', 5576, 4, 33] },
        { cells: ['UBND phường Tân Thuận Trung', 3198, 0, 12] },
        { cells: ['UBND phường Phú Mỹ Hòa', 4745, 0, 29] },
        { cells: ['UBND phường Long Trường Thạnh', 2689, 1, 15] },
      ],
      total: 'Tổng cộng',
      misprints: [{ row: 'Tổng cộng', code: 'pending_total', raw: '321' }],
    }),
    heading('III. NHIỆM VỤ TRỌNG TÂM 6 THÁNG CUỐI NĂM 2022'),
    body(
      '1. Nâng tỷ lệ hồ sơ nộp qua mạng tại phường lên tối thiểu 50% vào tháng 12 năm 2022; tiếp tục thực hiện thư xin lỗi đối với 100% hồ sơ trễ hạn.',
    ),
    body(
      '2. Sắp xếp lại quầy tiếp nhận theo Đề án 06, hoàn thành trước ngày 30.9.2022; mỗi phường bố trí 01 quầy hỗ trợ người cao tuổi.',
    ),
    body('Trên đây là báo cáo của Ủy ban nhân dân quận Bình Trung./.'),
  ],
  recipients: ['- UBND Thành phố;', '- TT. Quận ủy;', '- UBND 10 phường;', '- Lưu: VT.'],
  signature: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Trần Minh Khoa'],
};
