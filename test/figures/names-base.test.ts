import { describe, expect, it } from 'vitest';
import { figuresIn } from './documents.js';

describe("'số hồ sơ' behind a percentage", () => {
  it('is what so many of which became something, where nothing stands before it', () => {
    const text = 'Tiếp nhận 343 hồ sơ; 99% số hồ sơ được giải quyết trước hạn và đúng hạn.';
    expect(figuresIn(text)).toEqual(['intake_total all = 343', 'on_time_rate all = 99']);
  });

  it('is what it is a share of behind a count', () => {
    const text = 'Trực tuyến 70 hồ sơ, chiếm 20% số hồ sơ được giải quyết trước hạn.';
    expect(figuresIn(text).join()).not.toContain('on_time_rate');
  });
});
