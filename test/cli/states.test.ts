import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, it, vi } from 'vitest';
import { folderOf } from '../batch/files.js';
import { openPool } from '../../src/batch/pool.js';
import { runBatch } from '../../src/batch/run.js';
import { parseCsv } from '../../src/score/csv.js';
import { pdf } from '../read/pdf-builder.js';
import { doisoat, rightReport } from './command.js';

vi.setConfig({ testTimeout: 60_000 });

const ENCRYPTED = fileURLToPath(new URL('../fixtures/encrypted.pdf', import.meta.url));

/** File → its state, from reports.csv. */
function states(output: string): Record<string, string> {
  const [, ...rows] = parseCsv(readFileSync(join(output, 'reports.csv'), 'utf8'));
  return Object.fromEntries(rows.map(([file = '', , state = '']) => [file, state]));
}

/** Files of which issues.csv says something to do: every message has it behind a colon. */
function explained(output: string): string[] {
  const [, ...rows] = parseCsv(readFileSync(join(output, 'issues.csv'), 'utf8'));
  return rows.filter((row) => /: .+/.test(row[4] ?? '')).map(([file = '']) => file);
}

it('gives every file a state, and whatever is not complete a reason and what to do', async () => {
  const docx = await rightReport();
  const text = [{ at: [72, 72] as const, text: 'Bao cao 2024' }];
  const folder = folderOf({
    'in/complete.docx': docx,
    'in/damaged.docx': docx.slice(0, docx.length / 2),
    'in/duplicate.docx': docx,
    'in/encrypted.pdf': readFileSync(ENCRYPTED),
    'in/no_text.pdf': pdf([{ picture: true }]),
    'in/partial.pdf': pdf([{ text }, { picture: true }]),
    'in/unsupported.jpg': Buffer.from('\xff\xd8\xff\xe0', 'latin1'),
  });
  const output = join(folder, 'out');
  expect(doisoat(join(folder, 'in'), '-o', output).code).toBe(1);
  const found = states(output);
  for (const [file, state] of Object.entries(found)) expect(file.split('.')[0]).toBe(state);
  expect(Object.keys(found)).toHaveLength(7);
  expect(explained(output)).toEqual(Object.keys(found).filter((file) => !/complete/.test(file)));
});

it('gives its state to a file that takes too much time or memory, or crashes its reader', async () => {
  const worker = `
    import { Worker } from 'node:worker_threads';
    const { megabytes } = JSON.parse(process.argv[2]);
    const watchdog = ${JSON.stringify(new URL('../../dist/batch/watchdog.js', import.meta.url).href)};
    new Worker(new URL(watchdog), { workerData: { megabytes, parent: process.ppid } }).unref();
    process.on('message', ({ found: { file } }) => {
      if (file === 'timed_out.pdf') for (;;);
      if (file === 'out_of_memory.pdf') for (const all = []; ; ) all.push(Buffer.alloc(1 << 20, 1));
      process.abort();
    });
    process.send({ rules: { version: 'rules', indicators: [] } });`;
  const folder = folderOf({
    'worker.mjs': worker,
    'in/damaged.pdf': 'a',
    'in/out_of_memory.pdf': 'b',
    'in/timed_out.pdf': 'c',
  });
  const output = join(folder, 'out');
  const script = pathToFileURL(join(folder, 'worker.mjs'));
  const limits = { seconds: 3, megabytes: 200 };
  const paths = [join(folder, 'in')];
  const summary = await runBatch({ paths, output, jobs: 2, limits }, (options, most) =>
    openPool(options, most, script),
  );
  const found = states(output);
  for (const [file, state] of Object.entries(found)) expect(file.split('.')[0]).toBe(state);
  expect(explained(output)).toEqual(Object.keys(found));
  expect(summary.unread.count).toBe(3);
});

it('takes every name that a file can have, and lists it', async () => {
  const docx = await rightReport();
  const names = [
    `${'dài'.repeat(62)}xx.docx`,
    'có dấu cách  và "nháy", \'phẩy\'.docx',
    'dòng\nmới.docx',
    'dòng mới.docx',
    'emoji 🙂🇻🇳.docx',
    'nfd ệ'.normalize('NFD') + '.docx',
    'отчёт 报告 รายงาน.docx',
    '=1+1.docx',
    '-x.docx',
    '$&.docx',
    'folder.pdf/inside.docx',
  ];
  // Each differs in its bytes, so that none is a copy.
  const files = Object.fromEntries(
    names.map((name, at) => [`in/${name}`, Buffer.concat([docx, Buffer.alloc(at)])]),
  );
  expect(Math.max(...names.map((name) => Buffer.byteLength(name)))).toBe(255);
  const folder = folderOf(files);
  const output = join(folder, 'out');
  expect(doisoat(join(folder, 'in'), '-o', output).code).toBe(0);
  const listed = Object.keys(states(output));
  expect(new Set(listed).size).toBe(names.length);
  expect(Object.values(states(output))).toEqual(names.map(() => 'complete'));
});

it('refuses an output folder that cannot be made, and does not wait for ever', () => {
  const { code, stderr } = doisoat(fileURLToPath(import.meta.url), '-o', '/proc/no/such/folder');
  expect(code).toBe(2);
  expect(stderr).toMatch(/^doisoat: cannot mkdir \/proc\/no/m);
});
