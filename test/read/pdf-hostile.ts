/** What is put into a PDF of one page, as PDF source. */
export interface Hostile {
  /** More entries of the catalog. */
  readonly catalog?: string;
  /** More entries of the page. */
  readonly page?: string;
  /** Operators of the page, or the whole object of its stream. */
  readonly content?: string;
  /** More objects, numbered from 6. */
  readonly objects?: readonly string[];
}

/** Operators that show a line of text in font F1. */
export const TEXT = 'BT /F1 12 Tf 50 700 Td (Tong so 582 ho so) Tj ET';

/** A PDF of one page. Objects: 1 catalog, 2 page tree, 3 page, 4 font F1, 5 content. */
export function hostilePage({
  catalog = '',
  page = '',
  content = TEXT,
  objects = [],
}: Hostile): Buffer {
  return pdfOf([
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources ${resources()} /Contents 5 0 R ${page} >>`,
    FONT,
    content.startsWith('<<') ? content : stream(content),
    ...objects,
  ]);
}

export const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';

/** Font F1 is object 4; form X is the object of this number. */
export const resources = (form?: number): string =>
  `<< /Font << /F1 4 0 R >> ${form === undefined ? '' : `/XObject << /X ${form} 0 R >>`} >>`;

export const stream = (content: string, entries = ''): string =>
  `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;

/** A PDF of these objects, the first of them its catalog, with every offset right. */
export function pdfOf(objects: readonly string[]): Buffer {
  const parts = ['%PDF-1.4\n'];
  let length = 9;
  const offsets = objects.map((object, index) => {
    const part = `${index + 1} 0 obj\n${object}\nendobj\n`;
    parts.push(part);
    length += part.length;
    return length - part.length;
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  const size = objects.length + 1;
  parts.push(`xref\n0 ${size}\n0000000000 65535 f \n`, ...entries);
  parts.push(`trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`);
  return Buffer.from(parts.join(''), 'latin1');
}
