import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import type { Description } from './description.js';
import { runsIn, type Look } from './docx-run.js';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const BORDERLESS = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

const line = (text: string, look: Look): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: runsIn(text, look) });

/** The short rule under the agency and under the motto. */
const rule = (indent: number): Paragraph =>
  new Paragraph({
    indent: { left: indent, right: indent },
    spacing: { before: 80, after: 0, line: 80, lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    children: [],
  });

const cell = (width: number, children: Paragraph[]): TableCell =>
  new TableCell({ width: { size: width, type: WidthType.PERCENTAGE }, children });

const twoColumns = (left: number, rows: readonly (readonly [Paragraph[], Paragraph[]])[]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: [left * 92, (100 - left) * 92],
    borders: BORDERLESS,
    rows: rows.map(
      ([a, b]) => new TableRow({ cantSplit: true, children: [cell(left, a), cell(100 - left, b)] }),
    ),
  });

/** Agency left, national motto right, number and date under them. */
export function letterheadOf({ letterhead, style }: Description): (Paragraph | Table)[] {
  const letters = style?.letters;
  const agency = letterhead.left.map((text, i) =>
    line(text, { bold: i > 0 || letterhead.left.length === 1, size: 26, letters }),
  );
  const motto = [
    line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true, size: 24, letters }),
    line('Độc lập - Tự do - Hạnh phúc', { bold: true, size: 26, letters }),
  ];
  const left = style?.letterheadLeft ?? 40;
  return [
    twoColumns(left, [
      [
        [...agency, rule(1100)],
        [...motto, rule(1300)],
      ],
      [
        [line(letterhead.number, { size: 26, letters })],
        [line(letterhead.placeAndDate, { italics: true, size: 26, letters })],
      ],
    ]),
    new Paragraph(''),
  ];
}

/** BÁO CÁO and the lines under it. */
export const titleOf = ({ title, style }: Description): Paragraph[] => [
  ...['BÁO CÁO', ...title].map((text) => line(text, { bold: true, letters: style?.letters })),
  rule(3600),
  new Paragraph(''),
];

/** Recipients left, signature right. */
export function signatureOf({ recipients, signature, style }: Description): (Paragraph | Table)[] {
  const letters = style?.letters;
  const to = [
    new Paragraph({
      children: runsIn('Nơi nhận:', { bold: true, italics: true, size: 24, letters }),
    }),
    ...recipients.map((text) => new Paragraph({ children: runsIn(text, { size: 22, letters }) })),
  ];
  const office = signature
    .slice(0, -1)
    .map((text) => line(text, { bold: true, size: 26, letters }));
  const name = line(signature.at(-1) ?? '', { bold: true, letters });
  const blank = [1, 2, 3].map(() => new Paragraph(''));
  return [new Paragraph(''), twoColumns(50, [[to, [...office, ...blank, name]]])];
}
