import type { z } from 'zod';
import { nearest } from './nearest.js';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** What schemas call a type → what a writer of rules calls it. */
const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping of keys',
  record: 'a mapping of keys',
};

/** The issue that says most: of alternatives the one whose shape was meant, with its whole path. */
export function innermost(issue: Issue): Issue {
  if (issue.code !== 'invalid_union' || issue.input === undefined) return issue;
  const meant = issue.errors.map(([first]) => first).find((first) => first && !isWrongType(first));
  return meant ? innermost({ ...meant, path: [...issue.path, ...meant.path] }) : issue;
}

/** Another alternative was meant where not even the type of the value itself is right. */
function isWrongType({ code, path }: Issue): boolean {
  return code === 'invalid_type' && path.length === 0;
}

/** An issue of a value in words. `issue.input` must be there (`reportInput`). */
export function sentenceOf(issue: Issue): string {
  const { input } = issue;
  if (issue.path.length === 0 && (input === null || input === undefined)) {
    return 'the file is empty, write a rule into it or remove it';
  }
  if (input === undefined) return 'this key is missing';
  switch (issue.code) {
    case 'invalid_type':
      return mustBe([issue.expected], input);
    case 'invalid_union':
      return mustBe(expectedIn(issue), input);
    case 'invalid_value':
      return mustBeOneOf(issue.values.map(String), input);
    case 'too_small':
      return issue.minimum === 1 && !isNumber(input) ? 'must not be empty' : issue.message;
    default:
      return issue.message;
  }
}

function expectedIn({ errors }: z.core.$ZodIssueInvalidUnion): string[] {
  return errors.flat().flatMap((error) => (error.code === 'invalid_type' ? [error.expected] : []));
}

function mustBe(expected: readonly string[], input: unknown): string {
  if (expected.includes('int') && isNumber(input)) return 'must be a whole number';
  const wanted = [...new Set(expected.map((type) => TYPES[type] ?? type))].join(' or ');
  return `must be ${wanted}, not ${typeName(input)}`;
}

function mustBeOneOf(values: readonly string[], input: unknown): string {
  const near = typeof input === 'string' ? nearest(input, values) : null;
  return near
    ? `unknown value '${String(input)}', did you mean '${near}'?`
    : `must be one of: ${values.join(', ')}`;
}

function typeName(input: unknown): string {
  if (input === null) return 'empty';
  return TYPES[Array.isArray(input) ? 'array' : typeof input] ?? typeof input;
}

const isNumber = (input: unknown): boolean => typeof input === 'number';

/** `wordings.0: must be …`; of the rule as a whole without a path. */
export const atPath = (path: Path, sentence: string): string =>
  `${path.map(String).join('.') || 'the rule'}: ${sentence}`;
