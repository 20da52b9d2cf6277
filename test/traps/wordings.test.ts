import { describe } from 'vitest';
import { commune, honest, province } from './reports.js';

describe('parts that are not all there are', () => {
  honest(
    'trong đó names one of many parts',
    `1. Tổng số hồ sơ tiếp nhận: 2.416 hồ sơ, trong đó lĩnh vực đất đai 812 hồ sơ.
     2. Đã giải quyết: 2.377 hồ sơ, trong đó quá hạn 04 hồ sơ.`,
  );
  honest(
    'trong đó names the largest lĩnh vực only',
    `Trong tháng, toàn huyện tiếp nhận 1.930 hồ sơ, trong đó tập trung vào các lĩnh vực: Đất đai 640 hồ sơ, Hộ tịch 410 hồ sơ, Chứng thực 388 hồ sơ.`,
  );
  honest(
    'parts overlap: the online ones and those in time are of one total',
    `Tổng số hồ sơ đã giải quyết là 1.500 hồ sơ, trong đó có 1.120 hồ sơ nộp trực tuyến và 1.488 hồ sơ giải quyết đúng hạn.`,
  );
  honest(
    'parts overlap and come to nearly the total',
    `Đã tiếp nhận 1.000 hồ sơ, trong đó: nộp trực tuyến 620 hồ sơ; lĩnh vực đất đai 350 hồ sơ.`,
  );
  honest(
    'the rest is stated without a number',
    `Tiếp nhận 845 hồ sơ, trong đó trực tuyến 512 hồ sơ, trực tiếp 301 hồ sơ, còn lại qua bưu chính công ích.`,
  );
  honest(
    'the rest is called còn lại',
    `Tiếp nhận 845 hồ sơ, trong đó lĩnh vực hộ tịch 410 hồ sơ, chứng thực 298 hồ sơ, còn lại 137 hồ sơ thuộc các lĩnh vực khác.`,
  );
  honest(
    'chỉ tính riêng one part',
    `Kết quả: đã giải quyết 4.210 hồ sơ. Chỉ tính riêng Bộ phận Một cửa huyện đã giải quyết 1.204 hồ sơ.`,
  );
  honest(
    'bao gồm cả what was carried over',
    `Tổng số hồ sơ phải giải quyết trong kỳ là 1.310 hồ sơ (bao gồm cả 96 hồ sơ kỳ trước chuyển qua). Đã giải quyết 1.228 hồ sơ; đang giải quyết 82 hồ sơ.`,
  );
  honest(
    'the new ones alone are split by channel, what was carried over is not',
    `- Tổng số hồ sơ tiếp nhận: 736 hồ sơ (kỳ trước chuyển sang 41 hồ sơ, tiếp nhận mới 695 hồ sơ); trong đó trực tuyến 512 hồ sơ, trực tiếp 183 hồ sơ.
     - Đã giải quyết: 690 hồ sơ; đang giải quyết: 46 hồ sơ.`,
  );
  honest(
    'the channels come with what was carried over, as the form has it',
    `Tổng số hồ sơ tiếp nhận: 736 hồ sơ, trong đó tiếp nhận trực tuyến 512 hồ sơ; trực tiếp, qua dịch vụ bưu chính 183 hồ sơ; từ kỳ trước chuyển qua 41 hồ sơ.`,
  );
  honest(
    'received is said of the new ones, and what was carried over beside it',
    `Trong tháng 6, Bộ phận Một cửa tiếp nhận 500 hồ sơ; kỳ trước chuyển qua 20 hồ sơ; đã giải quyết 505 hồ sơ; đang giải quyết 15 hồ sơ.`,
  );
  honest(
    'returned files are counted in neither',
    `Tiếp nhận 318 hồ sơ. Đã giải quyết 290 hồ sơ; đang giải quyết 23 hồ sơ; trả lại do không đủ điều kiện 05 hồ sơ.`,
  );
  honest(
    'returned files are counted among the resolved ones',
    `Tiếp nhận 318 hồ sơ. Đã giải quyết 295 hồ sơ (trong đó có 05 hồ sơ trả lại do không đủ điều kiện); đang giải quyết 23 hồ sơ.`,
  );
  honest(
    'resolved before time is part of resolved in time',
    `Đã giải quyết 960 hồ sơ, trong đó đúng hạn 958 hồ sơ (trước hạn 704 hồ sơ), quá hạn 02 hồ sơ.`,
  );
  honest(
    'nobody was late and the others are not named',
    `Đã giải quyết 960 hồ sơ, trong đó trước hạn 704 hồ sơ, không có hồ sơ quá hạn.`,
  );
  honest(
    'a list of examples opened by như',
    `Một số đơn vị có số hồ sơ lớn như: xã Mây Thượng 214 hồ sơ, xã Mây Hạ 198 hồ sơ, thị trấn Sông Mây 320 hồ sơ. Toàn huyện tiếp nhận 2.044 hồ sơ.`,
  );
});

describe('numbers of another period', () => {
  honest(
    'the year so far beside the month',
    `Trong tháng 6, tiếp nhận 402 hồ sơ, đã giải quyết 391 hồ sơ. Lũy kế từ đầu năm đến nay tiếp nhận 2.518 hồ sơ, đã giải quyết 2.480 hồ sơ, đạt tỷ lệ 98,49%.`,
  );
  honest(
    'the year so far in brackets behind each number',
    `Tiếp nhận: 402 hồ sơ (lũy kế 2.518 hồ sơ); đã giải quyết: 391 hồ sơ (lũy kế 2.480 hồ sơ); đang giải quyết: 11 hồ sơ.`,
  );
  honest(
    'a rise in percent against the year before',
    `Tiếp nhận 1.123 hồ sơ (tăng 12,3% so với cùng kỳ năm 2023), đã giải quyết 1.101 hồ sơ (tăng 10,4% so với cùng kỳ).`,
  );
  honest(
    'a rise above one hundred percent',
    `Số hồ sơ trực tuyến là 1.250 hồ sơ, tăng 212,5% so với cùng kỳ năm trước (400 hồ sơ).`,
  );
  honest(
    'a rise in points of percent',
    `Tỷ lệ hồ sơ trực tuyến đạt 78,4%, tăng 6,1 điểm phần trăm so với tháng trước (72,3%).`,
  );
  honest(
    'a fall against the month before with its number',
    `Số hồ sơ quá hạn là 14 hồ sơ, giảm 09 hồ sơ so với tháng 5/2024 (23 hồ sơ).`,
  );
  honest(
    'a rate of this month and of the one before',
    `Tỷ lệ giải quyết đúng hạn tháng này đạt 99,21%, tháng trước đạt 98,75%.`,
  );
  honest(
    'the same quantity of two months',
    `Tháng 5/2024 tiếp nhận 388 hồ sơ. Tháng 6/2024 tiếp nhận 402 hồ sơ.`,
  );
  honest(
    'two quarters and the half year',
    `Quý I năm 2023 tiếp nhận 10.204 hồ sơ; quý II năm 2023 tiếp nhận 11.350 hồ sơ; 6 tháng đầu năm tiếp nhận 21.554 hồ sơ.`,
    province,
  );
  honest(
    'what is expected of the whole year',
    `Đã tiếp nhận 21.554 hồ sơ. Ước cả năm tiếp nhận 43.000 hồ sơ, giải quyết 42.500 hồ sơ.`,
    province,
  );
  honest(
    'two stretches around the merger are told apart',
    `Từ ngày 01/10 đến 15/10/2025 tiếp nhận 240 hồ sơ; từ ngày 16/10 đến 31/10/2025 tiếp nhận 281 hồ sơ. Tổng số hồ sơ tiếp nhận trong tháng: 521 hồ sơ.`,
    commune,
  );
});

describe('targets and thresholds', () => {
  honest(
    'a target beside what was reached',
    `Tỷ lệ hồ sơ trực tuyến đạt 62,4% (chỉ tiêu giao 80%). Phấn đấu đến cuối năm đạt trên 85%.`,
  );
  honest(
    'a plan that was surpassed',
    `Số hóa 1.260 hồ sơ, đạt 105% kế hoạch (kế hoạch giao 1.200 hồ sơ).`,
  );
  honest(
    'a threshold that units reach',
    `Có 9/12 xã đạt tỷ lệ trực tuyến trên 70%; 3/12 xã đạt dưới 50%.`,
  );
  honest(
    'each of some procedures was reached in full',
    `Công khai 100% thủ tục hành chính; 245 thủ tục được niêm yết đạt 100%.`,
  );
  honest(
    'the greatest scores of Quyết định 766',
    `Kết quả theo Quyết định số 766/QĐ-TTg: công khai, minh bạch 16,5/18 điểm; tiến độ giải quyết 19,2/20 điểm; dịch vụ công trực tuyến 8,4/12 điểm; thanh toán trực tuyến 6,1/10 điểm; mức độ hài lòng 17,8/18 điểm; số hóa hồ sơ 15,0/22 điểm. Tổng điểm đạt 83,0/100 điểm.`,
  );
  honest(
    'a score that is no share of its greatest one',
    `Mức độ hài lòng của người dân đạt 97,5%. Điểm mức độ hài lòng là 17,55/18 điểm; xếp thứ 5/12 xã, thị trấn.`,
  );
  honest(
    'the survey and its satisfied ones',
    `Phát 250 phiếu khảo sát, thu về 246 phiếu, trong đó 240 phiếu đánh giá hài lòng và rất hài lòng, đạt 97,56%.`,
  );
});

describe('figures that are only about right', () => {
  honest(
    'trên 95% of a number that gives 96,1%',
    `Đã giải quyết đúng hạn 961/1.000 hồ sơ, đạt trên 95%.`,
  );
  honest(
    'gần 97% of a number that gives 96,5%',
    `Đã giải quyết đúng hạn 965/1.000 hồ sơ, đạt gần 97%.`,
  );
  honest(
    'hơn two thousand, of parts that are exact',
    `Tiếp nhận hơn 2.000 hồ sơ, trong đó trực tuyến 1.450 hồ sơ, trực tiếp 612 hồ sơ.`,
  );
  honest(
    'khoảng',
    `Trung bình mỗi ngày tiếp nhận khoảng 45 hồ sơ; khoảng 60% hồ sơ nộp trực tuyến (480/812 hồ sơ).`,
  );
  honest(
    'thousands with a decimal',
    `Toàn tỉnh tiếp nhận 21,5 nghìn hồ sơ, trong đó trực tuyến 15,2 nghìn hồ sơ, trực tiếp 6,4 nghìn hồ sơ.`,
    province,
  );
  honest('dưới one percent', `Số hồ sơ quá hạn 04/812 hồ sơ, chiếm dưới 1%.`);
  honest(
    'at least, as one says of a floor',
    `Đã số hóa 700/812 hồ sơ, đạt tỷ lệ ít nhất 80% theo yêu cầu.`,
  );
  honest(
    'the number stands again rounded to thousands',
    `Đã tiếp nhận 21.554 hồ sơ. Với hơn 21 nghìn hồ sơ tiếp nhận, khối lượng công việc rất lớn.`,
    province,
  );
});

describe('quantities of like name', () => {
  honest(
    'three levels without a sum',
    `Cấp huyện tiếp nhận 402 hồ sơ, đã giải quyết 391 hồ sơ. Cấp xã tiếp nhận 1.104 hồ sơ, đã giải quyết 1.100 hồ sơ.`,
  );
  honest(
    'the levels and the whole',
    `Toàn huyện tiếp nhận 1.506 hồ sơ, gồm cấp huyện 402 hồ sơ, cấp xã 1.104 hồ sơ.`,
  );
  honest(
    'units that are told apart',
    `Phòng Tư pháp tiếp nhận 44 hồ sơ; Phòng Tài nguyên và Môi trường tiếp nhận 210 hồ sơ; Phòng Nội vụ tiếp nhận 18 hồ sơ.`,
  );
  honest(
    'the lĩnh vực told apart',
    `Lĩnh vực hộ tịch: tiếp nhận 120 hồ sơ, đã giải quyết 118 hồ sơ. Lĩnh vực đất đai: tiếp nhận 210 hồ sơ, đã giải quyết 180 hồ sơ.`,
  );
  honest(
    'procedures and dossiers of one name',
    `Cung cấp 180 dịch vụ công trực tuyến, gồm 112 dịch vụ toàn trình và 68 dịch vụ một phần; phát sinh 1.240 hồ sơ trực tuyến.`,
  );
  honest(
    'citizen feedback beside dossiers',
    `Tiếp nhận 402 hồ sơ, đã giải quyết 391 hồ sơ, đang giải quyết 11 hồ sơ. Tiếp nhận 07 phản ánh, kiến nghị, đã xử lý 06 phản ánh, kiến nghị, đang xử lý 01 phản ánh, kiến nghị.`,
  );
  honest(
    'the portal and the one-stop system count differently',
    `Trên Hệ thống một cửa điện tử: tiếp nhận 402 hồ sơ. Trên Cổng dịch vụ công quốc gia: tiếp nhận 286 hồ sơ, đã giải quyết 270 hồ sơ.`,
  );
  honest(
    'certified copies apart from what the form counts',
    `Tiếp nhận 402 hồ sơ, đã giải quyết 391 hồ sơ, đang giải quyết 11 hồ sơ. Ngoài ra, đã chứng thực bản sao điện tử 1.280 hồ sơ.`,
  );
  honest(
    'units that do the same',
    `UBND xã Mây Thượng tiếp nhận 96 hồ sơ, UBND xã Mây Hạ tiếp nhận 74 hồ sơ; riêng thị trấn Sông Mây tiếp nhận 320 hồ sơ, chiếm 29% số hồ sơ của cấp xã (1.104 hồ sơ).`,
  );
  honest(
    'the dossiers of the report and those examined in an inspection',
    `Đã giải quyết 391 hồ sơ. Kiểm tra ngẫu nhiên 30 hồ sơ đã giải quyết, có 28 hồ sơ đúng quy định, 02 hồ sơ thiếu phiếu kiểm soát.`,
  );
});

describe('shares of different bases', () => {
  honest(
    'each share names its base',
    `Tiếp nhận 1.000 hồ sơ, trong đó 620 hồ sơ trực tuyến, chiếm 62% số hồ sơ tiếp nhận; đã giải quyết 900 hồ sơ, trong đó đúng hạn 891 hồ sơ, đạt 99% số hồ sơ đã giải quyết.`,
  );
  honest(
    'the second share is of the first part',
    `Tiếp nhận 1.000 hồ sơ; 620 hồ sơ trực tuyến (62%), trong đó toàn trình 310 hồ sơ (50%).`,
  );
  honest(
    'a share of what has a fee',
    `Tổng số hồ sơ có phát sinh phí, lệ phí: 412 hồ sơ, trong đó thanh toán trực tuyến 340 hồ sơ, đạt 82,52%. Tổng số hồ sơ tiếp nhận 1.000 hồ sơ.`,
  );
  honest(
    'the base stands two sentences before',
    `Tổng số hồ sơ tiếp nhận là 1.284 hồ sơ. Công tác tiếp nhận bảo đảm đúng quy trình. Hồ sơ trực tuyến là 963 hồ sơ, chiếm 75%.`,
  );
  honest(
    'a growth and a share in one sentence',
    `Hồ sơ trực tuyến 963 hồ sơ, tăng 15,2% so với cùng kỳ, chiếm 75% tổng số hồ sơ tiếp nhận (1.284 hồ sơ).`,
  );
  honest(
    'the average of the communes rates',
    `Tỷ lệ đúng hạn bình quân của các xã đạt 97,9%; cấp huyện đạt 391/400 hồ sơ (97,75%).`,
  );
  honest(
    'a share cut to whole percents and one at two decimals',
    `Trước hạn 704/960 hồ sơ (73,33%), đúng hạn 254/960 hồ sơ (26%), quá hạn 02/960 hồ sơ (0,2%).`,
  );
  honest(
    'shares before their counts',
    `Tỷ lệ giải quyết trước hạn 73,3% (704/960 hồ sơ); tỷ lệ đúng hạn 26,5% (254/960 hồ sơ).`,
  );
  honest(
    'a share of units, not of dossiers',
    `Có 11/12 xã, thị trấn (91,7%) có hồ sơ trực tuyến; tiếp nhận 963 hồ sơ.`,
  );
  honest('a percentage with a dot', `Giải quyết đúng hạn 549/582 hồ sơ, đạt 94.33%.`);
  honest(
    'several agencies in one sentence with a share each',
    `Phòng Tư pháp giải quyết 44/45 hồ sơ (97,78%), Phòng Nội vụ 18/18 hồ sơ (100%), Phòng Kinh tế và Hạ tầng 31/33 hồ sơ (93,94%).`,
  );
});

describe('highest and lowest', () => {
  honest(
    'the highest of some communes',
    `Số hồ sơ tiếp nhận: xã Mây Thượng 96 hồ sơ, xã Mây Hạ 74 hồ sơ, thị trấn Sông Mây 320 hồ sơ. Đơn vị có số hồ sơ nhiều nhất là thị trấn Sông Mây (320 hồ sơ), ít nhất là xã Mây Hạ (74 hồ sơ).`,
  );
  honest(
    'the highest rate is of one number and the highest count of another',
    `Xã Mây Thượng có tỷ lệ trực tuyến cao nhất (98,1%); thị trấn Sông Mây có số hồ sơ trực tuyến nhiều nhất (288 hồ sơ); xã Mây Hạ có 110 hồ sơ trực tuyến.`,
  );
  honest(
    'the highest since the year began',
    `Đây là tháng có số hồ sơ tiếp nhận cao nhất từ đầu năm với 402 hồ sơ; tháng 2 thấp nhất với 210 hồ sơ.`,
  );
  honest(
    'the highest of one level only',
    `Toàn huyện tiếp nhận 1.506 hồ sơ, trong đó cấp huyện 402 hồ sơ. Trong các xã, thị trấn, cao nhất là thị trấn Sông Mây với 320 hồ sơ.`,
  );
  honest(
    'first in one table, not in all',
    `Trong các phòng chuyên môn, Phòng Tài nguyên và Môi trường có số hồ sơ cao nhất (210 hồ sơ). Trong các xã, thị trấn Sông Mây dẫn đầu với 320 hồ sơ.`,
  );
  honest(
    'a rank of the province in the land',
    `Hải Sơn đạt 84,21 điểm, xếp thứ 07/63 tỉnh, thành phố; chỉ số thành phần cao nhất là tiến độ giải quyết (19,4/20 điểm).`,
    province,
  );
  honest(
    'a group of the highest',
    `Nhóm dẫn đầu gồm xã Mây Thượng (96,2 điểm), xã Mây Trung (95,8 điểm); nhóm thấp nhất gồm xã Mây Hạ (61,4 điểm), xã Mây Đông (60,9 điểm).`,
  );
});

describe('listings', () => {
  honest(
    'a list of dashes under its total',
    `2. Kết quả giải quyết: 960 hồ sơ, trong đó:
     - Trước hạn: 704 hồ sơ
     - Đúng hạn: 254 hồ sơ
     - Quá hạn: 02 hồ sơ`,
  );
  honest(
    'a list in a list',
    `1. Tổng số hồ sơ tiếp nhận: 1.506 hồ sơ
     a) Cấp huyện: 402 hồ sơ
     - Trực tuyến: 380 hồ sơ
     - Trực tiếp: 22 hồ sơ
     b) Cấp xã: 1.104 hồ sơ
     - Trực tuyến: 990 hồ sơ
     - Trực tiếp: 114 hồ sơ`,
  );
  honest(
    'the reasons why some were late do not make them all',
    `Số hồ sơ quá hạn: 18 hồ sơ. Nguyên nhân: do phần mềm lỗi (06 hồ sơ), do phối hợp chậm (09 hồ sơ), do công dân bổ sung (03 hồ sơ).`,
  );
  honest(
    'documents that were issued are not dossiers',
    `Ban hành 12 kế hoạch, 45 công văn; tổ chức 03 hội nghị với 210 lượt người tham dự; kiểm tra 05 đơn vị.`,
  );
  honest(
    'numbers with zeros in front',
    `Tiếp nhận: 09 hồ sơ; đã giải quyết: 08 hồ sơ; đang giải quyết: 01 hồ sơ; quá hạn: 00 hồ sơ.`,
    commune,
  );
  honest(
    'không có where a number is',
    `Tiếp nhận: 09 hồ sơ, trong đó mới tiếp nhận: 09 hồ sơ; kỳ trước chuyển qua: không có. Đã giải quyết: 09 hồ sơ. Đang giải quyết: không có.`,
    commune,
  );
  honest(
    'the summary above and the detail below say the same',
    `Trong tháng, xã tiếp nhận 521 hồ sơ, đã giải quyết 508 hồ sơ, đạt tỷ lệ 97,5%.
     I. TÌNH HÌNH TIẾP NHẬN
     Tổng số hồ sơ tiếp nhận: 521 hồ sơ (trực tuyến 502 hồ sơ, trực tiếp 19 hồ sơ).
     II. KẾT QUẢ GIẢI QUYẾT
     Đã giải quyết 508 hồ sơ; đang giải quyết 13 hồ sơ.`,
    commune,
  );
});
