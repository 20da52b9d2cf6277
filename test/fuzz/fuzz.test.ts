import { expect, it } from 'vitest';
import { fuzzRound } from './round.js';

it('gives one state and a reason to every mutation of a file, and never fails itself', () => {
  const complaints = fuzzRound(1, 30);
  expect(complaints.map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
}, 120_000);
