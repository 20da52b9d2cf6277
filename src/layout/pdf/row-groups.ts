import { isNumber } from './columns.js';
import type { FragmentCell } from './fragment.js';
import { median } from './geometry.js';
import type { Line } from './line.js';
import { joinLines, textOf } from './line.js';
import { markerLength } from './marker.js';

/** The cells of one line of a table from left to right, without gaps; their `row` is not yet known. */
export type PlacedLine = readonly FragmentCell[];

/** First line of a row, and the line behind its last. */
export type Group = readonly [from: number, end: number];

/** A table's lines in rows; the titles above the rows are the first `titles` lines. */
export interface Grouping {
  readonly titles: number;
  readonly rows: readonly Group[];
}

/** The likeliest way of parting lines, and what it would be with the numbers set otherwise. */
export interface Ways {
  readonly best: Grouping;
  readonly others: readonly (readonly [Setting, Grouping])[];
}

/** Where a row's numbers stand beside a label of several lines. */
export type Setting = 'top' | 'middle' | 'bottom';

/** A row of more lines is text. */
const MOST_LINES = 15;
/** Lines of one cell are no further apart than this, in font sizes. */
const WIDEST_PITCH = 1.6;
/** Lines further apart than this many times the narrowest pitch are likely two cells. */
const LOOSE = 1.12;
/** Lines nearer than this many font sizes stand beside each other. */
const BESIDE = 0.95;
/** Letters by which a line may fall short of its column: words are measured by their letters only. */
const SLACK = 1.5;
/** How a form's columns make up another, as far as one line holds it. */
const FORMULA = /^[\d\s()+\-*/:%]*=[\d\s()=+\-*/:%]*$|^[\d\s()+\-*/:%]+[+*/:(]$/u;
/** What speaks against a way of parting lines; `off` is for numbers a line away from where they belong. */
const COST = {
  off: 2,
  mostOff: 3,
  noNumber: 1.2,
  heading: 0.5,
  goesOn: 1.5,
  notFull: 1.5,
  far: 2,
  loose: 0.7,
  otherWeight: 1,
  marked: 1.5,
  cut: 1,
  notTitle: 2,
  title: -0.1,
};

/** What of a line matters here. */
interface Fact {
  readonly y: number;
  readonly size: number;
  /** Has a number, or something left of the labels or across the columns: opens or is a row. */
  readonly isAnchor: boolean;
  readonly hasNumber: boolean;
  /** The words of each column. */
  readonly words: ReadonlyMap<number, Line>;
  /** A single text at the left edge with nothing beside it. */
  readonly isLone: boolean;
}

/**
 * Parts the lines of a table in rows: each holds one line of numbers, with the lines of its label
 * beside, above and below it, as far as these look like one text and stand as the table sets its
 * other rows. `isParted` says where a drawn line parts a line from the one above; lines above the
 * first number may be titles where `titled`.
 */
export function rowGroups(
  lines: readonly PlacedLine[],
  isParted: (line: number) => boolean,
  titled: boolean,
): Ways {
  const facts = factsOf(lines);
  const judge = judgeOf(facts);
  const ways = (['middle', 'top', 'bottom'] as const).map((setting) => ({
    setting,
    ...bestWay(facts, (from, end) => judge(from, end, setting), isParted, titled),
  }));
  const best = ways.reduce((least, way) => (way.cost < least.cost ? way : least));
  const others = ways.filter((way) => way !== best).map((way) => [way.setting, way] as const);
  return { best, others };
}

type Judge = (from: number, end: number) => number;

/** The way from the first line to the last that costs least. */
function bestWay(
  facts: readonly Fact[],
  judge: Judge,
  isParted: (line: number) => boolean,
  titled: boolean,
): Grouping & { readonly cost: number } {
  const firstNumber = facts.findIndex(({ hasNumber }) => hasNumber);
  const best = facts.map((_, line) => ({ cost: Infinity, from: line }));
  const ends = [{ cost: 0, from: 0 }, ...best];
  let titleCost = 0;
  for (let end = 1; end <= facts.length; end++) {
    const way = ends[end] as { cost: number; from: number };
    for (let from = end - 1; from >= Math.max(0, end - MOST_LINES); from--) {
      const own = judge(from, end);
      if (own === Infinity) break;
      const cost = (ends[from]?.cost ?? 0) + own;
      if (cost < way.cost) [way.cost, way.from] = [cost, from];
      if (isParted(from)) break;
    }
    if (!titled || end > firstNumber) continue;
    titleCost += COST.title + (isTitleLine(facts, end - 1) ? 0 : COST.notTitle);
    if (titleCost < way.cost) [way.cost, way.from] = [titleCost, -1];
  }
  const rows: Group[] = [];
  let end = facts.length;
  for (; end > 0 && (ends[end]?.from ?? -1) >= 0; end = ends[end]?.from ?? 0)
    rows.unshift([ends[end]?.from ?? 0, end]);
  return { cost: ends.at(-1)?.cost ?? 0, titles: end, rows };
}

/** Whether a line above the first number looks like the titles': not alone at the left, and as bold as the first. */
function isTitleLine(facts: readonly Fact[], at: number): boolean {
  const isBold = (fact: Fact | undefined): boolean | undefined =>
    [...(fact?.words.values() ?? [])][0]?.bold;
  const fact = facts[at] as Fact;
  const isBeside = [facts[at - 1], facts[at + 1]].some(
    (other) => other && Math.abs(other.y - fact.y) < BESIDE * fact.size,
  );
  return (!fact.isLone || isBeside || at === 0) && isBold(fact) === isBold(facts[0]);
}

/** What a row of the lines from `from` to before `end` costs; infinite where it can be none. */
function judgeOf(facts: readonly Fact[]): (from: number, end: number, setting: Setting) => number {
  const widths = widthsOf(facts);
  const pitch = narrowestPitch(facts);
  /** What speaks against two lines, one under the other, in one cell. */
  const seam = (column: number, above: Line, below: Line): number => {
    if (isOpen(above)) return 0;
    const distance = (below.baseline - above.baseline) / below.size;
    return (
      (distance > WIDEST_PITCH ? COST.far : distance > LOOSE * pitch ? COST.loose : 0) +
      (isFull(above, below, widths.get(column) ?? 0) ? 0 : COST.notFull) +
      (above.bold === below.bold ? 0 : COST.otherWeight) +
      (isMarked(below) ? COST.marked : 0)
    );
  };
  /** What speaks against an end of a row before a line. */
  const ends = (line: number): number => {
    const [above, below] = [facts[line - 1]?.words, facts[line]?.words];
    return sum([...(below ?? [])], ([column, text]) => {
      const last = above?.get(column);
      return last && seam(column, last, text) === 0 && startsLower(text) ? COST.cut : 0;
    });
  };
  return (from, end, setting) => {
    const members = facts.slice(from, end);
    const anchors = members.filter(({ isAnchor }) => isAnchor);
    if (anchors.length > 1) return Infinity;
    const [anchor] = anchors;
    const columns = stacks(members);
    return (
      (anchor ? 0 : costWithout(members)) +
      ends(from) +
      sum([...columns], ([column, texts]) => {
        const seams = sum(texts.slice(1), (text, at) => seam(column, texts[at] as Line, text));
        const off = anchor ? Math.abs(anchor.y - placeOf(texts, setting)) / anchor.size : 0;
        return seams + Math.min(COST.mostOff, (COST.off * off) / pitch);
      })
    );
  };
}

/** What speaks against a row without numbers. */
function costWithout(members: readonly Fact[]): number {
  const texts = members.flatMap(({ words }) => [...words.values()]);
  if (texts.some(startsLower)) return COST.noNumber + COST.goesOn;
  return texts[0] && isMarked(texts[0]) ? COST.heading : COST.noNumber;
}

function isMarked(line: Line): boolean {
  const text = textOf(line);
  return markerLength(text) > 0 || /^\p{Lu}[.)]\s/u.test(text);
}

function startsLower(line: Line): boolean {
  return /^\p{Ll}/u.test(textOf(line).trim());
}

function placeOf(texts: readonly Line[], setting: Setting): number {
  const [first, last] = [texts[0]?.baseline ?? 0, texts.at(-1)?.baseline ?? 0];
  if (setting === 'middle') return (first + last) / 2;
  return setting === 'top' ? first : last;
}

/** The words of each column over several lines. */
function stacks(members: readonly Fact[]): ReadonlyMap<number, Line[]> {
  const columns = new Map<number, Line[]>();
  for (const { words } of members)
    for (const [column, line] of words) columns.set(column, [...(columns.get(column) ?? []), line]);
  return columns;
}

/** Whether the first word below had no room in the line above, in a column of this width in points. */
export function isFull(above: Line, below: Line, width: number): boolean {
  const text = textOf(below).trim();
  const word = /^\S+/u.exec(text)?.[0].length ?? 0;
  const letter = widthOf(below) / Math.max(1, text.length);
  return widthOf(above) + (word + SLACK) * letter > width;
}

function widthOf({ box }: Line): number {
  return box[2] - box[0];
}

/** The widest text of each column. */
function widthsOf(facts: readonly Fact[]): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (const { words } of facts)
    for (const [column, line] of words)
      widths.set(column, Math.max(widths.get(column) ?? 0, widthOf(line)));
  return widths;
}

/** Distance of the nearest lines under each other in one column, in font sizes. */
function narrowestPitch(facts: readonly Fact[]): number {
  const last = new Map<number, Line>();
  let narrowest = WIDEST_PITCH;
  for (const { words } of facts)
    for (const [column, line] of words) {
      const above = last.get(column);
      const distance = above ? (line.baseline - above.baseline) / line.size : WIDEST_PITCH;
      if (distance > BESIDE) narrowest = Math.min(narrowest, distance);
      last.set(column, line);
    }
  return narrowest;
}

function factsOf(lines: readonly PlacedLine[]): readonly Fact[] {
  const label = labelColumn(lines);
  const open = new Map<number, boolean>();
  return lines.map((cells) => {
    const filled = cells.filter((cell) => cell.lines.length > 0);
    const texts = filled.map((cell) => {
      const text = joinLines(cell.lines);
      const number = isNumber(text) && !open.get(cell.column);
      open.set(cell.column, isOpen(text));
      return { ...cell, text, number };
    });
    const hasNumber = texts.some(({ number }) => number);
    const [first] = texts;
    const isLone = texts.length === 1 && first?.column === 0;
    const opens = first !== undefined && (first.column < label || first.colSpan > 1);
    return {
      y: median(texts.map(({ text }) => text.baseline)),
      size: median(texts.map(({ text }) => text.size)),
      isAnchor: hasNumber || opens,
      hasNumber,
      words: new Map(
        texts.filter(({ number }) => !number).map(({ column, text }) => [column, text]),
      ),
      isLone,
    };
  });
}

/** Whether a formula goes on in the next line: '(3)=(4)+' or '(3)=(4)+(5'. */
function isOpen(line: Line): boolean {
  const text = textOf(line).trim();
  const brackets = text.replace(/[^()]/gu, '').replaceAll('()', '');
  return FORMULA.test(text) && (/[=+\-*/:]$/u.test(text) || brackets.startsWith('('));
}

/** The column with most words in the lines that hold numbers. */
function labelColumn(lines: readonly PlacedLine[]): number {
  const counts = new Map<number, number>();
  for (const cells of lines)
    for (const { column, lines: texts } of cells)
      if (texts.length > 0 && !isNumber(joinLines(texts)))
        counts.set(column, (counts.get(column) ?? 0) + textOf(joinLines(texts)).length);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
}

function sum<T>(items: readonly T[], value: (item: T, index: number) => number): number {
  return items.reduce((total, item, index) => total + value(item, index), 0);
}
