import { equal, sum } from '../number/decimal.js';
import { printed, type Token } from '../number/tokens.js';
import type { IndicatorRule } from '../ruleset/schema.js';
import { type Asked, fits, type Named, nothing } from './asked.js';
import { type Stretch, type Surroundings, within } from './clauses.js';
import { type Frame, top } from './frames.js';
import { approximateRoles, isWord, type Item, type Reading } from './items.js';
import { fieldLead } from './leads.js';
import { dimsOf, indicatorOf } from './meaning.js';
import { byId, latest, type Occurrence } from './occurrence.js';
import { fieldIn, levelIn } from './place-words.js';
import type { Mark } from './vocabulary.js';

/** An item that only a place tells apart ('cấp xã: 1.803 hồ sơ') is its whole's quantity there, or its neighbour's. */
export function byPlace(asked: Asked): Named | null {
  const { setting, frames, item, words, found } = asked;
  const { lexicon } = setting.knowledge;
  const frame = top(frames);
  const whole = byId(found, frame.parent?.id) ?? byId(setting.earlier, frame.parent?.id);
  const neighbour = words.onlyPlace ? lastLike(item, frame, found) : undefined;
  for (const like of [whole, neighbour]) {
    const rule = lexicon.byId.get(like?.indicator ?? '');
    if (!rule || !like || !fits(item.measure, like.measure)) continue;
    if ((item.kind === 'percent') !== (like.measure === '%')) continue;
    if (!termsBefore(setting.reading, words).every(isTotal)) continue;
    if (!words.onlyPlace && !isElsewhere(asked, like)) continue;
    return { ...nothing, rule, dims: like.dims };
  }
  return null;
}

/** Whether the words around an item set it in another place: '5.862 hồ sơ thuộc thẩm quyền của UBND cấp huyện'. */
function isElsewhere({ setting, frames, words }: Asked, like: Occurrence): boolean {
  const { level, unitName } = top(frames);
  const behind = levelIn(setting.reading, [words.behind]);
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
  return neighbour.level === context.level
    ? null
    : { ...nothing, rule, dims, level: context.level };
}

/**
 * 'Các lĩnh vực tiếp nhận nhiều: hộ tịch 948 hồ sơ; tài nguyên và môi trường: 391 hồ sơ': the words
 * before the colon say what is counted, those before each number of which lĩnh vực.
 */
export function byFieldList({ setting, frames, item, words, found }: Asked): Named | null {
  const { reading, knowledge } = setting;
  // Of 'hộ tịch: trên 948 hồ sơ' the nearest clause says nothing.
  const near = words.clauses.slice(0, 2).find((clause) => nameOf(reading, clause) !== '');
  const lead = near && item.kind === 'count' ? fieldLead(reading, near) : null;
  if (!lead || words.onlyPlace || hasTerms(reading, words)) return null;
  const name = nameOf(reading, near as Stretch);
  const dims = dimsOf(within(reading.marks, lead), 'last');
  const whole = byId(found, top(frames).parent?.id);
  const rule =
    indicatorOf(dims, 'count', knowledge.lexicon) ??
    knowledge.lexicon.byId.get(whole?.indicator ?? '');
  return rule ? { ...nothing, rule, dims: whole?.dims ?? dims, field: name } : null;
}

/** In a list of lĩnh vực the later ones go without the word: 'lĩnh vực hộ tịch 948 hồ sơ, đất đai 391 hồ sơ'. */
export function byList({ setting, frames, item, words, found }: Asked): Named | null {
  const { reading, knowledge } = setting;
  const neighbour = lastLike(item, top(frames), found);
  const [near] = words.clauses;
  if (!neighbour || neighbour.field === '' || !near || hasTerms(reading, words)) return null;
  const name = nameOf(reading, near);
  if (name === '' || fieldIn(reading, [near]) !== '') return null;
  const rule = knowledge.lexicon.byId.get(neighbour.indicator) ?? null;
  return { ...nothing, rule, dims: neighbour.dims, field: name };
}

/** 'lĩnh vực hộ tịch (948 hồ sơ), còn lại thuộc các lĩnh vực đất đai (391 hồ sơ), điện, nước (12 hồ sơ)': what stands before a parenthesis names the lĩnh vực of the value in it. */
export function byBracketedField({ setting, frames, item, words, found }: Asked): Named | null {
  const { reading, knowledge } = setting;
  const { parent, bond, last } = top(frames);
  const whole = byId(found, parent?.id);
  const rule = knowledge.lexicon.byId.get(whole?.indicator ?? '');
  const isAlone = bond === 'parenthesis' && last === null && item.kind === 'count';
  if (!isAlone || !whole || !rule || reading.tokens[item.start - 1]?.norm !== '(') return null;
  const opened = within(reading.marks, words.before).findLast((mark) => isWord(mark, 'fields'));
  const neighbour = found.at(-1);
  const goesOn = neighbour?.parent === whole.id && neighbour.field !== whole.field;
  const stretch = { start: opened?.end ?? words.before.start, end: item.start - 1 };
  const says = within(reading.marks, stretch).some(({ meaning }) => meaning.type === 'term');
  if ((!opened && !goesOn) || says || knowledge.unitOf(reading, stretch) !== null) return null;
  const field = listedName(reading, stretch);
  return field === '' ? null : { ...nothing, rule, dims: whole.dims, field };
}

/** The words of a stretch without the signs around them, where they are few and no numbers. */
function listedName({ tokens }: Reading, { start, end }: Stretch): string {
  const words = tokens.slice(start, end);
  const isName = ({ kind, norm }: Token): boolean => kind === 'word' && !/^(và|là|như)$/.test(norm);
  const name = words.slice(words.findIndex(isName), words.findLastIndex(isName) + 1);
  const isPart = ({ kind, norm }: Token): boolean => kind === 'word' || /^[,\-]$/.test(norm);
  return name.length <= 10 && name.every(isPart) ? printed(name) : '';
}

/** 'Tháng trước chuyển sang 12 hồ sơ, nhận thêm 88 hồ sơ. Cộng (lũy kế) 100 hồ sơ': a bare total is what the rules know to be made up of the quantities before it. */
export const bySum = (asked: Asked): Named | null =>
  isSum(asked.setting.reading, asked.words) ? (sumsBefore(asked)[0] ?? null) : null;

/** The period of 'lũy kế phải giải quyết 100 hồ sơ' that is made up of quantities before it: theirs; undefined of any other number. */
export const periodOfSum = (asked: Asked, rule: IndicatorRule): string | undefined =>
  saysSum(asked.setting.reading, asked.words)
    ? sumsBefore(asked).find((sum) => sum.rule === rule)?.period
    : undefined;

/** What the rules know a number to be that is made up of quantities before it. */
function sumsBefore({ setting, item, found }: Asked): (Named & { readonly period: string })[] {
  const { context, knowledge } = setting;
  const isHere = (o: Occurrence): boolean =>
    o.level === context.level && o.unitName === context.unitName && o.field === context.field;
  return knowledge.lexicon.makeUps.flatMap(({ total: [id], parts }) => {
    const made = parts.flatMap((set) => {
      const of = set.flatMap((one) => latest(found, (o) => o.indicator === one && isHere(o)) ?? []);
      const isMade =
        of.length === set.length && equal(sum(of.map(({ value }) => value)), item.value);
      return isMade && of[0] ? [of[0]] : [];
    });
    const rule = knowledge.lexicon.byId.get(id ?? '');
    return made[0] && rule ? [{ ...nothing, rule, period: made[0].period }] : [];
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

/** The words of a clause that may be the name of a lĩnh vực: few, and none of the rules but 'trên', 'khoảng' before the number. */
export function nameOf({ tokens, ending }: Reading, { start, end }: Stretch): string {
  const about = ending[end]?.find((mark) => isWord(mark, ...approximateRoles));
  const words = tokens.slice(start, about?.start ?? end);
  const isPart = ({ kind, norm }: Token): boolean =>
    kind === 'word' && !/^(và|còn|như|là|có|với|đó|trong|gồm)$/.test(norm);
  const name = words.slice(words.findIndex(isPart), words.findLastIndex(isPart) + 1);
  return name.length <= 7 && name.every(({ kind, norm }) => kind === 'word' || norm === '-')
    ? printed(name)
    : '';
}

/** The latest item of the same kind in the frame. */
function lastLike(item: Item, frame: Frame, found: readonly Occurrence[]): Occurrence | undefined {
  return latest(
    found,
    (o) =>
      o.group === frame.group &&
      (o.measure === '%') === (item.kind === 'percent') &&
      o.indicator !== 'other' &&
      byId(found, o.id - 1)?.base !== o.id,
  );
}

const hasTerms = (reading: Reading, words: Surroundings): boolean =>
  termsBefore(reading, words).length > 0;

/** The terms in the words right before a number. */
const termsBefore = ({ marks }: Reading, { clauses: [near] }: Surroundings): Mark[] =>
  near ? within(marks, near).filter(({ meaning }) => meaning.type === 'term') : [];
