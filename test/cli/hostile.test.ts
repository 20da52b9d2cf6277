import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, deflateRawSync, deflateSync } from 'node:zlib';
import { expect, it, vi } from 'vitest';
import { parseCsv } from '../../src/score/csv.js';
import { folderOf } from '../batch/files.js';
import { docx, p } from '../read/docx/builder.js';
import { hostilePage, resources, stream, TEXT } from '../read/pdf-hostile.js';
import { doisoat } from './command.js';

vi.setConfig({ testTimeout: 120_000 });

const MB = 2 ** 20;

/** A gigabyte of blanks as a page, packed twice into some kilobytes. */
function gigabyte(): Buffer {
  const part = deflateRawSync(Buffer.alloc(32 * MB, ' '), { finishFlush: constants.Z_FULL_FLUSH });
  const end = Buffer.from([3, 0]);
  const once = Buffer.concat([Buffer.from([0x78, 0x9c]), ...Array<Buffer>(32).fill(part), end]);
  const twice = deflateSync(once, { level: 9 }).toString('latin1');
  return hostilePage({ content: stream(twice, '/Filter [/FlateDecode /FlateDecode]') });
}

/** Forms of which each draws the next one twice. */
function doublingForms(): Buffer {
  const forms = Array.from({ length: 30 }, (_, at) =>
    stream(
      '/X Do /X Do',
      `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources ${resources(at === 29 ? undefined : 7 + at)}`,
    ),
  );
  const content = `${TEXT} /X Do`;
  return hostilePage({ content, objects: forms, page: `/Resources ${resources(6)}` });
}

/** A page of two hundred thousand pieces of text, each with a place of its own. */
function crowd(): Buffer {
  const pieces = Array.from(
    { length: 200_000 },
    (_, at) => `1 0 0 1 ${10 + (at % 500)} ${830 - Math.floor(at / 500) * 2} Tm (${at % 10}) Tj`,
  );
  return hostilePage({ content: `BT /F1 2 Tf ${pieces.join(' ')} ET` });
}

it('ends with one state, a reason and what to do for each hostile file, and reads those beside them', () => {
  const files = {
    'crowd.pdf': crowd(),
    'doubling.pdf': doublingForms(),
    'gigabyte.pdf': gigabyte(),
    'nested.pdf': hostilePage({
      content: `${'q '.repeat(100_000)} ${TEXT} ${'Q '.repeat(100_000)}`,
    }),
    'swollen.docx': docx(`${p('582')}${'<w:p/>'.repeat(4_000_000)}`),
    'whole.docx': docx(p('Tổng số 582 hồ sơ')),
    'whole.pdf': hostilePage({}),
  };
  expect(files['gigabyte.pdf'].length).toBeLessThan(100_000);
  const output = folderOf({});
  const { code } = doisoat(folderOf(files), '-o', output, '--timeout', '6', '--jobs', '2');
  expect(code).toBe(1);
  const rows = (table: string): string[][] =>
    parseCsv(readFileSync(join(output, table), 'utf8')).slice(1);
  const states = Object.fromEntries(
    rows('reports.csv').map(([file = '', , state]) => [file, state]),
  );
  expect(states).toEqual({
    'crowd.pdf': expect.stringMatching(/^(complete|timed_out|out_of_memory)$/),
    'doubling.pdf': expect.stringMatching(/^(timed_out|out_of_memory)$/),
    'gigabyte.pdf': expect.stringMatching(/^(timed_out|out_of_memory)$/),
    'nested.pdf': expect.stringMatching(/^(complete|timed_out)$/),
    'swollen.docx': 'damaged',
    'whole.docx': 'complete',
    'whole.pdf': 'complete',
  });
  const explained = rows('issues.csv').filter((row) => /: .+/.test(row[4] ?? ''));
  const unread = Object.keys(states).filter((file) => states[file] !== 'complete');
  expect([...new Set(explained.map(([file = '']) => file))]).toEqual(unread);
});
