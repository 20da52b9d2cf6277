import type { PageViewport } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Box } from '../model.js';
import type { Matrix } from './pdf-matrix.js';
import { asMatrix, boxOf, compose, IDENTITY, isArrayLike, meet } from './pdf-matrix.js';
import type { GraphicsState, MutableState } from './pdf-state.js';
import { change, INITIAL } from './pdf-state.js';
import { OPS } from './pdf-ops.js';

/** What a page draws, as pdf.js lists it. */
export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

const OPENS: ReadonlySet<number> = new Set([
  OPS.save,
  OPS.formBegin,
  OPS.beginGroup,
  OPS.beginAnnotation,
]);
const CLOSES: ReadonlySet<number> = new Set([
  OPS.restore,
  OPS.formEnd,
  OPS.endGroup,
  OPS.endAnnotation,
]);

/**
 * Calls `visit` for each operator with what is set when it is carried out; matrices lead to the
 * page as it is seen. The state changes as the walk goes on.
 */
export function walk(
  operators: OperatorList,
  viewport: PageViewport,
  visit: (fn: number, args: readonly unknown[], state: GraphicsState) => void,
): void {
  const page = asMatrix(viewport.transform) ?? IDENTITY;
  const stack: MutableState[] = [];
  let state: MutableState = { ...INITIAL, matrix: page };
  let clips = false;
  operators.fnArray.forEach((fn, index) => {
    const args = argumentsAt(operators, index);
    if (OPENS.has(fn)) stack.push({ ...state });
    if (CLOSES.has(fn)) state = stack.pop() ?? state;
    if (fn === OPS.beginAnnotation) state = annotationState(page, args);
    else if (fn === OPS.formBegin) enterForm(state, args);
    else change(state, fn, args);
    visit(fn, args, state);
    if (fn === OPS.constructPath) {
      if (clips) state.clip = clipped(state, extentOfPath(args));
      clips = false;
    } else if (fn === OPS.clip || fn === OPS.eoClip) clips = true;
  });
}

const NOTHING: readonly unknown[] = [];

/** What an operator is given; nothing where it takes nothing. */
export function argumentsAt({ argsArray }: OperatorList, index: number): readonly unknown[] {
  const args = argsArray[index];
  return Array.isArray(args) ? args : NOTHING;
}

/** An annotation is drawn on the bare page, inside its own rectangle. */
function annotationState(page: Matrix, [, , transform, matrix]: readonly unknown[]): MutableState {
  const placed = compose(page, asMatrix(transform) ?? IDENTITY);
  return { ...INITIAL, matrix: compose(placed, asMatrix(matrix) ?? IDENTITY), annotation: true };
}

function enterForm(state: MutableState, [matrix, bounds]: readonly unknown[]): void {
  state.matrix = compose(state.matrix, asMatrix(matrix) ?? IDENTITY);
  state.clip = clipped(state, isArrayLike(bounds) ? bounds : null);
}

/** The rectangle around a path in its own coordinates, as pdf.js gives it along with the path. */
export function extentOfPath(args: readonly unknown[]): ArrayLike<unknown> | null {
  return isArrayLike(args[2]) ? args[2] : null;
}

function clipped({ clip, matrix }: GraphicsState, extent: ArrayLike<unknown> | null): Box | null {
  if (!extent || extent.length < 4) return clip;
  const box = boxOf(matrix, extent);
  return clip ? meet(clip, box) : box;
}
