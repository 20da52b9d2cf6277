import type { Token } from '../number/tokens.js';
import { firstIn } from '../ruleset/word-list.js';
import type { Asked } from './asked.js';
import type { Naming } from './label.js';
import { type MainPeriod, QUARTERS } from './periods.js';

/**
 * 'Tồn chuyển sang năm 2024: 20' in a report on 2024 is what that year began with, in one on 2023 what
 * it left.
 */
export function carriedIntoOwn(asked: Asked, named: Naming): Naming {
  const { knowledge } = asked.setting;
  const carried = knowledge.lexicon.byId.get('intake_carried');
  if (named.rule?.id !== 'pending_total' || !carried || !isIntoOwn(asked)) return named;
  return { ...named, rule: carried, dims: { ...named.dims, origin: 'carried' } };
}

/** Whether the words before an item tell what was carried into the time that the report is on. */
function isIntoOwn({ setting: { reading, knowledge }, words: { clauses } }: Asked): boolean {
  const [near] = clauses;
  if (!near) return false;
  const words = reading.tokens.slice(near.start, near.end + 1);
  const { onward } = reading.lists;
  const at = firstIn(onward, words);
  if (at < 0) return false;
  const [kind, number] = words.slice(onward.endFrom(words, at));
  const own = ownNumber(kind?.norm ?? '', knowledge.year, knowledge.mainPeriod);
  return own !== null && number !== undefined && numberOf(number) === own;
}

/** The number of the year, quarter or month that a report is on. */
function ownNumber(kind: string, year: number | null, main: MainPeriod): number | null {
  if (kind === 'năm') return year;
  return kind === 'quý' ? main.quarter : kind === 'tháng' ? main.month : null;
}

const numberOf = ({ norm, text }: Token): number => QUARTERS.indexOf(norm) + 1 || Number(text);
