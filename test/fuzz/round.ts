import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { issueMessage } from '../../src/export/issue-messages.js';
import { parseCsv } from '../../src/score/csv.js';
import { doisoat } from '../cli/command.js';
import { randomOf } from '../bench/audit/random.js';
import { mutated } from './mutate.js';

const CORPUS = fileURLToPath(new URL('../../corpus', import.meta.url));
const STATES = /^(complete|partial|no_text|encrypted|damaged|unsupported|duplicate)$/;

/** What the program must not say of a file, up to the issue's own values. */
const FAULTS = ['internal-error', 'worker-crashed', 'timed-out', 'out-of-memory'].map(
  (code) =>
    issueMessage({ stage: 'read', severity: 'error', code, values: [] }, 'en').split('?')[0] ?? '',
);

/** A file on which the program failed, and what was seen. */
export interface Complaint {
  readonly file: string;
  readonly bytes: Buffer;
  readonly text: string;
}

/** Runs the built command over mutated files of the corpus, the same ones for the same seed. */
export function fuzzRound(seed: number, count: number): Complaint[] {
  const folder = mkdtempSync(join(tmpdir(), 'doisoat-fuzz-'));
  try {
    const files = mutatedFiles(seed, count);
    const [input, output] = [join(folder, 'in'), join(folder, 'out')];
    mkdirSync(input);
    for (const [name, bytes] of files) writeFileSync(join(input, name), bytes);
    const { code, stderr } = doisoat(input, '-o', output, '--jobs', '2', '--lang', 'en');
    if (code !== 0 && code !== 1)
      throw new Error(`seed ${seed}: the run ended with ${code}: ${stderr}`);
    return [...files].flatMap(([file, bytes]) =>
      complaintsOf(file, output).map((text) => ({ file, bytes, text })),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function mutatedFiles(seed: number, count: number): Map<string, Buffer> {
  const sources = readdirSync(CORPUS).filter((name) => /\.(pdf|docx?)$/.test(name));
  const random = randomOf(seed);
  return new Map(
    Array.from({ length: count }, (_, at) => {
      const source = random.pick(sources);
      const bytes = mutated(readFileSync(join(CORPUS, source)), random);
      return [`${seed}-${at}${extname(source)}`, bytes];
    }),
  );
}

/** One state, a reason where the file was not read, and no fault of the program. */
function complaintsOf(name: string, output: string): string[] {
  const rowsOf = (table: string): string[][] =>
    parseCsv(readFileSync(join(output, table), 'utf8')).filter(([file]) => file === name);
  const states = new Set(rowsOf('reports.csv').map(([, , state = '']) => state));
  const messages = rowsOf('issues.csv').map((row) => row[4] ?? '');
  const [state = 'no state'] = states;
  return [
    ...(states.size === 1 && STATES.test(state) ? [] : [`state: ${[...states].join(', ')}`]),
    ...(state === 'complete' || messages.length > 0 ? [] : ['no reason']),
    ...messages.filter((message) => FAULTS.some((fault) => message.startsWith(fault))),
  ];
}
