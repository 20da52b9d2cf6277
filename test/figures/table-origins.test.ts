import { describe, expect, it } from 'vitest';
import { documentOf, figuresIn } from './documents.js';

const intakeIn = (document: Parameters<typeof figuresIn>[0]): string[] =>
  figuresIn(document).filter((line) => line.startsWith('intake'));

describe('what came in, told apart by where it came from', () => {
  it('is all that there was in the column that adds both up', () => {
    expect(
      intakeIn(
        documentOf({
          header: 1,
          rows: [
            'STT | Lĩnh vực | Quý trước chuyển sang | Nhận trong quý | Cộng | Đã giải quyết',
            '1 | Đất đai | 9 | 41 | 50 | 38',
            '2 | Hộ tịch | 4 | 33 | 37 | 30',
          ],
        }),
      ).filter((line) => line.startsWith('intake_total')),
    ).toEqual(['intake_total all / Đất đai = 50', 'intake_total all / Hộ tịch = 37']);
  });

  it('is all that there was where a bare total has both behind it', () => {
    expect(
      intakeIn('Tổng số hồ sơ: 90, trong đó quý trước chuyển sang 12, nhận trong quý 78.'),
    ).toEqual(['intake_total all = 90', 'intake_carried all = 12', 'intake_new all = 78']);
  });

  it('is all hồ sơ below a heading on these and on what is done online', () => {
    expect(
      intakeIn(
        documentOf(
          '# 1. Nhóm giải quyết TTHC và cung cấp dịch vụ công trực tuyến',
          '  - Đã tiếp nhận 640 hồ sơ, trong đó 512 hồ sơ trực tuyến.',
        ),
      ),
    ).toEqual(['intake_total all = 640', 'intake_online all = 512']);
  });

  it('is what is left where the same word stands behind what was resolved', () => {
    const [title, own] = ['Loại hồ sơ | Tồn năm trước | Nhận mới | Tổng thụ lý', 'Đã giải quyết'];
    const read = (header: string, row: string): string[] =>
      figuresIn(documentOf({ header: 1, rows: [header, row] })).map(
        (line) => line.split(' ')[0] ?? '',
      );
    expect(read(`${title} | ${own} | Tồn chuyển sang`, 'Cấp đổi | 3 | 40 | 43 | 41 | 2')).toEqual([
      'intake_carried',
      'intake_new',
      'intake_total',
      'resolved_total',
      'pending_total',
    ]);
    // The columns begin anew.
    expect(
      read(`${title} | ${own} | Chuyển sang | Nhận mới`, 'A | 3 | 40 | 43 | 41 | 2 | 5'),
    ).toEqual(expect.not.arrayContaining(['pending_total']));
  });
});
