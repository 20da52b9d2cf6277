import type { Level, Paragraph } from '../model.js';
import { type Stretch, surroundings, type Surroundings, within } from './clauses.js';
import { placeOf, snippetOf } from './evidence.js';
import { isFormer } from './former.js';
import { periodIn } from './periods.js';
import { advance, type Frame, type Frames, leave, openParts, placed, taken, timed, top, type Whole } from './frames.js';
import { type Item, itemsOf, isWord, type Reading } from './items.js';
import { isRatio, nameBase, type Naming } from './label.js';
import { type Dims, inherited, type Lexicon } from './meaning.js';
import { nameInProse } from './naming.js';
import type { Occurrence } from './occurrence.js';
import { fieldIn, levelIn } from './place-words.js';
import { refine } from './refine.js';
import type { NamedUnit } from './units.js';

/** What the blocks above a paragraph hand down to it. */
export interface Context {
  readonly level: Level;
  readonly unitName: string;
  readonly field: string;
  /** The quantity it is a list item of. */
  readonly parent: Whole | null;
  readonly leadIn: Dims;
  readonly topic: string | null;
  /** What the section is about within its topic: hồ sơ, kết quả ... */
  readonly object: string | null;
  /** Items of one list share it. */
  readonly group: string;
  readonly period: string;
}

export interface Knowledge {
  readonly lexicon: Lexicon;
  /** Recognises units other than the report's own agency. */
  readonly unitOf: (reading: Reading, stretch: Stretch) => NamedUnit | null;
  /** The year the report is about; null where it does not say. */
  readonly year: number | null;
  /** The numbers that name the report's own period: years, months, days. */
  readonly mainPeriod: ReadonlySet<string>;
}

/** A paragraph with all that is known before its numbers are read. */
export interface Setting {
  readonly reading: Reading;
  readonly paragraph: Paragraph;
  readonly context: Context;
  readonly knowledge: Knowledge;
  /** The terms of the paragraph's own first words. */
  readonly lead: Dims;
  /** All that earlier blocks stated, by id. */
  readonly earlier: readonly Occurrence[];
}

/** Reads the quantities of one paragraph. Ids count on from `firstId`. */
export function readProse(setting: Setting, firstId: number): Occurrence[] {
  const { reading, context, paragraph } = setting;
  const items = itemsOf(reading);
  const around = surroundings(reading, items, (clause) => isPlace(setting, clause));
  const found: Occurrence[] = [];
  let frames = framesOf(context);
  let from = reading.from;
  items.forEach((item, k) => {
    const words = around[k] as Surroundings;
    frames = advance(frames, reading, from, item.start, paragraph.index);
    if (opensParts(reading, around[k - 1], item)) frames = openParts(frames, paragraph.index);
    const last = found.at(-1);
    const joined = last?.measure !== '' && joinsBase(reading, from, item) ? last : undefined;
    const step = readItem(setting, frames, item, words, found, firstId + found.length, joined);
    frames = step.frames;
    linkBase(found, joined, step.occurrences[0]);
    found.push(...step.occurrences);
    from = item.unitEnd;
  });
  return refine(found, setting.knowledge.lexicon);
}

const framesOf = ({ parent, group, level, unitName, period }: Context): Frames => ({
  stack: [
    {
      parent,
      bond: parent ? 'list' : null,
      parenthesis: false,
      group,
      level,
      unitName,
      period,
      places: 0,
      closed: false,
      last: null,
    },
  ],
  head: parent,
  sentence: 1,
  fresh: true,
  continued: false,
  groups: 0,
});

const isPlace = ({ reading, knowledge }: Setting, clause: Stretch): boolean =>
  levelIn(reading, [clause]) !== null ||
  knowledge.unitOf(reading, clause) !== null ||
  fieldIn(reading, [clause]) !== '';

/** A colon behind a quantity lists its parts: '1.774 hồ sơ: chưa đến hạn 1.766', '142 hồ sơ đang giải quyết: 140 hồ sơ trong hạn'. */
function opensParts({ tokens, marks }: Reading, previous: Surroundings | undefined, item: Item): boolean {
  if (!previous || tokens[previous.behind.end]?.norm !== ':') return false;
  const named = within(marks, previous.behind).some(({ meaning }) => meaning.type === 'term');
  return named || item.start > previous.behind.end + 1;
}

/** Whether 'trên tổng số' or the like joins two items: 'a hồ sơ thanh toán trực tuyến trên tổng số b hồ sơ'. */
function joinsBase({ marks, tokens }: Reading, from: number, item: Item): boolean {
  const between = within(marks, { start: from, end: item.start + 1 });
  const mark = between.findLast((m) => isWord(m, 'base') && m.start < item.start);
  if (!mark || item.start - mark.end > 8) return false;
  return tokens.slice(from, item.start).every(({ kind, norm }) => kind === 'word' || norm === '/');
}

function linkBase(found: Occurrence[], of: Occurrence | undefined, base: Occurrence | undefined): void {
  if (!base || !of || of.base !== null || of.measure === '%' || base.measure === '%') return;
  found[found.indexOf(of)] = { ...of, base: base.id };
}

function readItem(
  setting: Setting,
  frames: Frames,
  item: Item,
  words: Surroundings,
  found: readonly Occurrence[],
  id: number,
  baseOf: Occurrence | undefined,
): { frames: Frames; occurrences: Occurrence[] } {
  const { reading, knowledge, context } = setting;
  const placedFrames = placeBy(setting, frames, words);
  const named = nameInProse({ setting, frames: placedFrames, item, words, found, baseOf });
  const now = leave(placedFrames, named.dims, knowledge.lexicon);
  const frame = top(now);
  const own: Occurrence = {
    ...identity(setting, item, named, frame),
    id,
    level: named.level ?? levelOf(setting, words, frame, top(placedFrames).places > top(frames).places),
    unitName: frame.unitName,
    field: named.field ?? (fieldIn(reading, words.clauses) || context.field),
    sentence: now.sentence,
    shareOf: named.shareOf,
    shareOfWhat: named.shareOf === null ? '' : (nameBase(reading, words.behind, knowledge.lexicon)?.id ?? ''),
    period: isFormer(reading, words.clauses, knowledge.year) ? 'former' : frame.period,
  };
  if (item.kind === 'zero' && own.indicator === 'other') return { frames, occurrences: [] };
  const settled = settle(own, reading, words);
  const base = baseOccurrence(setting, item, words, settled);
  const whole = wholeOf(settled);
  return {
    frames: baseOf !== undefined || named.shareOf !== null ? now : taken(now, whole),
    occurrences: base ? [{ ...settled, base: base.id }, base] : [settled],
  };
}

/** The level of the frame; words behind the number may name another for it alone. */
const levelOf = ({ reading }: Setting, { behind }: Surroundings, frame: Frame, named: boolean): Level =>
  named ? frame.level : (levelIn(reading, [behind]) ?? frame.level);

/** What the parts of an occurrence inherit. */
export const wholeOf = ({ id, dims, measure, level, unitName }: Occurrence): Whole => ({
  id,
  dims: inherited(dims),
  measure,
  level,
  unitName,
});

/** Lets the level or unit that the words before an item name hold from here on. */
function placeBy({ reading, knowledge }: Setting, frames: Frames, words: Surroundings): Frames {
  const level = levelIn(reading, words.clauses);
  const unit = words.clauses.map((clause) => knowledge.unitOf(reading, clause)).find((u) => u !== null);
  const period = periodIn(reading, words.clauses, knowledge.mainPeriod);
  const now = period === null ? frames : timed(frames, period);
  if (level === null && !unit) return now;
  return placed(now, unit?.level ?? level ?? top(now).level, unit?.name ?? '');
}

/** A quantity of a former period, or the highest or lowest of a list, is no figure of the report. */
function settle(own: Occurrence, reading: Reading, { clauses: [near] }: Surroundings): Occurrence {
  const extreme = near && within(reading.marks, near).some((mark) => isWord(mark, 'extreme'));
  if (own.period !== 'former' && !extreme) return own;
  return { ...own, indicator: 'other', rule: '', label: '' };
}

function identity(
  { reading, paragraph }: Setting,
  item: Item,
  named: Naming,
  frame: Frame,
): Omit<Occurrence, 'id' | 'level' | 'unitName' | 'field' | 'sentence' | 'shareOf' | 'shareOfWhat' | 'period'> {
  const start = reading.tokens[item.start]?.start ?? 0;
  const end = reading.tokens[item.end - 1]?.end ?? start;
  return {
    block: paragraph.index,
    cell: null,
    start,
    end,
    indicator: named.rule?.id ?? 'other',
    dims: named.dims,
    value: item.value,
    measure: named.rule?.measure ?? item.measure,
    raw: item.raw,
    approximate: item.approximate,
    inferred: item.kind === 'zero',
    label: named.rule?.title ?? '',
    rule: named.rule ? `indicators/${named.rule.id}` : '',
    place: placeOf(paragraph.content, start, end),
    section: paragraph.section,
    snippet: snippetOf(paragraph.content.text, start, end),
    parent: frame.parent?.id ?? null,
    bond: frame.bond,
    group: frame.group,
    base: null,
    max: item.kind === 'score' ? (item.base?.value ?? null) : null,
    source: 'text',
  };
}

/** b of 'a/b' as an occurrence of its own, right behind a. */
function baseOccurrence(
  { reading, paragraph, knowledge: { lexicon } }: Setting,
  item: Item,
  words: Surroundings,
  own: Occurrence,
): Occurrence | null {
  if (item.base === null || !isRatio(item)) return null;
  const token = reading.tokens[item.base.token];
  const ofKind = lexicon.byId.get(lexicon.byId.get(own.indicator)?.base ?? '');
  const behind = own.indicator === 'other' ? null : nameBase(reading, words.behind, lexicon);
  const whole = lexicon.byId.get(lexicon.byId.get(own.indicator)?.share_of?.[0] ?? '');
  const rule = ofKind ?? (behind?.id === own.indicator ? whole : behind);
  const [start, end] = [token?.start ?? 0, token?.end ?? 0];
  return {
    ...own,
    id: own.id + 1,
    start,
    end,
    indicator: rule?.id ?? 'other',
    value: item.base.value,
    raw: item.base.raw,
    label: rule?.title ?? '',
    rule: rule ? `indicators/${rule.id}` : '',
    place: placeOf(paragraph.content, start, end),
  };
}
