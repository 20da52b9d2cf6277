import type { Asked } from './asked.js';
import { within } from './clauses.js';
import { top } from './frames.js';
import { equal, sum } from '../number/decimal.js';
import { type Dims, dimsOf, strong } from './meaning.js';
import type { Item } from './items.js';
import { byId, latest, type Occurrence } from './occurrence.js';

/**
 * Whether 'còn lại 100 hồ sơ' says no more than that it is the rest of what stands before it, and that
 * is told by channel, service, lĩnh vực or unit ('nộp trực tuyến 400 hồ sơ, còn lại 100 hồ sơ'), or
 * makes up a quantity with its other parts ('đã giải quyết 400, trong đó trước hạn 300, còn lại 100'),
 * or is left of something else ('Số hóa kết quả: đạt 420/600 hồ sơ, còn lại 180 hồ sơ'). Then it is not
 * what is pending.
 */
export function isRestOfOthers(asked: Asked, named: Dims): boolean {
  const { setting, words, item, found } = asked;
  const [near] = words.clauses;
  const own = near ? within(setting.reading.marks, near) : [];
  const says = [...own, ...within(setting.reading.marks, words.behind)];
  const { timing, channel: way, topic } = dimsOf(says, 'last');
  if (topic === 'digitization' && named.topic === undefined) return true;
  const isBare = timing === undefined && way === undefined && topic === undefined;
  if (!isBare || dimsOf(own, 'last').stage !== 'pending') return false;
  if (dimsOf(strong(says), 'last').stage !== undefined) return false;
  const before = latest(found, (o) => isBeside(o, item) && !isBaseOf(found, o.id));
  if (!before) return false;
  if (named.topic === undefined && isLeftOfElse(asked, before)) return true;
  const { channel, service, kind } = before.dims;
  const isOfKind = channel !== undefined || service !== undefined || kind !== undefined;
  const whole = byId(found, before.parent);
  const isPart = whole !== undefined && whole.indicator === before.indicator;
  const { unitName, field } = setting.context;
  const isOfPlace = before.unitName !== unitName || before.field !== field;
  const isDone =
    (before.dims.stage ?? setting.knowledge.lexicon.stageOf.get(before.indicator)) === 'resolved';
  const isRest = isOfKind || isPart || (isOfPlace && !isDone);
  return isRest || makesUpWhole(asked, before);
}

/** Whether the count before it in its sentence is of what was to be digitized, or a of an 'a/b' that no rule names. */
function isLeftOfElse({ frames: { sentence } }: Asked, before: Occurrence): boolean {
  const { dims, base, indicator } = before;
  const isElse = dims.topic === 'digitization' || (indicator === 'other' && base !== null);
  return before.sentence === sentence && isElse;
}

/** Whether it is a count of the same; of '10 phường còn lại 400 hồ sơ' the 10 only says how many others there are. */
const isBeside = ({ measure, indicator }: Occurrence, item: Item): boolean =>
  measure !== '%' && (measure !== '' || item.measure === '' || indicator !== 'other');

/** Whether the number and those of the list that the last one is of make up their whole by when they were resolved. */
function makesUpWhole({ frames, item, found }: Asked, last: Occurrence): boolean {
  const whole = byId(found, top(frames).parent?.id);
  if (!whole || last.parent !== whole.id || last.dims.timing === undefined) return false;
  const parts = found.filter(({ group, measure }) => group === last.group && measure !== '%');
  return equal(sum([item.value, ...parts.map(({ value }) => value)]), whole.value);
}

const isBaseOf = (found: readonly Occurrence[], id: number): boolean =>
  byId(found, id - 1)?.base === id;
