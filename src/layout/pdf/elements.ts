import { alignedTables } from './aligned.js';
import type { Fragment } from './fragment.js';
import type { Row } from './rows.js';
import type { Strip } from './strips.js';
import { stripsOf } from './strips.js';
import { partColumns } from './text-columns.js';

/** What a page is made of, in reading order. */
export type Element =
  | { readonly kind: 'strip'; readonly strip: Strip }
  | { readonly kind: 'table'; readonly fragment: Fragment };

/**
 * Orders a page's rows and ruled tables from top to bottom, and sees the tables without lines;
 * `before` are the elements of the page before, whose last table may go on.
 */
export function elementsOf(
  rows: readonly Row[],
  ruled: readonly Fragment[],
  before: readonly Element[],
): readonly Element[] {
  const last = before.at(-1);
  let carried = last?.kind === 'table' && !last.fragment.ruled ? last.fragment : null;
  const elements: Element[] = [];
  let rest = rows;
  for (const fragment of ruled) {
    const above = rest.filter((row) => row.baseline < fragment.box[3]);
    elements.push(...textElements(above, carried), { kind: 'table', fragment });
    rest = rest.filter((row) => !above.includes(row));
    carried = null;
  }
  return [...elements, ...textElements(rest, carried)];
}

function textElements(rows: readonly Row[], carried: Fragment | null): readonly Element[] {
  return partColumns(rows).flatMap((stretch): readonly Element[] =>
    'columns' in stretch ? stretch.columns.map(elementOf) : blockElements(stretch, carried),
  );
}

function blockElements(rows: readonly Row[], carried: Fragment | null): readonly Element[] {
  return alignedTables(rows, carried).flatMap((stretch): readonly Element[] =>
    'cells' in stretch ? [{ kind: 'table', fragment: stretch }] : stripsOf(stretch).map(elementOf),
  );
}

function elementOf(strip: Strip): Element {
  return { kind: 'strip', strip };
}
