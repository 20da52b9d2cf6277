import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const SHIPPED = fileURLToPath(new URL('../../rules', import.meta.url));

/** A copy of the rules that doisoat ships with some files put in or replaced, until the test is over. */
export function rulesWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'doisoat-rules-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(SHIPPED, folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}
