import { fold } from '../number/normalize.js';
import { printed } from '../number/tokens.js';
import type { Named } from './asked.js';
import { type Stretch, type Surroundings, within } from './clauses.js';
import { type Item, isWord, type Reading } from './items.js';
import type { Occurrence } from './occurrence.js';
import type { Setting } from './setting.js';
import type { NamedUnit } from './unit-names.js';

/** No name of a unit has more words and signs. */
const LONGEST_NAME = 20;

/**
 * The unit that the bracket right behind the highest or lowest number names and nothing more: 'cao nhất là 98,6
 * điểm (Sở Y tế), thấp nhất là 83,6 điểm (Sở Xây dựng)'; null where none is, or the words before name one.
 */
export function unitBehind(
  { reading, knowledge }: Setting,
  { unitEnd }: Item,
  words: Surroundings,
): NamedUnit | null {
  const { tokens } = reading;
  const [nearest] = words.clauses;
  if (tokens[unitEnd]?.norm !== '(' || !nearest || !tellsExtreme(reading, words)) return null;
  if (knowledge.unitOf(reading, nearest, true) !== null) return null;
  const length = tokens
    .slice(unitEnd, unitEnd + LONGEST_NAME)
    .findIndex(({ norm }) => norm === ')');
  if (length < 2) return null;
  const inside: Stretch = { start: unitEnd + 1, end: unitEnd + length };
  const unit = knowledge.unitOf(reading, inside);
  const isAll = fold(unit?.name ?? '') === fold(printed(tokens.slice(inside.start, inside.end)));
  const isNext = (at: number): boolean =>
    /^(,|và)$/.test(tokens[at]?.norm ?? '') &&
    knowledge.unitOf(reading, { start: at + 1, end: inside.end }) !== null;
  return isAll && !tokens.slice(inside.start, inside.end).some((_, k) => isNext(inside.start + k))
    ? unit
    : null;
}

/** What is named with its unit, if it has one; 'thấp nhất là 2 hồ sơ (Sở Ngoại vụ)' counts what the number before does. */
export function ofUnit(
  named: Named,
  unit: NamedUnit | null,
  { measure }: Item,
  before: Occurrence | undefined,
  { lexicon }: Setting['knowledge'],
): Named {
  if (!unit) return named;
  const place = { level: unit.level, unitName: unit.name };
  const isAlike = before?.measure === measure && measure !== '';
  if (named.rule !== null || !isAlike) return { ...named, ...place };
  return {
    ...named,
    ...place,
    rule: lexicon.byId.get(before.indicator) ?? null,
    dims: before.dims,
  };
}

/** Whether the words right before a number call it the highest or lowest: a bracket before them names whose the one before is. */
export const tellsExtreme = (reading: Reading, { clauses: [nearest] }: Surroundings): boolean =>
  nearest !== undefined &&
  within(reading.marks, nearest).some((mark) => isWord(mark, 'highest', 'lowest'));
