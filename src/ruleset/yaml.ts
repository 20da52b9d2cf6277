import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { isAlias, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'zod';
import { RuleError } from './error.js';
import { prebuiltRule } from './prebuilt.js';
import { mostTellingIssue, offsetOf } from './yaml-issue.js';

/** A rule and where it came from. */
export interface LoadedRule<T> {
  readonly rule: T;
  /** As `numbers/date.yaml`. */
  readonly file: string;
  /** The line of a key or list item, as `['wordings', 2]`; counted from 1. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/**
 * Every rule of a folder, in the order of the file names: one YAML file is one rule, its `id` the
 * file's name.
 * @throws RuleError with file and line at the first thing that is not as `schema` wants it.
 */
export function readRules<T extends { readonly id: string }>(
  dir: string,
  schema: z.ZodType<T>,
): LoadedRule<T>[] {
  const folder = basename(dir);
  return ruleFiles(dir).map((name) =>
    parseRule(readText(join(dir, name), `${folder}/${name}`), `${folder}/${name}`, schema),
  );
}

function ruleFiles(dir: string): string[] {
  let names: string[];
  try {
    names = readdirSync(dir).filter((name) => !name.startsWith('.'));
  } catch {
    throw new RuleError(basename(dir), null, 'this folder of rules is missing, create it');
  }
  const stray = names.find((name) => extname(name) !== '.yaml');
  if (stray !== undefined) {
    throw new RuleError(
      `${basename(dir)}/${stray}`,
      null,
      'only .yaml files are rules, move it away',
    );
  }
  return names.sort();
}

function readText(path: string, file: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new RuleError(file, null, 'cannot be read, check that it is a file and its permissions');
  }
}

/**
 * One rule from its YAML text; `file` is for messages and for the check of the id.
 * @throws RuleError
 */
export function parseRule<T extends { readonly id: string }>(
  source: string,
  file: string,
  schema: z.ZodType<T>,
): LoadedRule<T> {
  const rule = prebuiltRule(file, source) as T | undefined;
  if (rule === undefined) return parseText(source, file, schema);
  return { rule, file, lineOf: (path) => parseText(source, file, schema).lineOf(path) };
}

function parseText<T extends { readonly id: string }>(
  source: string,
  file: string,
  schema: z.ZodType<T>,
): LoadedRule<T> {
  const lines = new LineCounter();
  const lineAt = (offset: number): number => Math.max(1, lines.linePos(offset).line);
  const fail: Fail = (offset, problem) => {
    throw new RuleError(file, lineAt(offset), problem);
  };
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true });
  const broken = document.errors[0] ?? document.warnings[0];
  if (broken) return fail(broken.pos[0], yamlProblem(broken.code, broken.message));
  rejectTraps(document, source, fail);
  const parsed = schema.safeParse(document.toJS(), { reportInput: true });
  if (!parsed.success) {
    const { path, message } = mostTellingIssue(parsed.error.issues, schema);
    return fail(offsetOf(document, path), message);
  }
  const rule = parsed.data;
  const lineOf = (path: readonly PropertyKey[]): number => lineAt(offsetOf(document, path));
  const name = basename(file, '.yaml');
  if (rule.id !== name) {
    throw new RuleError(
      file,
      lineOf(['id']),
      `id is '${rule.id}', the file's name '${name}'; make them equal`,
    );
  }
  return { rule, file, lineOf };
}

type Fail = (offset: number, problem: string) => never;

/** What YAML takes without a word and a writer of rules never means. */
function rejectTraps(document: Document, source: string, fail: Fail): void {
  visit(document, (_, node) => {
    if (isAlias(node)) fail(node.range?.[0] ?? 0, 'aliases (*) are not for rules, write it out');
    if (!isScalar(node) || node.type !== 'PLAIN' || !node.range) return;
    const restOfLine = source.slice(node.range[1]).split('\n', 1)[0] ?? '';
    if (restOfLine.trimStart().startsWith('#')) {
      fail(node.range[0], "what follows # is lost here as a comment, put the text into '...'");
    }
  });
}

const yamlProblem = (code: string, message: string): string =>
  code === 'DUPLICATE_KEY'
    ? 'this key stands here twice, keep one'
    : `no valid YAML: ${message.split('\n', 1)[0]?.replace(/ at line \d+, column \d+:?$/, '')} ` +
      "(a text that begins with [ or holds # or ': ' needs '...' around it)";
