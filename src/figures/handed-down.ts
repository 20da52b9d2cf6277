import { compare } from '../number/decimal.js';
import { isChannel } from './items.js';
import { ownLeadIn } from './leads.js';
import { isCount, isOfOnePlace, type Occurrence } from './occurrence.js';
import { readProse } from './prose.js';
import type { Setting } from './setting.js';

/**
 * The setting of a paragraph without the way in that its heading names, where that is told of single
 * counts below the heading: below 'Dịch vụ công trực tuyến' the 1.200 of 'Tiếp nhận 1.200 hồ sơ,
 * trong đó trực tuyến 900' are all that came in. Else the setting as it is.
 *
 * @param told what the paragraphs below the heading tell of the ways in, see `tellingWays`
 */
export function asTold(setting: Setting, told: () => readonly Occurrence[]): Setting {
  if (setting.context.leadIn.channel === undefined || told().length === 0) return setting;
  const plain = withoutWay(setting);
  const isTold = (all: Occurrence): boolean =>
    told().some((part) => isOfOnePlace(part, all) && compare(part.value, all.value) <= 0);
  const found = readProse(plain, setting.earlier.length);
  return found.some((o) => isBareIntake(o) && isTold(o)) ? plain : setting;
}

/** The counts of a paragraph that their own words say came in some way. */
export function tellingWays(setting: Omit<Setting, 'lead'>): readonly Occurrence[] {
  const { reading, context } = setting;
  if (!reading.marks.some(isChannel)) return [];
  const alone = { ...setting, context: { ...context, parent: null }, lead: ownLeadIn(reading) };
  return readProse(withoutWay(alone), 0).filter((o) => o.indicator === 'intake_online');
}

function withoutWay(setting: Setting): Setting {
  const { channel: _, ...leadIn } = setting.context.leadIn;
  return { ...setting, context: { ...setting.context, leadIn } };
}

const isBareIntake = (o: Occurrence): boolean =>
  isCount(o) && /^intake_(total|new)$/.test(o.indicator) && o.dims.channel === undefined;
