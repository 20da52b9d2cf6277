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
  /** Operators of a content stream as they are, y from the bottom; fonts F1, F2 and picture P. */
  readonly operators?: string;
  /** An annotation over the page whose appearance is these texts. */
  readonly stamp?: readonly TestText[];
}

export interface TestText {
  readonly at: readonly [x: number, y: number];
  readonly text: string;
  readonly size?: number;
  readonly bold?: boolean;
  /** Degrees counter-clockwise. */
  readonly turn?: number;
  /** Fill colour `r g b`, each from 0 to 1. */
  readonly colour?: string;
  /** Text rendering mode; 3 is invisible. */
  readonly mode?: number;
}

/** Writes a PDF of Latin-1 text in Helvetica, with every offset right. */
export function pdf(pages: readonly TestPage[]): Uint8Array {
  const kids = pages.map((_, index) => `${6 + 4 * index} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    stream(
      '\0',
      '/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray',
    ),
    ...pages.flatMap((page, index) => [
      pageObject(page, 7 + 4 * index),
      stream(contentOf(page)),
      annotation(page, 9 + 4 * index),
      stream(contentOf({ ...page, ...NOTHING, text: page.stamp ?? [] }), appearanceOf(page)),
    ]),
  ];
  return Buffer.from(fileOf(objects), 'latin1');
}

function font(name: string): string {
  return `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
}

function stream(content: string, entries = ''): string {
  return `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

const RESOURCES = '/Resources << /Font << /F1 3 0 R /F2 4 0 R >> /XObject << /P 5 0 R >> >>';
const NOTHING = { lines: [], rectangles: [], picture: false, operators: '' };

function pageObject(page: TestPage, content: number): string {
  return (
    `<< /Type /Page /Parent 2 0 R /MediaBox [${extentOf(page)}] /Rotate ${page.rotate ?? 0} ` +
    `${RESOURCES} /Contents ${content} 0 R ${page.stamp ? `/Annots [${content + 1} 0 R]` : ''} >>`
  );
}

function extentOf({ width = 595, height = 842 }: TestPage): string {
  return `0 0 ${width} ${height}`;
}

/** A stamp as large as the page; 4 in its flags: it prints. */
function annotation(page: TestPage, appearance: number): string {
  return `<< /Type /Annot /Subtype /Stamp /F 4 /Rect [${extentOf(page)}] /AP << /N ${appearance} 0 R >> >>`;
}

function appearanceOf(page: TestPage): string {
  return `/Type /XObject /Subtype /Form /BBox [${extentOf(page)}] ${RESOURCES}`;
}

function contentOf(page: TestPage): string {
  const { width = 595, height = 842, text = [], lines = [], rectangles = [] } = page;
  return [
    page.picture ? `q ${width} 0 0 ${height} 0 0 cm /P Do Q` : '',
    ...lines.map(([x0, y0, x1, y1]) => `${x0} ${height - y0} m ${x1} ${height - y1} l S`),
    ...rectangles.map(([x, y, w, h]) => `${x} ${height - y - h} ${w} ${h} re f`),
    ...text.map((item) => textOf(item, height)),
    page.operators ?? '',
  ].join('\n');
}

function textOf(item: TestText, height: number): string {
  const { at, text, size = 12, bold = false, turn = 0, colour = '0 0 0', mode = 0 } = item;
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const matrix = [cos, sin, -sin, cos].map((value) => value.toFixed(4)).join(' ');
  const escaped = text.replace(/[()\\]/g, '\\$&');
  const style = `${colour} rg /F${bold ? 2 : 1} ${size} Tf ${mode} Tr`;
  return `BT ${style} ${matrix} ${at[0]} ${height - at[1]} Tm (${escaped}) Tj ET`;
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
