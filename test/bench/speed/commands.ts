import { spawnSync } from 'node:child_process';
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
}

const COMMANDS: readonly Command[] = [
  {
    name: 'pdftotext -layout',
    programs: ['pdftotext'],
    args: [['-layout'], ['-']],
    version: '-v',
    get: 'apt-get install poppler-utils',
  },
  {
    name: 'mutool draw -F txt',
    programs: ['mutool'],
    args: [['draw', '-q', '-F', 'txt'], []],
    version: '-v',
    get: 'apt-get install mupdf-tools',
  },
  {
    name: 'pdfminer (pdf2txt)',
    programs: ['pdf2txt', 'pdf2txt.py'],
    args: [[], []],
    version: '--version',
    get: 'apt-get install python3-pdfminer',
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

function contender({ name, args }: Command, program: string, version: string): Contender {
  const [before, behind] = args;
  const textOf = (file: string): string =>
    spawnSync(program, [...before, file, ...behind], OPTIONS).stdout;
  const run = ({ files }: Sample): Promise<() => number> => {
    const texts = files.map(textOf);
    return Promise.resolve(() => texts.flatMap((text) => text.split('\f')).filter(isText).length);
  };
  return { name, version, processes: 'one a file', run };
}
