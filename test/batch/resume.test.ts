import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Process } from '../../src/batch/read-file.js';
import { runBatch, type BatchOptions } from '../../src/batch/run.js';
import type { BatchSummary } from '../../src/batch/summary.js';
import { hashesIn } from '../cli/command.js';
import { fakeProcess } from './fake-process.js';
import { folderOf } from './files.js';
import { localEngine } from './local-engine.js';

/** An archive in `in` with results in `out`. */
interface Archive {
  readonly path: (...names: string[]) => string;
  /** Runs over it, and tells which files were read. */
  readonly run: (rules?: string, options?: Partial<BatchOptions>) => Promise<Run>;
  /** What a run from nothing gives. */
  readonly fresh: (options?: Partial<BatchOptions>) => Promise<Record<string, string>>;
  readonly results: () => Record<string, string>;
}

interface Run {
  readonly read: readonly string[];
  readonly summary: BatchSummary;
}

function archive(files: Readonly<Record<string, string>>, process: Process = fakeProcess): Archive {
  const folder = folderOf(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`in/${name}`, text])),
  );
  const path = (...names: string[]): string => join(folder, ...names);
  const runInto = async (
    output: string,
    rules = 'rules',
    options: Partial<BatchOptions> = {},
  ): Promise<Run> => {
    const read: string[] = [];
    const engine = localEngine((bytes, file) => {
      read.push(file);
      return process(bytes, file);
    }, rules);
    const summary = await runBatch({ paths: [path('in')], output, jobs: 1, ...options }, engine);
    return { read, summary };
  };
  return {
    path,
    run: (rules, options) => runInto(path('out'), rules, options),
    async fresh(options) {
      rmSync(path('fresh'), { recursive: true, force: true });
      await runInto(path('fresh'), 'rules', options);
      return hashesIn(path('fresh'));
    },
    results: () => hashesIn(path('out')),
  };
}

/** Files below a folder of which the name fits. */
function below(folder: string, fits: RegExp): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => fits.test(name)).map((name) => join(folder, name));
}

const FILES = { 'a.pdf': 'a', 'b.pdf': 'b', 'c.pdf': 'locked', 'd.pdf': 'a' };

describe('a run into the folder of an earlier one', () => {
  it('reads nothing when nothing has changed, and says the same', async () => {
    const { run, results, fresh } = archive(FILES);
    const first = await run();
    const before = results();
    const again = await run();
    expect(first.read).toEqual(['a.pdf', 'b.pdf', 'c.pdf']);
    expect(again.read).toEqual([]);
    expect(again.summary).toEqual(first.summary);
    expect(results()).toEqual(before);
    expect(before).toEqual(await fresh());
  });

  it('reads what is new or changed, and drops what is gone', async () => {
    const { path, run, results, fresh } = archive(FILES);
    await run();
    writeFileSync(path('in', 'b.pdf'), 'another');
    writeFileSync(path('in', 'e.pdf'), 'e');
    rmSync(path('in', 'c.pdf'));
    expect((await run()).read).toEqual(['b.pdf', 'e.pdf']);
    expect(results()).toEqual(await fresh());
    expect(below(path('out', '.doisoat'), /[0-9a-f]{64}/)).toHaveLength(3);
  });

  it('tells of each file what became of it', async () => {
    const { path, run } = archive(FILES);
    await run();
    writeFileSync(path('in', 'e.pdf'), 'e');
    writeFileSync(path('in', 'f.pdf'), 'e');
    const told: unknown[] = [];
    const begun: string[] = [];
    await run('rules', {
      onProgress: ({ file, state, findings }) => told.push([file, state, findings]),
      onBegin: (file) => begun.push(file),
    });
    expect(told).toEqual([
      [null, null, 0],
      ...['a.pdf', 'b.pdf', 'c.pdf', 'd.pdf'].map((file) => [file, 'unchanged', 0]),
      ['e.pdf', 'complete', 1],
      ['f.pdf', 'duplicate', 0],
    ]);
    expect(begun).toEqual(['e.pdf']);
  });

  it('reads a file that has only another name no second time', async () => {
    const { path, run, results, fresh } = archive(FILES);
    await run();
    renameSync(path('in', 'a.pdf'), path('in', 'một tên khác.pdf'));
    expect((await run()).read).toEqual([]);
    expect(results()).toEqual(await fresh());
  });

  it('reads a file again that changed while its size stayed', async () => {
    const { path, run, results, fresh } = archive(FILES);
    await run();
    writeFileSync(path('in', 'a.pdf'), 'x');
    expect((await run()).read).toEqual(['a.pdf']);
    expect(results()).toEqual(await fresh());
  });

  it('tries again what failed for a reason that may pass', async () => {
    const { path, run, results, fresh } = archive({ 'a.pdf': 'fault', 'b.pdf': 'b' });
    expect((await run()).read).toEqual(['a.pdf', 'b.pdf']);
    expect((await run()).read).toEqual(['a.pdf']);
    expect(results()).toEqual(await fresh());
    expect(below(path('out', 'documents'), /json$/)).toHaveLength(2);
  });

  it.each([
    ['is cut off', (text: string) => text.slice(0, -20)],
    ['has one letter changed', (text: string) => text.replace('sha256', 'sha265')],
    ['is empty', () => ''],
  ])('reads a document anew when what was kept of it %s', async (_, damage) => {
    const { path, run, results, fresh } = archive(FILES);
    await run();
    for (const kept of below(path('out', '.doisoat', 'results'), /[0-9a-f]{64}$/))
      writeFileSync(kept, damage(readFileSync(kept, 'utf8')));
    writeFileSync(path('in', 'e.pdf'), 'e');
    expect((await run()).read.toSorted()).toEqual(['a.pdf', 'b.pdf', 'c.pdf', 'e.pdf']);
    expect(results()).toEqual(await fresh());
  });

  it.each([
    ['a CSV is gone', 'figures.csv', null],
    ['a CSV was changed', 'figures.csv', 'changed'],
    ['a document is gone', 'documents', null],
  ])('mends the results when %s', async (_, name, content) => {
    const { path, run, results, fresh } = archive(FILES);
    await run();
    const damaged = path('out', name);
    rmSync(damaged, { recursive: true });
    if (content !== null) writeFileSync(damaged, content);
    await run();
    expect(results()).toEqual(await fresh());
  });

  it('reads everything when its own notes are damaged or gone', async () => {
    const { path, run, results, fresh } = archive(FILES);
    await run();
    rmSync(path('out', '.doisoat', 'results'), { recursive: true });
    writeFileSync(path('out', '.doisoat', 'files.json'), '[');
    writeFileSync(path('out', '.doisoat', 'run.json'), '{');
    expect((await run()).read).toHaveLength(3);
    expect(results()).toEqual(await fresh());
  });

  it('reads everything by other rules, and tells which findings came and went', async () => {
    let wording = 'before';
    const { run } = archive({ 'a.pdf': 'a', 'b.pdf': 'b' }, async (bytes, file) => {
      const text = Buffer.from(bytes).toString();
      const changed = text === 'b' ? `${text} ${wording}` : text;
      const { reports } = await fakeProcess(Buffer.from(changed), file);
      return { ...(await fakeProcess(bytes, file)), reports };
    });
    expect((await run()).summary.changes).toBeNull();
    wording = 'after, with "quotes"';
    const { read, summary } = await run('other rules');
    expect(read).toEqual(['a.pdf', 'b.pdf']);
    expect(summary.changes).toEqual({
      gained: { count: 1, first: ['b.pdf: b after, with "quotes"'] },
      lost: { count: 1, first: ['b.pdf: b before'] },
    });
    expect((await run('other rules')).summary.changes).toBeNull();
  });
});

describe('a run over a part of the archive', () => {
  const part = { selection: { exclude: ['b.pdf'] } };

  it('writes what a run from nothing over that part would, and forgets nothing of the rest', async () => {
    const { path, run, results, fresh } = archive(FILES);
    await run();
    const whole = results();
    expect((await run('rules', part)).read).toEqual([]);
    expect(results()).not.toEqual(whole);
    expect(results()).toEqual(await fresh(part));
    expect(readFileSync(path('out', 'reports.csv'), 'utf8')).not.toContain('b.pdf');
    expect((await run()).read).toEqual([]);
    expect(results()).toEqual(whole);
  });

  it('reads the rest when it is asked for', async () => {
    const { run, results, fresh } = archive(FILES);
    expect((await run('rules', part)).summary).toMatchObject({ documents: 3, filtered: 1 });
    expect((await run()).read).toEqual(['b.pdf']);
    expect(results()).toEqual(await fresh());
  });

  it('does not call findings lost that other rules could not lose', async () => {
    const { run } = archive(FILES);
    await run();
    expect((await run('other rules', part)).summary.changes).toMatchObject({
      gained: { count: 0 },
      lost: { count: 0 },
    });
  });

  it('refuses to write results where no file is left, and leaves those that are there', async () => {
    const { run, results } = archive(FILES);
    await run();
    const before = results();
    const none = run('rules', { selection: { include: ['*.xyz'] } });
    await expect(none).rejects.toMatchObject({ name: 'NothingSelected' });
    expect(results()).toEqual(before);
  });
});

describe('a run that is stopped', () => {
  it('finishes what it is reading, lists the rest as not reached, and goes on the next time', async () => {
    const stop = new AbortController();
    const { path, run, results, fresh } = archive(FILES, (bytes, file) => {
      if (file === 'b.pdf') stop.abort();
      return fakeProcess(bytes, file);
    });
    const first = await run('rules', { signal: stop.signal });
    expect(first.read).toEqual(['a.pdf', 'b.pdf']);
    expect(first.summary).toMatchObject({ documents: 2, unreached: 2 });
    const issues = readFileSync(path('out', 'issues.csv'), 'utf8').split('\n').slice(1, -1);
    const unreached = issues.filter((line) => line.includes(',read,error,not-reached,'));
    expect(unreached.map((line) => line.split(',')[0])).toEqual(['c.pdf', 'd.pdf']);
    expect((await run()).read).toEqual(['c.pdf']);
    expect(results()).toEqual(await fresh());
  });

  it('keeps what it knows of the files that it did not come to', async () => {
    const { path, run } = archive(FILES);
    await run();
    writeFileSync(path('in', 'e.pdf'), 'e');
    const { summary } = await run('rules', { signal: AbortSignal.abort() });
    expect(summary.unreached).toBeGreaterThan(0);
    expect((await run()).read).toEqual(['e.pdf']);
  });
});

describe('two runs into one folder', () => {
  it('are refused to the second, which changes nothing', async () => {
    let second: Promise<unknown> = Promise.resolve();
    const { run } = archive(FILES, async (bytes, file) => {
      if (file === 'a.pdf') second = run().catch((error: unknown) => error);
      await second;
      return fakeProcess(bytes, file);
    });
    expect((await run()).summary.documents).toBe(4);
    expect(await second).toMatchObject({ name: 'OutputBusy' });
  });

  it('are refused while the process or the machine of the claim may be alive', async () => {
    const { path, run } = archive(FILES);
    await run();
    for (const holder of [`${process.ppid} `, '1 ', '99999999 another-machine']) {
      const claim = holder.endsWith(' ') ? holder + hostname() : holder;
      writeFileSync(path('out', '.doisoat', 'lock'), claim);
      await expect(run()).rejects.toThrow(path('out', '.doisoat', 'lock'));
    }
  });

  it.each(['99999999', ''])('are no two when the first was killed (claim of %o)', async (pid) => {
    const { path, run } = archive(FILES);
    await run();
    writeFileSync(path('out', '.doisoat', 'lock'), pid && `${pid} ${hostname()}`);
    expect((await run()).read).toEqual([]);
    expect(readdirSync(path('out', '.doisoat')).sort()).toEqual([
      'files.json',
      'results',
      'run.json',
    ]);
  });
});
