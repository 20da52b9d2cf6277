import { describe, expect, it } from 'vitest';
import { documentOf, figuresIn } from './documents.js';

describe('TTHC by how far they are online', () => {
  it('are told apart below a heading on what was published', () => {
    const document = documentOf(
      '# I. Công bố TTHC, quy trình nội bộ',
      '  Tổng số 330 TTHC, trong đó 91 TTHC toàn trình, 203 TTHC một phần, 36 TTHC chỉ cung cấp thông tin.',
    );
    expect(figuresIn(document)).toEqual([
      'procedures_full_online all = 91',
      'procedures_partial_online all = 203',
    ]);
  });

  it('are none where a part of them was cut, and no hồ sơ where they are not online', () => {
    const document = documentOf(
      '# I. Rà soát TTHC',
      '  Sửa đổi 09 TTHC, bãi bỏ một phần 03 TTHC, cắt giảm một phần hồ sơ của 12 TTHC.',
    );
    expect(figuresIn(document)).toEqual([]);
    expect(figuresIn('Có 330 TTHC, trong đó toàn trình 91, chưa cung cấp trực tuyến 36.')).toEqual([
      'procedures_full_online all = 91',
    ]);
  });
});
