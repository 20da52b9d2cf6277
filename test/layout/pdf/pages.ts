import type { FlowBlock, FlowParagraph, FlowTable } from '../../../src/layout/flow.js';
import { flowPdf } from '../../../src/layout/pdf/flow.js';
import type { GlyphRun, RawPage, Ruling } from '../../../src/model.js';

/** Text margins of the test pages and the first-line indent, in points. */
export const LEFT = 85;
export const RIGHT = 545;
export const INDENT = 36;
const SIZE = 14;
const LINE = 18;
/** Every letter is half as wide as the font is high. */
const LETTER = 0.5;

export interface RunOptions {
  readonly size?: number;
  readonly font?: string;
}

/** A run with its baseline at `y`. */
export function run(text: string, x: number, y: number, options: RunOptions = {}): GlyphRun {
  const { size = SIZE, font = 'Times New Roman' } = options;
  const width = text.length * LETTER * size;
  return { text, font, size, box: [x, y - 0.8 * size, x + width, y + 0.2 * size] };
}

/** A run that ends at `x`. */
export function runTo(text: string, x: number, y: number, options: RunOptions = {}): GlyphRun {
  return run(text, x - text.length * LETTER * (options.size ?? SIZE), y, options);
}

/** A run with its middle at `x`. */
export function runAt(text: string, x: number, y: number, options: RunOptions = {}): GlyphRun {
  return run(text, x - (text.length * LETTER * (options.size ?? SIZE)) / 2, y, options);
}

/** Middle of the text's width. */
export const MIDDLE = (LEFT + RIGHT) / 2;

/** Sets paragraphs line by line as a word processor does; a first line is indented. */
export function prose(paragraphs: readonly string[], top: number, indent = INDENT): GlyphRun[] {
  let y = top;
  return paragraphs.flatMap((paragraph) =>
    wrapped(paragraph, indent).map((line, index) => {
      y += LINE;
      return run(line, LEFT + (index === 0 ? indent : 0), y);
    }),
  );
}

function wrapped(paragraph: string, indent: number): readonly string[] {
  const fit = (width: number): number => Math.floor(width / (LETTER * SIZE));
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    const room = fit(RIGHT - LEFT - (lines.length === 0 ? indent : 0));
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

export function page(
  number: number,
  runs: readonly GlyphRun[],
  rulings: readonly Ruling[] = [],
): RawPage {
  return { number, width: 595, height: 842, runs, rulings };
}

/** Lines of a grid with these column and row borders. */
export function grid(xs: readonly number[], ys: readonly number[]): Ruling[] {
  const [x0 = 0, x1 = 0] = [xs[0], xs.at(-1)];
  const [y0 = 0, y1 = 0] = [ys[0], ys.at(-1)];
  return [...ys.map((y): Ruling => [x0, y, x1, y]), ...xs.map((x): Ruling => [x, y0, x, y1])];
}

/** Text in the cells of a grid; an empty string leaves a cell empty. */
export function cells(
  xs: readonly number[],
  ys: readonly number[],
  rows: readonly (readonly string[])[],
): GlyphRun[] {
  return rows.flatMap((row, y) =>
    row.flatMap((text, x) =>
      text === '' ? [] : [run(text, (xs[x] ?? 0) + 5, (ys[y] ?? 0) + 14, { size: 10 })],
    ),
  );
}

export function flow(...pages: readonly RawPage[]): readonly FlowBlock[] {
  return flowPdf({ format: 'pdf', pages });
}

export function paragraphs(blocks: readonly FlowBlock[]): readonly FlowParagraph[] {
  return blocks.filter((block) => block.kind === 'paragraph');
}

export function texts(blocks: readonly FlowBlock[]): readonly string[] {
  return paragraphs(blocks).map((paragraph) => paragraph.content.text);
}

/** The tables' cell texts; a merged cell shows at each position it covers. */
export function tables(blocks: readonly FlowBlock[]): readonly (readonly (readonly string[])[])[] {
  return blocks
    .filter((block): block is FlowTable => block.kind === 'table')
    .map((table) => table.grid.map((row) => row.map((cell) => cell.content.text)));
}
