import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Engine } from '../../src/batch/engine.js';
import { openPool } from '../../src/batch/pool.js';
import type { Reading } from '../../src/batch/reader.js';
import { folderOf } from './files.js';

const SHA256 = 'a'.repeat(64);
const WATCHDOG = new URL('../../dist/batch/watchdog.js', import.meta.url).href;

/** A worker that does what the file's name says; `count` tells how many it has read. */
const WORKER = `
import { Worker } from 'node:worker_threads';
const { megabytes } = JSON.parse(process.argv[2]);
new Worker(new URL('${WATCHDOG}'), { workerData: { megabytes, parent: process.ppid } }).unref();
process.on('disconnect', () => process.exit(0));
let count = 0;
let swollen = null;
process.on('message', ({ found: { file } }) => {
  count += 1;
  if (file === 'hang') for (;;);
  if (file === 'heap') for (const all = []; ; ) all.push(new Array(1000).fill(file + all.length));
  if (file === 'buffers') for (const all = []; ; ) all.push(Buffer.alloc(1 << 20, 1));
  if (file === 'abort') process.abort();
  if (file === 'exit') process.exit(7);
  if (file === 'throw') throw new Error('a fault');
  if (file === 'swell') swollen = Buffer.alloc(150 << 20, 1);
  if (file === 'second' && count > 1) process.exit(1);
  if (file === 'full') return process.send({ error: { message: 'no space', code: 'ENOSPC' } });
  const grown = process.memoryUsage.rss() / 2 ** 20;
  process.send({ reading: { kept: file + count }, megabytes: swollen ? grown : 1 });
});
process.send({ rules: { version: 'rules', indicators: [] } });`;

const LIMITS = { seconds: 3, megabytes: 220 };

function poolOf(worker: string): Promise<Engine> {
  const script = pathToFileURL(join(folderOf({ 'worker.mjs': worker }), 'worker.mjs'));
  return openPool({ lang: 'vi', output: '/nowhere' }, LIMITS, script);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function read(files: string[], { jobs = 2, worker = WORKER } = {}): Promise<Reading[]> {
  const pool = await poolOf(worker);
  const rest = files.entries();
  const readings: Reading[] = [];
  const lane = async (): Promise<void> => {
    for (const [at, file] of rest) readings[at] = await pool.read({ path: file, file }, SHA256);
  };
  try {
    await Promise.all(Array.from({ length: jobs }, lane));
    return readings;
  } finally {
    await pool.close();
  }
}

function failure(state: string, code: string): object {
  return { failure: { sha256: SHA256, state, issues: [{ code }] } };
}

describe('openPool', () => {
  it.each([
    ['hang', 'timed_out', 'timed-out'],
    ['heap', 'out_of_memory', 'out-of-memory'],
    ['buffers', 'out_of_memory', 'out-of-memory'],
    ['abort', 'damaged', 'worker-crashed'],
    ['exit', 'damaged', 'worker-crashed'],
    ['throw', 'damaged', 'worker-crashed'],
  ])('loses only the file whose reader does this: %s', async (file, state, code) => {
    const readings = await read(['a', file, 'b'], { jobs: 1 });
    expect(readings).toMatchObject([{ kept: 'a1' }, failure(state, code), { kept: 'b1' }]);
  });

  it('goes on beside a file that hangs', async () => {
    const readings = await read(['hang', 'a', 'b', 'c']);
    expect(readings).toMatchObject([
      failure('timed_out', 'timed-out'),
      { kept: 'a1' },
      { kept: 'b2' },
      { kept: 'c3' },
    ]);
  });

  it('does not blame a file for what others have done to its worker', async () => {
    expect(await read(['a', 'second'], { jobs: 1 })).toEqual([{ kept: 'a1' }, { kept: 'second1' }]);
  });

  it('takes a fresh worker in the place of one that has grown', async () => {
    expect(await read(['swell', 'a'], { jobs: 1 })).toEqual([{ kept: 'swell1' }, { kept: 'a1' }]);
  });

  it('reads by a fresh worker once it has rested', async () => {
    const pool = await poolOf(WORKER);
    const readings = [await pool.read({ path: 'a', file: 'a' }, SHA256)];
    pool.rest();
    readings.push(await pool.read({ path: 'b', file: 'b' }, SHA256));
    await pool.close();
    expect(readings).toEqual([{ kept: 'a1' }, { kept: 'b1' }]);
  });

  it('stops the run where results cannot be kept', async () => {
    await expect(read(['full'])).rejects.toMatchObject({ code: 'ENOSPC', message: 'no space' });
  });

  it('stops the run where no worker starts, and says how the worker ended', async () => {
    await expect(read(['a'], { worker: 'process.exit(9)' })).rejects.toThrow('exit code 9');
  });

  it('stops the run where the rules are no longer those it began with', async () => {
    const worker = WORKER.replace(`'rules'`, 'String(process.pid)');
    await expect(read(['exit', 'a'], { jobs: 1, worker })).rejects.toThrow('rules were changed');
  });

  it('leaves no worker behind where it stops while others read', async () => {
    const noted = `import { appendFileSync } from 'node:fs';
appendFileSync(new URL('pids', import.meta.url), process.pid + ' ');`;
    const folder = folderOf({
      'worker.mjs': noted + WORKER.replace(`'rules'`, 'String(process.pid)'),
    });
    const script = pathToFileURL(join(folder, 'worker.mjs'));
    const pool = await openPool({ lang: 'vi', output: '/nowhere' }, LIMITS, script);
    const lanes = ['hang', 'a'].map((file) => pool.read({ path: file, file }, SHA256));
    await expect(Promise.all(lanes)).rejects.toThrow('rules were changed');
    await pool.close();
    await Promise.allSettled(lanes);
    await expect(pool.read({ path: 'b', file: 'b' }, SHA256)).rejects.toThrow('start again');
    const pids = readFileSync(join(folder, 'pids'), 'utf8').trim().split(' ').map(Number);
    expect(pids).toHaveLength(2);
    await expect.poll(() => pids.filter(isAlive)).toEqual([]);
  });

  it('tells file and line of a bad rule', async () => {
    const error = { file: 'terms/a.yaml', line: 3, problem: 'no such key' };
    const worker = `process.send({ ruleError: ${JSON.stringify(error)} });`;
    await expect(read(['a'], { worker })).rejects.toMatchObject({
      name: 'RuleError',
      message: 'terms/a.yaml:3: no such key',
    });
  });
});
