import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportNames } from '../../corpus/make/make.js';
import type { Figure } from '../../src/model.js';
import { toPlain } from '../../src/number/decimal.js';
import { loadRules, processDocument } from '../../src/pipeline.js';

const corpus = join(import.meta.dirname, '..', '..', 'corpus');
const rules = loadRules();

/** What a figure says, apart from where it stands. */
const said = ({ indicator, level, unitName, field, value }: Figure): string =>
  [indicator, level, unitName, field, toPlain(value)].join(' | ');

async function figuresOf(file: string): Promise<readonly string[]> {
  const { reports } = await processDocument(readFileSync(join(corpus, file)), file, rules);
  const figures = reports.flatMap((report) => report.figures);
  return figures.filter(({ indicator }) => indicator !== 'other').map(said);
}

describe('a report', () => {
  it.each(reportNames())('%s says the same as DOCX and as PDF', async (name) => {
    const docx = await figuresOf(`${name}.docx`);
    expect(docx.length).toBeGreaterThan(10);
    expect((await figuresOf(`${name}.pdf`)).toSorted()).toEqual(docx.toSorted());
  });
});
