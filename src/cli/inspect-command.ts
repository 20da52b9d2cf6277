import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { issueMessage, type Lang } from '../export/issue-messages.js';
import { inspectDocument } from '../pipeline.js';
import { loadRules, type Ruleset } from '../ruleset/load.js';
import { exitCodes } from './exit-codes.js';
import { printInspection, type Inspection } from './inspect.js';
import { plainText } from './plain-text.js';

interface Options {
  readonly rules?: string;
  readonly lang: Lang;
  readonly text?: boolean;
}

/** `doisoat inspect FILE`: shows what each stage makes of one file, or only its text. */
export async function inspectCommand(path: string, options: Options): Promise<number> {
  const { rules, lang, text } = options;
  const found = await stat(path);
  if (!found.isFile()) {
    const what = found.isDirectory() ? 'a folder' : 'no regular file';
    console.error(`doisoat: ${path} is ${what}: give one DOCX, DOC or PDF file`);
    return exitCodes.usage;
  }
  const loaded = text ? asTyped(loadRules(rules)) : loadRules(rules);
  const bytes = await readFile(path);
  const inspection = await inspectDocument(bytes, basename(path).normalize('NFC'), loaded, lang);
  if (text) printText(inspection, lang);
  else console.log(printInspection(inspection, lang));
  return ['complete', 'partial'].includes(inspection.result.state)
    ? exitCodes.ok
    : exitCodes.unread;
}

/** What no font's name ends with. */
const NO_FONT = '\0';

/** Rules by which letters keep the case they were typed in, as in a transcript, where only a font shows capitals. */
const asTyped = (rules: Ruleset): Ruleset => ({
  ...rules,
  encodings: rules.encodings.map((encoding) => ({
    ...encoding,
    capitals: encoding.capitals && NO_FONT,
  })),
});

/** The text alone goes to the standard output; why some of it could not be read, to the other. */
function printText({ result, texts }: Inspection, lang: Lang): void {
  process.stdout.write(plainText(texts));
  for (const issue of result.issues.filter(({ stage }) => stage === 'read' || stage === 'layout'))
    console.error(`doisoat: ${issueMessage(issue, lang)}`);
}
