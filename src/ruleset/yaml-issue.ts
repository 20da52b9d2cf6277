import { isMap, isScalar, type Document } from 'yaml';
import type { z } from 'zod';
import { knownKeys } from './known-keys.js';
import { nearest } from './nearest.js';
import { atPath, innermost, sentenceOf } from './yaml-sentence.js';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** What a rule file has against its schema: where, and in words. */
export interface RuleIssue {
  readonly path: Path;
  readonly message: string;
}

/** The one issue to tell: a misspelt key also makes the right one missing, so it comes first. */
export function mostTellingIssue(issues: readonly Issue[], schema: z.ZodType): RuleIssue {
  const unknownKey = issues.find(({ code }) => code === 'unrecognized_keys');
  const issue = unknownKey ?? innermost(issues[0] as Issue);
  const where = issue.path.map(String).join('.');
  if (issue.code !== 'unrecognized_keys') {
    return { path: issue.path, message: atPath(issue.path, sentenceOf(issue)) };
  }
  const key = issue.keys[0] ?? '';
  const known = knownKeys(schema, issue.path);
  const near = nearest(key, known);
  const hint = near ? `did you mean '${near}'?` : `known keys: ${known.join(', ')}`;
  return {
    path: [...issue.path, key],
    message: `unknown key '${key}'${where ? ` in ${where}` : ''}, ${hint}`,
  };
}

/** Offset of the key or list item at `path`; of the nearest thing around it where it is missing. */
export function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    const pair = isMap(parent)
      ? parent.items.find((item) => isScalar(item.key) && item.key.value === key)
      : undefined;
    const node = pair?.key ?? document.getIn(path.slice(0, length), true);
    const range = (node as { range?: readonly number[] } | undefined)?.range;
    if (range) return range[0] ?? 0;
  }
  return 0;
}
