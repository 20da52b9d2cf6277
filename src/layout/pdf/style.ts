import { clusters, median, mode } from './geometry.js';
import type { SetLine, Style } from './breaks.js';
import { indentOf, isLower, pitchOf, reachesMargin } from './breaks.js';
import { centeredLines } from './centered.js';
import { textOf } from './line.js';
import { markerLength } from './marker.js';
import type { Item } from './paragraphs.js';

/** Indents that only a few lines share are not the document's. */
const FEWEST = 3;
/** Less than this from the margin is no indent. Points. */
const SMALLEST_INDENT = 8;
/** Indents that differ by less are the same. Points. */
const SAME_INDENT = 2;

/** Sees how the document sets its paragraphs, from all its lines of running text. */
export function styleOf(items: readonly Item[]): Style {
  const lines = items.flatMap((item) =>
    item.kind === 'line' && !item.set.narrow ? [item.set] : [],
  );
  const marked = lines.filter(({ line }) => markerLength(textOf(line)) > 0);
  const pitches = lines.slice(1).flatMap((next, index) => {
    const last = lines[index];
    const pitch = last ? pitchOf(last.line, next.line) : 0;
    return pitch > 0.9 && pitch < 3 ? [pitch] : [];
  });
  const shifts = lines.map(indentOf).filter((indent) => indent > SMALLEST_INDENT);
  const enough = Math.max(FEWEST, lines.length * 0.03);
  const indents = clusters(shifts, SAME_INDENT)
    .filter((group) => group.length >= enough)
    .map(median);
  const indented = marked.filter((item) => indentOf(item) > SMALLEST_INDENT);
  return {
    pitch: mode(pitches, 0.03) ?? 1.2,
    indents,
    indentsItems: indented.length > marked.length / 2,
    blocks: blockIndents(lines),
    justified: isJustified(lines),
    centered: centeredLines(lines, indents),
  };
}

/** Indents of lines that go on at the indent of the line before them. */
function blockIndents(lines: readonly SetLine[]): readonly number[] {
  const goingOn = lines.filter((set, index) => {
    const before = lines[index - 1];
    return (
      before !== undefined &&
      before.line.page === set.line.page &&
      Math.abs(indentOf(before) - indentOf(set)) <= SAME_INDENT &&
      isLower(textOf(set.line))
    );
  });
  const indents = goingOn.map(indentOf).filter((indent) => indent > SMALLEST_INDENT);
  return clusters(indents, SAME_INDENT).map(median);
}

/** Of lines that take up more than this share of their column most go on in the next line. */
const LONG = 0.7;
/** Share of them that ends at the margin of justified text; of other text few do. */
const AT_MARGIN = 0.6;

function isJustified(lines: readonly SetLine[]): boolean {
  const long = lines.filter(
    ({ line, margins }) => line.box[2] - margins.left > LONG * (margins.right - margins.left),
  );
  return long.filter(reachesMargin).length > AT_MARGIN * long.length;
}
