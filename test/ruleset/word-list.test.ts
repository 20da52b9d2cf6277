import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/number/tokens.js';
import { loadRules } from '../../src/ruleset/load.js';
import { wordSchema } from '../../src/ruleset/schema.js';
import {
  beginsAt,
  endOfRun,
  standsIn,
  startOfRun,
  wordList,
  wordLists,
} from '../../src/ruleset/word-list.js';

const list = wordList(['trong [đó]', 'đó là', 'nhiều nhất']);
const words = fc
  .array(fc.constantFrom('trong', 'đó', 'là', 'nhiều', 'nhất', 'hộ'), { maxLength: 8 })
  .map((norms) => norms.map((norm) => ({ norm })));

describe('a list of words', () => {
  it('takes the longest of them from a token on', () => {
    const tokens = tokenize('còn trong đó là');
    expect([0, 1, 2, 3].map((at) => list.endFrom(tokens, at))).toEqual([0, 3, 4, 3]);
  });

  it('takes the longest of them up to a token', () => {
    const tokens = tokenize('còn trong đó là');
    expect([1, 2, 3, 4].map((end) => list.startBefore(tokens, end))).toEqual([1, 1, 1, 2]);
  });

  it('is read in runs from both ends', () => {
    const tokens = tokenize('trong nhiều nhất hộ tịch đó là nhiều nhất');
    expect([endOfRun(list, tokens), startOfRun(list, tokens)]).toEqual([3, 5]);
  });

  it('stands in a text where one of them begins somewhere', () => {
    fc.assert(
      fc.property(words, (tokens) => {
        const begun = tokens.filter((_, at) => beginsAt(list, tokens, at));
        expect(standsIn(list, tokens)).toBe(begun.length > 0);
        const text = ` ${tokens.map(({ norm }) => norm).join(' ')} `;
        expect(standsIn(list, tokens)).toBe(/ (trong|đó là|nhiều nhất) /.test(text));
      }),
    );
  });

  it('is empty where the rules have none of its role', () => {
    expect(standsIn(wordLists([]).body, tokenize('các sở, ban, ngành'))).toBe(false);
  });
});

describe('a rule for a list of words', () => {
  const body = loadRules().words.find(({ role }) => role === 'body');

  it("has no 'not', which nothing would ask for", () => {
    expect(wordSchema.safeParse(body).success).toBe(true);
    const { error } = wordSchema.safeParse({ ...body, not: ['ban hành'] });
    expect(error?.issues.map(({ message, path }) => [message, path])).toEqual([
      ["words of this role have no 'not'", ['not']],
    ]);
  });
});
