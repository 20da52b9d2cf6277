import type { IndicatorRule } from '../ruleset/schema.js';
import { type Stretch, type Surroundings, within } from './clauses.js';
import type { Item, Reading } from './items.js';
import { reach } from './label-reach.js';
import { namesBase } from './names-base.js';
import { saysOnlyRest } from './surroundings.js';
import {
  type Dims,
  dimsOf,
  indicatorOf,
  isOfKind,
  type Lexicon,
  type Measure,
  strong,
  widened,
} from './meaning.js';

/** What an item's context hands down to it. */
export interface Inheritance {
  /** From the quantity it is a part of; empty where it is none. */
  readonly whole: Dims;
  /** From the heading or lead-in that directly governs its paragraph. */
  readonly leadIn: Dims;
  /** The topic of the section, and what it is about within that topic. */
  readonly topic: string | null;
  readonly object: string | null;
}

/** What the words around an item make it. */
export interface Naming {
  /** Null: a number of no known meaning. */
  readonly rule: IndicatorRule | null;
  readonly dims: Dims;
  /** Whether words of its own name it, not the context alone. */
  readonly own: boolean;
}

const measureOf = (item: Item): Measure =>
  item.kind === 'percent' ? '%' : item.kind === 'score' ? 'điểm' : 'count';

/**
 * Names an item: by the clause before it and what follows it, then by longer and longer stretches
 * before it, each time with what its context hands down.
 */
export function nameItem(
  reading: Reading,
  item: Item,
  around: Surroundings,
  from: Inheritance,
  lexicon: Lexicon,
): Naming {
  const own = ownWording(reading, around, lexicon, measureOf(item));
  if (own) return { rule: own, dims: {}, own: true };
  for (const dims of ownReadings(reading, item, around, from)) {
    const named = resolve(dims, item, from, lexicon);
    if (named) return named;
  }
  const { topic } = dimsIn(reading, around.behind, 'first');
  const bare = { ...(topic && { topic }), ...dimsIn(reading, around.clauses[0], 'last') };
  return { rule: null, dims: bare, own: Object.keys(bare).length > 0 };
}

function ownWording(reading: Reading, around: Surroundings, lexicon: Lexicon, measure: Measure) {
  const near = [around.clauses[0], around.behind].flatMap((s) =>
    s ? within(reading.marks, s) : [],
  );
  const found = near.flatMap(({ meaning }) => (meaning.type === 'indicator' ? [meaning.id] : []));
  const rule = lexicon.byId.get(found.at(-1) ?? '');
  const fits =
    rule && (rule.measure === measure || (measure === 'count' && !/^(%|điểm)$/.test(rule.measure)));
  return fits ? rule : null;
}

/**
 * What the words behind an item say of it. Behind 'a/b' they name b ('582 hồ sơ tiếp nhận'), unless
 * they say when or how ('345/350 hồ sơ đúng hạn'): then a is what they say, and b the whole. What
 * is counted is the same for both ('đã số hóa 40/44 kết quả còn hiệu lực').
 */
function saidBehind(reading: Reading, item: Item, around: Surroundings): Dims {
  const isCount = item.kind === 'count' && !isRatio(item);
  if (namesBase(reading, around, isCount)) return {};
  const dims = dimsIn(reading, around.behind, 'first');
  const { timing, channel, object } = dims;
  if (!isRatio(item) || timing !== undefined || channel !== undefined) return dims;
  return object === undefined ? {} : { object };
}

/** Whether it is 'a/b' of things that are counted. */
export const isRatio = (item: Item): boolean => item.base !== null && item.kind !== 'score';

/** The readings of an item's own words, best first. */
function* ownReadings(
  reading: Reading,
  item: Item,
  around: Surroundings,
  { whole: held }: Inheritance,
): Generator<Dims> {
  const near = isOnlyTimed(reading, item, around) ? {} : dimsIn(reading, around.clauses[0], 'last');
  const after = saidBehind(reading, item, around);
  const whole = aroundParenthesis(reading, around);
  if (whole) yield dimsIn(reading, whole, 'last');
  // 'ba hồ sơ đúng hạn, không có hồ sơ trễ hạn': what there is none of stands behind.
  if (item.kind === 'zero' && Object.keys(after).length > 0) yield { ...near, ...after };
  if (saysOfWhich(reading, around) && after.stage !== 'intake') yield { ...near, ...after };
  const timed = timingBefore(reading, around, near);
  if (timed) yield { ...near, ...timed };
  if (Object.keys(near).length > 0) {
    const { stage, ...rest } = near;
    const yields =
      stage !== undefined && Object.keys(after).length > 0 && isWeakStage(reading, around);
    if (yields && (held.stage ?? after.stage) !== undefined) yield { ...rest, ...after };
    yield { ...after, ...near, ...newBehind(reading, around, after) };
    if (yields) yield { ...rest, ...after };
    yield { ...(after.kind && { kind: after.kind }), ...near };
  } else yield after;
  const last = around.clauses[0];
  if (around.onlyPlace) yield dimsIn(reading, around.before, 'last');
  // 'Thanh toán trực tuyến: có 90 hồ sơ phát sinh phí': nor does what its paragraph opens with.
  const isOther =
    isOfKind({ ...after, ...near }) && reading.tokens[(last?.start ?? 0) - 1]?.norm === ':';
  let label = near;
  for (let count = 2; last && !isOther && count <= reach(reading, around); count++) {
    const first = around.clauses[count - 1];
    if (!first) break;
    const wider = dimsIn(reading, { start: first.start, end: last.end }, 'last');
    yield wider;
    if (Object.keys(label).length === 0) label = wider;
  }
  // 'số hóa đối với 75% tổng số hồ sơ tiếp nhận', 'Số hóa, ký số: 75/80 hồ sơ đầu vào': the base tells which of several it is.
  if (label.topic !== undefined) yield { ...dimsIn(reading, around.behind, 'first'), ...label };
}

/** 'Trong tháng có 390/410 hồ sơ được số hóa': the words before a/b say but in passing of when. */
const isOnlyTimed = (reading: Reading, item: Item, { clauses: [near] }: Surroundings): boolean =>
  isRatio(item) &&
  near !== undefined &&
  Object.keys(dimsIn(reading, near, 'last')).join() === 'origin' &&
  Object.keys(dimsOf(strong(within(reading.marks, near)), 'last')).length === 0;

/** 'Số hồ sơ chưa đến hạn, đang thụ lý là 20': when a label says first and behind its comma what became of them. */
function timingBefore(reading: Reading, around: Surroundings, own: Dims): Dims | null {
  const [near, outer] = around.clauses;
  if (!near || !outer || own.timing !== undefined || reach(reading, around) < 2) return null;
  if (own.stage !== 'pending' && own.stage !== 'resolved') return null;
  if (reading.tokens[outer.end]?.norm !== ',' || outer.end + 1 !== near.start) return null;
  if (!/^(số|tổng|hồ|hs)$/.test(reading.tokens[outer.start]?.norm ?? '')) return null;
  const { timing, ...others } = dimsIn(reading, outer, 'last');
  const isAlone = Object.keys(others).every((dimension) => dimension === 'total');
  return timing !== undefined && isAlone ? { timing } : null;
}

/** 'Trong số hồ sơ đã giải quyết có 12 hồ sơ trả lại': the words before say of which, those behind what. */
export const saysOfWhich = ({ tokens }: Reading, { clauses: [near] }: Surroundings): boolean =>
  near !== undefined &&
  tokens[near.start]?.norm === 'trong' &&
  /^(số|tổng)$/.test(tokens[near.start + 1]?.norm ?? '');

/** 'còn lại 19 hồ sơ gửi qua bưu điện', 'phát sinh 12 hồ sơ trễ hạn': words that leave it to those behind what is counted. */
const isWeakStage = (reading: Reading, { clauses: [near] }: Surroundings): boolean =>
  near !== undefined &&
  (saysOnlyRest(reading, near) ||
    dimsOf(strong(within(reading.marks, near)), 'last').stage === undefined);

/** 'Trong tháng tiếp nhận 90 hồ sơ mới': what is said in passing of when yields to where it came from. */
const newBehind = (
  { marks }: Reading,
  { clauses: [near] }: Surroundings,
  { origin }: Dims,
): Dims =>
  near && origin && dimsOf(strong(within(marks, near)), 'last').origin === undefined
    ? { origin }
    : {};

/** 'hồ sơ đang giải quyết (quá hạn): 9': the words before a parenthesis that is closed before the number, and its own. */
function aroundParenthesis(
  { tokens }: Reading,
  { clauses: [last, outer] }: Surroundings,
): Stretch | null {
  if (!last || !outer || tokens[last.start - 1]?.norm !== '(') return null;
  const closed = tokens.slice(last.start, last.end).some(({ norm }) => norm === ')');
  return closed ? { start: outer.start, end: last.end } : null;
}

/** What the words behind 'a/b' say of b. */
export function nameBase(
  reading: Reading,
  behind: Stretch,
  lexicon: Lexicon,
): IndicatorRule | null {
  return indicatorOf(dimsIn(reading, behind, 'first'), 'count', lexicon);
}

const dimsIn = (reading: Reading, stretch: Stretch | undefined, nearest: 'last' | 'first'): Dims =>
  stretch ? dimsOf(within(reading.marks, stretch), nearest) : {};

/** The same own words with more and more of the context, until an indicator fits. */
function resolve(own: Dims, item: Item, from: Inheritance, lexicon: Lexicon): Naming | null {
  const measure = measureOf(item);
  if (Object.keys(own).length === 0) return null;
  for (const dims of contexts(own, item, from, lexicon)) {
    if (isOfKind(own) && !isOfKind(dims)) continue;
    const needed = measure === 'count' ? Object.values(dims) : Object.values(own);
    const rule = baseUnlessNamed(indicatorOf(dims, measure, lexicon, needed), own, lexicon);
    if (rule && unitFits(item, rule)) return { rule, dims, own: true };
  }
  return null;
}

/**
 * In a passage on số hóa, a count of dossiers that does not say 'số hóa' itself ('Kết quả đã trả:
 * 209 hồ sơ; đã số hóa 196') is what there was to be done.
 */
function baseUnlessNamed(rule: IndicatorRule | null, own: Dims, lexicon: Lexicon) {
  const counts = rule?.base !== undefined && own.topic === undefined && own.stage !== undefined;
  return counts ? (lexicon.byId.get(rule.base ?? '') ?? rule) : rule;
}

function* contexts(own: Dims, item: Item, from: Inheritance, lexicon: Lexicon): Generator<Dims> {
  const object = from.object === null ? {} : { object: from.object };
  const topic: Dims = from.topic === null ? {} : { topic: from.topic, ...object };
  const subject = subjectOf(item, from, lexicon);
  const about = [from.object, from.leadIn.object, from.whole.object];
  const yielding = widened(own, about, lexicon);
  if (yielding) yield { ...topic, ...from.leadIn, ...from.whole, ...yielding };
  yield { ...from.leadIn, ...subject, ...from.whole, ...own };
  yield { ...subject, ...from.whole, ...own };
  // A heading far above does not make a mere 'kết quả' or 'hồ sơ' its own.
  if (Object.values(own).every((term) => lexicon.loose.has(term))) return;
  yield { ...topic, ...subject, ...from.whole, ...own };
  yield { ...topic, ...from.leadIn, ...from.whole, ...own };
  const standsAlone = own.stage ?? own.timing ?? own.topic;
  if (standsAlone === undefined && Object.keys(from.whole).length > 0) return;
  yield { ...subject, ...own };
  yield { ...topic, ...subject, ...own };
}

/** The topic that no item can do without: phản ánh, kiến nghị by its unit, else one that governs its whole or its section. */
function subjectOf(
  { measure }: Item,
  { whole, topic, object }: Inheritance,
  lexicon: Lexicon,
): Dims {
  if (measure === 'PAKN') return { topic: 'feedback' };
  if (whole.topic !== undefined && lexicon.governing.has(whole.topic))
    return { topic: whole.topic };
  if (topic === null || !lexicon.governing.has(topic)) return {};
  return { topic, ...(object !== null && { object }) };
}

/** A unit word behind the number must not be that of another kind of thing. */
function unitFits(item: Item, rule: IndicatorRule): boolean {
  if (item.kind === 'quantity') return false;
  if (item.measure === '' || item.measure === rule.measure) return true;
  return rule.units?.some((unit) => unit === item.measure) ?? false;
}
