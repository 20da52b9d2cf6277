import { describe, expect, it } from 'vitest';
import { figuresIn, documentOf } from './documents.js';

describe("a report that says what its 'đúng hạn' holds", () => {
  const said = 'Đã giải quyết đúng hạn (bao gồm trước hạn) 480 hồ sơ, trễ hạn 20 hồ sơ.';

  it("means both by 'đúng hạn' elsewhere, in tables too", () => {
    const rows = { header: 1, rows: ['Lĩnh vực | Đúng hạn', 'Đất đai | 40'] };
    const later = 'Tại các phường, đúng hạn 200 hồ sơ.';
    expect(figuresIn(documentOf(said, later, rows))).toEqual([
      'resolved_early_or_on_time all = 480',
      'resolved_late all = 20',
      'resolved_early_or_on_time commune = 200',
      'resolved_early_or_on_time commune / Đất đai = 40',
    ]);
  });

  it('means each by its name where it counts what was early as well', () => {
    const later = 'Cấp xã trước hạn 150 hồ sơ, đúng hạn 50 hồ sơ.';
    expect(figuresIn(documentOf(said, later))).toContain('resolved_on_time commune = 50');
  });

  it("leaves 'đúng hạn' what it is where it says nothing", () => {
    expect(figuresIn('Đã giải quyết đúng hạn 480 hồ sơ.')).toEqual(['resolved_on_time all = 480']);
  });

  it("is 'trước và đúng hạn' where the same number is stated so", () => {
    const rows = { header: 1, rows: ['Xã | Trước và đúng hạn', 'Xã Bình Lâm | 40', 'Tổng | 40'] };
    const prose = 'Các xã đã giải quyết 41 hồ sơ, đúng hạn 40 hồ sơ.';
    const figures = (text: string) => figuresIn(documentOf(text, rows));
    expect(figures(prose)).not.toContain('resolved_on_time commune = 40');
    expect(figures(prose.replace('đúng hạn 40', 'trước hạn 1 hồ sơ, đúng hạn 40'))).toContain(
      'resolved_on_time commune = 40',
    );
  });

  it('means so in the whole column where it does in one row of it', () => {
    const rows = (more: string) => ({
      header: 1,
      rows: [
        `Cơ quan | ${more}Trả đúng hẹn | Trả trễ`,
        `Sở Y tế | ${more && '5 | '}30 | 0`,
        `Cộng | ${more && '5 | '}30 | 0`,
      ],
    });
    const prose = 'Đã giải quyết 30 hồ sơ, trước và đúng hạn 30 hồ sơ.';
    const header = {
      agency: 'Trung tâm Phục vụ hành chính công',
      agencyLevel: 'province',
    } as const;
    expect(figuresIn(documentOf(prose, rows('')), header)).toContain(
      'resolved_early_or_on_time province / Sở Y tế = 30',
    );
    expect(figuresIn(documentOf(prose, rows('Trả sớm | ')), header)).toContain(
      'resolved_on_time province / Sở Y tế = 30',
    );
  });
});
