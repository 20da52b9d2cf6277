import { balance, ratio, sum } from '../claims.js';
import type { Description } from '../description.js';
import { body, heading } from '../description.js';

/** Typed on a machine that writes each letter and its marks apart (NFD), old places of the tone. Without error. */
export const report: Description = {
  letterhead: {
    left: ['UỶ BAN NHÂN DÂN', 'HUYỆN VỊ HOÀ'],
    number: 'Số: 155/BC-UBND',
    placeAndDate: 'Vị Hoà, ngày 25 tháng 5 năm 2020',
  },
  report: {
    agency: 'UBND huyện Vị Hoà',
    agency_level: 'district',
    province: 'Hậu Giang',
    number: '155/BC-UBND',
    date: '2020-05-25',
    title: 'Công tác kiểm soát thủ tục hành chính tháng 5 năm 2020 trên địa bàn huyện Vị Hoà',
    period_from: '2020-04-21',
    period_to: '2020-05-20',
  },
  scope: { level: 'all' },
  title: ['Công tác kiểm soát thủ tục hành chính tháng 5 năm 2020', 'trên địa bàn huyện Vị Hoà'],
  planted: 0,
  style: { letters: 'nfd' },
  items: [
    body(
      'Thực hiện chỉ đạo của Uỷ ban nhân dân tỉnh Hậu Giang, Uỷ ban nhân dân huyện Vị Hoà báo cáo (số liệu từ ngày 21/4/2020 đến ngày 20/5/2020):',
    ),
    heading('I. TÌNH HÌNH, KẾT QUẢ'),
    heading('1. Tại huyện'),
    body(
      'Bộ phận Một cửa huyện nhận {intake_total@district: 742} hồ sơ ({intake_new@district: 690} mới nhận, {intake_carried@district: 52} kỳ trước chuyển qua); đã trả {resolved_total@district: 701} hồ sơ, trong đó {resolved_early_or_on_time@district: 699} hồ sơ trước và đúng hạn, {resolved_late@district: 2} hồ sơ trễ hạn; còn {pending_total@district: 41} hồ sơ đang giải quyết, tất cả chưa đến hạn.',
      sum('intake_total@district', 'intake_new@district', 'intake_carried@district'),
      sum(
        'resolved_total@district',
        'resolved_early_or_on_time@district',
        'resolved_late@district',
      ),
      balance('intake_total@district', 'resolved_total@district', 'pending_total@district'),
    ),
    heading('2. Tại xã, thị trấn'),
    body(
      'Các xã, thị trấn nhận {intake_total@commune: 3.118} hồ sơ; đã trả {resolved_total@commune: 3.118} hồ sơ, tất cả đúng hạn.',
    ),
    heading('3. Dịch vụ công trực tuyến và số hoá'),
    body(
      '- Hồ sơ trực tuyến: {intake_online: 501}/{~all: 3.860} hồ sơ, đạt {online_rate: 12,98}%.',
      ratio('intake_online', '~all', 'online_rate'),
    ),
    body(
      '- Số hoá kết quả: {digitized_results: 1.910}/{digitized_results_base: 3.819} hồ sơ, tỷ lệ {digitized_results_rate: 50,01}%.',
      ratio('digitized_results', 'digitized_results_base', 'digitized_results_rate'),
    ),
    heading('II. NHIỆM VỤ THÁNG 6'),
    body('Kiểm tra 04 xã; công khai 100% thủ tục; hoàn thành số hoá trước ngày 30/6/2020./.'),
  ],
  recipients: ['- VP. UBND tỉnh;', '- Lưu: VT.'],
  signature: ['TM. UỶ BAN NHÂN DÂN', 'CHỦ TỊCH', 'Lý Thuý Hoà'],
};
