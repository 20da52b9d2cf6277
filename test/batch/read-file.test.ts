import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashFile, processFile } from '../../src/batch/read-file.js';
import { result } from '../export/sample.js';
import { folderOf } from './files.js';

const store = { output: '/nowhere', stamp: 's', indicators: [], lang: 'vi' } as const;

async function codeOf(path: string): Promise<string | undefined> {
  const found = { path, file: 'a.pdf' };
  const read = await processFile(found, async () => result(), store);
  const hashed = await hashFile(found);
  const [code, again] = [read, hashed].map((each) =>
    'failure' in each ? each.failure.issues[0]?.code : undefined,
  );
  expect(again).toBe(code);
  return code;
}

describe('processFile', () => {
  it('does not wait at a pipe', async () => {
    const path = join(folderOf({}), 'a.pdf');
    execFileSync('mkfifo', [path]);
    expect(await codeOf(path)).toBe('not-a-file');
  });

  it('tells a file that is gone and a link to nothing as missing', async () => {
    const path = join(folderOf({}), 'a.pdf');
    expect(await codeOf(path)).toBe('file-missing');
    symlinkSync('nowhere', path);
    expect(await codeOf(path)).toBe('file-missing');
  });
});
