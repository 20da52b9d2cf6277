import { Presets, SingleBar } from 'cli-progress';
import type { Progress } from '../batch/run.js';
import type { Lang } from '../export/issue-messages.js';
import { oneLine } from '../export/text.js';
import type { Log } from './log.js';
import { openPace, type Pace, type SlowFile } from './pace.js';

/** Ways to show how far a run is. */
export type ProgressMode = 'bar' | 'plain' | 'json' | 'none';

/** Shows how far a run is; closing twice does no harm. */
export interface ProgressView {
  readonly begin: (file: string) => void;
  readonly show: (progress: Progress) => void;
  /** Looks for files that take long; to be called now and then. */
  readonly tick: () => void;
  readonly close: () => void;
}

/** Where and how progress is shown. */
export interface ProgressOptions {
  readonly stream: NodeJS.WriteStream;
  /** Default: a bar on a terminal, a line for each file elsewhere. */
  readonly mode?: ProgressMode | undefined;
  readonly lang: Lang;
  readonly log: Log | null;
  /** Milliseconds of a clock; tests hand in their own. */
  readonly now?: () => number;
}

/** What a mode prints. */
interface Printer {
  readonly print: (progress: Progress, pace: Pace) => void;
  /** Called once for each file that takes long. */
  readonly slow: (file: SlowFile, pace: Pace) => void;
  /** Called again and again while a file takes long. */
  readonly refresh: (pace: Pace) => void;
  readonly close: () => void;
}

/** Opens the view that is asked for. */
export function openProgress({ stream, mode, lang, log, now }: ProgressOptions): ProgressView {
  const printer = PRINTERS[mode ?? (stream.isTTY ? 'bar' : 'plain')](stream, lang);
  const meter = openPace(now);
  const told = new Set<string>();
  return {
    begin: meter.begin,
    show(progress) {
      const seconds = meter.add(progress);
      printer.print(progress, meter.pace());
      if (progress.file !== null) log?.add(progress, seconds);
    },
    tick() {
      const pace = meter.pace();
      for (const slow of pace.slow.filter(({ file }) => !told.has(file))) {
        told.add(slow.file);
        printer.slow(slow, pace);
      }
      if (pace.slow.length > 0) printer.refresh(pace);
    },
    close: () => printer.close(),
  };
}

const PRINTERS: Readonly<
  Record<ProgressMode, (stream: NodeJS.WriteStream, lang: Lang) => Printer>
> = { bar: barPrinter, plain: plainPrinter, json: jsonPrinter, none: silentPrinter };

function barPrinter(stream: NodeJS.WriteStream, lang: Lang): Printer {
  const format = '{bar} {value}/{total} {status}';
  const bar = new SingleBar({ stream, format, hideCursor: true }, Presets.shades_classic);
  let last = '';
  return {
    print({ done, total, file }, pace) {
      if (file !== null) last = oneLine(file);
      if (file === null) bar.start(total, done, { status: '' });
      else bar.update(done, { status: statusLine(pace, last, lang) });
    },
    slow() {},
    refresh(pace) {
      bar.update(pace.done, { status: statusLine(pace, last, lang) });
    },
    close: () => bar.stop(),
  };
}

/** A line for each file that was read, with what is remarkable of it. */
function plainPrinter(stream: NodeJS.WriteStream, lang: Lang): Printer {
  const { found, slow } = WORDS[lang];
  return {
    print({ done, total, file, state, findings }) {
      if (file === null || state === 'unchanged') return;
      const remarks = [
        ...(state === 'complete' || state === null ? [] : [state]),
        ...(findings > 0 ? [found(findings)] : []),
      ];
      const told = remarks.length > 0 ? `: ${remarks.join(', ')}` : '';
      stream.write(`[${done}/${total}] ${oneLine(file)}${told}\n`);
    },
    slow({ file, seconds }) {
      stream.write(`${slow(seconds)}: ${oneLine(file)}\n`);
    },
    refresh() {},
    close() {},
  };
}

/** A JSON object a line; `slow` names a file that takes long. */
function jsonPrinter(stream: NodeJS.WriteStream): Printer {
  const write = (value: object): void => void stream.write(`${JSON.stringify(value)}\n`);
  return {
    print({ done, total, file, state, pages, findings }, pace) {
      const { pagesPerSecond, secondsLeft, findings: findingsSoFar } = pace;
      const rate = pagesPerSecond === null ? null : Math.round(pagesPerSecond * 10) / 10;
      const so = { findingsSoFar, pagesPerSecond: rate, secondsLeft };
      write({ done, total, file, state, pages, findings, ...so });
    },
    slow({ file, seconds }, { done, total }) {
      write({ done, total, slow: file, seconds });
    },
    refresh() {},
    close() {},
  };
}

function silentPrinter(): Printer {
  return { print() {}, slow() {}, refresh() {}, close() {} };
}

interface Words {
  readonly pages: (perSecond: string) => string;
  readonly found: (findings: number) => string;
  readonly left: (time: string) => string;
  readonly slow: (seconds: number) => string;
}

const WORDS: Readonly<Record<Lang, Words>> = {
  vi: {
    pages: (perSecond) => `${perSecond} trang/giây`,
    found: (findings) => `${findings} phát hiện`,
    left: (time) => `còn ${time}`,
    slow: (seconds) => `vẫn đang đọc sau ${seconds} giây`,
  },
  en: {
    pages: (perSecond) => `${perSecond} pages/s`,
    found: (findings) => `findings ${findings}`,
    left: (time) => `${time} left`,
    slow: (seconds) => `still reading after ${seconds} s`,
  },
};

/** `31 pages/s, findings 4, 1:05 left, a.pdf`; a file that takes long stands in for the last one. */
function statusLine(
  { pagesPerSecond, findings, secondsLeft, slow }: Pace,
  last: string,
  lang: Lang,
) {
  const words = WORDS[lang];
  const [slowest] = slow;
  return [
    ...(pagesPerSecond === null ? [] : [words.pages(pagesPerSecond.toFixed(0))]),
    words.found(findings),
    ...(secondsLeft === null ? [] : [words.left(clock(secondsLeft))]),
    slowest ? `${words.slow(slowest.seconds)}: ${oneLine(slowest.file)}` : last,
  ].join(', ');
}

/** 65 → `1:05`, 3665 → `1:01:05`. */
function clock(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = String(seconds % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
}
