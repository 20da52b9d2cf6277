import { equal, sum } from '../number/decimal.js';
import type { IndicatorRule } from '../ruleset/schema.js';
import { type Asked, fits, type Named, nothing } from './asked.js';
import { originsOf } from './by-origin.js';
import { type Surroundings, within } from './clauses.js';
import { type Frame, top } from './frames.js';
import { isWord, type Item, type Reading } from './items.js';
import { isRatio } from './label.js';
import { indicatorOf } from './meaning.js';
import { byId, isCount, isOfOnePlace, latest, type Occurrence, sameScope } from './occurrence.js';
import { levelIn, levelOfBodiesBehind } from './place-words.js';
import type { Mark } from './vocabulary.js';

/** An item that only a place tells apart ('cấp xã: 1.803 hồ sơ') is its whole's quantity there, or its neighbour's. */
export function byPlace(asked: Asked): Named | null {
  const { setting, frames, item, words, found } = asked;
  const { lexicon } = setting.knowledge;
  const frame = top(frames);
  const whole = byId(found, frame.parent?.id) ?? byId(setting.earlier, frame.parent?.id);
  if (isOfTheRest(setting.reading, words)) return null;
  const neighbour = words.onlyPlace ? lastLike(item, frame, found) : undefined;
  // What the sentence itself lists is nearer than what the paragraph above is about.
  const goesOn = neighbour !== undefined && isFirstOfUnit(neighbour, frames.sentence, found);
  const likes = frame.bond === 'list' || goesOn ? [neighbour, whole] : [whole, neighbour];
  for (const like of likes) {
    const rule = lexicon.byId.get(like?.indicator ?? '');
    if (!rule || !like || !fits(item.measure, like.measure)) continue;
    if ((item.kind === 'percent') !== (like.measure === '%')) continue;
    if (!termsBefore(setting.reading, words).every(isTotal)) continue;
    if (!words.onlyPlace && !isElsewhere(asked, like)) continue;
    return { ...nothing, rule, dims: like.dims };
  }
  return likes.some((like) => like) ? null : byLeadIn(asked);
}

/** 'Nhiều hồ sơ trễ hạn nhất là xã A với 18 hồ sơ, kế đến là xã B 14 hồ sơ': whether all that a sentence tells of a unit is one number, so that the next unit's is of the same. */
const isFirstOfUnit = (
  { id, unitName, sentence }: Occurrence,
  now: number,
  found: readonly Occurrence[],
): boolean =>
  unitName !== '' &&
  sentence === now &&
  !found
    .slice(-LATEST)
    .some((o) => o.id < id && o.sentence === now && o.measure !== '%' && o.unitName === unitName);

/**
 * Below 'Đối với hồ sơ đã giải quyết:', which states no number, 'Cấp xã: 1.803 hồ sơ' is what the lead-in
 * names, there; below a mere label ('Hồ sơ trực tuyến:') 'Cấp xã: 41/57 hồ sơ' and 'Cấp xã: 98%' are, too.
 */
function byLeadIn({ setting, item, words }: Asked): Named | null {
  const { context, reading, knowledge } = setting;
  const { leadIn } = context;
  const isOfStage = item.kind === 'count' && !isRatio(item) && leadIn.stage !== undefined;
  const isNamed = isOfStage || (context.leadIsLabel && /^(count|percent)$/.test(item.kind));
  if (!words.onlyPlace || !isNamed) return null;
  const says = [words.before, words.behind].flatMap((stretch) => within(reading.marks, stretch));
  if (says.some(({ meaning }) => meaning.type === 'term')) return null;
  const measure = item.kind === 'percent' ? '%' : 'count';
  const rule = indicatorOf(leadIn, measure, knowledge.lexicon);
  return rule?.measure === item.measure ? { ...nothing, rule, dims: leadIn } : null;
}

/** 'xã A 30 hồ sơ, các xã còn lại 40 hồ sơ': what the others have is not what all have. */
const isOfTheRest = ({ tokens }: Reading, { clauses: [near] }: Surroundings): boolean =>
  near !== undefined &&
  tokens
    .slice(near.start, near.end)
    .some(({ norm }, k) => norm === 'còn' && tokens[near.start + k + 1]?.norm === 'lại');

/** Whether the words around an item set it in another place: '5.862 hồ sơ thuộc thẩm quyền của UBND cấp huyện'. */
function isElsewhere({ setting, frames, words, placedHere }: Asked, like: Occurrence): boolean {
  const { level, unitName } = top(frames);
  const { reading } = setting;
  const behind = levelIn(reading, [words.behind]) ?? levelOfBodiesBehind(reading, words.behind);
  if (behind === null && !placedHere) return false;
  return (behind ?? level) !== like.level || unitName !== like.unitName;
}

/** 'cấp huyện 143, cấp xã 47; tổng cộng 190', 'xã A 3, xã B 1. Tổng cộng: 4': a bare total is its list's, for all places together. */
export function byTotal({ setting, frames, item, words, found }: Asked): Named | null {
  const { reading, context, knowledge } = setting;
  const neighbour = lastLike(item, top(frames), found);
  const rule = knowledge.lexicon.byId.get(neighbour?.indicator ?? '');
  if (!rule || !neighbour || words.onlyPlace || !isBareTotal(reading, words)) return null;
  const { dims, unitName } = neighbour;
  if (unitName !== '') return { ...nothing, rule, dims, level: neighbour.level, unitName: '' };
  const isOfPlaces = found.some(
    ({ indicator, level }) => indicator === neighbour.indicator && level !== neighbour.level,
  );
  return neighbour.level === context.level || !isOfPlaces
    ? null
    : { ...nothing, rule, dims, level: context.level };
}

/**
 * 'Tháng trước chuyển sang 12 hồ sơ, nhận thêm 88 hồ sơ. Cộng (lũy kế) 100 hồ sơ': a bare total is what
 * the rules know to be made up of the quantities before it.
 */
export function bySum(asked: Asked): Named | null {
  const { setting, words } = asked;
  const isBare = isSum(setting.reading, words) || isBareTotal(setting.reading, words);
  return isBare ? (sumsBefore(asked)[0] ?? byOrigins(asked)) : null;
}

/** 'Nhận 90 hồ sơ, quý II chuyển sang 10, cộng 101': right behind both, in their sentence, a total is theirs, right or wrong. */
function byOrigins({ setting, frames, words, found }: Asked): Named | null {
  const { reading, knowledge } = setting;
  const near = words.clauses[0];
  if (!near || within(reading.marks, near).some((mark) => isWord(mark, 'year_to_date')))
    return null;
  const [first, second] = found
    .slice(-LATEST)
    .filter((o) => isCount(o) && o.sentence === frames.sentence)
    .slice(-2);
  if (!first || !second || !sameScope(first, second) || first.period !== '') return null;
  const [, , whole] = originsOf(first.indicator, second.indicator) ?? [];
  const rule = knowledge.lexicon.byId.get(whole ?? '');
  const { level, unitName } = first;
  return rule ? { ...nothing, rule, dims: { total: 'total' }, level, unitName } : null;
}

/** Between a total and its two parts no more than their shares stand. */
const LATEST = 4;

/** The period of 'lũy kế phải giải quyết 100 hồ sơ' that is made up of quantities before it: theirs; undefined of any other number. */
export const periodOfSum = (asked: Asked, rule: IndicatorRule): string | undefined =>
  saysSum(asked.setting.reading, asked.words)
    ? sumsBefore(asked).find((sum) => sum.rule === rule)?.period
    : undefined;

/** What the rules know a number to be that is made up of quantities before it. */
function sumsBefore({
  setting,
  frames,
  item,
  found,
}: Asked): (Named & { readonly period: string })[] {
  const { context, knowledge } = setting;
  const here = top(frames);
  const places = isOfOnePlace(here, context) ? [context] : [here, context];
  return knowledge.lexicon.makeUps.flatMap(({ total: [id], parts, if_adds_up: more = [] }) => {
    const ways = places.flatMap((place) => [...parts, ...more].map((set) => ({ place, set })));
    const made = ways.flatMap(({ place, set }) => {
      const of = set.flatMap(
        (one) => latest(found, (o) => o.indicator === one && isOfOnePlace(o, place)) ?? [],
      );
      const isMade =
        of.length === set.length && equal(sum(of.map(({ value }) => value)), item.value);
      return isMade && of[0] ? [of[0]] : [];
    });
    const rule = knowledge.lexicon.byId.get(id ?? '');
    if (!made[0] || !rule) return [];
    const { level, unitName, period } = made[0];
    return [{ ...nothing, rule, level, unitName, period }];
  });
}

/** Whether the words before a number say no more than that it is a sum. */
const isSum = (reading: Reading, words: Surroundings): boolean =>
  saysSum(reading, words) && termsBefore(reading, words).every(isTotal);

/** Whether the words right before a number call it a sum; what was there and what came in add up to 'lũy kế'. */
const saysSum = ({ marks }: Reading, { clauses: [near] }: Surroundings): boolean =>
  near !== undefined && within(marks, near).some((mark) => isWord(mark, 'sum', 'year_to_date'));

/** Whether the words before a number say no more than that it is a total. */
function isBareTotal(reading: Reading, words: Surroundings): boolean {
  const terms = termsBefore(reading, words);
  return terms.length > 0 && terms.every(isTotal);
}

const isTotal = ({ meaning }: Mark): boolean => meaning.id === 'total';

/** The latest item of the same kind in the frame; none where nothing is known of what it counts. */
export function lastLike(
  item: Item,
  frame: Frame,
  found: readonly Occurrence[],
): Occurrence | undefined {
  const last = latest(
    found,
    (o) =>
      o.group === frame.group &&
      (o.measure === '%') === (item.kind === 'percent') &&
      (o.indicator !== 'other' || isUnnamed(o, item)) &&
      byId(found, o.id - 1)?.base !== o.id,
  );
  return last?.indicator === 'other' ? undefined : last;
}

/** Whether what has no name is what an item goes on with all the same: it is one unit's, or counts what the item may count as well. */
const isUnnamed = ({ measure, unitName }: Occurrence, item: Item): boolean =>
  measure === '' ? unitName !== '' && item.measure === '' : fits(item.measure, measure);

/** Whether the words right before a number hold terms. */
export const hasTerms = (reading: Reading, words: Surroundings): boolean =>
  termsBefore(reading, words).length > 0;

/** The terms in the words right before a number. */
const termsBefore = ({ marks }: Reading, { clauses: [near] }: Surroundings): Mark[] =>
  near ? within(marks, near).filter(({ meaning }) => meaning.type === 'term') : [];
