import { describe, expect, it } from 'vitest';
import type { Header } from '../../../src/model.js';
import { documentOf } from '../../figures/documents.js';
import { claimLines } from './read.js';

describe('a quantity that is stated at two places', () => {
  it('is claimed to be the same', () => {
    const document = documentOf(
      'Tổng số hồ sơ tiếp nhận là 128 hồ sơ.',
      'Như vậy đơn vị đã tiếp nhận 128 hồ sơ.',
    );
    expect(claimLines(document)).toEqual(['repeat 128 128 ok']);
  });

  it('is found to differ', () => {
    const document = documentOf(
      'Tổng số hồ sơ tiếp nhận là 128 hồ sơ.',
      'Như vậy đơn vị đã tiếp nhận 182 hồ sơ.',
    );
    expect(claimLines(document)).toEqual(['repeat 128 182 mismatch']);
  });

  it('is found to differ where digits are swapped, however far apart that sets it', () => {
    const said = (late: number) =>
      claimLines(documentOf('Trễ hạn 27 hồ sơ.', `Có tất cả ${late} hồ sơ trễ hạn.`));
    expect(said(72)).toEqual(['repeat 27 72 mismatch']);
    expect(said(75)).toEqual([]);
  });

  it('is another where each of the two has a share of its own', () => {
    const document = documentOf(
      'Đã giải quyết 480 hồ sơ, số hóa kết quả giải quyết 470 hồ sơ, đạt 97,92%.',
      'Cấp kết quả điện tử: 450/480 kết quả, đạt 93,75%.',
    );
    expect(claimLines(document)).toEqual(['ratio 470 480 97,92 ok', 'ratio 450 480 93,75 ok']);
  });

  it('is claimed between the text and a table', () => {
    const document = documentOf('Toàn xã đã giải quyết 43 hồ sơ.', {
      header: 1,
      rows: ['Lĩnh vực  | Đã giải quyết', 'Hộ tịch   | 12', 'Đất đai   | 30', 'Tổng cộng | 42'],
    });
    expect(claimLines(document)).toEqual(['repeat 43 42 mismatch', 'table_total 42 12 30 ok']);
  });

  it.each([
    '25 dịch vụ công thiết yếu: tiếp nhận 710 hồ sơ (trực tuyến 690 hồ sơ).',
    'Các nhóm TTHC liên thông 710 hồ sơ, tiếp nhận trực tuyến 690 hồ sơ.',
  ])('is none of one set of services: %s', (services) => {
    const document = documentOf(
      'Tiếp nhận mới 900 hồ sơ, trong đó trực tuyến 620 hồ sơ.',
      services,
    );
    expect(claimLines(document).filter((line) => line.startsWith('repeat'))).toEqual([]);
  });

  it('is none of what stands below the heading of one set of services, which adds up by itself', () => {
    const document = documentOf(
      '# 1. Kết quả chung',
      '  Tiếp nhận mới 900 hồ sơ, trong đó trực tuyến 620 hồ sơ.',
      '# 2. Kết quả thực hiện 25 dịch vụ công thiết yếu',
      '  Tiếp nhận mới 710 hồ sơ, trong đó trực tuyến 690 hồ sơ, trực tiếp 20 hồ sơ.',
    );
    expect(claimLines(document)).toEqual(['sum 710 690 20 ok']);
  });

  it('is none in a table under the heading of another period', () => {
    const document = documentOf(
      '# 1. Kết quả tháng 9',
      '  Tiếp nhận 150 hồ sơ, kỳ trước chuyển sang 21 hồ sơ.',
      '# 2. Kết quả quý III',
      {
        header: 1,
        rows: ['Cơ quan | Kỳ trước chuyển sang', 'Sở A | 10', 'Sở B | 15', 'Tổng cộng | 25'],
      },
    );
    const header: Partial<Header> = {
      agency: 'UBND tỉnh Sông Mây',
      agencyLevel: 'province',
      periodFrom: '2023-09',
      periodTo: '2023-09',
      title: 'tháng 9 và quý III',
    };
    expect(claimLines(document, header)).toEqual(['table_total 25 10 15 ok']);
  });

  it('is claimed of what a unit received most of, where that is what came in anew', () => {
    const repeats = (...rows: readonly string[]) =>
      claimLines(
        documentOf({ header: 1, rows }, 'Đơn vị tiếp nhận nhiều nhất là Xã Mây Hạ (60 hồ sơ).'),
      ).filter((line) => line.startsWith('repeat'));
    const withOld = [
      'Đơn vị | Tồn kỳ trước | Mới tiếp nhận | Tổng tiếp nhận',
      'Xã Mây Hạ | 4 | 60 | 64',
      'Xã Sông Hậu | 1 | 20 | 21',
    ];
    expect(repeats(...withOld)).toEqual(['repeat 60 60 ok']);
    const without = [
      'Đơn vị | Mới tiếp nhận | Tổng tiếp nhận',
      'Xã Mây Hạ | 60 | 64',
      'Xã Sông Hậu | 20 | 21',
    ];
    expect(repeats(...without)).toEqual([]);
  });

  it('is not claimed of a total that counts its units, which may be some of all', () => {
    const rowsWith = (total: string) => ({
      header: 1,
      rows: ['Xã, phường | Đã giải quyết', 'Xã Bình Lâm | 12', 'Phường Tân Hòa | 30', total],
    });
    const text = '# Các xã, phường đã giải quyết 43 hồ sơ.';
    const repeats = (total: string) =>
      claimLines(documentOf(text, rowsWith(total))).filter((line) => line.startsWith('repeat'));
    expect(repeats('Cộng 02 đơn vị | 42')).toEqual([]);
    expect(repeats('Tổng cộng | 42')).toEqual(['repeat 43 42 mismatch']);
  });

  it('is claimed of a total of the whole locality that says how many units it has', () => {
    const document = documentOf('Toàn huyện đã giải quyết 43 hồ sơ.', {
      header: 1,
      rows: [
        'Xã, phường | Đã giải quyết',
        'Xã Bình Lâm | 12',
        'Phường Tân Hòa | 30',
        'Toàn huyện (02 đơn vị) | 42',
      ],
    });
    expect(claimLines(document)).toContain('repeat 43 42 mismatch');
  });

  it('is not claimed across levels, fields or an approximate number', () => {
    const document = documentOf(
      'Cấp huyện tiếp nhận 61 hồ sơ.',
      'Cấp xã tiếp nhận 94 hồ sơ.',
      'Cấp xã tiếp nhận khoảng 90 hồ sơ.',
    );
    expect(claimLines(document)).toEqual([]);
  });

  it.each([
    ['a quarter beside a month', 'Quý III/2023, huyện tiếp nhận 190 hồ sơ.'],
    ['nine months beside a month', '9 tháng đầu năm, huyện tiếp nhận 190 hồ sơ.'],
    ['the year so far beside a month', 'Lũy kế từ đầu năm, huyện tiếp nhận 190 hồ sơ.'],
  ])('is not claimed of another period: %s', (_, other) => {
    const month = 'Tháng 9/2023, huyện tiếp nhận 128 hồ sơ.';
    const header = { periodFrom: '2023-09', periodTo: '2023-09' };
    expect(claimLines(documentOf(month, other), header)).toEqual([]);
  });

  it('is claimed within the half year that a report is on', () => {
    const document = documentOf(
      '6 tháng đầu năm, huyện tiếp nhận 128 hồ sơ.',
      'Như vậy huyện đã tiếp nhận 182 hồ sơ.',
    );
    const header = { periodFrom: '2023-01-01', periodTo: '2023-06-30' };
    expect(claimLines(document, header)).toEqual(['repeat 128 182 mismatch']);
  });

  it('is not claimed across sections that are headed by different periods', () => {
    const document = documentOf(
      '1. Hai tuần đầu (từ ngày 01 đến ngày 14/7/2025). Phường Mây Hạ tiếp nhận 1.210 hồ sơ.',
      '2. Cả tháng (từ ngày 01 đến ngày 31/7/2025). Phường Mây Hạ tiếp nhận 2.130 hồ sơ.',
    );
    const header = { periodFrom: '2025-07-01', periodTo: '2025-07-31' };
    expect(claimLines(document, header)).toEqual([]);
  });

  it('is not claimed of shares that differ, which are of two bases', () => {
    const document = documentOf(
      '- Tỷ lệ hồ sơ trực tuyến đạt 98,95%.',
      '- Theo Cổng Dịch vụ công quốc gia, tỷ lệ hồ sơ trực tuyến đạt 99,66%.',
    );
    expect(claimLines(document)).toEqual([]);
  });

  it('is none of parts of two counts in one sentence', () => {
    expect(
      claimLines(
        'Tiếp nhận 820 hồ sơ tại 2 phường: Kỳ Bá 500 hồ sơ (trực tuyến 480), Bồ Xuyên 320 hồ sơ (trực tuyến 300).',
        { agency: 'UBND tỉnh Hải Sơn', agencyLevel: 'province' },
      ).filter((line) => line.startsWith('repeat')),
    ).toEqual([]);
  });
});
