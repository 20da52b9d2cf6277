import { groupBy } from '../collections.js';
import type { Figure } from '../model.js';
import { toPlain, rescale } from '../number/decimal.js';
import { fold } from '../number/normalize.js';
import type { Occurrence } from './occurrence.js';

/** Occurrences put together to figures: equal meaning, place and value is one figure, stated again. */
export function figuresFrom(occurrences: readonly Occurrence[]): {
  figures: Figure[];
  figureOf: string[];
} {
  const byKey = groupBy(occurrences, (o) =>
    o.indicator === 'other' ? `#${String(o.id)}` : keyOf(o),
  );
  const figureOf: string[] = [];
  const figures = [...byKey.values()].map((group, at) => {
    const id = `f${String(at + 1)}`;
    for (const occurrence of group) figureOf[occurrence.id] = id;
    return figureFrom(id, group);
  });
  return { figures, figureOf };
}

/** The quantity an occurrence states, apart from its value. */
export const quantityKey = (o: Occurrence): string =>
  [o.indicator, o.level, bareUnit(o.unitName), fold(o.field)].join('|');

const bareUnit = (name: string): string => fold(name).replace(/^(ubnd|uy ban nhan dan)\s+/, '');

/** What a month has in common with the whole period is stated apart. */
const keyOf = (o: Occurrence): string =>
  `${quantityKey(o)}|${toPlain(rescale(o.value, 6))}|${o.ofPart ? 'part' : ''}`;

function figureFrom(id: string, [first, ...rest]: readonly Occurrence[]): Figure {
  const o = first as Occurrence;
  return {
    id,
    indicator: o.indicator,
    level: o.level,
    unitName: o.unitName,
    field: o.field,
    value: o.value,
    measure: o.measure,
    raw: o.raw,
    approximate: o.approximate,
    inferred: o.inferred,
    source: o.source,
    rule: o.rule,
    place: o.place,
    section: o.section,
    snippet: o.snippet,
    ...(o.ofPart && { period: o.period }),
    repeats: rest.map(({ raw, place, section, snippet }) => ({ raw, place, section, snippet })),
  };
}
