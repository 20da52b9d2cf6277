import type { Stretch, Surroundings } from './clauses.js';
import type { Reading } from './items.js';

/** The last bracket that opens before a token and not before another; -1 where none does. */
export function openBefore({ tokens }: Pick<Reading, 'tokens'>, end: number, from = 0): number {
  let at = end - 1;
  while (at >= from && tokens[at]?.norm !== '(') at--;
  return at < from ? -1 : at;
}

/** '(4.469 hồ sơ)': whether the tokens from one to another, with what they count, are all that a bracket holds. */
export const fillsBracket = (
  { tokens }: Pick<Reading, 'tokens'>,
  { start, end }: Stretch,
): boolean => tokens[start - 1]?.norm === '(' && tokens[end]?.norm === ')';

/** The clauses before an item by the brackets closed before it that they stand in. */
export interface ByBrackets {
  readonly outside: readonly Stretch[];
  /** '(12 huyện, thành phố)' of 'Cấp huyện (12 huyện, thành phố): 500'. */
  readonly inside: readonly Stretch[];
  /** What a bracket says is counted too: 'Sở (bao gồm Văn phòng Đăng ký đất đai)'. */
  readonly included: readonly Stretch[];
}

/** Sorts the clauses before an item by the brackets that they stand in. */
export function byBrackets({ tokens }: Reading, { before, clauses }: Surroundings): ByBrackets {
  const closed: Stretch[] = [];
  let open = -1;
  const first = Math.max(before.start, (clauses.at(-1)?.start ?? before.end) - 1);
  for (let at = first; at < before.end; at++) {
    if (tokens[at]?.norm === '(') open = at;
    // One that a semicolon cuts off opens before the clauses.
    else if (tokens[at]?.norm === ')') closed.push({ start: open, end: at });
  }
  if (closed.length === 0) return { outside: clauses, inside: [], included: [] };
  const bracketOf = ({ start }: Stretch): Stretch | undefined =>
    closed.find((bracket) => bracket.start < start && start < bracket.end);
  const isIncluded = (clause: Stretch): boolean => {
    const at = bracketOf(clause)?.start ?? -1;
    return at >= 0 && INCLUDES.test(`${tokens[at + 1]?.norm ?? ''} ${tokens[at + 2]?.norm ?? ''}`);
  };
  return {
    outside: clauses.filter((c) => !bracketOf(c)),
    inside: clauses.filter((c) => bracketOf(c) && !isIncluded(c)),
    included: clauses.filter(isIncluded),
  };
}

/** How a bracket begins that tells what is counted too. */
const INCLUDES = /^(bao gồm|gồm|kể cả|tính cả)/;
