import type { Token } from '../number/tokens.js';
import type { TokenSpan } from './document-number.js';

/**
 * Numbers of sections by their shape: three and more short numbers with dots between and no blank,
 * as '3.1.1' or '7.12.2'. Dates are told apart by their wordings.
 */
export function sectionNumbers(tokens: readonly Token[]): TokenSpan[] {
  const spans: TokenSpan[] = [];
  for (let start = 0; start < tokens.length;) {
    let end = start + 1;
    while (isPart(tokens[start]) && isDot(tokens[end]) && isGlued(tokens[end + 1])) end += 2;
    if (end - start >= 5) spans.push({ start, end });
    start = end;
  }
  return spans;
}

const isPart = (token: Token | undefined): boolean =>
  token?.kind === 'number' && /^[1-9]\d?$/.test(token.text);

const isDot = (token: Token | undefined): boolean => token?.norm === '.' && !token.spaceBefore;

const isGlued = (token: Token | undefined): boolean =>
  isPart(token) && token?.spaceBefore === false;
