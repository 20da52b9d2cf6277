const MARKER =
  /^\s*(?:[IVX]{1,5}\s?[.)/]|\d{1,2}(?:\.\d{1,2}){0,3}\s?[.)/]|\d{1,2}(?:\.\d{1,2}){1,3}(?=\s)|[a-zđ]\s?[.)]|[-–—+*•●○▪➢✓])\s*/u;

/** Length of the list marker (`I.`, `1.1.`, `a)`, `-`) with its blanks that opens the text; 0 without one. */
export function markerLength(text: string): number {
  const marker = MARKER.exec(text)?.[0] ?? '';
  const isSpaced = /\s$/u.test(marker);
  // '2.970 hồ sơ', '-5,2%' and '30/8/2023' only look like marked items.
  const goesOn = /^\p{N}/u.test(text.slice(marker.length));
  return marker.length < text.length && (isSpaced || !goesOn) ? marker.length : 0;
}
