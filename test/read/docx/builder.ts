import { strToU8, zipSync } from 'fflate';
import type { Issue, RawBlock, RawDocx, RawParagraph, RawTable } from '../../../src/model.js';
import { readDocx } from '../../../src/read/docx.js';

const SCHEMAS = 'http://schemas.openxmlformats.org';
const OFFICE = 'http://schemas.microsoft.com/office/word';
export const NAMESPACES = [
  `xmlns:w="${SCHEMAS}/wordprocessingml/2006/main"`,
  `xmlns:r="${SCHEMAS}/officeDocument/2006/relationships"`,
  `xmlns:m="${SCHEMAS}/officeDocument/2006/math"`,
  `xmlns:mc="${SCHEMAS}/markup-compatibility/2006"`,
  `xmlns:wps="${OFFICE}/2010/wordprocessingShape"`,
  `xmlns:w14="${OFFICE}/2010/wordml"`,
  `xmlns:c="${SCHEMAS}/drawingml/2006/chart"`,
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ');

/** Parts beside the main one by their names without `.xml`: what stands within their root. */
export type Parts = Readonly<Record<string, string>>;

const ROOTS: Readonly<Record<string, string>> = { header: 'hdr', footer: 'ftr' };

/** A DOCX from the XML of its body and of other parts, such as `styles` or `header1` (by `r:id`). */
export function docx(body: string, parts: Parts = {}): Uint8Array {
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
  };
  const links: [string, string, string][] = [];
  for (const [name, content] of Object.entries(parts)) {
    const type = name.replace(/\d+$/, '');
    links.push([name, type, `${name}.xml`]);
    files[`word/${name}.xml`] = part(ROOTS[type] ?? type, content);
  }
  files['word/_rels/document.xml.rels'] = relationships(links);
  return zip(files);
}

export function part(root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${NAMESPACES}>${content}</w:${root}>`;
}

export function relationships(links: readonly (readonly [string, string, string])[]): string {
  const each = links.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${SCHEMAS}/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${SCHEMAS}/package/2006/relationships">${each.join('')}</Relationships>`;
}

export function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>);
}

/** A run of text. */
export function r(text: string, properties = ''): string {
  const own = properties && `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${own}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of runs, or of text. */
export function p(content: string, properties = ''): string {
  const own = properties && `<w:pPr>${properties}</w:pPr>`;
  return `<w:p>${own}${content.startsWith('<') || content === '' ? content : r(content)}</w:p>`;
}

/** A table of rows of cells, each a text or XML of blocks. */
export function tbl(...rows: readonly (readonly string[])[]): string {
  return `<w:tbl>${rows.map((cells) => tr(cells.map((cell) => tc(cell)).join(''))).join('')}</w:tbl>`;
}

export function tr(cells: string, properties = ''): string {
  return `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells}</w:tr>`;
}

export function tc(content: string, properties = ''): string {
  const blocks = content.startsWith('<') ? content : p(content);
  return `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${blocks}</w:tc>`;
}

export function read(body: string, parts: Parts = {}): { document: RawDocx; issues: Issue[] } {
  return readDocx(docx(body, parts));
}

export function blocks(body: string, parts: Parts = {}): readonly RawBlock[] {
  return read(body, parts).document.blocks;
}

/** What is seen of each block: a paragraph with its list label, a table as its cells. */
export function seen(body: string, parts: Parts = {}): unknown[] {
  return blocks(body, parts).map(seenOf);
}

export function seenOf(block: RawBlock): unknown {
  if (block.type === 'table') return cellsOf(block);
  const text = textOf(block);
  return block.list ? `${block.list.label} ${text}` : text;
}

function cellsOf({ rows }: RawTable): unknown[] {
  return rows.map((cells) =>
    cells.map((cell) => {
      const within = cell.blocks.map(seenOf);
      return within.every((each) => typeof each === 'string') ? within.join('¶') : within;
    }),
  );
}

export function textOf({ runs }: RawParagraph): string {
  return runs.map(({ text }) => text).join('');
}
