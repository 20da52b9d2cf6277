import { lowerBound } from '../collections.js';
import type { Token } from '../number/tokens.js';
import type { Dimension } from '../ruleset/schema.js';
import type { Item, Reading } from './items.js';
import { wordAt } from './items.js';
import { joinsMatters } from './matters.js';

/** Token indexes, `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The words that can label an item: clauses before it, nearest first, and what follows its unit. */
export interface Surroundings {
  /** All before the item that belongs to no other one. */
  readonly before: Stretch;
  /** Parts of `before`, nearest to the number first, within the sentence. */
  readonly clauses: readonly Stretch[];
  readonly behind: Stretch;
  /** What names b of 'a/b' where a label says it before them. */
  readonly whole?: Stretch;
  /** Whether the nearest clause names a place ('cấp xã', 'Sở Tư pháp') and nothing else. */
  readonly onlyPlace: boolean;
}

/** Whether a sentence ends at a token: a full stop that glues no abbreviation ('Q.1', 'TP.Huế', 'TP. Huế'). */
export function endsSentence(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.norm !== '.' && tokens[at]?.norm !== '…') return false;
  if (TITLES.test(tokens[at - 1]?.text ?? '')) return false;
  const next = tokens[at + 1];
  return next === undefined || (next.spaceBefore && !/^\p{Ll}/u.test(next.text));
}

/** Whether a sentence begins at a token. */
export const opensSentence = ({ tokens, from }: Reading, at: number): boolean =>
  at === from || endsSentence(tokens, at - 1);

/** Where the clause of a token begins, by the signs and brackets before it. */
export function clauseStart({ tokens, from }: Reading, at: number): number {
  let start = at;
  while (start > from && !/^[,;:.()]$/.test(tokens[start - 1]?.norm ?? '')) start--;
  return start;
}

/** What is shortened before a name. */
const TITLES = /^(TP|Tp|TX|Tx|Q|P|H|ThS|TS|PGS|GS|BS)$/;

/** Tokens that lie in a wording of the rules. */
function covered({ tokens, marks }: Reading): boolean[] {
  const inside = new Array<boolean>(tokens.length).fill(false);
  for (const { start, end, meaning } of marks)
    if (meaning.type !== 'word' || meaning.role === 'people') inside.fill(true, start, end);
  return inside;
}

/** Marks of punctuation that separate labels, where no wording of the rules runs across them. */
export function separators(reading: Reading): boolean[] {
  const { tokens } = reading;
  const inside = covered(reading);
  return tokens.map(
    (token, at) =>
      !inside[at] &&
      !isAbbreviation(tokens, at) &&
      !joinsMatters(tokens, at, reading.lists) &&
      (/^[,;()[\]:]$/.test(token.norm) || endsSentence(tokens, at) || isDash(tokens, at)),
  );
}

/** Whether a bracket belongs to an abbreviation: 'thủ tục hành chính (TTHC) trong kỳ là 5' is one label. */
const isAbbreviation = (tokens: readonly Token[], at: number): boolean => {
  const open = tokens[at]?.norm === '(' ? at : tokens[at]?.norm === ')' ? at - 2 : null;
  if (open === null || tokens[open]?.norm !== '(' || tokens[open + 2]?.norm !== ')') return false;
  return /^\p{Lu}{2,}$/u.test(tokens[open + 1]?.text ?? '');
};

/** Whether a longer wording of the terms runs across a token and what stands before it. */
const isWordInside = (marks: Reading['marks'], at: number): boolean =>
  marks
    .slice(Math.max(0, firstFrom(marks, at - longestWording)), firstFrom(marks, at))
    .some(({ end, meaning }) => meaning.type === 'term' && at < end);

/** No wording has more tokens. */
const longestWording = 30;

const isDash = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.norm === '-' &&
  tokens[at].spaceBefore &&
  (tokens[at + 1]?.spaceBefore ?? false) &&
  !/^\p{Lu}/u.test(tokens[at + 1]?.text ?? '');

/** For each item the stretches of text that may name it. */
export function surroundings(
  reading: Reading,
  items: readonly Item[],
  isPlace: (clause: Stretch) => boolean,
): Surroundings[] {
  const cuts = separators(reading);
  let from = reading.from;
  let postponed: Stretch | null = null;
  return items.map((item, k) => {
    const until = items[k + 1]?.start ?? reading.tokens.length;
    const before = { start: from, end: item.start };
    const clauses = clausesOf(reading.tokens, cuts, before);
    const labelled = hasTerm(reading, clauses[0], reading.tokens[item.start - 1]?.norm === ':');
    if (postponed) {
      const behind = { start: item.end, end: item.unitEnd };
      from = postponed.end;
      postponed = null;
      return { before, clauses, behind, onlyPlace: false };
    }
    postponed = labelled ? null : labelBehindShare(reading, cuts, items, k);
    if (postponed) {
      from = item.unitEnd;
      return { before, clauses, behind: postponed, onlyPlace: false };
    }
    const end = handOver(reading, cuts, item.unitEnd, until, labelled);
    const isNamed = isCalledPending(reading, clauses[0]);
    const handed = isNamed ? end : afterword(reading, cuts, end);
    // 'Hồ sơ trực tuyến tại 15 cơ quan là 1.598': a number of other things takes no words away.
    if (item.kind !== 'quantity') from = handed;
    // From the unit on: 'hồ sơ đã giải quyết' is one wording.
    const [nearest] = clauses;
    const onlyPlace = nearest !== undefined && !labelled && isPlace(nearest);
    const behind = { start: item.end, end: allOfIt(reading, clauses[0], item.unitEnd, handed) };
    return { before, clauses, behind, onlyPlace };
  });
}

/**
 * Where 'Đã giải quyết 80 hồ sơ đều đúng hạn' comes to what is said of all of them: behind words that
 * say what became of the number it does not name it.
 */
function allOfIt(
  { tokens, marks }: Reading,
  label: Stretch | undefined,
  start: number,
  end: number,
): number {
  if (!label || tokens[start]?.norm !== 'đều') return end;
  const isStaged = within(marks, label).some(
    ({ meaning }) => meaning.type === 'term' && meaning.dimension === 'stage' && !meaning.weak,
  );
  return isStaged ? start : end;
}

/** What names a count behind the share in its parenthesis: 'có 452 hồ sơ (36,2%) nộp trực tuyến'. */
function labelBehindShare(
  reading: Reading,
  cuts: readonly boolean[],
  items: readonly Item[],
  k: number,
): Stretch | null {
  const [item, share, next] = items.slice(k, k + 3);
  if (item?.kind !== 'count' || share?.kind !== 'percent') return null;
  const { tokens } = reading;
  const opens = tokens[item.unitEnd]?.norm === '(' && share.start - item.unitEnd <= 4;
  if (!opens || tokens[share.unitEnd]?.norm !== ')') return null;
  const start = share.unitEnd + 1;
  const end = handOver(reading, cuts, start, next?.start ?? tokens.length, false);
  return hasTerm(reading, { start, end }) ? { start, end } : null;
}

/** Whether a stretch names something; 'Trong tháng có 35 hồ sơ bị trả lại' only says when, 'Hồ sơ trong tháng: 35' is a label. */
const hasTerm = ({ marks }: Reading, stretch: Stretch | undefined, isLabel = false): boolean =>
  stretch !== undefined &&
  within(marks, stretch).some(
    ({ meaning }) =>
      meaning.type === 'term' &&
      meaning.id !== 'total' &&
      (isLabel || !meaning.weak || meaning.dimension !== 'origin'),
  );

/** The marks, ordered by their start, that lie in a stretch. */
export function within<M extends Stretch>(marks: readonly M[], { start, end }: Stretch): M[] {
  const found: M[] = [];
  for (let at = firstFrom(marks, start); at < marks.length; at++) {
    const mark = marks[at] as M;
    if (mark.start >= end) break;
    if (mark.end <= end) found.push(mark);
  }
  return found;
}

/** Index of the first mark that starts at or behind a token. */
const firstFrom = (marks: readonly Stretch[], token: number): number =>
  lowerBound(marks, token, ({ start }) => start);

/** Where the text between two items passes from the first to the second. */
function handOver(
  reading: Reading,
  cuts: readonly boolean[],
  start: number,
  until: number,
  labelled: boolean,
): number {
  const then = thenBefore(reading, cuts, start, until);
  if (then !== null) return then;
  for (let at = start; at < until; at++) {
    if (cuts[at]) return at;
    if (
      passesOn(reading, at) &&
      !isWordInside(reading.marks, at) &&
      !endsIt(reading, cuts, at, until)
    )
      return at;
  }
  const last = until === reading.tokens.length;
  return labelled && !last ? start : until;
}

/** Where 'nếu tính cả 50 hồ sơ do huyện A và các xã bàn giao thì tổng số là …' comes to what follows from it. */
function thenBefore(
  { tokens }: Reading,
  cuts: readonly boolean[],
  start: number,
  until: number,
): number | null {
  for (let at = start; at < until && !cuts[at]; at++) if (tokens[at]?.norm === 'thì') return at;
  return null;
}

/** Whether a word such as 'còn' opens what became of a number, and its clause says no more than when, or goes on with 'và' and a number: '5 hồ sơ còn đang xử lý trong hạn và 2 hồ sơ …' */
function endsIt(reading: Reading, cuts: readonly boolean[], at: number, until: number): boolean {
  const stage = termOf(reading.starting[at], 'stage');
  if (!stage || stage.end === at + 1) return false;
  const end = termOf(reading.starting[stage.end], 'timing')?.end ?? stage.end;
  const [next, behind] = [reading.tokens[end], reading.tokens[end + 1]];
  return (cuts[end] ?? end === until) || (next?.norm === 'và' && behind?.kind === 'number');
}

/** Words that begin what is said of the next number. */
const passesOn = (reading: Reading, at: number): boolean =>
  (/^(và|còn)$/.test(reading.tokens[at]?.norm ?? '') && !isStateAt(reading, at)) ||
  // 'xã A đạt 8 điểm trong khi xã B đạt 5 điểm'
  (reading.tokens[at]?.norm === 'trong' && reading.tokens[at + 1]?.norm === 'khi') ||
  wordAt(reading, at, 'part', 'whole', 'share', 'base') !== undefined ||
  (wordAt(reading, at, 'zero')?.end ?? 0) > at + 1;

/** 'còn hạn', 'còn hiệu lực', 'còn lại của tháng trước' are said of the number before them, unless a next one follows in the clause. */
const isStateAt = ({ starting }: Reading, at: number): boolean =>
  starting[at]?.some(
    ({ meaning }) => meaning.type === 'term' && /^(timing|object|origin)$/.test(meaning.dimension),
  ) ?? false;

/**
 * Where the words of a number end that are bracketed and say no more than when:
 * '227 hồ sơ (còn trong thời hạn giải quyết)'. Behind a comma ('58 hồ sơ đang giải quyết, chưa đến hạn')
 * they say something more of a number that has its name.
 */
function afterword({ tokens, starting }: Reading, cuts: readonly boolean[], at: number): number {
  if (tokens[at]?.norm !== '(') return at;
  let end = at + 1;
  let says = false;
  while (end < tokens.length && !cuts[end]) {
    const timing = termOf(starting[end], 'timing');
    const next = timing?.end ?? termOf(starting[end], 'stage')?.end;
    if (next === undefined && !filler.test(tokens[end]?.norm ?? '')) return at;
    says ||= timing !== undefined;
    end = next ?? end + 1;
  }
  return says && !/^[,:]$/.test(tokens[end]?.norm ?? '') ? end : at;
}

/** 'Số hồ sơ đang giải quyết là 40 hồ sơ (còn trong hạn)': whether the words before a number call it pending, so that a bracket behind says more of it. */
const isCalledPending = ({ marks }: Reading, stretch: Stretch | undefined): boolean =>
  stretch !== undefined &&
  within(marks, stretch).some(
    ({ meaning }) => meaning.type === 'term' && meaning.id === 'pending' && !meaning.weak,
  );

const termOf = (marks: Reading['marks'] | undefined, dimension: Dimension) =>
  marks?.find(({ meaning }) => meaning.type === 'term' && meaning.dimension === dimension);

const filler = /^(đang|đã|còn|vẫn|hiện|theo|quy|định|giải|quyết|xử|lý)$/;

/** The clauses of a stretch from its end backwards, up to the beginning of the sentence. */
function clausesOf(
  tokens: readonly Token[],
  cuts: readonly boolean[],
  { start, end }: Stretch,
): Stretch[] {
  const clauses: Stretch[] = [];
  let right = end;
  while (right > start && (cuts[right - 1] || tokens[right - 1]?.norm === ':')) {
    if (tokens[right - 1]?.norm === ';' || endsSentence(tokens, right - 1)) return [];
    right--;
  }
  const stop = right;
  for (let at = right - 1; at >= start; at--) {
    if (!cuts[at]) continue;
    if (at + 1 < right) clauses.push({ start: at + 1, end: clauses.length === 0 ? end : right });
    right = at;
    if (endsSentence(tokens, at) || tokens[at]?.norm === ';') return clauses;
  }
  if (start < right) clauses.push({ start, end: clauses.length === 0 ? end : right });
  return stop === start ? [] : clauses;
}
