import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../src/batch/in-order.js';

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

describe('inOrder', () => {
  it('gives results in the order of the items, however long each takes', async () => {
    const delays = fc.array(fc.nat(5), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(delays, fc.integer({ min: 1, max: 5 }), async (items, window) => {
        const results = inOrder(items, window, async (delay) => {
          await new Promise((resolve) => setTimeout(resolve, delay));
          return delay;
        });
        expect(await collect(results)).toEqual(items);
      }),
      { numRuns: 30 },
    );
  });

  it('never has more items under way than the window', async () => {
    let underWay = 0;
    let most = 0;
    const results = inOrder([...Array(20).keys()], 3, async (item) => {
      most = Math.max(most, (underWay += 1));
      await new Promise((resolve) => setTimeout(resolve, 1));
      underWay -= 1;
      return item;
    });
    await collect(results);
    expect(most).toBe(3);
  });
});
