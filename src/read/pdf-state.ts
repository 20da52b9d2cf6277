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

/** A state as it changes from one operator to the next. */
export type MutableState = { -readonly [K in keyof GraphicsState]: GraphicsState[K] };

type Change = (state: MutableState, args: readonly unknown[]) => void;

const number = (value: unknown): number => Number(value) || 0;

const CHANGES: ReadonlyMap<number, Change> = new Map<number, Change>([
  [
    OPS.transform,
    (state, args) => (state.matrix = compose(state.matrix, asMatrix(args) ?? IDENTITY)),
  ],
  [OPS.setFillRGBColor, (state, args) => (state.fill = String(args[0]))],
  [OPS.setFillColorN, (state) => (state.fill = '')],
  [OPS.setFont, (state, args) => setFont(state, args)],
  [OPS.setCharSpacing, (state, args) => (state.charSpacing = number(args[0]))],
  [OPS.setWordSpacing, (state, args) => (state.wordSpacing = number(args[0]))],
  [OPS.setHScale, (state, args) => (state.scale = number(args[0]) / 100)],
  [OPS.setLeading, (state, args) => (state.leading = number(args[0]))],
  [OPS.setLeadingMoveText, (state, args) => (state.leading = -number(args[1]))],
  [OPS.setTextRise, (state, args) => (state.rise = number(args[0]))],
  [OPS.setTextRenderingMode, (state, args) => (state.mode = number(args[0]))],
  [OPS.setGState, (state, args) => setEntries(state, args[0])],
]);

/** Sets in a state what an operator sets; most set nothing of interest. */
export function change(state: MutableState, fn: number, args: readonly unknown[]): void {
  CHANGES.get(fn)?.(state, args);
}

function setFont(state: MutableState, font: ArrayLike<unknown>): void {
  state.font = String(font[0]);
  state.size = number(font[1]);
}

/** A parameter dictionary may set the font and the opacity. */
function setEntries(state: MutableState, entries: unknown): void {
  for (const entry of isArrayLike(entries) ? Array.from(entries) : []) {
    const [key, value] = isArrayLike(entry) ? Array.from(entry) : [];
    if (key === 'ca') state.opacity = number(value);
    if (key === 'Font' && isArrayLike(value)) setFont(state, value);
  }
}
