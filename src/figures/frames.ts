import type { Level } from '../model.js';
import { endsSentence, opensSentence } from './clauses.js';
import { isWord, type Reading, wordAt, wordBefore } from './items.js';
import type { Naming } from './label.js';
import { contradicts, type Dims, type Lexicon } from './meaning.js';
import type { Bond } from './occurrence.js';

/** A quantity that others may be parts of. */
export interface Whole {
  readonly id: number;
  readonly dims: Dims;
  /** `hồ sơ`, `TTHC` ...; empty where unknown. */
  readonly measure: string;
  /** Whether its words call it a total. */
  readonly isTotal: boolean;
  readonly level: Level;
  readonly unitName: string;
  readonly field: string;
}

/** A level of the sentence: what opened it, whose parts stand in it, and what was said of the place. */
export interface Frame {
  readonly parent: Whole | null;
  readonly bond: Bond | null;
  /** Opened by a parenthesis, which alone can close it. */
  readonly parenthesis: boolean;
  readonly group: string;
  readonly level: Level;
  readonly unitName: string;
  /** The lĩnh vực that a clause is about; empty where none is named. */
  readonly field: string;
  /** Another period than the report's own that is spoken of; empty for its own. */
  readonly period: string;
  /** How often the sentence named a place in it. */
  readonly places: number;
  /** Whether the sentence told several places apart in it. */
  readonly several: boolean;
  /** Whether the place last named is that of the things counted alone, 'TTHC cấp huyện'. */
  readonly ofThings: boolean;
  /** Whether a semicolon came since the latest quantity. */
  readonly closed: boolean;
  /** The latest quantity in it. */
  readonly last: Whole | null;
}

/** The frames that are open, outermost first, and the latest sentence's first quantity. */
export interface Frames {
  readonly stack: readonly Frame[];
  readonly head: Whole | null;
  readonly sentence: number;
  /** Whether no quantity has come since the sentence began. */
  readonly fresh: boolean;
  /** Whether the sentence began by opening the parts of an earlier one. */
  readonly continued: boolean;
  /** Whether the sentence speaks of something apart from the rest ('Riêng hồ sơ đất đai …'). */
  readonly apart: boolean;
  readonly groups: number;
  /** The place that was spoken of when the sentence began. */
  readonly place: Pick<Frame, 'level' | 'unitName'>;
}

/** The level and unit that a frame speaks of. */
const placeOf = ({ level, unitName }: Pick<Frame, 'level' | 'unitName'>): Frames['place'] => ({
  level,
  unitName,
});

/** The innermost frame. */
export const top = (frames: Frames): Frame => frames.stack.at(-1) as Frame;

/** Opens and closes frames by the punctuation and the words between two items. */
export function advance(
  frames: Frames,
  reading: Reading,
  start: number,
  end: number,
  block: number,
): Frames {
  let now = frames;
  for (let at = start; at < end; at++) now = step(now, reading, at, block);
  return now;
}

function step(frames: Frames, reading: Reading, at: number, block: number): Frames {
  const norm = reading.tokens[at]?.norm;
  if (norm === '(') return parenthesis(frames, block, opensSentence(reading, at));
  if (norm === ')') return closed(frames);
  if (endsSentence(reading.tokens, at)) return nextSentence(frames);
  if (norm === ';') return withTop(frames, { ...top(frames), closed: true, field: '' });
  if (opensApart(reading, at)) return { ...frames, apart: true };
  if (!frames.fresh && wordAt(reading, at, 'apart')) return tellingApart(frames);
  if (addsMore(reading, at)) return outermost(frames);
  const word = wordAt(reading, at, 'part', 'whole');
  if (word && countsAnew(reading, at, top(frames))) return frames;
  return word ? partsOf(frames, isWord(word, 'whole') ? 'whole' : 'part', block) : frames;
}

/** 'tiếp nhận 600, gồm trực tuyến 400 và trực tiếp 200; cùng với 20 kỳ trước chuyển qua': what comes to a whole is no part of it. */
const addsMore = ({ tokens }: Reading, at: number): boolean =>
  /^[,;]$/.test(tokens[at - 1]?.norm ?? '') &&
  /^(cùng|cộng)$/.test(tokens[at]?.norm ?? '') &&
  tokens[at + 1]?.norm === 'với';

/** '… 3.200 hồ sơ; riêng cấp huyện 900 hồ sơ. Thanh toán trực tuyến …': the next sentence tells again of what this one did until then. */
function tellingApart(frames: Frames): Frames {
  const [outer, ...inner] = frames.stack as [Frame, ...Frame[]];
  const stack = [{ ...outer, several: true }, ...inner];
  return { ...frames, stack, place: placeSpokenOf(frames) };
}

/** Without the parts that are being listed; a parenthesis is never left. */
function outermost(frames: Frames): Frames {
  const open = frames.stack.findLastIndex((frame) => frame.parenthesis);
  return { ...frames, stack: frames.stack.slice(0, Math.max(open, 0) + 1) };
}

/** 'Có 13 cơ quan phát sinh với 640 hồ sơ': what bodies have is no part of how many they are. */
const countsAnew = ({ tokens, starting }: Reading, at: number, { last }: Frame): boolean =>
  tokens[at]?.norm === 'với' &&
  last?.measure === '' &&
  (starting[at + 2]?.some(({ meaning }) => meaning.type === 'unit') ?? false);

/** 'Riêng …', '25 dịch vụ công thiết yếu: …', 'Nếu không tính lĩnh vực đất đai, …' */
const opensApart = (reading: Reading, at: number): boolean =>
  (wordAt(reading, at, 'apart') !== undefined && opensSentence(reading, at)) ||
  wordBefore(reading, at + 1, 'services') !== undefined ||
  (wordAt(reading, at, 'field')?.start === at && leavesOut(reading, at));

/** Whether a sentence opens by leaving out the lĩnh vực whose word stands at a token. */
const leavesOut = (reading: Reading, at: number): boolean =>
  reading.ending[at]?.some(
    (mark) => isWord(mark, 'excluded') && opensSentence(reading, mark.start),
  ) ?? false;

function opened(frames: Frames, parent: Whole | null, bond: Bond, block: number): Frames {
  const { level, unitName, field } = parent ?? top(frames);
  const group = `${String(block)}.${String(frames.groups + 1)}`;
  const parenthesis = bond === 'parenthesis';
  const { period } = top(frames);
  const fresh = { period, places: 0, several: false, ofThings: false, closed: false, last: null };
  const frame: Frame = { parent, bond, parenthesis, group, level, unitName, field, ...fresh };
  return { ...frames, stack: [...frames.stack, frame], groups: frames.groups + 1 };
}

/** A parenthesis holds parts of the quantity before it; behind a mere name ('Chứng thực (40 hồ sơ)', '…; số còn lại (25 hồ sơ)') its value. */
function parenthesis(frames: Frames, block: number, isFirst: boolean): Frames {
  const frame = top(frames);
  const isOfName = frame.closed || (frames.fresh && !isFirst);
  if (frame.last !== null && !isOfName) return opened(frames, frame.last, 'parenthesis', block);
  return { ...frames, stack: [...frames.stack, { ...frame, parenthesis: true }] };
}

/** A closing parenthesis ends all that was opened within it. */
function closed(frames: Frames): Frames {
  const at = frames.stack.findLastIndex((frame) => frame.parenthesis);
  const [outer, inner] = [frames.stack[at - 1], frames.stack[at]];
  if (!outer || !inner) return frames;
  const now = { ...frames, stack: frames.stack.slice(0, at) };
  // The value of a name was no part, and what follows in brackets is none of it.
  const isValue = inner.group === outer.group && inner.last !== outer.last;
  return isValue ? withTop(now, { ...outer, last: inner.last, closed: true }) : now;
}

/** 'trong đó', 'gồm': what follows is part of the latest quantity, or of the sentence before. */
function partsOf(frames: Frames, bond: 'part' | 'whole', block: number): Frames {
  const frame = top(frames);
  if (frames.fresh && !frame.parenthesis && bond === 'whole') return frames;
  if (frames.fresh && !frame.parenthesis)
    return { ...opened(frames, ofAllUnits(frames), bond, block), continued: true };
  if (frame.last === null) return withTop(frames, { ...frame, bond });
  return opened(frames, frame.last, bond, block);
}

/** What the sentence before began with; behind 'Xã A 90 hồ sơ, xã B 50 hồ sơ.' what is told of it is of no unit. */
function ofAllUnits(frames: Frames): Whole | null {
  const { head } = frames;
  const { level, unitName } = top(frames);
  return head !== null && unitName === '' ? { ...head, level, unitName } : head;
}

/** A colon behind the latest quantity lists its parts. */
export function openParts(frames: Frames, block: number): Frames {
  const { last } = top(frames);
  return last === null ? frames : opened(frames, last, 'part', block);
}

function nextSentence(frames: Frames): Frames {
  if (frames.stack.some((frame) => frame.parenthesis)) return frames;
  const outer = frames.stack[0] as Frame;
  const place = placeSpokenOf(frames);
  return {
    ...frames,
    stack: [{ ...outer, ...place, field: '', places: 0, several: false, ofThings: false }],
    place,
    sentence: frames.sentence + 1,
    fresh: true,
    continued: false,
    apart: false,
  };
}

/** The place that is spoken of as a sentence ends: behind 'Cấp huyện 91%, cấp xã 85%.' neither is any longer. */
function placeSpokenOf({ stack, place }: Frames): Frames['place'] {
  const outer = stack[0] as Frame;
  return outer.several || outer.ofThings ? place : placeOf(outer);
}

const withTop = (frames: Frames, frame: Frame): Frames => ({
  ...frames,
  stack: [...frames.stack.slice(0, -1), frame],
});

/** Leaves the frames whose quantity the item cannot be a part of; a parenthesis is never left. */
export function leave(frames: Frames, { dims, rule }: Naming, lexicon: Lexicon): Frames {
  let now = frames;
  for (;;) {
    const { parent, parenthesis } = top(now);
    if (parent === null || parenthesis || now.stack.length === 1) return now;
    // 'Xếp thứ sáu trong 34 tỉnh. Cụ thể, tỉnh đạt 76,91 điểm.'
    const isOther = rule !== null && saysNothing(parent) && !parent.isTotal;
    if (!isOther && !contradicts(dims, parent.dims, lexicon)) return now;
    now = carried(now);
  }
}

/** The frames where the top one holds parts of another quantity. */
export const hungOn = (frames: Frames, parent: Whole | undefined): Frames =>
  parent ? withTop(frames, { ...top(frames), parent }) : frames;

/**
 * Leaves the top frame. A place named in it goes along where it is still what is spoken of:
 * 'trong đó cấp huyện tiếp nhận 16 nghìn hồ sơ, giải quyết 15 nghìn hồ sơ'.
 */
function carried(frames: Frames): Frames {
  const { level, unitName, field, places, closed } = top(frames);
  const outer = { ...frames, stack: frames.stack.slice(0, -1) };
  return places === 1 && !closed ? about(placed(outer, level, unitName), field) : outer;
}

/** Sets the place that the words before an item name; it holds until another is named. */
export function placed(frames: Frames, level: Level, unitName: string, ofThings = false): Frames {
  const { places, several, ...frame } = top(frames);
  const differs = places > 0 && (frame.level !== level || frame.unitName !== unitName);
  const now = { level, unitName, places: places + 1, several: several || differs, ofThings };
  return withTop(frames, { ...frame, ...now });
}

/** Sets the lĩnh vực that the words before an item make their subject. */
export const about = (frames: Frames, field: string): Frames =>
  withTop(frames, { ...top(frames), field });

/** Sets the period that the words before an item name. */
export const timed = (frames: Frames, period: string): Frames =>
  withTop(frames, { ...top(frames), period });

/** '11' of '11 xã, thị trấn đã tiếp nhận 500 hồ sơ' is not what the sentence is about. */
const saysNothing = ({ dims, measure }: Whole): boolean =>
  measure === '' && Object.keys(dims).length === 0;

/** Takes a quantity in as the latest of its frame. */
export function taken(frames: Frames, whole: Whole): Frames {
  const isFirst =
    frames.fresh || (frames.head !== null && saysNothing(frames.head) && !saysNothing(whole));
  const heads = isFirst && !frames.continued ? whole : frames.head;
  return {
    ...withTop(frames, { ...top(frames), last: whole, closed: false }),
    head: heads,
    fresh: false,
  };
}
