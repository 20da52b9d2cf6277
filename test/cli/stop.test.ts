import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { folderOf } from '../batch/files.js';
import { docxOf, doisoat, hashesIn, MAIN, wrongReport } from './command.js';

const COUNT = 6;

/** The machine may be busy: these tests start some dozen processes. */
vi.setConfig({ testTimeout: 120_000 });

/** A folder of reports that all differ, the name of one of them hard to write. */
async function archive(): Promise<string> {
  const files: Record<string, Uint8Array> = { 'in/báo "cáo"\n🙂.docx': await wrongReport() };
  for (let at = 1; at < COUNT; at++)
    files[`in/${at}.docx`] = await docxOf(`Tổng số hồ sơ tiếp nhận: ${at} hồ sơ.`);
  return folderOf(files);
}

function start(folder: string, jobs: number): ChildProcessWithoutNullStreams {
  const paths = [join(folder, 'in'), '-o', join(folder, 'out')];
  return spawn(process.execPath, [MAIN, ...paths, '--jobs', String(jobs)]);
}

/** All that a process wrote, and how it ended. */
async function end(child: ChildProcessWithoutNullStreams): Promise<[string, number | null]> {
  let text = '';
  child.stdout.on('data', (chunk) => (text += chunk));
  return new Promise((resolve) => child.on('close', (code) => resolve([text, code])));
}

/** Waits for the progress line of so many files. */
async function readSoMany(child: ChildProcessWithoutNullStreams, count: number): Promise<void> {
  let text = '';
  await new Promise<void>((resolve) => {
    child.on('close', () => resolve());
    child.stderr.on('data', (chunk) => {
      text += chunk;
      if (text.includes(`[${count}/`)) resolve();
    });
  });
}

function fresh(folder: string): Record<string, string> {
  expect(doisoat(join(folder, 'in'), '-o', join(folder, 'fresh')).code).toBe(0);
  return hashesIn(join(folder, 'fresh'));
}

describe('a run that is killed', () => {
  it('leaves nothing half-written whenever it is, and is finished by the next', async () => {
    const folder = await archive();
    const output = join(folder, 'out');
    for (const count of [0, 1, COUNT]) {
      const child = start(folder, 2);
      const ended = end(child);
      if (count > 0) await readSoMany(child, count);
      child.kill('SIGKILL');
      await ended;
      const names = existsSync(output) ? readdirSync(join(output)) : [];
      for (const name of names.filter((each) => each.endsWith('.csv')))
        expect(readFileSync(join(output, name), 'utf8')).toMatch(/\n$/);
    }
    expect(doisoat(join(folder, 'in'), '-o', output).code).toBe(0);
    expect(hashesIn(output)).toEqual(fresh(folder));
    const left = readdirSync(output, { recursive: true, encoding: 'utf8' });
    expect(left.filter((name) => /tmp|lock/.test(name))).toEqual([]);
  });
});

describe.each(['SIGINT', 'SIGTERM'] as const)('a run that gets %s', (signal) => {
  it('finishes what it reads, writes what it has, says how to go on and ends with 130', async () => {
    const folder = await archive();
    const output = join(folder, 'out');
    const child = start(folder, 1);
    const ended = end(child);
    await readSoMany(child, 1);
    child.kill(signal);
    const [text, code] = await ended;
    expect(code).toBe(130);
    expect(text).toContain('chạy lại cùng lệnh để đọc tiếp');
    const reports = readFileSync(join(output, 'reports.csv'), 'utf8').split('\n').length - 2;
    const issues = readFileSync(join(output, 'issues.csv'), 'utf8').match(/,not-reached,/g) ?? [];
    expect(reports + issues.length).toBe(COUNT);
    expect(doisoat(join(folder, 'in'), '-o', output).code).toBe(0);
    expect(hashesIn(output)).toEqual(fresh(folder));
  });
});

it('refuses a second run into the same folder, and names the process of the first', async () => {
  const folder = await archive();
  const child = start(folder, 1);
  const ended = end(child);
  await readSoMany(child, 1);
  child.kill('SIGSTOP');
  const { code, stderr } = doisoat(join(folder, 'in'), '-o', join(folder, 'out'));
  child.kill('SIGCONT');
  expect(code).toBe(2);
  expect(stderr).toMatch(new RegExp(`^doisoat: another run \\(process ${child.pid} on`));
  expect((await ended)[1]).toBe(0);
});

it('lets no worker outlive a run that was killed, whatever the worker does', async () => {
  const folder = folderOf({
    'worker.mjs': `
      import { writeFileSync } from 'node:fs';
      import { Worker } from 'node:worker_threads';
      const watchdog = ${JSON.stringify(new URL('../../dist/batch/watchdog.js', import.meta.url).href)};
      new Worker(new URL(watchdog), { workerData: { megabytes: 1000, parent: process.ppid } }).unref();
      process.on('message', () => {
        writeFileSync(new URL('./pid', import.meta.url), String(process.pid));
        for (;;);
      });
      process.send({ rules: { version: 's', indicators: [] } });`,
    'main.mjs': `
      import { openPool } from ${JSON.stringify(new URL('../../dist/batch/pool.js', import.meta.url).href)};
      const script = new URL('./worker.mjs', import.meta.url);
      const pool = await openPool({ lang: 'vi', output: '.' }, { seconds: 60, megabytes: 1000 }, script);
      await pool.read({ path: 'x', file: 'x' }, '');`,
  });
  const child = spawn(process.execPath, [join(folder, 'main.mjs')]);
  const pidFile = join(folder, 'pid');
  while (!existsSync(pidFile) || readFileSync(pidFile, 'utf8') === '') await pause();
  const pid = Number(readFileSync(pidFile, 'utf8'));
  child.kill('SIGKILL');
  while (isAlive(pid)) await pause();
  expect(isAlive(pid)).toBe(false);
});

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
