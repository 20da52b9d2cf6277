import { balance, difference, ratio, sum } from '../claims.js';
import type { Description } from '../description.js';
import { body, caption, heading, table } from '../description.js';

/** A public service centre's monthly report: departments in rows, approximate numbers, dashes for none. Nothing planted. */
export const report: Description = {
  letterhead: {
    left: ['VĂN PHÒNG UBND TỈNH HÒA BÌNH', 'TRUNG TÂM PHỤC VỤ', 'HÀNH CHÍNH CÔNG'],
    number: 'Số: 63/BC-TTPVHCC',
    placeAndDate: 'Hòa Bình, ngày 02 tháng 6 năm 2022',
  },
  report: {
    agency: 'Trung tâm Phục vụ hành chính công tỉnh Hòa Bình',
    agency_level: 'province',
    province: 'Hòa Bình',
    number: '63/BC-TTPVHCC',
    date: '2022-06-02',
    title: 'Kết quả tiếp nhận, giải quyết và trả kết quả thủ tục hành chính tháng 5 năm 2022',
    period_from: '2022-05-01',
    period_to: '2022-05-31',
  },
  scope: { level: 'province' },
  levelAlt: 'all',
  title: ['Kết quả tiếp nhận, giải quyết và trả kết quả', 'thủ tục hành chính tháng 5 năm 2022'],
  planted: 0,
  style: { size: 27, letterheadLeft: 42 },
  items: [
    body(
      'Trung tâm Phục vụ hành chính công tỉnh báo cáo số liệu từ ngày 01/5/2022 đến ngày 31/5/2022 như sau:',
    ),
    heading('1) Tiếp nhận hồ sơ'),
    body(
      'Trong tháng, Trung tâm tiếp nhận mới {intake_new: 7.046} hồ sơ; hồ sơ tồn của tháng trước chuyển sang là {intake_carried: 1.858} hồ sơ; tổng số hồ sơ phải giải quyết là {intake_total: 8.904} hồ sơ.',
      sum('intake_total', 'intake_new', 'intake_carried'),
    ),
    body(
      'So với tháng 4 năm 2022 ({~april: 7.513} hồ sơ), số tiếp nhận mới giảm {~less: 467} hồ sơ (giảm {~fall: 6,2}%). Trong số hồ sơ mới có {intake_online: 3.389} hồ sơ mức độ 3, mức độ 4, đạt {online_rate: 48,1}%.',
      difference('~april', 'intake_new', '~less'),
      ratio('~less', '~april', '~fall'),
      ratio('intake_online', 'intake_new', 'online_rate'),
    ),
    heading('2) Giải quyết hồ sơ'),
    body(
      'Các cơ quan đã giải quyết và chuyển trả Trung tâm {resolved_total: 7.130} hồ sơ: trước hạn {resolved_early: 5.998}, đúng hạn {resolved_on_time: 1.117}, quá hạn {resolved_late: 15}.',
      sum('resolved_total', 'resolved_early', 'resolved_on_time', 'resolved_late'),
    ),
    body(
      'Số đang giải quyết là {pending_total: 1.774} hồ sơ: chưa đến hạn {pending_in_time: 1.766}, quá hạn {pending_overdue: 08}.',
      sum('pending_total', 'pending_in_time', 'pending_overdue'),
      balance('intake_total', 'resolved_total', 'pending_total'),
    ),
    heading('3) Kết quả của một số cơ quan có nhiều hồ sơ'),
    caption('Bảng 1. Hồ sơ tiếp nhận mới và tỷ lệ trực tuyến theo cơ quan'),
    table({
      labels: 'unit',
      zero: '-',
      size: 24,
      repeatHeader: true,
      header: [['STT', 'Cơ quan, đơn vị', 'Mới tiếp nhận', 'Trực tuyến', 'Trực tiếp', 'Bưu chính']],
      columns: [
        { code: 'stt', width: 8 },
        { code: 'label', width: 40 },
        {
          code: 'intake_new',
          width: 14,
          sum: ['intake_online', 'intake_direct', 'intake_postal'],
        },
        { code: 'intake_online', width: 13 },
        { code: 'intake_direct', width: 13 },
        { code: 'intake_postal', width: 12 },
      ],
      rows: [
        { cells: ['Công an tỉnh', 402, 2106, 0] },
        { cells: ['Sở Giao thông vận tải', 618, 871, 44] },
        { cells: ['Sở Công Thương', 1530, 2, 0] },
        { cells: ['Sở Tư pháp', 388, 402, 61] },
        { cells: ['Sở Kế hoạch và Đầu tư', 290, 0, 3] },
        { cells: ['Bảo hiểm xã hội tỉnh', 47, 113, 19] },
        { cells: ['Sở Tài nguyên và Môi trường', 74, 30, 2] },
        { cells: ['Sở Văn hóa, Thể thao và Du lịch', 40, 4, 0] },
      ],
    }),
    heading('4) Nhận xét'),
    body(
      'Lượng khách đến Trung tâm bình quân hơn 330 lượt/ngày; doanh thu phí, lệ phí khoảng 1,9 tỷ đồng; ước cả 6 tháng đầu năm tiếp nhận gần {~estimate=43000: 43 nghìn} hồ sơ. Mức độ hài lòng ghi nhận trên thiết bị đạt trên {satisfaction_rate: 99}%.',
    ),
    body(
      'Đề nghị các sở cập nhật kết quả trước 17h00 hằng ngày, phấn đấu không còn hồ sơ quá hạn./.',
    ),
  ],
  recipients: ['- Lãnh đạo VP UBND tỉnh;', '- Các sở, ban, ngành;', '- Lưu: VT, TTPVHCC.'],
  signature: ['GIÁM ĐỐC', 'Bùi Văn Chỉnh'],
};
