import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  automatonOf,
  compile,
  longest,
  longestPer,
  type Hit,
} from '../../src/ruleset/automaton.js';

const words = fc.array(fc.constantFrom('hồ', 'sơ', 'hạn', '#'), { maxLength: 12 });
const phrases = fc.array(
  fc.array(fc.constantFrom('hồ', 'sơ', 'hạn', '#'), { minLength: 1, maxLength: 4 }),
  { maxLength: 8 },
);

/** Every phrase tried at every place, in the promised order. */
function naiveScan(entries: readonly string[][], norms: readonly string[]): Hit<number>[] {
  return norms.flatMap((_, start) =>
    entries
      .map((entry, payload) => ({ start, end: start + entry.length, payload }))
      .filter(({ end, payload }) => {
        const entry = entries[payload] ?? [];
        return end <= norms.length && entry.every((norm, i) => norms[start + i] === norm);
      })
      .sort((a, b) => b.end - a.end || a.payload - b.payload),
  );
}

const indexed = (entries: readonly string[][]) =>
  automatonOf(entries.map((norms, payload) => ({ norms, payload })));

describe('automaton', () => {
  it('finds what a search of each phrase at each place finds, in the same order', () => {
    fc.assert(
      fc.property(phrases, words, (entries, norms) => {
        expect(indexed(entries).scan(norms)).toEqual(naiveScan(entries, norms));
      }),
    );
  });

  it('finds a phrase that ends within a longer one that breaks off', () => {
    const automaton = compile([
      { phrase: 'số hồ sơ trễ hạn', payload: 'long' },
      { phrase: 'hồ sơ trễ', payload: 'short' },
    ]);
    expect(automaton.scan(['số', 'hồ', 'sơ', 'trễ', 'hẹn'])).toEqual([
      { start: 1, end: 4, payload: 'short' },
    ]);
  });

  it('reports every payload of a wording that two entries share', () => {
    const automaton = compile([
      { phrase: 'quá hạn', payload: 1 },
      { phrase: '(trễ|quá) hạn', payload: 2 },
    ]);
    expect(automaton.scan(['quá', 'hạn']).map((hit) => hit.payload)).toEqual([1, 2]);
  });

  it('can scan one text after another', () => {
    const automaton = compile([{ phrase: 'quá hạn', payload: 'overdue' }]);
    expect(automaton.scan(['quá'])).toEqual([]);
    expect(automaton.scan(['hạn'])).toEqual([]);
  });
});

describe('longest', () => {
  it('takes the leftmost hit, of those the longest, and no overlap', () => {
    const automaton = compile([
      { phrase: 'trước hạn', payload: 'early' },
      { phrase: 'trước hạn và đúng hạn', payload: 'both' },
      { phrase: 'đúng hạn', payload: 'on time' },
    ]);
    const hits = automaton.scan('trước hạn và đúng hạn đúng hạn'.split(' '));
    expect(longest(hits).map((hit) => hit.payload)).toEqual(['both', 'on time']);
  });

  it('never overlaps, and leaves out only hits that overlap a chosen one', () => {
    fc.assert(
      fc.property(phrases, words, (entries, norms) => {
        const hits = indexed(entries).scan(norms);
        const chosen = longest(hits);
        chosen.slice(1).forEach((hit, i) => {
          expect(hit.start).toBeGreaterThanOrEqual(chosen[i]?.end ?? 0);
        });
        for (const hit of hits) {
          expect(chosen.some((kept) => kept.start < hit.end && hit.start < kept.end)).toBe(true);
        }
      }),
    );
  });
});

describe('longestPer', () => {
  it('is longest within each group, whatever the groups are', () => {
    const group = (payload: number): string => (payload % 2 === 0 ? 'even' : 'odd');
    fc.assert(
      fc.property(phrases, words, (entries, norms) => {
        const hits = indexed(entries).scan(norms);
        const chosen = longestPer(hits, group);
        for (const name of ['even', 'odd']) {
          const inGroup = (hit: Hit<number>): boolean => group(hit.payload) === name;
          expect(chosen.filter(inGroup)).toEqual(longest(hits.filter(inGroup)));
        }
      }),
    );
  });

  it('lets groups overlap', () => {
    const automaton = compile([
      { phrase: 'cấp xã trễ', payload: 'level' },
      { phrase: 'trễ hạn', payload: 'timing' },
    ]);
    const hits = automaton.scan(['cấp', 'xã', 'trễ', 'hạn']);
    expect(longestPer(hits, (payload) => payload)).toHaveLength(2);
    expect(longest(hits)).toHaveLength(1);
  });
});
