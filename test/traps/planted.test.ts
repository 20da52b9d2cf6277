import { describe } from 'vitest';
import { commune, planted, province } from './reports.js';

describe('a share that is not what its numbers give', () => {
  planted(
    'a/b hồ sơ, đạt p%',
    'ratio',
    `Giải quyết đúng hạn {549>594}/582 hồ sơ, đạt {94,33%>93,44%}.`,
  );
  planted(
    'a trên tổng số b',
    'ratio',
    `Số hồ sơ giải quyết đúng hạn là 1.101 hồ sơ trên tổng số 1.123 hồ sơ đã giải quyết, đạt tỷ lệ {98,04%>98,40%}.`,
  );
  planted(
    'the share stands before its numbers',
    'ratio',
    `Tỷ lệ hồ sơ nộp trực tuyến đạt {75,0%>57,0%} (963/1.284 hồ sơ).`,
  );
  planted(
    'b, trong đó a, chiếm p%',
    'ratio',
    `Tổng số hồ sơ tiếp nhận 1.284 hồ sơ, trong đó trực tuyến 963 hồ sơ, chiếm {75%>76%}.`,
  );
  planted(
    'a hundred percent of all but one',
    'ratio',
    `Giải quyết đúng hạn {1.000>999}/1.000 hồ sơ, đạt tỷ lệ 100,0%.`,
  );
  planted(
    'one of several agencies in a sentence',
    'ratio',
    `Phòng Tư pháp giải quyết đúng hạn 44/45 hồ sơ (97,78%), Phòng Nội vụ 36/40 hồ sơ ({90%>96%}), Phòng Kinh tế và Hạ tầng 31/33 hồ sơ ({93,94%>93,49%}).`,
  );
  planted(
    'a share across sentences',
    'ratio',
    `Tổng số hồ sơ tiếp nhận là 1.284 hồ sơ. Hồ sơ trực tuyến là 963 hồ sơ, chiếm {75%>72%} tổng số hồ sơ tiếp nhận.`,
  );
  planted(
    'a growth beside a share',
    'ratio',
    `Hồ sơ trực tuyến 963/1.284 hồ sơ, chiếm {75%>65%}, tăng 15,2% so với cùng kỳ.`,
  );
  planted(
    'cut off instead of rounded',
    'ratio',
    `Đã giải quyết đúng hạn 549/582 hồ sơ, đạt {94,33%>94,32%}.`,
  );
  planted(
    'online payment',
    'ratio',
    `Số hồ sơ thanh toán trực tuyến là 340 hồ sơ trên tổng số 412 hồ sơ có phát sinh nghĩa vụ tài chính, đạt {82,52%>85,22%}.`,
    commune,
  );
  planted(
    'digitized results',
    'ratio',
    `Số hóa kết quả giải quyết thủ tục hành chính: 488/508 kết quả, đạt tỷ lệ {96,06%>90,66%}.`,
    commune,
  );
});

describe('parts that do not make their total', () => {
  planted(
    'new and carried over',
    'sum',
    `Tổng số hồ sơ tiếp nhận: {736>763} hồ sơ, trong đó: tiếp nhận mới {695>659} hồ sơ, kỳ trước chuyển qua {41>14} hồ sơ.`,
  );
  planted(
    'online and at the counter',
    'sum',
    `Toàn huyện tiếp nhận {1.284>1.248} hồ sơ, trong đó trực tuyến {963>936} hồ sơ, trực tiếp và qua bưu chính công ích {321>231} hồ sơ.`,
  );
  planted(
    'by timing in a bracket',
    'sum',
    `Đã giải quyết {960>906} hồ sơ (trước hạn {704>740} hồ sơ, đúng hạn {254>245} hồ sơ, quá hạn {02>12} hồ sơ).`,
  );
  planted(
    'by timing in a list of dashes',
    'sum',
    `2. Số hồ sơ đã giải quyết: 960 hồ sơ, trong đó:
     - Giải quyết trước hạn: {704>740} hồ sơ
     - Giải quyết đúng hạn: {254>245} hồ sơ
     - Giải quyết quá hạn: {02>20} hồ sơ`,
  );
  planted(
    'pending by timing',
    'sum',
    `Đang giải quyết: {46>64} hồ sơ, trong đó: trong hạn {43>34} hồ sơ, quá hạn {03>08} hồ sơ.`,
  );
  planted(
    'things without a name of their own',
    'sum',
    `Tổ chức {15>16} lớp tập huấn, gồm: 06 lớp cho cán bộ, 05 lớp cho công chức, 04 lớp cho người dân.`,
  );
  planted(
    'lĩnh vực in a complete list',
    'sum',
    `Tiếp nhận {845>854} hồ sơ, gồm: lĩnh vực hộ tịch 410 hồ sơ, lĩnh vực chứng thực 298 hồ sơ, lĩnh vực đất đai 137 hồ sơ.`,
  );
  planted(
    'the six groups of Quyết định 766',
    'sum',
    `Tổng điểm đạt {83,0>86,0}/100 điểm, gồm: công khai, minh bạch 16,5/18 điểm; tiến độ giải quyết {19,2>12,9}/20 điểm; dịch vụ công trực tuyến 8,4/12 điểm; thanh toán trực tuyến 6,1/10 điểm; mức độ hài lòng 17,8/18 điểm; số hóa hồ sơ 15,0/22 điểm.`,
  );
  planted(
    'services by kind',
    'sum',
    `Cung cấp {180>108} dịch vụ công trực tuyến, gồm 112 dịch vụ toàn trình và 68 dịch vụ một phần.`,
    province,
  );
  planted(
    'feedback by origin',
    'sum',
    `Tổng số phản ánh, kiến nghị tiếp nhận: {27>72}, trong đó tiếp nhận mới 25, kỳ trước chuyển qua 02 phản ánh, kiến nghị.`,
    province,
  );
});

describe('what came in and what became of it', () => {
  planted(
    'in one sentence',
    'balance',
    `Tổng số hồ sơ tiếp nhận {521>512} hồ sơ; đã giải quyết {508>580} hồ sơ; đang giải quyết {13>31} hồ sơ.`,
    commune,
  );
  planted(
    'over a list',
    'balance',
    `1. Tình hình tiếp nhận, giải quyết hồ sơ
     - Tổng số hồ sơ tiếp nhận: 521 hồ sơ.
     - Số hồ sơ đã giải quyết: {508>580} hồ sơ.
     - Số hồ sơ đang giải quyết: {13>31} hồ sơ.`,
    commune,
  );
  planted(
    'feedback',
    'balance',
    `Tiếp nhận 27 phản ánh, kiến nghị; đã xử lý {25>52} phản ánh, kiến nghị; đang xử lý 02 phản ánh, kiến nghị.`,
    province,
  );
});

describe('levels', () => {
  planted(
    'in one sentence',
    'level_sum',
    `Toàn huyện tiếp nhận {1.506>1.560} hồ sơ, trong đó cấp huyện {402>420} hồ sơ, cấp xã {1.104>1.140} hồ sơ.`,
  );
  planted(
    'three levels of a province',
    'level_sum',
    `Toàn tỉnh tiếp nhận 21.554 hồ sơ, trong đó: cấp tỉnh 4.210 hồ sơ; cấp huyện {6.144>6.414} hồ sơ; cấp xã 11.200 hồ sơ.`,
    province,
  );
});

describe('one quantity at two places', () => {
  planted(
    'the summary and the detail',
    'repeat',
    `I. KẾT QUẢ NỔI BẬT
     Trong tháng, đã giải quyết {508>518} hồ sơ.
     II. KẾT QUẢ CỤ THỂ
     Số hồ sơ đã giải quyết: 508 hồ sơ.`,
    commune,
  );
});

describe('rises and falls', () => {
  planted(
    'with both numbers',
    'difference',
    `Tiếp nhận 402 hồ sơ, tăng {14>41} hồ sơ so với tháng trước (388 hồ sơ).`,
  );
  planted(
    'a fall',
    'difference',
    `Số hồ sơ quá hạn là 14 hồ sơ, giảm {09>06} hồ sơ so với cùng kỳ năm trước (23 hồ sơ).`,
  );
});

describe('scores', () => {
  planted(
    'a score that is the share of the greatest',
    'score_ratio',
    `Tỷ lệ hồ sơ giải quyết đúng hạn đạt 97,5%, tiến độ giải quyết đạt {19,5>15,9}/20 điểm.`,
  );
  planted(
    'a share of the points',
    'ratio',
    `Công khai, minh bạch đạt 16,5/18 điểm, đạt tỷ lệ {91,67%>96,17%}.`,
  );
});

describe('tables', () => {
  planted(
    'a total row',
    'table_total',
    `Kết quả giải quyết tại các xã, thị trấn:
     | STT | Đơn vị | Tiếp nhận | Đã giải quyết |
     | 1 | Xã Mây Thượng | 96 | {95>59} |
     | 2 | Xã Mây Hạ | {74>47} | 74 |
     | 3 | Thị trấn Sông Mây | 320 | 311 |
     | | Tổng cộng | {490>409} | {480>408} |`,
  );
  planted(
    'a total on top',
    'table_total',
    `| STT | Đơn vị | Số hồ sơ tiếp nhận |
     | | Toàn huyện | {490>409} |
     | 1 | Xã Mây Thượng | 96 |
     | 2 | Xã Mây Hạ | 74 |
     | 3 | Thị trấn Sông Mây | {320>230} |`,
  );
  planted(
    'sub-totals of levels and their total',
    'level_sum',
    `| STT | Đơn vị | Số hồ sơ tiếp nhận |
     | I | Cấp huyện | |
     | 1 | Phòng Tư pháp | 44 |
     | 2 | Phòng Nội vụ | 18 |
     | | Cộng cấp huyện | 62 |
     | II | Cấp xã | |
     | 1 | Xã Mây Thượng | 96 |
     | 2 | Xã Mây Hạ | 74 |
     | | Cộng cấp xã | 170 |
     | | Tổng cộng | {232>223} |`,
  );
  planted(
    'a section row with the sum of its rows',
    'table_total',
    `| STT | Đơn vị | Số hồ sơ tiếp nhận |
     | I | Cấp huyện | {62>26} |
     | 1 | Phòng Tư pháp | 44 |
     | 2 | Phòng Nội vụ | 18 |
     | II | Cấp xã | 170 |
     | 1 | Xã Mây Thượng | 96 |
     | 2 | Xã Mây Hạ | 74 |`,
  );
  planted(
    'a total column under one header',
    'row_total',
    `| STT | Đơn vị | Số hồ sơ tiếp nhận | < | < |
     | ^ | ^ | Tổng số | Trực tuyến | Trực tiếp |
     | 1 | Xã Mây Thượng | 96 | 90 | 6 |
     | 2 | Xã Mây Hạ | 74 | 70 | 4 |
     | 3 | Thị trấn Sông Mây | {320>230} | 288 | 32 |`,
  );
  planted(
    'a column of shares',
    'ratio',
    `| STT | Đơn vị | Số hồ sơ đã giải quyết | Đúng hạn | Tỷ lệ (%) |
     | 1 | Xã Mây Thượng | 96 | 95 | {98,96>98,69} |
     | 2 | Xã Mây Hạ | 74 | 74 | 100 |
     | 3 | Thị trấn Sông Mây | 320 | 311 | 97,19 |
     | 4 | Xã Mây Trung | 81 | 80 | 98,77 |`,
  );
  planted(
    'a formula that the form prints',
    'row_total',
    `| Đơn vị | Tổng số | Mới tiếp nhận | Kỳ trước |
     | (1) | (2)=(3)+(4) | (3) | (4) |
     | Xã Mây Thượng | 96 | 90 | 6 |
     | Xã Mây Hạ | 74 | 70 | {4>9} |
     | Thị trấn Sông Mây | 320 | 301 | 19 |`,
  );
});
