import { expect, it } from 'vitest';
import { claimLines } from '../records/claims/read.js';
import { documentOf, figuresIn } from './documents.js';

const header = { agency: 'UBND xã Bình Lâm', agencyLevel: 'commune' } as const;
const document = documentOf({
  header: 1,
  rows: [
    'Tiêu chí | Mức yêu cầu | Tử số | Mẫu số | Kết quả | Đánh giá',
    'Hồ sơ giải quyết trước và đúng hạn | ≥ 95% | 396 | 400 | 99,00% | Đạt',
    'Hồ sơ tiếp nhận trực tuyến | ≥ 70% | 372 | 465 | 80,00% | Đạt',
    'Hồ sơ được số hóa khi tiếp nhận | ≥ 80% | 372 | 465 | 88,00% | Đạt',
  ],
});

it('Tử số is what the row counts, Mẫu số of how many, and neither is the name of a unit', () => {
  expect(figuresIn(document, header)).toEqual([
    'resolved_early_or_on_time commune = 396',
    'on_time_rate commune = 99.00',
    'intake_online commune = 372',
    'online_rate commune = 80.00',
    'digitized_intake commune = 372',
    'digitized_intake_base commune = 465',
    'digitized_intake_rate commune = 88.00',
  ]);
});

it('their quotient is checked', () => {
  expect(claimLines(document, header)).toEqual([
    'ratio 396 400 99,00 ok',
    'ratio 372 465 80,00 ok',
    'ratio 372 465 88,00 mismatch',
  ]);
});
