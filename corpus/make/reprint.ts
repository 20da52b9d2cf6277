import type { GlyphRun, RawPage, Ruling } from '../../src/model.js';
import { readPdf } from '../../src/read/pdf.js';
import type { Style } from './description.js';
import { typed, type Letters } from './letters.js';
import { pdfOf, stream } from './pdf-file.js';

/** Fonts of a time before Unicode, named and not embedded, as the files of that time have them. */
const FONTS = ['.VnTime', '.VnTimeH', 'VNI-Times'] as const;
/** Width of every glyph in thousandths of the font size: the text is stretched to where it stood. */
const WIDTH = 500;
const FIRST_PAGE = 4 + FONTS.length;

/**
 * A PDF printed anew with its letters typed in a font of a time before Unicode, every run and line
 * where it was; pages that are wider than high are stored upright and turned by /Rotate.
 */
export async function reprint(pdf: Uint8Array, { letters, turned }: Style): Promise<Buffer> {
  const { document } = await readPdf(pdf);
  if (!document || !letters || letters === 'nfd') throw new Error('nothing to reprint');
  const pages = document.pages.map((page) => ({
    page,
    turn: turned === true && page.width > page.height,
  }));
  const kids = pages.map((_, at) => `${FIRST_PAGE + 2 * at} 0 R`).join(' ');
  const fonts = FONTS.map((_, at) => `/F${at} ${4 + at} 0 R`).join(' ');
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    `[${new Array(224).fill(WIDTH).join(' ')}]`,
    ...FONTS.map(
      (name) =>
        `<< /Type /Font /Subtype /TrueType /BaseFont /${name} /Encoding /WinAnsiEncoding /FirstChar 32 /LastChar 255 /Widths 3 0 R >>`,
    ),
    ...pages.flatMap(({ page, turn }, at) => [
      pageObject(page, turn, fonts, FIRST_PAGE + 2 * at + 1),
      stream(contentOf(page, turn, letters)),
    ]),
  ]);
}

function pageObject(
  { width, height }: RawPage,
  turn: boolean,
  fonts: string,
  content: number,
): string {
  const box = turn ? `${height} ${width}` : `${width} ${height}`;
  return (
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${box}] /Rotate ${turn ? 90 : 0} ` +
    `/Resources << /Font << ${fonts} >> >> /Contents ${content} 0 R >>`
  );
}

function contentOf(page: RawPage, turn: boolean, letters: Exclude<Letters, 'nfd'>): string {
  return [
    ...(turn ? [`0 1 -1 0 ${page.height} 0 cm`] : []),
    ...page.rulings.map((ruling) => lineOf(ruling, page.height)),
    ...page.runs.flatMap((run) => textOf(run, page.height, letters)),
  ].join('\n');
}

const lineOf = ([x0, y0, x1, y1]: Ruling, height: number): string =>
  [x0, height - y1, Math.max(x1 - x0, 0.5), Math.max(y1 - y0, 0.5)].map(round).join(' ') + ' re f';

/** A run, stretched to its box; its pieces in several fonts share the width by their letters. */
function textOf(run: GlyphRun, height: number, letters: Exclude<Letters, 'nfd'>): string[] {
  const pieces = typed(run.text, letters);
  const [x0, , x1, y1] = run.box;
  const glyphs = pieces.reduce((sum, { text }) => sum + text.length, 0);
  const step = (x1 - x0) / Math.max(1, glyphs);
  let at = x0;
  return pieces.map(({ text, font }) => {
    const x = at;
    at += step * text.length;
    const stretch = (step / (run.size * (WIDTH / 1000))) * 100;
    const index = Math.max(
      0,
      FONTS.findIndex((name) => name === font),
    );
    const place = `1 0 0 1 ${round(x)} ${round(height - y1 + 0.2 * run.size)} Tm`;
    return `BT /F${index} ${round(run.size)} Tf ${round(stretch)} Tz ${place} (${codes(text)}) Tj ET`;
  });
}

const round = (value: number): string => String(Math.round(value * 100) / 100);

/** The bytes of a text in Windows-1252, as characters of a PDF string. */
function codes(text: string): string {
  return Array.from(text, (letter) => {
    const code = WINDOWS_1252.get(letter) ?? letter.charCodeAt(0);
    if (code > 255) throw new Error(`«${letter}» has no code`);
    const character = String.fromCharCode(code);
    return /[()\\]/.test(character) ? `\\${character}` : character;
  }).join('');
}

const WINDOWS_1252 = new Map(
  Array.from({ length: 256 }, (_, code) => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(code)),
    code,
  ]),
);
