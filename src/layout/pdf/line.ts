import { append, perObject, remembering } from '../../collections.js';
import { DESCENT } from '../../read/pdf-glyph.js';
import type { Gap } from '../../read/pdf-spacing.js';
import { isBlankGap, kindOf, letterSpacing } from '../../read/pdf-spacing.js';
import type { Box, GlyphRun } from '../../model.js';
import type { Part } from '../repair.js';
import { median, union } from './geometry.js';

/** A run on its page. */
export interface Run extends GlyphRun {
  readonly page: number;
  readonly baseline: number;
}

/** Text on one baseline, its runs from left to right. */
export interface Line {
  readonly page: number;
  readonly box: Box;
  readonly baseline: number;
  /** Font size of most of its letters, in points. */
  readonly size: number;
  readonly bold: boolean;
  /** Has a gap so wide that it can only be meant: a label and its number. */
  readonly gapped: boolean;
  readonly runs: readonly Run[];
}

/** Names of bold fonts: 'TimesNewRoman,Bold', 'Arial-Black', '.VnTimeH' in bold. */
const BOLD = /bold|black|heavy|VnTime.*H\b.*B|,B/i;
/** Gaps of justified text stay below this many font sizes. */
const WIDE = 2;

/** Puts a run on its page, with its baseline measured back from its box. */
export function placeRun(run: GlyphRun, page: number): Run {
  return { ...run, page, baseline: run.box[3] - DESCENT * run.size };
}

/** Sorts the runs of one baseline into a line. */
export function lineOf(runs: readonly Run[]): Line {
  const sorted = runs.toSorted((a, b) => a.box[0] - b.box[0]);
  return {
    page: sorted[0]?.page ?? 0,
    box: union(sorted.map((run) => run.box)),
    baseline: median(sorted.map((run) => run.baseline)),
    size: sizeOf(sorted),
    bold: share(sorted, (run) => isBold(run.font)) > 0.6,
    gapped: sorted.some((run, index) => isFar(sorted[index - 1], run)),
    runs: sorted,
  };
}

/** Font size of the middle one of all letters, by their sizes. */
function sizeOf(runs: readonly Run[]): number {
  const counts = runs.map(({ text, size }) => ({ size, letters: lettersIn(text.trim()) }));
  let middle = counts.reduce((sum, { letters }) => sum + letters, 0) >> 1;
  for (const { size, letters } of counts.sort((a, b) => a.size - b.size)) {
    if (middle < letters) return size;
    middle -= letters;
  }
  return 0;
}

const PAIRS = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;

/** How many letters there are in a text, of which some may take two units. */
export function lettersIn(text: string): number {
  return text.length - (text.match(PAIRS)?.length ?? 0);
}

const isBold = remembering((font: string) => BOLD.test(font), 1000);

function isFar(before: Run | undefined, run: Run): boolean {
  return before !== undefined && run.box[0] - before.box[2] > WIDE * run.size;
}

/** Pieces of one row as one line. */
export const joinLines = perObject((lines: readonly Line[]): Line => {
  const [only] = lines;
  if (only && lines.length === 1) return only;
  return lineOf(lines.flatMap((line) => line.runs));
});

/** Share of the letters whose run is such, 0 to 1. */
export function share(runs: readonly Run[], such: (run: Run) => boolean): number {
  let [all, found] = [0, 0];
  for (const run of runs) {
    const { length } = run.text.trim();
    all += length;
    if (such(run)) found += length;
  }
  return found / Math.max(1, all);
}

/** The line's text in parts for repair, blanks put where the gaps are. */
export function partsOf(line: Line): readonly Part[] {
  const gaps = line.runs
    .slice(1)
    .map((run, index) => gapBetween(line.runs[index] as Run, run, line));
  const spacing = isInLetters(line) ? letterSpacing(gaps) : 0;
  return line.runs.map((run, index) => {
    const gap = gaps[index];
    const drawn = run.text.trimEnd();
    const blank = gap && isBlankGap(gap, spacing);
    const place = { page: run.page, box: run.box, path: null };
    if (!gap || spacing > 0) return { text: blank ? `${drawn} ` : drawn, place };
    return { text: blank && drawn === run.text ? `${drawn} ` : run.text, place };
  });
}

/** Whether most of its letters are drawn one by one. */
function isInLetters({ runs }: Line): boolean {
  return runs.filter(({ text }) => text.trim().length === 1).length > 0.7 * runs.length;
}

function gapBetween(run: Run, next: Run, { size }: Line): Gap {
  const width = (next.box[0] - run.box[2]) / size;
  const before = kindOf(run.text.trimEnd().slice(-1));
  return { before, after: kindOf(next.text.slice(0, 1)), width, ink: width, blank: false };
}

/** The line's characters as drawn, for looking at only. */
export const textOf = perObject((line: Line): string =>
  partsOf(line)
    .map((part) => part.text)
    .join('')
    .normalize('NFC'),
);

/** Lines read one after the other as parts of one text. */
export function partsOfLines(lines: readonly Line[]): readonly Part[] {
  const parts: Part[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const last = parts.at(-1);
    if (last && before && !joinsNext(textOf(before), textOf(line)))
      parts[parts.length - 1] = { ...last, text: `${last.text} ` };
    append(parts, partsOf(line));
  });
  return parts;
}

/** '(3)=(4)+(5)': how a form's columns make up another. */
const FORMULA = /^\(?\d{1,2}\)?\s?=[\d\s()+\-*/:%]+$/u;

/**
 * 'TT-' and 'VPCP' over a line end are 'TT-VPCP', a formula goes on; 'Tài chính -' and 'Kế hoạch' are two words.
 * 'Tron' and 'g hạn' are 'Trong hạn': a word cut because its column is narrower than it, which
 * shows where only the final consonant of a syllable is left over.
 */
function joinsNext(text: string, next: string): boolean {
  if (/[\p{L}\p{N}][-/]$/u.test(text) || FORMULA.test(`${text}${next}`)) return true;
  if (isNumberCut(text, next)) return true;
  return /^\p{L}+$/u.test(text) && /^(?:ng|nh|ch|[cmnptgh])(?!\p{L})/u.test(next);
}

/** '14.' and '867 hồ sơ', '94,' and '33%': a number that a line end cuts behind its sign. */
function isNumberCut(text: string, next: string): boolean {
  const grouped = /\s\(?[1-9]\d{0,2}(?:\.\d{3})*\.$/u.test(text) && /^\d{3}(?!\d)/u.test(next);
  return grouped || (/\s\(?\d+,$/u.test(text) && /^\d{1,2}\s?%/u.test(next));
}
