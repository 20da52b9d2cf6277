import { execFile, spawnSync } from 'node:child_process';
import { each } from '../../../src/batch/each.js';
import { isText, type Absent, type Contender } from './contender.js';
import type { Sample } from './sample.js';

/** A program that gives a PDF's text on its standard output, a form feed behind each page. */
interface Command {
  readonly name: string;
  /** Names of the program, the first that is there is taken. */
  readonly programs: readonly string[];
  /** Before the file, and behind it. */
  readonly args: readonly [before: readonly string[], behind: readonly string[]];
  readonly version: string;
  readonly get: string;
  /** How many files are read at a time. */
  readonly atATime: 1 | 2;
}

const PDFTOTEXT: Command = {
  name: 'pdftotext -layout',
  programs: ['pdftotext'],
  args: [['-layout'], ['-']],
  version: '-v',
  get: 'apt-get install poppler-utils',
  atATime: 1,
};

/** Shows how much more two programs that share nothing do on this machine than one. */
export const TWO_AT_A_TIME = 'pdftotext -layout, 2 at a time';

const COMMANDS: readonly Command[] = [
  PDFTOTEXT,
  { ...PDFTOTEXT, name: TWO_AT_A_TIME, atATime: 2 },
  {
    name: 'mutool draw -F txt',
    programs: ['mutool'],
    args: [['draw', '-q', '-F', 'txt'], []],
    version: '-v',
    get: 'apt-get install mupdf-tools',
    atATime: 1,
  },
  {
    name: 'pdfminer (pdf2txt)',
    programs: ['pdf2txt', 'pdf2txt.py'],
    args: [[], []],
    version: '--version',
    get: 'apt-get install python3-pdfminer',
    atATime: 1,
  },
];

/** Programs that are started anew for each PDF. */
export function commands(): (Contender | Absent)[] {
  return COMMANDS.map((command) => {
    for (const program of command.programs) {
      const { error, stdout, stderr } = spawnSync(program, [command.version], { encoding: 'utf8' });
      if (!error) return contender(command, program, versionIn(stdout + stderr));
    }
    return { name: command.name, get: command.get };
  });
}

function versionIn(text: string): string {
  return /\d[\d.]*\d/.exec(text)?.[0] ?? '';
}

const OPTIONS = { maxBuffer: 2 ** 30, timeout: 600_000, encoding: 'utf8' } as const;

function contender({ name, args, atATime }: Command, program: string, version: string): Contender {
  const [before, behind] = args;
  const textOf = (file: string): Promise<string> =>
    new Promise((resolve) =>
      // What cannot be read ends with an error, and with the text so far.
      execFile(program, [...before, file, ...behind], OPTIONS, (_, stdout) => resolve(stdout)),
    );
  const run = async ({ files }: Sample): Promise<() => number> => {
    const texts: string[] = [];
    await each(files, atATime, async (file) => void texts.push(await textOf(file)));
    return () => texts.flatMap((text) => text.split('\f')).filter(isText).length;
  };
  return { name, version, processes: 'one a file', run };
}
