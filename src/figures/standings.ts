import type { Decimal, Paragraph, Place } from '../model.js';
import { printed, type Token } from '../number/tokens.js';
import { readNumber } from '../number/value.js';
import { beginsAt, type WordList } from '../ruleset/word-list.js';
import { within } from './clauses.js';
import { placeOf, snippetOf } from './evidence.js';
import { isWord, type Reading } from './items.js';
import type { Occurrence } from './occurrence.js';
import { type Sentence, sentencesOf } from './sentences.js';
import type { Mark } from './vocabulary.js';

/** A number that its sentence calls the highest or lowest of several. */
export interface Superlative {
  /** Id of its occurrence. */
  readonly of: number;
  /** 'Dẫn đầu' is `either`: the lowest share of late dossiers leads too. */
  readonly end: 'highest' | 'lowest' | 'either';
  /** The words of the sentence before it: 'trong các phường', 'đơn vị có số hồ sơ'. */
  readonly among: string;
  readonly sentence: string;
  /** Whether others are named in one breath with it, so that the first need not be the very highest. */
  readonly isOneOfMany: boolean;
}

/** A rank in a field: 'xếp thứ 05/12'. */
export interface Rank {
  readonly value: Decimal;
  readonly raw: string;
  readonly field: { readonly value: Decimal; readonly raw: string };
  /** Index of its block in `TextDocument.blocks`, and UTF-16 offset in its text. */
  readonly block: number;
  readonly start: number;
  readonly section: string;
  readonly place: Place;
  readonly snippet: string;
}

/** How the numbers of a paragraph stand to others. */
export interface Standings {
  readonly superlatives: readonly Superlative[];
  readonly ranks: readonly Rank[];
  /** Ids of the occurrences that are held against a plan or another period; their shares may be above 100 %. */
  readonly planned: readonly number[];
}

/** Reads the standings of one paragraph. */
export function standingsIn(
  reading: Reading,
  paragraph: Paragraph,
  found: readonly Occurrence[],
): Standings {
  const ranks = ranksIn(reading, paragraph);
  if (found.length === 0) return { superlatives: [], ranks, planned: [] };
  const sentences = sentencesOf(reading, found).map((sentence) => ({
    ...sentence,
    marks: within(reading.marks, { start: sentence.from, end: sentence.until }),
  }));
  return {
    superlatives: sentences.flatMap((sentence) => superlativesIn(sentence, reading)),
    ranks,
    planned: sentences.flatMap(({ marks, held }) =>
      marks.some((mark) => isWord(mark, 'plan', 'former')) ? held.map(({ id }) => id) : [],
    ),
  };
}

/** The standings of all paragraphs of a report. */
export const together = (standings: readonly Standings[]): Standings => ({
  superlatives: standings.flatMap(({ superlatives }) => superlatives),
  ranks: standings.flatMap(({ ranks }) => ranks),
  planned: standings.flatMap(({ planned }) => planned),
});

interface Marked extends Sentence {
  readonly marks: readonly Mark[];
}

const ENDS = { highest: 'highest', lowest: 'lowest', leading: 'either' } as const;

function superlativesIn({ from, until, marks, held }: Marked, reading: Reading): Superlative[] {
  const { tokens } = reading;
  const called = marks.filter((mark) => isWord(mark, 'highest', 'lowest', 'leading'));
  // What is the lowest is not the highest that is named next to it.
  const taken = new Set<number>();
  return called.flatMap((mark, k): Superlative[] => {
    if (mark.meaning.type !== 'word') return [];
    const before = tokens.slice(clauseStart(tokens, mark.start, from), mark.start);
    if (before.some(isVague) || isOfTime(before) || isBeyond(tokens.slice(mark.end, mark.end + 3)))
      return [];
    const end = called[k + 1]?.start ?? until;
    const behind = held.filter(({ start }) => isWithin(start, mark.end, end, tokens));
    // 'Ít nhất là' is one word of the rules.
    const open = tokens[mark.end - 1]?.norm === 'là' ? mark.end - 1 : mark.end;
    const isNext = behind[0] && leadsTo(tokens.slice(open, end), behind[0], reading.lists.body);
    const of = isNext ? behind[0] : lastBefore(mark, k);
    if (!of || taken.has(of.id) || !isCalled(of, before)) return [];
    taken.add(of.id);
    return [
      {
        of: of.id,
        end: ENDS[mark.meaning.role as keyof typeof ENDS],
        among: printed(tokens.slice(from, mark.start)),
        sentence: printed(tokens.slice(from, until)),
        isOneOfMany: behind.filter(({ indicator }) => indicator === of.indicator).length > 1,
      },
    ];
  });

  /** 'Xã Mây Hạ 74 hồ sơ, thấp nhất': what stands right before, and behind the superlative before. */
  function lastBefore({ start }: Mark, k: number): Occurrence | undefined {
    const last = held.findLast((o) => isWithin(o.start, called[k - 1]?.end ?? from, start, tokens));
    const between = tokens.slice(from, start).filter((token) => last && token.start >= last.end);
    return between.length < 8 && between.every(({ norm }) => norm !== ';') ? last : undefined;
  }
}

const isWithin = (start: number, from: number, until: number, tokens: readonly Token[]): boolean =>
  start >= (tokens[from]?.start ?? Infinity) && start < (tokens[until]?.start ?? Infinity);

/** Where the clause begins in which a token stands. */
function clauseStart(tokens: readonly Token[], token: number, from: number): number {
  let at = token;
  while (at > from && !/^[,;:()]$/.test(tokens[at - 1]?.norm ?? '')) at--;
  return at;
}

/** 'Nhóm cao nhất', 'một trong những xã thấp nhất', 'tăng nhiều nhất': others may be as high, or it is no height of its own. */
const isVague = ({ norm }: Token): boolean => /^(nhóm|những|các|một|tăng|giảm|tốp|top)$/.test(norm);

/** 'Tháng có số hồ sơ cao nhất': the list is one of times. */
const isOfTime = (before: readonly Token[]): boolean =>
  before.some(({ norm }) => /^(tháng|quý|năm|tuần|ngày|kỳ)$/.test(norm));

/** 'Cao nhất cả nước', 'cao nhất từ đầu năm': the list is not the report's. */
const isBeyond = (behind: readonly Token[]): boolean =>
  behind.some(({ norm }) => /^(nước|quốc|vực|vùng|từ|kể)$/.test(norm));

/** Whether the words from a superlative lead to a number: 'là xã Mây Trung với 92,4 điểm', '(14 hồ sơ)'; 'các sở, ban, ngành' is one list. */
function leadsTo(behind: readonly Token[], { start }: Occurrence, bodies: WordList): boolean {
  const between = behind.filter((token) => token.start < start);
  const words = between.map(({ norm }) => norm);
  return (
    !words.some((word, at) => /^[,;]$/.test(word) && !beginsAt(bodies, between, at + 1)) &&
    (words.some((word) => /^(là|:|\(|với|thuộc|đạt)$/.test(word)) || words.length <= 1)
  );
}

/** Whether the number is of the kind that the superlative speaks of: a share, points, or things. */
function isCalled({ measure }: Occurrence, before: readonly Token[]): boolean {
  const words = before.map(({ norm }) => norm);
  const said = words.findLast((word) => /^(tỷ|tỉ|điểm|số)$/.test(word));
  if (said === undefined || (said === 'số' && measure !== '%')) return true;
  if (said === 'số') return words.includes('chỉ');
  return measure === (said === 'điểm' ? 'điểm' : '%');
}

/** Pairs of numbers that the rules call ranks: 'xếp thứ 05/12', 'đứng thứ 5 trên 12 xã'. */
function ranksIn({ tokens, classes }: Reading, { index, content, section }: Paragraph): Rank[] {
  const first = classes.findIndex((decided) => decided?.class === 'rank');
  if (first < 0) return [];
  return tokens.flatMap((token, at): Rank[] => {
    if (classes[at]?.class !== 'rank') return [];
    const joint = tokens.slice(at + 1, at + 5);
    const gap = joint.findIndex(({ kind }) => kind === 'number');
    const other = joint[gap];
    if (!other || classes[at + 1 + gap]?.class !== 'rank') return [];
    if (!joint.slice(0, gap).every(({ norm }) => /^(\/|trên|trong|tổng|số)$/.test(norm))) return [];
    const [rank, field] = [token, other].map(({ text }) => readNumber(text, 'count'));
    if (gap === 0 || !rank || !field) return [];
    return [
      {
        value: rank.value,
        raw: token.text,
        field: { value: field.value, raw: other.text },
        block: index,
        start: token.start,
        section,
        place: placeOf(content, token.start, other.end),
        snippet: snippetOf(content.text, token.start, other.end),
      },
    ];
  });
}
