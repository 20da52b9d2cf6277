/**
 * Stores the pages of a PDF that are wider than high upright, turned by /Rotate, as scanners and
 * drivers do: an incremental update of a file with a plain cross-reference table, such as
 * LibreOffice writes.
 */
export function turnPages(pdf: Buffer): Buffer {
  const text = pdf.toString('latin1');
  const size = Number(/\/Size (\d+)/.exec(text.slice(text.lastIndexOf('trailer')))?.[1]);
  const trailer = /<<([\s\S]*?)>>\s*startxref\s+(\d+)/.exec(
    text.slice(text.lastIndexOf('trailer')),
  );
  const [, entries = '', start = ''] = trailer ?? [];
  let file = text.endsWith('\n') ? text : `${text}\n`;
  const offsets = new Map<number, number>();
  const add = (number: number, object: string): void => {
    offsets.set(number, file.length);
    file += `${number} 0 obj\n${object}\nendobj\n`;
  };
  let next = size;
  for (const [, number = '', page = ''] of text.matchAll(
    /(\d+) 0 obj\s*(<<\/Type\/Page\/[\s\S]*?>>)\s*endobj/g,
  )) {
    const [, width = 0, height = 0] = (/\/MediaBox\[0 0 ([\d.]+) ([\d.]+)\]/.exec(page) ?? []).map(
      Number,
    );
    if (width <= height) continue;
    const [before, after] = [next++, next++];
    add(before, streamOf(`q 0 1 -1 0 ${height} 0 cm\n`));
    add(after, streamOf('\nQ'));
    add(
      Number(number),
      page
        .replace(/\/MediaBox\[[^\]]*\]/, `/MediaBox[0 0 ${height} ${width}]/Rotate 90`)
        .replace(/\/Contents (\d+ 0 R)/, `/Contents[${before} 0 R $1 ${after} 0 R]`),
    );
  }
  const xref = file.length;
  const table = [...offsets]
    .map(([number, offset]) => `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`)
    .join('');
  const changed = entries.replace(/\/Size \d+/, `/Size ${next}`);
  file += `xref\n0 0\n${table}trailer\n<<${changed}/Prev ${start}>>\nstartxref\n${xref}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

const streamOf = (content: string): string =>
  `<</Length ${content.length}>>\nstream\n${content}\nendstream`;
