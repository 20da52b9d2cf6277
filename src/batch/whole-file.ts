import { rename, writeFile } from 'node:fs/promises';

/** Writes a file aside and puts it in its place whole: nobody ever sees half of it. */
export async function writeWhole(path: string, content: string): Promise<void> {
  const aside = `${path}.${process.pid}.tmp`;
  await writeFile(aside, content);
  await rename(aside, path);
}
