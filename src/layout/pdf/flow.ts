import type { RawPdf } from '../../model.js';
import type { FlowBlock } from '../flow.js';
import type { Element } from './elements.js';
import { elementsOf } from './elements.js';
import type { Furniture } from './furniture.js';
import { furnitureOf } from './furniture.js';
import { itemsOf } from './items.js';
import { joinLines, placeRun } from './line.js';
import { liftMarks } from './marks.js';
import { bodySize, notesOf } from './notes.js';
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
    const runs = liftMarks(page.runs.map((run) => placeRun(run, page.number)));
    const ruled = ruledTables(runs, page.rulings, page.height);
    return { page, ruled, rows: rowsOf(ruled.rest) };
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
    pages.map(({ page, rows }, index) => ({
      width: page.width,
      elements: elements[index] ?? [],
      asides: [
        ...notes.notes.filter((note) => note.page === page.number).map(asideOfNote),
        ...furnitureAsides(rows, furniture),
      ],
    })),
  );
  return rejoinLines(items, styleOf(items));
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
