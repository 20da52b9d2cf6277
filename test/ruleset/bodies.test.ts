import { describe, expect, it } from 'vitest';
import { type BodyRule, bodiesOf } from '../../src/ruleset/bodies.js';
import { loadRules } from '../../src/ruleset/load.js';

const rule = (id: string, wordings: string[], keys: Partial<BodyRule>): BodyRule => ({
  id,
  title: id,
  wordings,
  examples: { hits: [id], misses: ['-'] },
  ...keys,
});
const bodies = bodiesOf([
  rule('ministry', ['bộ'], { level: 'none', national: true }),
  rule('office', ['bộ phận'], { level: 'none' }),
  rule('short', ['ubnd'], { level: 'none', alone: true }),
  rule('tax', ['cục thuế'], { branches: true }),
  rule('department', ['(sở|cục)'], { level: 'province', provincial: true }),
]);

describe('the kind of a body', () => {
  it('is that of the longest words that its name begins with', () => {
    const kinds = ['Bộ Y tế', 'BỘ PHẬN MỘT CỬA'].map((name) => bodies.kindAt(name));
    expect(kinds.map((kind) => [kind?.words, kind?.traits.has('national')])).toEqual([
      ['bộ', true],
      ['bộ phận', false],
    ]);
  });

  it('is told by words with a level alone', () => {
    expect(bodies.kindAt('Cục Thuế tỉnh')).toMatchObject({ words: 'cục', level: 'province' });
    expect(bodies.wordsOf('branches', 'Cục Thuế tỉnh')).toBe('cục thuế');
  });

  it('is not told by one word alone on its line, unless it may stand so', () => {
    expect([bodies.kindAt('SỞ'), bodies.kindAt('UBND')?.words]).toEqual([null, 'ubnd']);
  });

  it('is none where a name only begins with the letters', () => {
    expect(bodies.kindAt('Sởi')).toBeNull();
    expect(bodies.wordsOf('provincial', 'Thuế')).toBe('');
  });
});

describe('the bodies of the rules', () => {
  it('each have an example that fits and one that does not', () => {
    const { bodies: shipped, bodyRules } = loadRules();
    for (const { id, examples } of bodyRules) {
      expect(examples.hits.map((name) => shipped.rulesAt(name).includes(id))).not.toContain(false);
      expect(examples.misses.map((name) => shipped.rulesAt(name).includes(id))).not.toContain(true);
    }
  });
});
