import type { Paragraph, Place } from '../model.js';
import { readNumber } from '../number/value.js';
import type { Amount } from './changes.js';
import { placeOf, snippetOf } from './evidence.js';
import { isStartOfChange } from './former.js';
import { markAt, type Reading } from './items.js';
import type { Occurrence } from './occurrence.js';
import { sentencesOf } from './sentences.js';
import { countsOf, grownAt, nearest, pairAround, type Pair } from './set-against.js';

/** How a percentage tells what became of a count: 'rises' and 'falls' by so much of the former one, 'makes' so much of it. */
export type Way = 'rises' | 'falls' | 'makes';

/** 'tăng 12,34% so với cùng kỳ (10.000 hồ sơ)': how much a count has changed, with the counts of its sentence that it may lie between. */
export interface Growth {
  readonly rate: Amount;
  readonly way: Way;
  /** Index of its block in `TextDocument.blocks`. */
  readonly block: number;
  /** UTF-16 offset in the text of its paragraph. */
  readonly start: number;
  readonly section: string;
  readonly place: Place;
  readonly snippet: string;
  /** 'tăng 100 hồ sơ (25%)': how much that is, where the words beside the percentage tell; null where they do not. */
  readonly by: Amount | null;
  /** What grew, where the words surely tell; else null. */
  readonly grown: Occurrence | null;
  /** What the sentence states of an earlier period. */
  readonly former: readonly Amount[];
  /** What it states of its own time, in its order. */
  readonly current: readonly Occurrence[];
  /** The two that its words surely set against each other; null where they may be others. */
  readonly told: Pair | null;
}

/** The rises and falls of counts that a paragraph states as percentages of what there was before. */
export function growthsIn(
  reading: Reading,
  { index, content, section }: Paragraph,
  found: readonly Occurrence[],
): Growth[] {
  const { tokens, classes } = reading;
  if (!classes.some((decided) => decided?.class === 'comparison')) return [];
  return sentencesOf(reading, found).flatMap((sentence) => {
    const counts = countsOf(reading, sentence);
    return classes.slice(sentence.from, sentence.until).flatMap((decided, k): Growth[] => {
      const at = sentence.from + k;
      if (decided?.class !== 'comparison' || tokens[at + 1]?.norm !== '%') return [];
      const by = changeBefore(reading, at) ?? changeBehind(reading, at);
      const way = wayOf(reading, at) ?? (by && wayOf(reading, by.token));
      const { text = '', start = 0, end = 0 } = tokens[at] ?? {};
      const read = way && readNumber(text, 'percent');
      if (!way || !read || read.ambiguous) return [];
      const near = nearest(counts, start);
      return [
        {
          rate: { value: read.value, raw: text, measure: '%' },
          way,
          block: index,
          start,
          section,
          place: placeOf(content, start, end),
          snippet: snippetOf(content.text, start, end),
          by,
          grown: grownAt(reading, counts, Math.min(at, by?.token ?? at)),
          former: near.filter(({ own }) => own === null),
          current: near.flatMap(({ own }) => own ?? []),
          told: pairAround(reading, counts, at),
        },
      ];
    });
  });
}

/** What the words before a number of a change say of it; null where it is told roughly or of neither. */
function wayOf({ tokens }: Reading, at: number): Way | null {
  const norm = (k: number): string => tokens[k]?.norm ?? '';
  const lead = norm(norm(at - 1) === 'thêm' ? at - 2 : at - 1);
  return WAYS.get(lead) ?? null;
}

const WAYS: ReadonlyMap<string, Way> = new Map([
  ['tăng', 'rises'],
  ['giảm', 'falls'],
  ['bằng', 'makes'],
]);

/** A number of a change by its token. */
interface By extends Amount {
  readonly token: number;
}

/** What may stand between how much a count has changed and how much of it that is. */
const JOINS =
  /^(,|\(|hồ|sơ|hs|tthc|pakn|tương|đương|ứng|với|bằng|hay|là|tức|tăng|giảm|thêm|tỷ|lệ)$/;

/** 'tăng 100 hồ sơ, tương ứng tăng 25%', 'tăng 100 hồ sơ (25%)'. */
function changeBefore(reading: Reading, at: number): By | null {
  let token = at - 1;
  while (JOINS.test(reading.tokens[token]?.norm ?? '')) token--;
  return changeAt(reading, token);
}

/** 'tăng 25%, tương ứng tăng 100 hồ sơ', 'tăng 25% (tăng 100 hồ sơ)'. */
function changeBehind(reading: Reading, at: number): By | null {
  let token = at + 2;
  while (JOINS.test(reading.tokens[token]?.norm ?? '')) token++;
  return /^(tăng|giảm|thêm|là|với|ứng|đương)$/.test(reading.tokens[token - 1]?.norm ?? '')
    ? changeAt(reading, token)
    : null;
}

function changeAt(reading: Reading, token: number): By | null {
  const { kind, text = '' } = reading.tokens[token] ?? {};
  const unit = markAt(reading, token + 1, 'unit')?.meaning;
  if (kind !== 'number' || unit?.type !== 'unit' || /^(%|điểm)$/.test(unit.measure)) return null;
  if (reading.classes[token]?.class !== 'comparison') return null;
  if (isStartOfChange(reading, token)) return null;
  const read = readNumber(text, 'count');
  return read && !read.ambiguous
    ? { token, value: read.value, raw: text, measure: unit.measure }
    : null;
}
