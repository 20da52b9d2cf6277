import type { PDFDocumentProxy, PDFPageProxy, PageViewport } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { RawPage } from '../model.js';
import { remembering } from '../collections.js';
import { withAccents } from './pdf-accents.js';
import { withoutDoubles } from './pdf-doubles.js';
import { fontsOf } from './pdf-fonts.js';
import type { Glyph } from './pdf-glyph.js';
import { glyphsOf } from './pdf-glyphs.js';
import type { Losses } from './pdf-losses.js';
import { pictureShareOf } from './pdf-pictures.js';
import { rulingsOf } from './pdf-rulings.js';
import { runsOf, turnOf } from './pdf-runs.js';
import { looksTabular } from './pdf-tabular.js';

/** A page and what was seen of it besides its text. */
export interface PageContent {
  readonly page: RawPage;
  /** How much of it pictures cover, 0 to 1. */
  readonly pictureShare: number;
  /** Its text is that of a picture under it, put there by a program that recognised it. */
  readonly recognised: boolean;
  /** How many characters were left out that nobody sees. */
  readonly hidden: number;
  /** It is damaged in the file: a part of it may be missing. */
  readonly incomplete: boolean;
}

/** Share of a page that its pictures cover, from which on it counts as a scan. */
export const SCAN_SHARE = 0.4;

/** Tells of optional content whether it shows. */
export type LayerReader = (properties: unknown) => boolean;

/** Reads one page. Rejects where the page is broken. */
export async function readPage(
  pdf: PDFDocumentProxy,
  number: number,
  isLayerShown: LayerReader,
  losses: Losses,
): Promise<PageContent> {
  const lostBefore = losses.parts;
  const page = await pdf.getPage(number);
  try {
    const operators = await page.getOperatorList();
    const fonts = await fontsOf(page, operators);
    const read = (viewport: PageViewport): readonly Glyph[] =>
      glyphsOf(operators, viewport, fonts, isLayerShown);
    const seen = page.getViewport({ scale: 1 });
    const drawn = read(seen);
    const upright = uprightOf(page, seen, drawn);
    const glyphs = upright === seen ? drawn : read(upright);
    const pictureShare = pictureShareOf(operators, upright);
    const text = textOf(glyphs, pictureShare);
    const runs = runsOf(withAccents(withoutDoubles(text.filter(({ stamp }) => !stamp))));
    const stamps = runsOf(withoutDoubles(text.filter(({ stamp }) => stamp)));
    const { width, height } = upright;
    const rulings = looksTabular(runs) ? rulingsOf(operators, upright) : [];
    return {
      page: { number, width, height, runs, rulings, ...(stamps.length > 0 ? { stamps } : {}) },
      pictureShare,
      recognised: text.some(({ sight }) => sight === 'transparent'),
      hidden: countInk(glyphs) - countInk(text),
      incomplete: losses.parts > lostBefore || losses.showIn(operators),
    };
  } finally {
    page.cleanup();
  }
}

/** The page set upright where most of its text is drawn sideways, as a landscape table on a portrait page. */
function uprightOf(page: PDFPageProxy, seen: PageViewport, glyphs: readonly Glyph[]): PageViewport {
  const letters = new Map<number, number>();
  const turnAlong = remembering(turnOf);
  for (const { blank, along } of glyphs) {
    if (blank) continue;
    const turn = turnAlong(along);
    letters.set(turn, (letters.get(turn) ?? 0) + 1);
  }
  const [turn] = [...letters].sort((a, b) => b[1] - a[1])[0] ?? [0];
  if (turn === 0 || turn % 90 !== 0) return seen;
  return page.getViewport({ scale: 1, rotation: page.rotate + turn });
}

/** What is read of a page: what shows, and over a scan what was recognised of it. */
function textOf(glyphs: readonly Glyph[], pictureShare: number): readonly Glyph[] {
  const isScan = pictureShare >= SCAN_SHARE;
  return glyphs.filter(({ sight }) => sight === 'seen' || (isScan && sight === 'transparent'));
}

function countInk(glyphs: readonly Glyph[]): number {
  return glyphs.filter(({ blank }) => !blank).length;
}
