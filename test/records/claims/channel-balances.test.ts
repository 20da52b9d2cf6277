import { describe, expect, it } from 'vitest';
import { claimLines } from './read.js';

describe('what became of what came in one way', () => {
  it('is a balance where it is told to be all of it', () => {
    const text =
      'Bộ phận Một cửa tiếp nhận qua Cổng dịch vụ công 640 hồ sơ; trong đó đã giải quyết 601 hồ sơ, đang giải quyết 50 hồ sơ.';
    expect(claimLines(text)).toEqual(['balance 640 601 50 mismatch']);
  });

  it('counts what was returned where that makes it', () => {
    const text =
      'Tiếp nhận trực tuyến 640 hồ sơ, trong đó đã giải quyết 590 hồ sơ, đang giải quyết 40 hồ sơ, trả lại 10 hồ sơ.';
    expect(claimLines(text)).toEqual(['balance 640 590 40 10 ok']);
  });

  it('is claimed without such words only where it makes it', () => {
    const right =
      'Tiếp nhận trực tuyến 640 hồ sơ, đã giải quyết 600 hồ sơ, đang giải quyết 40 hồ sơ.';
    const other =
      'Tiếp nhận trực tuyến 640 hồ sơ, đã giải quyết 830 hồ sơ, đang giải quyết 60 hồ sơ.';
    expect(claimLines(right)).toEqual(['balance 640 600 40 ok']);
    expect(claimLines(other)).toEqual([]);
  });

  it('is not claimed of a part where all of it is stated', () => {
    const text =
      'Tiếp nhận 900 hồ sơ, trực tuyến 640 hồ sơ, trong đó đã giải quyết 840 hồ sơ, đang giải quyết 60 hồ sơ.';
    expect(claimLines(text)).toEqual(['balance 900 840 60 ok']);
  });

  it('is not claimed where only a part of what became of it is told', () => {
    const text = 'Tiếp nhận trực tuyến 640 hồ sơ, trong đó đã giải quyết 590 hồ sơ.';
    expect(claimLines(text)).toEqual([]);
  });

  it('is not claimed of about so many', () => {
    const text =
      'Tiếp nhận trực tuyến khoảng 640 hồ sơ, trong đó đã giải quyết 590 hồ sơ, đang giải quyết 40 hồ sơ.';
    expect(claimLines(text)).toEqual([]);
  });
});
