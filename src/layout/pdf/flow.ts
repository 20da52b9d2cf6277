import type { RawPdf } from '../../model.js';
import type { FlowBlock } from '../flow.js';
import { isPageNumber } from '../page-number.js';
import type { Element } from './elements.js';
import { elementsOf } from './elements.js';
import type { Furniture } from './furniture.js';
import { furnitureOf } from './furniture.js';
import { itemsOf } from './items.js';
import type { Run } from './line.js';
import { joinLines, lineOf } from './line.js';
import { liftMarks } from './marks.js';
import { bodySize, notesOf } from './notes.js';
import { withoutOverlays } from './overlays.js';
import type { Aside } from './paragraphs.js';
import { rejoinLines } from './paragraphs.js';
import type { Row } from './rows.js';
import { rowsOf } from './rows.js';
import { ruledTables } from './ruled.js';
import { styleOf } from './style.js';

/**
 * Reading order of a PDF: paragraphs rejoined over line and page ends, tables over pages, with page
 * numbers, running headers and footers, and footnotes set apart.
 */
export function flowPdf(raw: RawPdf): FlowBlock[] {
  const pages = raw.pages.map((page) => {
    const { text, apart } = withoutOverlays(page);
    const ruled = ruledTables(liftMarks(text), page.rulings, page.height);
    const sideways = ruled.rest.filter(({ turn }) => turn);
    const rows = rowsOf(ruled.rest.filter(({ turn }) => !turn));
    return { page, ruled, rows, apart: [...apart, ...sideways] };
  });
  const furniture = furnitureOf(pages);
  const running = pages.map(({ rows }) => rows.filter((row) => !furniture.has(row)));
  const notes = notesOf(running, bodySize(running.flat()));
  const elements: (readonly Element[])[] = [];
  pages.forEach(({ ruled }, index) => {
    const rows = (running[index] ?? []).filter((row) => !notes.rows.has(row));
    elements.push(elementsOf(rows, ruled, elements.at(-1) ?? []));
  });
  const items = itemsOf(
    pages.map(({ page, rows, apart }, index) => ({
      width: page.width,
      elements: elements[index] ?? [],
      asides: [
        ...notes.notes.filter((note) => note.page === page.number).map(asideOfNote),
        ...furnitureAsides(rows, furniture),
        ...apart.map(asideOfOverlay),
      ],
    })),
  );
  return rejoinLines(items, styleOf(items));
}

/** A number on its side is that of a page in landscape; anything else was laid over the page. */
function asideOfOverlay(run: Run): Aside {
  const zone = isPageNumber(run.text) ? 'page_number' : 'page_header';
  return { kind: 'aside', zone, lines: [lineOf([run])] };
}

function asideOfNote({ lines }: Pick<Aside, 'lines'>): Aside {
  return { kind: 'aside', zone: 'footnote', lines };
}

function furnitureAsides(
  rows: readonly Row[],
  furniture: ReadonlyMap<Row, Furniture>,
): readonly Aside[] {
  return rows.flatMap((row) => {
    const zone = furniture.get(row);
    return zone ? [{ kind: 'aside', zone, lines: [joinLines(row.pieces)] }] : [];
  });
}
