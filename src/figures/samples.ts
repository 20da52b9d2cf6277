import { compare } from '../number/decimal.js';
import { lastIn } from '../ruleset/word-list.js';
import type { Asked } from './asked.js';
import { within } from './clauses.js';
import type { Occurrence } from './occurrence.js';

/**
 * 'Kiểm tra 40 hồ sơ, phát hiện 06 hồ sơ trễ hạn, 02 hồ sơ trả lại', 'Kiểm tra 10 xã, phát hiện 06 hồ
 * sơ trễ hạn': what was found among those that were looked at is no figure of all.
 */
export function isOfSample(asked: Asked): boolean {
  const { item, found, frames } = asked;
  if (item.measure !== 'hồ sơ') return false;
  const told = found.slice(-LONGEST_SAMPLE).filter((o) => o.sentence === frames.sentence);
  const sample = told.findLast((o) => o.dims.topic === 'inspection' && o.measure === item.measure);
  if (sample) return compare(sample.value, item.value) >= 0;
  const bodies = told.findLast((o) => o.measure === '');
  return bodies !== undefined && isFoundAt(asked, bodies);
}

/** 'Kiểm tra 10 xã, phát hiện …': whether a number is right behind what was found at some bodies. */
function isFoundAt({ setting: { reading }, item }: Asked, bodies: Occurrence): boolean {
  const { tokens, marks, lists } = reading;
  const first = Math.max(reading.from, item.start - LONGEST_FINDING);
  const before = tokens.slice(first, item.start);
  const at = lastIn(lists.found, before);
  const counted = before.findIndex(({ start }) => start >= bodies.start);
  if (counted < 0 || at < counted || before.slice(at).some(({ kind }) => kind === 'number'))
    return false;
  return within(marks, { start: first, end: first + counted }).some(
    ({ meaning }) => meaning.type === 'term' && meaning.id === 'inspection',
  );
}

/** No number of what was found stands further from the bodies that were looked at, in words and signs. */
const LONGEST_FINDING = 60;

/** No sentence tells more of what was found in a sample. */
const LONGEST_SAMPLE = 20;
