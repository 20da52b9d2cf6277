import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

/** The way of the data: each may import from itself and from what stands before it. */
const ORDER = [
  'model',
  'collections',
  'number',
  'ruleset',
  'read',
  'layout',
  'figures',
  'records',
  'checks',
  'findings',
  'series',
  'export',
  'phrases',
  'pipeline',
  'batch',
  'score',
  'cli',
  'index',
];

/** The stages and the function that src/pipeline.ts calls for each. */
const STAGE_CALLS = {
  read: 'read(',
  layout: 'layout(',
  figures: 'extractFigures(',
  records: 'claimsOf(',
  checks: 'checkClaims(',
  findings: 'findingsOf(',
};
const STAGES = Object.keys(STAGE_CALLS);

interface Source {
  /** Below src, as `read/pdf.ts`. */
  readonly file: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .map((file): Source => {
    const text = readFileSync(join(SRC, file), 'utf8');
    return { file: file.replaceAll('\\', '/'), text, imports: importsOf(text) };
  });

/** Specifiers of `import … from 'x'`, `export … from 'x'`, `import 'x'` and `import('x')`. */
function importsOf(text: string): string[] {
  const found = text.matchAll(/(?:\bfrom |\bimport |\bimport\()\s*'([^']+)'/g);
  return [...found].map(([, specifier]) => specifier ?? '');
}

/** `read/pdf.ts` → `read`; `model.ts` → `model`. */
function partOf(file: string): string {
  return (file.split('/')[0] ?? '').replace(/\.(?:ts|js)$/, '');
}

function partImported(from: string, specifier: string): string {
  return partOf(relative(SRC, join(SRC, dirname(from), specifier)).replaceAll('\\', '/'));
}

function localImports({ file, imports }: Source): string[] {
  const local = imports.filter((specifier) => specifier.startsWith('.'));
  return local.map((specifier) => partImported(file, specifier));
}

describe('the architecture', () => {
  it('knows every part of src', () => {
    expect(sources.map(({ file }) => partOf(file)).filter((part) => !ORDER.includes(part))).toEqual(
      [],
    );
  });

  it('lets imports go one way only', () => {
    const backward = sources.flatMap((source) =>
      localImports(source)
        .filter((part) => ORDER.indexOf(part) > ORDER.indexOf(partOf(source.file)))
        .map((part) => `${source.file} imports ${part}`),
    );
    expect(backward).toEqual([]);
  });

  it('imports nothing from outside src by a path', () => {
    const outside = sources.filter((source) => localImports(source).includes('..'));
    expect(outside.map(({ file }) => file)).toEqual([]);
  });

  it('calls the stages in their order in src/pipeline.ts', () => {
    const text = sources.find(({ file }) => file === 'pipeline.ts')?.text ?? '';
    const places = Object.values(STAGE_CALLS).map((call) => text.indexOf(call));
    expect(places.filter((place) => place < 0)).toEqual([]);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('keeps files, terminals and threads out of the stages', () => {
    const stages = sources.filter(({ file }) => [...STAGES, 'number'].includes(partOf(file)));
    const around = stages.flatMap(({ file, imports }) =>
      imports
        .filter((name) => /^node:(?:fs|worker_threads|child_process|readline)/.test(name))
        .map((name) => `${file} imports ${name}`),
    );
    expect(around).toEqual([]);
  });

  it('never reaches for the network', () => {
    const network = /^(?:node:)?(?:http|https|http2|net|tls|dgram|dns)$/;
    const reaching = sources.filter(
      ({ imports, text }) => imports.some((name) => network.test(name)) || /\bfetch\(/.test(text),
    );
    expect(reaching.map(({ file }) => file)).toEqual([]);
  });

  it('has no file of more than 300 lines besides the types between the stages', () => {
    const code = sources.filter(({ file }) => file !== 'model.ts');
    const long = code.filter(({ text }) => text.split('\n').length > 300);
    expect(long.map(({ file }) => file)).toEqual([]);
  });

  it('has a doc comment on everything that the library exports as a function', () => {
    const bare = sources.flatMap(({ file, text }) => {
      const lines = text.split('\n');
      return lines
        .filter((line, index) => {
          const declares = /^export (?:async )?function\*? \w/.test(line);
          return declares && !(lines[index - 1] ?? '').trimEnd().endsWith('*/');
        })
        .map((line) => `${file}: ${line}`);
    });
    expect(bare).toEqual([]);
  });
});
