import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import { bodiesOf, type Bodies, type BodyRule, bodySchema } from './bodies.js';
import { refuseClashes } from './clashes.js';
import { type Encoding, encodingSchema, loadEncodings } from './encodings.js';
import { RuleError } from './error.js';
import { nearest } from './nearest.js';
import { numberClassifier, refuseNumberClashes, type NumberClassifier } from './number-class.js';
import { loadPlaces, placeSchema, type Places } from './places.js';
import { wereCompared } from './prebuilt.js';
import { refuseUnknownNames } from './references.js';
import * as schema from './schema.js';
import { type LoadedRule, readRules } from './yaml.js';

/** All that `rules/` says, checked. */
export interface Ruleset {
  /** Hash of every rule file: equal rules, equal version. */
  readonly version: string;
  readonly terms: readonly schema.TermRule[];
  /** In the order of records.csv. */
  readonly indicators: readonly schema.IndicatorRule[];
  readonly units: readonly schema.UnitRule[];
  readonly scopes: readonly schema.ScopeRule[];
  /** What kinds of units there are, by the words that open their names. */
  readonly unitTypes: readonly schema.ScopeRule[];
  readonly words: readonly schema.WordRule[];
  readonly tables: readonly schema.TableRule[];
  readonly checks: readonly schema.CheckRule[];
  readonly bodies: Bodies;
  readonly bodyRules: readonly BodyRule[];
  readonly numbers: NumberClassifier;
  readonly numberRules: readonly z.infer<typeof schema.numberClassSchema>[];
  readonly places: Places;
  /** How letters were coded before Unicode. */
  readonly encodings: readonly Encoding[];
}

/** The rules that doisoat ships. */
export const SHIPPED_RULES = fileURLToPath(new URL('../../rules', import.meta.url));

const SCHEMAS = {
  terms: schema.termSchema,
  indicators: schema.indicatorSchema,
  units: schema.unitSchema,
  scopes: schema.scopeSchema,
  unit_types: schema.scopeSchema,
  words: schema.wordSchema,
  tables: schema.tableSchema,
  checks: schema.checkSchema,
  numbers: schema.numberClassSchema,
  bodies: bodySchema,
  places: placeSchema,
  encodings: encodingSchema,
} as const;
type Folder = keyof typeof SCHEMAS;
type Rules = { [F in Folder]: z.infer<(typeof SCHEMAS)[F]> };

/** What the rules of each folder look like. */
export const FOLDERS: { readonly [F in Folder]: z.ZodType<Rules[F]> } = SCHEMAS;

/**
 * Reads and checks a rules folder; without `dir` the one that doisoat ships.
 * @throws RuleError with file and line for the first thing that is wrong; then nothing runs.
 */
export function loadRules(dir: string = SHIPPED_RULES): Ruleset {
  if (!isFolder(dir)) throw new RuleError(dir, null, 'no such rules folder; give one that exists');
  refuseUnknownFolders(dir);
  const read = <F extends Folder>(name: F): LoadedRule<Rules[F]>[] =>
    readRules<Rules[F]>(join(dir, name), FOLDERS[name]);
  const terms = read('terms');
  const indicators = read('indicators');
  const checks = read('checks');
  const numbers = read('numbers');
  const units = read('units');
  const scopes = read('scopes');
  const words = read('words');
  const bodies = read('bodies');
  const version = hashOf(dir);
  if (!wereCompared(version)) {
    refuseUnknownNames({ terms, indicators, checks });
    refuseClashes({ terms, indicators, units, scopes, words, bodies });
    refuseNumberClashes(numbers);
  }
  return {
    version,
    terms: bare(terms),
    indicators: bare(indicators).sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1)),
    units: bare(units),
    scopes: bare(scopes),
    unitTypes: bare(read('unit_types')),
    words: bare(words),
    tables: bare(read('tables')),
    checks: bare(checks),
    bodies: bodiesOf(bare(bodies)),
    bodyRules: bare(bodies),
    numbers: numberClassifier(numbers),
    numberRules: bare(numbers),
    places: loadPlaces(join(dir, 'places')),
    encodings: loadEncodings(join(dir, 'encodings')),
  };
}

const bare = <T>(loaded: readonly LoadedRule<T>[]): T[] => loaded.map(({ rule }) => rule);

/** Rules that lie where nobody looks would be lost without a word. */
function refuseUnknownFolders(dir: string): void {
  const known = Object.keys(FOLDERS);
  for (const name of readdirSync(dir).filter((each) => !each.startsWith('.'))) {
    if (/\.ya?ml$/.test(name)) {
      const problem = `a rule belongs into one of the folders ${known.join(', ')}`;
      throw new RuleError(name, null, problem);
    }
    if (known.includes(name) || !isFolder(join(dir, name))) continue;
    const near = nearest(name, known);
    const hint = near ? `did you mean '${near}'?` : `known folders: ${known.join(', ')}`;
    throw new RuleError(`${name}/`, null, `unknown folder of rules, ${hint}`);
  }
}

const isFolder = (dir: string): boolean =>
  statSync(dir, { throwIfNoEntry: false })?.isDirectory() ?? false;

function hashOf(dir: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
  for (const name of files)
    hash
      .update(name)
      .update('\0')
      .update(readFileSync(join(dir, name)));
  return hash.digest('hex');
}
