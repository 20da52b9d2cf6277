import { describe, expect, it } from 'vitest';
import { claimLines } from '../records/claims/read.js';
import { documentOf, figuresIn } from './documents.js';

const commune = {
  agency: 'UBND phường Mây Hạ',
  agencyLevel: 'commune',
  periodFrom: '2025-09-01',
  periodTo: '2025-09-30',
} as const;

const table = (...rows: readonly string[]) =>
  documentOf({
    header: 1,
    rows: ['STT | Chỉ tiêu | ĐVT | Tháng 9/2025 | Tháng 8/2025 | Tăng, giảm', ...rows],
  });
const ratiosOf = (...rows: readonly string[]) =>
  claimLines(table(...rows), commune).filter((line) => line.startsWith('ratio'));

describe('a count and its base in the label of a row of a rate', () => {
  const online = '1 | Tỷ lệ hồ sơ nộp trực tuyến (412/460) | % | 89,57 | 85,20 | +4,37';

  it('are figures of the period of the report, and its percentage is their share', () => {
    expect(figuresIn(table(online), commune)).toEqual(
      expect.arrayContaining(['online_rate commune = 89.57', 'intake_online commune = 412']),
    );
    expect(ratiosOf(online)).toEqual(['ratio 412 460 89,57 ok']);
  });

  it('are named by the rate of the row', () => {
    const row = '2 | Tỷ lệ số hóa kết quả giải quyết (388/401) | % | 96,76 | 95,10 | +1,66';
    expect(figuresIn(table(row), commune)).toEqual(
      expect.arrayContaining([
        'digitized_results commune = 388',
        'digitized_results_base commune = 401',
      ]),
    );
  });

  it('are found wrong where they give nearly its percentage', () => {
    expect(ratiosOf(online.replace('89,57', '89,75'))).toEqual(['ratio 412 460 89,75 mismatch']);
  });

  it.each(['(5/4)', '(12/460)', '(Quyết định 766/QĐ-TTg)'])(
    'are none where they are numbers of columns or of something else: %s',
    (numbers) => {
      expect(ratiosOf(online.replace('(412/460)', numbers))).toEqual([]);
    },
  );
});
