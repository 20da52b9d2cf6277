import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Occurrence } from '../../../src/figures/occurrence.js';
import { compare, decimal } from '../../../src/number/decimal.js';
import { basesAmong, isShareOf } from '../../../src/records/claims/bases.js';

const occurrence = (id: number, value: string, more: Partial<Occurrence> = {}): Occurrence =>
  ({ id, value: decimal(value), measure: 'hồ sơ', limit: null, ...more }) as Occurrence;

const counts = fc
  .array(fc.tuple(fc.nat(60), fc.constantFrom('hồ sơ', '%')), { minLength: 1, maxLength: 40 })
  .map((values) =>
    values.map(([value, measure], id) => occurrence(id, String(value), { measure })),
  );

const percents = fc
  .tuple(fc.nat(1200), fc.constantFrom(0, 1), fc.constantFrom(null, 'above', 'below'))
  .map(([tenths, scale, side]) =>
    occurrence(99, scale === 1 ? (tenths / 10).toFixed(1) : String(Math.floor(tenths / 10)), {
      measure: '%',
      limit: side && { side, words: '' },
    }),
  );

it('finds the first base of a share that looking at each of them finds', () => {
  fc.assert(
    fc.property(counts, fc.nat(), percents, (found, pick, percent) => {
      const count = found[pick % found.length] as Occurrence;
      const first = found.find(
        (o) =>
          o.measure === 'hồ sơ' &&
          o.id !== count.id &&
          compare(o.value, count.value) >= 0 &&
          isShareOf(count, o, percent),
      );
      expect(basesAmong(found).firstOf(count, percent)).toBe(first);
    }),
    { numRuns: 2000 },
  );
});
