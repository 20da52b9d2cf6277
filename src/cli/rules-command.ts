import { runExamples, type ExampleResult } from '../figures/examples.js';
import { runCheckExamples } from '../records/claims/examples.js';
import { loadRules } from '../ruleset/load.js';
import { runEncodingExamples } from './encoding-examples.js';
import { exitCodes } from './exit-codes.js';

interface Options {
  readonly rules?: string;
}

/** `doisoat rules`: loads the rules, lists the indicators and runs every example. */
export async function rulesCommand({ rules }: Options): Promise<number> {
  const loaded = loadRules(rules);
  for (const { id, title } of loaded.indicators) console.log(`${id.padEnd(30)} ${title}`);
  const examples = [
    ...runEncodingExamples(loaded),
    ...runExamples(loaded),
    ...runCheckExamples(loaded),
  ];
  const failures = examples.filter(({ ok }) => !ok);
  for (const failure of failures) console.error(printFailure(failure));
  console.log(`${loaded.indicators.length} indicators, ${examples.length} examples`);
  if (failures.length === 0) return exitCodes.ok;
  console.error(`doisoat: ${failures.length} examples fail: mend the rule or its example`);
  return exitCodes.usage;
}

function printFailure({ rule, kind, text, got }: ExampleResult): string {
  const expected = kind === 'hit' ? 'must match' : 'must not match';
  return `${rule}: “${text}” ${expected}, got: ${got}`;
}
