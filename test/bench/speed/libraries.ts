import { fork } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Absent, Contender } from './contender.js';
import type { Sample } from './sample.js';

const SCRIPT = fileURLToPath(new URL('./libraries.mjs', import.meta.url));

/** A library of Node: one process reads all files. `name` as in libraries.mjs. */
export function library(name: string, pkg = name): Contender | Absent {
  const version = versionOf(pkg);
  if (version === null) return { name, get: `npm install --no-save ${pkg}` };
  return { name, version, processes: 'one for all', run: (sample) => readBy(name, sample) };
}

/** Looked for where Node looks for it: in the project, and in the folders of NODE_PATH. */
function versionOf(pkg: string): string | null {
  const places = createRequire(import.meta.url).resolve.paths(pkg) ?? [];
  const file = places.map((place) => join(place, pkg, 'package.json')).find(existsSync);
  if (file === undefined) return null;
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

function readBy(name: string, { folder }: Sample): Promise<() => number> {
  // Without the loader of TypeScript that this process may have.
  const child = fork(SCRIPT, [name, folder], { execArgv: [], stdio: 'ignore' });
  let read = 0;
  child.on('message', (count) => (read = Number(count)));
  return new Promise((resolve) => child.on('close', () => resolve(() => read)));
}
