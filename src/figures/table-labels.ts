import type { Heading } from './table-heading.js';
import { markIn } from './table-outline.js';
import type { TableRole } from './table-roles.js';

/** Whether a cell holds nothing but a number and its unit, with a note in brackets: '12 (98,5%)'. */
export const isNumeric = (text: string): boolean =>
  /^[-–+]?\s*\d[\d.,/\s]*(%|hồ sơ|hs|tthc|điểm)?\s*(\([^()]*\))?$/iu.test(text.trim());

/** Whether all cells of a column that hold something hold the marks of a list. */
export function holdsMarks(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '');
  return filled.length > 0 && filled.every((text) => markIn(text) !== null);
}

/** Whether the numbers of a column have signs, '+14' and '-3', as nothing but changes have. */
export function holdsChanges(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => /\d/.test(text));
  const signed = filled.filter((text) => /^[+\-–−]\s*\d/.test(text));
  return (
    signed.length > 1 &&
    signed.length * 2 > filled.length &&
    signed.some((text) => text.startsWith('+'))
  );
}

const naming: readonly TableRole[] = ['unit', 'field', 'label'];
const notNaming: readonly TableRole[] = ['index', 'ignored', 'measure'];

/** The columns that name the rows, and those left of them whose names run over several rows each. */
export interface NamingColumns {
  readonly labels: readonly number[];
  readonly groups: readonly number[];
}

/**
 * The columns that name the rows: the first one that mostly holds words, and those right of it that
 * go on with them ('Nội dung' over 'Tiếp nhận | Trực tuyến'). One whose cells are merged over rows
 * that the next one names apart ('Sở Tư pháp' beside 'Hộ tịch', 'Chứng thực') only groups them.
 */
export function labelColumns(
  body: readonly (readonly string[])[],
  headings: readonly Heading[],
  roles: readonly ReadonlySet<TableRole>[],
): NamingColumns {
  const shares = roles.map((own, at) =>
    notNaming.some((role) => own.has(role)) ? 0 : wordShare(body.map((row) => row[at] ?? '')),
  );
  const weights = shares.map((share, at) => {
    const isTitled = naming.some((role) => roles[at]?.has(role));
    return share + (share > 0 && isTitled ? 0.5 : 0);
  });
  const best = Math.max(...weights, 0);
  const ofPeriods = headings.findIndex(({ path }) => PERIOD.test(path.join(' ')));
  if (best <= 0.4) return ofPeriods < 0 ? nameless : { labels: [ofPeriods], groups: [] };
  const titleOf = (at: number): string | undefined => headings[at]?.path.join(' ');
  const isWordy = (at: number): boolean => (shares[at] ?? 0) > 0.5;
  const goesOn = (at: number, first: number): boolean =>
    isWordy(at) && (titleOf(at) === titleOf(first) || isLabel(roles[at]));
  const isGroup = (at: number): boolean =>
    isWordy(at + 1) &&
    titleOf(at) !== titleOf(at + 1) &&
    !(isLabel(roles[at]) && isLabel(roles[at + 1])) &&
    runsOver(body.map((row) => row[at] ?? ''));
  const leftmost = weights.findIndex((weight) => weight >= Math.min(best, 0.8));
  let first = leftmost;
  while (isGroup(first)) first++;
  let end = first + 1;
  while (goesOn(end, first)) end++;
  return { labels: range(first, end), groups: range(leftmost, first) };
}

const range = (from: number, end: number): number[] =>
  Array.from({ length: end - from }, (_, k) => from + k);

/** The title of a column that numbers months, weeks or the like: '7', '8' below it name rows. */
export const PERIOD = /^(tháng|quý|tuần|năm|kỳ)$/iu;

const nameless: NamingColumns = { labels: [], groups: [] };

/** Whether the texts of a column run over several rows each, but for a total. */
function runsOver(texts: readonly string[]): boolean {
  const runs = texts.filter((text, at) => text !== '' && text !== texts[at - 1]);
  const filled = texts.filter((text) => text !== '');
  return runs.length > 1 && filled.length >= runs.length * 1.5 && filled.length > 3;
}

const isLabel = (roles: ReadonlySet<TableRole> | undefined): boolean =>
  roles?.has('label') === true && !roles.has('field');

/** The part of the filled cells that hold words. */
function wordShare(texts: readonly string[]): number {
  const filled = texts.filter((text) => text !== '');
  const wordy = filled.filter((text) => !isNumeric(text) && /\p{L}{2}/u.test(text));
  return filled.length === 0 ? 0 : wordy.length / filled.length;
}
