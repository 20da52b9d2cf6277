import { expect, it } from 'vitest';
import { archiveAims, costBeyond, type ArchiveCost } from './archive-aims.js';

/** A start of 3 seconds of processor, then so many milliseconds a document. */
function costOf(documents: number, milliseconds: number, megabytes: number | null): ArchiveCost {
  const processor = 3 + (documents * milliseconds) / 1000;
  const first = { seconds: processor / 2, processor, firstFile: 0.5, megabytes };
  return {
    documents,
    first,
    again: { ...first, seconds: first.seconds / 200, megabytes: megabytes && megabytes / 2 },
  };
}

it('leaves the start out of what a document costs', () => {
  expect(costBeyond(costOf(100, 20, 300), costOf(1000, 20, 300))).toBeCloseTo(20, 6);
});

it('judges the largest archive against the smaller ones', () => {
  const costs = [costOf(100, 20, 300), costOf(1000, 20, 310), costOf(20_000, 22, 320)];
  const aims = archiveAims([...costs, costOf(40_000, 24, 640)]);
  expect(aims.map(({ measured }) => measured && Number(measured.toPrecision(3)))).toEqual([
    640, 2, 1, 1.2, 0.005, 0.5,
  ]);
});

it('judges no archive that is smaller than the one the aims are for', () => {
  const costs = [costOf(100, 20, 300), costOf(300, 20, 310), costOf(600, 20, 310)];
  const judged = archiveAims(costs).filter(({ isJudged = true }) => isJudged);
  expect(judged.map(({ unit }) => unit)).toEqual(['MB', 's']);
});

it('measures no memory where the system does not tell', () => {
  const costs = [costOf(100, 20, null), costOf(1000, 20, null), costOf(20_000, 20, null)];
  const memory = archiveAims(costs).slice(0, 3);
  expect(memory.map(({ measured }) => measured)).toEqual([null, null, null]);
});
