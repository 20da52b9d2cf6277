import type { ExampleResult } from '../figures/examples.js';
import { toUnicode } from '../layout/legacy/unicode.js';
import type { Ruleset } from '../ruleset/load.js';

/** Runs the examples of rules/encodings: a hit must read as it says, a miss must stay as it is. */
export function runEncodingExamples({ encodings }: Ruleset): ExampleResult[] {
  const read = (text: string, font: string | null = null): string => {
    const run = { text, font };
    return toUnicode([[run]], encodings).texts.get(run) ?? text;
  };
  return encodings.flatMap(({ id, examples: { hits, misses } }) => [
    ...hits.map(({ text, font, reads }): ExampleResult => {
      const got = read(text, font);
      return { rule: `encodings/${id}`, kind: 'hit', text, ok: got === reads, got };
    }),
    ...misses.map((text): ExampleResult => {
      const got = read(text);
      return { rule: `encodings/${id}`, kind: 'miss', text, ok: got === text, got };
    }),
  ]);
}
