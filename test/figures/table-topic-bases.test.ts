import { describe, expect, it } from 'vitest';
import { documentOf, figuresIn } from './documents.js';

const header = { agency: 'UBND phường Bình Tân', agencyLevel: 'commune' } as const;

describe('what a share is of in a table on digitisation', () => {
  const titles = 'TT | Lĩnh vực | Hồ sơ tiếp nhận | Hồ sơ đã số hóa | Tỷ lệ | Hồ sơ đã giải quyết';
  const rows = [
    '1 | Hộ tịch | 400 | 390 | 97,5% | 380 | 361 | 95,0%',
    '2 | Đất đai | 80 | 72 | 90,0% | 75 | 60 | 80,0%',
    '3 | Xây dựng | 9 | 7 | 77,8% | 9 | 8 | 88,9%',
  ];

  it('is its base, and no count of all that came in', () => {
    const document = documentOf('Phụ lục II', ' SỐ HÓA HỒ SƠ, KẾT QUẢ GIẢI QUYẾT TTHC', {
      header: 1,
      rows: [`${titles} | Kết quả đã số hóa | Tỷ lệ`, ...rows],
    });
    expect(figuresIn(document, header).slice(0, 6)).toEqual([
      'digitized_intake_base commune / Hộ tịch = 400',
      'digitized_intake commune / Hộ tịch = 390',
      'digitized_intake_rate commune / Hộ tịch = 97.5',
      'digitized_results_base commune / Hộ tịch = 380',
      'digitized_results commune / Hộ tịch = 361',
      'digitized_results_rate commune / Hộ tịch = 95.0',
    ]);
  });

  it('stays what came in where the table counts what became of it, too', () => {
    const document = documentOf('Phụ lục II', ' TIẾP NHẬN, GIẢI QUYẾT VÀ SỐ HÓA HỒ SƠ', {
      header: 1,
      rows: [
        'TT | Lĩnh vực | Hồ sơ tiếp nhận | Đã giải quyết | Đang giải quyết | Hồ sơ đã số hóa | Tỷ lệ số hóa',
        '1 | Hộ tịch | 400 | 390 | 10 | 380 | 95,0%',
        '2 | Đất đai | 80 | 72 | 8 | 60 | 75,0%',
        '3 | Xây dựng | 9 | 8 | 1 | 7 | 77,8%',
      ],
    });
    expect(figuresIn(document, header)[0]).toBe('intake_total commune / Hộ tịch = 400');
  });
});

describe('a table of the index whose titles are short', () => {
  it('has the points of each group, and no total but one', () => {
    const document = documentOf('# ĐIỂM BỘ CHỈ SỐ 766', {
      header: 1,
      rows: [
        'TT | Đơn vị | CKMB | TĐGQ | DVCTT | TTTT | MĐHL | SHHS | Tổng điểm',
        '1 | Sở Y tế | 17,5 | 19 | 11 | 9 | 18 | 20 | 94,5',
      ],
    });
    expect(figuresIn(document, { agency: 'UBND tỉnh An Bình', agencyLevel: 'province' })).toEqual([
      'score_transparency province / Sở Y tế = 17.5',
      'score_progress province / Sở Y tế = 19',
      'score_online_service province / Sở Y tế = 11',
      'score_online_payment province / Sở Y tế = 9',
      'score_satisfaction province / Sở Y tế = 18',
      'score_digitization province / Sở Y tế = 20',
      'score_total province / Sở Y tế = 94.5',
    ]);
  });

  it('is not what a sở is called', () => {
    const text = 'Sở TTTT tiếp nhận 90 hồ sơ.';
    expect(figuresIn(text, { agency: 'UBND tỉnh An Bình', agencyLevel: 'province' })).toEqual([
      'intake_total province / Sở TTTT = 90',
    ]);
  });
});
