import type { Decimal } from '../model.js';
import { normalizeWord } from './normalize.js';

const ZEROS: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['ngàn', 3],
  ['nghìn', 3],
  ['triệu', 6],
  ['tỷ', 9],
]);

/** The factor a word stands for ('ngàn' 1000n, 'triệu' 1000000n); null for any other word. */
export function multiplierOf(word: string): bigint | null {
  const zeros = ZEROS.get(normalizeWord(word));
  return zeros === undefined ? null : 10n ** BigInt(zeros);
}

/**
 * '5,65' before 'ngàn' is 5650: the decimals are used up by the multiplier first. The value itself
 * where the word is no multiplier.
 */
export function multiplyBy(value: Decimal, word: string): Decimal {
  const zeros = ZEROS.get(normalizeWord(word)) ?? 0;
  const rest = Math.max(0, zeros - value.scale);
  return {
    digits: value.digits * 10n ** BigInt(rest),
    scale: Math.max(0, value.scale - zeros),
  };
}
