import type { Level } from '../model.js';
import { equal } from '../number/decimal.js';
import { printed } from '../number/tokens.js';
import type { IndicatorRule } from '../ruleset/schema.js';
import { speaksOfAllFields } from './all-fields.js';
import { byBrackets } from './brackets.js';
import { type Stretch, type Surroundings, within } from './clauses.js';
import { placeOf, snippetOf } from './evidence.js';
import { isBehindChange, isBehindShareOfChange, isFormer } from './former.js';
import { type Frame, type Frames, top } from './frames.js';
import { isApproximate, isWord, type Item, type Reading } from './items.js';
import { isRatio, nameBase } from './label.js';
import { wholeOf } from './linked-bases.js';
import { dimsOf, type Lexicon } from './meaning.js';
import type { Named } from './asked.js';
import { isOfOnePlace, isOwnTime, latest, type Occurrence, renamed } from './occurrence.js';
import { yearPartOf } from './periods.js';
import { tellsCauses } from './causes.js';
import {
  fieldIn,
  isExcluded,
  isNotOfAll,
  levelBeside,
  levelOfBodiesBehind,
} from './place-words.js';
import { isMean, saysTogether } from './share.js';
import type { Setting } from './setting.js';

/** An item with its name and the place in its sentence. */
interface NamedItem {
  readonly setting: Setting;
  readonly item: Item;
  readonly words: Surroundings;
  /** The words of the item before that 'và' joins it to; undefined where none is. */
  readonly joinedTo: Surroundings | undefined;
  readonly named: Named;
  /** What its paragraph states before it. */
  readonly found: readonly Occurrence[];
  /** Those the item stands in, once it has left the ones it is no part of. */
  readonly frames: Frames;
  /** Whether the words before it name its level or unit. */
  readonly placedHere: boolean;
}

/** The occurrence that a named item is. */
export function statementOf(
  { setting, item, words, joinedTo, named, found, frames, placedHere }: NamedItem,
  id: number,
): Occurrence {
  const { reading, paragraph, context, knowledge } = setting;
  const frame = top(frames);
  const [start, end] = extentOf(reading, item.start, item.end);
  const base = named.shareOf === null ? null : nameBase(reading, words.behind, knowledge.lexicon);
  const former =
    isFormer(reading, item.start, words.clauses, knowledge.year, knowledge.mainPeriod) ||
    (isBehindChange(reading, item) && !isStated([...setting.earlier, ...found], item, named));
  const isOfYear = !former && yearPartOf(frame.period, knowledge.mainPeriod) !== null;
  const statement: Occurrence = {
    id,
    block: paragraph.index,
    cell: null,
    start,
    end,
    indicator: named.rule?.id ?? 'other',
    dims: named.dims,
    level: named.level ?? levelOf(setting, words, named, frame, placedHere),
    unitName: named.unitName ?? frame.unitName,
    field: words.field ?? named.field ?? fieldOf(setting, item, words, frame, found),
    value: item.value,
    measure: named.rule?.measure ?? item.measure,
    raw: item.raw,
    approximate: item.approximate,
    ...(item.approximate && !isApproximate(reading, item.start) && { scaled: true as const }),
    limit: item.limit,
    ambiguous: item.ambiguous,
    inferred: item.kind === 'zero',
    label: named.rule?.title ?? '',
    rowLabel: '',
    rule: named.rule ? `indicators/${named.rule.id}` : '',
    place: placeOf(paragraph.content, start, end),
    section: paragraph.section,
    snippet: snippetOf(paragraph.content.text, start, end),
    parent: frame.parent?.id ?? null,
    bond: frame.bond,
    group: frame.group,
    sentence: frames.sentence,
    shareOf: named.shareOf,
    shareOfWhat: base?.id ?? '',
    ...(named.shareOf !== null && saysTogether(reading, words) && { together: true as const }),
    base: null,
    max: item.kind === 'score' ? (item.base?.value ?? null) : null,
    period: former ? 'former' : frame.period,
    ...(isOfYear && { ofPart: true }),
    source: 'text',
  };
  const isNone =
    former ||
    SOME_DAYS.test(frame.period) ||
    isLeftOut(reading, item, statement) ||
    isOnlyChange(reading, item, statement, found);
  if (isNone || isAside(reading, words, joinedTo, statement)) return renamed(statement, null);
  const apart = frames.apart && isOfOnePlace(statement, context);
  return apart || (item.kind === 'percent' && isMean(reading, words))
    ? { ...statement, period: statement.period || 'apart' }
    : statement;
}

/** 'Riêng trong 21 ngày cao điểm', 'trong những ngày giãn cách': a period, by `periodIn`, that is but some days of the report's own. */
const SOME_DAYS = /^(riêng|trong|suốt) /u;

/** Whether a number is stated before of what it counts for the report's own time: 'tăng 20 hồ sơ (320 hồ sơ)' behind 'Tiếp nhận 320 hồ sơ'. */
const isStated = (
  earlier: readonly Occurrence[],
  { value, measure }: Item,
  { rule }: NamedItem['named'],
): boolean =>
  earlier.some(
    (o) =>
      isOwnTime(o) &&
      equal(o.value, value) &&
      (rule === null ? o.measure === measure : o.indicator === rule.id),
  );

/** 'Trước hạn 60% (300 hồ sơ), tăng 5% (20 hồ sơ)': behind the share of a rise, where its sentence states how many there are, by how many. */
const isOnlyChange = (
  reading: Reading,
  item: Item,
  { indicator, sentence }: Occurrence,
  found: readonly Occurrence[],
): boolean =>
  isBehindShareOfChange(reading, item) &&
  latest(found, (o) => o.sentence !== sentence || o.indicator === indicator)?.sentence === sentence;

/** 'Không tính 40 hồ sơ tiếp nhận hộ': none of the report's, but for what it says apart, that of the period before. */
const isLeftOut = (reading: Reading, item: Item, { dims }: Occurrence): boolean =>
  dims.origin !== 'carried' && isExcluded(reading, item);

/** UTF-16 offsets of some tokens. */
function extentOf({ tokens }: Reading, first: number, end: number): readonly [number, number] {
  const start = tokens[first]?.start ?? 0;
  return [start, tokens[end - 1]?.end ?? start];
}

/**
 * The lĩnh vực that the words before a number name, a bracket right before it among them, or those
 * behind it ('120 hồ sơ thuộc lĩnh vực đất đai'), else the one spoken of.
 */
const fieldOf = (
  { reading, context, knowledge }: Setting,
  item: Item,
  words: Surroundings,
  frame: Frame,
  found: readonly Occurrence[],
): string =>
  fieldBefore(reading, words, frame.unitName !== '' && frame.unitName !== context.unitName) ||
  (frame.parent === null
    ? fieldIn(reading, [words.behind], isNotOfAll) || knownFieldBehind(reading, item, knowledge)
    : '') ||
  frame.field ||
  (speaksOfAllFields(reading, item, found) ? '' : context.field);

/**
 * Of 'trễ hạn 7 hồ sơ (lĩnh vực đất đai, xây dựng), còn 20 hồ sơ' the bracket says nothing of the last,
 * nor 'chủ yếu thuộc lĩnh vực đất đai: Sở Tài nguyên và Môi trường 40 hồ sơ' that all of a unit's are.
 */
function fieldBefore(reading: Reading, words: Surroundings, isOfUnit: boolean): string {
  const field = fieldIn(reading, words.clauses, isOfUnit ? isNotOfAll : undefined);
  return (
    field && fieldIn(reading, [...words.clauses.slice(0, 1), ...byBrackets(reading, words).outside])
  );
}

/** 'Còn 12 hồ sơ đất đai trễ hạn': a name of a lĩnh vực that the rules know right behind 'hồ sơ'; one that is all the body is about sets nothing apart. */
function knownFieldBehind(
  { tokens, fieldNames }: Reading,
  { measure, unitEnd }: Item,
  { agency }: Setting['knowledge'],
): string {
  const startingAt = (at: number) => fieldNames.find(({ start }) => start === at);
  let last = measure === 'hồ sơ' ? startingAt(unitEnd) : undefined;
  const end = last?.end ?? unitEnd;
  // 'văn hóa - thông tin'
  while (last && tokens[last.end]?.norm === '-' && startingAt(last.end + 1))
    last = startingAt(last.end + 1);
  const name = printed(tokens.slice(unitEnd, last?.end ?? end));
  return agency.includes(name.toLowerCase()) ? '' : name;
}

/** The level of the frame; words behind the number may name another for it alone. */
const levelOf = (
  { reading, context }: Setting,
  { behind }: Surroundings,
  { dims }: Named,
  frame: Frame,
  placed: boolean,
): Level => {
  const said = dims.origin === 'carried' ? beforeSource(reading, behind) : behind;
  if (placed) return frame.level;
  return levelBeside(reading, [said], context) ?? levelOfBodiesBehind(reading, said) ?? frame.level;
};

/** Of '50 hồ sơ do các xã cũ bàn giao' the words behind 'do' name those that they come from. */
function beforeSource({ tokens }: Reading, { start, end }: Stretch): Stretch {
  const source = tokens.slice(start, end).findIndex(({ norm }) => /^(do|từ)$/.test(norm));
  return { start, end: source < 0 ? end : start + source };
}

/**
 * What had a cause is no figure of the report, wherever in a sentence on causes it stands; nor is the
 * highest or lowest of a list where no unit or lĩnh vực is named, with what 'và' adds to it: 'nhiều
 * nhất là bộ phận tiếp dân với 26 hồ sơ … và 15 hồ sơ …'.
 */
function isAside(
  reading: Reading,
  { before, clauses: [nearest, ...others] }: Surroundings,
  joinedTo: Surroundings | undefined,
  { unitName, field }: Occurrence,
): boolean {
  const holds = (clause: Stretch | undefined, ...roles: string[]): boolean =>
    clause !== undefined && within(reading.marks, clause).some((mark) => isWord(mark, ...roles));
  const isOfOne = [nearest, joinedTo?.clauses[0]].some((each) => holds(each, 'highest', 'lowest'));
  return (
    (isOfOne && unitName === '' && field === '') ||
    [nearest, ...others].some((each) => holds(each, 'aside')) ||
    tellsCauses(reading, before.end)
  );
}

/** b of 'a/b' as an occurrence of its own, right behind a; null where the item is no ratio. */
export function baseStatementOf(
  { reading, paragraph, knowledge: { lexicon } }: Setting,
  item: Item,
  words: Surroundings,
  own: Occurrence,
): Occurrence | null {
  if (item.base === null || !isRatio(item)) return null;
  const [start, end] = extentOf(reading, item.base.token, item.base.token + 1);
  const statement = {
    ...own,
    id: own.id + 1,
    start,
    end,
    value: item.base.value,
    raw: item.base.raw,
    limit: null,
    // What the words for b say, where it has any, not those for a.
    ...(words.whole && { dims: dimsOf(within(reading.marks, words.whole), 'last') }),
    place: placeOf(paragraph.content, start, end),
  };
  return renamed(statement, ruleOfBase(reading, words, own, lexicon));
}

/** What the rule of a says of b, else the words behind; 'a/b hồ sơ trực tuyến' names a by them, and b is the whole. */
function ruleOfBase(
  reading: Reading,
  { behind, whole }: Surroundings,
  { indicator }: Occurrence,
  lexicon: Lexicon,
): IndicatorRule | null {
  const { byId } = lexicon;
  const rule = byId.get(indicator);
  if (!rule) return null;
  if (rule.base !== undefined) return byId.get(rule.base) ?? null;
  if (whole) return nameBase(reading, whole, lexicon);
  const named = nameBase(reading, behind, lexicon);
  return named?.id === indicator ? wholeOf(rule, reading, behind, lexicon) : named;
}
