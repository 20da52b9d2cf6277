const PAGE_NUMBER =
  /^[-–—\s]*(?:trang\s*(?:số\s*)?:?\s*)?\d{1,4}(?:\s*(?:\/|of|trên)\s*\d{1,4})?[-–—\s.]*$/iu;

/** Whether a line in a page's margin is nothing but the page's number: `2`, `- 2 -`, `Trang 2/5`. */
export function isPageNumber(text: string): boolean {
  return PAGE_NUMBER.test(text.trim());
}
