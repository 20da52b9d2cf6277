import { describe, expect, it } from 'vitest';
import { claimLines } from './read.js';
import { documentOf } from '../../figures/documents.js';

describe('a balance whose total the report does not state', () => {
  it('is claimed of what was carried over and what came in anew together', () => {
    const text =
      'Kỳ trước chuyển sang 31 hồ sơ, tiếp nhận mới 529 hồ sơ; đã giải quyết 517 hồ sơ, đang giải quyết 43 hồ sơ.';
    expect(claimLines(text)).toEqual(['balance 529 + 31 517 43 ok']);
  });

  it('is found wrong', () => {
    const text =
      'Tiếp nhận mới 529 hồ sơ, kỳ trước chuyển qua 31 hồ sơ. Đã giải quyết 571 hồ sơ, đang giải quyết 43 hồ sơ.';
    expect(claimLines(text)).toEqual(['balance 529 + 31 571 43 mismatch']);
  });

  it('counts what was returned', () => {
    const text =
      'Tiếp nhận mới 529 hồ sơ, kỳ trước chuyển qua 31 hồ sơ; đã giải quyết 512 hồ sơ, đang giải quyết 43 hồ sơ, trả lại 5 hồ sơ.';
    expect(claimLines(text)).toEqual(['balance 529 + 31 512 43 5 ok']);
  });

  it.each([
    [
      'other hồ sơ are told beside them',
      'Kỳ trước chuyển sang 31 hồ sơ, tiếp nhận mới 529 hồ sơ; đã giải quyết 500 hồ sơ, đang giải quyết 43 hồ sơ, tạm dừng 12 hồ sơ.',
    ],
    [
      'what lacks is told by name',
      'Kỳ trước chuyển sang 31 hồ sơ, tiếp nhận mới 529 hồ sơ; đã giải quyết 500 hồ sơ, đang giải quyết 43 hồ sơ, yêu cầu bổ sung 17 hồ sơ.',
    ],
    [
      'what is called new is all that there was',
      'Kỳ trước chuyển sang 31 hồ sơ, tiếp nhận mới 529 hồ sơ; đã giải quyết 486 hồ sơ, đang giải quyết 43 hồ sơ.',
    ],
    [
      'nothing tells what is left',
      'Kỳ trước chuyển sang 31 hồ sơ, tiếp nhận mới 529 hồ sơ; đã giải quyết 517 hồ sơ.',
    ],
    [
      'the numbers are far apart',
      'Kỳ trước chuyển sang 31 hồ sơ, tiếp nhận mới 529 hồ sơ; đã giải quyết 244 hồ sơ, đang giải quyết 43 hồ sơ.',
    ],
  ])('is not claimed where %s', (_, text) => {
    expect(claimLines(text).filter((line) => line.endsWith('mismatch'))).toEqual([]);
  });

  it('is not claimed of a list with an item on other hồ sơ', () => {
    const list = documentOf(
      '# I. KẾT QUẢ',
      '  - Tiếp nhận mới: 529 hồ sơ',
      '  - Kỳ trước chuyển qua: 31 hồ sơ',
      '  - Đã giải quyết: 500 hồ sơ',
      '  - Đang giải quyết: 43 hồ sơ',
      '  - Hồ sơ tạm dừng chờ bổ sung: 17 hồ sơ',
    );
    expect(claimLines(list).filter((line) => line.endsWith('mismatch'))).toEqual([]);
  });
});
