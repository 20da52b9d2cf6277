import type {
  Block,
  Claim,
  DocumentResult,
  Figure,
  Finding,
  Place,
  Report,
  SeenNumber,
  TextDocument,
} from '../model.js';
import { formulaOf } from '../findings/formula.js';
import { toPlain } from '../number/decimal.js';
import { placeCell } from '../export/cells.js';
import { issueMessage, type Lang } from '../export/issue-messages.js';
import { oneLine } from '../export/text.js';
import { printGrid } from './grid.js';

/** What the stages made of one file. */
export interface Inspection {
  readonly result: DocumentResult;
  /** One for each report; none where the file could not be read. */
  readonly texts: readonly TextDocument[];
}

/** One file, stage by stage, as text for a terminal. */
export function printInspection({ result, texts }: Inspection, lang: Lang): string {
  return [
    `file    ${oneLine(result.file)}`,
    `sha256  ${result.sha256}`,
    `format  ${result.format || '?'}, state ${result.state}, pages ${result.pages ?? '-'}`,
    ...part('issues', result.issues, (issue) => [
      `${issue.stage} ${issue.severity} ${issue.code}: ${issueMessage(issue, lang)}`,
    ]),
    ...result.reports.flatMap((report, at) => reportLines(report, texts[at])),
  ]
    .map((line) => line.trimEnd())
    .join('\n');
}

/** A titled list; items may take several lines. */
function part<T>(title: string, items: readonly T[], linesOf: (item: T) => string[]): string[] {
  const lines = items.flatMap(linesOf).map((line) => `  ${line}`);
  return ['', `== ${title} (${items.length})`, ...lines];
}

function blockLines(block: Block): string[] {
  const section = block.section === '' ? '' : ` §${block.section}`;
  const parent = block.parent === null ? '' : ` under ${block.parent}`;
  if (block.kind === 'paragraph') {
    return [`#${block.index} ${block.role}${section}${parent}: ${oneLine(block.content.text)}`];
  }
  const size = `${block.grid.length} × ${block.grid[0]?.length ?? 0}`;
  const title = `#${block.index} table ${size}, header rows ${block.headerRows}${section}${parent}`;
  return [title, ...printGrid(block).map((line) => `  ${line}`)];
}

function reportLines(report: Report, text: TextDocument | undefined): string[] {
  const verdicts = new Map(report.verdicts.map((verdict) => [verdict.claim, verdict]));
  const claimLines = (claim: Claim): string[] => {
    const verdict = verdicts.get(claim.id);
    const outcome = verdict?.outcome ?? 'undecided';
    const reason = verdict?.reason ? ` (${verdict.reason})` : '';
    const doubtful = claim.doubtful ? ' doubtful' : '';
    const formula = verdict ? formulaOf(claim, verdict) : '';
    return [
      `${claim.id} ${claim.kind} ${outcome}${reason}${doubtful}: ${oneLine(formula)}`,
      `   ${oneLine(claim.label)} [${claim.rule}] ${where(claim.place)}`,
    ];
  };
  return [
    '',
    `==== report ${report.number}`,
    ...Object.entries(report.header).map(([key, value]) => `  ${key}: ${oneLine(String(value))}`),
    ...part('blocks', text?.blocks ?? [], blockLines),
    ...part('unexplained', report.numbers.filter(isUnexplained), lineOfNumber),
    ...part('numbers', report.numbers, numberLine),
    ...part('figures', report.figures, figureLines),
    ...part('claims and verdicts', report.claims, claimLines),
    ...part('findings', report.findings, findingLine),
  ];
}

const isUnexplained = (number: SeenNumber): boolean => number.class === 'unexplained';

/** A number in its line, for whoever looks for a missing rule. */
function lineOfNumber({ raw, place, snippet }: SeenNumber): string[] {
  return [`${raw.padEnd(12)} ${where(place)} ${oneLine(snippet)}`];
}

function numberLine({ raw, class: kind, rule, place, snippet }: SeenNumber): string[] {
  return [
    `${raw.padEnd(12)} ${kind.padEnd(16)} ${(rule ?? '-').padEnd(32)} ${where(place)} ${oneLine(snippet)}`,
  ];
}

function figureLines(figure: Figure): string[] {
  const { id, indicator, value, measure, level, unitName, field, rule, place } = figure;
  const scope = [level, unitName, field].filter((text) => text !== '').join(', ');
  const approximate = figure.approximate ? '~' : '';
  const inferred = figure.inferred ? ' inferred' : '';
  const repeats = figure.repeats.length > 0 ? ` ×${figure.repeats.length + 1}` : '';
  return [
    `${id} ${indicator} = ${approximate}${toPlain(value)} ${measure} (${scope})${inferred}${repeats} [${rule}]`,
    `   ${where(place)} §${figure.section} ${oneLine(figure.snippet)}`,
  ];
}

function findingLine({ id, severity, message }: Finding): string[] {
  return [`${id} ${severity}: ${oneLine(message)}`];
}

/** `p.3 10 20 90 31` in a PDF, `p12` in a DOCX. */
function where(place: Place): string {
  return [place.page === null ? '' : `p.${place.page}`, placeCell(place)].join(' ').trim();
}
