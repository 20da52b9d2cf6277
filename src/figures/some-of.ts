import type { Asked } from './asked.js';
import { type Stretch, within } from './clauses.js';
import { isRatio, type Naming, saysOfWhich } from './label.js';
import { type Dims, dimsOf } from './meaning.js';
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

/** Whether a stretch names a unit, a level or a lĩnh vực. */
const isPlaced = ({ reading, knowledge }: Setting, stretch: Stretch): boolean =>
  fieldIn(reading, [stretch]) !== '' ||
  levelIn(reading, [stretch]) !== null ||
  knowledge.unitOf(reading, stretch) !== null;
