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

  /** Draws what one operator shows: glyphs of pdf.js, and numbers that move the pen. */
  show(drawn: ArrayLike<unknown>, state: GraphicsState, font: Font): readonly Shape[] {
    const shapes: Shape[] = [];
    const manner = mannerOf(state, this.matrix, font);
    for (let index = 0; index < drawn.length; index++) {
      const each = drawn[index];
      if (typeof each === 'number') this.moveBack(each, manner);
      else if (each) {
        const shape = this.draw(each, state, manner);
        if (shape) shapes.push(shape);
      }
    }
    return shapes;
  }

  /** By thousandths of the font size. */
  private moveBack(by: number, { size, scale }: Manner): void {
    this.advance(((-by * size) / 1000) * scale);
  }

  private draw(glyph: DrawnGlyph, state: GraphicsState, manner: Manner): Shape | null {
    const { unicode, width = 0, isSpace = false } = glyph;
    if (typeof unicode !== 'string') return null;
    const inked = width * manner.font.unit * manner.size;
    const spacing = state.charSpacing + (isSpace ? state.wordSpacing : 0);
    const whole = inked + spacing * manner.direction;
    const shape: Shape = {
      text: unicode,
      blank: unicode.trim() === '',
      at: apply(manner.matrix, this.at[0], this.at[1] + state.rise),
      along: manner.along,
      width: inked * manner.stretch,
      advance: whole * manner.stretch,
      size: manner.height,
      font: manner.font,
    };
    this.advance(whole * manner.scale);
    return shape;
  }

  private advance(by: number): void {
    this.at = [this.at[0] + by, this.at[1]];
  }
}

/** What holds for all that one operator shows. */
interface Manner {
  readonly font: Font;
  /** From the text's coordinates to the page as it is seen. */
  readonly matrix: Matrix;
  /** Font size before any matrix. */
  readonly size: number;
  /** -1 where a negative font size turns the text round. */
  readonly direction: number;
  /** Of what the pen moves by, in its direction. */
  readonly scale: number;
  /** From widths in the text's coordinates to points. */
  readonly stretch: number;
  readonly along: Point;
  /** Font size on the page. */
  readonly height: number;
}

function mannerOf(state: GraphicsState, text: Matrix, font: Font): Manner {
  const size = Math.abs(state.size);
  const direction = state.size < 0 ? -1 : 1;
  const scale = state.scale * direction;
  const matrix = compose(state.matrix, text);
  const [a, b, c, d] = matrix;
  return {
    font,
    matrix,
    size,
    direction,
    scale,
    stretch: Math.hypot(a, b) * Math.abs(scale),
    along: unitVector(a * Math.sign(scale), b * Math.sign(scale)),
    height: size * Math.hypot(c, d) * font.height,
  };
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
