import { describe, expect, it } from 'vitest';
import { figuresIn } from './documents.js';

describe('the name of a lĩnh vực', () => {
  it('goes on behind a comma where a colon ends it', () => {
    expect(
      figuresIn(
        'b) Lĩnh vực thể thao, du lịch: tiếp nhận 41 hồ sơ; đã giải quyết 38 hồ sơ; 03 hồ sơ đang giải quyết.',
      ),
    ).toEqual([
      'intake_total all / thể thao, du lịch = 41',
      'resolved_total all / thể thao, du lịch = 38',
      'pending_total all / thể thao, du lịch = 3',
    ]);
  });

  it('ends at a comma behind which the sentence goes on', () => {
    expect(figuresIn('Lĩnh vực du lịch, đã giải quyết: 38 hồ sơ.')).toEqual([
      'resolved_total all / du lịch = 38',
    ]);
  });
});
