import { lowerBound } from '../collections.js';
import { compare, decimal } from '../number/decimal.js';
import { type Token, tokenAt } from '../number/tokens.js';
import type { IndicatorRule } from '../ruleset/schema.js';
import { originsOf } from './by-origin.js';
import { type Stretch, within } from './clauses.js';
import type { Reading } from './items.js';
import { dimsOf, indicatorOf, inherited, type Lexicon } from './meaning.js';
import {
  asKnown,
  isCount,
  isOfOnePlace,
  type Occurrence,
  renamed,
  saysNothing,
  withReplaced,
} from './occurrence.js';
import type { Context } from './setting.js';

/** No more numbers are joined by plus signs. */
const MOST = 12;

/**
 * 'Nhận mới 212 hồ sơ + kỳ trước chuyển sang 38 hồ sơ = 250 hồ sơ', 'Tiếp nhận: 212 + 38 = 250', 'Tổng số
 * 250 = 212 (mới) + 38 (cũ)': the numbers that plus signs join are the parts of the one on the other
 * side of the sign of equality, and what they are together is what that one is.
 */
export function withEquations(
  found: readonly Occurrence[],
  reading: Reading,
  context: Context,
  lexicon: Lexicon,
): readonly Occurrence[] {
  const changed = new Map<number, Occurrence>();
  for (const equation of equationsIn(found, reading.tokens)) {
    const { total, parts } = named(equation, reading, lexicon);
    const isApart = parts.some((o) => !isOfOnePlace(o, total));
    const { level, unitName } = isApart ? context : total;
    changed.set(total.id, { ...total, level, unitName });
    const of = { parent: total.id, bond: 'equal', group: `${total.group}.equal` } as const;
    for (const o of parts) changed.set(o.id, { ...o, ...of });
  }
  return withReplaced(found, changed);
}

/** A number with those that a sign of equality says it is the sum of. */
interface Equation {
  readonly total: Occurrence;
  readonly parts: readonly Occurrence[];
}

function equationsIn(found: readonly Occurrence[], tokens: readonly Token[]): Equation[] {
  const signs = [...tokens.keys()].filter((at) => tokens[at]?.norm === '=');
  if (signs.length === 0) return [];
  const first = found.map(({ start }) => tokenAt(tokens, start));
  const gap = (k: number): readonly Token[] =>
    tokens.slice(tokenAt(tokens, found[k - 1]?.end ?? 0), first[k]);
  return signs.flatMap((sign): Equation[] => {
    const at = lowerBound(first, sign, (token) => token);
    if (at === 0 || at === found.length || !areEqual(gap(at))) return [];
    const [start, end] = [chainEnd(at - 1, -1, found, gap), chainEnd(at, 1, found, gap)];
    const [left, right] = [found.slice(start, at), found.slice(at, end + 1)];
    const [total, parts] = left.length === 1 ? [left[0], right] : [right[0], left];
    const isSum = total && parts.length > 1 && (left.length === 1 || right.length === 1);
    const all = [...left, ...right];
    const isPlain = all.every((o) => isTerm(o) && o.sentence === total?.sentence);
    if (!isSum || !isPlain || goesOn(start, end, found, gap)) return [];
    return areColumns({ total, parts }, tokens) ? [] : [{ total, parts }];
  });
}

/**
 * 'Tổng số (3) = (4) + (5)', 'cột 3 = 4 + 5': whether an equation tells how the columns of a table are
 * calculated: one of its numbers stands alone in brackets or is called a column, or they count nothing and
 * the whole would be less than each of its parts.
 */
function areColumns({ total, parts }: Equation, tokens: readonly Token[]): boolean {
  const all = [total, ...parts].map((o) => ({ ...o, at: tokenAt(tokens, o.start) }));
  if (all.some(({ value }) => compare(value, HUNDRED) >= 0)) return false;
  const norm = (at: number): string => tokens[at]?.norm ?? '';
  const isColumn = ({ at }: { at: number }): boolean =>
    COLUMN.test(norm(at - 1)) || (/^[([]$/.test(norm(at - 1)) && /^[)\]]$/.test(norm(at + 1)));
  if (all.some(isColumn)) return true;
  const areBare = all.every(({ at }) => tokens[at + 1]?.kind !== 'word');
  return areBare && parts.every(({ value }) => compare(total.value, value) < 0);
}

const COLUMN = /^(cột|dòng|mục|ô)$/;
const HUNDRED = decimal(100);

/** How far numbers are joined by plus signs in one direction. */
function chainEnd(
  from: number,
  step: 1 | -1,
  found: readonly Occurrence[],
  gap: (k: number) => readonly Token[],
): number {
  let at = from;
  const isNext = (): boolean =>
    found[at + step] !== undefined && areAdded(gap(Math.max(at, at + step)));
  while (Math.abs(at - from) < MOST && isNext()) at += step;
  return at;
}

const isTerm = (o: Occurrence): boolean => isCount(o) && o.base === null && !o.approximate;

/** Words between two numbers that leave the one equal to the other: none but that and what they count. */
const areEqual = (between: readonly Token[]): boolean => isSign(between, '=');
const areAdded = (between: readonly Token[]): boolean => isSign(between, '+');

/** Whether one sign of calculation stands between two numbers, outside of brackets, and no other sign. */
function isSign(between: readonly Token[], sign: string): boolean {
  let depth = 0;
  let seen = 0;
  for (const { norm, kind } of between) {
    if (norm === '(') depth++;
    else if (norm === ')') depth = Math.max(0, depth - 1);
    else if (depth > 0) continue;
    else if (norm === sign) seen++;
    else if (kind === 'number' || BREAKS.test(norm)) return false;
  }
  return seen === 1;
}

const BREAKS = /^([,;:=+/×*÷–-]|x)$/;

/** Whether more is calculated before or behind: '300 - 12 + 5 = 293', '12 x 3 + 4 = 40'. */
function goesOn(
  start: number,
  end: number,
  found: readonly Occurrence[],
  gap: (k: number) => readonly Token[],
): boolean {
  const isOperand = (k: number): boolean => k > 0 && k < found.length && isOtherSign(gap(k));
  return isOperand(start) || isOperand(end + 1);
}

/** Whether nothing but a sign of another calculation, and what the number before it counts, stands between two numbers. */
const isOtherSign = (between: readonly Token[]): boolean =>
  OTHER.test(between.at(-1)?.norm ?? '') &&
  between.slice(0, -1).every(({ kind }) => kind === 'word');

const OTHER = /^([-–×*/÷]|x)$/;

/** The terms of an equation with the names that its other terms, or brackets behind them, give them. */
function named({ total, parts }: Equation, reading: Reading, lexicon: Lexicon): Equation {
  const [first] = parts;
  const ruled = parts.map((o) => byBracket(o, first?.dims ?? {}, reading, lexicon));
  const [a, b] = ruled;
  const kind = a && b && ruled.length === 2 ? originsOf(a.indicator, b.indicator) : undefined;
  if (kind) {
    const [anew, , all] = kind;
    const own = ruled.map((o) => (o.indicator === all ? asKnown(o, anew, lexicon) : o));
    return { total: isOpen(total) ? asKnown(total, all, lexicon) : total, parts: own };
  }
  const left = first && leftFor(first, ruled, reading, lexicon);
  if (left) {
    const own = [asKnown(first, left, lexicon), ...ruled.slice(1)];
    return { total: isOpen(total) ? asKnown(total, first.indicator, lexicon) : total, parts: own };
  }
  const isFirstAll = first !== undefined && !isOpen(first) && ruled.slice(1).every(saysNothing);
  const is = isOpen(total) ? ruleOfAll(ruled, isFirstAll, lexicon) : undefined;
  const own = isFirstAll ? ruled.map((o) => renamed(o, null)) : ruled;
  return {
    total: is ? { ...renamed(total, is), dims: isFirstAll ? first.dims : total.dims } : total,
    parts: own,
  };
}

const isOpen = ({ indicator }: Occurrence): boolean => indicator === 'other';

/** 'Đã giải quyết 210 (sớm) + 84 (đúng hạn) + 6 (trễ)': what is left for the first part, called what all are but for its bracket, beside the others; undefined where nothing is. */
function leftFor(
  first: Occurrence,
  [, ...others]: readonly Occurrence[],
  reading: Reading,
  { makeUps }: Lexicon,
): string | undefined {
  if (bracketBehind(first, reading) === null) return undefined;
  const sets = makeUps.flatMap(({ kind, total, parts }) =>
    kind === 'sum' && total.includes(first.indicator) ? parts : [],
  );
  const ids = new Set(others.map(({ indicator }) => indicator));
  const set = sets.find(
    (each) => each.length === ids.size + 1 && [...ids].every((id) => each.includes(id)),
  );
  return set?.find((id) => !ids.has(id));
}

/** What all parts are, or the first where the others say nothing of their own, or what a rule says that such parts make. */
function ruleOfAll(
  parts: readonly Occurrence[],
  isFirstAll: boolean,
  { byId, makeUps }: Lexicon,
): IndicatorRule | undefined {
  const ids = new Set(parts.map(({ indicator }) => indicator));
  const [id = 'other'] = ids;
  if (isFirstAll || ids.size === 1) return byId.get(id);
  const makes = ({ kind, parts: sets, if_adds_up: more = [] }: (typeof makeUps)[number]): boolean =>
    kind === 'sum' &&
    [...sets, ...more].some((set) => set.length === ids.size && set.every((each) => ids.has(each)));
  return byId.get(makeUps.find(makes)?.total[0] ?? '');
}

/** '45 (kỳ trước chuyển sang)', 'đã giải quyết 210 (sớm) + 84 (đúng hạn)': what the bracket behind a number calls it, within what was spoken of. */
function byBracket(
  o: Occurrence,
  whole: Occurrence['dims'],
  reading: Reading,
  lexicon: Lexicon,
): Occurrence {
  const bracket = bracketBehind(o, reading);
  if (!bracket) return o;
  const said = dimsOf(within(reading.marks, bracket), 'last');
  if (Object.keys(said).length === 0) return o;
  const dims = { ...inherited(whole), ...said };
  const rule = indicatorOf(dims, 'count', lexicon, Object.values(said));
  return rule ? { ...renamed(o, rule), dims } : o;
}

/** The bracket behind a number and what it counts; null where none stands there. */
function bracketBehind({ end: offset }: Occurrence, { tokens }: Reading): Stretch | null {
  let start = tokenAt(tokens, offset);
  while (tokens[start]?.kind === 'word') start++;
  if (tokens[start]?.norm !== '(') return null;
  let end = start;
  while (end < tokens.length && !/^[)+=]$/.test(tokens[end]?.norm ?? '')) end++;
  return { start, end };
}
