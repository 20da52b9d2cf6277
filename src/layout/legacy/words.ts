import { perObject } from '../../collections.js';
import type { Encoding } from '../../ruleset/encodings.js';
import { isNamed } from './fonts.js';

/** Text in one font, as its reader gave it. */
export interface Run {
  readonly text: string;
  readonly font: string | null;
  readonly superscript?: boolean;
}

/** Runs that follow upon each other without a gap. */
export type Stretch = readonly Run[];

/** What may be a word in one of the encodings: letters, and the signs that codes look like. */
export interface Word {
  readonly text: string;
  /** Offset in the text of its stretch. */
  readonly start: number;
  /** Index of its stretch. */
  readonly stretch: number;
  /** Index, in its stretch, of the run that it begins in. */
  readonly run: number;
  readonly font: string | null;
  readonly afterBlank: boolean;
}

/** What is longer, as a line drawn with signs, comes in pieces. */
const LONGEST = 200;
const FOOTNOTE_MARK = /^\s*[⁰¹²³⁴-⁹]+\s*$/u;
/** Characters as a symbol font has them: code 63 is U+F063. */
const SYMBOLS = /^[\s\uF020-\uF0FF]+$/;
/** Fewer of them are bullets, unless the font is known to hold letters. */
const ENOUGH_SYMBOLS = 3;

/** A run's text, as long as it is, with the codes that a symbol font hides and without footnote marks. */
export function shownText(run: Run, encodings: readonly Encoding[]): string {
  const { text, font, superscript } = run;
  if (superscript !== undefined && FOOTNOTE_MARK.test(text)) return ' '.repeat(text.length);
  if (!SYMBOLS.test(text)) return text;
  const named = encodings.some((encoding) => isNamed(font, encoding));
  if (!named && text.length < ENOUGH_SYMBOLS) return text;
  return text.replace(/[\uF020-\uF0FF]/g, (symbol) =>
    String.fromCharCode(symbol.charCodeAt(0) - 0xf000),
  );
}

/** The words of a stretch without their places. */
export function wordTextsOf(runs: Stretch, encodings: readonly Encoding[]): readonly string[] {
  const text = runs.map((run) => shownText(run, encodings)).join('');
  return text.match(wordExpression(encodings)) ?? [];
}

/** Finds the words of stretches. */
export function wordsOf(stretches: readonly Stretch[], encodings: readonly Encoding[]): Word[] {
  const expression = wordExpression(encodings);
  return stretches.flatMap((runs, stretch) => {
    const texts = runs.map((run) => shownText(run, encodings));
    const runAt = ownerOf(texts);
    const all = texts.join('');
    return Array.from(all.matchAll(expression), ({ 0: text, index: start }): Word => {
      const run = runAt(start);
      const afterBlank = all[start - 1] === ' ';
      return { text, start, stretch, run, font: runs[run]?.font ?? null, afterBlank };
    });
  });
}

/** Whether one blank parts two words. */
export function isBeside(word: Word, next: Word): boolean {
  const end = word.start + word.text.length;
  return word.stretch === next.stretch && end + 1 === next.start && next.afterBlank;
}

/** Which of the texts an offset into all of them falls into; asked in rising order. */
export function ownerOf(texts: readonly string[]): (offset: number) => number {
  let owner = 0;
  let end = texts[0]?.length ?? 0;
  return (offset) => {
    while (offset >= end && owner < texts.length - 1) {
      owner += 1;
      end += texts[owner]?.length ?? 0;
    }
    return owner;
  };
}

const wordExpression = perObject((encodings: readonly Encoding[]): RegExp => {
  const characters = encodings.flatMap(({ letters, also }) => [
    ...[...letters.keys()].flatMap((code) => [...code]),
    ...also.keys(),
  ]);
  const escaped = [...new Set(characters)].map(
    (each) => `\\u{${each.codePointAt(0)?.toString(16)}}`,
  );
  return new RegExp(`[\\p{L}\\p{M}${escaped.join('')}]{1,${LONGEST}}`, 'gu');
});
