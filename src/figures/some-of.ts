import { compare } from '../number/decimal.js';
import { tokenAt } from '../number/tokens.js';
import type { Asked } from './asked.js';
import { type Stretch, within } from './clauses.js';
import { top } from './frames.js';
import type { Reading } from './items.js';
import { countsSomething } from './number-item.js';
import { isRatio, type Naming, saysOfWhich } from './label.js';
import { type Dims, dimsOf } from './meaning.js';
import { latest, type Occurrence } from './occurrence.js';
import { fieldIn, levelIn } from './place-words.js';
import type { Setting } from './setting.js';

/** 'Hồ sơ đất đai trễ hạn còn nhiều (31/36 hồ sơ trễ hạn)': some of those hồ sơ, whose own words are before the parenthesis. */
export function isSomeOfLike({ setting: { reading }, item, words }: Asked): boolean {
  if (!isRatio(item) || reading.tokens[item.start - 1]?.norm !== '(') return false;
  const timingIn = (stretch: Stretch | undefined): string | undefined =>
    stretch && dimsOf(within(reading.marks, stretch), 'last').timing;
  const timing = timingIn(words.behind);
  return (
    timing !== undefined && words.clauses.slice(0, 2).some((each) => timingIn(each) === timing)
  );
}

/** 'Trong số hồ sơ đã giải quyết có 40 hồ sơ trả qua bưu điện': some of those, and nothing that is known tells which. */
export function isSomeOfThese({ setting, item, words }: Asked, { dims }: Naming): boolean {
  const { reading } = setting;
  const { clauses, behind } = words;
  const isPart =
    saysOfWhich(reading, words) &&
    reading.tokens[item.start - 1]?.norm === 'có' &&
    behind.end > item.unitEnd;
  if (!isPart || isPlaced(setting, behind)) return false;
  const whole = dimsOf(within(reading.marks, clauses[0] as Stretch), 'last');
  return (Object.keys(dims) as (keyof Dims)[]).every((d) => whole[d] === dims[d]);
}

/** '34 nhiệm vụ, hoàn thành 8, đang xử lý 26': so many of the things counted before, and no hồ sơ. */
export function isSomeOfThings(
  { setting: { reading }, frames, item, found }: Asked,
  { dims }: Naming,
): boolean {
  if (item.kind !== 'count' || item.measure !== '' || isRatio(item)) return false;
  if (!/^(resolved|pending)$/.test(dims.stage ?? '') || Object.keys(dims).length > 1) return false;
  const isUnnamed = ({ sentence, indicator, measure }: Occurrence): boolean =>
    sentence === frames.sentence && indicator === 'other' && /^%?$/.test(measure);
  const first = found.findLastIndex((o) => !isUnnamed(o)) + 1;
  const things = found.slice(first).findLast((o) => countsThings(reading, o));
  return things !== undefined && compare(item.value, things.value) <= 0;
}

/**
 * 'Hồ sơ toàn trình: 5.000', 'Hồ sơ trực tuyến 9.000 hồ sơ (toàn trình 5.000, một phần 4.000)': hồ sơ by
 * their own label, or by their whole where only the service tells them apart, are no services; nor is
 * what goes on from them: 'Hồ sơ một phần 4.000, toàn trình 5.000'.
 */
export function isSomeOfDossiers(
  { setting: { reading }, frames, item, words, found }: Asked,
  { rule, dims }: Naming,
): boolean {
  if (rule?.measure !== 'TTHC' || dims.service === undefined || item.measure !== '') return false;
  const said = words.clauses.slice(0, 1).flatMap((near) => within(reading.marks, near));
  const units = said.flatMap(({ meaning }) => (meaning.type === 'unit' ? [meaning.measure] : []));
  if (units.length > 0) return units.every((measure) => measure === 'hồ sơ');
  const before = latest(found, (o) => o.measure !== '%');
  if (before?.sentence === frames.sentence && before.dims.service !== undefined)
    return before.indicator === 'other' && before.measure !== 'TTHC';
  const { parent, bond } = top(frames);
  if (parent?.measure !== 'hồ sơ' || bond === 'list' || bond === 'level') return false;
  return Object.keys(dimsOf(said, 'last')).every((d) => d === 'service');
}

/** Whether a noun that the rules do not know stands behind a number. */
function countsThings(reading: Reading, { end, measure }: Occurrence): boolean {
  const at = tokenAt(reading.tokens, end);
  const isNamed = reading.starting[at]?.some(({ meaning }) => meaning.type === 'term') ?? false;
  const isQuantity = reading.classes[at - 1]?.class === 'quantity';
  return measure === '' && !isNamed && (isQuantity || countsSomething(reading, at));
}

/** Whether a stretch names a unit, a level or a lĩnh vực. */
const isPlaced = ({ reading, knowledge }: Setting, stretch: Stretch): boolean =>
  fieldIn(reading, [stretch]) !== '' ||
  levelIn(reading, [stretch]) !== null ||
  knowledge.unitOf(reading, stretch) !== null;
