import type { Token } from '../number/tokens.js';
import type { Surroundings } from './clauses.js';
import type { Reading } from './items.js';

/** 'chiếm 85% tổng số hồ sơ quá hạn': what follows is what it is a share of; a count is none ('chiếm 510 hồ sơ tiếp nhận'). */
export function namesBase(
  { tokens }: Reading,
  { before, behind }: Surroundings,
  isCount = false,
): boolean {
  const lead = isCount ? [] : tokens.slice(before.start, before.end).filter(isWordly);
  const share = lead.some(({ norm }) => norm === 'chiếm') || lead.at(-1)?.norm === 'bằng';
  const words = tokens.slice(behind.start, behind.end).filter(isWordly);
  const first = words.findIndex(({ norm }) => !/^(trong|trên|so|với)$/.test(norm));
  const [next, after] = words.slice(Math.max(first, 0));
  if (!isCount && lead.length === 0 && tellsOfThem(words)) return false;
  // 'đạt 93% số hóa hồ sơ' names no number.
  return share || (/^(tổng|số)$/.test(next?.norm ?? '') && after?.norm !== 'hóa');
}

const isWordly = ({ kind }: Token): boolean => kind === 'word';

/** '99% số hồ sơ được giải quyết đúng hạn': whether words go on from what is counted to what became of so many of them. */
const tellsOfThem = (words: readonly Token[]): boolean =>
  TOLD.test(
    words
      .slice(0, LONGEST)
      .map(({ norm }) => norm)
      .join(' '),
  );

const TOLD =
  /^(tổng )?số (lượng )?(hồ sơ|hs) (tthc |thủ tục hành chính )?(đã )?được (giải quyết|xử lý|trả|nộp|tiếp nhận)/;

/** No such words are more. */
const LONGEST = 14;
