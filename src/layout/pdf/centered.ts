import type { SetLine } from './breaks.js';
import { indentOf } from './breaks.js';
import { textOf } from './line.js';
import { markerLength } from './marker.js';

/** Edges nearer than this are the same edge. Points. */
const SAME_EDGE = 4;
/** What stands at a first-line indent is centred only where both sides agree to this. Points. */
const EXACT = 1.2;

/**
 * The lines that are set at the middle of their column: seen by the margins, or by a neighbour of
 * another length with the same middle, for margins are only known where lines fill them.
 */
export function centeredLines(
  lines: readonly SetLine[],
  indents: readonly number[],
): ReadonlySet<SetLine> {
  return new Set(
    lines.filter((line, index) => {
      const neighbours = [lines[index - 1], lines[index + 1]];
      const shares = neighbours.some((other) => other !== undefined && sharesMiddle(line, other));
      return !isItem(line) && (shares || isBetweenMargins(line, indents));
    }),
  );
}

function isItem({ line }: SetLine): boolean {
  return markerLength(textOf(line)) > 0;
}

function isBetweenMargins(set: SetLine, indents: readonly number[]): boolean {
  const { line, margins } = set;
  const left = indentOf(set);
  const right = margins.right - line.box[2];
  const atIndent = indents.some((indent) => Math.abs(indent - left) <= SAME_EDGE);
  const least = line.bold ? 0.25 : 1.2;
  return (
    Math.min(left, right) > least * line.size &&
    Math.abs(left - right) < (atIndent ? EXACT : Math.min(0.9 * line.size, left / 2)) &&
    !(atIndent && !line.bold)
  );
}

function sharesMiddle(set: SetLine, other: SetLine): boolean {
  const [left, right] = [other.line.box[0] - set.line.box[0], set.line.box[2] - other.line.box[2]];
  return (
    set.line.page === other.line.page &&
    !set.narrow &&
    !other.narrow &&
    indentOf(set) > 2 * SAME_EDGE &&
    Math.abs(left) > 2 * SAME_EDGE &&
    Math.abs(left - right) < EXACT
  );
}
