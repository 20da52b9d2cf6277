/** '3', '- 3 -', 'Trang 3', '3/14', 'Trang số 3 trên 14'; group 1 is the number. */
const PAGE_NUMBER =
  /^[-–—([\s]*(?:(?:trang|tr|page)[\s.:]*(?:số[\s:]*)?)?(\d{1,4})(?:\s*(?:\/|of|trên)\s*\d{1,4})?[-–—)\]\s.]*$/iu;

/** Whether a line in a page's margin is nothing but the page's number: `2`, `- 2 -`, `Trang 2/5`. */
export function isPageNumber(text: string): boolean {
  return pageNumberIn(text) !== null;
}

/** The page number that a line in a page's margin is; null where it is anything else. */
export function pageNumberIn(text: string): number | null {
  const number = PAGE_NUMBER.exec(text.trim())?.[1];
  return number === undefined ? null : Number(number);
}
