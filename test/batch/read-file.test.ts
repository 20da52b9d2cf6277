import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { processFile } from '../../src/batch/read-file.js';
import { result } from '../export/sample.js';
import { folderOf } from './files.js';

async function codeOf(path: string): Promise<string | undefined> {
  const read = await processFile({ path, file: 'a.pdf' }, async () => result({ issues: [] }));
  return read.issues[0]?.code;
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
