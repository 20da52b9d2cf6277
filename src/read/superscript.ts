const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const MARK = /^[\s\d,;*()[\]]{1,8}$/;

/** `12` → `¹²`, so that a footnote mark glued to a number is never read as part of it. */
export function toSuperscript(digits: string): string {
  return digits.replace(/\d/g, (digit) => SUPERSCRIPTS.charAt(Number(digit)));
}

/** Raised text with the digits of a mark, such as `1` or `1,2`, as superscripts; other text as it is. */
export function raise(text: string): string {
  return MARK.test(text) ? toSuperscript(text) : text;
}
