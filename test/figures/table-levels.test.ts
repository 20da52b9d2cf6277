import { describe, expect, it } from 'vitest';
import { documentOf, figuresIn } from './documents.js';

const centre = {
  agency: 'Trung tâm Hành chính công',
  agencyLevel: 'district',
  title: 'Kết quả giải quyết TTHC tại Trung tâm Hành chính công huyện và cấp xã tháng 5/2023',
} as const;

describe('the total of a section of a report on several levels', () => {
  const figures = figuresIn(
    documentOf(
      '# 1. Tại Trung tâm Hành chính công huyện',
      {
        header: 1,
        rows: [
          'TT | Cơ quan | Số TTHC tiếp nhận | Hồ sơ tiếp nhận',
          'I | Các phòng chuyên môn thuộc UBND huyện | 40 | 90',
          '1 | Phòng Tư pháp | 40 | 90',
          'II | Các cơ quan ngành dọc | 36 | 110',
          '1 | Chi nhánh Văn phòng Đăng ký đất đai | 30 | 70',
          '2 | Chi cục Thuế khu vực Tân Hòa - Sông Mây | 6 | 40',
          ' | Tổng (I+II) | 76 | 200',
        ],
      },
      '# 2. Tại Bộ phận Tiếp nhận và trả kết quả hiện đại các xã, thị trấn',
      {
        header: 1,
        rows: [
          'TT | Xã, thị trấn | Hồ sơ tiếp nhận',
          ' | Toàn huyện | 300',
          '1 | Xã Bình Lâm | 180',
          '2 | Thị trấn Yên Hòa | 120',
        ],
      },
    ),
    centre,
  );

  it('is of the level that its heading names, not of the whole locality', () => {
    expect(figures).toContain('intake_total district = 200');
    expect(figures).toContain('intake_total commune = 300');
    expect(figures.filter((line) => line.startsWith('intake_total all'))).toEqual([]);
  });

  it('has bodies of the district in it, though their kind is of a province', () => {
    expect(figures).toContain('intake_total district / Chi nhánh Văn phòng Đăng ký đất đai = 70');
    expect(figures).toContain(
      'intake_total district / Chi cục Thuế khu vực Tân Hòa - Sông Mây = 40',
    );
  });

  it('counts no thủ tục as hồ sơ', () => {
    expect(figures).not.toContain('intake_total district = 76');
  });
});

describe('a body that reports for communes too', () => {
  it('means all of them where it names no level', () => {
    const text = 'Trong tháng tiếp nhận 12 phản ánh, kiến nghị.';
    expect(figuresIn(text, centre)).toEqual(['feedback_received all = 12']);
    const own = { ...centre, title: 'Kết quả giải quyết TTHC tháng 5/2023' };
    expect(figuresIn(text, own)).toEqual(['feedback_received district = 12']);
  });

  it('sets its own office apart by its short name', () => {
    const text = 'Tiếp nhận 450 hồ sơ (tại Trung tâm 200 hồ sơ, tại cấp xã 250 hồ sơ).';
    expect(figuresIn(text, centre)).toEqual([
      'intake_total all = 450',
      'intake_total district = 200',
      'intake_total commune = 250',
    ]);
  });
});

describe('bodies with branches in the districts', () => {
  const insurance = { agency: 'Bảo hiểm xã hội tỉnh Sông Mây', agencyLevel: 'province' } as const;

  it('have them in the columns', () => {
    const document = documentOf({
      header: 1,
      rows: [
        'TT | Chỉ tiêu | Văn phòng BHXH tỉnh | BHXH huyện Tân Hòa | Hạt Kiểm lâm huyện Yên Bình | Toàn tỉnh',
        'I | Hồ sơ tiếp nhận | 90 | 40 | 30 | 160',
        ' | - Giao dịch điện tử | 70 | 30 | 20 | 120',
        'II | Hồ sơ đã giải quyết | 80 | 35 | 25 | 140',
      ],
    });
    expect(figuresIn(document, insurance).filter((line) => line.startsWith('intake'))).toEqual([
      'intake_total province / Văn phòng BHXH tỉnh = 90',
      'intake_total district / BHXH huyện Tân Hòa = 40',
      'intake_total district / Hạt Kiểm lâm huyện Yên Bình = 30',
      'intake_total all = 160',
      'intake_online province / Văn phòng BHXH tỉnh = 70',
      'intake_online district / BHXH huyện Tân Hòa = 30',
      'intake_online district / Hạt Kiểm lâm huyện Yên Bình = 20',
      'intake_online all = 120',
    ]);
  });

  it('are a sở’s own where they are named after the places they sit in', () => {
    const document = documentOf({
      header: 1,
      rows: [
        'TT | Chi nhánh | Đã tiếp nhận | Đã giải quyết',
        '1 | Huyện Tân Hòa | 40 | 35',
        '2 | Thị xã Yên Bình | 30 | 25',
        ' | Cộng | 70 | 60',
      ],
    });
    const department = { agency: 'Sở Nông nghiệp và Môi trường', agencyLevel: 'province' } as const;
    expect(figuresIn(document, department).filter((line) => line.startsWith('intake'))).toEqual([
      'intake_total province / Huyện Tân Hòa = 40',
      'intake_total province / Thị xã Yên Bình = 30',
      'intake_total province / Chi nhánh = 70',
    ]);
  });

  it('speak of themselves by their short name', () => {
    expect(figuresIn('BHXH tỉnh và 05 BHXH huyện tiếp nhận mới 470 hồ sơ.', insurance)).toEqual([
      'intake_new all = 470',
    ]);
  });
});

describe('an office of what was a district', () => {
  it('is of the commune that reports on the year of the merger', () => {
    const document = documentOf({
      header: 1,
      rows: [
        'TT | Cơ quan | Hồ sơ tiếp nhận',
        '1 | Phòng Kinh tế | 30',
        '2 | Chi nhánh Văn phòng Đăng ký đất đai | 70',
      ],
    });
    const ward = { agency: 'UBND phường Tân Hòa', agencyLevel: 'commune' } as const;
    expect(
      figuresIn(document, { ...ward, periodFrom: '2025-01-01', periodTo: '2025-12-31' }),
    ).toEqual([
      'intake_total commune / Phòng Kinh tế = 30',
      'intake_total commune / Chi nhánh Văn phòng Đăng ký đất đai = 70',
    ]);
  });
});

describe('bodies of several levels in a bracket', () => {
  it('are all levels together, whatever the last of them is', () => {
    const text =
      'Các cơ quan, đơn vị (06 sở, ban; 05 huyện, thị xã, thành phố và UBND cấp xã) tiếp nhận 320 hồ sơ.';
    const province = { agency: 'UBND tỉnh Sông Mây', agencyLevel: 'province' } as const;
    expect(figuresIn(text, province)).toEqual(['intake_total all = 320']);
  });
});

describe('a report of a body of a province', () => {
  const body = {
    agency: 'Tổ công tác triển khai Đề án 06 tỉnh Sông Mây',
    agencyLevel: 'province',
    title: 'Kết quả triển khai Đề án 06 trên địa bàn tỉnh Sông Mây năm 2023',
  } as const;
  const text = 'Đã tiếp nhận 412 hồ sơ.';

  it('is on the whole province where its title says so', () => {
    expect(figuresIn(text, body)).toEqual(['intake_total all = 412']);
    expect(figuresIn(text, { ...body, title: 'Kết quả triển khai Đề án 06' })).toEqual([
      'intake_total province = 412',
    ]);
  });

  it('is on the whole province where a centre reports how the index rates it', () => {
    const centreOf = (title: string) =>
      figuresIn('Mức độ hài lòng: 17,2/18 điểm.', {
        agency: 'Trung tâm Phục vụ hành chính công tỉnh Sông Mây',
        agencyLevel: 'province',
        title,
      });
    expect(centreOf('Kết quả đánh giá theo Quyết định số 766/QĐ-TTg tháng 8')).toEqual([
      'score_satisfaction all = 17.2',
    ]);
    expect(centreOf('Kết quả hoạt động tháng 8')).toEqual(['score_satisfaction province = 17.2']);
  });

  it('is on all levels whose bodies are counted in what introduces its numbers', () => {
    const document = documentOf(
      '# 1. Hệ thống nối 20 sở, ngành, 08 huyện và 151 xã, phường. Số liệu như sau:',
      ` ${text}`,
    );
    expect(figuresIn(document, { ...body, title: 'Kết quả năm 2023' })).toEqual([
      'intake_total all = 412',
    ]);
  });

  it('is on the level that a heading names before its bodies are counted', () => {
    const document = documentOf(
      '# 1. Kết quả tại cấp huyện (08 huyện; 151 xã, phường báo cáo riêng):',
      ` ${text}`,
    );
    expect(figuresIn(document, body)).toEqual(['intake_total district = 412']);
  });
});

describe('a heading that counts the bodies of one level', () => {
  it('is of that level where it opens with them', () => {
    const document = documentOf('# 3. Tại 14 xã, thị trấn', ' Đã tiếp nhận 412 hồ sơ.');
    expect(figuresIn(document, { agency: 'UBND huyện Tân Hòa', agencyLevel: 'district' })).toEqual([
      'intake_total commune = 412',
    ]);
  });

  it('says nothing where it speaks of others before them', () => {
    const document = documentOf(
      '# 1. UBND huyện tổng hợp kết quả của 13 phòng, ban và 14 xã, thị trấn như sau:',
      ' Đã tiếp nhận 412 hồ sơ.',
    );
    expect(figuresIn(document, { agency: 'UBND huyện Tân Hòa', agencyLevel: 'district' })).toEqual([
      'intake_total all = 412',
    ]);
  });
});

describe('the whole that the share of a unit is of', () => {
  it('is not of that unit', () => {
    const text =
      'Nhiều nhất là xã Bình Lâm với 19 hồ sơ quá hạn, chiếm 38% tổng số 50 hồ sơ quá hạn.';
    const figures = figuresIn(text, { agency: 'UBND huyện Tân Hòa', agencyLevel: 'district' });
    expect(figures.filter((line) => line.endsWith('= 50') && line.includes('Bình Lâm'))).toEqual(
      [],
    );
  });
});

describe('the sections of a table that name whose procedures they hold', () => {
  it('set the level of the lĩnh vực below them', () => {
    const table = {
      header: 1,
      rows: [
        'STT | Lĩnh vực | Hồ sơ tiếp nhận',
        'I | TTHC thuộc phạm vi thẩm quyền giải quyết của UBND quận | 90',
        '1 | Xây dựng | 90',
        'II | TTHC thuộc phạm vi thẩm quyền giải quyết của UBND phường | 410',
        '1 | Chứng thực | 410',
        ' | Tổng cộng | 500',
      ],
    };
    expect(figuresIn(documentOf(table), { agencyLevel: 'district' })).toEqual([
      'intake_total district = 90',
      'intake_total district / Xây dựng = 90',
      'intake_total commune = 410',
      'intake_total commune / Chứng thực = 410',
      'intake_total all = 500',
    ]);
  });
});

describe('a line of remarks between a table and its title', () => {
  const province = { agency: 'UBND tỉnh Hải Sơn', agencyLevel: 'province' } as const;
  const rows = ['TT | Lĩnh vực | Hồ sơ tiếp nhận', '1 | Đất đai | 90', '2 | Hộ tịch | 60'];
  const levels = (...lines: readonly string[]): readonly string[] =>
    figuresIn(documentOf(...lines, { header: 1, rows }), province);

  it.each(['(Các cơ quan chuyên môn cấp tỉnh - Quý III/2022)', '(Tại các sở, ban, ngành)'])(
    'gives the level where it is followed by no more than what is counted: %s',
    (line) => {
      const lines = ['# Kết quả giải quyết thủ tục hành chính', line, 'Đơn vị tính: Số hồ sơ'];
      expect(levels(...lines)).toEqual([
        'intake_total province / Đất đai = 90',
        'intake_total province / Hộ tịch = 60',
      ]);
    },
  );

  it('gives none behind another sentence', () => {
    const lines = ['(Tại các sở, ban, ngành)', 'Kết quả cụ thể theo lĩnh vực như sau:'];
    expect(levels(...lines, 'Đơn vị tính: hồ sơ')).toEqual([
      'intake_total all / Đất đai = 90',
      'intake_total all / Hộ tịch = 60',
    ]);
  });
});
