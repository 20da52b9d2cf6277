import type { Token } from '../number/tokens.js';

/**
 * Whether a comma stands within the name of a body with several matters, the last of them behind
 * 'và': 'Sở Văn hóa, Thể thao và Du lịch'. Those of 'Sở Y tế, Sở Nội vụ và Công an tỉnh' do not.
 */
export function joinsMatters(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma]?.norm !== ',') return false;
  const before = tokens.slice(Math.max(0, comma - LONGEST_MATTER), comma);
  const body = before.findLastIndex(({ norm }) => /^(sở|phòng|bộ)$/.test(norm));
  if (body < 0 || body === before.length - 1) return false;
  const rest = tokens.slice(comma + 1, comma + 1 + LONGEST_MATTER);
  const and = rest.findIndex(({ norm }) => norm === 'và');
  const last = rest[and + 1];
  return (
    and > 0 &&
    last !== undefined &&
    isMatter(before.slice(body + 1)) &&
    isMatter(rest.slice(0, and)) &&
    isMatter([last])
  );
}

/** No matter has more words, 'và' and what is behind it counted. */
const LONGEST_MATTER = 6;

/** 'Thể thao', 'Thương binh': a capital at the beginning, and no other body. */
const isMatter = (words: readonly Token[]): boolean =>
  /^\p{Lu}\p{Ll}/u.test(words[0]?.text ?? '') &&
  words.every(({ kind, norm }) => kind === 'word' && !BODY.test(norm));

const BODY = /^(sở|phòng|ban|ubnd|công|kho|cục|chi|trung|thanh|huyện|xã|phường|quận|thị)$/;
