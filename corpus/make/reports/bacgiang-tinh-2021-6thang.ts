import { levelSums, sum } from '../claims.js';
import type { Description } from '../description.js';
import { annex, body, caption, heading, note, table, within } from '../description.js';
import { FORM_COLUMNS, formHeader, formRow } from '../form.js';

/**
 * A province with biểu II.06 on wide pages that the PDF stores upright and turned; its row of column
 * numbers says how they add up. Planted: a column that breaks its row, its total and the form's formula.
 */
export const report: Description = {
  letterhead: {
    left: ['ỦY BAN NHÂN DÂN', 'TỈNH BẮC GIANG'],
    number: 'Số: 71/BC-UBND',
    placeAndDate: 'Bắc Giang, ngày 18 tháng 6 năm 2021',
  },
  report: {
    agency: 'UBND tỉnh Bắc Giang',
    agency_level: 'province',
    province: 'Bắc Giang',
    number: '71/BC-UBND',
    date: '2021-06-18',
    title: 'Kết quả kiểm soát thủ tục hành chính 6 tháng đầu năm 2021',
    period_from: '2020-12-15',
    period_to: '2021-06-14',
  },
  scope: { level: 'all' },
  title: ['Kết quả kiểm soát thủ tục hành chính', '6 tháng đầu năm 2021'],
  planted: 3,
  style: { turned: true },
  items: [
    body(
      'UBND tỉnh Bắc Giang báo cáo kết quả kiểm soát thủ tục hành chính 6 tháng đầu năm 2021, số liệu tính từ ngày 15/12/2020 đến ngày 14/6/2021:',
    ),
    heading('I. KẾT QUẢ CHỦ YẾU'),
    body(
      '1. Toàn tỉnh tiếp nhận {intake_total: 211.870} hồ sơ; trong đó cấp tỉnh {intake_total@province: 38.814} hồ sơ, cấp huyện {intake_total@district: 58.917} hồ sơ, cấp xã {intake_total@commune: 114.139} hồ sơ.',
      ...levelSums(['province', 'district', 'commune'], 'intake_total'),
    ),
    body(
      '2. Đã giải quyết {resolved_total: 209.488} hồ sơ, trong đó: trước hạn {resolved_early: 150.201} hồ sơ, đúng hạn {resolved_on_time: 58.990} hồ sơ, quá hạn {resolved_late: 297} hồ sơ.',
      sum('resolved_total', 'resolved_early', 'resolved_on_time', 'resolved_late'),
    ),
    heading('II. NHIỆM VỤ 6 THÁNG CUỐI NĂM'),
    body('Cắt giảm thêm 10% thời gian giải quyết; công bố danh mục trước ngày 15/7/2021./.'),
    annex(
      caption('Biểu số II.06a/VPCP/KSTT'),
      caption('TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH TẠI CÁC SỞ, NGÀNH'),
      note('Kỳ báo cáo: 6 tháng đầu năm 2021. Đơn vị tính: số hồ sơ'),
      within(
        { level: 'province' },
        table({
          labels: 'unit',
          rowLevel: 'province',
          size: 20,
          header: formHeader('Đơn vị'),
          columns: FORM_COLUMNS,
          rows: [
            formRow('Sở Công Thương', [6120, 204, 31], [5874, 466, 0]),
            formRow('Sở Xây dựng', [302, 288, 74], [371, 210, 4], 2),
            formRow('Sở Tư pháp', [1015, 2240, 418], [2606, 702, 9]),
            formRow('Sở Y tế', [540, 97, 133], [498, 166, 3], 1),
            formRow('Sở Kế hoạch và Đầu tư', [3311, 40, 120], [2940, 431, 0]),
            formRow('Sở Giao thông vận tải', [2876, 5218, 366], [7311, 802, 12], 5),
            formRow('Sở Tài nguyên và Môi trường', [410, 12804, 2207], [8820, 4115, 231], 84),
          ],
          total: 'Tổng cộng',
          misprints: [{ row: 'Sở Y tế', code: 'resolved_total', raw: '676' }],
        }),
      ),
    ),
  ],
  recipients: ['- Văn phòng Chính phủ;', '- TT. Tỉnh ủy;', '- Lưu: VT, KSTT.'],
  signature: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Thân Văn Quyết'],
};
