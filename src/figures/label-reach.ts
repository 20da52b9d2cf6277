import type { Stretch, Surroundings } from './clauses.js';
import type { Reading } from './items.js';

/** How many clauses back a label may begin: 'số hóa hồ sơ, giấy tờ: 5', 'Hồ sơ mới, tính đến 12/3, là 5'. */
export function reach({ tokens }: Reading, { before, clauses, onlyPlace }: Surroundings): number {
  const words = tokens.slice(before.start, before.end).filter(({ norm }) => !small.test(norm));
  const opener = words.at(-1);
  if (opener === undefined) return 1;
  // 'giảm 40 hồ sơ (từ 130 hồ sơ xuống còn 90 hồ sơ)'
  const isLeft = opener.norm === 'còn' && /^(xuống|giảm)$/.test(words.at(-2)?.norm ?? '');
  if (onlyPlace || isLeft) return clauses.length;
  if (/^(:|là|đạt|gồm|lên|xuống)$/.test(opener.norm)) return clauses.length;
  const says = opener.norm !== ',' && opener.norm !== 'có' && !changes(tokens, clauses[0]);
  return says ? 1 : 2;
}

/** The clauses right before an item that say what it is: the nearest, and the one before it where that only says how much ('…, trên 17%', '…, tổng cộng 310'). */
export const nearestOf = (
  { tokens }: Reading,
  clauses: Surroundings['clauses'],
): Surroundings['clauses'] => {
  const [near] = clauses;
  const isBare =
    near !== undefined && tokens.slice(near.start, near.end).every(({ norm }) => small.test(norm));
  return clauses.slice(0, isBare ? 2 : 1);
};

/** 'Mức độ hài lòng giảm, chỉ còn 92,5%': the nearest clause only says to what it came. */
const changes = (tokens: Reading['tokens'], clause: Stretch | undefined): boolean =>
  clause !== undefined &&
  /^(chỉ|xuống|lên) (còn|đạt|đến|tới)$/.test(
    tokens
      .slice(clause.start, clause.end)
      .map(({ norm }) => norm)
      .join(' '),
  );

const small = /^(tổng|số|cộng|khoảng|gần|hơn|trên|được|chỉ|tương|ứng|đương)$/;
