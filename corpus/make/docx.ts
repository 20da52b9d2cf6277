import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  Footer,
  Header,
  LevelFormat,
  LevelSuffix,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import type { ISectionOptions, ParagraphChild } from 'docx';
import type { Description, Item, Scope, TextItem } from './description.js';
import { piecesOf } from './markup.js';
import { gridOf } from './docx-table.js';
import { deletedIn, insertedIn, runsIn } from './docx-run.js';
import { letterheadOf, signatureOf, titleOf } from './docx-frame.js';
import { withFixedDates } from './zip.js';

const FONT = 'Times New Roman';
const CREATED = '2026-01-05T01:00:00Z';

type Child = Paragraph | Table;

/** Collects footnotes in their order while the text is written. */
interface Notes {
  readonly texts: string[];
}

/** Writes descriptions one after the other as one Word document; the same descriptions give the same bytes. */
export async function docxOf(
  descriptions: readonly [Description, ...Description[]],
): Promise<Buffer> {
  const notes: Notes = { texts: [] };
  const sections = descriptions.flatMap((description) => sectionsOf(description, notes));
  const [description] = descriptions;
  const { size = 28, letters } = description.style ?? {};
  const document = new Document({
    styles: { default: { document: { run: { font: FONT, size } } } },
    numbering: { config: [{ reference: 'dash', levels: [dashLevel] }] },
    footnotes: Object.fromEntries(
      notes.texts.map((text, i) => [
        i + 1,
        { children: [new Paragraph({ children: runsIn(` ${text}`, { size: 20, letters }) })] },
      ]),
    ),
    sections,
  });
  const bytes = await Packer.toBuffer(document, undefined, [
    { path: 'docProps/core.xml', data: coreProperties(description) },
  ]);
  return withFixedDates(bytes);
}

const dashLevel = {
  level: 0,
  format: LevelFormat.BULLET,
  text: '-',
  suffix: LevelSuffix.SPACE,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 0, firstLine: 720 } } },
};

/** The report itself, then each annex on landscape pages. */
function sectionsOf(description: Description, notes: Notes): ISectionOptions[] {
  const main = description.items.filter((item) => item.type !== 'annex');
  const annexes = description.items.filter((item) => item.type === 'annex');
  const portrait: ISectionOptions = {
    properties: { titlePage: true, page: { size: A4, margin: MARGIN } },
    headers: { default: pageNumber(), first: new Header({ children: [new Paragraph('')] }) },
    footers: { default: new Footer({ children: [new Paragraph('')] }) },
    children: [
      ...letterheadOf(description),
      ...titleOf(description),
      ...main.flatMap((item) => blocksOf(item, description.scope, description, notes)),
      ...signatureOf(description),
    ],
  };
  return [portrait, ...annexes.map((item) => landscape(item.items, description, notes))];
}

const A4 = { width: 11906, height: 16838 };
const MARGIN = { top: 1134, bottom: 1134, left: 1701, right: 964, header: 567, footer: 454 };

const landscape = (items: readonly Item[], d: Description, notes: Notes): ISectionOptions => ({
  properties: {
    page: {
      size: { ...A4, orientation: PageOrientation.LANDSCAPE },
      margin: { ...MARGIN, left: 1134 },
    },
  },
  headers: { default: pageNumber() },
  children: items.flatMap((item) => blocksOf(item, d.scope, d, notes)),
});

const pageNumber = (): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: 26 })],
      }),
    ],
  });

function blocksOf(item: Item, scope: Scope, d: Description, notes: Notes): Child[] {
  if (item.type === 'text') return [paragraphOf(item, scope, d, notes)];
  if (item.type === 'table')
    return [gridOf(item, scope, d.style?.letters), new Paragraph({ spacing: { after: 60 } })];
  const inner = item.type === 'scope' ? { ...scope, ...item.scope } : scope;
  return item.items.flatMap((child) => blocksOf(child, inner, d, notes));
}

function paragraphOf(item: TextItem, scope: Scope, d: Description, notes: Notes): Paragraph {
  const centred = item.look === 'caption' || item.look === 'note';
  return new Paragraph({
    alignment: centred ? AlignmentType.CENTER : AlignmentType.JUSTIFIED,
    spacing: { before: 60, after: 60, line: 276, lineRule: LineRuleType.AUTO },
    keepNext: item.look === 'heading' || item.look === 'caption',
    ...(item.look === 'bullet'
      ? { numbering: { reference: 'dash', level: 0 } }
      : centred
        ? {}
        : { indent: { firstLine: d.style?.indent ?? 720 } }),
    children: runsOf(item, scope, d, notes),
  });
}

function runsOf(item: TextItem, scope: Scope, d: Description, notes: Notes): ParagraphChild[] {
  const look = {
    bold: item.look === 'heading' || item.look === 'caption',
    italics: item.look === 'note',
    letters: d.style?.letters,
  };
  return piecesOf(item.text, scope).flatMap((piece): ParagraphChild[] => {
    if (piece.type === 'footnote') return [new FootnoteReferenceRun(notes.texts.push(piece.text))];
    if (piece.type === 'deleted') return deletedIn(piece.text, look);
    const text = piece.type === 'plain' ? piece.text : piece.marked.raw;
    const write = piece.inserted ? insertedIn : runsIn;
    return write(text, { ...look, bold: look.bold || piece.bold });
  });
}

const coreProperties = (d: Description): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
  `<dc:title>${d.title.join(' ')}</dc:title>` +
  `<dcterms:created xsi:type="dcterms:W3CDTF">${CREATED}</dcterms:created>` +
  `<dcterms:modified xsi:type="dcterms:W3CDTF">${CREATED}</dcterms:modified>` +
  '</cp:coreProperties>';
