import type { Issue, State } from '../model.js';
import { addCounts, type Counts, type FileRecord } from '../export/file-record.js';
import type { Changes } from './changes.js';
import { gravest, type Grave } from './gravest.js';
import type { Walk } from './walk.js';

/** What the results hold, as far as the closing summary tells it: as large for any archive. */
export interface Totals extends Counts {
  readonly documents: number;
  readonly states: Readonly<Partial<Record<State, number>>>;
  readonly reports: number;
  /** The gravest findings, gravest first, then in the files' order. */
  readonly worst: readonly FoundAt[];
  readonly unread: SomeFiles;
  /** Files of which only a part could be read. */
  readonly partial: SomeFiles;
  /** Files that a run which was stopped did not come to. */
  readonly unreached: number;
}

/** What a run did. */
export interface BatchSummary extends Totals {
  readonly output: string;
  readonly leftOut: Walk['leftOut'];
  readonly filtered: Walk['filtered'];
  readonly missing: Walk['missing'];
  readonly unlisted: Walk['unlisted'];
  /** Against the results of other rules that were there before; null where there were none. */
  readonly changes: Changes | null;
}

/** A finding and its file. */
export interface FoundAt {
  readonly file: string;
  readonly finding: Grave;
}

/** A list that is kept short: all of its files are in `issues.csv`. */
export interface SomeFiles {
  readonly count: number;
  readonly first: readonly Unread[];
}

/** A file that could not be read, wholly or in part, and the first of its gravest issues. */
export interface Unread {
  readonly file: string;
  readonly state: State;
  readonly issue: Issue | null;
}

/** How many files a list of the summary names. */
export const LISTED = 20;

/** States of a file that was read. */
const READ: ReadonlySet<State> = new Set<State>(['complete', 'partial', 'duplicate']);

const NONE: SomeFiles = { count: 0, first: [] };

/** Before the first file. */
export const EMPTY: Totals = {
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
  unread: NONE,
  partial: NONE,
  unreached: 0,
};

/** The totals with one more file in them, of which the gravest findings are given. */
export function addToTotals(
  totals: Totals,
  record: FileRecord,
  findings: readonly Grave[],
): Totals {
  const { reports, state, file } = record;
  return {
    ...totals,
    ...reports.reduce<Counts>(addCounts, totals),
    documents: totals.documents + 1,
    states: { ...totals.states, [state]: (totals.states[state] ?? 0) + 1 },
    reports: totals.reports + reports.length,
    worst: worst([...totals.worst, ...findings.map((finding) => ({ file, finding }))]),
    unread: READ.has(state) ? totals.unread : addFile(totals.unread, record),
    partial: state === 'partial' ? addFile(totals.partial, record) : totals.partial,
  };
}

function worst(found: readonly FoundAt[]): FoundAt[] {
  const graded = found.map((each) => ({ ...each, severity: each.finding.severity }));
  return gravest(graded).map(({ file, finding }) => ({ file, finding }));
}

function addFile({ count, first }: SomeFiles, { file, state, issues }: FileRecord): SomeFiles {
  if (first.length >= LISTED) return { count: count + 1, first };
  const issue = issues.find(({ severity }) => severity === 'error') ?? issues[0] ?? null;
  return { count: count + 1, first: [...first, { file, state, issue }] };
}
