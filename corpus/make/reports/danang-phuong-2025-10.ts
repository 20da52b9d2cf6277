import { balance, ratio, sum } from '../claims.js';
import type { Description } from '../description.js';
import { body, caption, heading, note, table } from '../description.js';
import { FORM_COLUMNS, formHeader, formRow } from '../form.js';

/** A ward's monthly report whose figures stand in the form by lĩnh vực; the text repeats some. Nothing planted. */
export const report: Description = {
  letterhead: {
    left: ['ỦY BAN NHÂN DÂN', 'PHƯỜNG TRÀ KHÊ'],
    number: 'Số: 118/BC-UBND',
    placeAndDate: 'Trà Khê, ngày 20 tháng 10 năm 2025',
  },
  report: {
    agency: 'UBND phường Trà Khê',
    agency_level: 'commune',
    province: 'Đà Nẵng',
    number: '118/BC-UBND',
    date: '2025-10-20',
    title: 'Tình hình, kết quả giải quyết thủ tục hành chính tháng 10 năm 2025',
    period_from: '2025-09-16',
    period_to: '2025-10-15',
  },
  scope: { level: 'commune' },
  levelAlt: 'all',
  title: ['Tình hình, kết quả giải quyết thủ tục hành chính', 'tháng 10 năm 2025'],
  planted: 0,
  style: { size: 26 },
  items: [
    body(
      'UBND phường Trà Khê báo cáo UBND thành phố Đà Nẵng tình hình giải quyết thủ tục hành chính (TTHC) tháng 10 năm 2025, kỳ số liệu từ ngày 16/9/2025 đến ngày 15/10/2025:',
    ),
    heading('I. Kết quả giải quyết hồ sơ'),
    body(
      '1. Tổng số hồ sơ tiếp nhận là {intake_total: 1.905} hồ sơ, kết quả chi tiết theo lĩnh vực tại bảng dưới đây.',
    ),
    caption('Biểu số II.06b/VPCP/KSTT'),
    note('Đơn vị tính: hồ sơ'),
    table({
      labels: 'field',
      header: formHeader('Lĩnh vực giải quyết'),
      columns: FORM_COLUMNS,
      size: 18,
      repeatHeader: true,
      rows: [
        formRow('Hộ tịch', [402, 11, 9], [371, 40, 0]),
        formRow('Chứng thực', [655, 38, 0], [640, 53, 0]),
        formRow('Bảo trợ xã hội', [174, 5, 31], [122, 47, 0]),
        formRow('Đất đai', [213, 9, 64], [150, 58, 6], 3),
        formRow('Đăng ký kinh doanh', [96, 0, 4], [81, 12, 0]),
        formRow('Xây dựng', [57, 2, 13], [33, 19, 2]),
        formRow('Người có công', [40, 6, 12], [21, 26, 0]),
        formRow('Giáo dục và Đào tạo', [18, 0, 2], [14, 4, 0]),
        formRow('Đường bộ', [33, 1, 0], [29, 5, 0]),
        formRow('Tín ngưỡng, tôn giáo', [4, 2, 1], [3, 2, 0]),
        formRow('Nuôi con nuôi', [2, 0, 1], [1, 1, 0]),
      ],
      total: 'Tổng cộng',
    }),
    body(
      '2. Hồ sơ đã giải quyết {resolved_total: 1.740} hồ sơ, trong đó trước hạn {resolved_early: 1.465} hồ sơ và đúng hạn {resolved_on_time: 267} hồ sơ, trễ hạn {resolved_late: 08} hồ sơ; đang giải quyết {pending_total: 165} hồ sơ, có {pending_overdue: 03} hồ sơ quá hạn thuộc lĩnh vực đất đai.',
      sum('resolved_total', 'resolved_early', 'resolved_on_time', 'resolved_late'),
      balance('intake_total', 'resolved_total', 'pending_total'),
    ),
    heading('II. Kết quả thực hiện một số chỉ tiêu'),
    body(
      '- Tỷ lệ số hóa hồ sơ khi tiếp nhận đạt {digitized_intake_rate: 99,1}% ({digitized_intake: 1.752}/{digitized_intake_base: 1.768} hồ sơ).',
      ratio('digitized_intake', 'digitized_intake_base', 'digitized_intake_rate'),
    ),
    body(
      '- Tỷ lệ khai thác, sử dụng lại thông tin, dữ liệu số hóa đạt {reuse_rate: 41,63}% ({reused: 736}/{~base: 1.768} hồ sơ).',
      ratio('reused', '~base', 'reuse_rate'),
    ),
    body(
      '- Tỷ lệ thanh toán trực tuyến đạt {online_payment_rate: 98,5}%; mức độ hài lòng đạt {satisfaction_rate: 99,12}%.',
    ),
    body(
      '- Phản ánh, kiến nghị: tiếp nhận {feedback_received: 04} PAKN (mới {feedback_new: 04}, kỳ trước {feedback_carried=0: không có}); đã xử lý {feedback_resolved: 04} PAKN; đang xử lý: {feedback_pending=0: không}.',
      sum('feedback_received', 'feedback_new', 'feedback_carried'),
      balance('feedback_received', 'feedback_resolved', 'feedback_pending'),
    ),
    heading('III. Phương hướng tháng 11 năm 2025'),
    body(
      'Giải quyết dứt điểm hồ sơ quá hạn trước ngày 31/10/2025; mở thêm 01 điểm hỗ trợ tại khu dân cư số 4; kéo dài giờ trực đến 18h30 các ngày thứ Ba và thứ Năm./.',
    ),
  ],
  recipients: ['- UBND thành phố;', '- Trung tâm PVHCC thành phố;', '- Lưu: VT, TTPVHCC.'],
  signature: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Huỳnh Ngọc Lan'],
};
