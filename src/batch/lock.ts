import { open, readFile, rename, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Another run is writing into the same output folder. */
export class OutputBusy extends Error {
  override readonly name = 'OutputBusy';
}

/** How long a claim may stay empty, in milliseconds: its process made it and is about to fill it. */
const FILLING = 200;

/** Claims of this very process. */
const held = new Set<string>();

/**
 * Claims a state folder for this process; what it gives lets go of it. A claim whose process is
 * gone (killed, power cut) is taken over at once, which is why the claim names the process
 * instead of growing old.
 * @throws {OutputBusy} where another process that is alive, or one of another machine, holds it.
 */
export async function lock(folder: string): Promise<() => Promise<void>> {
  const path = resolve(folder, 'lock');
  while (!(await claim(path))) {
    const holder = await holderOf(path);
    if (held.has(path) || isHeld(holder)) throw new OutputBusy(busyMessage(path, holder));
    await takeAway(path, holder);
  }
  held.add(path);
  return async () => {
    held.delete(path);
    await rm(path, { force: true });
  };
}

/** Whether the file could be made: of several processes only one makes it. */
async function claim(path: string): Promise<boolean> {
  try {
    const handle = await open(path, 'wx');
    await handle.writeFile(`${process.pid} ${hostname()}`);
    await handle.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function holderOf(path: string): Promise<string> {
  const read = () => readFile(path, 'utf8').catch(() => '');
  const holder = await read();
  if (holder !== '') return holder;
  await wait(FILLING);
  return read();
}

/** Our own number in a claim that we do not hold is that of a process before us, as in a container. */
function isHeld(holder: string): boolean {
  const [pid = '', host] = holder.split(' ');
  if (holder === '') return false;
  if (host !== hostname()) return true;
  return Number(pid) !== process.pid && isAlive(Number(pid));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Takes a dead claim away, unless another process has replaced it by its own meanwhile. */
async function takeAway(path: string, dead: string): Promise<void> {
  const aside = `${path}.${process.pid}`;
  await rename(path, aside).catch(() => {});
  const taken = await readFile(aside, 'utf8').catch(() => dead);
  if (taken === dead) await rm(aside, { force: true });
  else await rename(aside, path);
}

function busyMessage(path: string, holder: string): string {
  const [pid, host] = holder.split(' ');
  return (
    `another run (process ${pid} on ${host}) writes into this output folder: wait for its end, ` +
    `or give another folder with -o; if there is no such run, delete ${path}`
  );
}
