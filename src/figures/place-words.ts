import type { Level } from '../model.js';
import { endOfRun, startOfRun } from '../ruleset/word-list.js';
import { clauseStart, type Stretch, within } from './clauses.js';
import { fieldFrom } from './field-extent.js';
import { isWord, type Reading, wordBefore } from './items.js';
import { isAccording } from './sources.js';
import type { Mark } from './vocabulary.js';

/** The levels of a locality, the highest first. */
export const LEVELS: readonly Level[] = ['province', 'district', 'commune'];

/** Whether the first level stands below the second. */
export const isBelow = (level: Level, other: Level): boolean =>
  LEVELS.indexOf(level) > LEVELS.indexOf(other);

/** Whether things are several, each of another level. */
export const areOneOfEachLevel = (parts: readonly { readonly level: Level }[]): boolean =>
  parts.length > 1 && new Set(parts.map(({ level }) => level)).size === parts.length;

/**
 * The level that the words of some stretches name, nearest first; null where they name none. Several
 * together are `all`. Behind 'Ở cấp xã,' what 'toàn tỉnh' did is that of its communes.
 */
export function levelIn(reading: Reading, stretches: readonly Stretch[]): Level | null {
  const level = nearestLevel(reading, stretches);
  return level === 'all' ? (openingLevel(reading, stretches.slice(1)) ?? level) : level;
}

/**
 * 'gồm 320 hồ sơ tại các sở và 540 hồ sơ tại 96 xã, phường': the level of all bodies of some kinds that the
 * words behind a number come to with how many they are; null where it is one kind, or some of them.
 */
export function levelOfBodiesBehind(
  { tokens, starting }: Reading,
  { start, end }: Stretch,
): Level | null {
  const isAt = end > start && /^(tại|ở|của)$/.test(tokens[end - 1]?.norm ?? '');
  if (!isAt || tokens[end]?.kind !== 'number') return null;
  const kinds = [...(starting[end - 1] ?? []), ...(starting[end + 1] ?? [])].find(
    (mark) => mark.meaning.type === 'level' && mark.end > end + 2,
  );
  const isAll = kinds && /^([.,;)(]|và)$/.test(tokens[kinds.end]?.norm ?? '.');
  return isAll && kinds.meaning.type === 'level' ? kinds.meaning.level : null;
}

/**
 * As `levelIn`, under the heading of a unit: what the words say of a unit of its kind, 'toàn xã', 'cấp
 * xã', 'Trung tâm Phục vụ hành chính công', is said of it.
 */
export function levelBeside(
  reading: Reading,
  stretches: readonly Stretch[],
  unit: { readonly level: Level; readonly unitName: string },
): Level | null {
  const level = levelIn(reading, stretches);
  if (level === null || unit.unitName === '') return level;
  const named = stretches.flatMap((stretch) =>
    within(reading.marks, stretch).filter(({ meaning }) => meaning.type === 'level'),
  );
  return named.every((mark) => isOf(unit.level, mark, reading)) ? null : level;
}

const isOf = (level: Level, { meaning, end }: Mark, { tokens }: Reading): boolean =>
  meaning.type === 'level' &&
  (meaning.id === 'own_centre' ||
    meaning.level === level ||
    (meaning.level === 'all' && PLACES[level]?.test(tokens[end - 1]?.norm ?? '') === true));

/** The last word for a place of a level. */
const PLACES: Partial<Record<Level, RegExp>> = {
  commune: /^(xã|phường|trấn|khu)$/,
  district: /^(huyện|quận|thị|phố)$/,
};

/** The one level that a clause is all about: 'Đối với cấp xã'. */
function openingLevel(reading: Reading, stretches: readonly Stretch[]): Level | null {
  const [about] = stretches.filter(({ start, end }) => {
    const at = behindLead(reading, { start, end });
    const level = reading.starting[at]?.find(({ meaning }) => meaning.type === 'level');
    return level !== undefined && at > start && level.end === end;
  });
  return about ? nearestLevel(reading, [about]) : null;
}

function nearestLevel(reading: Reading, stretches: readonly Stretch[]): Level | null {
  for (const stretch of stretches) {
    const marks = within(reading.marks, stretch).filter(({ meaning }) => meaning.type === 'level');
    if (marks.some((mark) => marks.some((other) => joins(reading, mark, other)))) return 'all';
    const widest = marks.filter(
      (mark) => !marks.some((other) => overlap(other, mark) && size(other) > size(mark)),
    );
    const levels = new Set(
      [...widest, ...listedBefore(reading, widest[0])].flatMap(({ meaning }) =>
        meaning.type === 'level' ? [meaning.level] : [],
      ),
    );
    if (levels.size > 1) levels.delete('all');
    const [only] = levels;
    if (only !== undefined) return levels.size === 1 ? only : 'all';
  }
  return null;
}

/** The levels that a list joins before the first of a clause: 'UBND cấp huyện' of 'UBND cấp huyện, cấp xã tiếp nhận 500 hồ sơ'. */
function listedBefore(reading: Reading, first: Mark | undefined): readonly Mark[] {
  const { tokens, ending, members } = reading;
  const listed: Mark[] = [];
  let next = first;
  while (next && !members.has(next.start) && /^(,|và)$/.test(tokens[next.start - 1]?.norm ?? '')) {
    next = ending[next.start - 1]?.find(
      ({ meaning }) => meaning.type === 'level' && meaning.level !== 'all',
    );
    // 'Theo số liệu từ Trung tâm Phục vụ hành chính công tỉnh, các xã tiếp nhận 500 hồ sơ'
    if (next && isAccording(reading, { start: clauseStart(reading, next.start), end: next.end }))
      break;
    if (next) listed.push(next);
  }
  return listed;
}

const overlap = (mark: Mark, other: Mark): boolean =>
  mark.start < other.end && other.start < mark.end;

/** Whether a wording joins another level to what stands before it: 'huyện và các xã' of 'UBND huyện và các xã, thị trấn'. */
const joins = ({ tokens }: Reading, mark: Mark, other: Mark): boolean =>
  mark.meaning.type === 'level' &&
  mark.meaning.level === 'all' &&
  overlap(mark, other) &&
  tokens.slice(mark.start, other.start).some(({ norm }) => /^(,|và|cùng)$/.test(norm));

const size = ({ start, end }: Stretch): number => end - start;

/** The lĩnh vực that opens a clause, so that it is about it ('Riêng lĩnh vực đất đai tiếp nhận 500, giải quyết 480'); else empty. */
export function subjectField(reading: Reading, stretches: readonly Stretch[]): string {
  const opening = stretches.filter(({ start, end }) => {
    const at = behindLead(reading, { start, end });
    const isNamed = reading.starting[at]?.some((mark) => isWord(mark, 'field')) ?? false;
    return isNamed || (at > start && fieldApart(reading, { start, end }) === at);
  });
  return fieldIn(reading, opening);
}

/** Where the words end that a clause opens with before what it is about: 'Riêng đối với …'. */
const behindLead = ({ tokens, lists }: Reading, { start, end }: Stretch): number =>
  start + endOfRun(lists.unit_lead, tokens.slice(start, end), ['-', '+']);

/** Where the name of a lĩnh vực that is spoken of apart begins: 'Riêng đất đai', 'Riêng hồ sơ hộ tịch'; null where none is. */
function fieldApart(
  { marks, tokens, fieldNames, lists }: Reading,
  stretch: Stretch,
): number | null {
  if (fieldNames.length === 0) return null;
  const apart = within(marks, stretch).find((mark) => isWord(mark, 'apart'));
  if (!apart) return null;
  const at = apart.end + endOfRun(lists.field_lead, tokens.slice(apart.end, stretch.end));
  return fieldNames.some((mark) => mark.start === at && mark.end <= stretch.end) ? at : null;
}

/** 'Không tính lĩnh vực đất đai': what is said is of all others. */
export const isExcluded = (reading: Reading, { start }: Pick<Mark, 'start'>): boolean =>
  wordBefore(reading, start, 'excluded') !== undefined;

/** As `isExcluded`, or 'chủ yếu thuộc lĩnh vực đất đai', 'tập trung ở lĩnh vực đất đai': that is most of what is told, not all of it. */
export function isNotOfAll(reading: Reading, mark: Mark): boolean {
  if (isExcluded(reading, mark)) return true;
  let at = mark.start;
  while (/^(thuộc|ở|vào|tại|trong|là)$/.test(reading.tokens[at - 1]?.norm ?? '')) at--;
  return wordBefore(reading, at, 'mostly') !== undefined;
}

/**
 * The lĩnh vực that a stretch names ('lĩnh vực đất đai', 'Riêng đất đai'); empty where it names none.
 *
 * @param isOther whether words for a lĩnh vực are to be passed over
 */
export function fieldIn(
  reading: Reading,
  stretches: readonly Stretch[],
  isOther: (reading: Reading, mark: Mark) => boolean = isExcluded,
): string {
  for (const stretch of stretches) {
    const mark = within(reading.marks, stretch).find(
      (m) => isWord(m, 'field') && !isOther(reading, m),
    );
    const start = mark?.end ?? fieldApart(reading, stretch);
    if (start === null) continue;
    const opens = mark?.start === behindLead(reading, stretch);
    const lead = opens ? 'opening word' : mark ? 'word' : 'apart';
    const name = fieldFrom(reading, { start, end: stretch.end }, lead);
    if (name !== '') return name;
  }
  return '';
}

/** What of a clause may name a place: 'tỉnh, thành phố' of 'xếp thứ 11/34 tỉnh, thành phố' only says among what. */
export function withoutRank(
  { tokens, classes, lists }: Reading,
  { start, end }: Stretch,
): readonly Stretch[] {
  const isRank = (at: number): boolean => classes[at]?.class === 'rank';
  for (let at = start; at < end; at++)
    if (isRank(at)) return at > start ? [{ start, end: at }] : [];
  const words = tokens.slice(start, end);
  if (endOfRun(lists.body, words, LISTING) < words.length) return [{ start, end }];
  const first = Math.max(0, start - LONGEST_LIST);
  const listed = startOfRun(lists.body, tokens.slice(first, start), LISTING);
  return isRank(first + listed - 1) ? [] : [{ start, end }];
}

/** What joins the bodies that are ranked. */
const LISTING = [',', 'và'];

/** No list of the kinds of bodies has more words. */
const LONGEST_LIST = 30;
