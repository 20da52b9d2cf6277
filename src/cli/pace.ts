import type { Progress } from '../batch/run.js';

/** How a run goes, up to now. */
export interface Pace {
  readonly done: number;
  readonly total: number;
  /** Findings in the files that were read. */
  readonly findings: number;
  /** Null before the first page. */
  readonly pagesPerSecond: number | null;
  /** Null before the first file was read. */
  readonly secondsLeft: number | null;
  /** The files that are being read for long, the slowest first. */
  readonly slow: readonly SlowFile[];
}

/** A file that is being read, and for how long. */
export interface SlowFile {
  readonly file: string;
  readonly seconds: number;
}

/** Follows a run by what it tells. */
export interface PaceMeter {
  readonly begin: (file: string) => void;
  /** Gives how many seconds the file took; null for the start and for what was not read. */
  readonly add: (progress: Progress) => number | null;
  readonly pace: () => Pace;
}

/** A file that takes longer, in seconds, is named. */
const SLOW = 10;

/** @param now milliseconds of a clock */
export function openPace(now: () => number = Date.now): PaceMeter {
  const underWay = new Map<string, number>();
  const start = now();
  let [done, total, findings, pages, read] = [0, 0, 0, 0, 0];
  return {
    begin(file) {
      underWay.set(file, now());
    },
    add(progress) {
      ({ done, total } = progress);
      if (progress.file === null) return null;
      const begun = underWay.get(progress.file);
      underWay.delete(progress.file);
      findings += progress.findings;
      pages += begun === undefined ? 0 : (progress.pages ?? 0);
      if (begun === undefined) return null;
      read += 1;
      return (now() - begun) / 1000;
    },
    pace() {
      const seconds = (now() - start) / 1000;
      const slow = [...underWay]
        .map(([file, begun]) => ({ file, seconds: Math.floor((now() - begun) / 1000) }))
        .filter((each) => each.seconds >= SLOW)
        .sort((a, b) => b.seconds - a.seconds);
      return {
        done,
        total,
        findings,
        pagesPerSecond: pages > 0 && seconds > 0 ? pages / seconds : null,
        secondsLeft: read > 0 ? Math.round((seconds / read) * (total - done)) : null,
        slow,
      };
    },
  };
}
