import { groupBy, remembering } from '../../collections.js';
import type { Encoding } from '../../ruleset/encodings.js';
import { capitalsIn } from './capitals.js';
import { isUnicode } from './cost.js';
import { isAllUnicode, readingsOf } from './decide.js';
import { asTheyAre, decode, type Letter, type ReadWord, type Setting, textOf } from './decode.js';
import { isCapitalFont, isNamed } from './fonts.js';
import { restoreLost } from './restore.js';
import {
  isBeside,
  ownerOf,
  type Run,
  shownText,
  type Stretch,
  type Word,
  wordsOf,
} from './words.js';

/** What was read of the encodings. */
export interface Unicode {
  /** The new text of each run that changes. */
  readonly texts: ReadonlyMap<Run, string>;
  /** The encodings that were found, in the order of their first words. */
  readonly encodings: readonly Encoding[];
  /** How many words a lost letter was put back into. */
  readonly restored: number;
}

/** Reads as Unicode, word by word, what is in one of the encodings; what is Unicode stays. */
export function toUnicode(stretches: readonly Stretch[], encodings: readonly Encoding[]): Unicode {
  if (isAllUnicode(stretches, encodings)) return { texts: new Map(), encodings: [], restored: 0 };
  const words = restoreLost(readWords(wordsOf(stretches, encodings), encodings));
  const texts = new Map<Run, string>();
  for (const [index, inStretch] of groupBy(words, ({ word }) => word.stretch)) {
    const runs = stretches[index] ?? [];
    write(runs, inStretch, encodings).forEach((text, run) => texts.set(runs[run] as Run, text));
  }
  const changed = words.filter(({ word, letters }) => textOf(letters) !== word.text);
  return {
    texts,
    encodings: [...new Set(changed.map(({ encoding }) => encoding))],
    restored: words.filter(({ restored }) => restored).length,
  };
}

function readWords(words: readonly Word[], encodings: readonly Encoding[]): ReadWord[] {
  const lettersIn = remembering((encoding: Encoding) =>
    remembering((setting: Setting) =>
      remembering((word: string) =>
        isUnicode(word) ? asTheyAre(word) : decode(word, encoding, setting),
      ),
    ),
  );
  return readingsOf(words, encodings).flatMap((encoding, index) => {
    const word = words[index] as Word;
    if (!encoding) return [];
    const letters = lettersIn(encoding)(settingOf(words, index, encoding))(word.text);
    return [{ word, encoding, letters, restored: false }];
  });
}

const SETTINGS: readonly Setting[] = [true, false].flatMap((signs) =>
  [true, false].map((follows) => ({ signs, follows })),
);

function settingOf(words: readonly Word[], index: number, encoding: Encoding): Setting {
  const [before, word] = [words[index - 1], words[index] as Word];
  const signs = isNamed(word.font, encoding) || isSpaced(words, index);
  const follows = before !== undefined && isBeside(before, word);
  return SETTINGS.find((each) => each.signs === signs && each.follows === follows) as Setting;
}

/** Whether it stands among single letters, as in 'x · h é i'. */
function isSpaced(words: readonly Word[], index: number): boolean {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  if (!before || !word || !isBeside(before, word) || before.text.length > 1) return false;
  return !after || !isBeside(word, after) || after.text.length === 1;
}

/** The texts of a stretch's runs, with its words as they were read. */
function write(
  runs: Stretch,
  words: readonly ReadWord[],
  encodings: readonly Encoding[],
): readonly string[] {
  const shown = runs.map((run) => shownText(run, encodings));
  const readings = readingsOfRuns(shown, words);
  const original = runs.map((run, index) => (readings[index] ? shown[index] : run.text)).join('');
  const texts = runs.map(() => '');
  const runAt = ownerOf(shown);
  const put = ({ text, at }: Letter): void => {
    const run = runAt(at);
    texts[run] += text;
  };
  const capitals = capitalsOf(original, words);
  let end = 0;
  for (const read of words) {
    const { start, text } = read.word;
    for (; end < start; end += 1) put({ text: original[end] ?? '', at: end });
    const cased = (letter: string): string => (capitals.has(read) ? letter.toUpperCase() : letter);
    for (const letter of read.letters) put({ text: cased(letter.text), at: start + letter.at });
    end = start + text.length;
  }
  for (; end < original.length; end += 1) put({ text: original[end] ?? '', at: end });
  return texts.map((text, run) => {
    const reading = readings[run];
    const upper = reading && isCapitalFont(runs[run]?.font ?? null, reading);
    return upper ? text.toUpperCase() : text;
  });
}

/** The encoding of each run: that of its first word; null where it has none. */
function readingsOfRuns(
  texts: readonly string[],
  words: readonly ReadWord[],
): readonly (Encoding | null)[] {
  const readings: (Encoding | null)[] = texts.map(() => null);
  const runAt = ownerOf(texts);
  for (const { word, encoding } of words)
    for (let at = word.start; at < word.start + word.text.length; at += 1) {
      const run = runAt(at);
      readings[run] ??= encoding;
    }
  return readings;
}

const LINE_END = /[\n\t]| {5}/;

function capitalsOf(text: string, words: readonly ReadWord[]): ReadonlySet<ReadWord> {
  const lines: ReadWord[][] = [];
  words.forEach((read, index) => {
    const before = words[index - 1]?.word;
    const gap = before ? text.slice(before.start + before.text.length, read.word.start) : '\n';
    if (LINE_END.test(gap)) lines.push([]);
    lines.at(-1)?.push(read);
  });
  return new Set(
    lines.flatMap((line) => [...capitalsIn(line)]).filter(({ encoding }) => encoding.capitals),
  );
}
