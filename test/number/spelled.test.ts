import { describe, expect, it } from 'vitest';
import { spelledOf } from '../../src/number/spelled.js';

describe('a word for a number', () => {
  it('stands for one to ten', () => {
    expect(['một', 'tám', 'mười'].map((word) => spelledOf(word, 'và'))).toEqual([1, 8, 10]);
  });

  it('is none within a longer number, and other words are none', () => {
    expect(spelledOf('hai', 'mười')).toBeNull();
    expect(spelledOf('ba', 'linh')).toBeNull();
    expect(spelledOf('hồ', undefined)).toBeNull();
  });

  it('is a year behind what speaks of time', () => {
    expect(spelledOf('năm', 'trong')).toBeNull();
    expect(spelledOf('năm', 'còn')).toBe(5);
  });
});
