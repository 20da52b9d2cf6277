import type { Aim } from './aims.js';
import type { Measure } from './run.js';

/** Most megabytes of all processes together, counted by PSS; null where the system does not tell. */
export type ArchiveMeasure = Measure & { readonly megabytes: number | null };

/** A first run over an archive of so many documents, and a second one into the same folder. */
export interface ArchiveCost {
  readonly documents: number;
  readonly first: ArchiveMeasure;
  readonly again: ArchiveMeasure;
}

/** The size of the archive that the aims are for. */
const AIMED = 20_000;
/** How much more counts as no more: a repeated run differs by as much. */
const SAME = 1.05;

/**
 * Milliseconds of processor for a document beyond those of the smallest archive: start and warming
 * up are paid by those. Null where it is the smallest, or the system does not tell.
 */
export function costBeyond(
  smallest: ArchiveCost,
  { documents, first }: ArchiveCost,
): number | null {
  const more = documents - smallest.documents;
  if (more <= 0 || first.processor === null || smallest.first.processor === null) return null;
  return ((first.processor - smallest.first.processor) * 1000) / more;
}

/** What should hold of archives of growing size: the largest against the smaller ones. */
export function archiveAims(costs: readonly ArchiveCost[]): Aim[] {
  const [smallest, small] = costs;
  const [half, largest] = costs.slice(-2);
  if (!smallest || !small || !half || !largest) return [];
  const { documents, first, again } = largest;
  const isJudged = documents >= AIMED;
  const over = `${documents} documents`;
  const isNoMore = { unit: '×', bound: { most: SAME }, isJudged } as const;
  return [
    {
      what: `most memory of all processes, ${over}`,
      unit: 'MB',
      measured: first.megabytes,
      bound: { most: 700 },
    },
    {
      what: `memory of a first run over ${documents} against ${half.documents}`,
      measured: quotient(first.megabytes, half.first.megabytes),
      ...isNoMore,
    },
    {
      what: `memory of a second run over ${documents} against a first over ${half.documents}`,
      measured: quotient(again.megabytes, half.first.megabytes),
      ...isNoMore,
    },
    {
      what: `processor a document, ${documents} against ${small.documents}`,
      measured: quotient(costBeyond(smallest, largest), costBeyond(smallest, small)),
      ...isNoMore,
    },
    {
      what: `time of a second run against the first, ${over}`,
      unit: '%',
      measured: again.seconds / first.seconds,
      bound: { most: 0.01 },
      isJudged,
    },
    {
      what: `until the first file's result, ${over}`,
      unit: 's',
      measured: first.firstFile,
      bound: { most: 1 },
    },
  ];
}

function quotient(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole;
}
