import { toUnicode } from '../../../src/layout/legacy/unicode.js';
import type { Encoding } from '../../../src/ruleset/encodings.js';
import { loadRules } from '../../../src/ruleset/load.js';

export const { encodings } = loadRules();

export function encodingOf(id: string): Encoding {
  const found = encodings.find((each) => each.id === id);
  if (!found) throw new Error(`no encoding ${id}`);
  return found;
}

export const tcvn3 = encodingOf('tcvn3');
export const vni = encodingOf('vni');

/** Unicode text as a font of the encoding codes it; what the encoding has no letter for stays. */
export function encode(text: string, { letters }: Encoding): string {
  // Of the two cases of an accent that a letter may be typed with, the first is its own.
  const codes = new Map([...letters].reverse().map(([code, letter]) => [letter, code]));
  return Array.from(text, (letter) => codes.get(letter) ?? letter).join('');
}

/** Text in runs `[text, font]` of one paragraph, read as a whole document. */
export function readRuns(
  ...runs: readonly (readonly [text: string, font: string | null])[]
): string {
  const stretch = runs.map(([text, font]) => ({ text, font }));
  const { texts } = toUnicode([stretch], encodings);
  return stretch.map((run) => texts.get(run) ?? run.text).join('');
}

/** Text whose fonts are not known. */
export function readText(text: string): string {
  return readRuns([text, null]);
}
