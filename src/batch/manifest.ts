import { createHash } from 'node:crypto';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isDocumentName } from '../export/documents.js';
import type { OutputForm } from './form.js';
import type { Outcome } from './read-files.js';
import { stateFolder } from './state-folder.js';
import type { Totals } from './summary.js';
import { writeWhole } from './whole-file.js';

/** What the last whole run left: if nothing has changed since, there is nothing to write. */
export interface Manifest {
  readonly stamp: string;
  /** Hash of all that the results depend on. */
  readonly signature: string;
  readonly totals: Totals;
  /** File of tables → its size in bytes. */
  readonly sizes: Readonly<Record<string, number>>;
  /** Names in `documents/`. */
  readonly documents: number;
}

/** A hash that is the same where the results are: of what was read, in which order, by what, and of their form. */
export function signatureOf(stamp: string, outcomes: readonly Outcome[], form: OutputForm): string {
  const hash = createHash('sha256').update(stamp).update(JSON.stringify(form));
  for (const outcome of outcomes) {
    const { file, ...became } = outcome;
    hash.update(JSON.stringify([file.file, became]));
  }
  return hash.digest('hex');
}

/** Null where no run came to its end, or it cannot be read. */
export async function readManifest(output: string): Promise<Manifest | null> {
  try {
    return JSON.parse(await readFile(manifestPath(output), 'utf8')) as Manifest;
  } catch {
    return null;
  }
}

/** To be called before the first of the results is replaced. */
export async function dropManifest(output: string): Promise<void> {
  await rm(manifestPath(output), { force: true });
}

/** To be called after the last of the results was replaced. Throws the file system's errors. */
export async function writeManifest(
  output: string,
  about: Pick<Manifest, 'stamp' | 'signature' | 'totals'>,
  names: readonly string[],
): Promise<void> {
  const sizes: Record<string, number> = {};
  for (const name of names) sizes[name] = (await stat(join(output, name))).size;
  const documents = await countDocuments(output);
  const manifest: Manifest = { ...about, sizes, documents };
  writeWhole(manifestPath(output), `${JSON.stringify(manifest, null, 1)}\n`);
}

/** Whether the results are still those that the manifest was written for. */
export async function isIntact(output: string, { sizes, documents }: Manifest): Promise<boolean> {
  const written = (await stat(manifestPath(output))).mtimeMs;
  for (const [name, size] of Object.entries(sizes)) {
    const found = await stat(join(output, name)).catch(() => null);
    if (found?.size !== size || found.mtimeMs > written) return false;
  }
  return (await countDocuments(output)) === documents;
}

async function countDocuments(output: string): Promise<number> {
  const names = await readdir(join(output, 'documents')).catch((): string[] => []);
  return names.filter(isDocumentName).length;
}

function manifestPath(output: string): string {
  return join(stateFolder(output), 'run.json');
}
