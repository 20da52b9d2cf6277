import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const INTERVAL = 100;

/** What a run of the built command took. */
export interface Measure {
  readonly seconds: number;
  /** Seconds until the first file was told on stderr; null where none was. */
  readonly firstFile: number | null;
  /** Processor seconds of all its processes, as far as they were seen. */
  readonly cpu: number;
  /** The most megabytes that all its processes held at one time; pages that they share count for each. */
  readonly megabytes: number;
}

/** Runs the built command and looks at its processes meanwhile (memory and processor: Linux only). */
export async function measure(...args: string[]): Promise<Measure> {
  const start = performance.now();
  const since = (): number => (performance.now() - start) / 1000;
  const child = spawn(process.execPath, [MAIN, ...args]);
  const cpu = new Map<number, number>();
  let megabytes = 0;
  let firstFile: number | null = null;
  const look = setInterval(() => {
    const seen = family(child.pid ?? 0);
    for (const { pid, seconds } of seen) cpu.set(pid, seconds);
    megabytes = Math.max(
      megabytes,
      seen.reduce((sum, each) => sum + each.megabytes, 0),
    );
  }, INTERVAL);
  child.stderr.on('data', () => (firstFile ??= since()));
  child.stdout.resume();
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(look);
  if (code !== 0 && code !== 1) throw new Error(`doisoat ${args.join(' ')} ended with ${code}`);
  const processor = [...cpu.values()].reduce((sum, each) => sum + each, 0);
  return { seconds: since(), firstFile, cpu: processor, megabytes };
}

interface Seen {
  readonly pid: number;
  readonly parent: number;
  readonly seconds: number;
  readonly megabytes: number;
}

/** A process and its children. */
function family(root: number): Seen[] {
  return pids()
    .flatMap((pid) => processOf(pid) ?? [])
    .filter(({ pid, parent }) => pid === root || parent === root);
}

function pids(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Boolean);
  } catch {
    return [];
  }
}

/** By `/proc/PID/stat`: fields behind the name in parentheses, times in hundredths of a second. */
function processOf(pid: number): Seen | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const field = (number: number): number => Number(fields[number - 3]);
    return {
      pid,
      parent: field(4),
      seconds: (field(14) + field(15)) / 100,
      megabytes: (field(24) * 4096) / 2 ** 20,
    };
  } catch {
    return null;
  }
}
