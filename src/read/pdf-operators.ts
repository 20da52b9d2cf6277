import type { PageViewport } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A PDF matrix `a b c d e f`. */
export type Matrix = readonly [number, number, number, number, number, number];

/** What a page draws, as pdf.js lists it. */
export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** The operators that matter here, by their numbers in pdf.js 5 (`OPS`). */
export const OPS = {
  save: 10,
  restore: 11,
  transform: 12,
  stroke: 20,
  closeStroke: 21,
  fill: 22,
  eoFill: 23,
  fillStroke: 24,
  eoFillStroke: 25,
  closeFillStroke: 26,
  closeEOFillStroke: 27,
  setFillRGBColor: 59,
  formBegin: 74,
  formEnd: 75,
  constructPath: 91,
} as const;

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** `inner` first, then `outer`. */
export function compose(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  return [
    a * inner[0] + c * inner[1],
    b * inner[0] + d * inner[1],
    a * inner[2] + c * inner[3],
    b * inner[2] + d * inner[3],
    a * inner[4] + c * inner[5] + e,
    b * inner[4] + d * inner[5] + f,
  ];
}

/** Calls `visit` for each operator with the matrix that leads to the page as it is seen. */
export function walk(
  operators: OperatorList,
  viewport: PageViewport,
  visit: (fn: number, args: readonly unknown[], matrix: Matrix) => void,
): void {
  const stack: Matrix[] = [];
  let matrix = asMatrix(viewport.transform) ?? IDENTITY;
  operators.fnArray.forEach((fn, index) => {
    const args = argumentsAt(operators, index);
    if (fn === OPS.save || fn === OPS.formBegin) stack.push(matrix);
    if (fn === OPS.restore || fn === OPS.formEnd) matrix = stack.pop() ?? matrix;
    if (fn === OPS.transform) matrix = compose(matrix, asMatrix(args) ?? IDENTITY);
    if (fn === OPS.formBegin) matrix = compose(matrix, asMatrix(args[0]) ?? IDENTITY);
    visit(fn, args, matrix);
  });
}

function argumentsAt(operators: OperatorList, index: number): readonly unknown[] {
  const args = operators.argsArray[index];
  return isArrayLike(args) ? Array.from(args) : [];
}

function asMatrix(value: unknown): Matrix | null {
  if (!isArrayLike(value) || value.length < 6) return null;
  const [a, b, c, d, e, f] = Array.from(value, Number);
  return [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0];
}

/** pdf.js hands out plain arrays and typed ones alike. */
export function isArrayLike(value: unknown): value is ArrayLike<unknown> {
  return typeof value === 'object' && value !== null && 'length' in value;
}
