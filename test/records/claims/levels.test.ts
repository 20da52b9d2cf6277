import { describe, expect, it } from 'vitest';
import { documentOf } from '../../figures/documents.js';
import { claimLines } from './read.js';

describe('the whole locality and its levels', () => {
  it('are claimed to add up in one sentence', () => {
    const text = 'Tổng số hồ sơ tiếp nhận: 500 hồ sơ (cấp huyện: 180 hồ sơ; cấp xã: 320 hồ sơ).';
    expect(claimLines(text)).toEqual(['level_sum 500 180 320 ok']);
  });

  it('are claimed to add up over the whole report', () => {
    const document = documentOf(
      'Toàn huyện đã giải quyết 152 hồ sơ.',
      'a) Cấp huyện:',
      '  - Số hồ sơ đã giải quyết: 61 hồ sơ.',
      'b) Cấp xã:',
      '  - Số hồ sơ đã giải quyết: 94 hồ sơ.',
    );
    expect(claimLines(document)).toEqual(['level_sum 152 61 94 mismatch']);
  });

  it('may be three', () => {
    const text =
      'Toàn tỉnh tiếp nhận 900 hồ sơ, trong đó cấp tỉnh: 200 hồ sơ, cấp huyện: 300 hồ sơ, cấp xã: 400 hồ sơ.';
    expect(claimLines(text)).toEqual(['level_sum 900 200 300 400 ok']);
  });

  const above = (stated: string) =>
    claimLines(
      documentOf(
        `Toàn huyện tiếp nhận ${stated} hồ sơ. Cấp huyện nhận 1.200 hồ sơ, cấp xã nhận 3.312 hồ sơ.`,
        {
          header: 1,
          rows: [
            'Cấp | Tổng số hồ sơ tiếp nhận',
            'Cấp huyện | 1.200',
            'Cấp xã | 3.312',
            'Toàn huyện | 4.512',
          ],
        },
      ),
    ).filter((line) => line.startsWith('level_sum'));

  it('are found wrong beside a whole with a slip in it, though a table states it rightly', () => {
    expect(above('4.521')).toEqual([
      'level_sum 4.521 1.200 3.312 mismatch',
      'level_sum 4.512 1.200 3.312 ok',
    ]);
  });

  it('claim nothing of another whole beside them that no slip explains', () => {
    expect(above('4.737')).toEqual(['level_sum 4.512 1.200 3.312 ok']);
  });

  it('claim nothing where only one level is stated', () => {
    expect(claimLines('Toàn huyện tiếp nhận 500 hồ sơ, trong đó cấp xã: 320 hồ sơ.')).toEqual([]);
  });
});
