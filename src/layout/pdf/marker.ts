const MARKER =
  /^\s*(?:[IVX]{1,5}\s?[.)/]|\d{1,2}(?:\.\d{1,2}){1,5}(?=\s)|\d{1,2}(?:\.\d{1,2}){0,5}\s?[.)/]|[a-zđ]\s?[.)]|\[\d{1,3}\]|[-–—+*•●○▪➢✓])\s*/u;

/** Length of the list marker (`I.`, `1.1.`, `a)`, `[1]`, `-`) with its blanks that opens the text; 0 without one. */
export function markerLength(text: string): number {
  const marker = MARKER.exec(text)?.[0] ?? '';
  const isSpaced = /\s$/u.test(marker);
  // '2.970 hồ sơ', '-5,2%' and '30/8/2023' only look like marked items.
  const goesOn = /^\p{N}/u.test(text.slice(marker.length));
  return marker.length < text.length && (isSpaced || !goesOn) ? marker.length : 0;
}

/** Whether the text is a list marker and nothing else, as where a tab parts it from its item. */
export function isMarker(text: string): boolean {
  return markerLength(`${text.trim()} x`) === text.trim().length + 1;
}
