import type { Decimal, Paragraph, Place } from '../model.js';
import { readNumber } from '../number/value.js';
import { fillsBracket } from './brackets.js';
import { clauseStart, within } from './clauses.js';
import { placeOf, snippetOf } from './evidence.js';
import { isStartOfChange } from './former.js';
import { isOfTime, markAt, type Reading } from './items.js';
import { dimsOf, indicatorOf, type Lexicon } from './meaning.js';
import { isOwnTime, type Occurrence } from './occurrence.js';
import { rateBehind } from './rate-behind.js';
import { sentencesOf } from './sentences.js';
import { countsOf, nearest, pairAround } from './set-against.js';

/** A number of things as a text states it. */
export interface Amount {
  readonly value: Decimal;
  readonly raw: string;
  /** `hồ sơ` ...; empty where no unit is stated. */
  readonly measure: string;
}

/** What a number without a unit of the rules counts: the word behind it ('12 lượt'). */
const THINGS = /^\s\p{L}+/u;

/** What the number that ends at an offset of a text counts, in small letters; empty where no word stands behind it. */
export const thingsAt = (text: string, end: number): string =>
  THINGS.exec(text.slice(end, end + LONGEST_WORD))?.[0]
    .trim()
    .toLowerCase() ?? '';

/** No word is longer. */
const LONGEST_WORD = 20;

/** 'tăng 230 hồ sơ', with the counts of its sentence that it may lie between. */
export interface Change extends Amount {
  /** What it counts where that is no unit of the rules ('lượt'); else empty. */
  readonly things: string;
  /** Index of its block in `TextDocument.blocks`. */
  readonly block: number;
  /** UTF-16 offset in the text of its paragraph. */
  readonly start: number;
  readonly section: string;
  readonly place: Place;
  readonly snippet: string;
  /** What the sentence states of an earlier period: of what the change is of, where its words tell. */
  readonly former: readonly Amount[];
  /** Ids of the other counts of the sentence. */
  readonly current: readonly number[];
  /** The indicator that the words before it name ('số hồ sơ tiếp nhận mới tăng 57 hồ sơ'), or those of the count in the bracket behind it; empty where they name none. */
  readonly indicator: string;
  /** The one that its own words name, before it or right behind: 'giảm 5 hồ sơ quá hạn so với tháng trước'; else empty. */
  readonly called: string;
  /** The count of the former period in the bracket right behind it: 'tăng 57 hồ sơ (612 hồ sơ)'; null where there is none. */
  readonly behind: Occurrence | null;
  /** Whether its sentence says from what to what: 'giảm từ 45 hồ sơ xuống còn 12 hồ sơ, giảm 33 hồ sơ'. */
  readonly fromTo?: true;
  /** How much that is of the former count: '8,3' of 'tăng 249 hồ sơ, tương đương 8,3%'; null where nothing says. */
  readonly rate: Amount | null;
}

const GROWS = /^(tăng|giảm)$/;
/** Before 'hơn'. */
const DIFFERS = /^(nhiều|ít)$/;

/** The rises and falls that a paragraph states as counts, as its classes of numbers tell them. */
export function changesIn(
  reading: Reading,
  { index, content, section }: Paragraph,
  found: readonly Occurrence[],
  lexicon: Lexicon,
): Change[] {
  if (!reading.classes.some((decided) => decided?.class === 'comparison')) return [];
  return sentencesOf(reading, found).flatMap((sentence) => {
    const { from, until, held } = sentence;
    const bases = new Set(held.map(({ base }) => base));
    // '85,6/100 điểm, tăng 3,2 điểm': what the others are out of has not grown.
    const counts = held.filter(
      ({ measure, id }) => measure !== '%' && !(measure === 'điểm' && bases.has(id)),
    );
    const former = counts.filter(({ period }) => period === 'former');
    const formers: (Amount & { readonly start: number })[] = [
      ...former,
      ...amountsIn(reading, from, until, 'former_period').map(({ token, amount }) => ({
        ...amount,
        start: reading.tokens[token]?.start ?? 0,
      })),
    ].sort((a, b) => a.start - b.start);
    const isOf =
      (things: string) =>
      (o: Occurrence): boolean =>
        things === '' || (o.measure === '' && thingsAt(content.text, o.end) === things);
    const compared = amountsIn(reading, from, until, 'comparison', true);
    const inOrder = countsOf(reading, sentence);
    const own = counts.filter((o) => o.period !== 'former' && !isAside(o));
    return compared
      .filter(({ token }) => !isStartOfChange(reading, token))
      .filter(({ token }) => speaksOfGrowth(reading, token))
      .map(({ token, amount, hasUnit }): Change => {
        const { start, end } = reading.tokens[token] as { start: number; end: number };
        const things = hasUnit ? '' : thingsAt(content.text, end);
        const then = hasUnit ? countBehind(reading, token, formers) : null;
        const behind = former.find((o) => o.start === then?.start) ?? null;
        const before = hasUnit ? indicatorBefore(reading, token, amount.measure, lexicon) : '';
        const indicator = (behind && indicatorThen(behind, lexicon)) || before;
        const near = nearest(former, start, REACH);
        const of = then ? [then] : near.filter((o) => isFormerOf(o, indicator, lexicon));
        const told = hasUnit ? pairAround(reading, inOrder, token) : null;
        const formerly = hasUnit ? nearest(formers, start, REACH) : near.filter(isOf(things));
        return {
          ...amount,
          things,
          block: index,
          start,
          section,
          place: placeOf(content, start, end),
          snippet: snippetOf(content.text, start, end),
          former: of.length > 0 ? of : formersOf(formerly, start, own),
          current: nearest(own, start, REACH)
            .filter(isOf(things))
            .map(({ id }) => id),
          indicator,
          called:
            before || (hasUnit ? indicatorAfter(reading, token, amount.measure, lexicon) : ''),
          behind,
          rate: rateBehind(reading, token),
          ...(told?.fromTo && {
            former: [told.from],
            current: [told.to.id],
            fromTo: true as const,
          }),
        };
      });
  });
}

/** 'Tiếp nhận mới 320 hồ sơ (lũy kế từ đầu năm 900 hồ sơ), so với tháng trước tăng 20 hồ sơ': what a bracket tells of another time is not what grew. */
const isAside = (o: Occurrence): boolean => o.bond === 'parenthesis' && !isOwnTime(o);

/**
 * The counts of the time before that a change may be of: of 'tiếp nhận 480 hồ sơ, giảm 120 hồ sơ, giải quyết 470
 * hồ sơ, giảm 30 hồ sơ (500 hồ sơ)' the first is not of what comes behind the next count.
 */
function formersOf<T extends { readonly start: number }>(
  formers: readonly T[],
  change: number,
  own: readonly Occurrence[],
): readonly T[] {
  const next = own.find(({ start }) => start > change);
  const isOfCount = own.some(({ end }) => end <= change);
  return isOfCount && next ? formers.filter(({ start }) => start < next.start) : formers;
}

/** A change is told no further from what it is of than over so many other counts. */
const REACH = 30;

/** Whether a count of the period before is of an indicator. */
const isFormerOf = (o: Occurrence, indicator: string, lexicon: Lexicon): boolean =>
  indicator !== '' && indicatorThen(o, lexicon) === indicator;

/** What a count of the period before counts; empty where no rule names it. */
const indicatorThen = ({ dims }: Occurrence, lexicon: Lexicon): string =>
  indicatorOf(dims, 'count', lexicon)?.id ?? '';

/** The count of the period before whose bracket opens behind a rise or fall, its unit and what it is set against: 'tăng 20 hồ sơ so với tháng 8/2024 (366 hồ sơ)'. */
function countBehind<T extends { readonly start: number }>(
  { tokens, classes }: Reading,
  token: number,
  former: readonly T[],
): T | null {
  const leadsOn = (at: number): boolean => tokens[at]?.kind === 'word' || isOfTime({ classes }, at);
  let open = token + 1;
  while (open < token + MOST_BETWEEN && (leadsOn(open) || tokens[open]?.norm === '/')) open++;
  if (tokens[open]?.norm !== '(') return null;
  return former.find(({ start }) => start === tokens[open + 1]?.start) ?? null;
}

/** So many words and signs name the period that a rise is set against. */
const MOST_BETWEEN = 16;

/** What the clause before a rise or fall speaks of. */
function indicatorBefore(
  reading: Reading,
  token: number,
  measure: string,
  lexicon: Lexicon,
): string {
  const clause = { start: clauseStart(reading, token), end: token };
  const dims = dimsOf(within(reading.marks, clause), 'last');
  return indicatorOf(dims, measure === 'điểm' ? measure : 'count', lexicon)?.id ?? '';
}

/** What the words behind a rise or fall speak of, up to those that it is set against. */
function indicatorAfter(
  reading: Reading,
  token: number,
  measure: string,
  lexicon: Lexicon,
): string {
  const { tokens } = reading;
  let end = token + 1;
  while (tokens[end]?.kind === 'word' && tokens[end]?.norm !== 'so') end++;
  const dims = dimsOf(within(reading.marks, { start: token + 1, end }), 'first');
  return indicatorOf(dims, measure === 'điểm' ? measure : 'count', lexicon)?.id ?? '';
}

/** No things that are counted: 'tăng 3 lần', 'giảm 2 ngày', 'tăng 4 tỷ đồng', 'tăng 15 so với'. */
const NO_THINGS =
  /^(lần|bậc|hạng|ngày|tuần|tháng|quý|năm|giờ|phút|giây|phần|điểm|tỷ|triệu|nghìn|ngàn|đồng|so|và|hay|tương|là|còn)$/;

/** Numbers of a class that count things; shares are left out, and what has no unit of the rules but alone in a bracket, or where all things are asked for. */
function amountsIn(
  reading: Reading,
  from: number,
  until: number,
  numberClass: string,
  ofAnything = false,
): { token: number; amount: Amount; hasUnit: boolean }[] {
  return reading.classes.slice(from, until).flatMap((decided, k) => {
    if (decided?.class !== numberClass) return [];
    const token = from + k;
    const unit = markAt(reading, token + 1, 'unit');
    const hasUnit = unit?.meaning.type === 'unit';
    // 'tăng 39 hồ sơ so với cùng kỳ (175)': of what the change is of.
    const isMeant = ofAnything
      ? isThing(reading.tokens[token + 1])
      : fillsBracket(reading, { start: token, end: token + 1 });
    if (!hasUnit && !isMeant) return [];
    const measure = unit?.meaning.type === 'unit' ? unit.meaning.measure : '';
    const raw = reading.tokens[token]?.text ?? '';
    const read = readNumber(raw, measure === 'điểm' ? 'score' : 'count');
    if (measure === '%' || !read || read.ambiguous) return [];
    return [{ token, amount: { value: read.value, raw, measure }, hasUnit }];
  });
}

const isThing = (word: Reading['tokens'][number] | undefined): boolean =>
  word?.kind === 'word' && !NO_THINGS.test(word.norm);

/** Whether 'tăng', 'giảm', 'nhiều hơn' or 'ít hơn' stands close before a number, and no other number between them but of a period ('nhiều hơn năm 2023 là 563 hồ sơ'). */
function speaksOfGrowth(reading: Reading, token: number): boolean {
  const { tokens } = reading;
  for (let at = token - 1; at >= Math.max(0, token - LONGEST_LEAD); at--) {
    if (tokens[at]?.kind === 'number' && !isOfTime(reading, at)) return false;
    if (GROWS.test(tokens[at]?.norm ?? '')) return true;
    if (tokens[at]?.norm === 'hơn' && DIFFERS.test(tokens[at - 1]?.norm ?? ''))
      return comparesTimes(reading, at, token);
  }
  return false;
}

/** So many words and signs lead from 'tăng' or 'hơn' to the number. */
const LONGEST_LEAD = 7;

/** So many words behind a number and 'so với' name what it is compared with. */
const COMPARED = 8;

/** Whether 'nhiều hơn 52 hồ sơ so với tháng trước' is told of two times, not of two places or of a plan. */
function comparesTimes({ tokens }: Reading, more: number, token: number): boolean {
  const norms = (from: number, until: number): readonly string[] =>
    tokens.slice(from, until).map(({ norm }) => norm);
  const behind = norms(token + 1, token + COMPARED);
  const end = behind.findIndex((norm) => /^[,;.()]$/.test(norm));
  const said = end < 0 ? behind : behind.slice(0, end);
  const compared = [...norms(more, token), ...said.slice(said.indexOf('so') + 1 || said.length)];
  return compared.some((norm) => TIMES.test(norm));
}

const TIMES = /^(kỳ|năm|quý|tháng|tuần)$/;
