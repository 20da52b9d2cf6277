import type { RawRun } from '../../model.js';
import { appendRun } from '../join-runs.js';
import { raise } from '../superscript.js';
import type { StoryRun } from './story.js';

/** What a run's text means beside its characters. */
export interface RunContext {
  /** Names of the fonts by their numbers. */
  readonly fonts: readonly string[];
  /** The number of the note whose mark stands at a position, in superscripts; empty where none does. */
  readonly noteAt: (position: number) => string;
}

const NOTE_MARK = '\x02';
/** Characters that stand for something else; other control characters stand for what is no text. */
const MEANINGS: ReadonlyMap<string, string> = new Map([
  ['\t', '\t'],
  ['\x0b', '\n'],
  ['\x0e', '\n'],
  ['\x1e', '\u2011'],
  ['\x1f', '\u00ad'],
]);

/** The runs as a reader sees them; neighbours of one format are one, none is empty. */
export function rawRuns(runs: readonly StoryRun[], context: RunContext): RawRun[] {
  const joined: RawRun[] = [];
  for (const run of runs.map((each) => rawRun(each, context)))
    if (run.text !== '') appendRun(joined, run);
  return joined.map((run) => (run.superscript ? { ...run, text: raise(run.text) } : run));
}

function rawRun({ start, text, format }: StoryRun, { fonts, noteAt }: RunContext): RawRun {
  const { symbol, bold, raised, capitals } = format;
  const seen = text.replace(/[\0-\x1f]/g, (character, index: number) =>
    character === NOTE_MARK ? noteAt(start + index) : (MEANINGS.get(character) ?? ''),
  );
  const drawn = symbol ? seen.replaceAll('(', String.fromCharCode(symbol.code)) : seen;
  return {
    text: capitals ? drawn.toLocaleUpperCase('vi') : drawn,
    font: fonts[symbol?.font ?? format.font] ?? null,
    bold,
    superscript: raised,
  };
}
