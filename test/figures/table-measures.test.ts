import { describe, expect, it } from 'vitest';
import { documentOf, figuresIn } from './documents.js';

describe('what the numbers of a table are measured in', () => {
  const rows = ['Hồ sơ trực tuyến | 91,2 | 82,5', 'Số hóa kết quả giải quyết | 97,4 | 90,1'];

  it('is said by the title of its labels', () => {
    const table = documentOf({
      header: 1,
      rows: ['Chỉ tiêu (đơn vị: %) | Cấp tỉnh | Cấp xã', ...rows],
    });
    expect(figuresIn(table)).toEqual([
      'online_rate province = 91.2',
      'online_rate commune = 82.5',
      'digitized_results_rate province = 97.4',
      'digitized_results_rate commune = 90.1',
    ]);
  });

  it('is said by the line before it', () => {
    const table = documentOf('ĐVT: %', {
      header: 1,
      rows: ['Chỉ tiêu | Cấp tỉnh | Cấp xã', ...rows],
    });
    expect(figuresIn(table)).toContain('online_rate province = 91.2');
  });

  it('is not said where there are two', () => {
    const table = documentOf({
      header: 1,
      rows: ['Chỉ tiêu (ĐVT: %, hồ sơ) | Cấp tỉnh | Cấp xã', 'Hồ sơ trực tuyến | 912 | 825'],
    });
    expect(figuresIn(table)).toContain('intake_online province = 912');
  });
});

describe('columns of what there was to do and what was done, below each level', () => {
  const table = documentOf({
    header: 2,
    rows: [
      'Nội dung | Cấp huyện | < | < | Cấp xã | < | <',
      '^ | Phát sinh (hồ sơ) | Thực hiện (hồ sơ) | Tỷ lệ (%) | Phát sinh (hồ sơ) | Thực hiện (hồ sơ) | Tỷ lệ (%)',
      'Số hóa hồ sơ đầu vào | 500 | 450 | 90,00 | 800 | 600 | 75,00',
      'Số hóa kết quả | 400 | 300 | 75,00 | 640 | 480 | 75,00',
      'Thanh toán trực tuyến | 200 | 150 | 75,00 | 300 | 120 | 40,00',
    ],
  });
  const found = figuresIn(table, { agencyLevel: 'district' });

  it('are no units', () => {
    expect(found).toContain('digitized_intake_base district = 500');
    expect(found).toContain('digitized_intake district = 450');
    expect(found).toContain('digitized_results commune = 480');
    expect(found.filter((line) => line.includes(' / '))).toEqual([]);
  });

  it('tell what had to be paid from what was paid online', () => {
    expect(found.filter((line) => line.startsWith('online_payment '))).toEqual([
      'online_payment district = 150',
      'online_payment commune = 120',
    ]);
  });

  it('are units where they are names', () => {
    const turned = documentOf({
      header: 2,
      rows: [
        'Nội dung | Đơn vị | < ',
        '^ | Chi nhánh Bắc | Chi nhánh Nam',
        'Hồ sơ đã giải quyết | 500 | 450',
        'Hồ sơ đang giải quyết | 40 | 30',
      ],
    });
    expect(figuresIn(turned)).toContain('resolved_total all / Chi nhánh Bắc = 500');
  });
});
