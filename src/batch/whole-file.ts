import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file aside and puts it in its place whole: nobody ever sees half of it. Makes its folder.
 * At one go, for a worker has nothing else to do meanwhile. Throws the file system's errors.
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const aside = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(aside, content);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(aside, content);
  }
  renameSync(aside, path);
}
