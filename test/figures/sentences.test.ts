import { expect, it } from 'vitest';
import type { Occurrence } from '../../src/figures/occurrence.js';
import { sentencesOf } from '../../src/figures/sentences.js';
import { tokenize } from '../../src/number/tokens.js';
import { counted } from '../counting.js';

const found = (text: string): Occurrence[] =>
  [...text.matchAll(/\d+/g)].map(({ index }) => ({ start: index }) as Occurrence);

it('gives each sentence the quantities that stand in it, and the last one what stands behind', () => {
  const text = 'Nhận 12 hồ sơ, trả 10. Không có quá hạn. Còn 2';
  const sentences = sentencesOf({ tokens: tokenize(text), from: 0 }, found(text));
  expect(sentences.map(({ held }) => held.map(({ start }) => start))).toEqual([[5, 19], [], [45]]);
});

it('looks at each quantity once, however many sentences there are', () => {
  const text = 'Nhận 12 hồ sơ. '.repeat(1000);
  const { items, reads } = counted(found(text));
  expect(sentencesOf({ tokens: tokenize(text), from: 0 }, items)).toHaveLength(1001);
  expect(reads()).toBe(1000);
});
