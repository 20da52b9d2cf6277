import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What the build has worked out of the shipped rules. */
export interface Prebuilt {
  /** Version of the rules, which were checked against each other. */
  readonly version: string;
  /** Each rule, parsed and checked, by `keyOf` its file and text. */
  readonly rules: Readonly<Record<string, unknown>>;
  /** What each wording stands for: a line for each, its tokens parted by blanks. */
  readonly wordings: Readonly<Record<string, string>>;
}

/** Where `npm run build` puts what it parsed, for the bundled worker too; none is beside the sources. */
export const PREBUILT = fileURLToPath(new URL('../ruleset/prebuilt.json', import.meta.url));

/** A rule's file (as `numbers/date.yaml`) and text → the key that it is kept under. */
export function keyOf(file: string, source: string): string {
  return createHash('sha256').update(`${file}\0${source}`).digest('hex');
}

const NOTHING: Prebuilt = { version: '', rules: {}, wordings: {} };

let read: Prebuilt | undefined;
const shipped = (): Prebuilt => (read ??= readPrebuilt());

/**
 * A rule whose very text was parsed and checked when the program was built; undefined for any
 * other. Parsing YAML would take most of the time in which the program starts.
 */
export function prebuiltRule(file: string, source: string): unknown {
  return shipped().rules[keyOf(file, source)];
}

/** The token sequences of a wording that the shipped rules have; undefined for any other. */
export function prebuiltWordings(phrase: string): string[][] | undefined {
  const { wordings } = shipped();
  if (!Object.hasOwn(wordings, phrase)) return undefined;
  return wordings[phrase]?.split('\n').map((line) => line.split(' '));
}

/** Whether rules of this version are the ones whose wordings were compared with each other. */
export function wereCompared(version: string): boolean {
  return shipped().version === version;
}

/** What lies there; nothing where there is none. */
function readPrebuilt(): Prebuilt {
  try {
    return JSON.parse(readFileSync(PREBUILT, 'utf8')) as Prebuilt;
  } catch {
    return NOTHING;
  }
}
