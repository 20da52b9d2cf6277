import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { decideNumbers } from '../../src/figures/classify.js';
import { tokenize } from '../../src/number/tokens.js';
import { numberClassifier, numberClassSchema } from '../../src/ruleset/number-class.js';
import { readRules } from '../../src/ruleset/yaml.js';

const rules = readRules(
  fileURLToPath(new URL('../../rules/numbers', import.meta.url)),
  numberClassSchema,
);
const classifier = numberClassifier(rules);

/** The numbers of a text that the rule decides, as printed. */
function decidedBy(id: string, text: string): string[] {
  const tokens = tokenize(text);
  return decideNumbers(tokens, classifier)
    .filter((decision) => decision.rule === `numbers/${id}`)
    .flatMap((decision) => decision.numbers)
    .sort((a, b) => a - b)
    .map((at) => tokens[at]?.text ?? '');
}

describe.each(rules)('$file', ({ rule }) => {
  it.each(rule.examples.hits)('decides $raw in "$text"', ({ text, raw }) => {
    expect(decidedBy(rule.id, text)).toEqual(raw);
  });

  it.each(rule.examples.misses)('decides nothing in "%s"', (text) => {
    expect(decidedBy(rule.id, text)).toEqual([]);
  });
});
