import { describe, expect, it } from 'vitest';
import { figuresIn } from './documents.js';

describe('a counter whose name ends with what it does', () => {
  it('received what stands right behind it', () => {
    const text = 'Quý I, Bộ phận tiếp nhận 478 hồ sơ, trong đó 430 hồ sơ đủ điều kiện.';
    expect(figuresIn(text)).toEqual(['intake_total all = 478']);
  });

  it('says no more than where behind other words', () => {
    expect(figuresIn('Kiểm tra tại Bộ phận tiếp nhận 478 hồ sơ.')).toEqual([]);
  });
});

describe('what is ready and waits to be handed over', () => {
  it('is not what was handed over', () => {
    const text = 'Đã trả kết quả 478 hồ sơ, chờ trả kết quả 82 hồ sơ.';
    expect(figuresIn(text)).toEqual(['resolved_total all = 478']);
  });
});

describe('what came in by one counter for all', () => {
  it('is named by the words around the comma of its name', () => {
    const text =
      'UBND thị xã tiếp nhận, giải quyết theo cơ chế một cửa, một cửa liên thông 843 hồ sơ.';
    expect(figuresIn(text)).toEqual(['intake_total all = 843']);
  });
});
