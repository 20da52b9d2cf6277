import { standsIn } from '../ruleset/word-list.js';
import type { Reading } from './items.js';
import type { Mark } from './vocabulary.js';

/** So near to its beginning a lead-in names the documents that it goes by. */
const OPENING = 8;

/**
 * What a heading or lead-in says for itself, without the documents that it cites: 'Căn cứ Thông tư
 * số 4/2030/TT-BNV về công bố thủ tục; UBND huyện báo cáo như sau:' is about no thủ tục. A citation
 * ends at the last comma or semicolon before a capital.
 */
export function marksBehindCitation({ tokens, marks, lists }: Reading): readonly Mark[] {
  const opening = tokens.slice(0, OPENING);
  const start = lists.citation.endFrom(opening, 0);
  if (start === 0 || !standsIn(lists.document, opening.slice(start))) return marks;
  const end = tokens.findLastIndex(
    ({ text }, at) => /^[;,]$/.test(text) && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? ''),
  );
  return marks.filter(({ start }) => start > end);
}
