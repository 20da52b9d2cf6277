import { isSyllable } from '../legacy/syllable.js';
import { clusters, union } from './geometry.js';
import type { Line, Run } from './line.js';
import { joinLines, lineOf } from './line.js';
import { rowsOf } from './rows.js';

/** Runs whose middles are this near, in font sizes, stand in one upright column of text. */
const SAME_COLUMN = 0.4;
/** A gap wider than this many font sizes is a blank. */
const BLANK = 0.1;
/** What a cell keeps free beside its text, at most. Points. */
const WIDEST_PADDING = 6;
/** What several lines of digits may be together. */
const COUNT = /^(?:\d+|\d{1,3}(?:\.\d{3})+)$/;
/** A number with a sign that only one number can have: two numbers in two lines never join to it. */
const CUT_NUMBER = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?%?$|^\d+,\d+%?$|^\d+%$/;

/**
 * The lines of a cell in reading order.
 * Text set on its side is read line by line as well: from the left where it reads upwards, from the
 * right where it reads downwards.
 *
 * @param width what the cell has between its borders, in points; null where digits under each other
 *   are one number however much room they have
 */
export function cellLines(runs: readonly Run[], width: number | null): readonly Line[] {
  const upright = rowsOf(runs.filter((run) => !run.turn)).map((row) => joinLines(row.pieces));
  const rising = sidewaysLines(runs.filter((run) => run.turn === 'up'));
  const falling = sidewaysLines(runs.filter((run) => run.turn === 'down')).toReversed();
  return [...joinCut(upright, width), ...rising, ...falling];
}

/** Lines of text on its side from left to right, each as one run. */
function sidewaysLines(runs: readonly Run[]): readonly Line[] {
  const sorted = runs.toSorted((a, b) => middle(a) - middle(b));
  const size = Math.max(0, ...runs.map((run) => run.size));
  let start = 0;
  return clusters(sorted.map(middle), SAME_COLUMN * size).map((group) => {
    const members = sorted.slice(start, (start += group.length));
    const along = members.toSorted((a, b) =>
      a.turn === 'up' ? b.box[3] - a.box[3] : a.box[1] - b.box[1],
    );
    return lineOf([joinAlong(along)]);
  });
}

const middle = (run: Run): number => (run.box[0] + run.box[2]) / 2;

function joinAlong(runs: readonly Run[]): Run {
  const text = runs.map((run, index) => {
    const next = runs[index + 1];
    const gap = next ? Math.max(next.box[1] - run.box[3], run.box[1] - next.box[3]) : 0;
    return next && gap > BLANK * run.size && !/\s$/u.test(run.text) ? `${run.text} ` : run.text;
  });
  return { ...(runs[0] as Run), text: text.join(''), box: union(runs.map((run) => run.box)) };
}

/**
 * A number or a word that its column is too narrow for goes on in the next line: '14.86' and '7' are
 * 14.867, 'PHƯỜ' and 'NG' are 'PHƯỜNG', where the first line has no room for another letter; '12' and
 * '15' are two numbers.
 */
function joinCut(lines: readonly Line[], width: number | null): readonly Line[] {
  const joined: Line[] = [];
  lines.forEach((line, index) => {
    const [last, above] = [joined.at(-1), lines[index - 1]];
    const mayBeCut = above && (width === null || isFull(above, width));
    const isCut =
      mayBeCut &&
      last &&
      (isNumber(last, line, width === null ? COUNT : CUT_NUMBER) ||
        (width !== null && isWord(above, line, lines)));
    if (isCut)
      joined[joined.length - 1] = {
        ...last,
        box: union([last.box, line.box]),
        runs: [...last.runs, ...line.runs],
      };
    else joined.push(line);
  });
  return joined;
}

const DIGITS = /^[\d.,%\s]*$/u;

/** Whether a number of the cell may go on in the next line: for that two runs hold nothing but digits. */
export function mayJoinDigits(runs: readonly Run[]): boolean {
  return runs.length > 1 && runs.filter(({ text }) => DIGITS.test(text)).length > 1;
}

function isFull(line: Line, width: number): boolean {
  return widthOf(line) + line.size > width - 2 * WIDEST_PADDING;
}

function isNumber(first: Line, second: Line, number: RegExp): boolean {
  const [a, b] = [drawn(first), drawn(second)];
  return /^[\d.,]+$/u.test(a) && /^[\d.,%]+$/u.test(b) && number.test(a + b);
}

/**
 * Whether a line that is one word, or a part of one, goes on in the next. Where each part could be a
 * word too ('Chuy', 'ển'), no line of the cell may be longer.
 */
function isWord(first: Line, second: Line, lines: readonly Line[]): boolean {
  const a = drawn(first).normalize('NFC');
  const [b = ''] = /^\p{L}+/u.exec(drawn(second).normalize('NFC')) ?? [];
  if (!/^\p{L}+$/u.test(a) || b === '') return false;
  // 'UBN' and 'D'
  if (!isSyllable(a + b)) return /^\p{Lu}+$/u.test(a) && !isSyllable(a) && isRest(b);
  const isLongest = lines.every((line) => widthOf(line) < widthOf(first) + first.size * LETTER);
  return !isSyllable(a) || !isSyllable(b) || isLongest;
}

/** One letter too many for its line: with more of them it would be an abbreviation of its own. */
const isRest = (letters: string): boolean => /^\p{Lu}$/u.test(letters);

/** A narrow letter, in font sizes. */
const LETTER = 0.3;

const widthOf = ({ box }: Line): number => box[2] - box[0];

function drawn({ runs }: Line): string {
  return runs
    .map((run) => run.text)
    .join('')
    .trim();
}
