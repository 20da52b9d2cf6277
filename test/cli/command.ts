import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';

/** The built command. */
export const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command (`npm test` builds it first). */
export function doisoat(...args: string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}

/** A DOCX with these paragraphs; neighbouring lines with '|' are the rows of a table. */
export async function docxOf(...lines: string[]): Promise<Uint8Array> {
  const children = lines.flatMap((line, at) => {
    if (!line.includes('|')) return [new Paragraph(line)];
    if (lines[at - 1]?.includes('|')) return [];
    const end = lines.findIndex((other, index) => index > at && !other.includes('|'));
    return [tableOf(lines.slice(at, end < 0 ? lines.length : end))];
  });
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

const tableOf = (lines: readonly string[]): Table =>
  new Table({
    rows: lines.map(
      (line) =>
        new TableRow({
          children: line
            .split('|')
            .map((text) => new TableCell({ children: [new Paragraph(text.trim())] })),
        }),
    ),
  });

/** A report whose second sum is one short: 60 + 39 is no 100. */
export async function wrongReport(): Promise<Uint8Array> {
  return docxOf(
    'BÁO CÁO',
    'Kết quả giải quyết thủ tục hành chính tháng 9 năm 2024',
    'Tổng số hồ sơ tiếp nhận: 100 hồ sơ, trong đó: tiếp nhận trực tuyến: 60 hồ sơ, tiếp nhận trực tiếp và qua dịch vụ bưu chính: 39 hồ sơ.',
  );
}

/** A report that adds up. */
export async function rightReport(): Promise<Uint8Array> {
  return docxOf(
    'BÁO CÁO',
    'Kết quả giải quyết thủ tục hành chính tháng 8 năm 2024',
    'Tổng số hồ sơ tiếp nhận: 100 hồ sơ, trong đó: tiếp nhận trực tuyến: 60 hồ sơ, tiếp nhận trực tiếp và qua dịch vụ bưu chính: 40 hồ sơ.',
  );
}

/** Relative path → hash of each file in a folder, save what the program keeps for itself. */
export function hashesIn(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const results = names.filter((name) => !name.startsWith('.doisoat'));
  const files = results.filter((name) => statSync(join(folder, name)).isFile());
  return Object.fromEntries(
    files.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}
