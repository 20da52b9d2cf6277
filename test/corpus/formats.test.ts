import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf, reportNames } from '../../corpus/make/make.js';
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
  it.each(reportNames())('%s says the same in every format', async (name) => {
    const [docx = '', ...others] = (await filesOf(name)).filter((file) => !file.endsWith('.json'));
    const content = await contentOf(docx);
    expect(content.figures.length).toBeGreaterThan(8);
    for (const file of others) expect(await contentOf(file), file).toEqual(content);
  });

  it('is there as a Word file, a Word 97 file, and printed by LibreOffice and by a browser', async () => {
    const files = (await Promise.all(reportNames().map(filesOf))).flat();
    for (const kind of ['.docx', '.doc', '.pdf', '.chrome.pdf'])
      expect(files.some((file) => file.endsWith(kind))).toBe(true);
  });
});
