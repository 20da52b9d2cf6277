import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Parsed and checked rules by `keyOf` their file and text. */
export type Prebuilt = Readonly<Record<string, unknown>>;

/** Where `npm run build` puts what it parsed; there is none beside the sources. */
export const PREBUILT = fileURLToPath(new URL('./prebuilt.json', import.meta.url));

/** A rule's file (as `numbers/date.yaml`) and text → the key that it is kept under. */
export function keyOf(file: string, source: string): string {
  return createHash('sha256').update(`${file}\0${source}`).digest('hex');
}

let shipped: Prebuilt | undefined;

/**
 * A rule whose very text was parsed and checked when the program was built; undefined for any
 * other. Parsing YAML would take most of the time in which the program starts.
 */
export function prebuiltRule(file: string, source: string): unknown {
  shipped ??= readPrebuilt();
  return shipped[keyOf(file, source)];
}

/** What lies there; nothing where there is none. */
function readPrebuilt(): Prebuilt {
  try {
    return JSON.parse(readFileSync(PREBUILT, 'utf8')) as Prebuilt;
  } catch {
    return {};
  }
}
