import { balance, difference, levelSums, ratio, sum } from '../claims.js';
import type { Description } from '../description.js';
import { body, bullet, heading, within } from '../description.js';

/** A town's quarterly report: Word's automatic list, nested parentheses, PAKN, comparison with the year before. Nothing planted. */
export const report: Description = {
  letterhead: {
    left: ['UBND TỈNH QUẢNG TRỊ', 'UBND THỊ XÃ HẢI VĨNH'],
    number: 'Số:      /BC-UBND',
    placeAndDate: 'Hải Vĩnh, ngày      tháng 6 năm 2024',
  },
  report: {
    agency: 'UBND thị xã Hải Vĩnh',
    agency_level: 'district',
    province: 'Quảng Trị',
    number: null,
    date: '2024-06',
    title: 'Công tác kiểm soát thủ tục hành chính quý II năm 2024',
    period_from: '2024-03-15',
    period_to: '2024-06-14',
  },
  scope: { level: 'all' },
  levelAlt: 'district',
  title: ['Công tác kiểm soát thủ tục hành chính quý II năm 2024'],
  planted: 0,
  style: { size: 27 },
  items: [
    body(
      'Căn cứ Thông tư số 01/2020/TT-VPCP ngày 21 tháng 10 năm 2020 của Văn phòng Chính phủ, UBND thị xã báo cáo quý II năm 2024 (số liệu chốt từ ngày 15/3/2024 đến hết ngày 14/6/2024) với các nội dung chính sau đây.',
    ),
    heading('I/ KẾT QUẢ THỰC HIỆN'),
    heading('1/ Rà soát, công khai TTHC'),
    bullet(
      'Thị xã đang thực hiện 259 TTHC, trong đó {procedures_full_online: 84}[^Danh mục ban hành kèm theo Quyết định số 620/QĐ-UBND ngày 28/3/2024 của Chủ tịch UBND tỉnh.] TTHC cung cấp toàn trình và {procedures_partial_online: 112} TTHC cung cấp một phần; số còn lại chỉ cung cấp thông tin.',
    ),
    bullet(
      'Niêm yết đủ 100% TTHC tại trụ sở; rà soát 05 TTHC theo kế hoạch năm, kiến nghị bỏ 01 loại giấy tờ.',
    ),
    heading('2/ Tiếp nhận, giải quyết hồ sơ'),
    bullet(
      'Tổng số hồ sơ phải giải quyết trong quý là {intake_total: 9.482} hồ sơ (gồm {intake_new: 9.107} hồ sơ mới tiếp nhận trong kỳ (trực tuyến {intake_online: 7.968}, trực tiếp {intake_direct: 1.046}, bưu chính công ích {intake_postal: 93}) và {intake_carried: 375} hồ sơ từ kỳ trước chuyển qua). So với cùng kỳ năm 2023 (số mới tiếp nhận {~before: 8.615} hồ sơ) tăng {~grown: 492} hồ sơ.',
      sum('intake_total', 'intake_new', 'intake_carried'),
      sum('intake_new', 'intake_online', 'intake_direct', 'intake_postal'),
      difference('~before', 'intake_new', '~grown'),
    ),
    bullet(
      '{resolved_total: 9.029} hồ sơ đã giải quyết xong, trong đó {resolved_early_or_on_time: 8.990} hồ sơ trước và đúng hạn, chiếm {on_time_rate: 99,57}%; {resolved_late: 39} hồ sơ trễ hạn, chiếm {late_rate: 0,43}%.',
      sum('resolved_total', 'resolved_early_or_on_time', 'resolved_late'),
      ratio('resolved_early_or_on_time', 'resolved_total', 'on_time_rate'),
      ratio('resolved_late', 'resolved_total', 'late_rate'),
    ),
    bullet(
      '{pending_total: 428} hồ sơ đang trong thời gian giải quyết, gồm {pending_in_time: 427} hồ sơ trong hạn và {pending_overdue: 01} hồ sơ quá hạn.',
      sum('pending_total', 'pending_in_time', 'pending_overdue'),
    ),
    bullet(
      'Có {returned: 18} hồ sơ trả lại do không đủ điều kiện giải quyết, {withdrawn: 07} hồ sơ công dân xin rút.',
      balance('intake_total', 'resolved_total', 'pending_total', 'returned', 'withdrawn'),
    ),
    heading('3/ Số hóa và tái sử dụng dữ liệu'),
    body('Kết quả số hóa kết quả giải quyết TTHC còn hiệu lực:'),
    bullet(
      'Tổng số kết quả cần số hóa là {digitized_backlog_base: 41.260} hồ sơ; đến nay đã số hóa {digitized_backlog: 36.845} hồ sơ, đạt {digitized_backlog_rate: 89,3}%; còn phải số hóa {digitized_backlog_remaining: 4.415} hồ sơ.',
      ratio('digitized_backlog', 'digitized_backlog_base', 'digitized_backlog_rate'),
      sum('digitized_backlog_base', 'digitized_backlog', 'digitized_backlog_remaining'),
    ),
    bullet(
      'Trong quý đã khai thác, sử dụng lại dữ liệu số hóa đối với {reused: 2.276} trên tổng số {~reuse_base: 9.107} hồ sơ, đạt tỷ lệ {reuse_rate: 25}%.',
      ratio('reused', '~reuse_base', 'reuse_rate'),
    ),
    heading('4/ Tiếp nhận, xử lý phản ánh, kiến nghị (PAKN)'),
    bullet(
      'Số PAKN đã tiếp nhận: {feedback_received: 26} (tiếp nhận mới {feedback_new: 24}, kỳ trước chuyển qua {feedback_carried: 02}).',
      sum('feedback_received', 'feedback_new', 'feedback_carried'),
    ),
    bullet(
      'Số PAKN đã xử lý: {feedback_resolved: 25}; đang xử lý: {feedback_pending: 01}.',
      balance('feedback_received', 'feedback_resolved', 'feedback_pending'),
    ),
    heading('5/ Kết quả của từng cấp'),
    within(
      { level: 'district' },
      bullet(
        'Bộ phận một cửa thị xã tiếp nhận {intake_total: 2.764} hồ sơ, đã giải quyết {resolved_total: 2.517} hồ sơ.',
      ),
    ),
    within(
      { level: 'commune' },
      bullet(
        'Bộ phận một cửa các xã, phường tiếp nhận {intake_total: 6.718} hồ sơ, đã giải quyết {resolved_total: 6.512} hồ sơ.',
        ...levelSums(['district', 'commune'], 'intake_total', 'resolved_total'),
      ),
    ),
    heading('II/ KHÓ KHĂN VÀ ĐỀ XUẤT'),
    body(
      'Cổng Dịch vụ công có lúc gián đoạn trên 02 giờ trong ngày 09/5/2024; đề nghị cơ quan quản lý hệ thống thông báo trước ít nhất 24 giờ khi bảo trì.',
    ),
    body('UBND thị xã kính báo cáo UBND tỉnh, Văn phòng UBND tỉnh tổng hợp./.'),
  ],
  recipients: [
    '- UBND tỉnh (b/c);',
    '- Văn phòng UBND tỉnh;',
    '- Các phòng, ban thị xã;',
    '- Lưu: VT.',
  ],
  signature: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Nguyễn Hữu Trạch'],
};
