import { type ExampleResult, exampleDocument, noHeader, run } from '../../figures/examples.js';
import { compileRules } from '../../figures/compiled.js';
import { extractFigures } from '../../figures/figures.js';
import type { Ruleset } from '../../ruleset/load.js';
import { claimsOf } from './claims.js';

/** Runs the examples of rules/checks: a hit must claim the check, a miss must not. */
export function runCheckExamples(rules: Ruleset): ExampleResult[] {
  const compiled = compileRules(rules);
  const claimed = (text: string): string[] => {
    const document = exampleDocument(text);
    const extraction = extractFigures(document, noHeader, compiled);
    return claimsOf({ document, header: noHeader, extraction, rules }).map(({ rule }) => rule);
  };
  return rules.checks.flatMap(({ id, examples }) =>
    run(`checks/${id}`, examples, (text) => {
      const got = claimed(text);
      return { found: got.includes(`checks/${id}`), got: got.join(', ') };
    }),
  );
}
