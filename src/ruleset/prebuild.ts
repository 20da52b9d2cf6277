import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDERS, SHIPPED_RULES } from './load.js';
import { keyOf, PREBUILT } from './prebuilt.js';
import { readRules } from './yaml.js';

// The last step of `npm run build`: parses and checks the shipped rules once for every later start.

rmSync(PREBUILT, { force: true });
const rules = Object.entries(FOLDERS).flatMap(([folder, schema]) =>
  readRules<{ id: string }>(join(SHIPPED_RULES, folder), schema).map(({ file, rule }) => {
    const source = readFileSync(join(SHIPPED_RULES, file), 'utf8');
    return [keyOf(file, source), rule];
  }),
);
writeFileSync(PREBUILT, JSON.stringify(Object.fromEntries(rules)));
