import { describe, expect, it } from 'vitest';
import { each } from '../../src/batch/each.js';

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
});
