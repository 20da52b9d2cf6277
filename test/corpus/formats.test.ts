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

/** A report's header, its figures and the verdicts of its claims, in no order. */
async function contentOf(file: string) {
  const { reports } = await processDocument(readFileSync(join(corpus, file)), file, rules);
  const figures = reports.flatMap((report) => report.figures);
  const verdicts = reports.flatMap(({ claims, verdicts }) =>
    claims.map(({ kind, terms }, at) =>
      [kind, ...terms.map(({ value }) => toPlain(value)), verdicts[at]?.outcome].join(' '),
    ),
  );
  return {
    headers: reports.map(({ header }) => header),
    figures: figures
      .filter(({ indicator }) => indicator !== 'other')
      .map(said)
      .sort(),
    verdicts: verdicts.sort(),
  };
}

describe('a report', () => {
  it.each(reportNames())('%s says the same as DOCX and as PDF', async (name) => {
    const docx = await contentOf(`${name}.docx`);
    expect(docx.figures.length).toBeGreaterThan(10);
    expect(await contentOf(`${name}.pdf`)).toEqual(docx);
  });
});
