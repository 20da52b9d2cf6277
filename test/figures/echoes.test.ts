import { describe, expect, it } from 'vitest';
import { documentOf, figuresIn } from './documents.js';

describe('an item that says of itself what the quantity above it says', () => {
  it('states its own where it tells all of one entry', () => {
    const document = documentOf(
      'Đang giải quyết 31 hồ sơ:',
      '  - Công chứng: nhận mới 50, đã giải quyết 41, đang giải quyết 09.',
      '  - Luật sư: nhận mới 60, đã giải quyết 38, đang giải quyết 22.',
    );
    const pending = figuresIn(document).filter((line) => line.startsWith('pending'));
    expect(pending).toEqual([
      'pending_total all = 31',
      'pending_total all / Công chứng = 9',
      'pending_total all / Luật sư = 22',
    ]);
  });

  it('only says it again where it tells nothing else', () => {
    const document = documentOf(
      'Phản ánh, kiến nghị đã tiếp nhận: 31 phản ánh, kiến nghị:',
      '  - Phản ánh, kiến nghị tiếp nhận qua hòm thư: 22.',
    );
    expect(figuresIn(document)).toEqual(['feedback_received all = 31']);
  });
});
