import { compileRules } from '../../src/figures/compiled.js';
import { extractFigures, type Extraction } from '../../src/figures/figures.js';
import { noHeader } from '../../src/figures/examples.js';
import { markerOf } from '../../src/layout/marker.js';
import type { Block, Figure, Header, Paragraph, TextDocument } from '../../src/model.js';
import { toPlain } from '../../src/number/decimal.js';
import { loadRules } from '../../src/ruleset/load.js';
import { grid } from '../layout/blocks.js';

export const rules = loadRules();
const compiled = compileRules(rules);

/** A paragraph; `#` before it makes it a heading, blanks before it nest it under what stands above; one that opens with a raised mark is a footnote. */
type Line = string;
/** A table as `test/layout/blocks.ts` writes it, with the number of its header rows. */
export interface TableLines {
  readonly header: number;
  readonly rows: readonly string[];
}

/** A document of paragraphs and tables, each governed by the nearest one above that is less indented. */
export function documentOf(...parts: readonly (Line | TableLines)[]): TextDocument {
  const open: { readonly indent: number; readonly index: number }[] = [];
  const blocks = parts.map((part, index): Block => {
    const indent = typeof part === 'string' ? part.search(/\S/) : Infinity;
    while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
    const parent = open.at(-1)?.index ?? null;
    if (typeof part !== 'string') {
      const { header: headerRows, rows } = part;
      return { kind: 'table', index, grid: grid(...rows), headerRows, parent, section: '' };
    }
    open.push({ indent, index });
    return paragraph(part.trim(), index, parent);
  });
  return { format: 'docx', pages: null, blocks };
}

function paragraph(line: string, index: number, parent: number | null): Paragraph {
  const text = line.replace(/^#\s*/, '');
  const place = { page: null, box: null, path: `p${index + 1}` };
  return {
    kind: 'paragraph',
    index,
    content: { text, spans: [{ start: 0, end: text.length, place }] },
    role: line.startsWith('#') ? 'heading' : /^[¹²³]/.test(text) ? 'footnote' : 'body',
    marker: markerOf(text),
    parent,
    section: '',
  };
}

/** What the rules that doisoat ships make of a document. */
export const extractionOf = (document: TextDocument, header: Partial<Header> = {}): Extraction =>
  extractFigures(document, { ...noHeader, ...header }, compiled);

/** `intake_total all = 1204`, with ` / unit`, ` / lĩnh vực` and ` (tháng 8)` where one is named; numbers of no indicator are left out. */
export function lineOf({ indicator, level, unitName, field, value, ...f }: Figure): string {
  const place = [level || '-', unitName, field].filter((part) => part !== '').join(' / ');
  const period = f.period === undefined ? '' : ` (${f.period})`;
  const marks = `${f.inferred ? ' (inferred)' : ''}${f.approximate ? ' (approximate)' : ''}${period}`;
  return `${indicator} ${place} = ${toPlain(value)}${marks}`;
}

/** The figures of indicators, in reading order. */
export function figuresIn(
  document: TextDocument | string,
  header: Partial<Header> = {},
): readonly string[] {
  const read = typeof document === 'string' ? documentOf(document) : document;
  const { figures } = extractionOf(read, header);
  return figures.filter(({ indicator }) => indicator !== 'other').map(lineOf);
}
