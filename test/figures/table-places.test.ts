import { describe, expect, it } from 'vitest';
import { documentOf, figuresIn } from './documents.js';

const district = { agency: 'UBND huyện An Bình', agencyLevel: 'district' } as const;
const table = (header: number, ...rows: readonly string[]) => documentOf({ header, rows });

describe('a table whose rows name the quantities', () => {
  it('has the lĩnh vực that its columns are', () => {
    const document = table(
      1,
      'Chỉ tiêu | Hộ tịch | Giải quyết việc làm | Cộng',
      'Hồ sơ tiếp nhận | 40 | 3 | 43',
      'Hồ sơ đã giải quyết | 38 | 2 | 40',
    );
    expect(figuresIn(document, district)).toEqual([
      'intake_total all / Hộ tịch = 40',
      'intake_total all / Giải quyết việc làm = 3',
      'intake_total all = 43',
      'resolved_total all / Hộ tịch = 38',
      'resolved_total all / Giải quyết việc làm = 2',
      'resolved_total all = 40',
    ]);
  });

  it.each([
    ['Lĩnh vực khác', 'khác'],
    ['Các lĩnh vực còn lại', 'Các lĩnh vực còn lại'],
    ['Lĩnh vực hộ tịch', 'hộ tịch'],
  ])('has the lĩnh vực of a column that is called one: %s', (title, field) => {
    const document = table(
      1,
      `Chỉ tiêu | Đất đai | Xây dựng | ${title} | Cộng`,
      'Tiếp nhận trong kỳ | 40 | 3 | 5 | 48',
      'Hồ sơ đã giải quyết | 38 | 2 | 4 | 44',
    );
    expect(figuresIn(document, district)).toContain(`intake_new all / ${field} = 5`);
    expect(figuresIn(document, district)).toContain('intake_new all = 48');
  });

  it.each(['Cấp huyện | Cấp xã', 'Xã Bình Lâm | Xã Tân Hòa', 'Tháng 7 | Tháng 8'])(
    'has a total column that is all of what a row counts: %s | Tổng',
    (titles) => {
      const figures = figuresIn(
        table(
          1,
          `Chỉ tiêu | ${titles} | Tổng`,
          'Tiếp nhận trong kỳ | 40 | 8 | 48',
          'Hồ sơ đã giải quyết | 38 | 6 | 44',
        ),
        district,
      );
      expect(figures.join()).toMatch(/intake_new \w+ = 48/);
      expect(figures.join()).not.toContain('intake_total');
    },
  );

  it('has a total column of its own meaning beside columns that say what they count', () => {
    const figures = figuresIn(
      table(
        1,
        'Hồ sơ | Tổng số | Trực tuyến | Trực tiếp',
        'Tiếp nhận trong kỳ | 48 | 40 | 8',
        'Kỳ trước chuyển sang | 4 | 3 | 1',
      ),
      district,
    );
    expect(figures).toContain('intake_carried all = 4');
  });

  it('has the units that stand below a title of units, by their bare names too', () => {
    const document = table(
      2,
      'STT | Nội dung | Các xã, thị trấn | < | Tổng',
      '^ | ^ | Bình Lâm | TT Yên Hòa | ^',
      '1 | Hồ sơ tiếp nhận | 9 | 8 | 17',
      '2 | Hồ sơ đã giải quyết | 7 | 8 | 15',
    );
    expect(figuresIn(document, district)).toEqual([
      'intake_total commune / Bình Lâm = 9',
      'intake_total commune / TT Yên Hòa = 8',
      'intake_total commune = 17',
      'resolved_total commune / Bình Lâm = 7',
      'resolved_total commune / TT Yên Hòa = 8',
      'resolved_total commune = 15',
    ]);
  });

  it('has no lĩnh vực in a single column of numbers, whatever its title', () => {
    const document = table(
      1,
      'Nội dung | Con số',
      'Hồ sơ tiếp nhận | 43',
      'Hồ sơ đã giải quyết | 40',
    );
    expect(figuresIn(document, district)).toEqual([
      'intake_total all = 43',
      'resolved_total all = 40',
    ]);
  });
});

describe('a column of names that are merged over several rows', () => {
  it('gives the unit, its sub-total too, and the total over both columns is of all', () => {
    const document = table(
      1,
      'Đơn vị | Lĩnh vực | Tiếp nhận',
      'Phòng Tư pháp | Hộ tịch | 12',
      '^ | Chứng thực | 30',
      '^ | Cộng | 42',
      'Phòng Nội vụ | Thi đua | 5',
      '^ | Tôn giáo | 2',
      '^ | Cộng | 7',
      'Tổng cộng | < | 49',
    );
    expect(figuresIn(document, district)).toEqual([
      'intake_total district / Phòng Tư pháp / Hộ tịch = 12',
      'intake_total district / Phòng Tư pháp / Chứng thực = 30',
      'intake_total district / Phòng Tư pháp = 42',
      'intake_total district / Phòng Nội vụ / Thi đua = 5',
      'intake_total district / Phòng Nội vụ / Tôn giáo = 2',
      'intake_total district / Phòng Nội vụ = 7',
      'intake_total district = 49',
    ]);
  });

  it('gives the unit of rows that name quantities', () => {
    const document = table(
      1,
      'TT | Đơn vị | Nội dung | Số lượng',
      '1 | Xã Bình Lâm | Tiếp nhận | 20',
      '^ | ^ | Đã giải quyết | 19',
      '2 | Xã Tân Hòa | Tiếp nhận | 11',
      '^ | ^ | Đã giải quyết | 11',
    );
    expect(figuresIn(document, district)).toEqual([
      'intake_total commune / Xã Bình Lâm = 20',
      'resolved_total commune / Xã Bình Lâm = 19',
      'intake_total commune / Xã Tân Hòa = 11',
      'resolved_total commune / Xã Tân Hòa = 11',
    ]);
  });

  it('gives the level', () => {
    const document = table(
      1,
      'Cấp | Lĩnh vực | Tiếp nhận',
      'Cấp huyện | Đất đai | 10',
      '^ | Xây dựng | 4',
      'Cấp xã | Chứng thực | 30',
      '^ | Hộ tịch | 5',
    );
    expect(figuresIn(document, district)).toEqual([
      'intake_total district / Đất đai = 10',
      'intake_total district / Xây dựng = 4',
      'intake_total commune / Chứng thực = 30',
      'intake_total commune / Hộ tịch = 5',
    ]);
  });
});

it('takes points of reception for units', () => {
  const document = table(
    1,
    ' | Điểm tiếp nhận | Tiếp nhận trong tuần | Trực tuyến',
    ' | TOÀN TRUNG TÂM | 30 | 25',
    'I | Điểm Cầu Đất | 20 | 16',
    'II | Điểm Bến Gỗ | 10 | 9',
  );
  const header = { agency: 'Trung tâm Hành chính công', agencyLevel: 'province' } as const;
  expect(figuresIn(document, header)).toEqual([
    'intake_new province = 30',
    'intake_online province = 25',
    'intake_new province / Điểm Cầu Đất = 20',
    'intake_online province / Điểm Cầu Đất = 16',
    'intake_new province / Điểm Bến Gỗ = 10',
    'intake_online province / Điểm Bến Gỗ = 9',
  ]);
});

it('leaves to an office of a district what is its own', () => {
  const office = {
    agency: 'Chi nhánh Văn phòng Đăng ký đất đai',
    agencyLevel: 'district',
  } as const;
  expect(figuresIn('Đã tiếp nhận 70 hồ sơ.', office)).toEqual(['intake_total district = 70']);
  expect(figuresIn('Đã tiếp nhận 70 hồ sơ.', district)).toEqual(['intake_total all = 70']);
});

describe('a report whose title is of PAKN alone', () => {
  const rows = [
    'Cơ quan xử lý | Số phải xử lý | Đã xử lý | Đang xử lý',
    'Sở Y tế | 8 | 7 | 1',
    'Tổng | 8 | 7 | 1',
  ];
  const province = { agency: 'UBND tỉnh', agencyLevel: 'province' } as const;
  const figuresUnder = (title: string) => figuresIn(table(1, ...rows), { ...province, title });

  it('counts PAKN in its tables', () => {
    expect(figuresUnder('Kết quả xử lý phản ánh, kiến nghị năm 2023').slice(0, 3)).toEqual([
      'feedback_received province / Sở Y tế = 8',
      'feedback_resolved province / Sở Y tế = 7',
      'feedback_pending province / Sở Y tế = 1',
    ]);
  });

  it('counts hồ sơ where it is of these too', () => {
    const title = 'Kết quả giải quyết hồ sơ và xử lý phản ánh, kiến nghị năm 2023';
    expect(figuresUnder(title)[0]).toBe('intake_total province / Sở Y tế = 8');
  });
});

describe('a title', () => {
  it('that names two parts of a whole is of the whole', () => {
    const document = table(
      1,
      'Nội dung | Số lượng',
      'Nộp qua mạng | 30',
      'Nộp tại quầy và gửi qua bưu điện | 12',
    );
    expect(figuresIn(document, district)).toEqual([
      'intake_online all = 30',
      'intake_offline all = 12',
    ]);
  });

  it('of one word names a quantity, which the word alone would not within another', () => {
    const document = table(
      1,
      'Lĩnh vực | Nhận | Trả | Còn',
      'Hộ tịch | 12 | 10 | 2',
      'Chứng thực | 5 | 5 | 0',
    );
    expect(figuresIn(document, district).slice(0, 3)).toEqual([
      'intake_total all / Hộ tịch = 12',
      'resolved_total all / Hộ tịch = 10',
      'pending_total all / Hộ tịch = 2',
    ]);
    expect(figuresIn('Trả 10 phiếu, còn 2 phiếu.', district)).toEqual([]);
  });
});

it('takes a bare total for the intake where the resolved by their timing and the pending make it up', () => {
  const document = table(
    1,
    'Lĩnh vực | Tổng số HS | Trước hạn | Đúng hạn | Quá hạn | Chưa đến hạn',
    'Hộ tịch | 90 | 60 | 20 | 1 | 9',
    'Chứng thực | 55 | 50 | 3 | 0 | 2',
  );
  expect(figuresIn(document, district).filter((line) => line.startsWith('intake'))).toEqual([
    'intake_total all / Hộ tịch = 90',
    'intake_total all / Chứng thực = 55',
  ]);
});

describe('months of a report on a longer time', () => {
  const half = { ...district, periodFrom: '2024-01-01', periodTo: '2024-06-30' };

  it('have figures that are told from its own, though its dates have their numbers', () => {
    const document = table(
      1,
      'Nội dung | Tháng 1 | Tháng 6 | 6 tháng',
      'Hồ sơ tiếp nhận | 10 | 20 | 30',
    );
    expect(figuresIn(document, half)).toEqual([
      'intake_total all = 10 (tháng 1)',
      'intake_total all = 20 (tháng 6)',
      'intake_total all = 30',
    ]);
  });

  it('may be days of the last one, but not the days of all of them', () => {
    const document = table(
      1,
      'Nội dung | Tháng 4 | Tháng 5 | Từ 01-14/6 | Từ 01/01 đến 30/6',
      'Hồ sơ tiếp nhận | 10 | 20 | 8 | 38',
    );
    expect(figuresIn(document, half)).toEqual([
      'intake_total all = 10 (tháng 4)',
      'intake_total all = 20 (tháng 5)',
      'intake_total all = 8 (từ 01-14/6)',
      'intake_total all = 38',
    ]);
  });

  it('may be rows of days with their years, whose total names the whole time', () => {
    const document = table(
      1,
      'Thời gian | Nhận mới | Đã trả',
      'Từ 16/12/2023 đến 15/01/2024 | 10 | 9',
      'Từ 16/01/2024 đến 15/02/2024 | 20 | 18',
      'Quý I/2024 | 30 | 27',
    );
    const quarter = { ...district, periodFrom: '2023-12-16', periodTo: '2024-02-15' };
    expect(figuresIn(document, quarter).filter((line) => line.startsWith('intake'))).toEqual([
      'intake_new all = 10 (từ 16/12/2023 đến 15/01/2024)',
      'intake_new all = 20 (từ 16/01/2024 đến 15/02/2024)',
      'intake_new all = 30',
    ]);
  });

  it('may be rows that a column of bare numbers names', () => {
    const document = table(
      1,
      'Tháng | Nhận mới | Đã trả',
      '1 | 10 | 9',
      '2 | 20 | 18',
      'Cộng | 30 | 27',
    );
    expect(figuresIn(document, half)).toEqual([
      'intake_new all = 10 (tháng 1)',
      'resolved_total all = 9 (tháng 1)',
      'intake_new all = 20 (tháng 2)',
      'resolved_total all = 18 (tháng 2)',
      'intake_new all = 30',
      'resolved_total all = 27',
    ]);
  });
});

describe('the rest of the units', () => {
  it('is a unit of its own below those that are named', () => {
    const document = table(
      1,
      'TT | Cơ quan | Đã giải quyết | Đang giải quyết',
      '1 | Xã Bình Lâm | 9 | 2',
      '2 | 12 xã, thị trấn còn lại | 80 | 7',
      '3 | Các sở, ban còn lại | 30 | 1',
      '4 | Các đơn vị còn lại | 25 | 3',
    );
    expect(figuresIn(document).map((line) => line.replace(/^(\S+) \S+/, '$1'))).toEqual([
      'resolved_total / Xã Bình Lâm = 9',
      'pending_total / Xã Bình Lâm = 2',
      'resolved_total / 12 xã, thị trấn còn lại = 80',
      'pending_total / 12 xã, thị trấn còn lại = 7',
      'resolved_total / Các sở, ban còn lại = 30',
      'pending_total / Các sở, ban còn lại = 1',
      'resolved_total / Các đơn vị còn lại = 25',
      'pending_total / Các đơn vị còn lại = 3',
    ]);
  });
});

describe('a row on some of what all levels do', () => {
  it('is of that and not of the whole locality', () => {
    const document = table(
      1,
      'TT | Dịch vụ công | Hồ sơ tiếp nhận',
      'I | Dịch vụ do ngành Công an thực hiện | 90',
      'II | Dịch vụ do các sở, ngành và địa phương thực hiện | 40',
      ' | Tổng cộng (I+II) | 130',
    );
    expect(figuresIn(document)).toEqual([
      'intake_total all / Dịch vụ do ngành Công an thực hiện = 90',
      'intake_total all / Dịch vụ do các sở, ngành và địa phương thực hiện = 40',
      'intake_total all = 130',
    ]);
  });
});

it("'Tại' before the name of a unit is no part of it", () => {
  const rows = [
    'TT | Đơn vị | Tiếp nhận',
    '1 | Tại huyện | 9',
    '2 | Tại Sở Y tế | 8',
    '3 | Ở xã An Bình | 7',
  ];
  expect(figuresIn(documentOf({ header: 1, rows }))).toEqual([
    'intake_total district = 9',
    'intake_total province / Sở Y tế = 8',
    'intake_total commune / xã An Bình = 7',
  ]);
});

describe('a row of a kind of place without a name', () => {
  it('is of the level alone, though a bracket names the office or how many there are', () => {
    const document = table(
      1,
      'Cấp thực hiện | Hồ sơ tiếp nhận | Hồ sơ đã giải quyết',
      'UBND huyện (Bộ phận Một cửa) | 90 | 80',
      'UBND xã, thị trấn (14 đơn vị) | 60 | 55',
    );
    expect(figuresIn(document, district)).toEqual([
      'intake_total district = 90',
      'resolved_total district = 80',
      'intake_total commune = 60',
      'resolved_total commune = 55',
    ]);
  });

  it('is of the unit where it has a name', () => {
    const document = table(
      1,
      'Đơn vị | Hồ sơ tiếp nhận | Hồ sơ đã giải quyết',
      'UBND xã Bình Lâm (Bộ phận Một cửa) | 90 | 80',
    );
    expect(figuresIn(document, district)[0]).toMatch(/commune \/ .*Bình Lâm/);
  });
});

describe("a body's own centre", () => {
  const commune = { agency: 'UBND phường Yên Hòa', agencyLevel: 'commune' } as const;
  const rows = (...others: readonly string[]) =>
    figuresIn(
      table(
        1,
        'Đơn vị | Hồ sơ tiếp nhận | Hồ sơ đã giải quyết',
        ...others,
        'Trung tâm Phục vụ hành chính công | 30 | 25',
      ),
      commune,
    );

  it('is one of the offices that it is listed with', () => {
    expect(rows('Văn phòng HĐND và UBND | 90 | 80', 'Phòng Kinh tế | 60 | 55')).toContain(
      'intake_total commune / Trung tâm Phục vụ hành chính công = 30',
    );
  });

  it('is the whole where it stands alone', () => {
    expect(rows()).toEqual(['intake_total commune = 30', 'resolved_total commune = 25']);
  });
});
