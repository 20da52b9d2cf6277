import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { filesOf, makeReport, reportNames } from '../../corpus/make/make.js';
import { goldSchema, readGolds, type GoldCheck, type GoldRatio } from '../../src/score/gold.js';

const root = join(import.meta.dirname, '..', '..');
const corpus = join(root, 'corpus');
const golds = readGolds(corpus);

describe('the corpus', () => {
  it('has a truth file and the files it names for each description, and nothing else', async () => {
    const files = readdirSync(corpus).filter((name) => /\.(docx?|pdf|gold\.json)$/.test(name));
    const wanted = (await Promise.all(reportNames().map(filesOf))).flat();
    expect(files.sort()).toEqual(wanted.sort());
    expect(reportNames().length).toBeGreaterThanOrEqual(24);
  });

  it('speaks of every indicator of the rules and of no other', () => {
    const spoken = new Set(golds.flatMap(({ gold }) => gold.figures.map((f) => f.indicator)));
    const ruled = readdirSync(join(root, 'rules', 'indicators')).map((file) =>
      file.replace('.yaml', ''),
    );
    expect([...spoken].sort()).toEqual(ruled.sort());
  });

  it('has about ten planted errors, and at least three reports without any', () => {
    const errors = golds.map(
      ({ gold }) => [...gold.ratios, ...gold.checks].filter((c) => c.verdict !== 'ok').length,
    );
    expect(errors.reduce((a, b) => a + b)).toBeGreaterThanOrEqual(10);
    expect(errors.filter((n) => n === 0).length).toBeGreaterThanOrEqual(3);
  });
});

describe.each(reportNames())('%s', (name) => {
  const committed = (extension: string): Buffer =>
    readFileSync(join(corpus, `${name}.${extension}`));
  const gold = goldSchema.parse(JSON.parse(committed('gold.json').toString('utf8')));

  it('is what its description makes, byte by byte', async () => {
    const { docx, gold: truth } = await makeReport(name);
    expect(truth).toBe(committed('gold.json').toString('utf8'));
    expect(docx.equals(committed('docx'))).toBe(true);
  });

  it('prints every true figure', () => {
    const text = printedIn(committed('docx'));
    const absent = gold.figures.filter(({ raw }) => !text.includes(raw));
    expect(absent).toEqual([]);
  });

  it('has verdicts that its numbers give', () => {
    expect(gold.ratios.filter((r) => r.verdict !== ratioVerdict(r))).toEqual([]);
    expect(gold.checks.filter((c) => (c.verdict === 'ok') !== holds(c))).toEqual([]);
  });

  it('has files of moderate size', async () => {
    const sizes = (await filesOf(name)).map((file) => statSync(join(corpus, file)).size);
    expect(Math.max(...sizes)).toBeLessThan(100_000);
  });
});

/** The text of a DOCX and its notes without their elements, one line a paragraph. */
function printedIn(docx: Buffer): string {
  const files = unzipSync(docx);
  const parts = ['word/document.xml', 'word/footnotes.xml'].map((name) => files[name]);
  const xml = parts.map((part) => (part ? strFromU8(part) : '')).join('');
  return xml.replaceAll('</w:p>', '\n').replace(/<[^>]+>/g, '');
}

/** Ten-thousandths as whole numbers: no figure of the corpus has more than four decimals. */
const units = (x: number): bigint => BigInt(Math.round(x * 10_000));
const total = (values: readonly number[]): bigint => values.map(units).reduce((a, b) => a + b, 0n);

/** By inequalities where the generator divides: s - 1/2 <= 100 num/den < s + 1/2 in units of the last decimal. */
function ratioVerdict({ num, den, stated, decimals }: GoldRatio): string {
  const scale = 10 ** (decimals ?? 0);
  const s = BigInt(Math.round((stated ?? NaN) * scale));
  const top = BigInt(num) * 100n * BigInt(scale);
  const bottom = BigInt(den);
  if ((2n * s - 1n) * bottom <= 2n * top && 2n * top < (2n * s + 1n) * bottom) return 'ok';
  return s * bottom <= top && top < (s + 1n) * bottom ? 'truncated' : 'mismatch';
}

function holds(check: GoldCheck): boolean {
  switch (check.kind) {
    case 'repeat':
      return new Set(check.values).size === 1;
    case 'difference':
      return total([check.to, -check.from]) ** 2n === units(check.stated) ** 2n;
    case 'score_ratio': {
      const last = decimalsOf(check.stated);
      const exact = units(check.rate) * units(check.max); // in 10^-8, and still times 100
      const step = 10n ** BigInt(10 - last);
      return (2n * exact + step) / (2n * step) === BigInt(Math.round(check.stated * 10 ** last));
    }
    case 'extreme':
      return (check.values ?? []).includes(check.stated);
    default:
      return units(check.total) === total(check.parts);
  }
}

const decimalsOf = (x: number): number => (String(x).split('.')[1] ?? '').length;
