import { describe, expect, it } from 'vitest';
import { claimLines } from '../records/claims/read.js';
import { documentOf, figuresIn } from './documents.js';

const district = { agency: 'UBND thị xã An Bình', agencyLevel: 'district' } as const;
const table = (...rows: readonly string[]) => documentOf({ header: 1, rows });

describe('what the columns of a table say of each other', () => {
  it.each([
    ['Hồ sơ tồn', 'intake_carried'],
    ['Tồn đọng', 'intake_carried'],
    ['Đang giải quyết', 'pending_total'],
  ])("reads '%s' between 'Hồ sơ mới' and 'Đã giải quyết' as %s", (title, indicator) => {
    const rows = [`Phòng | Hồ sơ mới | ${title} | Đã giải quyết`, 'Phòng Tư pháp | 30 | 4 | 31'];
    expect(figuresIn(documentOf({ header: 1, rows })).join()).toContain(
      `${indicator} district / Phòng Tư pháp = 4`,
    );
  });

  it("makes 'Tồn' before 'Nhận mới' what was there before", () => {
    const rows = ['Phòng | Tồn | Nhận mới | Cộng | Còn', 'Phòng Tư pháp | 4 | 30 | 34 | 3'];
    expect(figuresIn(table(...rows), district)).toEqual([
      'intake_carried district / Phòng Tư pháp = 4',
      'intake_new district / Phòng Tư pháp = 30',
      'intake_total district / Phòng Tư pháp = 34',
      'pending_total district / Phòng Tư pháp = 3',
    ]);
  });

  it("leaves 'Tồn' before anything else what is left", () => {
    const rows = ['Phòng | Đã giải quyết | Tồn | Quá hạn', 'Phòng Tư pháp | 30 | 4 | 1'];
    expect(figuresIn(table(...rows), district)).toContain(
      'pending_total district / Phòng Tư pháp = 4',
    );
  });
});

describe('a first row without a number', () => {
  const rows = [
    'TT | Phòng | Tiếp nhận | Đã giải quyết',
    ' | Thị xã | 50 | 41',
    '1 | Phòng Tư pháp | 30 | 25',
    '2 | Phòng Nội vụ | 20 | 16',
  ];

  it('is of no unit where its name is only a kind of place', () => {
    expect(figuresIn(table(...rows, ' | Tổng cộng | 50 | 41'), district)).toContain(
      'intake_total district = 50',
    );
  });
});

describe('a row or column that is named by a kind of place', () => {
  it('has the level and no unit', () => {
    const rows = [
      'Nội dung | Huyện | Xã, thị trấn',
      'Tiếp nhận | 9 | 21',
      'Đã giải quyết | 8 | 20',
    ];
    expect(figuresIn(table(...rows), district)).toEqual([
      'intake_total district = 9',
      'intake_total commune = 21',
      'resolved_total district = 8',
      'resolved_total commune = 20',
    ]);
  });
});

describe('a row that says nothing of its own', () => {
  it('is what was resolved where its parts are on time and late', () => {
    const rows = [
      'TT | Nội dung | Hộ tịch | Đất đai',
      'I | Thụ lý | 40 | 12',
      'II | Kết quả | 38 | 9',
      '1 | Đúng hẹn | 38 | 7',
      '2 | Trễ hẹn | 0 | 2',
    ];
    expect(figuresIn(table(...rows), district)).toEqual([
      'intake_total all / Hộ tịch = 40',
      'intake_total all / Đất đai = 12',
      'resolved_total all / Hộ tịch = 38',
      'resolved_total all / Đất đai = 9',
      'resolved_on_time all / Hộ tịch = 38',
      'resolved_on_time all / Đất đai = 7',
      'resolved_late all / Hộ tịch = 0',
      'resolved_late all / Đất đai = 2',
    ]);
  });
});

describe('a table in a section', () => {
  it('has the results that the heading speaks of', () => {
    const document = documentOf('# II. SỐ HÓA KẾT QUẢ CÒN HIỆU LỰC', {
      header: 1,
      rows: [
        'Đơn vị | Số kết quả phải số hóa | Số kết quả đã số hóa | Số kết quả chưa số hóa',
        'Xã Bình Lâm | 90 | 60 | 30',
      ],
    });
    expect(figuresIn(document, district)).toEqual([
      'digitized_backlog_base commune / Xã Bình Lâm = 90',
      'digitized_backlog commune / Xã Bình Lâm = 60',
      'digitized_backlog_remaining commune / Xã Bình Lâm = 30',
    ]);
  });

  it('has what is not yet due as pending, below what was handed back as well', () => {
    const rows = [
      'Nội dung | Số hồ sơ',
      'Đã trả | 41',
      'Trong đó: trễ hẹn | 2',
      'Chưa tới ngày hẹn | 9',
    ];
    expect(figuresIn(table(...rows), district)).toEqual([
      'resolved_total all = 41',
      'resolved_late all = 2',
      'pending_in_time all = 9',
    ]);
  });
});

describe('a month within the words for what is counted', () => {
  it('is no period of its row', () => {
    const rows = [
      'Nội dung | Hộ tịch | Đất đai',
      'Đã giải quyết | 7 | 8',
      'Hẹn trả tháng 11 | 2 | 3',
    ];
    expect(
      figuresIn(table(...rows), { ...district, periodFrom: '2025-10', periodTo: '2025-10' }),
    ).toEqual([
      'resolved_total all / Hộ tịch = 7',
      'resolved_total all / Đất đai = 8',
      'pending_total all / Hộ tịch = 2',
      'pending_total all / Đất đai = 3',
    ]);
  });
});

describe('what is left beside what came in', () => {
  it('was left before, in the parenthesis behind their total', () => {
    const found = figuresIn(
      documentOf('Tiếp nhận 540 hồ sơ (12 hồ sơ còn lại, 528 hồ sơ nhận trong quý).'),
      district,
    );
    expect(found).toEqual([
      'intake_total all = 540',
      'intake_carried all = 12',
      'intake_new all = 528',
    ]);
  });

  it('was left before where it says so', () => {
    const found = figuresIn(
      documentOf(
        'Tiếp nhận 190 hồ sơ, gồm 15 hồ sơ còn lại của tháng trước và 175 hồ sơ mới nhận.',
      ),
      district,
    );
    expect(found).toEqual([
      'intake_total all = 190',
      'intake_carried all = 15',
      'intake_new all = 175',
    ]);
  });

  it('is left now beside what was resolved', () => {
    const found = figuresIn(
      documentOf('Tiếp nhận 540 hồ sơ (đã giải quyết 528 hồ sơ, 12 hồ sơ còn lại).'),
      district,
    );
    expect(found).toContain('pending_total all = 12');
  });
});

describe("'cấp thành phố'", () => {
  const text = 'Thanh toán trực tuyến: cấp thành phố 40 hồ sơ, cấp xã 69 hồ sơ.';

  it('is the district in the report of a city of a province', () => {
    const found = figuresIn(documentOf(text), {
      agency: 'UBND thành phố Hải Sơn',
      agencyLevel: 'district',
    });
    expect(found).toContain('online_payment district = 40');
  });

  it('is the province in that of a quận', () => {
    const found = figuresIn(documentOf(text), {
      agency: 'UBND quận Hải Sơn',
      agencyLevel: 'district',
    });
    expect(found).toContain('online_payment province = 40');
  });
});

describe('a column of what was carried over', () => {
  it.each([
    ['Quý II chuyển sang', '2022-07-01', '2022-09-30'],
    ['Năm 2021 chuyển sang', '2022-01-01', '2022-12-31'],
    ['Tháng 12 chuyển qua', '2022-01-01', '2022-12-31'],
  ])("is of the report's own period: %s", (title, periodFrom, periodTo) => {
    const rows = [`Lĩnh vực | ${title} | Nhận mới | Tổng`, 'Đất đai | 4 | 30 | 34'];
    expect(figuresIn(table(...rows), { ...district, periodFrom, periodTo })[0]).toBe(
      'intake_carried all / Đất đai = 4',
    );
  });
});

describe('a table below a passage on results that are still valid', () => {
  const passage = '5. Số hóa kết quả còn hiệu lực: phải số hóa 90 kết quả, đã số hóa 60 kết quả.';
  const digitized = (header: string, row: string) =>
    figuresIn(documentOf(passage, `  Chi tiết các đơn vị:`, { header: 1, rows: [header, row] }))
      .map((line) => line.split(' ')[0])
      .at(-1);

  it('is on those, unless it counts what came in', () => {
    expect(digitized('Đơn vị | Số hóa kết quả', 'Phòng Tư pháp | 20')).toBe('digitized_backlog');
    expect(digitized('Đơn vị | Tiếp nhận | Số hóa kết quả', 'Phòng Tư pháp | 40 | 20')).toBe(
      'digitized_results',
    );
  });
});

describe('a table below what a bracket remarks', () => {
  const table = {
    header: 1,
    rows: ['Nội dung | Cấp quận | Cấp phường', 'Số hồ sơ tiếp nhận | 231 | 452'],
  };

  it.each(['(9 hồ sơ quá hạn, đã gửi thư xin lỗi)', '(tiếp nhận 2 phản ánh, kiến nghị)'])(
    'is not on that: %s',
    (remark) => {
      const text = `Đã giải quyết 640 hồ sơ ${remark}. Số liệu chi tiết như sau:`;
      expect(figuresIn(documentOf(text, table))).toEqual(
        expect.arrayContaining(['intake_total district = 231', 'intake_total commune = 452']),
      );
    },
  );
});

describe('columns that are levels', () => {
  it.each([
    ['Sở, ban, ngành', 'UBND huyện', 'UBND xã'],
    ['Sở ngành', 'Huyện, thành phố', 'Xã, phường'],
    ['Các sở, ngành', 'Các huyện', 'Các xã'],
  ])('have no units and make the total: %s | %s | %s', (...levels) => {
    const table = documentOf({
      header: 1,
      rows: [
        `Nội dung | ${levels.join(' | ')} | Tổng số`,
        'Tổng số hồ sơ tiếp nhận | 100 | 231 | 452 | 783',
        'Số hồ sơ đã giải quyết | 90 | 210 | 449 | 749',
      ],
    });
    const header = { agency: 'UBND tỉnh Sông Mây', agencyLevel: 'province' } as const;
    expect(figuresIn(table, header).slice(0, 4)).toEqual([
      'intake_total province = 100',
      'intake_total district = 231',
      'intake_total commune = 452',
      'intake_total all = 783',
    ]);
    expect(claimLines(table, header).filter((line) => line.includes('level_sum'))).toEqual([
      'level_sum 783 100 231 452 ok',
      'level_sum 749 90 210 449 ok',
    ]);
  });
});
