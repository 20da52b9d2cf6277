import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Lang } from '../export/issue-messages.js';
import { inspectDocument } from '../pipeline.js';
import { loadRules } from '../ruleset/load.js';
import { exitCodes } from './exit-codes.js';
import { printInspection } from './inspect.js';

interface Options {
  readonly rules?: string;
  readonly lang: Lang;
}

/** `doisoat inspect FILE`: shows what each stage makes of one file. */
export async function inspectCommand(path: string, { rules, lang }: Options): Promise<number> {
  const found = await stat(path);
  if (!found.isFile()) {
    const what = found.isDirectory() ? 'a folder' : 'no regular file';
    console.error(`doisoat: ${path} is ${what}: give one DOCX or PDF file`);
    return exitCodes.usage;
  }
  const loaded = loadRules(rules);
  const bytes = await readFile(path);
  const inspection = await inspectDocument(bytes, basename(path).normalize('NFC'), loaded, lang);
  console.log(printInspection(inspection, lang));
  return ['complete', 'partial'].includes(inspection.result.state)
    ? exitCodes.ok
    : exitCodes.unread;
}
