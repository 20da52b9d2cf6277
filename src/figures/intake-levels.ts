import { groupBy, oneOfEach, remembering } from '../collections.js';
import { equal, toPlain } from '../number/decimal.js';
import type { Decimal } from '../model.js';
import type { Lexicon } from './meaning.js';
import { asKnown, isCount, type Occurrence, totalOf } from './occurrence.js';
import { areOneOfEachLevel, LEVELS } from './place-words.js';

/** What only says when it came in. */
const IN_PERIOD = /^(in_period|this_month)$/;

/** No report states more of one level. */
const MOST = 6;

/**
 * 'Cấp huyện tiếp nhận 60 hồ sơ', 'Cấp xã tiếp nhận 240 hồ sơ', 'Trong quý toàn huyện tiếp nhận 300 hồ
 * sơ': what came in 'trong quý' and is all that the levels took in is no more new than theirs.
 */
export function withLevelsTogether(
  occurrences: readonly Occurrence[],
  lexicon: Lexicon,
): readonly Occurrence[] {
  const stated = occurrences.filter(isOfAll);
  const wholes = stated.filter(
    (o) => o.indicator === 'intake_new' && o.level === 'all' && IN_PERIOD.test(o.dims.origin ?? ''),
  );
  if (wholes.length === 0) return occurrences;
  const ofPeriod = groupBy(
    stated.filter(({ indicator }) => indicator === 'intake_total'),
    ({ period }) => period,
  );
  const made = remembering((period: string) => sumsOf(ofPeriod.get(period) ?? []));
  const found = new Set(
    wholes.filter((o) => made(o.period).some((value) => equal(value, o.value))),
  );
  return occurrences.map((o) => (found.has(o) ? asKnown(o, 'intake_total', lexicon) : o));
}

/**
 * 'Bộ phận Một cửa nhận mới 60 hồ sơ', 'Các xã nhận mới 240 hồ sơ', 'Cộng 2 cấp: nhận 300': what came in is
 * new where the levels took in so much anew, no total of each makes it, too, and it lists no levels itself.
 */
export function withNewOfLevels(
  occurrences: readonly Occurrence[],
  lexicon: Lexicon,
): readonly Occurrence[] {
  const stated = occurrences.filter(isOfAll);
  const told = new Set(stated.flatMap((o) => (LEVELS.includes(o.level) ? [o.parent] : [])));
  const wholes = stated.filter(
    (o) =>
      o.indicator === 'intake_total' &&
      o.level === 'all' &&
      o.dims.total === undefined &&
      !told.has(o.id),
  );
  if (wholes.length === 0) return occurrences;
  const made = remembering((key: string): ReadonlySet<string> => {
    const of = stated.filter(({ indicator, period }) => `${indicator}|${period}` === key);
    return new Set(sumsOf(of).map(toPlain));
  });
  const found = new Set(
    wholes.filter(({ value, period }) => {
      const [anew, all] = [made(`intake_new|${period}`), made(`intake_total|${period}`)];
      return anew.has(toPlain(value)) && !all.has(toPlain(value));
    }),
  );
  return occurrences.map((o) => (found.has(o) ? asKnown(o, 'intake_new', lexicon) : o));
}

/**
 * 'Toàn huyện tiếp nhận trong quý 300 hồ sơ (cấp huyện 60, cấp xã 240)', where cấp huyện has '75 hồ sơ,
 * kỳ trước chuyển qua 15': what is listed as made of what the levels took in anew is new, too.
 */
export function withNewTogether(
  occurrences: readonly Occurrence[],
  lexicon: Lexicon,
): readonly Occurrence[] {
  const partsOf = groupBy(
    occurrences.filter((o) => isOfAll(o) && isCount(o) && LEVELS.includes(o.level)),
    ({ parent }) => parent,
  );
  const isNew = (o: Occurrence): boolean => {
    if (o.indicator !== 'intake_total' || o.level !== 'all' || !isOfAll(o)) return false;
    const parts = partsOf.get(o.id) ?? [];
    return (
      o.dims.total === undefined &&
      areOneOfEachLevel(parts) &&
      parts.every(({ indicator }) => indicator === 'intake_new') &&
      equal(totalOf(parts), o.value)
    );
  };
  return occurrences.map((o) => (isNew(o) ? asKnown(o, 'intake_new', lexicon) : o));
}

const isOfAll = ({ unitName, field, cell }: Occurrence): boolean =>
  unitName === '' && field === '' && cell === null;

/** What one of each level make together, in all ways, where at least two levels are stated. */
function sumsOf(stated: readonly Occurrence[]): readonly Decimal[] {
  const levels = groupBy(
    stated.filter(({ level }) => LEVELS.includes(level)),
    ({ level }) => level,
  );
  return levels.size < 2 ? [] : oneOfEach([...levels.values()], MOST).map(totalOf);
}
