const UNITS = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
/** What makes a word for a number one of a longer number ('mười hai', 'hai trăm linh ba') or of a fraction. */
const WITHIN = /^(mười|mươi|trăm|nghìn|ngàn|vạn|triệu|tỷ|linh|lẻ|phẩy|phần)$/;

/** What makes one say of no number of things: 'mỗi ba hồ sơ', 'thứ hai'. */
const NO_COUNT = /^(cả|mỗi|từng|thứ|không|kỳ)$/;

/** What 'năm' is the year behind ('trong năm hồ sơ …'), and no five. */
const BEFORE_YEAR =
  /^(trong|đầu|cuối|giữa|hàng|hằng|các|những|nhiều|qua|theo|sau|trước|hết|toàn|so|tính|của)$/;

/**
 * The value of a word for a number from one to ten; null for other words, for one that the word before
 * it makes a part of a longer number or no count, and for a year.
 */
export function spelledOf(word: string, before: string | undefined): number | null {
  const at = UNITS.indexOf(word);
  if (at < 0 || (before !== undefined && (WITHIN.test(before) || NO_COUNT.test(before))))
    return null;
  return word === 'năm' && BEFORE_YEAR.test(before ?? '') ? null : at + 1;
}
