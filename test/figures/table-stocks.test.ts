import { describe, expect, it } from 'vitest';
import { documentOf, figuresIn } from './documents.js';

const read = (...rows: readonly string[]) =>
  figuresIn(documentOf({ header: 1, rows: ['Nội dung | Số hồ sơ', ...rows] }), {
    agencyLevel: 'commune',
    periodFrom: '2025-10-13',
    periodTo: '2025-10-19',
  });

describe('a row of what is pending at one moment', () => {
  it.each([
    'Hồ sơ đang giải quyết (lũy kế đến 17 giờ ngày 19/10)',
    'Hồ sơ đang giải quyết lũy kế đến hết tuần',
    'Hồ sơ còn tồn (cộng dồn)',
  ])('is of the report, whatever it is counted up to: %s', (label) => {
    const figures = read('Tiếp nhận trong tuần | 310', `${label} | 42`, '- Quá hạn | 2');
    expect(figures).toContain('pending_total commune = 42');
    expect(figures).toContain('pending_overdue commune = 2');
  });

  it('is of another time beside one that is not counted up', () => {
    const figures = read('Hồ sơ đang giải quyết | 42', 'Hồ sơ đang giải quyết (lũy kế) | 57');
    expect(figures).toContain('pending_total commune = 42');
    expect(figures).not.toContain('pending_total commune = 57');
  });
});

it('what came in or was resolved up to a day is not that of the report', () => {
  const figures = read(
    'Hồ sơ tiếp nhận trong tuần | 310',
    'Hồ sơ tiếp nhận (lũy kế đến ngày 19/10) | 9.300',
    'Hồ sơ đã giải quyết (lũy kế đến ngày 19/10) | 9.100',
  );
  expect(figures.join()).not.toMatch(/9300$|9100$/);
});
