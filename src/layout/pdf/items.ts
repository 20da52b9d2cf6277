import type { Box } from '../../model.js';
import type { Element } from './elements.js';
import type { Fragment } from './fragment.js';
import { bordersOf, continues, type Edge, joinFragments } from './join-fragments.js';
import type { Line } from './line.js';
import type { Margins } from './margins.js';
import { extentOf, marginsOf } from './margins.js';
import type { Aside, Item } from './paragraphs.js';

/** A page in reading order, and what stands aside on it. */
export interface PageElements {
  /** Points; pages of one width share their margins. */
  readonly width: number;
  readonly elements: readonly Element[];
  readonly asides: readonly Aside[];
}

/** With fewer lines a page's own margins are chance. */
const ENOUGH_LINES = 8;

/** Margins that take in less of what is printed are those of a list or a letterhead. */
const FULL_WIDTH = 0.75;

/** All pages as one sequence: each line with its margins, tables joined over page ends. */
export function itemsOf(pages: readonly PageElements[]): readonly Item[] {
  const margins = new Map(
    [...new Set(pages.map(({ width }) => width))].map((width) => {
      const alike = pages.filter((page) => Math.abs(page.width - width) < 1);
      return [width, commonMargins(alike)] as const;
    }),
  );
  return joinTables(pages.flatMap((page) => pageItems(page, margins.get(page.width) as Margins)));
}

/** Where too few lines run from margin to margin, all that is printed tells the margins. */
function commonMargins(pages: readonly PageElements[]): Margins {
  const elements = pages.flatMap((page) => page.elements);
  const all = extentOf(elements.flatMap(boxesOf));
  const shared = marginsOf(runningLines(elements));
  if (shared && shared.right - shared.left > FULL_WIDTH * (all.right - all.left)) return shared;
  return { left: all.left, right: Math.max(all.right, (pages[0]?.width ?? 0) - all.left) };
}

function boxesOf(element: Element): readonly { readonly box: Box }[] {
  return element.kind === 'table' ? [element.fragment] : element.strip.lines;
}

function pageItems({ elements, asides }: PageElements, margins: Margins): readonly Item[] {
  const lines = runningLines(elements);
  const own = (lines.length >= ENOUGH_LINES ? marginsOf(lines) : null) ?? margins;
  const items = elements.flatMap((element): readonly Item[] =>
    element.kind === 'table'
      ? [element]
      : element.strip.lines.map((line) => ({
          kind: 'line',
          set: {
            line,
            margins: element.strip.margins ?? own,
            narrow: element.strip.margins !== null && !element.strip.flows,
          },
        })),
  );
  return [...items, ...asides];
}

function runningLines(elements: readonly Element[]): readonly Line[] {
  return elements.flatMap((element) =>
    element.kind === 'strip' && !element.strip.margins ? element.strip.lines : [],
  );
}

/** A table that opens a page goes on with the one that ended the page before. */
function joinTables(items: readonly Item[]): readonly Item[] {
  const joined: Item[] = [];
  const pages = new Map<Item, Fragment[]>();
  let last: Item | null = null;
  let edge: Edge | null = null;
  for (const item of items) {
    if (item.kind === 'table' && last && edge && continues(edge, item.fragment)) {
      pages.get(last)?.push(item.fragment);
      edge = { ...item.fragment, xs: bordersOf(edge, item.fragment) };
      continue;
    }
    joined.push(item);
    if (item.kind === 'aside') continue;
    last = item;
    edge = item.kind === 'table' ? item.fragment : null;
    if (item.kind === 'table') pages.set(item, [item.fragment]);
  }
  return joined.map((item) => {
    const fragments = pages.get(item) ?? [];
    return fragments.length > 1 ? { kind: 'table', fragment: joinFragments(fragments) } : item;
  });
}
