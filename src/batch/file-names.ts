import { basename, dirname } from 'node:path';
import { oneLine } from '../export/text.js';
import type { Candidate, FoundFile } from './walk.js';

/**
 * Gives each file the name it has in the output. Where files of several inputs would share a
 * name, they get the base name of their input in front (`2023/a.docx`, `2024/a.docx`); what
 * still clashes is numbered.
 */
export function nameFiles(candidates: readonly Candidate[]): FoundFile[] {
  const plain = countNames(candidates.map(plainName));
  const used = new Set<string>();
  return candidates.map((candidate) => {
    const name = plainName(candidate);
    const file = unused(plain.get(name) === 1 ? name : prefixed(candidate), used);
    used.add(file);
    return { path: candidate.path, file };
  });
}

/** On one line: names that differ in a line break only would look the same in the output. */
function plainName({ name }: Candidate): string {
  return oneLine(name.normalize('NFC'));
}

/** For a folder its own name; for a file given by name the folder it lies in. */
function prefixed(candidate: Candidate): string {
  const folder = candidate.path === candidate.root ? dirname(candidate.root) : candidate.root;
  return oneLine(`${basename(folder)}/${candidate.name}`.normalize('NFC'));
}

function countNames(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function unused(name: string, used: ReadonlySet<string>): string {
  let candidate = name;
  for (let copy = 2; used.has(candidate); copy += 1) candidate = `${name} (${copy})`;
  return candidate;
}
