import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { RawPage } from '../model.js';
import { pictureShareOf } from './pdf-pictures.js';
import { rulingsOf } from './pdf-rulings.js';
import type { TextItem } from './pdf-runs.js';
import { mainRotation, runOf, textItems } from './pdf-runs.js';
import { looksTabular } from './pdf-tabular.js';

/** A page and how much of it pictures cover (0 to 1; 0 also where nobody needed to know). */
export interface PageContent {
  readonly page: RawPage;
  readonly pictureShare: number;
}

/** With fewer characters a page may be a scan with a stamp on it. */
const LITTLE_TEXT = 400;

/** Reads one page. `fontNames` (pdf.js id to real name) is filled as fonts are met. Rejects where the page is broken. */
export async function readPage(
  pdf: PDFDocumentProxy,
  number: number,
  fontNames: Map<string, string>,
): Promise<PageContent> {
  const page = await pdf.getPage(number);
  try {
    const content = await page.getTextContent({ disableNormalization: true });
    const items = textItems(content.items);
    const viewport = page.getViewport({
      scale: 1,
      rotation: page.rotate + mainRotation(items, page),
    });
    const geometry = items.map((item) => runOf(item, viewport, item.fontName));
    const tabular = looksTabular(geometry);
    const poor = geometry.reduce((sum, run) => sum + run.text.length, 0) < LITTLE_TEXT;
    const drawn = tabular || poor || items.some((item) => !fontNames.has(item.fontName));
    const operators = drawn ? await page.getOperatorList() : null;
    if (operators) nameFonts(page, items, fontNames);
    return {
      page: {
        number,
        width: viewport.width,
        height: viewport.height,
        runs: geometry.map((run) => ({ ...run, font: fontNames.get(run.font) ?? run.font })),
        rulings: operators && tabular ? rulingsOf(operators, viewport) : [],
      },
      pictureShare: operators && poor ? pictureShareOf(operators, viewport) : 0,
    };
  } finally {
    page.cleanup();
  }
}

/** pdf.js knows a font's real name only once the page's operators were read. */
function nameFonts(
  page: PDFPageProxy,
  items: readonly TextItem[],
  fontNames: Map<string, string>,
): void {
  for (const { fontName } of items) {
    if (fontNames.has(fontName)) continue;
    const font: unknown = page.commonObjs.has(fontName) ? page.commonObjs.get(fontName) : null;
    fontNames.set(fontName, realName(font) ?? fontName);
  }
}

/** Without the tag of a subset: `BAAAAA+Liberation` is `Liberation`. */
function realName(font: unknown): string | null {
  const name = (font as { name?: unknown } | null)?.name;
  return typeof name === 'string' ? name.replace(/^[A-Z]{6}\+/, '') : null;
}
