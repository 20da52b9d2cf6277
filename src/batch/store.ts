import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { documentJson, documentName, renamedJson } from '../export/documents.js';
import { recordOf, type FileRecord } from '../export/file-record.js';
import type { Lang } from '../export/issue-messages.js';
import { renderLines, type Lines } from '../export/render.js';
import type { DocumentResult } from '../model.js';
import { digestsOf, type ReportDigest } from '../series/digest.js';
import { stateFolder } from './state-folder.js';
import { gravest, told, type Grave } from './gravest.js';
import { writeWhole } from './whole-file.js';

/** What the results must know of an indicator. */
export interface Indicator {
  readonly id: string;
  readonly title: string;
}

/** Where results are kept and in which form; plain data, for it is sent to worker processes. */
export interface StoreOptions {
  readonly output: string;
  /** Hash of all that a result depends on besides the file's content. */
  readonly stamp: string;
  /** In the rules' order. */
  readonly indicators: readonly Indicator[];
  readonly lang: Lang;
}

/** What is kept of a document that was read: all that the output needs, ready to be written. */
export interface Entry {
  readonly record: FileRecord;
  readonly gravest: readonly Grave[];
  readonly series: readonly ReportDigest[];
  /** Rows of the content tables without the file's name. */
  readonly lines: Lines;
  /** Size in bytes of the document's JSON, which lies beside the entry or in `documents/`. */
  readonly jsonBytes: number;
}

const KEPT = /^[0-9a-f]{64}$/;

/** Keeps a result by the hash of its content; a half-kept one is never found. */
export function keep(result: DocumentResult, options: StoreOptions): void {
  const { indicators, lang } = options;
  const json = Buffer.from(documentJson(result, lang));
  const titles = new Map(indicators.map(({ id, title }) => [id, title]));
  const entry: Entry = {
    record: recordOf(result),
    gravest: gravest(result.reports.flatMap(({ findings }) => findings)).map(told),
    series: digestsOf(result.reports, titles),
    lines: renderLines(
      result,
      indicators.map(({ id }) => id),
    ),
    jsonBytes: json.length,
  };
  write(entry, json, options);
}

/** The JSON comes first: what has an entry is whole. */
function write(entry: Entry, json: Buffer, options: StoreOptions): void {
  const path = pathOf(entry.record.sha256, options);
  writeWhole(`${path}.json`, json);
  const text = JSON.stringify(entry);
  writeWhole(path, `${hash(text)}\n${text}`);
}

/** Hashes of the documents that have an entry; whether it is sound shows when it is loaded. */
export async function keptHashes(options: StoreOptions): Promise<Set<string>> {
  const folder = resultsFolder(options);
  const names = await readdir(folder, { recursive: true }).catch((): string[] => []);
  return new Set(names.map((name) => basename(name)).filter((name) => KEPT.test(name)));
}

/** An entry; null where there is none, or it or its JSON is not as it was written. */
export function load(sha256: string, options: StoreOptions): Entry | null {
  const kept = textOf(pathOf(sha256, options));
  const text = kept.slice(kept.indexOf('\n') + 1);
  if (kept === '' || kept !== `${hash(text)}\n${text}`) return null;
  const entry = JSON.parse(text) as Entry;
  for (const path of [stagedJson(sha256, options), publishedJson(sha256, options)]) {
    const bytes = sizeOf(path);
    if (bytes !== null) return bytes === entry.jsonBytes ? entry : null;
  }
  return null;
}

/** The entry with the name that its file has now, in its JSON as well. */
export function underName(entry: Entry, file: string, options: StoreOptions): Entry {
  const { record } = entry;
  if (record.file === file) return entry;
  const staged = textOf(stagedJson(record.sha256, options));
  const old = staged || readFileSync(publishedJson(record.sha256, options), 'utf8');
  const json = Buffer.from(renamedJson(old, file));
  const renamed = {
    ...entry,
    record: { ...record, file },
    jsonBytes: json.length,
  };
  write(renamed, json, options);
  return renamed;
}

/** Where a document's JSON waits until the run is whole. */
export function stagedJson(sha256: string, options: StoreOptions): string {
  return `${pathOf(sha256, options)}.json`;
}

/** Where a document's JSON belongs. */
export function publishedJson(sha256: string, { output }: StoreOptions): string {
  return join(output, 'documents', documentName(sha256));
}

/** Takes a document's JSON out of the results, but keeps it beside what else is kept of it. */
export async function unpublish(sha256: string, options: StoreOptions): Promise<void> {
  const isKept = sizeOf(pathOf(sha256, options)) !== null;
  if (isKept) await rename(publishedJson(sha256, options), stagedJson(sha256, options));
  else await rm(publishedJson(sha256, options));
}

/** Drops all that is kept for other documents, by other rules, or half-written by a stopped run. */
export async function prune(current: ReadonlySet<string>, options: StoreOptions): Promise<void> {
  const own = resultsFolder(options);
  for (const name of await readdir(dirname(own)).catch((): string[] => []))
    if (name !== options.stamp) await rm(join(dirname(own), name), { recursive: true });
  for (const name of await readdir(own, { recursive: true }).catch((): string[] => [])) {
    const isFolder = !/[\\/]/.test(name);
    if (!isFolder && !current.has(basename(name))) await rm(join(own, name), { force: true });
  }
}

function resultsFolder({ output, stamp }: StoreOptions): string {
  return join(stateFolder(output), 'results', stamp);
}

/** Folders of some hundred files at most: larger ones are slow on some file systems. */
function pathOf(sha256: string, options: StoreOptions): string {
  return join(resultsFolder(options), sha256.slice(0, 2), sha256);
}

function sizeOf(path: string): number | null {
  try {
    return statSync(path).size;
  } catch {
    return null;
  }
}

/** Empty where the file cannot be read. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
