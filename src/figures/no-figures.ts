import type { NumberClass } from '../model.js';
import { beginsAt } from '../ruleset/word-list.js';
import type { Item, Reading } from './items.js';
import type { Dims } from './meaning.js';
import type { Occurrence } from './occurrence.js';
import type { Setting } from './setting.js';

/** Whether words for zero have a name; those before things of a kind ('không có hồ sơ quá hạn') must not leave open which. */
export function isSureZero(
  { measure }: Item,
  { indicator, dims, parent }: Occurrence,
  { knowledge }: Setting,
): boolean {
  if (indicator === 'other') return false;
  // 'Đánh giá tác động: Trong kỳ không phát sinh' only says when.
  if (measure === '' && parent === null && saysOnlyWhen(dims)) return false;
  const stage = dims.stage ?? knowledge.lexicon.stageOf.get(indicator);
  return measure === '' || dims.timing === undefined || stage === 'resolved' || stage === 'pending';
}

const saysOnlyWhen = ({ origin, total: _, ...others }: Dims): boolean =>
  (origin === 'in_period' || origin === 'this_month') && Object.keys(others).length === 0;

/** What a number is that names or numbers something, and counts nothing. */
const NAMING: readonly NumberClass[] = [
  'code',
  'document_number',
  'legal_article',
  'name',
  'phone',
];

/** Whether a number that no indicator names and no unit counts is part of a name: '06' of 'Biểu số II.06b'. */
export const onlyNames = (
  { start, measure }: Item,
  { indicator }: Occurrence,
  { reading }: Setting,
): boolean => {
  const named = reading.otherwise[start]?.class;
  return indicator === 'other' && measure === '' && named !== undefined && NAMING.includes(named);
};

/** '46 TTHC thuộc 05 lĩnh vực, trong đó …', '12 hồ sơ trễ hạn của 3 đơn vị: …': how many kinds or bodies of them there are is not what the parts are of. */
export const countsKinds = ({ tokens, lists }: Reading, { start, end }: Item): boolean =>
  /^(thuộc|của|trong|ở|tại)$/.test(tokens[start - 1]?.norm ?? '') &&
  (beginsAt(lists.field_word, tokens, end) ||
    KINDS.test(`${tokens[end]?.norm ?? ''} ${tokens[end + 1]?.norm ?? ''} `));

const KINDS = /^(nhóm|đơn vị|cơ quan|địa phương) /;
