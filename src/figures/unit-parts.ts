import { add, compare, decimal, equal } from '../number/decimal.js';
import { tokenAt } from '../number/tokens.js';
import { endsSentence } from './clauses.js';
import { markAt, type Reading } from './items.js';
import { withParts } from './listed-parts.js';
import { isCount, type Occurrence } from './occurrence.js';
import type { Setting } from './setting.js';
import type { NamedUnit } from './unit-names.js';

/** No list has more units. */
const MOST = 60;

/**
 * '47 hồ sơ trễ hạn thuộc Sở Tư pháp 31 hồ sơ, Sở Y tế 16 hồ sơ', '18 hồ sơ trễ hạn gồm 15 hồ sơ của
 * phường A và 03 hồ sơ của phường B', '05 hồ sơ quá hạn ở xã A (03) và xã B (02)': numbers behind a
 * quantity that make exactly it, each with a unit of its own beside it, are that quantity in each.
 */
export function withUnitParts(
  found: readonly Occurrence[],
  { reading, knowledge }: Setting,
): readonly Occurrence[] {
  return withParts(found, 'whole', knowledge.lexicon, (whole, at) => {
    if (whole.indicator === 'other' || !isCount(whole) || whole.unitName !== '') return [];
    const listed = partsBehind(whole, found, at);
    if (listed.length < 2) return [];
    const units = unitsOf(listed, (o, side) => {
      const beside = unitBeside(o, side, reading, knowledge.unitOf);
      return beside ?? (o.unitName === '' ? null : { name: o.unitName, level: o.level });
    });
    return units.map(({ name, level }, k) => {
      const place = { level, unitName: name, field: whole.field };
      return { whole, o: listed[k] as Occurrence, place };
    });
  });
}

/** The counts right behind a whole in its sentence that make it; none where they do not. */
function partsBehind(
  whole: Occurrence,
  found: readonly Occurrence[],
  at: number,
): readonly Occurrence[] {
  const parts: Occurrence[] = [];
  let made = decimal(0);
  for (let next = at + 1; next <= at + MOST && compare(made, whole.value) < 0; next++) {
    const o = found[next];
    if (o?.sentence !== whole.sentence) return [];
    if (o.measure === '%') continue;
    if (!isOpen(o, whole)) return [];
    parts.push(o);
    made = add(made, o.value);
  }
  return equal(made, whole.value) ? parts : [];
}

/** Whether nothing says that a number counts anything but what the whole does. */
const isOpen = (o: Occurrence, whole: Occurrence): boolean =>
  isCount(o) &&
  o.base === null &&
  o.period === whole.period &&
  (o.measure === '' || o.measure === whole.measure) &&
  (o.indicator === 'other' || o.indicator === whole.indicator);

type Side = 'before' | 'behind';

/** The units of some numbers, all before or all behind them, where each has another; else none. */
function unitsOf(
  listed: readonly Occurrence[],
  unitOf: (o: Occurrence, side: Side) => NamedUnit | null,
): readonly NamedUnit[] {
  for (const side of ['before', 'behind'] as const) {
    const units = listed.flatMap((o) => unitOf(o, side) ?? []);
    const names = new Set(units.map(({ name }) => name));
    if (names.size === listed.length && !names.has('')) return units;
  }
  return [];
}

/** What joins a number to the unit behind it. */
const JOINS = /^(của|thuộc|ở|tại|do)$/;

function unitBeside(
  { start: offset }: Occurrence,
  side: Side,
  reading: Reading,
  unitOf: Setting['knowledge']['unitOf'],
): NamedUnit | null {
  const { tokens } = reading;
  const number = tokenAt(tokens, offset);
  if (side === 'before') {
    let start = number;
    while (start > reading.from && !endsGap(reading, start - 1)) start--;
    const unit = markAt(reading, start, 'unit');
    return unitOf(reading, { start: pastSigns(reading, unit?.end ?? start), end: number }, true);
  }
  const start = markAt(reading, number + 1, 'unit')?.end ?? number + 1;
  if (!JOINS.test(tokens[start]?.norm ?? '')) return null;
  let end = start + 1;
  while (end < tokens.length && !endsGap(reading, end)) end++;
  return unitOf(reading, { start: start + 1, end });
}

/** Another number, or the end of the sentence; 'Phường 4' has one in its name. */
const endsGap = ({ tokens, classes }: Reading, at: number): boolean =>
  (tokens[at]?.kind === 'number' && classes[at]?.class !== 'name') || endsSentence(tokens, at);

function pastSigns({ tokens }: Reading, from: number): number {
  let at = from;
  while (/^[,;)%]$/.test(tokens[at]?.norm ?? '')) at++;
  return at;
}
