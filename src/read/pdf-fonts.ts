import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Font } from './pdf-glyph.js';
import { isArrayLike } from './pdf-matrix.js';
import type { OperatorList } from './pdf-operators.js';
import { argumentsAt } from './pdf-operators.js';
import { OPS } from './pdf-ops.js';

/** What of a font of pdf.js is used here. */
interface PdfFont {
  readonly name?: unknown;
  readonly fontMatrix?: unknown;
  readonly isType3Font?: unknown;
  readonly bbox?: unknown;
}

/** Glyph widths of all but Type 3 fonts are in thousandths of the font size. */
const THOUSANDTH = 0.001;

/** The fonts of a page by their pdf.js ids; waits until pdf.js has handed them over. */
export async function fontsOf(
  page: PDFPageProxy,
  operators: OperatorList,
): Promise<ReadonlyMap<string, Font>> {
  const announced = new Set<string>();
  const used = new Set<string>();
  operators.fnArray.forEach((fn, index) => {
    if (fn === OPS.dependency)
      for (const id of argumentsAt(operators, index)) announced.add(String(id));
    if (fn === OPS.setFont) used.add(String(argumentsAt(operators, index)[0]));
  });
  // What is not announced never comes: pdf.js has put no font where it could not read one.
  const ids = [...used].filter((id) => announced.has(id));
  const fonts = ids.map(
    (id) =>
      new Promise<readonly [string, Font]>((resolve) => {
        page.commonObjs.get(id, (font: unknown) => {
          resolve([id, fontOf(id, font)]);
        });
      }),
  );
  return new Map(await Promise.all(fonts));
}

/** A subset's tag is left off its name: `BAAAAA+Liberation` is `Liberation`. */
function fontOf(id: string, font: unknown): Font {
  const { name, fontMatrix, isType3Font, bbox } = (font ?? {}) as PdfFont;
  const [unit = THOUSANDTH, , , up = unit] = isArrayLike(fontMatrix)
    ? Array.from(fontMatrix, Number)
    : [];
  const [, bottom = 0, , top = 0] = isArrayLike(bbox) ? Array.from(bbox, Number) : [];
  const drawn = (top - bottom) * up;
  return {
    name: typeof name === 'string' ? name.replace(/^[A-Z]{6}\+/, '') : id,
    unit,
    // The glyphs of a Type 3 font whose unit is no em are as high as they are drawn.
    height: isType3Font === true && unit !== THOUSANDTH && drawn > 0 ? drawn : 1,
  };
}
