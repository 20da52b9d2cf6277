import type { Font, Shape } from './pdf-glyph.js';
import type { Matrix, Point } from './pdf-matrix.js';
import { apply, asMatrix, compose, IDENTITY } from './pdf-matrix.js';
import { OPS } from './pdf-ops.js';
import type { GraphicsState } from './pdf-state.js';

/** The text position (ISO 32000-1, 9.4.2 and 9.4.4). */
export class Pen {
  private matrix: Matrix = IDENTITY;
  private line: Point = [0, 0];
  private at: Point = [0, 0];

  /** Moves as the operators say that place text. */
  follow(fn: number, args: readonly unknown[], { leading }: GraphicsState): void {
    if (fn === OPS.beginText) this.restart(IDENTITY);
    if (fn === OPS.setTextMatrix) this.restart(asMatrix(args[0]) ?? IDENTITY);
    if (fn === OPS.moveText || fn === OPS.setLeadingMoveText)
      this.move(Number(args[0]), Number(args[1]));
    if (fn === OPS.nextLine) this.move(0, -leading);
  }

  private restart(matrix: Matrix): void {
    this.matrix = matrix;
    this.line = this.at = [0, 0];
  }

  private move(x: number, y: number): void {
    this.line = this.at = [this.line[0] + x, this.line[1] + y];
  }

  /** Draws a glyph of pdf.js, or moves by a number (thousandths of the font size, backwards). */
  draw(drawn: unknown, state: GraphicsState, font: Font): Shape | null {
    const size = Math.abs(state.size);
    const direction = state.size < 0 ? -1 : 1;
    const scale = state.scale * direction;
    if (typeof drawn === 'number') {
      this.advance(((-drawn * size) / 1000) * scale);
      return null;
    }
    const { unicode, width = 0, isSpace = false } = (drawn ?? {}) as DrawnGlyph;
    if (typeof unicode !== 'string') return null;
    const matrix = compose(state.matrix, this.matrix);
    const inked = width * font.unit * size;
    const spacing = state.charSpacing + (isSpace ? state.wordSpacing : 0);
    const stretch = Math.hypot(matrix[0], matrix[1]) * Math.abs(scale);
    const shape: Shape = {
      text: unicode,
      at: apply(matrix, this.at[0], this.at[1] + state.rise),
      along: unitVector(matrix[0] * Math.sign(scale), matrix[1] * Math.sign(scale)),
      width: inked * stretch,
      advance: (inked + spacing * direction) * stretch,
      size: size * Math.hypot(matrix[2], matrix[3]) * font.height,
      font,
    };
    this.advance((inked + spacing * direction) * scale);
    return shape;
  }

  private advance(by: number): void {
    this.at = [this.at[0] + by, this.at[1]];
  }
}

/** A glyph as pdf.js lists it; its width in the units of the font. */
interface DrawnGlyph {
  readonly unicode?: unknown;
  readonly width?: number;
  /** Word spacing applies to it. */
  readonly isSpace?: boolean;
}

function unitVector(x: number, y: number): Point {
  const length = Math.hypot(x, y) || 1;
  return [x / length, y / length];
}
