import { alignedTables } from './aligned.js';
import type { Fragment } from './fragment.js';
import { appended } from './join-fragments.js';
import type { Row } from './rows.js';
import type { RuledPage } from './ruled.js';
import type { Edge } from './rulings.js';
import type { Strip } from './strips.js';
import { stripsOf } from './strips.js';
import { partColumns } from './text-columns.js';

/** What a page is made of, in reading order. */
export type Element =
  | { readonly kind: 'strip'; readonly strip: Strip }
  | { readonly kind: 'table'; readonly fragment: Fragment };

/**
 * Orders a page's rows and ruled tables from top to bottom, and sees the tables without lines.
 * `bars` are the horizontal lines outside the ruled tables, from top to bottom; `before` are the
 * elements of the page before, whose last table may go on.
 */
export function elementsOf(
  rows: readonly Row[],
  { fragments, bars }: Pick<RuledPage, 'fragments' | 'bars'>,
  before: readonly Element[],
): readonly Element[] {
  const last = before.at(-1);
  const elements: Element[] = [];
  let carried = last?.kind === 'table' && !last.fragment.ruled ? last.fragment : null;
  let rest = rows;
  for (const fragment of fragments) {
    const above = rest.filter((row) => row.baseline < fragment.box[3]);
    elements.push(...textElements(above, bars, carried), { kind: 'table', fragment });
    rest = rest.slice(above.length);
    carried = fragment;
  }
  return [...elements, ...textElements(rest, bars, carried)].reduce<Element[]>(joinBelow, []);
}

function textElements(
  rows: readonly Row[],
  bars: readonly Edge[],
  carried: Fragment | null,
): readonly Element[] {
  return partColumns(rows).flatMap((stretch, index): readonly Element[] =>
    'columns' in stretch
      ? stretch.columns.map(elementOf)
      : blockElements(stretch, bars, index === 0 ? carried : null),
  );
}

function blockElements(
  rows: readonly Row[],
  bars: readonly Edge[],
  carried: Fragment | null,
): readonly Element[] {
  return alignedTables(rows, bars, carried).flatMap((stretch): readonly Element[] =>
    'cells' in stretch ? [{ kind: 'table', fragment: stretch }] : stripsOf(stretch).map(elementOf),
  );
}

function elementOf(strip: Strip): Element {
  return { kind: 'strip', strip };
}

/** Joins rows without lines to the ruled rows above them whose columns they stand in. */
function joinBelow(elements: Element[], next: Element): Element[] {
  const last = elements.at(-1);
  if (last?.kind === 'table' && next.kind === 'table' && sameBorders(last.fragment, next.fragment))
    elements[elements.length - 1] = {
      kind: 'table',
      fragment: appended(last.fragment, next.fragment),
    };
  else elements.push(next);
  return elements;
}

function sameBorders(first: Fragment, second: Fragment): boolean {
  const { xs } = second;
  return !second.ruled && xs.length === first.xs.length && xs.every((x, at) => x === first.xs[at]);
}
