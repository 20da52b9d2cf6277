import { readdirSync, readFileSync } from 'node:fs';

const INTERVAL = 250;

/**
 * Looks at a process and all below it until stopped, which gives the most megabytes that they held
 * together at one time; null where the system does not tell (Linux only). Counted by PSS: a page
 * that several processes share counts once, spread over them.
 */
export function watchMemory(root: number): () => number | null {
  let most: number | null = null;
  const look = setInterval(() => {
    const held = familyOf(root).map(megabytesOf);
    const sum = held.reduce((all, each) => all + each, 0);
    if (sum > 0) most = Math.max(most ?? 0, sum);
  }, INTERVAL);
  return () => {
    clearInterval(look);
    return most;
  };
}

/** A process and all below it. */
function familyOf(root: number): number[] {
  const family = [root];
  const parents = new Map(pids().map((pid) => [pid, parentOf(pid)]));
  for (const member of family)
    for (const [pid, parent] of parents) if (parent === member) family.push(pid);
  return family;
}

function pids(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Boolean);
  } catch {
    return [];
  }
}

function parentOf(pid: number): number | null {
  const found = /^PPid:\s+(\d+)/m.exec(told(pid, 'status'));
  return found ? Number(found[1]) : null;
}

function megabytesOf(pid: number): number {
  const found = /^Pss:\s+(\d+) kB/m.exec(told(pid, 'smaps_rollup'));
  return found ? Number(found[1]) / 1024 : 0;
}

/** Empty where the process has ended meanwhile. */
function told(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'latin1');
  } catch {
    return '';
  }
}
