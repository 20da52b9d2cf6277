const UNITS = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
/** What makes a word for a number one of a longer number ('mười hai', 'hai trăm linh ba') or of a fraction. */
const WITHIN = /^(mười|mươi|trăm|nghìn|ngàn|vạn|triệu|tỷ|linh|lẻ|phẩy|phần)$/;

/**
 * The value of a word for a number from one to ten; null for other words, and for one that the word
 * before it makes a part of a longer number.
 */
export function spelledOf(word: string, before: string | undefined): number | null {
  const at = UNITS.indexOf(word);
  return at < 0 || (before !== undefined && WITHIN.test(before)) ? null : at + 1;
}
