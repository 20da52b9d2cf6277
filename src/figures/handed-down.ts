import { compare } from '../number/decimal.js';
import { isWay } from './items.js';
import { ownLeadIn } from './leads.js';
import { isCount, isOfOnePlace, type Occurrence } from './occurrence.js';
import { readProse } from './prose.js';
import type { Setting } from './setting.js';

/**
 * Whether what a heading hands down is told of single counts below it: below 'Dịch vụ công trực
 * tuyến' the 1.200 of 'Tiếp nhận 1.200 hồ sơ, trong đó trực tuyến 900' are all that came in.
 *
 * @param told what the paragraphs below the heading tell of the ways in, see `tellingWays`
 */
export function isToldBelow(setting: Setting, told: () => readonly Occurrence[]): boolean {
  if (setting.context.leadIn.channel === undefined) return false;
  const open = readProse(withoutWay(setting), setting.earlier.length).filter(isBareIntake);
  return open.some((all) =>
    told().some((part) => isOfOnePlace(part, all) && compare(part.value, all.value) <= 0),
  );
}

/** The counts of a paragraph that their own words say came in some way. */
export function tellingWays(setting: Omit<Setting, 'lead'>): readonly Occurrence[] {
  const { reading, context } = setting;
  if (!reading.marks.some(isWay)) return [];
  const alone = { ...setting, context: { ...context, parent: null }, lead: ownLeadIn(reading) };
  return readProse(withoutWay(alone), 0).filter((o) => o.indicator === 'intake_online');
}

/** The setting of a paragraph, without the way in that its heading names. */
export function withoutWay(setting: Setting): Setting {
  const { channel: _, ...leadIn } = setting.context.leadIn;
  return { ...setting, context: { ...setting.context, leadIn } };
}

const isBareIntake = (o: Occurrence): boolean =>
  isCount(o) && /^intake_(total|new)$/.test(o.indicator) && o.dims.channel === undefined;
