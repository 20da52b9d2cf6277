import { describe, expect, it } from 'vitest';
import { runEncodingExamples } from '../../src/cli/encoding-examples.js';
import { compileRules } from '../../src/figures/compiled.js';
import { extractFigures } from '../../src/figures/figures.js';
import { exampleDocument, noHeader, runExamples } from '../../src/figures/examples.js';
import { claimsOf } from '../../src/records/claims/claims.js';
import { loadRules } from '../../src/ruleset/load.js';

const rules = loadRules();
const compiled = compileRules(rules);
const examples = runExamples(rules);

/** The rules of the checks that claim something in a text. */
function claimedIn(text: string): readonly string[] {
  const document = exampleDocument(text);
  const extraction = extractFigures(document, noHeader, compiled);
  const claims = claimsOf({ document, header: noHeader, extraction, rules });
  return claims.map(({ rule }) => rule);
}

/** Named by its rule and its text. */
const named = (kind: 'hit' | 'miss') =>
  examples
    .filter((each) => each.kind === kind)
    .map((each) => [each.rule, each.text, each] as const);

describe('an example of a rule', () => {
  it.each(named('hit'))('%s matches “%s”', (_rule, _text, { ok, got }) => {
    expect({ ok, got }).toEqual({ ok: true, got });
  });

  it.each(named('miss'))('%s leaves “%s”', (_rule, _text, { ok, got }) => {
    expect({ ok, got }).toEqual({ ok: true, got });
  });

  it.each(['terms', 'units', 'scopes', 'words', 'tables', 'indicators'] as const)(
    'is run for each of the rules/%s, a hit and a miss at least',
    (folder) => {
      const run = new Set(examples.map(({ rule, kind }) => `${rule} ${kind}`));
      const wanted = rules[folder].flatMap(({ id }) => [
        `${folder}/${id} hit`,
        `${folder}/${id} miss`,
      ]);
      expect(wanted.filter((each) => !run.has(each))).toEqual([]);
    },
  );
});

describe('an example of an encoding', () => {
  const run = runEncodingExamples(rules).map((each) => [each.rule, each.text, each] as const);

  it.each(run)('%s reads “%s” as it says', (_rule, _text, { ok, got }) => {
    expect({ ok, got }).toEqual({ ok: true, got });
  });
});

describe('an example of a check', () => {
  const texts = (kind: 'hits' | 'misses') =>
    rules.checks.flatMap(({ id, examples: { [kind]: list } }) =>
      list.map((text) => [`checks/${id}`, text] as const),
    );

  it.each(texts('hits'))('%s is claimed in “%s”', (rule, text) => {
    expect(claimedIn(text)).toContain(rule);
  });

  it.each(texts('misses'))('%s is not claimed in “%s”', (rule, text) => {
    expect(claimedIn(text)).not.toContain(rule);
  });
});
