import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Description, FileKind, Style } from './description.js';
import { docxOf } from './docx.js';
import { goldOf, type Gold } from './gold.js';

const folder = join(import.meta.dirname, 'reports');

/** The reports described in `reports/`: one file, one report. */
export const reportNames = (): string[] =>
  readdirSync(folder)
    .map((file) => file.replace(/\.ts$/, ''))
    .sort();

const USUAL: readonly FileKind[] = ['docx', 'pdf'];

type Descriptions = readonly [Description, ...Description[]];

/** What is made of a description. */
export interface Made {
  readonly docx: Buffer;
  /** The same in Unicode letters, for printing; null where it is no other. */
  readonly plain: Buffer | null;
  /** The text of the truth file. */
  readonly gold: string;
  readonly files: readonly FileKind[];
  readonly style: Style;
}

/** Makes a report, or the several that are bound into one file. Throws where a description contradicts itself. */
export async function makeReport(name: string): Promise<Made> {
  const descriptions = await descriptionsOf(name);
  const [{ files = USUAL, style = {} }] = descriptions;
  const gold = truthOf(name, descriptions);
  return {
    docx: await docxOf(descriptions),
    plain: style.letters === undefined ? null : await docxOf(inUnicode(descriptions)),
    gold: `${JSON.stringify(gold, null, 1)}\n`,
    files,
    style,
  };
}

/** Names and kinds of a report's files, its truth file among them. */
export async function filesOf(name: string): Promise<string[]> {
  const [{ files = USUAL }] = await descriptionsOf(name);
  return [...files, 'gold.json'].map((extension) => `${name}.${extension}`);
}

async function descriptionsOf(name: string): Promise<Descriptions> {
  const module = (await import(pathToFileURL(join(folder, `${name}.ts`)).href)) as {
    report: Description | Descriptions;
  };
  return 'items' in module.report ? [module.report] : module.report;
}

const inUnicode = ([first, ...others]: Descriptions): Descriptions => {
  const plain = ({ style, ...report }: Description): Description => {
    const { letters: _, ...rest } = style ?? {};
    return { ...report, style: rest };
  };
  return [plain(first), ...others.map(plain)];
};

/** The truth of a file; says which report the author has to mend. */
function truthOf(name: string, [first, ...others]: Descriptions): Gold {
  try {
    return others.reduce<Gold>(
      (all, report) => bound(all, goldOf(name, report)),
      goldOf(name, first),
    );
  } catch (error) {
    throw new Error(`${name}: ${(error as Error).message}`, { cause: error });
  }
}

/** Two truths as that of one file; its header is the first one's. */
const bound = (a: Gold, b: Gold): Gold => ({
  ...a,
  figures: [...a.figures, ...b.figures],
  ratios: [...a.ratios, ...b.ratios],
  checks: [...a.checks, ...b.checks],
});
