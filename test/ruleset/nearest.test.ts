import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/ruleset/nearest.js';

describe('nearest', () => {
  const known = ['title', 'wordings', 'examples'];

  it.each([
    ['tittle', 'title'],
    ['Wordings', 'wordings'],
    ['exmaples', 'examples'],
  ])('takes %s for %s', (name, meant) => {
    expect(nearest(name, known)).toBe(meant);
  });

  it('takes a name like none of them for none', () => {
    expect(nearest('severity', known)).toBeNull();
  });

  it('has nothing to offer where nothing is known', () => {
    expect(nearest('title', [])).toBeNull();
  });
});
