import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../../src/checks/check.js';
import type { Claim, Decimal, Term } from '../../../src/model.js';
import { toPlain } from '../../../src/number/decimal.js';
import { claim } from '../../checks/claims.js';
import { network } from './networks.js';

const anyValue = fc
  .tuple(fc.bigInt(0n, 9999n), fc.constantFrom(0, 0, 1, 2))
  .map(([digits, scale]): Decimal => ({ digits, scale }));

const termOf = (value: Decimal, at: number): Term => ({
  value,
  raw: '',
  measure: '',
  approximate: false,
  figure: `f${String(at)}`,
  label: '',
});

describe('the edge of a total', () => {
  it('holds after a change exactly where the claim checked anew does', () => {
    fc.assert(
      fc.property(
        fc.array(anyValue, { minLength: 2, maxLength: 6 }),
        fc.nat(5),
        fc.bigInt(0n, 9999n),
        (values, pick, digits) => {
          const at = pick % values.length;
          const made: Claim = { ...claim('sum', '1 1'), terms: values.map(termOf) };
          const { edges, variables } = network([made]);
          const [edge, variable] = [edges[0], variables[at]];
          const value = { digits, scale: values[at]?.scale ?? 0 };
          const terms = made.terms.map((term, i) => (i === at ? { ...term, value } : term));
          const isRight = checkClaim({ ...made, terms }).outcome === 'ok';
          expect(variable && edge?.holds(new Map([[variable, value]]))).toBe(isRight);
        },
      ),
    );
  });

  it('solves a whole number so that the claim holds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9999 }), { minLength: 2, maxLength: 6 }),
        fc.nat(5),
        (values, pick) => {
          const made = claim('sum', values.map((n, i) => `${String(n)}=f${String(i)}`).join(' '));
          const { edges, variables } = network([made]);
          const [edge, variable] = [edges[0], variables[pick % values.length]];
          const [value] = (variable && edge?.solve(variable, new Map())) ?? [];
          expect(value && variable && edge?.holds(new Map([[variable, value]]))).toBe(true);
        },
      ),
    );
  });
});

describe('the edge of another claim', () => {
  const solved = (made: Claim): string[] => {
    const { edges, variables } = network([made]);
    return variables.map(
      (variable) =>
        `${variable.key} ${(edges[0]?.solve(variable, new Map()) ?? []).map(toPlain).join('|')}`,
    );
  };

  it('is solved for each of its numbers', () => {
    expect(solved(claim('ratio', '549=f1 582=f2 95,33=f3'))).toEqual([
      'f1 555',
      'f2 576',
      'f3 94.33',
    ]);
    expect(solved(claim('difference', '500=f1 620=f2 130=f3'))).toEqual([
      'f1 490|750',
      'f2 630|370',
      'f3 120',
    ]);
    expect(solved(claim('repeat', '3.000=f1 2.877=f2'))).toEqual(['f1 2877', 'f2 3000']);
  });

  it('leaves the best score there is and approximate numbers as they are', () => {
    expect(solved(claim('score_ratio', '53,17=f1 20 10,7=f2'))).toEqual(['f1 53.50', 'f2 10.6']);
    const { variables } = network([claim('sum', '700=f1 ~500=f2 200=f3')]);
    expect(variables.map(({ key }) => key)).toEqual(['f1', 'f3']);
  });
});
