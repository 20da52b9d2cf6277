import type { Dimension } from '../ruleset/schema.js';
import {
  clausesOf,
  firstFrom,
  separators,
  type Stretch,
  type Surroundings,
  within,
} from './clauses.js';
import { openBefore } from './brackets.js';
import { type Item, type Reading, wordAt } from './items.js';

/** For each item the stretches of text that may name it. */
export function surroundings(
  reading: Reading,
  items: readonly Item[],
  isPlace: (clause: Stretch) => boolean,
): Surroundings[] {
  const cuts = separators(reading);
  let from = reading.from;
  let postponed: Stretch | null = null;
  let interrupted: Interrupted | null = null;
  return items.map((item, k) => {
    const label = interrupted?.value === item.start ? interrupted.label : null;
    if (label) from = label.start;
    const until = items[k + 1]?.start ?? reading.tokens.length;
    const before = label ?? { start: from, end: item.start };
    const clauses = clausesOf(reading.tokens, cuts, before);
    interrupted = label ? null : (interrupted ?? interruptedBefore(reading, before, clauses));
    const labelled = hasTerm(reading, clauses[0], reading.tokens[item.start - 1]?.norm === ':');
    if (postponed) {
      const behind = { start: item.end, end: item.unitEnd };
      from = postponed.end;
      postponed = null;
      return { before, clauses, behind, onlyPlace: false };
    }
    const isOpen = !labelled || saysOnlyRest(reading, clauses[0]);
    postponed = isOpen ? labelBehindShare(reading, cuts, items, k) : null;
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

/** A label that a bracket with numbers of its own cuts off from its number. */
interface Interrupted {
  readonly label: Stretch;
  /** Where the number of the label starts. */
  readonly value: number;
}

/**
 * 'Tổng số hồ sơ tiếp nhận (kể cả 120 hồ sơ tồn kỳ trước) là 960 hồ sơ': what stands before a bracket that
 * opens before an item, tells what is counted too and is followed by 'là' and a number, is said of that number.
 */
function interruptedBefore(
  reading: Reading,
  { start, end }: Stretch,
  clauses: readonly Stretch[],
): Interrupted | null {
  const { tokens } = reading;
  const open = openBefore(reading, end, Math.max(start, end - LONGEST_BRACKET));
  if (open <= start || !TELLS_PARTS.test(wordsAt(reading, open + 1, 2))) return null;
  let close = open + 1;
  while (close < open + LONGEST_BRACKET && !/^[()]$/.test(tokens[close]?.norm ?? '(')) close++;
  const isIt = tokens[close]?.norm === ')' && /^(là|:)$/.test(tokens[close + 1]?.norm ?? '');
  const label = { start: clauses.at(-1)?.start ?? start, end: open };
  if (!isIt || tokens[close + 2]?.kind !== 'number' || !hasTerm(reading, label)) return null;
  return { label, value: close + 2 };
}

const wordsAt = ({ tokens }: Reading, at: number, count: number): string =>
  tokens
    .slice(at, at + count)
    .map(({ norm }) => norm)
    .join(' ');

const TELLS_PARTS = /^(bao gồm|gồm|kể cả|tính cả|trong đó|(chưa|không) (kể|tính|bao))/;

/** In words and signs. */
const LONGEST_BRACKET = 30;

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

/** What names a count behind the share in its parenthesis, or a share behind its count: 'có 452 hồ sơ (36,2%) nộp trực tuyến', '36,2% (452 hồ sơ) nộp trực tuyến', '97% (485 người) hài lòng'. */
function labelBehindShare(
  reading: Reading,
  cuts: readonly boolean[],
  items: readonly Item[],
  k: number,
): Stretch | null {
  const [item, share, next] = items.slice(k, k + 3);
  const kinds = `${item?.kind ?? ''} ${share?.kind ?? ''}`;
  if (!item || !share || !/^(count percent|percent (count|quantity))$/.test(kinds)) return null;
  const { tokens } = reading;
  const opens = tokens[item.unitEnd]?.norm === '(' && share.start - item.unitEnd <= 4;
  const close = share.kind === 'percent' ? share.unitEnd : behindThings(reading, share.unitEnd);
  if (!opens || tokens[close]?.norm !== ')') return null;
  const start = close + 1;
  const end = handOver(reading, cuts, start, next?.start ?? tokens.length, false);
  // '5% (25 hồ sơ) trong tổng số hồ sơ trực tuyến' says of what it is the share.
  if (item.kind === 'percent' && OF_WHOLE.test(tokens[start]?.norm ?? '')) return null;
  const isNamed = share.measure === '' ? saysSatisfied : hasTerm;
  return isNamed(reading, { start, end }) ? { start, end } : null;
}

const OF_WHOLE = /^(trong|trên|của|so|tổng|số)$/;

/** Of people and other things a share behind tells nothing but how satisfied they are: not '85% (12 xã) về dịch vụ công trực tuyến'. */
const saysSatisfied = ({ marks }: Reading, stretch: Stretch): boolean =>
  within(marks, stretch).some(
    ({ meaning }) => meaning.type === 'term' && meaning.id === 'satisfaction',
  );

/** The end of the few words that say what a number counts: 'người dân', 'lượt khách'. */
function behindThings({ tokens }: Reading, start: number): number {
  let at = start;
  while (at < start + WORDS_OF_THINGS && tokens[at]?.kind === 'word') at++;
  return at;
}

const WORDS_OF_THINGS = 3;

/** Whether a stretch names something; 'Trong tháng có 35 hồ sơ bị trả lại' only says when, 'Hồ sơ trong tháng: 35' is a label. */
const hasTerm = ({ marks }: Reading, stretch: Stretch | undefined, isLabel = false): boolean =>
  stretch !== undefined &&
  within(marks, stretch).some(
    ({ meaning }) =>
      meaning.type === 'term' &&
      meaning.id !== 'total' &&
      (isLabel || !meaning.weak || meaning.dimension !== 'origin'),
  );

/** 'còn 12 hồ sơ (0,5%) giải quyết trễ hạn': words before a number that leave it to those behind what it counts. */
export const saysOnlyRest = ({ tokens }: Reading, stretch: Stretch | undefined): boolean =>
  stretch !== undefined &&
  tokens.slice(stretch.start, stretch.end).every(({ norm }) => REST.test(norm));

const REST = /^(vẫn|chỉ|số|còn|lại|có|là)$/;

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
  (wordAt(reading, at, 'part', 'whole', 'share', 'base') !== undefined &&
    !isOfWhatBehind(reading, at)) ||
  (wordAt(reading, at, 'zero')?.end ?? 0) > at + 1;

/** 'chiếm 80% trong tổng số hồ sơ trễ hạn của tỉnh (50 hồ sơ)': whether words behind a percentage say what it is a share of, and lead to no number. */
function isOfWhatBehind(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  const base = tokens[at - 1]?.norm === '%' ? wordAt(reading, at, 'base') : undefined;
  let end = base?.end ?? at;
  while (base && tokens[end]?.kind === 'word') end++;
  return (
    base !== undefined &&
    end > base.end &&
    tokens[end]?.kind !== 'number' &&
    tokens[end]?.norm !== ':'
  );
}

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

/** Whether a longer wording of the terms runs across a token and what stands before it. */
const isWordInside = (marks: Reading['marks'], at: number): boolean =>
  marks
    .slice(Math.max(0, firstFrom(marks, at - longestWording)), firstFrom(marks, at))
    .some(({ end, meaning }) => meaning.type === 'term' && at < end);

/** No wording has more tokens. */
const longestWording = 30;
