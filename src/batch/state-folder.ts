import { mkdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where a run keeps, within the output folder, what is no result: all of it can be deleted. */
export function stateFolder(output: string): string {
  return join(output, '.doisoat');
}

/**
 * Makes a folder and those above it, one by one: where one of them cannot be (`/proc/x`), Node's
 * own recursive way may never come back. Throws the file system's errors.
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' && (await isFolder(path))) return;
    const above = dirname(path);
    if (code !== 'ENOENT' || above === path || (await isFolder(above))) throw error;
    await makeFolder(above);
    await mkdir(path);
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
