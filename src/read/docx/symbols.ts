const SYMBOL_FONT = /^(symbol|wingdings|webdings|zapf ?dingbats|monotype sorts)/i;
const PRIVATE_USE = 0xf000;

/**
 * Text in a font of pictures instead of letters, whose pictures Word keeps at U+F020 to U+F0FF:
 * `v` in Wingdings is U+F076. In other fonts the text as it is.
 */
export function symbolsIn(text: string, font: string | null): string {
  if (font === null || !SYMBOL_FONT.test(font)) return text;
  return text.replace(/[\x21-\xff]/g, (each) =>
    String.fromCharCode(PRIVATE_USE + each.charCodeAt(0)),
  );
}
