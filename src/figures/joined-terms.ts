import type { Token } from '../number/tokens.js';
import type { Ruleset } from '../ruleset/load.js';
import type { Mark } from './vocabulary.js';

/** 'direct postal' → `offline`: two terms of a dimension that make up a third, in either order. */
export type TermPairs = ReadonlyMap<string, string>;

/** The pairs of terms that are all the `parts` of another. */
export const termPairs = ({ terms }: Ruleset): TermPairs =>
  new Map(
    terms.flatMap(({ id, parts = [] }): [string, string][] => {
      const [one, other] = parts;
      return parts.length === 2
        ? [
            [`${one} ${other}`, id],
            [`${other} ${one}`, id],
          ]
        : [];
    }),
  );

/** 'nộp tại quầy và qua bưu chính', 'trước hẹn và đúng hẹn': two terms side by side that make up a third are that one. */
export function joinTerms(
  marks: readonly Mark[],
  tokens: readonly Token[],
  pairs: TermPairs,
): Mark[] {
  const joined = new Set<Mark>();
  return marks.flatMap((mark, at) => {
    if (joined.has(mark)) return [];
    const { meaning } = mark;
    if (meaning.type !== 'term') return [mark];
    const next = marks
      .slice(at + 1, at + NEAR)
      .find((m) => m.meaning.type === 'term' && m.meaning.dimension === meaning.dimension);
    const id = next?.meaning.type === 'term' && pairs.get(`${meaning.id} ${next.meaning.id}`);
    if (!next || !id || !isJoint(tokens, mark.end, next.start)) return [mark];
    if (isCountedApart(tokens, mark.start, next.end)) return [mark];
    joined.add(next);
    return [{ ...mark, end: next.end, meaning: { ...meaning, id } }];
  });
}

/** No more marks begin in the few words that may stand between two joined terms. */
const NEAR = 8;

const isJoint = (tokens: readonly Token[], start: number, end: number): boolean => {
  const between = tokens.slice(start, end);
  return (
    between.length <= 4 &&
    between.some(({ norm }) => /^(và|hoặc|\/|\+|&)$/.test(norm)) &&
    between.every(({ norm }) => /^(và|hoặc|,|\/|\+|&|qua|gửi|nộp|trả|bằng|hồ|sơ|số)$/.test(norm))
  );
};

/** '820 dịch vụ toàn trình và một phần 420 dịch vụ': whether the first term has a count before it, and the second one behind. */
function isCountedApart(tokens: readonly Token[], start: number, end: number): boolean {
  const isShare = /^(%|\/)$/.test(tokens[end + 1]?.norm ?? '');
  if (tokens[end]?.kind !== 'number' || isShare) return false;
  let at = start - 1;
  while (at > start - LONGEST_THINGS && tokens[at]?.kind === 'word') at--;
  return tokens[at]?.kind === 'number';
}

/** No more words name what is counted. */
const LONGEST_THINGS = 8;
