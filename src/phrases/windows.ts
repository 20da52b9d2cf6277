import { type Token, tokenize } from '../number/tokens.js';

/** More words beside a number than this say nothing of it. */
const WIDEST = 8;

/**
 * The words before and behind a number, normalised, each within its clause: up to the next number
 * or mark of punctuation. Nothing where the text does not hold the number.
 */
export function windowsBeside(text: string, raw: string): string[][] {
  const tokens = tokenize(text);
  const at = tokens.findIndex((token) => token.kind === 'number' && token.text === raw);
  if (at < 0) return [];
  const before = tokens.slice(0, at).reverse();
  const colon = /^[:(]$/.test(before[0]?.norm ?? '') ? 1 : 0;
  const windows = [wordsFrom(before.slice(colon)).reverse(), wordsFrom(tokens.slice(at + 1))];
  return windows.filter((words) => words.length > 0);
}

function wordsFrom(tokens: readonly Token[]): string[] {
  const end = tokens.findIndex((token) => token.kind !== 'word');
  return tokens.slice(0, end < 0 ? WIDEST : Math.min(end, WIDEST)).map((token) => token.norm);
}
