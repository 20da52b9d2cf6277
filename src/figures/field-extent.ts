import { printed } from '../number/tokens.js';
import { beginsAt } from '../ruleset/word-list.js';
import { firstFrom, type Stretch } from './clauses.js';
import type { Reading } from './items.js';

/** No name of a lĩnh vực has more words. */
const LONGEST_FIELD = 10;

/** What stands before a name: the word for a lĩnh vực, which may open its clause, so that the clause is about it, or nothing but that it is spoken of apart. */
export type FieldLead = 'opening word' | 'word' | 'apart';

/** The name of a lĩnh vực that begins at a token, as far as its stretch goes, and further where a dash, a comma or the rules join more to it; empty where there is none. */
export function fieldFrom(reading: Reading, { start, end }: Stretch, lead: FieldLead): string {
  const quoted = quotedName(reading, start);
  if (quoted !== null) return quoted;
  const stop = endOfWords(reading, knownEnd(reading, start), end);
  if (stop === start || wordsIn(reading, start, stop) > LONGEST_FIELD) return '';
  const last =
    (lead === 'apart' ? null : upToColon(reading, start, stop)) ??
    behindDashes(reading, start, stop) ??
    (lead === 'opening word' ? behindCommas(reading, start, stop) : null) ??
    stop;
  return printed(reading.tokens.slice(start, last));
}

/** 'Lĩnh vực "Thành lập và hoạt động của doanh nghiệp" tiếp nhận 40': all between the signs, null where none opens here. */
function quotedName({ tokens }: Reading, start: number): string | null {
  const close = QUOTES[tokens[start]?.norm ?? ''] ?? '';
  if (close === '') return null;
  const inside = tokens.slice(start + 1, start + 2 + LONGEST_QUOTED);
  const end = inside.findIndex(({ norm }) => norm === close);
  return end > 0 && inside[0]?.kind === 'word' ? printed(inside.slice(0, end)) : null;
}

const QUOTES: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '«': '»',
  '‘': '’',
  "'": "'",
};

/** No quoted name has more words and signs. */
const LONGEST_QUOTED = 16;

/** Where the name ends that the rules know at a token, itself where they know none: no word within is the end of it. */
function knownEnd({ fieldNames }: Reading, start: number): number {
  let end = start;
  for (let at = firstFrom(fieldNames, start); fieldNames[at]?.start === start; at++)
    end = Math.max(end, fieldNames[at]?.end ?? end);
  return end;
}

/** Where words go on no more as a name. */
function endOfWords(reading: Reading, start: number, end: number): number {
  let at = start;
  while (at < end && !endsName(reading, at)) at++;
  return at;
}

const endsName = (reading: Reading, at: number): boolean =>
  reading.tokens[at]?.kind !== 'word' ||
  beginsAt(reading.lists.field_end, reading.tokens, at) ||
  startsTerm(reading, at) ||
  startsPlace(reading, at);

const wordsIn = ({ tokens }: Reading, start: number, end: number): number =>
  tokens.slice(start, end).filter(({ kind }) => kind === 'word').length;

/** 'Lĩnh vực quy hoạch, xây dựng: tiếp nhận 94': where a name ends that goes on behind its comma up to the colon; null where it does not. */
function upToColon(reading: Reading, start: number, comma: number): number | null {
  const { tokens } = reading;
  if (tokens[comma]?.norm !== ',') return null;
  let end = comma;
  while (end < tokens.length && tokens[end]?.norm !== ':' && end - start <= LONGEST_FIELD) {
    if (tokens[end]?.norm !== ',' && endsName(reading, end)) return null;
    end++;
  }
  return tokens[end]?.norm === ':' ? end : null;
}

/** 'Lĩnh vực lao động - thương binh và xã hội tiếp nhận 26': where the words that dashes join to a name end, before what was done or the colon; null where they join none. */
function behindDashes(reading: Reading, start: number, stop: number): number | null {
  const { tokens, lists } = reading;
  let end = stop;
  while (tokens[end]?.norm === '-' && tokens[end + 1]?.kind === 'word') {
    if (beginsAt(lists.body, tokens, end + 1)) break;
    const next = endOfWords(reading, end + 1, tokens.length);
    if (next === end + 1 || wordsIn(reading, start, next) > LONGEST_FIELD) break;
    end = next;
  }
  return end > stop && leadsOn(reading, end) ? end : null;
}

/** 'Lĩnh vực văn hóa, thể thao và du lịch tiếp nhận 12': where a name ends whose further matters the rules know, before what was done; null where they know none. */
function behindCommas(reading: Reading, start: number, stop: number): number | null {
  const { tokens } = reading;
  let end = stop;
  while (tokens[end]?.norm === ',' && knownEnd(reading, end + 1) > end + 1) {
    const next = endOfWords(reading, knownEnd(reading, end + 1), tokens.length);
    if (wordsIn(reading, start, next) > LONGEST_FIELD) return null;
    end = next;
  }
  return end > stop && leadsOn(reading, end) ? end : null;
}

/** Whether what stands behind a name tells of its hồ sơ: what was done with them, a colon, or their number. */
const leadsOn = (reading: Reading, at: number): boolean =>
  /^[:(#]$/.test(reading.tokens[at]?.norm ?? '') ||
  startsTerm(reading, at) ||
  beginsAt(reading.lists.field_end, reading.tokens, at);

const startsTerm = ({ starting }: Reading, at: number): boolean =>
  starting[at]?.some(({ meaning }) => meaning.type === 'term' && meaning.dimension !== 'object') ??
  false;

/** 'đất đai cấp huyện', 'đất đai ở cấp xã', 'đất đai ở Cà Mau': words for a place are no part of a lĩnh vực's name. */
const startsPlace = ({ starting, tokens }: Reading, at: number): boolean =>
  (/^(ở|tại)$/.test(tokens[at]?.norm ?? '') && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')) ||
  [at, ...(/^(ở|thuộc)$/.test(tokens[at]?.norm ?? '') ? [at + 1] : [])].some((each) =>
    starting[each]?.some(({ meaning }) => meaning.type === 'level'),
  );
