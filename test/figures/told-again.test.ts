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
});
