import { documentJson } from '../export/documents.js';
import { recordOf, type FileRecord } from '../export/file-record.js';
import type { Lines } from '../export/render.js';
import type { DocumentResult } from '../model.js';
import type { Grave } from './gravest.js';
import type { SeriesArchive } from '../series/archive.js';
import { withSeries } from './series-part.js';
import { stagedJson, underName, type Entry, type StoreOptions } from './store.js';
import { writeWhole } from './whole-file.js';

/** What a file adds to the results. */
export interface Part {
  readonly record: FileRecord;
  /** Rows of the content tables without the file's name. */
  readonly lines: Lines;
  readonly gravest: readonly Grave[];
}

/** Gives each file of a run, in their order, its part of the results. */
export interface Parts {
  readonly ofKept: (file: string, entry: Entry) => Part;
  readonly ofFailure: (failure: DocumentResult) => Part;
  /** Hashes of the documents that have a JSON. */
  readonly documents: ReadonlySet<string>;
}

/**
 * The parts of a run. A file whose bytes were seen before is a duplicate without reports, so that
 * its figures are not counted twice; copies of a file that could not be read keep their own state:
 * each of them has to be replaced. The JSON of a content bears the name of its first file.
 */
export function openParts(store: StoreOptions, archive: SeriesArchive): Parts {
  const firsts = new Map<string, string>();
  const isFirst = (sha256: string, file: string): boolean => {
    if (firsts.has(sha256)) return false;
    firsts.set(sha256, file);
    return true;
  };
  return {
    ofKept(file, entry) {
      const { sha256 } = entry.record;
      if (isFirst(sha256, file)) {
        const named = underName(entry, file, store);
        return withSeries(named, named.series, archive, store.lang);
      }
      const record = { ...entry.record, file };
      if (record.reports.length === 0) return { ...entry, record };
      return bare(duplicate(record, firsts.get(sha256) ?? ''));
    },
    ofFailure(failure) {
      const { sha256, file } = failure;
      if (sha256 !== '' && isFirst(sha256, file)) {
        writeWhole(stagedJson(sha256, store), documentJson(failure, store.lang));
      }
      return bare(recordOf(failure));
    },
    get documents() {
      return new Set(firsts.keys());
    },
  };
}

/** A part without content. */
function bare(record: FileRecord): Part {
  return { record, lines: {}, gravest: [] };
}

function duplicate(record: FileRecord, first: string): FileRecord {
  return {
    ...record,
    state: 'duplicate',
    reports: [],
    issues: [{ stage: 'read', severity: 'note', code: 'duplicate-of', values: [first] }],
  };
}
