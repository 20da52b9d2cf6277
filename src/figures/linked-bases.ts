import type { IndicatorRule } from '../ruleset/schema.js';
import { type Stretch, within } from './clauses.js';
import type { Reading } from './items.js';
import { dimsOf, indicatorOf, type Lexicon } from './meaning.js';
import { type Occurrence, renamed } from './occurrence.js';

/** Makes b of 'a trên tổng số b' the base of a, as far as both are counts; what is read of b last. */
export function linkBase(
  found: Occurrence[],
  of: Occurrence | undefined,
  [base, ...more]: readonly Occurrence[],
  lexicon: Lexicon,
): readonly Occurrence[] {
  if (!base) return [];
  const isLinked = of && of.base === null && of.measure !== '%' && base.measure !== '%';
  if (!isLinked) return [base, ...more];
  const linked = { ...of, base: base.id };
  const named = namedByBase(linked, base, lexicon);
  found[found.lastIndexOf(of)] = named ? named.count : linked;
  return [named ? named.base : base, ...more];
}

/** 'Đã số hóa 340 hồ sơ trên 500 hồ sơ tiếp nhận': the words for a say what was done, those for b with what. */
function namedByBase(
  of: Occurrence,
  base: Occurrence,
  lexicon: Lexicon,
): { readonly count: Occurrence; readonly base: Occurrence } | null {
  const stage = lexicon.stageOf.get(base.indicator);
  if (of.indicator !== 'other' || of.dims.topic === undefined || stage === undefined) return null;
  const rule = indicatorOf({ ...of.dims, stage }, 'count', lexicon);
  const whole = lexicon.byId.get(rule?.base ?? '');
  if (!rule || !whole || rule.measure !== of.measure) return null;
  return { count: renamed(of, rule), base: renamed(base, whole) };
}

/**
 * What the number after the slash is of by the rule of that before it. Of '90/100 hồ sơ nhận thêm nộp qua Cổng', where
 * the way in names the first, the other words say of which; null where they are about what this is not: '90/100 hồ sơ
 * đủ điều kiện nộp trực tuyến' are not all that came in.
 */
export function wholeOf(
  rule: IndicatorRule | undefined,
  { marks }: Reading,
  behind: Stretch,
  lexicon: Lexicon,
): IndicatorRule | null {
  const { share_of: wholes = [] } = rule ?? {};
  const { channel, ...dims } = dimsOf(within(marks, behind), 'first');
  const named = channel === undefined ? null : indicatorOf(dims, 'count', lexicon);
  if (named && wholes.includes(named.id)) return named;
  const whole = lexicon.byId.get(wholes[0] ?? '');
  const { topic } = dims;
  return whole && (topic === undefined || isAbout(whole, topic)) ? whole : null;
}

const isAbout = ({ means = [] }: IndicatorRule, topic: string): boolean =>
  means.some(({ terms, may = [] }) => terms.includes(topic) || may.includes(topic));
