import type { Issue, RawDocument } from '../../model.js';
import type { Encoding } from '../../ruleset/encodings.js';
import { issue } from '../issue.js';
import { stretchesOf, withTexts } from './documents.js';
import { toUnicode } from './unicode.js';

/**
 * A document whose letters are all Unicode: what stands in one of the encodings (TCVN3, VNI) is
 * read, text that is Unicode stays. What was done is told by issues.
 */
export function readLegacyLetters(
  raw: RawDocument,
  encodings: readonly Encoding[],
): { raw: RawDocument; issues: Issue[] } {
  const { texts, encodings: found, restored } = toUnicode(stretchesOf(raw), encodings);
  const issues: Issue[] = found.map(({ title }) => issue('note', 'legacy-letters', [title]));
  if (restored > 0) issues.push(issue('warning', 'legacy-letters-lost', [String(restored)]));
  return { raw: withTexts(raw, texts), issues };
}
