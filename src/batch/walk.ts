import type { Dirent, Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import { extensionOf, isDocument, isHidden } from './document-names.js';
import { nameFiles } from './file-names.js';
import { openFilter, type FilterReason, type Selection } from './select.js';

/** A file to be read. */
export interface FoundFile {
  /** Absolute path. */
  readonly path: string;
  /** Name in the output: relative to the input folder, `/`-separated, NFC, unique in the run. */
  readonly file: string;
}

/** What the given paths hold. */
export interface Walk {
  /** In the order of the paths, then by name. */
  readonly files: readonly FoundFile[];
  /** Extension → number of files in the folders that are no documents. */
  readonly leftOut: ReadonlyMap<string, number>;
  /** How many documents the filters keep out. */
  readonly filtered: number;
  /** Paths that do not exist. */
  readonly missing: readonly string[];
  /** Folders that could not be listed. */
  readonly unlisted: readonly string[];
}

/** Why something in a folder is not read. */
export type LeftOutReason = 'hidden' | 'no-document' | 'special' | 'seen' | 'output' | FilterReason;

/** Called with what is not read (its path below the input) and why. */
export type OnLeftOut = (name: string, reason: LeftOutReason) => void;

/** A file below one of the given paths, before it gets its name in the output. */
export interface Candidate {
  readonly path: string;
  /** The given path, absolute. */
  readonly root: string;
  /** Relative to the given path; the base name where a file was given. */
  readonly name: string;
}

interface Search {
  readonly candidates: Candidate[];
  readonly leftOut: Map<string, number>;
  readonly unlisted: string[];
  /** Real paths of files and folders already seen: each is read once, and a loop of links ends. */
  readonly seen: Set<string>;
  /** Real path of the output folder, which is never read. */
  readonly output: string;
  readonly onLeftOut: OnLeftOut;
}

/**
 * Finds the documents that the paths name. A file that is given by name is always taken (what
 * is no regular file is told when it is read); of a folder, whatever is a document by its name
 * or its first bytes, save hidden files and the output folder. Names do not depend on the
 * selection.
 * @throws {BadPattern}
 */
export async function walk(
  paths: readonly string[],
  output: string,
  selection: Selection = {},
  onLeftOut: OnLeftOut = () => {},
): Promise<Walk> {
  const filter = openFilter(selection);
  const search: Search = {
    candidates: [],
    leftOut: new Map(),
    unlisted: [],
    seen: new Set(),
    output: await realPath(resolve(output)),
    onLeftOut,
  };
  const missing: string[] = [];
  for (const given of paths) {
    const root = resolve(given);
    const found = await statOf(root);
    if (found === null) missing.push(given);
    else if (found.isDirectory())
      await visitFolder({ path: root, real: await realPath(root) }, root, search);
    else takeFile({ path: root, root, name: basename(root) }, await realPath(root), search);
  }
  const { candidates, leftOut, unlisted } = search;
  const names = nameFiles(candidates);
  const files: FoundFile[] = [];
  for (const [at, file] of names.entries()) {
    const reason = await filter(candidates[at] as Candidate);
    if (reason === null) files.push(file);
    else onLeftOut(file.file, reason);
  }
  return { files, leftOut, filtered: names.length - files.length, missing, unlisted };
}

/** Something in a folder, and where it is when no link is followed to it any more. */
interface Place {
  readonly path: string;
  readonly real: string;
}

async function visitFolder(folder: Place, root: string, search: Search): Promise<void> {
  if (!isFirstVisit(folder.real, search)) {
    search.onLeftOut(nameBelow(root, folder.path), 'seen');
    return;
  }
  const entries = await list(folder.path);
  if (entries === null) {
    search.unlisted.push(folder.path);
    return;
  }
  for (const entry of entries.sort(byName)) await visitEntry(entry, folder, root, search);
}

async function visitEntry(
  entry: Dirent,
  folder: Place,
  root: string,
  search: Search,
): Promise<void> {
  const path = join(folder.path, entry.name);
  const below = nameBelow(root, path);
  if (isHidden(entry.name)) {
    search.onLeftOut(below, 'hidden');
    return;
  }
  // Only a link has to be asked of: in an archive of many files that is what a walk would take.
  const isLink = entry.isSymbolicLink();
  const found = isLink ? await statOf(path) : entry;
  const real = isLink ? await realPath(path) : join(folder.real, entry.name);
  if (found?.isDirectory()) {
    if (real !== search.output) await visitFolder({ path, real }, root, search);
    else search.onLeftOut(below, 'output');
  } else if (found && !found.isFile()) {
    // A pipe or a socket would block whoever opens it.
    countLeftOut(below, 'special', search);
  } else if (await isDocument(path)) {
    takeFile({ path, root, name: below }, real, search);
  } else {
    countLeftOut(below, 'no-document', search);
  }
}

function takeFile(candidate: Candidate, real: string, search: Search): void {
  if (isFirstVisit(real, search)) search.candidates.push(candidate);
  else search.onLeftOut(candidate.name, 'seen');
}

/** The path of something in a folder, `/`-separated, from the folder that was given. */
function nameBelow(root: string, path: string): string {
  return relative(root, path).split(sep).join('/') || basename(root);
}

function countLeftOut(name: string, reason: LeftOutReason, search: Search): void {
  const { leftOut, onLeftOut } = search;
  const extension = extensionOf(name);
  onLeftOut(name, reason);
  leftOut.set(extension, (leftOut.get(extension) ?? 0) + 1);
}

function isFirstVisit(real: string, { seen }: Search): boolean {
  if (seen.has(real)) return false;
  seen.add(real);
  return true;
}

async function realPath(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}

async function statOf(path: string): Promise<Stats | null> {
  return stat(path).catch(() => null);
}

async function list(folder: string): Promise<Dirent[] | null> {
  return readdir(folder, { withFileTypes: true }).catch(() => null);
}

/** By code units, which is the same on every machine. */
function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1;
}
