import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openPool } from '../../src/batch/pool.js';
import { folderOf } from './files.js';

const WORKER = `
export default async function ({ path, file }) {
  if (file === 'slow') for (;;);
  if (file === 'big') for (const all = []; ; ) all.push(new Array(100000).fill(file + all.length));
  if (file === 'fault') throw new Error('a fault');
  return { file };
}`;

async function read(files: string[]): Promise<unknown[]> {
  const folder = folderOf({ 'worker.mjs': WORKER, slow: 'x' });
  const worker = pathToFileURL(join(folder, 'worker.mjs'));
  const limits = { seconds: 2, megabytes: 50 };
  const pool = openPool(2, { rulesDir: undefined, lang: 'vi' }, limits, worker);
  try {
    return await Promise.all(files.map((file) => pool.read({ path: join(folder, 'slow'), file })));
  } finally {
    await pool.close();
  }
}

describe('openPool', () => {
  it('stops a file that takes too long or fails, and reads the others', async () => {
    const results = await read(['a', 'slow', 'b', 'fault', 'c']);
    expect(results).toMatchObject([
      { file: 'a' },
      { state: 'timed_out', issues: [{ code: 'timed-out', values: ['2'] }] },
      { file: 'b' },
      { state: 'damaged', issues: [{ code: 'internal-error' }] },
      { file: 'c' },
    ]);
    expect(results[1]).toMatchObject({ sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  it('stops a file that takes too much memory, and reads the others', async () => {
    expect(await read(['a', 'big', 'b'])).toMatchObject([
      { file: 'a' },
      { state: 'out_of_memory' },
      { file: 'b' },
    ]);
  });
});
