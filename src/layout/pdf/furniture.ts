import { groupBy } from '../../collections.js';
import type { RawPage } from '../../model.js';
import { isMotto, isSignatureText } from '../letterhead.js';
import { isPageNumber } from '../page-number.js';
import { joinLines, textOf } from './line.js';
import { pageNumbersAmong } from './page-numbers.js';
import type { Row } from './rows.js';

/** A page with its rows of running text from top to bottom. */
export interface RowPage {
  readonly page: RawPage;
  readonly rows: readonly Row[];
}

/** What stands on every page and is no part of the text. */
export type Furniture = 'page_number' | 'page_header';

/** A row at the top or at the bottom of its page. */
interface Edge {
  readonly row: Row;
  readonly page: number;
  readonly text: string;
  /** The numbers in the text. */
  readonly numbers: readonly number[];
  readonly side: 'top' | 'bottom';
  /** From that side of the page, in points. */
  readonly distance: number;
  /** At the foot of a page on which a report is signed. */
  readonly signed: boolean;
}

/** Share of the page's height, at the top and at the bottom, where headers and page numbers stand. */
const MARGIN_BAND = 0.12;
/** How many rows a running header or footer has at most. */
const DEEPEST = 4;
/** A running header stands at the same height on all its pages, but for this. Points. */
const SAME_HEIGHT = 4;
/** On how many pages a running header must stand; on fewer in a short file. */
const ENOUGH = 3;
const ENOUGH_SHARE = 0.4;
/** How far down a page the motto stands that opens a report; bound together, each has its own. */
const LETTERHEAD_REACH = 6;
/** How far up the page 'Nơi nhận' and the office that signs may stand. */
const SIGNATURE_REACH = 12;
/** What opens a part of the text may stand at the top of many pages. */
const OPENS_PART = /^(?:phụ lục|biểu|mẫu|bảng)(?!\p{L})/iu;

/** Which rows are page numbers, running headers or footers. */
export function furnitureOf(pages: readonly RowPage[]): ReadonlyMap<Row, Furniture> {
  const edges = pages.map((page) => [edgesAt(page, 'top'), edgesAt(page, 'bottom')] as const);
  const all = edges.flat(2);
  const repeated = repeatedAmong(all, pages.length);
  const numbers = pageNumbersAmong(
    all.filter(({ row }) => row.pieces.length === 1).map((edge) => ({ ...edge, line: edge.row })),
  );
  const kindOf = ({ row }: Edge): Furniture | null => {
    if (numbers.has(row)) return 'page_number';
    return repeated.has(row) || isSetApart(row) ? 'page_header' : null;
  };
  const found = new Map<Row, Furniture>();
  for (const side of edges.flat())
    for (const edge of side) {
      const kind = kindOf(edge);
      // Within what is text nothing is furniture.
      if (!kind) break;
      found.set(edge.row, kind);
    }
  return found;
}

/** The rows within the band at one side of the page, from the outside in; none over a letterhead. */
function edgesAt({ page, rows }: RowPage, side: Edge['side']): readonly Edge[] {
  const inwards = side === 'top' ? rows : rows.toReversed();
  const signed = side === 'bottom' && inwards.slice(0, SIGNATURE_REACH).some(isClosing);
  const opensLetterhead = side === 'top' && rows.slice(0, LETTERHEAD_REACH).some(hasMotto);
  return inwards.slice(0, DEEPEST).flatMap((row): readonly Edge[] => {
    const distance = side === 'top' ? row.baseline : page.height - row.baseline;
    if (distance >= MARGIN_BAND * page.height) return [];
    const text = textOf(joinLines(row.pieces)).trim();
    if (opensLetterhead && !isPageNumber(text)) return [];
    const numbers = (text.match(/\d+/g) ?? []).map(Number);
    return [{ row, page: page.number, text, numbers, side, distance, signed }];
  });
}

function hasMotto({ pieces }: Row): boolean {
  return pieces.some((piece) => isMotto(textOf(piece).trim()));
}

function isClosing({ pieces }: Row): boolean {
  return pieces.some((piece) => isSignatureText(textOf(piece).trim()));
}

/** Whether the file itself says that the row is no part of the text. */
function isSetApart({ pieces }: Row): boolean {
  return pieces.every(({ runs }) => runs.every(({ artifact }) => artifact));
}

/** The same words at the same height on several pages, with the same numbers or numbers that count the pages. */
function repeatedAmong(edges: readonly Edge[], pages: number): ReadonlySet<Row> {
  const enough = Math.max(2, Math.min(ENOUGH, ENOUGH_SHARE * pages));
  const alike = groupBy(edges, ({ side, text }) => `${side} ${text.replace(/\d+/g, '#')}`);
  return new Set(
    [...alike.values()].flatMap((group) => {
      const kin = group.filter((edge) => group.some((other) => isRepeated(edge, other)));
      // What only stands under signatures is the name of who signs short reports bound together.
      const rows = kin.length >= enough && kin.some(({ signed }) => !signed) ? kin : [];
      return rows.filter(opensNothing).map(({ row }) => row);
    }),
  );
}

function isRepeated(one: Edge, other: Edge): boolean {
  const pages = other.page - one.page;
  return (
    pages !== 0 &&
    Math.abs(one.distance - other.distance) <= SAME_HEIGHT &&
    one.numbers.every((value, index) => {
      const step = (other.numbers[index] ?? value) - value;
      return step === 0 || step === pages;
    })
  );
}

/** The title of an annex that its pages repeat is a title on the first of them. */
function opensNothing({ text, page }: Edge, _: number, group: readonly Edge[]): boolean {
  if (!OPENS_PART.test(text)) return true;
  return group.some((other) => other.page < page && other.text === text);
}
