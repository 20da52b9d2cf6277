import type { Token } from '../number/tokens.js';
import { lastIn, standsIn, type WordLists } from '../ruleset/word-list.js';

/**
 * Whether a comma stands within the name of a body with several matters, the last of them behind
 * 'và': 'Sở Văn hóa, Thể thao và Du lịch'. Those of 'Sở Y tế, Sở Nội vụ và Công an tỉnh' do not.
 */
export function joinsMatters(
  tokens: readonly Token[],
  comma: number,
  { body: bodies, body_of_matters: opening, deed }: WordLists,
): boolean {
  if (tokens[comma]?.norm !== ',') return false;
  const before = tokens.slice(Math.max(0, comma - LONGEST_MATTER), comma);
  const body = lastIn(opening, before);
  if (body < 0 || body === before.length - 1) return false;
  const rest = tokens.slice(comma + 1, comma + 1 + LONGEST_MATTER);
  const and = rest.findIndex(({ norm }) => norm === 'và');
  const last = rest[and + 1];
  // 'Phòng Tổ chức, biên chế và công chức 12'
  const end = rest.findIndex(({ kind }) => kind === 'number');
  const isWhole = end > and + 1 || comma + 1 + rest.length === tokens.length;
  const isMatter = isWhole && !standsIn(deed, rest) ? isAnyMatter : isGreatMatter;
  return (
    and > 0 &&
    last !== undefined &&
    isGreatMatter(before.slice(body + 1)) &&
    [rest.slice(0, and), [last]].every(isMatter) &&
    !standsIn(bodies, before.slice(body + 1)) &&
    !standsIn(bodies, rest.slice(0, and + 3))
  );
}

/** No matter has more words, 'và' and what is behind it counted. */
const LONGEST_MATTER = 6;

/** 'Thể thao', 'Thương binh': words with a capital at the beginning. */
const isGreatMatter = (words: readonly Token[]): boolean =>
  /^\p{Lu}\p{Ll}/u.test(words[0]?.text ?? '') && isAnyMatter(words);

/** 'biên chế', which only the end of its list, or a number there, shows to be one. */
const isAnyMatter = (words: readonly Token[]): boolean =>
  words.every(({ kind }) => kind === 'word');
