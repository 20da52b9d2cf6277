import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { contentTables, fileTables } from '../src/export/tables.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DOCS = ['README.md', 'README.vi.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'rules/README.md'];

function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

const manifest = JSON.parse(read('package.json')) as {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
};

describe('the documentation', () => {
  it('names only npm scripts that exist', () => {
    const named = DOCS.flatMap((file) =>
      [...read(file).matchAll(/npm (?:run )?(start|test|(?<=run )[a-z:-]+)/g)].map(
        ([, name]) => name,
      ),
    );
    expect(named).toContain('start');
    expect(named.filter((name) => !(String(name) in manifest.scripts))).toEqual([]);
  });

  it('lists the columns of every CSV as they are written', () => {
    const readme = read('README.md');
    for (const { name, columns } of [...fileTables('en'), ...contentTables([])]) {
      const line = readme.split('\n').find((text) => text.startsWith(`**${name}**`));
      expect(line, name).toContain(`\`${columns.join(', ')}\``);
    }
  });

  it('says of every dependency what it is for', () => {
    const readme = read('README.md');
    const rows = [...readme.matchAll(/^\| ([a-z-]+) +\| \S/gm)].map(([, name]) => name);
    expect(rows.filter((name) => String(name) in manifest.dependencies).sort()).toEqual(
      Object.keys(manifest.dependencies).sort(),
    );
  });

  it('links only to files that exist', () => {
    const broken = DOCS.flatMap((file) =>
      [...read(file).matchAll(/\]\(([^):#]+)\)/g)]
        .map(([, link]) => join(ROOT, dirname(file), link ?? ''))
        .filter((path) => !existsSync(path)),
    );
    expect(broken).toEqual([]);
  });
});
