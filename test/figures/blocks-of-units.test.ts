import { describe, expect, it } from 'vitest';
import { claimLines } from '../records/claims/read.js';
import { documentOf, figuresIn } from './documents.js';

const header = { agency: 'Cục Hải quan tỉnh Bình Hải', agencyLevel: 'province' } as const;

describe('the units of one kind that an agency has', () => {
  const document = documentOf(
    '# 2. Kết quả tiếp nhận',
    ' Tổng số hồ sơ tiếp nhận là 8.233 hồ sơ.',
    ' Khối các Chi cục tiếp nhận 8.181 hồ sơ, chiếm 99,4% tổng số hồ sơ toàn Cục.',
    ' Khối các phòng tiếp nhận 52 hồ sơ.',
  );

  it('are no second count of all that it has', () => {
    expect(figuresIn(document, header)).toEqual([
      'intake_total province = 8233',
      'intake_total province / Khối các Chi cục = 8181',
      'intake_total province / Khối các phòng = 52',
    ]);
  });

  it('have the share that the words behind it say of all', () => {
    expect(claimLines(document, header)).toEqual(['ratio 8.181 8.233 99,4 ok']);
  });

  it('are not what only begins like one', () => {
    expect(figuresIn('Khối lượng công việc lớn: tiếp nhận 90 hồ sơ.', header)).toEqual([
      'intake_total province = 90',
    ]);
  });
});

it('a share of all that says of which hồ sơ, or fits none, is not claimed', () => {
  const document = documentOf(
    '# 2. Kết quả tiếp nhận',
    ' Tổng số hồ sơ tiếp nhận là 8.233 hồ sơ.',
    ' Sở Y tế tiếp nhận 4.000 hồ sơ, chiếm 61,2% tổng số hồ sơ toàn tỉnh.',
  );
  expect(claimLines(document, { agency: 'UBND tỉnh Bình Hải', agencyLevel: 'province' })).toEqual(
    [],
  );
});

describe('a row that opens with the words for an office', () => {
  const rows = (name: string) =>
    documentOf({
      header: 1,
      rows: [
        'STT | Đơn vị | Tiếp nhận | Đã giải quyết',
        '1 | Phòng Nghiệp vụ | 89 | 85',
        `2 | ${name} | 15 | 13`,
      ],
    });

  it.each([
    'Phòng Chống buôn lậu và Xử lý vi phạm',
    'Tổ giải quyết hồ sơ',
    'Đội Quản lý, xử lý nợ',
    'Bộ phận tiếp nhận',
  ])('is that office, whatever it deals with: %s', (name) => {
    expect(figuresIn(rows(name), header).slice(2)).toEqual([
      `intake_total province / ${name} = 15`,
      `resolved_total province / ${name} = 13`,
    ]);
  });
});
