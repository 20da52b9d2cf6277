import { groupBy } from '../collections.js';
import { equal } from '../number/decimal.js';
import { tokenAt } from '../number/tokens.js';
import { isWord, type Reading } from './items.js';
import {
  isCount,
  latest,
  type Occurrence,
  PAST_TIME,
  totalOf,
  withReplaced,
} from './occurrence.js';
import { sentenceStart } from './sentences.js';

/** No sentence on causes is longer, in words and signs. */
const LONGEST_SENTENCE = 300;

/** Whether a sentence opens as one on causes, up to its colon: 'Nguyên nhân trễ hạn: do thiếu giấy tờ (12 hồ sơ), mất điện (3 hồ sơ)', 'Nguyên nhân của 15 hồ sơ trễ hạn: …'. */
export function tellsCauses(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  const start = sentenceStart(reading, at, LONGEST_SENTENCE);
  const opening = reading.starting[start]?.find(isCause);
  if (!opening) return false;
  let colon = opening.end;
  while (colon < at && /^(word|number)$/.test(tokens[colon]?.kind ?? '')) colon++;
  return colon < at && tokens[colon]?.norm === ':';
}

const isCause = (mark: Reading['marks'][number]): boolean => isWord(mark, 'aside');

/**
 * The numbers of a sentence on causes that make exactly what the paragraph told before to be late are
 * its parts: 'Trễ hạn 15 hồ sơ. Nguyên nhân: thiếu giấy tờ 12 hồ sơ, mất điện 3 hồ sơ'.
 */
export function withCauses(found: readonly Occurrence[], reading: Reading): readonly Occurrence[] {
  if (!reading.marks.some(isCause)) return found;
  const parts = new Map<number, Occurrence>();
  for (const told of groupBy(found, ({ sentence }) => sentence).values()) {
    const causes = told.filter((o) => isCount(o) && o.base === null && o.measure !== '');
    const [first] = causes;
    if (!first || causes.length < 2 || !tellsCauses(reading, tokenAt(reading.tokens, first.start)))
      continue;
    const made = totalOf(causes);
    const late = latest(
      found,
      (o) => o.unitName === '' && PAST_TIME.test(o.indicator) && equal(o.value, made),
      first.id - (found[0] ?? first).id,
    );
    if (!late) continue;
    const of = { parent: late.id, bond: 'whole', group: `${first.group}.causes` } as const;
    for (const o of causes) parts.set(o.id, { ...o, ...of });
  }
  return withReplaced(found, parts);
}
