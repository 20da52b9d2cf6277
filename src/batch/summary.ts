import type { ClaimKind, DocumentResult, Finding, Issue, Report, State } from '../model.js';
import { countOutcome, countUnexplained } from '../export/reports.js';
import type { Walk } from './walk.js';

/** What a run did, as far as its closing summary tells it. */
export interface BatchSummary {
  readonly output: string;
  readonly documents: number;
  readonly states: Readonly<Partial<Record<State, number>>>;
  readonly reports: number;
  readonly figures: number;
  readonly numbersSeen: number;
  readonly numbersUnexplained: number;
  readonly claims: number;
  readonly ok: number;
  readonly undecided: number;
  readonly proven: Proven;
  readonly findings: Readonly<Record<Finding['severity'], number>>;
  /** The gravest findings, at most `WORST`, gravest first, then in the files' order. */
  readonly worst: readonly FoundAt[];
  readonly unread: readonly Unread[];
  /** Files of which only a part could be read. */
  readonly partial: readonly Unread[];
  readonly leftOut: Walk['leftOut'];
  readonly missing: Walk['missing'];
  readonly unlisted: Walk['unlisted'];
}

/** How much of the figures the reports' own claims prove, and by what. */
export interface Proven {
  /** Figures in at least one decided claim. */
  readonly covered: number;
  /** Over all figures, the chances that a wrong digit is caught, added up. */
  readonly detectable: number;
  /** Decided claims of each kind. */
  readonly claims: Readonly<Partial<Record<ClaimKind, number>>>;
}

/** A finding and its file. */
export interface FoundAt {
  readonly file: string;
  readonly finding: Finding;
}

/** A file that could not be read, wholly or in part, and why. */
export interface Unread {
  readonly file: string;
  readonly state: State;
  readonly issues: readonly Issue[];
}

/** How many findings a summary keeps; the others are in `findings.csv`. */
export const WORST = 10;

/** States of a file that was read. */
const READ: ReadonlySet<State> = new Set<State>(['complete', 'partial', 'duplicate']);

/** The summary before the first file. */
export function emptySummary(output: string, { leftOut, missing, unlisted }: Walk): BatchSummary {
  return {
    output,
    documents: 0,
    states: {},
    reports: 0,
    figures: 0,
    numbersSeen: 0,
    numbersUnexplained: 0,
    claims: 0,
    ok: 0,
    undecided: 0,
    proven: { covered: 0, detectable: 0, claims: {} },
    findings: { error: 0, warning: 0, note: 0 },
    worst: [],
    unread: [],
    partial: [],
    leftOut,
    missing,
    unlisted,
  };
}

/** The summary with one more file in it. */
export function addToSummary(summary: BatchSummary, result: DocumentResult): BatchSummary {
  const { reports, state, file } = result;
  const total = (count: (report: DocumentResult['reports'][number]) => number): number =>
    reports.reduce((sum, report) => sum + count(report), 0);
  const found = reports.flatMap((report) =>
    report.findings.map((finding): FoundAt => ({ file, finding })),
  );
  const entry: Unread = { file, state, issues: result.issues };
  return {
    ...summary,
    documents: summary.documents + 1,
    states: { ...summary.states, [state]: (summary.states[state] ?? 0) + 1 },
    reports: summary.reports + reports.length,
    figures: summary.figures + total((report) => report.figures.length),
    numbersSeen: summary.numbersSeen + total((report) => report.numbers.length),
    numbersUnexplained: summary.numbersUnexplained + total(countUnexplained),
    claims: summary.claims + total((report) => report.claims.length),
    ok: summary.ok + total((report) => countOutcome(report, 'ok')),
    undecided: summary.undecided + total((report) => countOutcome(report, 'undecided')),
    proven: reports.reduce(addProven, summary.proven),
    findings: addFindings(summary.findings, found),
    worst: [...summary.worst, ...found].sort(byGravity).slice(0, WORST),
    unread: READ.has(state) ? summary.unread : [...summary.unread, entry],
    partial: state === 'partial' ? [...summary.partial, entry] : summary.partial,
  };
}

/** How many findings a run made. */
export function countFindings({ findings }: BatchSummary): number {
  return findings.error + findings.warning + findings.note;
}

function addFindings(
  counts: BatchSummary['findings'],
  found: readonly FoundAt[],
): BatchSummary['findings'] {
  const count = (severity: Finding['severity']): number =>
    counts[severity] + found.filter(({ finding }) => finding.severity === severity).length;
  return { error: count('error'), warning: count('warning'), note: count('note') };
}

function addProven(proven: Proven, { coverage, claims, verdicts }: Report): Proven {
  const undecided = new Set(
    verdicts.filter(({ outcome }) => outcome === 'undecided').map(({ claim }) => claim),
  );
  const counts = { ...proven.claims };
  for (const { id, kind } of claims) if (!undecided.has(id)) counts[kind] = (counts[kind] ?? 0) + 1;
  return {
    covered: proven.covered + coverage.filter(({ checks }) => checks > 0).length,
    detectable: coverage.reduce((sum, { detectable }) => sum + detectable, proven.detectable),
    claims: counts,
  };
}

const GRAVITY: Readonly<Record<Finding['severity'], number>> = { error: 0, warning: 1, note: 2 };

/** The sort is stable: equals keep the files' order. */
function byGravity(a: FoundAt, b: FoundAt): number {
  return GRAVITY[a.finding.severity] - GRAVITY[b.finding.severity];
}
