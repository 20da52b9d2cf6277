import type { PDFPageProxy, PageViewport } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Box, GlyphRun } from '../model.js';

/** What of a pdf.js text item is used here. */
export interface TextItem {
  readonly str: string;
  /** Text space to page space; its last two numbers are the start of the baseline. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
}

/** How far letters reach above the baseline, in font sizes: near enough for every Latin font. */
export const ASCENT = 0.8;
/** Text that climbs this many points for each point of its length is set on its side. */
const SIDEWAYS = 0.9;
/** How far letters reach below the baseline, in font sizes. */
export const DESCENT = 0.2;

/**
 * What of pdf.js' items shows, without marked content and line ends. An item that is only a blank
 * becomes a blank at the end of the item before it.
 */
export function textItems(items: readonly object[]): readonly TextItem[] {
  const shown: TextItem[] = [];
  for (const item of items) {
    if (!('str' in item) || typeof item.str !== 'string' || item.str === '') continue;
    const last = shown.at(-1);
    if (item.str.trim() !== '') shown.push({ ...(item as TextItem), str: unligated(item.str) });
    else if (last) shown[shown.length - 1] = { ...last, str: `${last.str} ` };
  }
  return shown;
}

/** 'ﬁ' is two letters. Nothing else is normalized here: legacy fonts need their characters as drawn. */
function unligated(text: string): string {
  return text.replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'));
}

/**
 * Degrees clockwise that set the page upright where most of its text is drawn sideways, as a
 * landscape table on a portrait page; 0 elsewhere.
 */
export function mainRotation(items: readonly TextItem[], page: PDFPageProxy): number {
  const letters = new Map<number, number>();
  for (const { str, transform } of items) {
    const angle = Math.round((Math.atan2(transform[1] ?? 0, transform[0] ?? 1) * 180) / Math.PI);
    const turn = (((angle - page.rotate) % 360) + 360) % 360;
    letters.set(turn, (letters.get(turn) ?? 0) + str.length);
  }
  const [turn] = [...letters].sort((a, b) => b[1] - a[1])[0] ?? [0];
  return turn % 90 === 0 ? turn : 0;
}

/** A text item as a run on the page as it is seen. */
export function runOf(item: TextItem, viewport: PageViewport, font: string): GlyphRun {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = item.transform;
  const size = Math.hypot(c, d);
  const along = unit(a, b);
  const up = unit(c, d);
  const corner = (x: number, y: number): readonly number[] =>
    viewport.convertToViewportPoint(
      e + along[0] * x + up[0] * y,
      f + along[1] * x + up[1] * y,
    ) as number[];
  const box = boxAround([
    corner(0, -DESCENT * size),
    corner(item.width, -DESCENT * size),
    corner(0, ASCENT * size),
    corner(item.width, ASCENT * size),
  ]);
  const [start = [], end = []] = [corner(0, 0), corner(1, 0)];
  const rise = (start[1] ?? 0) - (end[1] ?? 0);
  return { text: item.str, box, font, size, ...(Math.abs(rise) > SIDEWAYS && turned(rise)) };
}

function turned(rise: number): Pick<GlyphRun, 'turn'> {
  return { turn: rise > 0 ? 'up' : 'down' };
}

function unit(x: number, y: number): readonly [number, number] {
  const length = Math.hypot(x, y) || 1;
  return [x / length, y / length];
}

function boxAround(points: readonly (readonly number[])[]): Box {
  const xs = points.map((point) => point[0] ?? 0);
  const ys = points.map((point) => point[1] ?? 0);
  const least = (values: readonly number[]): number => rounded(Math.min(...values));
  const most = (values: readonly number[]): number => rounded(Math.max(...values));
  return [least(xs), least(ys), most(xs), most(ys)];
}

/** To a hundredth of a point: more is noise. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
