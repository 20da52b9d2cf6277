import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { DEFAULT_FORM, type OutputForm } from '../../src/batch/form.js';
import { runBatch } from '../../src/batch/run.js';
import { hashesIn } from '../cli/command.js';
import { fakeProcess } from './fake-process.js';
import { folderOf } from './files.js';
import { localEngine } from './local-engine.js';

const VIETNAMESE: OutputForm = { dialect: { separator: ';', decimal: ',' }, xlsx: false };
const WORKBOOK: OutputForm = { ...DEFAULT_FORM, xlsx: true };

/** Runs over two files into one output folder; gives the folder. */
function archive(): {
  output: string;
  run: (form?: OutputForm, rules?: string) => Promise<number>;
} {
  const folder = folderOf({ 'in/a.pdf': 'a', 'in/b.pdf': 'b' });
  const output = join(folder, 'out');
  return {
    output,
    async run(form, rules = 'rules') {
      let read = 0;
      const engine = localEngine((bytes, file) => {
        read += 1;
        return fakeProcess(bytes, file);
      }, rules);
      const { changes } = await runBatch({ paths: [join(folder, 'in')], output, form }, engine);
      expect(changes?.gained.count ?? 0).toBe(0);
      expect(changes?.lost.count ?? 0).toBe(0);
      return read;
    },
  };
}

describe('the form of the results', () => {
  it('changes without reading a file again, and back to the same bytes', async () => {
    const { output, run } = archive();
    expect(await run()).toBe(2);
    const before = hashesIn(output);
    expect(await run(VIETNAMESE)).toBe(0);
    const findings = readFileSync(join(output, 'findings.csv'), 'utf8').split('\n');
    expect(findings[0]).toMatch(/^\uFEFFfile;report;finding_id;/);
    expect(findings[1]).toContain(';94,32;94,33;-0,01;');
    expect(findings[1]).toContain('549/582 = 94,33%');
    expect(await run()).toBe(0);
    expect(hashesIn(output)).toEqual(before);
  });

  it('does not count as a change of the findings when the rules change with it', async () => {
    const { run } = archive();
    await run();
    expect(await run(VIETNAMESE, 'other rules')).toBe(2);
  });

  it('has a workbook with a sheet for each table when asked for, and none otherwise', async () => {
    const { output, run } = archive();
    await run(WORKBOOK);
    const { sheets } = await readXlsx(readFileSync(join(output, 'doisoat.xlsx')));
    expect(sheets.map(({ name }) => name)).toEqual([
      'reports',
      'issues',
      'figures',
      'records',
      'checks',
      'findings',
      'coverage',
    ]);
    expect(sheets[0]?.rows).toHaveLength(3);
    const made = hashesIn(output);
    rmSync(join(output, 'doisoat.xlsx'));
    expect(await run(WORKBOOK)).toBe(0);
    expect(hashesIn(output)).toEqual(made);
    await run();
    expect(existsSync(join(output, 'doisoat.xlsx'))).toBe(false);
  });

  it('refuses a folder in the place of the workbook, and leaves the results as they were', async () => {
    const { output, run } = archive();
    await run();
    const before = hashesIn(output);
    mkdirSync(join(output, 'doisoat.xlsx'));
    await expect(run(WORKBOOK)).rejects.toMatchObject({ code: 'EISDIR' });
    expect(hashesIn(output)).toEqual(before);
  });
});
