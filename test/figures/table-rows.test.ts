import { describe, expect, it } from 'vitest';
import { documentOf, extractionOf, figuresIn } from './documents.js';

const september = {
  agency: 'UBND huyện Tân Phong',
  agencyLevel: 'district',
  periodFrom: '2024-09',
  periodTo: '2024-09',
} as const;
const table = (...rows: readonly string[]) => documentOf({ header: 1, rows });
const classesIn = (...rows: readonly string[]) =>
  extractionOf(table(...rows), september).numbers.map(
    ({ raw, class: numberClass }) => `${raw} ${numberClass}`,
  );

describe('rows that name quantities', () => {
  it('take what they leave out from the rows that they are listed under', () => {
    const document = table(
      'TT | Chỉ tiêu | Đơn vị tính | Số liệu',
      'I | Kết quả tiếp nhận | | ',
      '1 | Tổng số hồ sơ tiếp nhận | Hồ sơ | 52',
      ' | Trong đó: | | ',
      '- | Trực tuyến | Hồ sơ | 40',
      '- | Trực tiếp, bưu chính | Hồ sơ | 12',
      '2 | Hồ sơ đang giải quyết | Hồ sơ | 6',
      '2.1 | Trong hạn | Hồ sơ | 5',
      '2.2 | Quá hạn | Hồ sơ | 1',
      '3 | Tỷ lệ hồ sơ đúng hạn | % | 98,5',
      '4 | Phản ánh, kiến nghị tiếp nhận | PAKN | 3',
    );
    expect(figuresIn(document, september)).toEqual([
      'intake_total all = 52',
      'intake_online all = 40',
      'intake_offline all = 12',
      'pending_total all = 6',
      'pending_in_time all = 5',
      'pending_overdue all = 1',
      'on_time_rate all = 98.5',
      'feedback_received all = 3',
    ]);
  });

  it('may stand in two columns of names', () => {
    const document = table(
      'STT | Nội dung | < | Số lượng',
      '1 | Hồ sơ tiếp nhận | Tổng số | 60',
      '^ | ^ | Trực tuyến | 40',
      '2 | Hồ sơ đã giải quyết | Đúng hạn | 50',
    );
    expect(figuresIn(document)).toEqual([
      'intake_total all = 60',
      'intake_online all = 40',
      'resolved_on_time all = 50',
    ]);
  });

  it('have units or levels in the columns, and these together in the total', () => {
    const document = documentOf({
      header: 2,
      rows: [
        'TT | Nội dung | Đơn vị | < | Tổng cộng',
        '^ | ^ | Xã Bình Lâm | Phường 4 | ^',
        '1 | Tiếp nhận | 10 | 20 | 30',
      ],
    });
    expect(figuresIn(document, september)).toEqual([
      'intake_total commune / Xã Bình Lâm = 10',
      'intake_total commune / Phường 4 = 20',
      'intake_total commune = 30',
    ]);
  });

  it('are no quantities of dossiers where their unit of measurement says otherwise', () => {
    const document = table('Nội dung | ĐVT | Số liệu', 'Hồ sơ tiếp nhận | Triệu đồng | 12');
    expect(figuresIn(document)).toEqual([]);
  });
});

describe('a row that says how it is measured', () => {
  it('is no lĩnh vực, and points are those of the index', () => {
    const read = documentOf('3. Thanh toán trực tuyến', {
      header: 1,
      rows: [
        'TT | Chỉ tiêu | Kế hoạch | Kết quả',
        '1 | Tỷ lệ hồ sơ trực tuyến (%) | 85 | 96,3',
        '2 | Điểm chỉ số 766 (điểm) | 90 | 84,15',
      ],
    });
    expect(figuresIn(read)).toEqual(['online_rate all = 96.3', 'score_total all = 84.15']);
  });
});

describe('columns of periods', () => {
  it('give figures of the report’s own period, and of all the time up to now apart from them', () => {
    const document = table(
      'Nội dung | Kỳ này | Kỳ trước | Lũy kế từ đầu năm | Tăng/giảm',
      'Hồ sơ tiếp nhận | 12 | 10 | 90 | 2',
      'Hồ sơ đã giải quyết | 11 | 9 | 85 | 2',
    );
    expect(figuresIn(document, september)).toEqual([
      'intake_total all = 12',
      'intake_total all = 90 (lũy kế)',
      'resolved_total all = 11',
      'resolved_total all = 85 (lũy kế)',
    ]);
  });

  it('may be the quarter before, of a report whose days are no quarter of the year', () => {
    const read = documentOf({
      header: 1,
      rows: [
        'Chỉ tiêu | Quý I/2023 | Quý II/2023 | Quý II/2022',
        'Hồ sơ tiếp nhận | 210 | 224 | 190',
      ],
    });
    const own = {
      title: 'Tình hình giải quyết thủ tục hành chính quý II năm 2023',
      periodFrom: '2023-03-15',
      periodTo: '2023-06-14',
    };
    expect(figuresIn(read, own)).toEqual(['intake_total all = 224']);
  });

  it('may stand in the rows', () => {
    const document = table(
      'Kỳ | Tiếp nhận',
      'Tháng 8 | 110',
      'Tháng 9 | 120',
      'Quý III | 330',
      'Lũy kế | 900',
    );
    expect(figuresIn(document, september)).toEqual([
      'intake_total all = 120',
      'intake_total all = 900 (lũy kế)',
    ]);
  });

  it('are not meant below tiếp nhận, where kỳ trước is what was carried over', () => {
    const document = documentOf({
      header: 2,
      rows: [
        'Đơn vị | Số hồ sơ tiếp nhận | < | <',
        '^ | Kỳ trước | Trong kỳ | Tổng số',
        'Xã Bình Lâm | 2 | 10 | 12',
      ],
    });
    expect(figuresIn(document)).toEqual([
      'intake_carried commune / Xã Bình Lâm = 2',
      'intake_new commune / Xã Bình Lâm = 10',
      'intake_total commune / Xã Bình Lâm = 12',
    ]);
  });
});

describe('rows of places', () => {
  it('keep the unit of the row that they are listed under', () => {
    const document = table(
      'STT | Đơn vị/Lĩnh vực | Tiếp nhận',
      'I | Sở Tư pháp | 15',
      '1 | Hộ tịch | 10',
      '2 | Công chứng | 5',
    );
    expect(figuresIn(document)).toEqual([
      'intake_total province / Sở Tư pháp = 15',
      'intake_total province / Sở Tư pháp / Hộ tịch = 10',
      'intake_total province / Sở Tư pháp / Công chứng = 5',
    ]);
  });

  it('have their unit in one column and their lĩnh vực in another', () => {
    const document = table(
      'STT | Đơn vị | Lĩnh vực | Tiếp nhận',
      '1 | Sở Tư pháp | Hộ tịch | 10',
      '^ | ^ | Công chứng | 5',
    );
    expect(figuresIn(document)).toEqual([
      'intake_total province / Sở Tư pháp / Hộ tịch = 10',
      'intake_total province / Sở Tư pháp / Công chứng = 5',
    ]);
  });

  it('are entries though they have nothing to report', () => {
    const document = table(
      'Đơn vị | Tiếp nhận | Đã giải quyết',
      'Xã Bình Lâm | - | -',
      'Xã Tân Hòa | 5 | 4',
    );
    expect(figuresIn(document)).toEqual([
      'intake_total commune / Xã Tân Hòa = 5',
      'resolved_total commune / Xã Tân Hòa = 4',
    ]);
  });

  it('take their level from the kind of unit that their title or name speaks of', () => {
    const document = table(
      'STT | Tên xã, phường | Tiếp nhận',
      '1 | Bình Lâm | 5',
      '2 | TTPVHCC phường Tân Hòa | 6',
      ' | Tổng | 11',
    );
    expect(figuresIn(document, september)).toEqual([
      'intake_total commune / Bình Lâm = 5',
      'intake_total commune / TTPVHCC phường Tân Hòa = 6',
      'intake_total commune = 11',
    ]);
  });

  it('may name a level beside their lĩnh vực', () => {
    const document = table(
      'STT | Lĩnh vực | Tiếp nhận',
      '1 | Chứng thực (cấp xã) | 5',
      '2 | Hộ tịch - cấp huyện | 6',
      '3 | Bộ phận Một cửa cấp xã | 7',
    );
    expect(figuresIn(document)).toEqual([
      'intake_total commune / Chứng thực = 5',
      'intake_total district / Hộ tịch = 6',
      'intake_total commune = 7',
    ]);
  });

  it('that have no title to say so are those of lĩnh vực where the columns say what is counted', () => {
    expect(figuresIn(table('TT | Nội dung | Tiếp nhận', '1 | Khai sinh | 10'))).toEqual([
      'intake_total all / Khai sinh = 10',
    ]);
  });
});

describe('columns without a title of their own', () => {
  it('go on with the feedback of the columns left of them', () => {
    const document = documentOf({
      header: 2,
      rows: [
        'Lĩnh vực | Phản ánh, kiến nghị tiếp nhận | Kết quả xử lý | <',
        '^ | ^ | Đã xử lý | Đang xử lý',
        'Đất đai | 5 | 4 | 1',
      ],
    });
    expect(figuresIn(document)).toEqual([
      'feedback_received all / Đất đai = 5',
      'feedback_resolved all / Đất đai = 4',
      'feedback_pending all / Đất đai = 1',
    ]);
  });

  it('are what came in anew where that and what was carried over make the total', () => {
    const document = table(
      'Đơn vị | Đã tiếp nhận | Tồn kỳ trước | Tổng số hồ sơ phải xử lý',
      'Xã Bình Lâm | 90 | 10 | 100',
      'Xã Tân Hòa | 50 | 5 | 55',
    );
    expect(figuresIn(document).slice(0, 3)).toEqual([
      'intake_new commune / Xã Bình Lâm = 90',
      'intake_carried commune / Xã Bình Lâm = 10',
      'intake_total commune / Xã Bình Lâm = 100',
    ]);
  });

  it('are the base of a share where two columns bear the same name', () => {
    const document = documentOf({
      header: 2,
      rows: [
        'Đơn vị | Số hóa hồ sơ khi tiếp nhận | < | <',
        '^ | Tổng số hồ sơ tiếp nhận | Số hồ sơ đã số hóa | Tỷ lệ (%)',
        'Xã Bình Lâm | 90 | 80 | 88,89',
        'Xã Tân Hòa | 50 | 48 | 96',
      ],
    });
    expect(figuresIn(document).slice(0, 3)).toEqual([
      'digitized_intake_base commune / Xã Bình Lâm = 90',
      'digitized_intake commune / Xã Bình Lâm = 80',
      'digitized_intake_rate commune / Xã Bình Lâm = 88.89',
    ]);
  });
});

describe('every number of a table', () => {
  it('has a class, also in rows and columns that hold no figures', () => {
    expect(
      classesIn(
        'STT | Đơn vị | Tiếp nhận | Chỉ tiêu giao (%) | So với cùng kỳ | Xếp hạng | Mã số',
        '1 | Phường 4 | 41 | 50 | 3 | 7 | 12',
        ' | Bình quân | 20,5 | | | | ',
        ' | Cùng kỳ năm trước | 38 | | | | ',
        ' | Tăng/giảm | 3 | | | | ',
      ),
    ).toEqual([
      '1 list_number',
      '4 name',
      '41 figure',
      '50 threshold',
      '3 comparison',
      '7 rank',
      '12 code',
      '20,5 quantity',
      '38 former_period',
      '3 comparison',
    ]);
  });

  it('is a figure where its share names it', () => {
    expect(
      classesIn(
        'Đơn vị | Đã giải quyết | Đúng hạn | Tỷ lệ (%)',
        'Xã Bình Lâm | 40 | 30 | 75',
        'Xã Tân Hòa | 25 | 24 | 96',
      ).filter((line) => /^(75|96) /.test(line)),
    ).toEqual(['75 figure', '96 figure']);
  });

  it('is none that could be another: 2?', () => {
    expect(classesIn('Đơn vị | Đã giải quyết', 'Xã Bình Lâm | 2?')).toEqual(['2 unexplained']);
  });
});

describe('a bare column of percentages', () => {
  const answers = (label: string, ...rows: readonly string[]) =>
    documentOf('# 1. Mức độ hài lòng của người dân', '  Kết quả như sau:', {
      header: 1,
      rows: [`${label} | Tỷ lệ (%)`, ...rows],
    });

  it('is what the section is about for units and for all of them', () => {
    expect(figuresIn(answers('Đơn vị', 'Xã Bình Lâm | 91,5', 'Tổng | 92,4'))).toEqual([
      'satisfaction_rate commune / Xã Bình Lâm = 91.5',
      'satisfaction_rate commune = 92.4',
    ]);
  });

  it('is none of it for the answers to a question', () => {
    expect(
      figuresIn(answers('Lý do chọn', 'Gần nhà | 20,8', 'Người quen giới thiệu | 79,2')),
    ).toEqual([]);
  });
});

describe('what introduces a table', () => {
  const rows = [
    'Lĩnh vực | Tổng số tiếp nhận | Đã giải quyết',
    'Tài chính - Kế hoạch | 31 | 30',
    'Hộ tịch | 12 | 12',
    'Tổng số | 43 | 42',
  ];
  const figuresBelow = (heading: string) =>
    figuresIn(documentOf(heading, { header: 1, rows }), september);

  it('is not what the documents are about that it cites', () => {
    expect(
      figuresBelow(
        '# Căn cứ Thông tư số 12/2031/TT-BNV của Bộ Nội vụ về niêm yết, công bố thủ tục; UBND huyện có số liệu sau:',
      ),
    ).toEqual([
      'intake_total all / Tài chính - Kế hoạch = 31',
      'resolved_total all / Tài chính - Kế hoạch = 30',
      'intake_total all / Hộ tịch = 12',
      'resolved_total all / Hộ tịch = 12',
      'intake_total all = 43',
      'resolved_total all = 42',
    ]);
  });

  it('sets the level outside of its brackets', () => {
    expect(
      figuresBelow('# Số liệu tại Bộ phận Một cửa huyện (các xã, thị trấn có biểu riêng):').at(-1),
    ).toBe('resolved_total district = 42');
  });

  it.each([
    ['Số hồ sơ nhận trong tuần theo cách nộp:', 'intake_new'],
    ['Tổng số hồ sơ nhận trong tuần theo cách nộp:', 'intake_total'],
  ])('says whether what it counts came in anew: %s', (heading, indicator) => {
    const document = documentOf(heading, {
      header: 1,
      rows: ['Cách nộp | Số lượng', 'Trực tiếp | 40', 'Bưu chính | 3', 'Tổng số | 43'],
    });
    expect(figuresIn(document)).toEqual([
      'intake_direct all = 40',
      'intake_postal all = 3',
      `${indicator} all = 43`,
    ]);
  });
});

describe('a total of what is late', () => {
  it('is of both stages where the columns before it have those of each', () => {
    const document = documentOf({
      header: 1,
      rows: [
        'STT | Đơn vị | Đã giải quyết quá hạn | Đang giải quyết quá hạn | Cộng hồ sơ quá hạn',
        '1 | Xã Bình Lâm | 4 | 2 | 6',
      ],
    });
    expect(figuresIn(document)).toEqual([
      'resolved_late commune / Xã Bình Lâm = 4',
      'pending_overdue commune / Xã Bình Lâm = 2',
      'overdue_count commune / Xã Bình Lâm = 6',
    ]);
  });

  it('is of the one stage that they have', () => {
    const document = documentOf({
      header: 1,
      rows: ['STT | Đơn vị | Đã giải quyết | Tổng quá hạn', '1 | Xã Bình Lâm | 40 | 6'],
    });
    expect(figuresIn(document)).toEqual([
      'resolved_total commune / Xã Bình Lâm = 40',
      'resolved_late commune / Xã Bình Lâm = 6',
    ]);
  });
});

describe("a row 'Cả năm' below months", () => {
  const months = (header: object) =>
    figuresIn(
      documentOf({
        header: 1,
        rows: [
          'Tháng | Số hồ sơ tiếp nhận mới',
          'Tháng 10/2023 | 40',
          'Tháng 11/2023 | 30',
          'Cả năm | 70',
        ],
      }),
      { ...september, ...header },
    );

  it('is of the report on that year, closed in December or before', () => {
    expect(months({ periodFrom: '2022-12', periodTo: '2023-11' })).toContain('intake_new all = 70');
  });

  it('is of more than the report on a shorter time', () => {
    expect(months({ periodFrom: '2023-07', periodTo: '2023-11' })).not.toContain(
      'intake_new all = 70',
    );
  });
});

it('rows without numbers have the bullets below them for parts, and are none of the bullets above', () => {
  const rows = [
    'Nội dung | Số lượng',
    'Hồ sơ tiếp nhận | 150',
    '- Trực tuyến | 120',
    '- Trực tiếp | 30',
    'Hồ sơ đã giải quyết | 140',
    '- Trước hạn | 100',
    '- Đúng hạn | 40',
  ];
  expect(figuresIn(documentOf({ header: 1, rows }))).toEqual([
    'intake_total all = 150',
    'intake_online all = 120',
    'intake_direct all = 30',
    'resolved_total all = 140',
    'resolved_early all = 100',
    'resolved_on_time all = 40',
  ]);
});
