import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { cellsOf } from '../export/csv.js';

/** Findings that one set of results has and the other has not. */
export interface Changes {
  readonly gained: SomeFindings;
  readonly lost: SomeFindings;
}

/** A list that is kept short: it only shows what kind of findings they are. */
export interface SomeFindings {
  readonly count: number;
  /** `file: message` of the first. */
  readonly first: readonly string[];
}

const LISTED = 10;

/**
 * What stands in one `findings.csv` and not in the other, by file, report and finding id; null
 * where there is none of before.
 */
export async function compareFindings(before: string, after: string): Promise<Changes | null> {
  if (!existsSync(before)) return null;
  return { gained: await missing(after, before), lost: await missing(before, after) };
}

async function missing(from: string, than: string): Promise<SomeFindings> {
  const held = new Set<string>();
  for await (const row of findingsIn(than)) held.add(row.key);
  let count = 0;
  const first: string[] = [];
  for await (const { key, text } of findingsIn(from)) {
    if (held.has(key)) continue;
    count += 1;
    if (first.length < LISTED) first.push(text);
  }
  return { count, first };
}

async function* findingsIn(path: string): AsyncGenerator<{ key: string; text: string }> {
  const lines = createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity });
  let columns: readonly string[] | null = null;
  // The header says which dialect the file is in: the run before may have had another one.
  let dialect: { readonly separator: ',' | ';' } | null = null;
  for await (const line of lines) {
    const text = line.replace(/^\uFEFF/, '');
    dialect ??= { separator: text.includes(';') ? ';' : ',' };
    const cells = cellsOf(text, dialect);
    if (columns) {
      const cell = (name: string): string => cells[columns?.indexOf(name) ?? -1] ?? '';
      const key = [cell('file'), cell('report'), cell('finding_id')].join('\n');
      yield { key, text: `${cell('file')}: ${cell('message')}` };
    } else columns = cells;
  }
}
