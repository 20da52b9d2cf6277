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
