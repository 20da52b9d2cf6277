import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Progress } from '../../src/batch/run.js';
import { openLog } from '../../src/cli/log.js';
import { openPace } from '../../src/cli/pace.js';
import { openProgress, type ProgressMode } from '../../src/cli/progress.js';
import { folderOf } from '../batch/files.js';

const START: Progress = { done: 0, total: 4, file: null, state: null, pages: null, findings: 0 };

function read(done: number, file: string, overrides: Partial<Progress> = {}): Progress {
  return { ...START, done, file, state: 'complete', pages: 6, ...overrides };
}

/** A clock that a test sets, in seconds. */
function clock() {
  let seconds = 0;
  return { now: () => seconds * 1000, set: (at: number) => (seconds = at) };
}

describe('openPace', () => {
  it('counts findings, pages a second and the time left by the files that were read', () => {
    const { now, set } = clock();
    const meter = openPace(now);
    meter.add(START);
    expect(meter.pace()).toMatchObject({ pagesPerSecond: null, secondsLeft: null });
    meter.add(read(1, 'old.pdf', { state: 'unchanged', pages: null }));
    meter.begin('a.pdf');
    set(3);
    expect(meter.add(read(2, 'a.pdf', { findings: 2 }))).toBe(3);
    expect(meter.pace()).toEqual({
      done: 2,
      total: 4,
      findings: 2,
      pagesPerSecond: 2,
      secondsLeft: 6,
      slow: [],
    });
  });

  it('names the files that are being read for ten seconds or more, the slowest first', () => {
    const { now, set } = clock();
    const meter = openPace(now);
    meter.begin('slow.pdf');
    set(5);
    meter.begin('slower than nothing.pdf');
    meter.begin('done.pdf');
    set(15);
    meter.add(read(1, 'done.pdf'));
    expect(meter.pace().slow).toEqual([
      { file: 'slow.pdf', seconds: 15 },
      { file: 'slower than nothing.pdf', seconds: 10 },
    ]);
  });
});

/** What a mode writes while a file is done, another is unchanged and a third takes 12 seconds. */
function written(mode: ProgressMode): string {
  const { now, set } = clock();
  let text = '';
  const stream = { write: (piece: string) => (text += piece) } as unknown as NodeJS.WriteStream;
  const view = openProgress({ stream, mode, lang: 'en', log: null, now });
  view.show(START);
  view.begin('a.pdf');
  view.begin('slow\n.pdf');
  set(2);
  view.show(read(1, 'a.pdf', { state: 'partial', findings: 3 }));
  view.show(read(2, 'old.pdf', { state: 'unchanged', pages: null }));
  view.tick();
  set(12);
  view.tick();
  view.tick();
  view.close();
  return text;
}

describe('openProgress', () => {
  it('prints a line for each file that was read, and names a slow one once', () => {
    expect(written('plain')).toBe(
      '[1/4] a.pdf: partial, findings 3\nstill reading after 12 s: slow .pdf\n',
    );
  });

  it('prints a JSON object a line', () => {
    const lines = written('json').trimEnd().split('\n');
    const rest = { findingsSoFar: 3, pagesPerSecond: 3 };
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      { ...START, findingsSoFar: 0, pagesPerSecond: null, secondsLeft: null },
      { ...read(1, 'a.pdf', { state: 'partial', findings: 3 }), ...rest, secondsLeft: 6 },
      { ...read(2, 'old.pdf', { state: 'unchanged', pages: null }), ...rest, secondsLeft: 4 },
      { done: 2, total: 4, slow: 'slow\n.pdf', seconds: 12 },
    ]);
  });

  it('prints nothing when asked for none', () => {
    expect(written('none')).toBe('');
  });

  it('shows pages a second, findings, time left and the slow file beside the bar', () => {
    const { now, set } = clock();
    let text = '';
    const stream = {
      isTTY: true,
      columns: 200,
      write: (piece: string) => (text += piece),
    } as unknown as NodeJS.WriteStream;
    const view = openProgress({ stream, mode: 'bar', lang: 'vi', log: null, now });
    view.show(START);
    view.begin('a.pdf');
    view.begin('slow.pdf');
    set(40);
    view.show(read(1, 'a.pdf', { pages: 80, findings: 3 }));
    view.tick();
    view.close();
    expect(text).toContain(
      '1/4 2 trang/giây, 3 phát hiện, còn 2:00, vẫn đang đọc sau 40 giây: slow.pdf',
    );
  });
});

describe('openLog', () => {
  it('writes a line for each file, and begins anew in each run', () => {
    const path = join(folderOf({ 'run.log': 'before' }), 'run.log');
    const log = openLog(path);
    log.add(read(1, 'a\t.pdf', { findings: 2 }), 1.26);
    log.add(read(2, 'old.pdf', { state: 'unchanged', pages: null }), null);
    log.close();
    expect(readFileSync(path, 'utf8')).toBe(
      'state\tseconds\tpages\tfindings\tfile\n' +
        'complete\t1.3\t6\t2\ta .pdf\n' +
        'unchanged\t\t\t0\told.pdf\n',
    );
  });
});
