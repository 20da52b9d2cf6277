import { tokenAt } from '../number/tokens.js';
import { openBefore } from './brackets.js';
import type { Item, Reading } from './items.js';
import type { Lexicon } from './meaning.js';
import { isCount, type Occurrence, renamed, withReplaced } from './occurrence.js';
import { type Listing, sharesInTurn } from './respectively.js';

/**
 * 'Số hóa 120/150 hồ sơ và 110/140 kết quả, lần lượt đạt 80% và 78,57%': each percentage is the share of
 * its own count of the sentence; of none where there are fewer counts.
 */
export function withSharesInTurn(
  found: readonly Occurrence[],
  reading: Reading,
  items: readonly Item[],
  listings: readonly Listing[],
  lexicon: Lexicon,
): readonly Occurrence[] {
  const changed = new Map<number, Occurrence>();
  const bases = new Set(found.map(({ base }) => base));
  const at = new Map(found.map(({ start }, k) => [start, k]));
  for (const listed of sharesInTurn(reading, items, listings)) {
    const percents = listed.flatMap((item) => {
      const index = at.get(reading.tokens[items[item]?.start ?? -1]?.start ?? -1);
      return index === undefined ? [] : found.slice(index, index + 1);
    });
    const [first] = percents;
    if (!first || percents.length < listed.length) continue;
    const until = at.get(first.start) ?? 0;
    const counts = found
      .slice(Math.max(0, until - MOST), until)
      .filter((o) => o.sentence === first.sentence && isCount(o) && !bases.has(o.id));
    const own = isPlain(first, percents.at(-1), counts.at(-1), reading)
      ? lastOf(counts, listed.length, reading)
      : [];
    percents.forEach((percent, k) => changed.set(percent.id, ofCount(percent, own[k], lexicon)));
  }
  return withReplaced(found, changed);
}

/**
 * The last so many counts; of '950 hồ sơ đúng hạn (600 trước hạn), 50 quá hạn' those that no bracket
 * holds. None where there are fewer, or where it may be either.
 */
function lastOf(
  counts: readonly Occurrence[],
  many: number,
  reading: Reading,
): readonly Occurrence[] {
  const outside = counts.filter((count) => !isInBracket(count, reading));
  const last = counts.slice(-many);
  const others = last.filter((count) => outside.includes(count));
  if (last.length < many || (others.length === 0 && outside.length >= many)) return [];
  return others.length === 0 ? last : outside.slice(-many);
}

/** No more quantities before a list are looked at. */
const MOST = 48;

/** No bracket opens further before a count that it holds. */
const LONGEST_BRACKET = 60;

function isInBracket({ start }: Occurrence, { tokens }: Reading): boolean {
  const at = tokenAt(tokens, start);
  const open = openBefore({ tokens }, at, Math.max(0, at - LONGEST_BRACKET));
  return open >= 0 && tokens.slice(open, at).every(({ norm }) => norm !== ')');
}

/** No words but those that lead to shares, or close what is counted, stand before them; no others behind. */
function isPlain(
  first: Occurrence,
  last: Occurrence | undefined,
  count: Occurrence | undefined,
  { tokens }: Reading,
): boolean {
  if (!last || !count) return false;
  const lead = tokens.slice(tokenAt(tokens, count.end), tokenAt(tokens, first.start));
  const told = lead.slice(lead.findLastIndex(({ norm }) => /^[,;(]$/.test(norm)) + 1);
  const next = tokens.slice(tokenAt(tokens, last.end)).find(({ norm }) => norm !== '%');
  return told.every(({ norm }) => LEADS.test(norm)) && (next === undefined || ENDS.test(next.norm));
}

const LEADS =
  /^(lần|lượt|tương|ứng|đạt|chiếm|là|bằng|với|có|tỷ|tỉ|lệ|tức|đều|đã|được|các|hai|ba|này|trên|:)$/;

/** Behind shares that are of nothing else: not 'kế hoạch', 'so với'. */
const ENDS = /^([.,;:)]|tổng|số|trong|trên|của|hồ|và)$/;

function ofCount(percent: Occurrence, count: Occurrence | undefined, lexicon: Lexicon): Occurrence {
  if (!count) return renamed({ ...percent, shareOf: null, parent: null }, null);
  const rule = lexicon.byId.get(lexicon.byId.get(count.indicator)?.rate ?? '');
  const { id, level, unitName, field, period } = count;
  return renamed({ ...percent, level, unitName, field, period, shareOf: id }, rule);
}
