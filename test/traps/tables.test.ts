import { describe } from 'vitest';
import { commune, district, honest, province } from './reports.js';

describe('totals of tables', () => {
  honest(
    'two sub-totals and a total of both',
    `| STT | Đơn vị | Tiếp nhận | Đã giải quyết | Đang giải quyết |
     | I | CẤP HUYỆN | | | |
     | 1 | Phòng Tư pháp | 44 | 43 | 1 |
     | 2 | Phòng Nội vụ | 18 | 18 | 0 |
     | | Cộng cấp huyện | 62 | 61 | 1 |
     | II | CẤP XÃ | | | |
     | 1 | Xã Mây Thượng | 96 | 95 | 1 |
     | 2 | Xã Mây Hạ | 74 | 74 | 0 |
     | | Cộng cấp xã | 170 | 169 | 1 |
     | | TỔNG CỘNG (I+II) | 232 | 230 | 2 |`,
  );
  honest(
    'the total on top, the levels under it, their units under them',
    `| STT | Đơn vị | Tiếp nhận |
     | | Toàn huyện | 232 |
     | I | Cấp huyện | 62 |
     | 1 | Phòng Tư pháp | 44 |
     | 2 | Phòng Nội vụ | 18 |
     | II | Cấp xã | 170 |
     | 1 | Xã Mây Thượng | 96 |
     | 2 | Xã Mây Hạ | 74 |`,
  );
  honest(
    'the whole province is stated beside some of its units',
    `Một số đơn vị có nhiều hồ sơ:
     | STT | Đơn vị | Số hồ sơ tiếp nhận |
     | 1 | Huyện Sông Mây | 1.506 |
     | 2 | Huyện Sông Gió | 1.212 |
     | 3 | Thành phố Hải Sơn | 4.018 |
     | | Toàn tỉnh | 21.554 |`,
    province,
  );
  honest(
    'a row of averages under the rows',
    `| STT | Đơn vị | Số hồ sơ | Tỷ lệ đúng hạn (%) |
     | 1 | Xã Mây Thượng | 96 | 99,0 |
     | 2 | Xã Mây Hạ | 74 | 97,0 |
     | 3 | Thị trấn Sông Mây | 320 | 95,0 |
     | | Bình quân | 163,3 | 97,0 |`,
  );
  honest(
    'a total row whose share is not the sum of the shares',
    `| STT | Đơn vị | Tiếp nhận | Trực tuyến | Tỷ lệ (%) |
     | 1 | Xã Mây Thượng | 96 | 90 | 93,75 |
     | 2 | Xã Mây Hạ | 74 | 70 | 94,59 |
     | 3 | Thị trấn Sông Mây | 320 | 288 | 90,00 |
     | | Tổng cộng | 490 | 448 | 91,43 |`,
  );
  honest(
    'a total row with the mean of the rates',
    `| STT | Đơn vị | Mức độ hài lòng (%) | Điểm |
     | 1 | Xã Mây Thượng | 98,1 | 84,2 |
     | 2 | Xã Mây Hạ | 97,3 | 79,6 |
     | 3 | Thị trấn Sông Mây | 99,0 | 81,3 |
     | | Toàn huyện | 98,2 | 81,7 |`,
  );
  honest(
    'shares that make up a hundred with a rounding gap',
    `| STT | Lĩnh vực | Số hồ sơ | Cơ cấu (%) |
     | 1 | Hộ tịch | 100 | 33,3 |
     | 2 | Đất đai | 100 | 33,3 |
     | 3 | Chứng thực | 100 | 33,3 |
     | | Tổng cộng | 300 | 100 |`,
  );
  honest(
    'a column of the year so far beside the month',
    `| STT | Chỉ tiêu | Tháng 6 | Lũy kế từ đầu năm |
     | 1 | Tổng số hồ sơ tiếp nhận | 402 | 2.518 |
     | 2 | Đã giải quyết | 391 | 2.480 |
     | 3 | Đang giải quyết | 11 | 38 |`,
  );
  honest(
    'months side by side and no total',
    `| STT | Đơn vị | Tháng 4 | Tháng 5 | Tháng 6 |
     | 1 | Xã Mây Thượng | 88 | 91 | 96 |
     | 2 | Xã Mây Hạ | 70 | 69 | 74 |
     | | Tổng | 158 | 160 | 170 |`,
  );
  honest(
    'this period, the one before and the change',
    `| STT | Nội dung | Kỳ báo cáo | Cùng kỳ năm trước | Tăng, giảm | Tỷ lệ (%) |
     | 1 | Hồ sơ tiếp nhận | 402 | 388 | 14 | 103,6 |
     | 2 | Hồ sơ đã giải quyết | 391 | 380 | 11 | 102,9 |
     | 3 | Hồ sơ trực tuyến | 350 | 290 | 60 | 120,7 |`,
  );
  honest(
    'what was to be reached and what was',
    `| STT | Chỉ tiêu | Kế hoạch | Thực hiện | Tỷ lệ (%) |
     | 1 | Số hóa kết quả | 1.200 | 1.260 | 105 |
     | 2 | Hồ sơ trực tuyến | 900 | 963 | 107 |
     | 3 | Thanh toán trực tuyến | 400 | 340 | 85 |`,
  );
  honest(
    'trong đó over columns that overlap',
    `| STT | Đơn vị | Tổng số tiếp nhận | Trong đó | < |
     | ^ | ^ | ^ | Trực tuyến | Toàn trình |
     | 1 | Xã Mây Thượng | 96 | 90 | 60 |
     | 2 | Xã Mây Hạ | 74 | 70 | 41 |
     | 3 | Thị trấn Sông Mây | 320 | 288 | 196 |`,
  );
  honest(
    'trong đó over some of the parts',
    `| STT | Đơn vị | Đã giải quyết | Trong đó | < |
     | ^ | ^ | ^ | Trước hạn | Quá hạn |
     | 1 | Xã Mây Thượng | 96 | 60 | 1 |
     | 2 | Xã Mây Hạ | 74 | 41 | 0 |
     | 3 | Thị trấn Sông Mây | 320 | 196 | 4 |`,
  );
  honest(
    'the form of the circular with both origins and timings',
    `| STT | Lĩnh vực | Số lượng hồ sơ tiếp nhận | < | < | < | Số lượng hồ sơ đã giải quyết | < | < | < | Số lượng hồ sơ đang giải quyết | < | < |
     | ^ | ^ | Tổng số | Trong kỳ | < | Từ kỳ trước | Tổng số | Trước hạn | Đúng hạn | Quá hạn | Tổng số | Trong hạn | Quá hạn |
     | ^ | ^ | ^ | Trực tuyến | Trực tiếp, dịch vụ bưu chính | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ |
     | (1) | (2) | (3)=(4)+(5)+(6) | (4) | (5) | (6) | (7)=(8)+(9)+(10) | (8) | (9) | (10) | (11)=(12)+(13) | (12) | (13) |
     | 1 | Hộ tịch | 120 | 100 | 15 | 5 | 118 | 90 | 28 | 0 | 2 | 2 | 0 |
     | 2 | Đất đai | 210 | 150 | 40 | 20 | 180 | 100 | 76 | 4 | 30 | 27 | 3 |
     | 3 | Chứng thực | 96 | 0 | 96 | 0 | 96 | 96 | 0 | 0 | 0 | 0 | 0 |
     | | Tổng cộng | 426 | 250 | 151 | 25 | 394 | 286 | 104 | 4 | 32 | 29 | 3 |`,
  );
  honest(
    'ranks and changes of ranks',
    `| STT | Đơn vị | Điểm | Xếp hạng | Tăng/giảm bậc |
     | 1 | Xã Mây Trung | 92,41 | 1 | 2 |
     | 2 | Xã Mây Thượng | 90,10 | 2 | -1 |
     | 3 | Xã Mây Hạ | 88,55 | 3 | -1 |`,
  );
  honest(
    'greatest scores and reached ones',
    `| STT | Nhóm chỉ số | Điểm tối đa | Điểm đạt | Tỷ lệ (%) |
     | 1 | Công khai, minh bạch | 18 | 16,5 | 91,67 |
     | 2 | Tiến độ giải quyết | 20 | 19,2 | 96,00 |
     | 3 | Dịch vụ công trực tuyến | 12 | 8,4 | 70,00 |
     | 4 | Thanh toán trực tuyến | 10 | 6,1 | 61,00 |
     | 5 | Mức độ hài lòng | 18 | 17,8 | 98,89 |
     | 6 | Số hóa hồ sơ | 22 | 15,0 | 68,18 |
     | | Tổng điểm | 100 | 83,0 | 83,00 |`,
  );
  honest(
    'dashes and blanks where there is nothing',
    `| STT | Đơn vị | Tiếp nhận | Đã giải quyết | Quá hạn |
     | 1 | Phòng Tư pháp | 44 | 44 | - |
     | 2 | Phòng Nội vụ | 18 | 18 | |
     | 3 | Phòng Kinh tế | 33 | 31 | 02 |
     | | Tổng cộng | 95 | 93 | 02 |`,
  );
  honest(
    'shares beside counts in one cell',
    `| STT | Đơn vị | Tiếp nhận | Trực tuyến (tỷ lệ) |
     | 1 | Xã Mây Thượng | 96 | 90 (93,75%) |
     | 2 | Xã Mây Hạ | 74 | 70 (94,59%) |
     | 3 | Thị trấn Sông Mây | 320 | 288 (90%) |`,
  );
  honest(
    'a table without a total whose rows the text adds up over more',
    `Toàn huyện tiếp nhận 1.506 hồ sơ. Các đơn vị có hồ sơ quá hạn:
     | STT | Đơn vị | Số hồ sơ tiếp nhận | Số hồ sơ quá hạn |
     | 1 | Xã Mây Thượng | 96 | 1 |
     | 2 | Thị trấn Sông Mây | 320 | 9 |`,
  );
  honest(
    'one row counts what no other does',
    `| STT | Nội dung | Số lượng |
     | 1 | Số thủ tục hành chính công khai | 245 |
     | 2 | Số dịch vụ công trực tuyến toàn trình | 112 |
     | 3 | Số dịch vụ công trực tuyến một phần | 68 |
     | 4 | Số hồ sơ tiếp nhận | 402 |
     | 5 | Số cán bộ tại Bộ phận Một cửa | 09 |`,
  );
  honest(
    'cấp huyện and cấp xã as rows, the whole behind them',
    `| Nội dung | Tiếp nhận | Trong đó trực tuyến | Đã giải quyết | Đúng hạn |
     | Cấp huyện | 402 | 380 | 391 | 390 |
     | Cấp xã | 1.104 | 990 | 1.100 | 1.098 |
     | Toàn huyện | 1.506 | 1.370 | 1.491 | 1.488 |`,
  );
  honest(
    'the totals of two tables are of two things',
    `Biểu 1. Kết quả tại cấp huyện
     | STT | Đơn vị | Số hồ sơ tiếp nhận |
     | 1 | Phòng Tư pháp | 44 |
     | 2 | Phòng Nội vụ | 18 |
     | | Tổng cộng | 62 |
     Biểu 2. Kết quả tại cấp xã
     | STT | Đơn vị | Số hồ sơ tiếp nhận |
     | 1 | Xã Mây Thượng | 96 |
     | 2 | Xã Mây Hạ | 74 |
     | | Tổng cộng | 170 |`,
  );
  honest(
    'digits grouped with commas and blanks',
    `| STT | Đơn vị | Số hồ sơ tiếp nhận |
     | 1 | Huyện Sông Mây | 1,506 |
     | 2 | Huyện Sông Gió | 1 212 |
     | 3 | Thành phố Hải Sơn | 4.018 |
     | | Tổng cộng | 6.736 |`,
    province,
  );
  honest(
    'các xã cũ beside the new commune',
    `| STT | Đơn vị (cũ) | Số hồ sơ tiếp nhận | Đã giải quyết |
     | 1 | Xã Tân Lập cũ | 210 | 204 |
     | 2 | Xã Tân Hòa cũ | 190 | 186 |
     | 3 | Xã Tân Tiến cũ | 121 | 118 |
     | | Cộng | 521 | 508 |`,
    commune,
  );
  honest(
    'the shares of the rows in the total, which come to 100',
    `| STT | Đơn vị | Số hồ sơ | Tỷ trọng |
     | 1 | Xã Mây Thượng | 96 | 19,59% |
     | 2 | Xã Mây Hạ | 74 | 15,10% |
     | 3 | Thị trấn Sông Mây | 320 | 65,31% |
     | | Tổng số | 490 | 100% |`,
    district,
  );
  honest(
    'an average of days under a column of days',
    `| STT | Lĩnh vực | Số hồ sơ | Thời gian giải quyết trung bình (ngày) |
     | 1 | Hộ tịch | 120 | 1,5 |
     | 2 | Đất đai | 210 | 14,2 |
     | 3 | Chứng thực | 96 | 0,5 |
     | | Tổng cộng/Trung bình | 426 | 7,5 |`,
  );
});
