import { describe, expect, it } from 'vitest';
import { claimLines } from './read.js';

describe('a balance told without the number of all that was resolved', () => {
  it('is claimed of trước hạn, đúng hạn and đang giải quyết where they make it', () => {
    const text =
      'Bộ phận Một cửa tiếp nhận 512 hồ sơ, trong đó trước hạn: 300 hồ sơ, đúng hạn 112 hồ sơ, đang giải quyết 100 hồ sơ.';
    expect(claimLines(text)).toEqual(['balance 512 300 112 100 ok']);
  });

  it('is claimed with what was returned', () => {
    const text =
      'Trung tâm tiếp nhận 512 hồ sơ, trong đó giải quyết trước hạn 300 hồ sơ, đúng hạn 112 hồ sơ, đang giải quyết 90 hồ sơ và yêu cầu bổ sung 10 hồ sơ.';
    expect(claimLines(text)).toEqual(['balance 512 300 112 90 10 ok']);
  });

  it('is found wrong where a bracket lists all', () => {
    const text =
      'Tiếp nhận 512 hồ sơ (trước hạn 300 hồ sơ, đúng hạn 112 hồ sơ, trễ hạn 5 hồ sơ, đang giải quyết 94 hồ sơ).';
    expect(claimLines(text)).toEqual(['balance 512 300 112 5 94 mismatch']);
  });

  it('is not claimed where they do not make it: others may be left out', () => {
    const text =
      'Tiếp nhận 512 hồ sơ, trong đó trước hạn 300 hồ sơ, đúng hạn 112 hồ sơ, đang giải quyết 90 hồ sơ.';
    expect(claimLines(text)).toEqual([]);
  });

  it('leaves the parts of what was resolved to that', () => {
    const text =
      'Tiếp nhận 512 hồ sơ, trong đó đã giải quyết 412 hồ sơ (trước hạn 300, đúng hạn 112), đang giải quyết 100 hồ sơ.';
    expect(claimLines(text)).toEqual(['balance 512 412 100 ok', 'sum 412 300 112 ok']);
  });
});
