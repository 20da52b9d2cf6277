import { describe } from 'vitest';
import { commune, honest, planted, province } from './reports.js';

const communes = `
     | STT | Đơn vị | Tiếp nhận | Đã giải quyết | Tỷ lệ trực tuyến (%) |
     | 1 | Xã Mây Thượng | 96 | 95 | 98,1 |
     | 2 | Xã Mây Hạ | 74 | 74 | 91,9 |
     | 3 | Xã Mây Trung | 81 | 80 | 95,1 |
     | 4 | Thị trấn Sông Mây | 320 | 311 | 90,0 |
     | | Tổng cộng | 571 | 560 | 92,3 |`;

describe('what is highest or lowest', () => {
  honest(
    'of the column that is meant, not of another',
    `Đơn vị tiếp nhận nhiều nhất là Thị trấn Sông Mây (320 hồ sơ); đơn vị có tỷ lệ trực tuyến cao nhất là Xã Mây Thượng (98,1%), thấp nhất là Thị trấn Sông Mây (90,0%).${communes}`,
  );
  honest(
    'among the xã, where a thị trấn has more',
    `Trong các xã, Xã Mây Thượng tiếp nhận nhiều nhất với 96 hồ sơ.${communes}`,
  );
  honest(
    'one of several that are high',
    `Xã Mây Trung là một trong những đơn vị có số hồ sơ cao nhất (81 hồ sơ). Nhóm có số hồ sơ cao nhất gồm Thị trấn Sông Mây (320 hồ sơ), Xã Mây Thượng (96 hồ sơ).${communes}`,
  );
  honest(
    'the two highest in one breath',
    `Cao nhất là Xã Mây Thượng (96 hồ sơ), Thị trấn Sông Mây (320 hồ sơ).${communes}`,
  );
  honest(
    'of the months, not of the units',
    `Tháng có số hồ sơ tiếp nhận nhiều nhất của Xã Mây Hạ là tháng 6 với 74 hồ sơ.${communes}`,
  );
  honest(
    'since the year began',
    `Xã Mây Hạ có số hồ sơ tiếp nhận cao nhất từ đầu năm với 74 hồ sơ.${communes}`,
  );
  honest('the greatest growth', `Xã Mây Hạ tăng nhiều nhất, từ 40 hồ sơ lên 74 hồ sơ.${communes}`);
  honest(
    'the lowest of the whole province leads',
    `Dẫn đầu là Thị trấn Sông Mây với tỷ lệ quá hạn thấp nhất.
     | STT | Đơn vị | Tỷ lệ hồ sơ quá hạn (%) |
     | 1 | Xã Mây Thượng | 1,2 |
     | 2 | Xã Mây Hạ | 2,4 |
     | 3 | Thị trấn Sông Mây | 0,3 |`,
  );
  honest(
    'the next highest',
    `Thị trấn Sông Mây cao nhất với 320 hồ sơ, tiếp theo là Xã Mây Thượng với 96 hồ sơ và Xã Mây Trung với 81 hồ sơ.${communes}`,
  );
  honest(
    'a first rank in the province stands beside the ranks of the communes',
    `Huyện xếp thứ 01/12 huyện, thành phố. Trong huyện, đứng đầu là Xã Mây Thượng với tỷ lệ trực tuyến 98,1%.${communes}`,
  );
  honest(
    'two share the highest place',
    `Cao nhất là Xã Tân An (100%).
     | STT | Đơn vị | Tỷ lệ đúng hạn (%) |
     | 1 | Xã Tân An | 100 |
     | 2 | Xã Tân Bình | 100 |
     | 3 | Xã Tân Chánh | 98,2 |`,
  );
  planted(
    'of a column',
    'extreme',
    `Đơn vị tiếp nhận nhiều nhất là {Thị trấn Sông Mây (320 hồ sơ)>Xã Mây Thượng (96 hồ sơ)}.${communes}`,
  );
  planted(
    'of a column of rates',
    'extreme',
    `Tỷ lệ trực tuyến của các đơn vị chưa đồng đều: cao nhất là {Xã Mây Thượng (98,1%)>Xã Mây Trung (95,1%)}, thấp nhất là {Thị trấn Sông Mây (90,0%)>Xã Mây Hạ (91,9%)}.${communes}`,
  );
  planted(
    'of a sentence that lists them',
    'extreme',
    `Số hồ sơ tiếp nhận tại các đơn vị: Xã Mây Thượng 96 hồ sơ, Xã Mây Hạ 74 hồ sơ, Xã Mây Trung 81 hồ sơ. Ít nhất là {Xã Mây Hạ (74 hồ sơ)>Xã Mây Trung (81 hồ sơ)}.`,
  );
  planted(
    'of the lĩnh vực',
    'extreme',
    `Lĩnh vực có số hồ sơ tiếp nhận nhiều nhất là {Đất đai với 210 hồ sơ>Hộ tịch với 120 hồ sơ}.
     | STT | Lĩnh vực | Số hồ sơ tiếp nhận |
     | 1 | Hộ tịch | 120 |
     | 2 | Đất đai | 210 |
     | 3 | Chứng thực | 96 |`,
    commune,
  );
  planted(
    'of the districts of a province, by their points',
    'extreme',
    `Kết quả chấm điểm Bộ chỉ số: dẫn đầu là {Huyện Sông Mây với 92,41 điểm>Huyện Sông Gió với 90,10 điểm}.
     | STT | Đơn vị | Tổng điểm |
     | 1 | Huyện Sông Mây | 92,41 |
     | 2 | Huyện Sông Gió | 90,10 |
     | 3 | Huyện Sông Mưa | 84,33 |`,
    province,
  );
});

describe('what no number can pass', () => {
  honest(
    'ranks in their field',
    `Huyện xếp thứ 05/12 huyện, thành phố; chỉ số tiến độ đứng thứ 12/12; xếp hạng 3 trên tổng số 12 đơn vị.`,
  );
  honest(
    'a rate above a plan',
    `Tỷ lệ hồ sơ trực tuyến bằng 118% kế hoạch; tỷ lệ số hóa đạt 105,2% so với chỉ tiêu giao.`,
  );
  honest(
    'a rate against the year before',
    `Số hồ sơ tiếp nhận đạt 112% so với cùng kỳ; tỷ lệ giải quyết đúng hạn bằng 101,3% cùng kỳ năm trước.`,
  );
  honest(
    'more resolved than received, with what was carried over',
    `Tiếp nhận mới 480 hồ sơ; kỳ trước chuyển qua 62 hồ sơ; đã giải quyết 511 hồ sơ; đang giải quyết 31 hồ sơ.`,
  );
  honest(
    'a part of the commune level beside the office of the district',
    `Bộ phận Một cửa huyện tiếp nhận 402 hồ sơ. Cấp xã tiếp nhận 1.104 hồ sơ, trong đó trực tuyến 990 hồ sơ.`,
  );
  honest(
    'a month beside the year so far',
    `Tiếp nhận trong tháng 402 hồ sơ, lũy kế từ đầu năm trực tuyến 2.218 hồ sơ.`,
  );
  planted('a rank', 'bound', `Huyện xếp thứ {05/12>15/12} huyện, thành phố của tỉnh.`);
  planted(
    'a share of the whole',
    'bound',
    `Tỷ lệ hồ sơ giải quyết đúng hạn đạt {98,7%>987%}; mức độ hài lòng đạt {97,2%>972%}.`,
  );
  planted(
    'a part of its total',
    'bound',
    `Tổng số hồ sơ tiếp nhận {500>300} hồ sơ, trong đó trực tuyến {420>520} hồ sơ.`,
  );
  planted(
    'the best score there is',
    'bound',
    `Mức độ hài lòng đạt {15,9>19,5}/18 điểm; thanh toán trực tuyến đạt {6,1>16,1}/10 điểm.`,
  );
  planted(
    'a total column beside a column of parts',
    'bound',
    `| STT | Đơn vị | Tiếp nhận | Trực tuyến |
     | 1 | Xã Mây Thượng | 96 | {90>99} |
     | 2 | Xã Mây Hạ | 74 | 70 |
     | 3 | Xã Mây Trung | {81>18} | 76 |
     | 4 | Thị trấn Sông Mây | 320 | 288 |`,
  );
});

describe('numbers that are only about right', () => {
  honest(
    'limits that hold',
    `Giải quyết đúng hạn 961/1.000 hồ sơ, đạt trên 96%; hồ sơ trực tuyến 700/1.000 hồ sơ, đạt ít nhất 70%.`,
  );
  honest('a limit that rounding makes hold', `Giải quyết đúng hạn 946/1.000 hồ sơ, đạt trên 95%.`);
  honest(
    'khoảng and gần, even rather far off',
    `Hồ sơ trực tuyến 648/1.000 hồ sơ, đạt khoảng 65%; giải quyết đúng hạn 953/1.000 hồ sơ, đạt gần 96%.`,
  );
  honest(
    'a limit that is a target',
    `Đã số hóa 700/812 hồ sơ; phấn đấu đạt trên 95%. Yêu cầu đạt ít nhất 90% hồ sơ.`,
  );
  planted(
    'a share above a limit',
    'ratio',
    `Giải quyết đúng hạn {961>916}/1.000 hồ sơ, đạt trên 95%.`,
  );
  planted(
    'a share below a limit',
    'ratio',
    `Số hồ sơ quá hạn {07>70}/1.000 hồ sơ, chiếm tỷ lệ chưa đến 1%.`,
  );
  planted(
    'a part of a total, above a limit',
    'ratio',
    `Đã giải quyết 1.000 hồ sơ, trong đó đúng hạn {981>918} hồ sơ, đạt trên 95%.`,
  );
  planted(
    'a total that is more than',
    'sum',
    `Tiếp nhận hơn 2.000 hồ sơ, trong đó trực tuyến {1.450>1.045} hồ sơ, trực tiếp và qua bưu chính 612 hồ sơ.`,
  );
});
