import type { Level } from '../model.js';
import { beginsAt, firstIn } from '../ruleset/word-list.js';
import { byBrackets, openBefore } from './brackets.js';
import { type Stretch, type Surroundings, within } from './clauses.js';
import { about, type Frames, placed, timed, top } from './frames.js';
import { isWord, type Reading } from './items.js';
import { opensWithDistrict } from './own-office.js';
import { periodIn } from './periods.js';
import { levelBeside, levelIn, subjectField, withoutRank } from './place-words.js';
import type { Knowledge, Setting } from './setting.js';
import { behindSource } from './sources.js';
import { tellsExtreme } from './unit-behind.js';
import type { Mark } from './vocabulary.js';

/** Whether a clause names what the district's own office did, in a report that tells it apart from its communes. */
export const isOwnOffice = ({ reading, knowledge }: Setting, clause: Stretch): boolean =>
  knowledge.communesApart && opensWithDistrict(reading, clause);

/** Whether bodies of several levels are listed in the bracket before: 'các cơ quan (20 sở, ngành; 124 xã) tiếp nhận 300'. */
function listsLevels(
  reading: Reading,
  { before, clauses: [clause] }: Surroundings,
  { mixesLevels, unitOf }: Knowledge,
): boolean {
  const close = (clause?.start ?? 0) - 1;
  if (!clause || reading.tokens[close]?.norm !== ')') return false;
  if (levelIn(reading, [clause]) !== null || unitOf(reading, clause, true) !== null) return false;
  const open = openBefore(reading, close, before.start);
  return open >= 0 && mixesLevels(reading, { start: open + 1, end: close });
}

/** Lets the level or unit that the words before an item name hold from here on; a bracket before it counts where nothing else names one. */
export function placeBy(setting: Setting, frames: Frames, words: Surroundings): Frames {
  const { reading, knowledge } = setting;
  const told = words.clauses.filter((clause) => !tellsFormer(reading, clause));
  const period = periodIn(reading, told, knowledge.mainPeriod);
  const subject = subjectField(reading, words.clauses);
  const named = subject === '' ? frames : about(frames, subject);
  const now = period === null ? named : timed(named, period);
  const { outside, inside, included } = byBrackets(reading, words);
  const nearest = words.clauses.find((clause) => !saysOnlyThat(reading, clause));
  const isOfBefore = (clause: Stretch): boolean =>
    clause.start === words.before.start + 1 && tellsExtreme(reading, words);
  const place =
    (joinsCommunes(reading, words) ? { level: 'all' as const, unitName: '' } : null) ??
    placeIn(setting, outside, nearest) ??
    (listsLevels(reading, words, knowledge) || levelIn(reading, included) === 'all'
      ? { level: 'all' as const, unitName: '' }
      : placeIn(
          setting,
          inside.filter((clause) => !isOfBefore(clause) && !tellsOrigin(reading, words, clause)),
          nearest,
        )) ??
    bareLevel(reading, frames, nearest);
  const ofThings = outside.some((clause) => isOfThings(reading, clause));
  return place ? placed(now, place.level, place.unitName, ofThings) : now;
}

/** 'UBND huyện Sông Mây và UBND 17 xã, thị trấn tiếp nhận 500 hồ sơ': whether the office of a district and its communes are told to have a number together. */
function joinsCommunes({ tokens, lists }: Reading, { before }: Surroundings): boolean {
  let count = before.end - 1;
  while (count > before.end - LONGEST_BODIES && tokens[count]?.kind !== 'number') count--;
  const and = tokens[count - 1]?.norm === 'ubnd' ? count - 2 : count - 1;
  if (tokens[count]?.kind !== 'number' || !/^(và|cùng)$/.test(tokens[and]?.norm ?? ''))
    return false;
  if (!beginsAt(lists.body, tokens, count + 1)) return false;
  const name = tokens.slice(Math.max(0, and - LONGEST_NAME), and).map(({ norm }) => norm);
  return OF_DISTRICT.test(name.join(' ')) && /^\p{Lu}/u.test(tokens[and - 1]?.text ?? '');
}

/** No more words stand between the number of some bodies and what they did. */
const LONGEST_BODIES = 12;
/** No more words are the name of a district's office. */
const LONGEST_NAME = 8;
const OF_DISTRICT = /(^| )(ubnd|một cửa|hành chính công) (huyện|quận|thị xã|thành phố|tp|tx)( |$)/;

/** The levels that a bare word stands for. */
const BARE: Readonly<Record<string, Level>> = {
  sở: 'province',
  tỉnh: 'province',
  huyện: 'district',
  xã: 'commune',
  phường: 'commune',
};

/** 'Cấp xã nhận 300, sở nhận 200, huyện nhận 100': behind a level that its sentence names one needs no more than its word, before what was done. */
function bareLevel(
  { tokens, starting }: Reading,
  frames: Frames,
  nearest: Stretch | undefined,
): { readonly level: Level; readonly unitName: string } | null {
  const { places, unitName, level: before } = top(frames);
  if (!nearest || places === 0 || unitName !== '') return null;
  const at = /^(và|còn)$/.test(tokens[nearest.start]?.norm ?? '')
    ? nearest.start + 1
    : nearest.start;
  const level = BARE[tokens[at]?.text ?? ''];
  const isDoing = starting[at + 1]?.some(
    ({ meaning }) => meaning.type === 'term' && meaning.dimension === 'stage',
  );
  return level !== undefined && level !== before && isDoing === true
    ? { level, unitName: '' }
    : null;
}

/** Whether a clause holds what there was in a period before: 'cùng kỳ năm 2023 là 1.381 hồ sơ' in the bracket behind a total is not of its parts. */
const tellsFormer = ({ classes }: Reading, { start, end }: Stretch): boolean =>
  classes.slice(start, end).some((decided) => decided?.class === 'former_period');

/** Of 'Sở Y tế (hợp nhất từ ba sở của A, B, C)' the bracket names those that are no more. */
function tellsOrigin({ tokens }: Reading, { before }: Surroundings, { start }: Stretch): boolean {
  let at = start;
  while (at > before.start && tokens[at - 1]?.norm !== '(') at--;
  return ORIGIN.test(`${tokens[at]?.norm ?? ''} ${tokens[at + 1]?.norm ?? ''}`);
}

/** How a bracket begins that tells what a body was made of. */
const ORIGIN = /^(được (hợp|sáp)|hợp nhất|sáp nhập)$/;

/** 'Số TTHC cấp huyện' tells which of them, not where what comes next was done; 'hồ sơ TTHC cấp huyện' tells of hồ sơ. */
const isOfThings = ({ marks, ending }: Reading, clause: Stretch): boolean =>
  within(marks, clause).some(
    ({ start, meaning }) =>
      meaning.type === 'level' &&
      ending[start]?.some(
        (mark) => isUnit(mark, 'TTHC') && !ending[mark.start]?.some((of) => isUnit(of, 'hồ sơ')),
      ),
  );

const isUnit = ({ meaning }: Mark, measure: string): boolean =>
  meaning.type === 'unit' && meaning.measure === measure;

/** Whether a clause only leads to its number: 'Cao nhất là xã Sông Mây, đạt 98,3 điểm'. */
const saysOnlyThat = ({ tokens }: Reading, { start, end }: Stretch): boolean =>
  tokens.slice(start, end).every(({ norm }) => /^(đạt|với|có|là|được|:)$/.test(norm));

/** Whether a bracket opens behind a clause that the nearest one to an item stands in: 'nhiều nhất là Sở Y tế (đã giải quyết trễ hạn 13 hồ sơ'. */
function opensBracket(
  { tokens }: Reading,
  { end }: Stretch,
  nearest: Stretch | undefined,
): boolean {
  if (!nearest || tokens[end]?.norm !== '(') return false;
  return !tokens.slice(end, nearest.start).some(({ norm }) => norm === ')');
}

/** Of 'hồ sơ nhận bàn giao từ cấp huyện: 12 hồ sơ' the words behind 'từ' name those that gave them. */
function beforeGiver({ tokens, lists }: Reading, { start, end }: Stretch): Stretch {
  const words = tokens.slice(start, end);
  const at = firstIn(lists.giver, words);
  return { start, end: at < 0 ? end : start + at };
}

/** 'phường An Bình tiếp nhận' and '12 phường:' of '12 phường: phường An Bình tiếp nhận 300', nearest first. */
function byColon({ tokens }: Reading, { start, end }: Stretch): readonly Stretch[] {
  const colon = tokens.slice(start, end).findLastIndex(({ norm }) => norm === ':');
  const behind = start + colon + 1;
  return colon < 0 || behind === end
    ? [{ start, end }]
    : [
        { start: behind, end },
        { start, end: behind },
      ];
}

/** The level or unit that some clauses before an item name, the nearest first; null where they name none. */
function placeIn(
  setting: Setting,
  clauses: readonly Stretch[],
  nearest: Stretch | undefined,
): { readonly level: Level; readonly unitName: string } | null {
  const { reading, context, knowledge } = setting;
  const apart = clauses
    .flatMap((clause) => byColon(reading, clause))
    .flatMap((clause) => withoutRank(reading, beforeGiver(reading, clause)));
  const said = behindSource(
    reading,
    apart,
    (clause) => levelIn(reading, [clause]) !== null || knowledge.unitOf(reading, clause) !== null,
  );
  const level = levelBeside(reading, said, context);
  const unit = said
    .map((clause) =>
      knowledge.unitOf(
        reading,
        clause,
        clause.end === nearest?.end ||
          opensBracket(reading, clause, nearest) ||
          within(reading.marks, clause).some((mark) =>
            isWord(mark, 'highest', 'lowest', 'leading'),
          ),
      ),
    )
    .find((u) => u !== null);
  if (unit) return { level: unit.level, unitName: unit.name };
  if (level !== null) return { level, unitName: '' };
  const isOwn = said.some((clause) => isOwnOffice(setting, clause));
  return isOwn ? { level: 'district', unitName: '' } : null;
}
