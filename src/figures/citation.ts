import type { Reading } from './items.js';
import type { Mark } from './vocabulary.js';

/** The words that open a lead-in with the documents it goes by. */
const OPENS = /^(thực hiện|căn cứ|theo|thi hành|triển khai) .*(số|quyết định|thông tư|nghị định)/u;

/**
 * What a heading or lead-in says for itself, without the documents that it cites: 'Căn cứ Thông tư
 * số 4/2030/TT-BNV về công bố thủ tục; UBND huyện báo cáo như sau:' is about no thủ tục. A citation
 * ends at the last comma or semicolon before a capital.
 */
export function marksBehindCitation({ tokens, marks }: Reading): readonly Mark[] {
  const opening = tokens.slice(0, 8).map(({ norm }) => norm);
  if (!OPENS.test(opening.join(' '))) return marks;
  const end = tokens.findLastIndex(
    ({ text }, at) => /^[;,]$/.test(text) && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? ''),
  );
  return marks.filter(({ start }) => start > end);
}
