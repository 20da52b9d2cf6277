import { describe, expect, it } from 'vitest';
import { documentOf, figuresIn } from './documents.js';

const district = { agency: 'UBND huyện Sông Mây', agencyLevel: 'district' } as const;
const again = 'Trong 19 hồ sơ quá hạn, xã Bình Lâm 12 hồ sơ, xã Sông Lô 5 hồ sơ.';

describe('late hồ sơ that a report speaks of again by their number', () => {
  it('are those that were resolved, with their parts', () => {
    const text = `Đã giải quyết 400 hồ sơ, quá hạn 19 hồ sơ. ${again}`;
    expect(figuresIn(text, district).slice(1)).toEqual([
      'resolved_late all = 19',
      'resolved_late commune / xã Bình Lâm = 12',
      'resolved_late commune / xã Sông Lô = 5',
    ]);
  });

  it('are those that are pending', () => {
    const document = documentOf('Đang giải quyết 60 hồ sơ, quá hạn 19 hồ sơ.', again);
    expect(figuresIn(document, district)).toContain('pending_overdue commune / xã Bình Lâm = 12');
  });

  it('stay open where both have the number, or neither', () => {
    const both = 'Đã giải quyết 400 hồ sơ, quá hạn 19 hồ sơ; đang giải quyết 60, quá hạn 19 hồ sơ.';
    for (const before of [both, 'Đã giải quyết 400 hồ sơ, quá hạn 18 hồ sơ.'])
      expect(figuresIn(`${before} ${again}`, district)).toContain(
        'overdue_count commune / xã Bình Lâm = 12',
      );
  });

  it('are told again by what units make of them', () => {
    const parts = (...lines: string[]) => figuresIn(documentOf(...lines), district).slice(-2);
    const listed = 'Hồ sơ quá hạn tập trung ở xã Bình Lâm 14 hồ sơ và xã Sông Lô 5 hồ sơ.';
    expect(parts('Đã giải quyết 400 hồ sơ, quá hạn 19 hồ sơ.', listed)).toEqual([
      'resolved_late commune / xã Bình Lâm = 14',
      'resolved_late commune / xã Sông Lô = 5',
    ]);
    expect(parts('Đã giải quyết 400 hồ sơ, quá hạn 20 hồ sơ.', listed)).toEqual([
      'overdue_count commune / xã Bình Lâm = 14',
      'overdue_count commune / xã Sông Lô = 5',
    ]);
  });

  const behindTable = (count: string, parts: string) =>
    figuresIn(
      documentOf(
        `Đã giải quyết 400 hồ sơ: đúng hạn 380 hồ sơ, quá hạn ${count} hồ sơ.`,
        'Đang giải quyết 31 hồ sơ.',
        'Diễn biến theo tháng:',
        { header: 1, rows: ['Chỉ tiêu | Tháng 1 | Tháng 2', 'Tiếp nhận | 190 | 210'] },
        `${count} hồ sơ quá hạn chủ yếu phát sinh trong tháng 1 khi mới chuyển dữ liệu; ${parts}`,
      ),
      { agency: 'UBND xã Bình Lâm', agencyLevel: 'commune' },
    ).slice(-2);

  it('are the same behind a table, and of no use of the word for what is new', () => {
    expect(behindTable('20', 'lĩnh vực đất đai 14 hồ sơ, lĩnh vực hộ tịch 6 hồ sơ.')).toEqual([
      'resolved_late commune / đất đai = 14',
      'resolved_late commune / hộ tịch = 6',
    ]);
  });

  it('stay open so far away where the number is that of many things', () => {
    expect(behindTable('8', 'lĩnh vực đất đai 5 hồ sơ, lĩnh vực hộ tịch 3 hồ sơ.')).toEqual([
      'overdue_count commune / đất đai = 5',
      'overdue_count commune / hộ tịch = 3',
    ]);
  });
});
