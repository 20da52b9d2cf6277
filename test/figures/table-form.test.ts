import { describe, expect, it } from 'vitest';
import { documentOf, figuresIn } from './documents.js';

/** The official form II.06, with or without formulas in its row of numbers. */
const form = (numbers: string, ...rows: readonly string[]) =>
  documentOf({
    header: 4,
    rows: [
      'STT | Lĩnh vực/ đơn vị | Số hồ sơ tiếp nhận | < | < | < | Số hồ sơ đã giải quyết | < | < | < | Số hồ sơ đang giải quyết | < | <',
      '^ | ^ | Tổng số | Trong kỳ | < | Từ kỳ trước | Tổng số | Trước hạn | Đúng hạn | Quá hạn | Tổng số | Trong hạn | Quá hạn',
      '^ | ^ | ^ | Trực tuyến | Trực tiếp, dịch vụ bưu chính | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^',
      numbers,
      ...rows,
    ],
  });

const withFormulas =
  '(1) | (2) | (3)=(4)+(5)+(6) | (4) | (5) | (6) | (7)=(8)+(9)+(10) | (8) | (9) | (10) | (11)=(12)+(13) | (12) | (13)';
const header = { agency: 'UBND huyện Tân Phong', agencyLevel: 'district' } as const;

describe('the form II.06', () => {
  it('gives every column its indicator', () => {
    const document = form(
      withFormulas,
      '1 | Hộ tịch | 61 | 40 | 16 | 5 | 55 | 31 | 22 | 2 | 6 | 4 | 1',
    );
    expect(figuresIn(document, header)).toEqual([
      'intake_total all / Hộ tịch = 61',
      'intake_online all / Hộ tịch = 40',
      'intake_offline all / Hộ tịch = 16',
      'intake_carried all / Hộ tịch = 5',
      'resolved_total all / Hộ tịch = 55',
      'resolved_early all / Hộ tịch = 31',
      'resolved_on_time all / Hộ tịch = 22',
      'resolved_late all / Hộ tịch = 2',
      'pending_total all / Hộ tịch = 6',
      'pending_in_time all / Hộ tịch = 4',
      'pending_overdue all / Hộ tịch = 1',
    ]);
  });

  it('gives the rows below a section its level, and the grand total all levels', () => {
    const blank = '| | | | | | | | | | | ';
    const document = form(
      withFormulas,
      `A | Lĩnh vực/TTHC thuộc thẩm quyền giải quyết của UBND cấp huyện ${blank}`,
      '1 | Đất đai | 9 | 5 | 4 | 0 | 9 | 9 | 0 | 0 | 0 | 0 | 0',
      `B | Lĩnh vực/TTHC thuộc thẩm quyền giải quyết của UBND cấp xã ${blank}`,
      '1 | Hộ tịch | 7 | 7 | 0 | 0 | 7 | 0 | 7 | 0 | 0 | 0 | 0',
      ' | Tổng cộng (A+B) | 16 | 12 | 4 | 0 | 16 | 9 | 7 | 0 | 0 | 0 | 0',
    );
    const totals = figuresIn(document, header).filter((line) => line.startsWith('intake_total'));
    expect(totals).toEqual([
      'intake_total district / Đất đai = 9',
      'intake_total commune / Hộ tịch = 7',
      'intake_total all = 16',
    ]);
  });

  it('leaves a note in brackets out of a title', () => {
    const document = documentOf({
      header: 2,
      rows: [
        'TT | Lĩnh vực | Số hồ sơ đã giải quyết | < | <',
        '^ | ^ | Trước hạn | Đúng hạn (Bao gồm cả hồ sơ chờ bổ sung và trả lại, xin rút) | Quá hạn',
        '1 | Hộ tịch | 31 | 22 | 2',
      ],
    });
    expect(figuresIn(document)).toEqual([
      'resolved_early all / Hộ tịch = 31',
      'resolved_on_time all / Hộ tịch = 22',
      'resolved_late all / Hộ tịch = 2',
    ]);
  });

  it('may stand in one row of titles, each with its number', () => {
    const document = documentOf({
      header: 1,
      rows: [
        'STT | Lĩnh vực | Tổng số hồ sơ đã giải quyết (7) | Trước hạn (8) | Quá hạn (10) | Tổng số hồ sơ đang giải quyết (11) | Trong hạn (12) | Quá hạn (13)',
        '1 | Hộ tịch | 33 | 31 | 2 | 5 | 4 | 1',
      ],
    });
    expect(figuresIn(document)).toEqual([
      'resolved_total all / Hộ tịch = 33',
      'resolved_early all / Hộ tịch = 31',
      'resolved_late all / Hộ tịch = 2',
      'pending_total all / Hộ tịch = 5',
      'pending_in_time all / Hộ tịch = 4',
      'pending_overdue all / Hộ tịch = 1',
    ]);
  });

  it('is read where its row of numbers counts as data', () => {
    const document = documentOf({
      header: 1,
      rows: [
        'STT | Lĩnh vực | Đã giải quyết | Đang giải quyết',
        '(1) | (2) | (3) | (4)',
        '1 | Hộ tịch | 33 | 5',
      ],
    });
    expect(figuresIn(document)).toEqual([
      'resolved_total all / Hộ tịch = 33',
      'pending_total all / Hộ tịch = 5',
    ]);
  });
});

describe('the form of 2017', () => {
  it('tells what was carried over from what came in, and sections without marks by level', () => {
    const document = documentOf({
      header: 3,
      rows: [
        'STT | Đơn vị | Số hồ sơ nhận giải quyết | < | < | Kết quả giải quyết | < | <',
        '^ | ^ | Tổng số | Trong đó | < | Số hồ sơ đã giải quyết | < | <',
        '^ | ^ | ^ | Số kỳ trước chuyển qua | Số mới tiếp nhận | Tổng số | Trả đúng thời hạn | Trả quá hạn',
        ' | Sở, ban, ngành | | | | | | ',
        '1 | Sở Tư pháp | 52 | 2 | 50 | 47 | 46 | 1',
        ' | Huyện, thị xã, thành phố | | | | | | ',
        '1 | Huyện Yên Hòa | 90 | 4 | 86 | 88 | 87 | 1',
        ' | Toàn tỉnh | 142 | 6 | 136 | 135 | 133 | 2',
      ],
    });
    const lines = figuresIn(document, { agency: 'UBND tỉnh Bình Hải', agencyLevel: 'province' });
    expect(lines.slice(0, 7)).toEqual([
      'intake_total province / Sở Tư pháp = 52',
      'intake_carried province / Sở Tư pháp = 2',
      'intake_new province / Sở Tư pháp = 50',
      'resolved_total province / Sở Tư pháp = 47',
      'resolved_on_time province / Sở Tư pháp = 46',
      'resolved_late province / Sở Tư pháp = 1',
      'intake_total district / Huyện Yên Hòa = 90',
    ]);
    expect(lines).toContain('intake_total all = 142');
  });
});
