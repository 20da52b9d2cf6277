import type { Tally } from './parts/part.js';
import { PARTS, precision, recall, type FolderScore } from './score.js';

/** The score as text: a row for each document (found/true +extra), then the totals. */
export function printScore({ documents, totals }: FolderScore, verbose: boolean): string {
  const table = [
    ['document', ...PARTS],
    ...documents.map((document) => [document.file, ...PARTS.map((part) => tally(document[part]))]),
  ];
  const notes = documents.flatMap((d) => d.notes.map((note) => `${d.file}: ${note}`));
  const summary = PARTS.map((part) => {
    const found = percent(recall(totals[part]));
    return `${part.padEnd(9)} recall ${found}, precision ${percent(precision(totals[part]))}`;
  });
  return [
    ...(verbose ? [...notes, ''] : []),
    ...aligned(table),
    '',
    ...summary,
    `false alarms ${totals.findings.extra}`,
  ].join('\n');
}

const tally = ({ hits, truths, extra }: Tally): string => `${hits}/${truths} +${extra}`;

const percent = (value: number | null): string =>
  (value === null ? '-' : `${value.toFixed(1)}%`).padStart(6);

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
