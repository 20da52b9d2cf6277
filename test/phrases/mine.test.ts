import { describe, expect, it } from 'vitest';
import { minePhrases } from '../../src/phrases/mine.js';

const number = (snippet: string) => ({ raw: '5', snippet, placed: false });

describe('phrases beside numbers', () => {
  it('are the longest that recur', () => {
    const found = minePhrases(
      ['Đã gửi thư xin lỗi 5 lần', 'Số thư xin lỗi là 5', 'gửi thư xin lỗi: 5'].map(number),
      [],
    );
    expect(found.map(({ words, numbers }) => [words, numbers.length])).toEqual([
      ['thư xin lỗi', 3],
    ]);
  });

  it('do not recur when they stand but once', () => {
    expect(minePhrases([number('thư xin lỗi: 5'), number('đoàn kiểm tra: 5')], [])).toEqual([]);
  });

  it('count a number for one phrase only', () => {
    const texts = ['thư xin lỗi dân 5', 'thư xin lỗi dân 5', 'thư xin lỗi 5', 'thư xin lỗi 5'];
    const found = minePhrases(texts.map(number), []);
    expect(found.flatMap(({ numbers }) => numbers)).toHaveLength(4);
  });

  it('rank below others where the known texts hold them too', () => {
    const texts = ['hồ sơ tiếp nhận 5', 'hồ sơ tiếp nhận 5', 'thư xin lỗi 5', 'thư xin lỗi 5'];
    const known = Array.from({ length: 9 }, () => 'số hồ sơ tiếp nhận trong tháng');
    expect(minePhrases(texts.map(number), known)[0]?.words).toBe('thư xin lỗi');
  });
});
