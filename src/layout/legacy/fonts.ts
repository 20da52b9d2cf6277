import type { Encoding } from '../../ruleset/encodings.js';

/** What names of styles and makers hang on a font's name: ',Bold', '-Italic', 'MT'. */
const STYLE = /(?:[\s,-]|bold|italic|oblique|regular|normal|mt|ps)+$/i;

/** Whether a font's name is one of the encoding's. */
export function isNamed(font: string | null, { prefixes }: Encoding): boolean {
  return font !== null && prefixes.some((prefix) => font.startsWith(prefix));
}

/** Whether the font shows every letter as a capital. */
export function isCapitalFont(font: string | null, encoding: Encoding): boolean {
  const { capitals } = encoding;
  if (font === null || capitals === null || !isNamed(font, encoding)) return false;
  return font.replace(STYLE, '').toLowerCase().endsWith(capitals.toLowerCase());
}
