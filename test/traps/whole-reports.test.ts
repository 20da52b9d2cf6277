import { describe } from 'vitest';
import { commune, planted, province } from './reports.js';

describe('whole reports', () => {
  planted(
    'a district: levels, lists and a table',
    'table_total',
    `I. TÌNH HÌNH TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ
     1. Tổng số hồ sơ tiếp nhận: 1.506 hồ sơ, trong đó:
     - Cấp huyện: 402 hồ sơ (trực tuyến 380 hồ sơ, trực tiếp 22 hồ sơ)
     - Cấp xã: 1.104 hồ sơ (trực tuyến 990 hồ sơ, trực tiếp 114 hồ sơ)
     2. Kết quả giải quyết: đã giải quyết 1.491/1.506 hồ sơ, đạt 99,00%, trong đó:
     - Cấp huyện: đã giải quyết 391 hồ sơ (đúng hạn 390 hồ sơ, đạt 99,74%; quá hạn 01 hồ sơ); đang giải quyết 11 hồ sơ.
     - Cấp xã: đã giải quyết 1.100 hồ sơ (đúng hạn 1.098 hồ sơ, đạt 99,82%; quá hạn 02 hồ sơ); đang giải quyết 04 hồ sơ.
     II. KẾT QUẢ TẠI CÁC XÃ
     Đơn vị có số hồ sơ tiếp nhận nhiều nhất là Thị trấn Sông Mây (612 hồ sơ); ít nhất là Xã Mây Hạ (174 hồ sơ).
     | STT | Đơn vị | Tiếp nhận | Đã giải quyết | Quá hạn |
     | 1 | Xã Mây Thượng | 318 | {316>361} | 1 |
     | 2 | Xã Mây Hạ | 174 | 174 | 0 |
     | 3 | Thị trấn Sông Mây | 612 | 610 | 1 |
     | | Tổng cộng | 1.104 | 1.100 | 2 |
     III. SO SÁNH
     So với tháng trước, số hồ sơ tiếp nhận tăng 4,2%; tỷ lệ hồ sơ trực tuyến đạt 90,97%, vượt chỉ tiêu tỉnh giao (80%).`,
  );
  planted(
    'a commune after the merger, in running text',
    'balance',
    `Thực hiện Kế hoạch số 45/KH-UBND ngày 15/8/2025 của UBND tỉnh, UBND xã Tân Lập báo cáo kết quả như sau:
     1. Trong tháng, Trung tâm Phục vụ hành chính công xã tiếp nhận 521 hồ sơ, gồm 508 hồ sơ tiếp nhận mới và 13 hồ sơ kỳ trước chuyển sang.
     Đã giải quyết 510 hồ sơ, đạt tỷ lệ 97,89%; trong đó trước hạn 402 hồ sơ, đúng hạn 108 hồ sơ, không có hồ sơ quá hạn. Đang giải quyết {11>14} hồ sơ.
     2. Số hóa: 498/508 hồ sơ tiếp nhận được số hóa thành phần, đạt 98,03%; 510/510 kết quả được số hóa, đạt 100%.
     3. Thanh toán trực tuyến: 96/120 hồ sơ có phí, lệ phí, đạt 80%.
     4. Mức độ hài lòng: phát 60 phiếu, thu về 60 phiếu, 59 phiếu hài lòng trở lên (98,33%).
     5. Tiếp nhận 02 phản ánh, kiến nghị, đã xử lý 02 phản ánh, kiến nghị, đạt 100%.`,
    commune,
  );
  planted(
    'a province: half a year, three levels, in bullets',
    'level_sum',
    `I. KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH
     1. Tổng số hồ sơ tiếp nhận toàn tỉnh: {121.554>112.554} hồ sơ (tăng 8,1% so với cùng kỳ năm 2022). Trong đó:
     + Cấp tỉnh: 14.210 hồ sơ;
     + Cấp huyện: 36.144 hồ sơ;
     + Cấp xã: {71.200>77.200} hồ sơ.
     2. Các cơ quan, đơn vị đã thực hiện 245/250 nhiệm vụ được giao (98%).
     3. Về Chỉ số: năm 2022 tỉnh đạt 86,11 điểm, xếp thứ 17/63; chỉ số hài lòng đạt 82,4%, xếp thứ 21/63.
     II. NHIỆM VỤ 6 THÁNG CUỐI NĂM
     Phấn đấu tỷ lệ hồ sơ trực tuyến đạt từ 70% trở lên, 100% hồ sơ được số hóa, tối thiểu 50% hồ sơ thanh toán trực tuyến.`,
    province,
  );
  planted(
    'several agencies, each with its own numbers',
    'ratio',
    `Kết quả tại một số đơn vị:
     - Phòng Tư pháp: tiếp nhận 44 hồ sơ, đã giải quyết 43 hồ sơ, đạt {97,73%>93,77%}; đang giải quyết 01 hồ sơ.
     - Phòng Tài nguyên và Môi trường: tiếp nhận 210 hồ sơ, đã giải quyết 180 hồ sơ, đạt {85,71%>87,51%}; đang giải quyết 30 hồ sơ.
     - Phòng Nội vụ: tiếp nhận 18 hồ sơ, đã giải quyết 18 hồ sơ, đạt 100%.
     Riêng Công an huyện tiếp nhận 1.120 hồ sơ, đã giải quyết 1.104 hồ sơ ({98,57%>95,87%}).`,
  );
  planted(
    'this month, the year so far and the same time last year',
    'ratio',
    `Tháng 6, huyện tiếp nhận 402 hồ sơ, giảm 3,1% so với tháng 5 (415 hồ sơ); đã giải quyết 391 hồ sơ ({97,26%>92,76%}).
     Lũy kế 6 tháng tiếp nhận 2.518 hồ sơ, đã giải quyết 2.480 hồ sơ, đạt {98,49%>94,89%} (cùng kỳ năm 2023: 2.301 hồ sơ, đạt 97,1%).`,
  );
  planted(
    'a form of the circular with a line of text above it',
    'row_total',
    `Tình hình, kết quả giải quyết thủ tục hành chính (biểu số II.06)
     | STT | Lĩnh vực | Số lượng hồ sơ tiếp nhận | < | < | < | Số lượng hồ sơ đã giải quyết | < | < | < | Số lượng hồ sơ đang giải quyết | < | < |
     | ^ | ^ | Tổng số | Trong kỳ | < | Từ kỳ trước | Tổng số | Trước hạn | Đúng hạn | Quá hạn | Tổng số | Trong hạn | Quá hạn |
     | ^ | ^ | ^ | Trực tuyến | Trực tiếp, dịch vụ bưu chính | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ |
     | 1 | Hộ tịch | 120 | 100 | 15 | 5 | 118 | 90 | 28 | 0 | 2 | 2 | 0 |
     | 2 | Đất đai | 210 | 150 | 40 | 20 | 180 | 100 | 76 | 4 | 30 | 27 | 3 |
     | 3 | Chứng thực | 96 | 0 | 96 | 0 | 96 | 96 | 0 | 0 | 0 | 0 | 0 |
     | 4 | Lao động | 84 | 60 | 20 | 4 | 80 | 51 | 29 | 0 | 4 | 4 | 0 |`,
  );
  planted(
    'shares across sentences, with a rate of its own name',
    'ratio',
    `Bộ phận Một cửa đã giải quyết 960 hồ sơ. Trong số đó, 958 hồ sơ được giải quyết trước và đúng hạn. Tỷ lệ giải quyết trước và đúng hạn đạt {99,79%>99,97%}.`,
  );
  planted(
    'digitization in three steps',
    'ratio',
    `Tổng số kết quả còn hiệu lực cần số hóa là 12.400 kết quả; đã số hóa 9.300 kết quả, đạt {75%>57%}; còn 3.100 kết quả tiếp tục số hóa trong năm.`,
  );
  planted(
    'feedback on the portal',
    'balance',
    `Trong kỳ, Cổng thông tin tiếp nhận 27 phản ánh, kiến nghị (kỳ trước chuyển qua 02, mới tiếp nhận 25); đã xử lý {24>42} phản ánh, kiến nghị; đang xử lý 03 phản ánh, kiến nghị.`,
    province,
  );
  planted(
    'a list of units that makes the total of the text',
    'level_sum ratio',
    `Trong tháng, huyện Sông Mây tiếp nhận {1.506>1.560} hồ sơ, gồm: cấp huyện 402 hồ sơ, cấp xã 1.104 hồ sơ; trong đó có 1.370 hồ sơ trực tuyến, chiếm 90,97%.`,
  );
});
