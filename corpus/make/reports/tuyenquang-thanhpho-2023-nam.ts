import { balance, difference, ratio, sum } from '../claims.js';
import type { Description } from '../description.js';
import { body, heading, within } from '../description.js';

/** A provincial city's yearly report in running prose, decimals of 0 to 2 places. Nothing planted. */
export const report: Description = {
  letterhead: {
    left: ['UBND TỈNH TUYÊN QUANG', 'UBND THÀNH PHỐ MINH LƯƠNG'],
    number: 'Số: 1045/BC-UBND',
    placeAndDate: 'Minh Lương, ngày 18 tháng 12 năm 2023',
  },
  report: {
    agency: 'UBND thành phố Minh Lương',
    agency_level: 'district',
    province: 'Tuyên Quang',
    number: '1045/BC-UBND',
    date: '2023-12-18',
    title: 'Tổng kết công tác cải cách thủ tục hành chính năm 2023',
    period_from: '2023-01-01',
    period_to: '2023-12-31',
  },
  scope: { level: 'all' },
  levelAlt: 'district',
  title: ['Tổng kết công tác cải cách thủ tục hành chính năm 2023'],
  planted: 0,
  style: { indent: 567, letterheadLeft: 42 },
  items: [
    heading('Phần thứ nhất'),
    heading('KẾT QUẢ THỰC HIỆN NĂM 2023'),
    heading('1. Công tác tham mưu, chỉ đạo'),
    body(
      'Năm 2023, Thành ủy ban hành Nghị quyết số 11-NQ/TU ngày 17/01/2023; UBND thành phố ban hành 02 kế hoạch, 31 công văn đôn đốc và tổ chức 03 hội nghị trực tuyến với 15 xã, phường. Tổng kinh phí mua sắm thiết bị cho Bộ phận một cửa là 2,35 tỷ đồng.',
    ),
    heading('2. Tiếp nhận và giải quyết hồ sơ'),
    heading('2.1. Toàn thành phố'),
    body(
      'Lũy kế cả năm, toàn thành phố có {intake_total: 88.734} hồ sơ phải giải quyết, trong đó {intake_new: 87.950} hồ sơ tiếp nhận mới và {intake_carried: 784} hồ sơ năm trước chuyển sang; năm 2022 số tiếp nhận mới là {~year_before: 79.116} hồ sơ, như vậy tăng {~more: 8.834} hồ sơ (tăng {~rise: 11,2}%).',
      sum('intake_total', 'intake_new', 'intake_carried'),
      difference('~year_before', 'intake_new', '~more'),
      ratio('~more', '~year_before', '~rise'),
    ),
    body(
      'Đến ngày báo cáo, các cơ quan đã giải quyết {resolved_total: 87.913} hồ sơ; cụ thể, trả trước hạn {resolved_early: 61.520} hồ sơ, chiếm {~early_share: 70}%; trả đúng hạn {resolved_on_time: 26.350} hồ sơ, chiếm {~on_time_share: 30,0}%; trả trễ hẹn {resolved_late: 43} hồ sơ, chiếm {late_rate: 0,05}%. Đang xử lý {pending_total: 821} hồ sơ, tất cả còn trong hạn.',
      sum('resolved_total', 'resolved_early', 'resolved_on_time', 'resolved_late'),
      ratio('resolved_early', 'resolved_total', '~early_share'),
      ratio('resolved_on_time', 'resolved_total', '~on_time_share'),
      ratio('resolved_late', 'resolved_total', 'late_rate'),
      balance('intake_total', 'resolved_total', 'pending_total'),
    ),
    heading('2.2. Tại Bộ phận một cửa thành phố'),
    within(
      { level: 'district' },
      body(
        'Tiếp nhận {intake_total: 21.408} hồ sơ, trong đó qua mạng {intake_online: 20.105} hồ sơ ({online_rate: 93,91}%), tại quầy {intake_direct: 1.303} hồ sơ; giải quyết {resolved_total: 20.996} hồ sơ, trước và đúng hạn {resolved_early_or_on_time: 20.966}/{resolved_total: 20.996} hồ sơ, bằng {on_time_rate: 99,9}%; trễ hẹn {resolved_late: 30} hồ sơ; còn {pending_total: 412} hồ sơ đang giải quyết.',
        sum('intake_total', 'intake_online', 'intake_direct'),
        ratio('intake_online', 'intake_total', 'online_rate'),
        ratio('resolved_early_or_on_time', 'resolved_total', 'on_time_rate'),
        sum('resolved_total', 'resolved_early_or_on_time', 'resolved_late'),
        balance('intake_total', 'resolved_total', 'pending_total'),
      ),
    ),
    heading('2.3. Tại Bộ phận một cửa các xã, phường'),
    within(
      { level: 'commune' },
      body(
        'Tiếp nhận {intake_total: 67.326} hồ sơ, trong đó qua mạng {intake_online: 58.447} hồ sơ ({online_rate: 86,81}%), tại quầy {intake_direct: 8.879} hồ sơ; giải quyết {resolved_total: 66.917} hồ sơ, trước và đúng hạn {resolved_early_or_on_time: 66.904}/{resolved_total: 66.917} hồ sơ, bằng {on_time_rate: 99,98}%; trễ hẹn {resolved_late: 13} hồ sơ; còn {pending_total: 409} hồ sơ đang giải quyết.',
        sum('intake_total', 'intake_online', 'intake_direct'),
        ratio('intake_online', 'intake_total', 'online_rate'),
        ratio('resolved_early_or_on_time', 'resolved_total', 'on_time_rate'),
        sum('resolved_total', 'resolved_early_or_on_time', 'resolved_late'),
        balance('intake_total', 'resolved_total', 'pending_total'),
        ...['intake_total', 'resolved_total', 'pending_total', 'resolved_late'].map((code) => ({
          kind: 'level_sum' as const,
          terms: [`${code}@all`, `${code}@district`, `${code}@commune`],
        })),
      ),
    ),
    heading('3. Thanh toán trực tuyến, số hóa, mức độ hài lòng'),
    body(
      '- Hồ sơ có thanh toán trực tuyến đạt {online_payment_rate: 66,67}% ({online_payment: 18.402}/{~payable: 27.603} hồ sơ có nghĩa vụ tài chính), số tiền hơn 4,7 tỷ đồng.',
      ratio('online_payment', '~payable', 'online_payment_rate'),
    ),
    body(
      '- Số hóa kết quả: {digitized_results_rate: 97,3}% ({digitized_results: 85.540}/{digitized_results_base: 87.913}).',
      ratio('digitized_results', 'digitized_results_base', 'digitized_results_rate'),
    ),
    body(
      '- Khảo sát 1.200 người dân đến giao dịch cho thấy tỷ lệ hài lòng chung là {satisfaction_rate: 96}%, vượt 1% so với kế hoạch; PAR INDEX của thành phố đứng thứ 2/7 huyện, thành phố.',
    ),
    heading('4. Hạn chế'),
    body(
      'Có 03/15 xã, phường chưa đạt chỉ tiêu 80% hồ sơ qua mạng; việc ký số kết quả ở lĩnh vực hộ tịch còn chậm 1 - 2 ngày.',
    ),
    heading('Phần thứ hai'),
    heading('NHIỆM VỤ NĂM 2024'),
    body(
      'Duy trì tỷ lệ giải quyết đúng hạn từ 99% trở lên; 100% xã, phường dùng chứng thư số; giảm ít nhất 10% chi phí tuân thủ TTHC so với năm 2023./.',
    ),
  ],
  recipients: [
    '- UBND tỉnh;',
    '- Sở Nội vụ;',
    '- TT. Thành ủy;',
    '- UBND các xã, phường;',
    '- Lưu: VT, NV.',
  ],
  signature: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Ma Văn Thuận'],
};
