import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import type { Beside } from './windows.js';

/** A number that no rule names, with the words around it. */
export interface Context extends Beside {
  /** Hash of the document it stands in. */
  readonly document: string;
  /** `hồ sơ`, `%` ...; empty where no unit is stated. */
  readonly measure: string;
}

/** The folder holds no results of a run, or a file in it is no record of doisoat. */
export class NoResults extends Error {
  override readonly name = 'NoResults';
}

/** What is read of a document's record; see src/export/document.schema.json. */
const documentShape = z.object({
  sha256: z.string(),
  reports: z.array(
    z.object({
      figures: z.array(
        z.object({
          indicator: z.string(),
          unitName: z.string(),
          field: z.string(),
          raw: z.string(),
          measure: z.string(),
          inferred: z.boolean(),
          snippet: z.string(),
        }),
      ),
      numbers: z.array(z.object({ raw: z.string(), class: z.string(), snippet: z.string() })),
    }),
  ),
});

/**
 * The numbers of a run's documents that are `unexplained`, or figures of no indicator, a document
 * at a time.
 * @param output the folder of a run's results
 * @throws {NoResults} where it holds none
 */
export async function contextsIn(output: string): Promise<Context[]> {
  const contexts: Context[] = [];
  for (const name of recordsIn(output))
    contexts.push(...contextsOf(await recordFrom(output, name)));
  return contexts;
}

function recordsIn(output: string): string[] {
  try {
    const names = readdirSync(join(output, 'documents')).filter((name) => name.endsWith('.json'));
    return names.sort();
  } catch {
    throw new NoResults(`${output} holds no results: give the output folder of a run`);
  }
}

async function recordFrom(output: string, name: string): Promise<z.infer<typeof documentShape>> {
  const path = join(output, 'documents', name);
  try {
    return documentShape.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    throw new NoResults(`${path} is no record of doisoat: run doisoat again into this folder`);
  }
}

function contextsOf({ sha256, reports }: z.infer<typeof documentShape>): Context[] {
  const found = new Map<string, Context>();
  const add = (number: Omit<Context, 'document'>): void => {
    const key = `${number.raw}\n${number.snippet}`;
    if (!found.has(key)) found.set(key, { document: sha256, ...number });
  };
  for (const { figures, numbers } of reports) {
    for (const { indicator, unitName, field, inferred, raw, measure, snippet } of figures)
      if (indicator === 'other' && !inferred)
        add({ raw, measure, snippet, placed: unitName + field !== '' });
    for (const { class: numberClass, raw, snippet } of numbers)
      if (numberClass === 'unexplained') add({ raw, measure: '', snippet, placed: false });
  }
  return [...found.values()];
}
