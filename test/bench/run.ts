import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { clock, type Took } from './clock.js';
import { watchMemory } from './memory.js';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** What a run of the built command took. */
export interface Measure extends Took {
  /** Seconds until the first file was told on stderr; null where none was. */
  readonly firstFile: number | null;
}

/** Runs the built command; `watch` is told its process. */
export async function measure(
  args: readonly string[],
  watch: (pid: number) => void = () => {},
): Promise<Measure> {
  const start = performance.now();
  let firstFile: number | null = null;
  const took = await clock(async () => {
    const child = spawn(process.execPath, [MAIN, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    watch(child.pid ?? 0);
    child.stderr.on('data', () => (firstFile ??= (performance.now() - start) / 1000));
    child.stdout.resume();
    return new Promise((resolve) => child.on('close', resolve));
  });
  if (took.value !== 0 && took.value !== 1)
    throw new Error(`doisoat ${args.join(' ')} ended with ${String(took.value)}`);
  return { seconds: took.seconds, processor: took.processor, firstFile };
}

/** `measure` with the most megabytes that all its processes held at one time. */
export async function measureMemory(
  args: readonly string[],
): Promise<Measure & { readonly megabytes: number | null }> {
  let stop: () => number | null = () => null;
  const measured = await measure(args, (pid) => (stop = watchMemory(pid)));
  return { ...measured, megabytes: stop() };
}
