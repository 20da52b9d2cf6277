import { describe, expect, it } from 'vitest';
import { ahead, each } from '../../src/batch/each.js';

describe('each', () => {
  it('runs every item once, and never more at a time than there are jobs', async () => {
    const seen: number[] = [];
    let underWay = 0;
    let most = 0;
    await each([...Array(20).keys()], 3, async (item) => {
      most = Math.max(most, (underWay += 1));
      await new Promise((resolve) => setTimeout(resolve, 1));
      underWay -= 1;
      seen.push(item);
    });
    expect(seen.toSorted((a, b) => a - b)).toEqual([...Array(20).keys()]);
    expect(most).toBe(3);
  });

  it('lets a slow item hold up none behind it', async () => {
    const done: string[] = [];
    let finish = (): void => {};
    const slow = new Promise<void>((resolve) => (finish = resolve));
    await each(['slow', 'a', 'b', 'c'], 2, async (item) => {
      if (item === 'slow') await slow;
      if (item === 'c') finish();
      done.push(item);
    });
    expect(done).toEqual(['a', 'b', 'c', 'slow']);
  });

  it('rejects with what an item rejects with', async () => {
    const run = async (item: number): Promise<void> => {
      if (item === 2) throw new Error('two');
    };
    await expect(each([1, 2, 3], 2, run)).rejects.toThrow('two');
  });

  it('begins no item behind one that fails', async () => {
    const begun: number[] = [];
    let finish = (): void => {};
    const held = new Promise<void>((resolve) => (finish = resolve));
    const run = async (item: number): Promise<void> => {
      begun.push(item);
      if (item === 1) await held;
      if (item === 2) throw new Error('two');
    };
    await expect(each([1, 2, 3, 4], 2, run)).rejects.toThrow('two');
    finish();
    await new Promise(setImmediate);
    expect(begun).toEqual([1, 2]);
  });
});

describe('ahead', () => {
  it('gives the items in their order, each with what was prepared for it', async () => {
    const given: (readonly [number, number])[] = [];
    for (const [item, twice] of ahead([1, 2, 3], 1, async (each) => each * 2))
      given.push([item, await twice]);
    expect(given).toEqual([
      [1, 2],
      [2, 4],
      [3, 6],
    ]);
  });

  it('prepares so many items ahead of what is taken, and no more', () => {
    const prepared: number[] = [];
    const taken: number[][] = [];
    const prepare = async (item: number): Promise<number> => prepared.push(item);
    for (const [item] of ahead([0, 1, 2, 3], 2, prepare)) taken.push([item, prepared.length]);
    expect(taken).toEqual([
      [0, 3],
      [1, 4],
      [2, 4],
      [3, 4],
    ]);
  });
});
