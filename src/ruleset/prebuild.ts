import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDERS, loadRules, SHIPPED_RULES } from './load.js';
import { expandedPhrases } from './phrase.js';
import { keyOf, PREBUILT, type Prebuilt } from './prebuilt.js';
import { readRules } from './yaml.js';

// The last step of `npm run build`: what every later start would work out of the shipped rules.

rmSync(PREBUILT, { force: true });
const { version } = loadRules();
const rules = Object.entries(FOLDERS).flatMap(([folder, schema]) =>
  readRules<{ id: string }>(join(SHIPPED_RULES, folder), schema).map(({ file, rule }) => {
    const source = readFileSync(join(SHIPPED_RULES, file), 'utf8');
    return [keyOf(file, source), rule];
  }),
);
const wordings = [...expandedPhrases()].map(([phrase, sequences]) => [
  phrase,
  sequences.map((tokens) => tokens.join(' ')).join('\n'),
]);
const built: Prebuilt = {
  version,
  rules: Object.fromEntries(rules) as Prebuilt['rules'],
  wordings: Object.fromEntries(wordings) as Prebuilt['wordings'],
};
writeFileSync(PREBUILT, JSON.stringify(built));
