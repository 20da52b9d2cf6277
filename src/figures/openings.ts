import type { Level, Paragraph } from '../model.js';
import { endsSentence, type Stretch, within } from './clauses.js';
import { isWord, type Reading } from './items.js';
import { type MainPeriod, periodIn } from './periods.js';
import { levelIn } from './place-words.js';
import type { UnitReader } from './units.js';

/** The place that the first words of a paragraph, or all of them, set for it and what it governs. */
export interface Opening {
  readonly level: Level;
  /** Empty where they name a level alone. */
  readonly unitName: string;
  /** Whether they are a heading of their own ('1. Xã Sông Mây. Tiếp nhận …') and not the subject of its numbers ('Xã Sông Mây: 50 hồ sơ'). */
  readonly isHeading: boolean;
}

/** No more words than these name a place. */
const LONGEST_PLACE = 12;

/**
 * What a paragraph opens with: a unit's name or a level's, remarks in brackets aside, up to a full
 * stop, colon or dash, or to its end. Null where it opens with other words.
 */
export function openingOf(reading: Reading, units: UnitReader): Opening | null {
  const end = endOfOpening(reading);
  if (end === null) return null;
  const name = beforeBracket(reading, end);
  const saysMore = within(reading.marks, name).some(({ meaning }) =>
    /^(term|unit|indicator)$/.test(meaning.type),
  );
  if (saysMore) return null;
  const isHeading = reading.tokens[end]?.norm !== ':' || end + 1 >= reading.tokens.length;
  const unit = units.inHeading(reading, name);
  if (unit) return { level: unit.level, unitName: unit.name, isHeading };
  const level = isHeading && end < reading.tokens.length ? levelAt(reading, name) : null;
  return level === null ? null : { level, unitName: '', isHeading };
}

/**
 * The period that the first words of a heading or list item set for it and what it governs ('1. Hai tuần
 * đầu (từ ngày 01 đến ngày 14/7). …'): empty for the report's own, null where they set none. What is
 * below '2. 25 dịch vụ công thiết yếu' is told `apart`.
 */
export function openingPeriod(
  reading: Reading,
  { role, marker }: Paragraph,
  main: MainPeriod,
): string | null {
  const { tokens, classes, from } = reading;
  const end = marker === null && role !== 'heading' ? null : endOfOpening(reading);
  if (end === null) return null;
  const words = within(reading.marks, { start: from, end });
  if (words.some((mark) => isWord(mark, 'services'))) return 'apart';
  const isDated = tokens
    .slice(from, end)
    .every(
      ({ kind }, k) => kind !== 'number' || /^(date|period)$/.test(classes[from + k]?.class ?? ''),
    );
  return isDated ? periodIn(reading, [{ start: from, end }], main) : null;
}

/** Where the opening ends; null where that is too far away. */
function endOfOpening(reading: Reading): number | null {
  const { tokens, from } = reading;
  let bracket = false;
  let words = 0;
  for (let at = from; at < tokens.length; at++) {
    const norm = tokens[at]?.norm;
    if (norm === '(') bracket = true;
    else if (norm === ')') bracket = false;
    else if (!bracket && (norm === ':' || isDash(reading, at) || endsSentence(tokens, at)))
      return at;
    else if (!bracket && ++words > LONGEST_PLACE) return null;
  }
  return tokens.length;
}

/** A dash before words of the rules; that of 'Phòng Tài chính - Kế hoạch' is none. */
const isDash = ({ tokens, starting }: Reading, at: number): boolean =>
  /^[-–]$/.test(tokens[at]?.norm ?? '') &&
  (tokens[at]?.spaceBefore ?? false) &&
  (starting[at + 1]?.length ?? 0) > 0;

function beforeBracket({ tokens, from }: Reading, end: number): Stretch {
  const bracket = tokens.slice(from, end).findIndex(({ norm }) => norm === '(');
  return { start: from, end: bracket < 0 ? end : from + bracket };
}

/** 'Tại 24 xã, thị trấn. Tiếp nhận …', 'Cấp xã. Trong kỳ …' */
const levelAt = (reading: Reading, place: Stretch): Level | null =>
  /^(tại|ở|đối|cấp|khối)$/.test(reading.tokens[place.start]?.norm ?? '')
    ? levelIn(reading, [place])
    : null;
