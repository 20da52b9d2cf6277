import { balance, levelSums, ratio, sum } from '../claims.js';
import type { Description } from '../description.js';
import { annex, body, caption, heading, note, table, within } from '../description.js';
import { FORM_COLUMNS, formHeader, formRow } from '../form.js';

const LEVELS = ['province', 'district', 'commune'];

/**
 * A province's quarterly report with three levels, and a landscape annex with the form by unit.
 * Planted: 98,71% for 98,17%; a row of the annex whose total is one short (so are its column and its balance).
 */
export const report: Description = {
  letterhead: {
    left: ['ỦY BAN NHÂN DÂN', 'TỈNH PHÚ YÊN'],
    number: 'Số: 58/BC-UBND',
    placeAndDate: 'Phú Yên, ngày 25 tháng 3 năm 2024',
  },
  report: {
    agency: 'UBND tỉnh Phú Yên',
    agency_level: 'province',
    province: 'Phú Yên',
    number: '58/BC-UBND',
    date: '2024-03-25',
    title:
      'Tình hình, kết quả thực hiện công tác kiểm soát thủ tục hành chính, triển khai cơ chế một cửa, một cửa liên thông quý I năm 2024',
    period_from: '2023-12-15',
    period_to: '2024-03-14',
  },
  scope: { level: 'all' },
  title: [
    'Tình hình, kết quả thực hiện công tác kiểm soát thủ tục hành chính,',
    'triển khai cơ chế một cửa, một cửa liên thông quý I năm 2024',
  ],
  planted: 4,
  style: { letterheadLeft: 38 },
  items: [
    body(
      'Thực hiện Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 và Nghị định số 107/2021/NĐ-CP ngày 06/12/2021 của Chính phủ, UBND tỉnh Phú Yên báo cáo Văn phòng Chính phủ kết quả quý I năm 2024 (từ ngày 15/12/2023 đến ngày 14/3/2024):',
    ),
    heading('I. KẾT QUẢ ĐẠT ĐƯỢC'),
    heading('1. Cung cấp dịch vụ công trực tuyến'),
    body(
      'Toàn tỉnh có 1.862 thủ tục hành chính còn hiệu lực. Số dịch vụ công toàn trình: cấp tỉnh {procedures_full_online@province: 612}, cấp huyện {procedures_full_online@district: 143}, cấp xã {procedures_full_online@commune: 47}; tổng cộng {procedures_full_online: 802} dịch vụ.',
      ...levelSums(LEVELS, 'procedures_full_online'),
    ),
    heading('2. Tình hình giải quyết hồ sơ'),
    body(
      'Tổng số hồ sơ tiếp nhận trong quý của cả ba cấp: {intake_total: 152.407} hồ sơ; đã giải quyết {resolved_total: 146.228} hồ sơ, trong đó trước và đúng hạn {resolved_early_or_on_time: 143.555} hồ sơ, đạt {on_time_rate: 98,71}%, quá hạn {resolved_late: 2.673} hồ sơ, chiếm {late_rate: 1,83}%; đang giải quyết {pending_total: 6.179} hồ sơ.',
      sum('resolved_total', 'resolved_early_or_on_time', 'resolved_late'),
      ratio('resolved_early_or_on_time', 'resolved_total', 'on_time_rate'),
      ratio('resolved_late', 'resolved_total', 'late_rate'),
      balance('intake_total', 'resolved_total', 'pending_total'),
    ),
    body('Cụ thể từng cấp như sau:'),
    within(
      { level: 'province' },
      body(
        'a) Cấp tỉnh: tiếp nhận {intake_total: 38.915} hồ sơ (trực tuyến {intake_online: 25.688} hồ sơ, tỷ lệ {online_rate: 66,01}%); đã giải quyết {resolved_total: 36.544} hồ sơ (trước và đúng hạn {resolved_early_or_on_time: 36.081} hồ sơ, quá hạn {resolved_late: 463} hồ sơ); đang giải quyết {pending_total: 2.371} hồ sơ.',
        ratio('intake_online', 'intake_total', 'online_rate'),
        sum('resolved_total', 'resolved_early_or_on_time', 'resolved_late'),
        balance('intake_total', 'resolved_total', 'pending_total'),
      ),
    ),
    within(
      { level: 'district' },
      body(
        'b) Cấp huyện: tiếp nhận {intake_total: 47.630} hồ sơ (trực tuyến {intake_online: 29.054} hồ sơ, tỷ lệ {online_rate: 61}%); đã giải quyết {resolved_total: 44.207} hồ sơ (trước và đúng hạn {resolved_early_or_on_time: 42.118} hồ sơ, quá hạn {resolved_late: 2.089} hồ sơ); đang giải quyết {pending_total: 3.423} hồ sơ.',
        ratio('intake_online', 'intake_total', 'online_rate'),
        sum('resolved_total', 'resolved_early_or_on_time', 'resolved_late'),
        balance('intake_total', 'resolved_total', 'pending_total'),
      ),
    ),
    within(
      { level: 'commune' },
      body(
        'c) Cấp xã: tiếp nhận {intake_total: 65.862} hồ sơ (trực tuyến {intake_online: 57.131} hồ sơ, tỷ lệ {online_rate: 86,7}%); đã giải quyết {resolved_total: 65.477} hồ sơ (trước và đúng hạn {resolved_early_or_on_time: 65.356} hồ sơ, quá hạn {resolved_late: 121} hồ sơ); đang giải quyết {pending_total: 385} hồ sơ.',
        ratio('intake_online', 'intake_total', 'online_rate'),
        sum('resolved_total', 'resolved_early_or_on_time', 'resolved_late'),
        balance('intake_total', 'resolved_total', 'pending_total'),
        ...levelSums(
          LEVELS,
          'intake_total',
          'resolved_total',
          'resolved_early_or_on_time',
          'resolved_late',
          'pending_total',
        ),
      ),
    ),
    heading('3. Số hóa'),
    body(
      'Tỷ lệ số hóa kết quả giải quyết của cấp tỉnh là {digitized_results_rate@province: 71,9}% ({digitized_results@province: 26.275} trên tổng số {digitized_results_base@province: 36.544} hồ sơ), cấp huyện {digitized_results_rate@district: 64,25}% ({digitized_results@district: 28.403} trên tổng số {digitized_results_base@district: 44.207} hồ sơ), cấp xã {digitized_results_rate@commune: 90,4}% ({digitized_results@commune: 59.191} trên tổng số {digitized_results_base@commune: 65.477} hồ sơ).',
      ...LEVELS.map((level) =>
        ratio(
          `digitized_results@${level}`,
          `digitized_results_base@${level}`,
          `digitized_results_rate@${level}`,
        ),
      ),
    ),
    heading('4. Xử lý phản ánh, kiến nghị'),
    body(
      'Hệ thống ghi nhận {feedback_received: 61} phản ánh, kiến nghị, trong đó chuyển từ kỳ trước {feedback_carried: 9}, mới phát sinh {feedback_new: 52}; đã xử lý {feedback_resolved: 55}, đang xử lý {feedback_pending: 6}.',
      sum('feedback_received', 'feedback_carried', 'feedback_new'),
      balance('feedback_received', 'feedback_resolved', 'feedback_pending'),
    ),
    heading('II. HẠN CHẾ, NGUYÊN NHÂN'),
    body(
      'Hồ sơ quá hạn tập trung ở lĩnh vực đất đai, chiếm khoảng 85% tổng số hồ sơ quá hạn; 02/09 huyện, thị xã, thành phố có tỷ lệ quá hạn trên 5%. Chỉ số SIPAS năm 2023 của tỉnh xếp thứ 31/63, giảm 4 bậc.',
    ),
    heading('III. NHIỆM VỤ QUÝ II NĂM 2024'),
    body(
      'Hoàn thành số hóa kết quả còn hiệu lực theo lộ trình tại Quyết định số 468/QĐ-TTg; giảm tỷ lệ hồ sơ quá hạn xuống dưới 1%. (Kèm theo Phụ lục)./.',
    ),
    annex(
      caption('PHỤ LỤC'),
      caption('KẾT QUẢ GIẢI QUYẾT HỒ SƠ TẠI CÁC SỞ, NGÀNH TRONG QUÝ I NĂM 2024'),
      note('(Kèm theo Báo cáo số 58/BC-UBND ngày 25 tháng 3 năm 2024 của UBND tỉnh)'),
      table({
        labels: 'unit',
        rowLevel: 'province',
        size: 20,
        header: formHeader('Đơn vị'),
        columns: FORM_COLUMNS,
        rows: [
          formRow('Sở Giao thông vận tải', [1204, 2911, 318], [3402, 655, 21], 4),
          formRow('Sở Kế hoạch và Đầu tư', [1866, 12, 94], [1430, 461, 2]),
          formRow('Sở Tư pháp', [1120, 884, 402], [1697, 318, 11], 2),
          formRow('Sở Công Thương', [5410, 3, 20], [5219, 192, 0]),
          formRow('Sở Y tế', [277, 140, 166], [301, 98, 6], 9),
          formRow('Sở Xây dựng', [188, 97, 75], [203, 64, 3], 1),
          formRow('Sở Nội vụ', [35, 61, 8], [71, 25, 0]),
          formRow('Sở Tài nguyên và Môi trường', [4210, 5120, 1904], [5301, 4490, 412], 118),
          formRow('Công an tỉnh', [9870, 640, 133], [8975, 1540, 5]),
          formRow('Bảo hiểm xã hội tỉnh', [1454, 150, 74], [1321, 256, 2]),
          formRow('Ban Quản lý Khu kinh tế', [54, 9, 6], [49, 13, 1]),
        ],
        total: 'TỔNG CỘNG',
        misprints: [{ row: 'Sở Y tế', code: 'intake_total', raw: '582' }],
      }),
    ),
  ],
  recipients: [
    '- Văn phòng Chính phủ;',
    '- Bộ Nội vụ;',
    '- CT, các PCT UBND tỉnh;',
    '- Các sở, ban, ngành;',
    '- Lưu: VT, KSTT.',
  ],
  signature: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Võ Đình Tú'],
};
