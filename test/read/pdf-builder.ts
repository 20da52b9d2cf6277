/** What a hand-written page shows; y is measured from the top, in points. */
export interface TestPage {
  readonly width?: number;
  readonly height?: number;
  readonly rotate?: number;
  readonly text?: readonly TestText[];
  /** Stroked lines x0 y0 x1 y1. */
  readonly lines?: readonly (readonly [number, number, number, number])[];
  /** Filled rectangles x y width height. */
  readonly rectangles?: readonly (readonly [number, number, number, number])[];
  /** A picture over the whole page. */
  readonly picture?: boolean;
}

export interface TestText {
  readonly at: readonly [x: number, y: number];
  readonly text: string;
  readonly size?: number;
  readonly bold?: boolean;
  /** Degrees counter-clockwise. */
  readonly turn?: number;
}

/** Writes a PDF of Latin-1 text in Helvetica, with every offset right. */
export function pdf(pages: readonly TestPage[]): Uint8Array {
  const kids = pages.map((_, index) => `${6 + 2 * index} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    stream(
      '\0',
      '/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray',
    ),
    ...pages.flatMap((page, index) => [pageObject(page, 7 + 2 * index), stream(contentOf(page))]),
  ];
  return Buffer.from(fileOf(objects), 'latin1');
}

function font(name: string): string {
  return `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
}

function stream(content: string, entries = ''): string {
  return `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function pageObject({ width = 595, height = 842, rotate = 0 }: TestPage, content: number): string {
  const resources = '/Font << /F1 3 0 R /F2 4 0 R >> /XObject << /P 5 0 R >>';
  return (
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} ` +
    `/Resources << ${resources} >> /Contents ${content} 0 R >>`
  );
}

function contentOf(page: TestPage): string {
  const { width = 595, height = 842, text = [], lines = [], rectangles = [] } = page;
  return [
    page.picture ? `q ${width} 0 0 ${height} 0 0 cm /P Do Q` : '',
    ...lines.map(([x0, y0, x1, y1]) => `${x0} ${height - y0} m ${x1} ${height - y1} l S`),
    ...rectangles.map(([x, y, w, h]) => `${x} ${height - y - h} ${w} ${h} re f`),
    ...text.map((item) => textOf(item, height)),
  ].join('\n');
}

function textOf({ at, text, size = 12, bold = false, turn = 0 }: TestText, height: number): string {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const matrix = [cos, sin, -sin, cos].map((value) => value.toFixed(4)).join(' ');
  const escaped = text.replace(/[()\\]/g, '\\$&');
  return `BT /F${bold ? 2 : 1} ${size} Tf ${matrix} ${at[0]} ${height - at[1]} Tm (${escaped}) Tj ET`;
}

function fileOf(objects: readonly string[]): string {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const entries = offsets
    .map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
    .join('');
  return (
    `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}` +
    `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  );
}
