import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal } from '../../../src/number/decimal.js';
import { isMistyped, isSwapped } from '../../../src/number/slip.js';
import { documentOf } from '../../figures/documents.js';
import { claimLines } from './read.js';

describe('a slip of the hand', () => {
  it('is seen from both sides', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (one, other) => {
        const [a, b] = [decimal(one), decimal(other)];
        expect(isSwapped(a, b)).toBe(isSwapped(b, a));
        expect(isMistyped(a, b)).toBe(isMistyped(b, a));
      }),
    );
  });

  it('is none between a number and itself', () => {
    fc.assert(
      fc.property(fc.nat(), (number) => {
        const a = decimal(number);
        expect([isSwapped(a, a), isMistyped(a, a)]).toEqual([false, false]);
      }),
    );
  });
});

describe('numbers that stand apart', () => {
  const balance = (intake: number, resolved: number, pending: number) =>
    claimLines(
      documentOf(
        '# Kết quả',
        `  - Tiếp nhận ${intake} hồ sơ.`,
        `  - Đã giải quyết ${resolved} hồ sơ.`,
        `  - Đang giải quyết ${pending} hồ sơ.`,
      ),
    );

  it.each([
    ['a tenth apart', 1000, 840, 60],
    ['further apart by one digit', 1234, 734, 900],
    ['further apart by swapped digits', 5124, 2100, 54],
    ['further apart by a digit that is left out', 130, 1240, 60],
    ['a few apart', 21, 20, 11],
  ])('are claimed to make a total where they are %s', (_, ...numbers) => {
    const [intake, resolved, pending] = numbers;
    expect(balance(intake, resolved, pending)).toEqual([
      `balance ${intake} ${resolved} ${pending} mismatch`,
    ]);
  });

  it('are of other things where they are far apart and no slip explains it', () => {
    expect(balance(77, 206, 1180)).toEqual([]);
    expect(balance(6916, 6188, 9954)).toEqual([]);
  });

  it('are claimed all the same where the sentence of the total names them as its parts', () => {
    const document = documentOf(
      'Đã giải quyết 700 hồ sơ, gồm trước hạn 180 hồ sơ, đúng hạn 305 hồ sơ, trễ hạn 0 hồ sơ.',
    );
    expect(claimLines(document).map((line) => line.split(' ').at(-1))).toContain('mismatch');
  });
});

describe('the levels of a locality', () => {
  const levels = (whole: number, district: number, commune: number) =>
    claimLines(
      documentOf(
        `Toàn huyện tiếp nhận ${whole} hồ sơ.`,
        `Cấp huyện tiếp nhận ${district} hồ sơ.`,
        `Cấp xã tiếp nhận ${commune} hồ sơ.`,
      ),
    );

  it('are claimed to make the whole where they nearly do', () => {
    expect(levels(900, 310, 580)).toEqual(['level_sum 900 310 580 mismatch']);
  });

  it('are not where one level has as many as all', () => {
    expect(levels(900, 900, 30)).toEqual([]);
  });

  it('are not where they are far from it', () => {
    expect(levels(36, 3165, 10414)).toEqual([]);
  });
});
