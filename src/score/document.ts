import type { Gold } from './gold.js';
import type { FileOutput } from './output.js';
import { scoreChecks } from './parts/checks.js';
import { scoreFigures } from './parts/figures.js';
import { scoreFindings } from './parts/findings.js';
import { scoreHeader } from './parts/header.js';
import type { Tally } from './parts/part.js';
import { scoreRatios } from './parts/ratios.js';

/** How well one document was read, part by part. */
export interface DocumentScore {
  /** The file; `NAME (no output)` where doisoat gave none. */
  readonly file: string;
  readonly header: Tally;
  readonly figures: Tally;
  readonly ratios: Tally;
  readonly checks: Tally;
  readonly findings: Tally;
  /** One line for each miss, extra and false alarm. */
  readonly notes: readonly string[];
}

/** Compares what doisoat said of one file with the truth. */
export function scoreDocument(file: string, gold: Gold, output: FileOutput): DocumentScore {
  const header = scoreHeader(gold, output.report);
  const figures = scoreFigures(gold, output.figures);
  const ratios = scoreRatios(gold, output.checks);
  const checks = scoreChecks(gold, output.checks);
  const findings = scoreFindings(gold, output.checks);
  return {
    file,
    header: header.tally,
    figures: figures.tally,
    ratios: ratios.tally,
    checks: checks.tally,
    findings: findings.tally,
    notes: [header, figures, ratios, checks, findings].flatMap((part) => part.notes),
  };
}
