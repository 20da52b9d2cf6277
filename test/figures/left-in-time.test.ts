import { describe, expect, it } from 'vitest';
import { noHeader } from '../../src/figures/examples.js';
import { compileRules } from '../../src/figures/compiled.js';
import { extractFigures } from '../../src/figures/figures.js';
import { claimLines } from '../records/claims/read.js';
import { documentOf, figuresIn, lineOf, rules } from './documents.js';

const handled = 'Tiếp nhận 300 hồ sơ; giải quyết xong 260 hồ sơ';

describe('what is in time behind what was resolved', () => {
  it.each(['số còn lại 40 hồ sơ đều trong thời hạn', 'còn 40 hồ sơ trong hạn giải quyết'])(
    'is what is left where it makes with it all that came in: %s',
    (rest) => {
      const text = `${handled}, gồm 254 hồ sơ trước, đúng hạn và 6 hồ sơ trễ hạn; ${rest}.`;
      expect(figuresIn(text).at(-1)).toMatch(/^pending_/);
      expect(claimLines(text)).toEqual(['balance 300 260 40 ok', 'sum 260 254 6 ok']);
    },
  );

  it('is no part of it where the others make it', () => {
    const text =
      'Giải quyết xong 260 hồ sơ, gồm 254 hồ sơ đúng hạn và 6 hồ sơ trễ hạn; 47 hồ sơ còn trong hạn.';
    expect(figuresIn(text).at(-1)).toBe('pending_in_time all = 47');
  });

  it('stays what its words say where the rules have no name for what is left', () => {
    const indicators = rules.indicators.filter(({ id }) => id !== 'pending_in_time');
    const text =
      'Giải quyết xong 260 hồ sơ, gồm 254 hồ sơ đúng hạn và 6 hồ sơ trễ hạn; 47 hồ sơ trong hạn.';
    const compiled = compileRules({ ...rules, indicators });
    const { figures } = extractFigures(documentOf(text), noHeader, compiled);
    expect(figures.map(lineOf).at(-1)).toBe('resolved_early_or_on_time all = 47');
  });

  it('makes no part wrong', () => {
    const text = `${handled}, trong đó 6 hồ sơ trễ hạn; số còn lại 40 hồ sơ đều trong thời hạn.`;
    expect(claimLines(text)).toEqual(['balance 300 260 40 ok']);
  });

  it('is the other part of it where it makes it with those that were late', () => {
    const text = `${handled}, trong đó 6 hồ sơ trễ hạn; số còn lại 254 hồ sơ đều trong thời hạn.`;
    expect(figuresIn(text).at(-1)).toBe('resolved_early_or_on_time all = 254');
    expect(claimLines(text)).toEqual(['sum 260 254 6 ok']);
  });
});
