import type { Level } from '../../model.js';
import { groupBy, oneOfEach } from '../../collections.js';
import { isCount, isOfSentence, type Occurrence, totalOf } from '../../figures/occurrence.js';
import { areOneOfEachLevel, LEVELS } from '../../figures/place-words.js';
import {
  addsUp,
  type Draft,
  draft,
  labelOf,
  levelNames,
  type Material,
  termOf,
} from './material.js';
import { compare, equal } from '../../number/decimal.js';
import { isShare } from '../../number/share.js';
import { isOneSlip, isSlip } from '../../number/slip.js';
import { officeSums } from './office-levels.js';
import { isFarOff } from './slips.js';

/** A report states a quantity of a level once or twice; of no more the sums are tried. */
const MOST = 6;

/** Whole locality = cấp tỉnh + cấp huyện + cấp xã, as far as a report has these levels. */
export function levelClaims(material: Material): Draft[] {
  const sums = [...byIndicator(material), ...officeSums(material), ...byWording(material)];
  return [...sums, ...sums.flatMap((made) => ofBases(made, material))].map(({ whole, set }) =>
    claim(whole, set, material),
  );
}

/**
 * 'Toàn tỉnh 300/400 hồ sơ, trong đó cấp tỉnh 100/120 hồ sơ, cấp xã 200/280 hồ sơ': where every a of 'a/b'
 * is of its level, what each is of makes that of all levels, too. Those of a share of another kind
 * ('cấp tỉnh 100/400') do not, and only a slip of the hand is one, of more than each part is of.
 */
function ofBases({ whole, set }: Made, material: Material): Made[] {
  const { occurrences } = material.extraction;
  const baseOf = ({ base }: Occurrence): Occurrence | undefined =>
    base === null ? undefined : occurrences[base];
  const parts = set.flatMap((o) => baseOf(o) ?? []);
  const all = baseOf(whole) ?? sharedWhole(whole, parts, material);
  if (!all || parts.length < set.length || !addsUp(whole, set)) return [];
  if ([all, ...parts].some((o) => o.approximate || o.cell)) return [];
  const isSlipped =
    parts.every(({ value }) => compare(value, all.value) < 0) && isSlip(all.value, totalOf(parts));
  const isClaimed = addsUp(all, parts) || isSlipped;
  return isClaimed ? [{ whole: all, set: parts }] : [];
}

/** '400 hồ sơ phải thu phí; đã thanh toán trực tuyến 300, đạt 75%. Cấp tỉnh: 100/120; …': what the whole is the stated share of, where no 'a/b' tells it. */
function sharedWhole(
  whole: Occurrence,
  parts: readonly Occurrence[],
  { index }: Material,
): Occurrence | undefined {
  if (whole.cell || parts.length === 0) return undefined;
  const beside = index.beside(whole);
  const share = beside.find((o) => o.shareOf === whole.id);
  return beside.find(
    (o) =>
      isCount(o) &&
      o.id < whole.id &&
      o.level === whole.level &&
      o.measure === whole.measure &&
      share !== undefined &&
      isShare(whole.value, o.value, share.value),
  );
}

/** By indicator over the whole report. Values that clash with each other claim nothing unless some of them add up. */
function byIndicator(material: Material): Made[] {
  const { occurrences } = material.extraction;
  const plain = occurrences.filter(
    (o) =>
      isCount(o) &&
      o.indicator !== 'other' &&
      o.unitName === '' &&
      o.field === '' &&
      !o.approximate &&
      !o.ofPart &&
      !o.ofSome,
  );
  const present = new Set(plain.map((o) => o.level).filter((level) => LEVELS.includes(level)));
  const wholes = [...groupBy(plain, (o) => o.indicator).values()].flatMap((stated) =>
    statedWholes(stated, present),
  );
  const held = wholes.flatMap(({ whole, set }) =>
    set && addsUp(whole, set) ? [{ whole, set }] : [],
  );
  return wholes.flatMap(({ whole, set: own, stated }) => {
    const set = own ?? besideAnother(whole, stated, held);
    if (!set || isMisread(whole, set, held)) return [];
    const isOfOthers = !addsUp(whole, set) && hasLevelsThatAddUp(whole, material);
    return isOfOthers ? [] : [{ whole, set }, ...toldElsewhere({ whole, set }, stated, held)];
  });
}

/**
 * 'Cấp tỉnh tiếp nhận 434, giải quyết 428; cấp xã tiếp nhận 520, giải quyết 561' above a table whose levels
 * (428 and 516) make the whole: a sentence that tells each level says what makes the whole, too, where one
 * number alone is another than in the table, and a slip makes it so or all levels of another quantity
 * stand beside them and add up.
 */
function toldElsewhere(
  { whole, set }: Made,
  stated: readonly Occurrence[],
  held: readonly Made[],
): Made[] {
  const isOnly = stated.every((o) => o.level !== whole.level || equal(o.value, whole.value));
  if (!isOnly || !addsUp(whole, set)) return [];
  const own = stated.filter((o) => o.cell === null && LEVELS.includes(o.level));
  const [first] = own;
  if (!first || own.length !== set.length || !areOneOfEachLevel(own)) return [];
  if (!own.every((o) => isBeside(o, first)) || isFarOff(whole, own)) return [];
  const there = (o: Occurrence) => set.find(({ level }) => level === o.level);
  const others = own.filter((o) => !equal(there(o)?.value ?? o.value, o.value));
  const isAlike = own.every((o) => there(o)?.period === o.period);
  const isHeld = (made: Made): boolean => made.set.every((part) => isBeside(first, part));
  const isWrong = isOneSlip(whole, own) || held.some(isHeld);
  return isAlike && isWrong && others.length === 1 ? [{ whole, set: own }] : [];
}

/** Whether two numbers stand in one sentence and are of one time. */
const isBeside = (a: Occurrence, b: Occurrence): boolean =>
  isOfSentence(a, b) && a.period === b.period;

/** 'Toàn huyện tiếp nhận 300 hồ sơ (cấp huyện 60, cấp xã 240)': a whole made of the levels listed with it is not made of what they have elsewhere. */
function hasLevelsThatAddUp(whole: Occurrence, { index }: Material): boolean {
  const listed = index.partsOf(whole.id).filter((o) => isCount(o) && LEVELS.includes(o.level));
  return areOneOfEachLevel(listed) && addsUp(whole, listed);
}

/** What is stated of all levels together, with what the levels have that it is made of. */
interface Made {
  readonly whole: Occurrence;
  readonly set: readonly Occurrence[];
}

/** The wholes of one indicator with the values that add up, or the only ones there are. */
function statedWholes(stated: readonly Occurrence[], present: ReadonlySet<Level>) {
  const at = (level: Level): Occurrence[] => distinct(stated.filter((o) => o.level === level));
  const levels = LEVELS.map(at).filter((found) => found.length > 0);
  if (levels.length < 2) return [];
  const sets = oneOfEach(levels, MOST);
  return at('all').map((whole) => {
    const combination = sets.find((set) => addsUp(whole, set));
    const single = levels.flatMap((found) => (found.length === 1 ? found : []));
    const isComplete = single.length === present.size;
    const unique = isComplete && (at('all').length === 1 || isMisprintedBeside(whole, single));
    return { whole, set: combination ?? (unique ? single : undefined), stated };
  });
}

/**
 * 'Cấp huyện: 6 tháng tiếp nhận 90, giải quyết 85', 'Cấp xã: …', 'Cả hai cấp 6 tháng tiếp nhận 300, giải
 * quyết 280': where several values might be meant, those are that stand beside the parts of what is
 * stated beside the whole.
 */
function besideAnother(
  whole: Occurrence,
  stated: readonly Occurrence[],
  held: readonly Made[],
): readonly Occurrence[] | undefined {
  const isNearer = (a: Made, b: Made): number =>
    Math.abs(a.whole.id - whole.id) - Math.abs(b.whole.id - whole.id);
  const taken = new Set(held.flatMap(({ set }) => set));
  const beside = held
    .filter((made) => made.whole.cell === null && isBeside(whole, made.whole))
    .toSorted(isNearer);
  for (const { set } of beside) {
    const own = set.flatMap((part) => {
      const found = distinct(stated.filter((o) => o.level === part.level && isBeside(part, o)));
      return found.length === 1 ? found : [];
    });
    // What makes up another whole is not of this one.
    if (own.length === set.length && !own.some((o) => taken.has(o))) return own;
  }
  return undefined;
}

/**
 * 'Tiếp nhận 4.521 hồ sơ. Cấp huyện nhận 1.200, cấp xã nhận 3.312' above a table that says 4.512: a
 * whole stated beside its levels is theirs, where a slip of the hand is all that is between them.
 */
const isMisprintedBeside = (whole: Occurrence, levels: readonly Occurrence[]): boolean =>
  levels.every(({ block }) => block === whole.block) && isSlip(whole.value, totalOf(levels));

/**
 * Numbers that cannot be of all levels and of each: they are far apart, or one level has as many as
 * all together; that may be a misprint where the sentence adds up the levels in all else.
 */
function isMisread(whole: Occurrence, set: readonly Occurrence[], held: readonly Made[]): boolean {
  if (addsUp(whole, set)) return false;
  if (isFarOff(whole, set)) return true;
  const beside = held.filter((made) => isOfSentence(made.whole, whole));
  return beside.length < MANY && set.some(({ value }) => equal(value, whole.value));
}

/** So many sums of one sentence show that what it states is of all levels. */
const MANY = 3;

/** By wording: 'Có 10 bộ phận (cấp huyện: 01; cấp xã: 09)', for things that are no indicator. */
function byWording(material: Material): Made[] {
  const { occurrences } = material.extraction;
  return occurrences.flatMap((whole) => {
    const children = material.index
      .partsOf(whole.id)
      .filter((o) => o.bond !== 'list' && isCount(o) && LEVELS.includes(o.level));
    const group = children.filter((o) => o.group === children[0]?.group);
    if (whole.indicator !== 'other' || !isCount(whole)) return [];
    const set = [group, oneOfEachFirst(group)].find(
      (each) => areOneOfEachLevel(each) && addsUp(whole, each),
    );
    return set ? [{ whole, set }] : [];
  });
}

/** The first that are of different levels: 'cấp tỉnh 60, cấp xã 30, chưa kể 12 TTHC liên thông'. */
function oneOfEachFirst(group: readonly Occurrence[]): readonly Occurrence[] {
  const again = group.findIndex(({ level }, at) =>
    group.slice(0, at).some((before) => before.level === level),
  );
  return again < 0 ? group : group.slice(0, again);
}

const claim = (whole: Occurrence, set: readonly Occurrence[], material: Material): Draft =>
  draft(
    'level_sum',
    [whole, ...set],
    material,
    { label: labelOf(whole), rule: 'records/levels' },
    [whole, ...set].map((o) => ({
      ...termOf(o, material.extraction),
      label: levelNames[o.level] || o.label,
    })),
  );

const distinct = (found: readonly Occurrence[]): Occurrence[] =>
  found.filter((o, at) => found.findIndex((p) => p.value.digits === o.value.digits) === at);
