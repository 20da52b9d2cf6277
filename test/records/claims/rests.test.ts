import { describe, expect, it } from 'vitest';
import { claimLines } from './read.js';

const told = (total: string, done: string, left: string): string =>
  `Kết quả bản điện tử: ${total} hồ sơ; số kết quả đã phát hành ${done} hồ sơ, đang giải quyết: ${left} hồ sơ.`;

describe('what is done and what is left of a quantity without a name', () => {
  it('is claimed to make it up where it does', () => {
    expect(claimLines(told('842', '817', '25'))).toContain('sum 842 817 25 ok');
  });

  it('claims nothing where it does not, for nothing says that these are its parts', () => {
    expect(claimLines(told('842', '817', '24'))).toEqual([]);
  });

  it('claims nothing across sentences', () => {
    const text =
      'Kết quả bản điện tử: 842 hồ sơ. Đã phát hành 817 hồ sơ. Đang giải quyết: 25 hồ sơ.';
    expect(claimLines(text)).toEqual([]);
  });
});
