import type { Level, Paragraph } from '../model.js';
import type { IndicatorRule } from '../ruleset/schema.js';
import { surroundings, type Stretch, type Surroundings, within } from './clauses.js';
import { placeOf, snippetOf } from './evidence.js';
import { isFormer } from './former.js';
import { advance, type Frame, type Frames, leave, placed, taken, top, type Whole } from './frames.js';
import { type Item, itemsOf, isWord, type Reading } from './items.js';
import { type Inheritance, isRatio, nameBase, nameItem, type Naming } from './label.js';
import { type Dims, inherited, type Lexicon } from './meaning.js';
import type { Occurrence } from './occurrence.js';
import { fieldIn, levelIn } from './place-words.js';
import { shareOf } from './share.js';
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
}

interface Setting {
  readonly reading: Reading;
  readonly paragraph: Paragraph;
  readonly context: Context;
  readonly knowledge: Knowledge;
}

/** Reads the quantities of one paragraph. Ids count on from `firstId`. */
export function readProse(setting: Setting, firstId: number): Occurrence[] {
  const { reading, context } = setting;
  const items = itemsOf(reading);
  const around = surroundings(reading, items);
  const found: Occurrence[] = [];
  let frames = framesOf(context);
  let from = reading.from;
  items.forEach((item, k) => {
    const words = around[k] as Surroundings;
    frames = advance(frames, reading, from, item.start, setting.paragraph.index);
    const step = readItem(setting, frames, item, words, found, firstId + found.length);
    frames = step.frames;
    if (joinsBase(reading, from, item)) linkBase(found, step.occurrences[0]);
    found.push(...step.occurrences);
    from = item.unitEnd;
  });
  return found;
}

const framesOf = ({ parent, group, level, unitName }: Context): Frames => ({
  stack: [
    { parent, bond: parent ? 'list' : null, parenthesis: false, group, level, unitName, last: null },
  ],
  head: parent,
  sentence: 1,
  fresh: true,
  continued: false,
  groups: 0,
});

/** Whether only 'trên tổng số' and the like stand between two items: 'a hồ sơ trên tổng số b'. */
function joinsBase({ marks, tokens }: Reading, from: number, item: Item): boolean {
  const mark = marks.find((m) => m.start === from && isWord(m, 'base'));
  return mark !== undefined && mark.end + 2 >= item.start && tokens[from]?.norm !== '.';
}

function linkBase(found: Occurrence[], base: Occurrence | undefined): void {
  const last = found.at(-1);
  if (!base || !last || last.base !== null || last.measure === '%' || base.measure === '%') return;
  found[found.length - 1] = { ...last, base: base.id };
}

function readItem(
  setting: Setting,
  frames: Frames,
  item: Item,
  words: Surroundings,
  found: readonly Occurrence[],
  id: number,
): { frames: Frames; occurrences: Occurrence[] } {
  const { reading, knowledge, context } = setting;
  const placedFrames = placeBy(setting, frames, words);
  const wording = name(setting, placedFrames, item, words, found);
  const now = leave(placedFrames, wording.dims, knowledge.lexicon);
  const frame = top(now);
  const own: Occurrence = {
    ...identity(setting, item, wording, frame),
    id,
    level: placedFrames === frames ? (levelIn(reading, [words.behind]) ?? frame.level) : frame.level,
    unitName: frame.unitName,
    field: fieldIn(reading, [words.behind, ...words.clauses]) || context.field,
    sentence: now.sentence,
    shareOf: wording.shareOf,
    period: isFormer(reading, words.clauses[0], knowledge.year) ? 'former' : context.period,
  };
  if (item.kind === 'zero' && own.indicator === 'other') return { frames, occurrences: [] };
  const settled = settle(own, found);
  const base = baseOccurrence(setting, item, words, settled);
  const whole = { id, dims: inherited(settled.dims), measure: settled.measure };
  const isPart = item.kind === 'percent';
  return {
    frames: isPart ? now : taken(now, whole),
    occurrences: base ? [{ ...settled, base: base.id }, base] : [settled],
  };
}

/** Lets the level or unit that the words before an item name hold from here on. */
function placeBy({ reading, knowledge }: Setting, frames: Frames, words: Surroundings): Frames {
  const level = levelIn(reading, words.clauses);
  const unit = words.clauses.map((clause) => knowledge.unitOf(reading, clause)).find((u) => u !== null);
  if (level === null && !unit) return frames;
  return placed(frames, unit?.level ?? level ?? top(frames).level, unit?.name ?? '');
}

/** A figure of a former period is none of this report's; a part that adds nothing to its whole's name is another thing. */
function settle(own: Occurrence, found: readonly Occurrence[]): Occurrence {
  const whole = found.find(({ id }) => id === own.parent);
  const same =
    whole?.indicator === own.indicator &&
    whole.level === own.level &&
    whole.unitName === own.unitName &&
    whole.field === own.field &&
    own.measure !== '%';
  if (own.period !== 'former' && !same) return own;
  return { ...own, indicator: 'other', rule: '', label: '' };
}

interface Named extends Naming {
  readonly shareOf: number | null;
}

function name(
  { reading, context, knowledge: { lexicon } }: Setting,
  frames: Frames,
  item: Item,
  words: Surroundings,
  found: readonly Occurrence[],
): Named {
  const frame = top(frames);
  const none: Named = { rule: null, dims: {}, own: false, shareOf: null };
  if (item.kind === 'quantity') return none;
  const isOfKind = frame.parent === null || fits(item.measure, frame.parent.measure);
  const whole = isOfKind ? (frame.parent?.dims ?? {}) : {};
  const from: Inheritance = { whole, leadIn: context.leadIn, topic: context.topic };
  const share = item.kind === 'percent' ? shareOf(frames, found, lexicon) : null;
  const near = { ...words, clauses: words.clauses.slice(0, 1) };
  const named = nameItem(reading, item, share === null ? words : near, from, lexicon);
  if (named.rule !== null) {
    const isRate = share !== null && lexicon.byId.get(share.indicator)?.rate === named.rule.id;
    return { ...counted(named, item, lexicon), shareOf: isRate ? share.id : null };
  }
  if (share !== null) {
    const rate = lexicon.byId.get(share.indicator)?.rate;
    return { ...none, rule: lexicon.byId.get(rate ?? '') ?? null, shareOf: share.id };
  }
  const byPlace = isOfKind ? nameByPlace(reading, item, words, frame, found, lexicon) : null;
  if (byPlace) return { ...byPlace, shareOf: null };
  const behind = isRatio(item) ? nameBase(reading, words.behind, lexicon) : null;
  return behind && !lexicon.byId.get(behind.id)?.rate ? { ...named, shareOf: null } : { ...named, rule: behind, shareOf: null };
}

const fits = (measure: string, whole: string): boolean =>
  measure === '' || whole === '' || measure === whole || measure === '%';

/** a of 'phải số hóa là a/b' is what was done of b, though the words name b. */
function counted(named: Naming, item: Item, lexicon: Lexicon): Naming {
  const count = isRatio(item) ? lexicon.countOfBase.get(named.rule?.id ?? '') : undefined;
  return count === undefined ? named : { ...named, rule: lexicon.byId.get(count) ?? null };
}

/** An item that only a place tells apart ('cấp xã: 1.803 hồ sơ', 'lĩnh vực đất đai 40 hồ sơ') is its whole's quantity there. */
function nameByPlace(
  reading: Reading,
  item: Item,
  words: Surroundings,
  frame: Frame,
  found: readonly Occurrence[],
  lexicon: Lexicon,
): Naming | null {
  const whole = found.find(({ id }) => id === frame.parent?.id);
  const rule: IndicatorRule | undefined = lexicon.byId.get(whole?.indicator ?? '');
  if (!rule || !whole || !fits(item.measure, whole.measure)) return null;
  const elsewhere =
    frame.level !== whole.level ||
    frame.unitName !== whole.unitName ||
    fieldIn(reading, words.clauses) !== '';
  const ownTerms = words.clauses
    .slice(0, 1)
    .some((clause) => within(reading.marks, clause).some(({ meaning }) => meaning.type === 'term'));
  return elsewhere && !ownTerms ? { rule, dims: whole.dims, own: false } : null;
}

function identity(
  { reading, paragraph }: Setting,
  item: Item,
  named: Named,
  frame: Frame,
): Omit<Occurrence, 'id' | 'level' | 'unitName' | 'field' | 'sentence' | 'shareOf' | 'period'> {
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
    bond: frame.parent ? frame.bond : null,
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
  const rule = ofKind ?? (own.indicator === 'other' ? null : nameBase(reading, words.behind, lexicon));
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
