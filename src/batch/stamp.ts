import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Lang } from '../export/issue-messages.js';

const PROGRAM = fileURLToPath(new URL('..', import.meta.url));
const MANIFEST = fileURLToPath(new URL('../../package.json', import.meta.url));

/** Short hash of all that a kept result depends on besides the file: the rules, the program, and the language of its messages. */
export function stampOf(rulesVersion: string, program: string, lang: Lang): string {
  return createHash('sha256')
    .update([rulesVersion, program, lang].join('\n'))
    .digest('hex')
    .slice(0, 16);
}

/** Hash of the program: its code and the versions of its libraries. */
export function hashOfProgram(): string {
  const names = readdirSync(PROGRAM, { recursive: true, encoding: 'utf8' });
  const code = names.filter((name) => /(?<!\.d)\.(?:js|ts)$/.test(name)).sort();
  const hash = createHash('sha256').update(readFileSync(MANIFEST));
  for (const name of code)
    hash.update(name.replaceAll('\\', '/')).update(readFileSync(join(PROGRAM, name)));
  return hash.digest('hex');
}
