import type { Box } from '../model.js';
import type { Matrix } from './pdf-matrix.js';
import { asMatrix, compose, IDENTITY, isArrayLike } from './pdf-matrix.js';
import { OPS } from './pdf-ops.js';

/** What a PDF's operators have set at one point of a page (ISO 32000-1, 8.4 and 9.3). */
export interface GraphicsState {
  /** From the coordinates in use to the page as it is seen. */
  readonly matrix: Matrix;
  /** Fill colour as `#rrggbb`; empty for a pattern. */
  readonly fill: string;
  /** 0 to 1. */
  readonly opacity: number;
  /** What is drawn outside it does not show; in points on the page as it is seen. */
  readonly clip: Box | null;
  /** Drawn by an annotation: a signature's stamp, a comment, a filled form field. */
  readonly annotation: boolean;
  readonly font: string;
  /** Font size before any matrix. */
  readonly size: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  /** 1 is 100 %. */
  readonly scale: number;
  readonly leading: number;
  readonly rise: number;
  /** 3 is invisible, 7 only clips. */
  readonly mode: number;
}

/** Paper's own colour. */
export const WHITE = '#ffffff';

/** What holds when a page begins. */
export const INITIAL: GraphicsState = {
  matrix: IDENTITY,
  fill: '#000000',
  opacity: 1,
  clip: null,
  annotation: false,
  font: '',
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0,
  mode: 0,
};

type Change = (args: readonly unknown[], state: GraphicsState) => Partial<GraphicsState>;

const number = (value: unknown): number => Number(value) || 0;

const CHANGES: ReadonlyMap<number, Change> = new Map<number, Change>([
  [OPS.transform, (args, { matrix }) => ({ matrix: compose(matrix, asMatrix(args) ?? IDENTITY) })],
  [OPS.setFillRGBColor, ([colour]) => ({ fill: String(colour) })],
  [OPS.setFillColorN, () => ({ fill: '' })],
  [OPS.setFont, ([font, size]) => ({ font: String(font), size: number(size) })],
  [OPS.setCharSpacing, ([value]) => ({ charSpacing: number(value) })],
  [OPS.setWordSpacing, ([value]) => ({ wordSpacing: number(value) })],
  [OPS.setHScale, ([percent]) => ({ scale: number(percent) / 100 })],
  [OPS.setLeading, ([value]) => ({ leading: number(value) })],
  [OPS.setLeadingMoveText, ([, y]) => ({ leading: -number(y) })],
  [OPS.setTextRise, ([value]) => ({ rise: number(value) })],
  [OPS.setTextRenderingMode, ([mode]) => ({ mode: number(mode) })],
  [OPS.setGState, ([entries]) => fromEntries(entries)],
]);

/** The state after an operator; the same one where it sets nothing of interest. */
export function stateAfter(
  state: GraphicsState,
  fn: number,
  args: readonly unknown[],
): GraphicsState {
  const change = CHANGES.get(fn);
  return change ? { ...state, ...change(args, state) } : state;
}

/** A parameter dictionary may set the font and the opacity. */
function fromEntries(entries: unknown): Partial<GraphicsState> {
  const set: { font?: string; size?: number; opacity?: number } = {};
  for (const entry of isArrayLike(entries) ? Array.from(entries) : []) {
    const [key, value] = isArrayLike(entry) ? Array.from(entry) : [];
    if (key === 'ca') set.opacity = number(value);
    if (key === 'Font' && isArrayLike(value)) {
      set.font = String(value[0]);
      set.size = number(value[1]);
    }
  }
  return set;
}
