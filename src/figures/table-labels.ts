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

const naming: readonly TableRole[] = ['unit', 'field', 'label'];
const notNaming: readonly TableRole[] = ['index', 'ignored', 'measure'];

/**
 * The columns that name the rows: the first one that mostly holds words, and those right of it that
 * go on with them ('Nội dung' over 'Tiếp nhận | Trực tuyến').
 */
export function labelColumns(
  body: readonly (readonly string[])[],
  headings: readonly Heading[],
  roles: readonly ReadonlySet<TableRole>[],
): number[] {
  const shares = roles.map((own, at) =>
    notNaming.some((role) => own.has(role)) ? 0 : wordShare(body.map((row) => row[at] ?? '')),
  );
  const weights = shares.map((share, at) => {
    const isTitled = naming.some((role) => roles[at]?.has(role));
    return share + (share > 0 && isTitled ? 0.5 : 0);
  });
  const best = Math.max(...weights, 0);
  if (best <= 0.4) return [];
  const first = weights.findIndex((weight) => weight >= Math.min(best, 0.8));
  const title = headings[first]?.path.join(' ');
  let end = first + 1;
  const goesOn = (at: number): boolean =>
    (shares[at] ?? 0) > 0.5 && (headings[at]?.path.join(' ') === title || isLabel(roles[at]));
  while (goesOn(end)) end++;
  return Array.from({ length: end - first }, (_, k) => first + k);
}

const isLabel = (roles: ReadonlySet<TableRole> | undefined): boolean =>
  roles?.has('label') === true && !roles.has('field');

/** The part of the filled cells that hold words. */
function wordShare(texts: readonly string[]): number {
  const filled = texts.filter((text) => text !== '');
  const wordy = filled.filter((text) => !isNumeric(text) && /\p{L}{2}/u.test(text));
  return filled.length === 0 ? 0 : wordy.length / filled.length;
}
