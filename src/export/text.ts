/** Letters, signs and blanks of which none needs care but the blanks at the ends: nearly all text. */
const HARMLESS = /^[ -~\u00A1-\u0377\u1E00-\u1EFF\u2010-\u2027\u2030-\u205E]*$/;

/**
 * Text that is safe on one line of a CSV or a terminal: line breaks and tabs become a blank,
 * other control characters are dropped (an escape sequence in a document must not reach the
 * reader's terminal) and so are the marks that turn the direction of writing, by which a text
 * shows other than it is; lone surrogates are replaced.
 */
export function oneLine(text: string): string {
  if (HARMLESS.test(text)) return text.trim();
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/gu, ' ')
    .replace(/[\p{Cc}\p{Bidi_Control}]/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .trim();
}
