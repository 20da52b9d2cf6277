import { describe, expect, it } from 'vitest';
import { documentOf } from '../../figures/documents.js';
import { claimLines } from './read.js';

const behind = (items: readonly string[], total: string, lead = 'Hồ sơ tiếp nhận theo lĩnh vực:') =>
  claimLines(
    documentOf(
      '# I. KẾT QUẢ',
      `  ${lead}`,
      ...items.map((item) => `    - ${item}`),
      `    ${total}`,
    ),
  );

const fields = [
  'Lĩnh vực hộ tịch: 164 hồ sơ',
  'Lĩnh vực đất đai: 122 hồ sơ',
  'Lĩnh vực người có công: 58 hồ sơ',
];

describe('a total behind a list', () => {
  it.each([
    'Tổng cộng: 344 hồ sơ.',
    '- Tổng số: 344 hồ sơ',
    'Cộng: 344 hồ sơ',
    'Tổng chung các lĩnh vực là 344 hồ sơ.',
  ])('is claimed where the items make it: %s', (total) => {
    expect(behind(fields, total)).toEqual(['sum 344 164 122 58 ok']);
  });

  it('is found wrong where one slip of the hand explains it', () => {
    expect(behind(fields, 'Tổng cộng: 354 hồ sơ.')).toEqual(['sum 354 164 122 58 mismatch']);
  });

  it('has each of its counts set against those of the items', () => {
    expect(
      behind(
        [
          'Lĩnh vực hộ tịch: tiếp nhận 164 hồ sơ; đã giải quyết 160 hồ sơ.',
          'Lĩnh vực đất đai: tiếp nhận 122 hồ sơ; đã giải quyết 111 hồ sơ.',
        ],
        '- Tổng cộng: tiếp nhận 286 hồ sơ; đã giải quyết 281 hồ sơ.',
        'Kết quả cụ thể như sau:',
      ),
    ).toEqual(['sum 286 164 122 ok', 'sum 281 160 111 mismatch']);
  });

  it('is not claimed where it is more and the items are told to be some', () => {
    const lead = 'Một số lĩnh vực phát sinh nhiều hồ sơ tiếp nhận:';
    expect(behind(fields, 'Tổng cộng: 354 hồ sơ.', lead)).toEqual([]);
  });

  it('is not claimed where no slip explains what is missing', () => {
    expect(behind(fields, 'Tổng cộng: 397 hồ sơ.')).toEqual([]);
  });

  it('is not claimed of what its words name beside the items', () => {
    expect(behind(fields, '- Tổng số hồ sơ quá hạn: 354 hồ sơ')).toEqual([]);
  });

  it('is not claimed of items that count other things, where it is something else', () => {
    expect(
      behind(
        ['Hồ sơ trễ hạn: 164 hồ sơ', 'Thủ tục đã công khai: 122 thủ tục'],
        'Tổng số: 296 hồ sơ',
      ),
    ).toEqual([]);
  });

  it.each([
    'Tổng cộng: 354 hồ sơ (gồm cả 10 hồ sơ lĩnh vực khác).',
    'Tổng số: 334 hồ sơ, trong đó 10 hồ sơ được tính ở cả hai lĩnh vực.',
  ])('is not claimed where its own text tells what lacks or is counted twice: %s', (total) => {
    expect(behind(fields, total)).toEqual([]);
  });

  it('is not claimed where the list before this one makes what lacks', () => {
    const text = [
      '1. Cấp huyện',
      '  - Lĩnh vực nội vụ: 30 hồ sơ',
      '  - Lĩnh vực y tế: 10 hồ sơ',
      '2. Cấp xã',
      '  - Lĩnh vực hộ tịch: 300 hồ sơ',
      '  - Lĩnh vực đất đai: 100 hồ sơ',
    ];
    expect(claimLines(documentOf(...text, '  Tổng cộng: 440 hồ sơ'))).toEqual([]);
    expect(claimLines(documentOf(...text, '  Tổng cộng: 450 hồ sơ'))).toEqual([
      'sum 450 300 100 mismatch',
    ]);
  });

  it.each(['Các lĩnh vực đứng đầu:', 'Một vài lĩnh vực:', 'Trong đó:', 'Lĩnh vực trọng tâm:'])(
    'is not claimed of the items below words for some of them: %s',
    (lead) => {
      expect(behind(fields, 'Tổng cộng: 354 hồ sơ.', lead)).toEqual([]);
    },
  );
});
