import { groupBy } from '../collections.js';
import type { Figure } from '../model.js';
import { toPlain, rescale } from '../number/decimal.js';
import { fold } from '../number/normalize.js';
import type { Lexicon } from './meaning.js';
import { type Occurrence, renamed } from './occurrence.js';

/** Occurrences put together to figures: equal meaning, place and value is one figure, stated again. */
export function figuresFrom(
  occurrences: readonly Occurrence[],
  lexicon: Lexicon,
): {
  figures: Figure[];
  figureOf: string[];
} {
  const stated = occurrences.map((o) =>
    o.ofSome ? { ...renamed(o, null), label: o.label } : ofAllSoFar(o, lexicon),
  );
  const byKey = groupBy(stated, (o) => (o.indicator === 'other' ? `#${String(o.id)}` : keyOf(o)));
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

/**
 * What a table states of all the time up to now is a figure of its own beside that of the report's
 * period, though no claim on that period may take it in. What there is at one moment has no sum.
 */
function ofAllSoFar(o: Occurrence, { byId }: Lexicon): Occurrence {
  const rule = o.soFar && o.indicator === 'other' ? byId.get(o.indicatorThen ?? '') : undefined;
  if (!rule || rule.stock) return o;
  return { ...renamed(o, rule), label: o.label, measure: rule.measure };
}

/** What a month has in common with the whole period is stated apart. */
const keyOf = (o: Occurrence): string =>
  `${quantityKey(o)}|${toPlain(rescale(o.value, 6))}|${o.ofPart ? 'part' : ''}`;

/** Of when a figure is that no place states of the report's own period. */
const periodOf = (stated: readonly Occurrence[]): string | undefined =>
  stated.every(({ ofPart, soFar }) => ofPart ?? soFar) ? stated[0]?.period || undefined : undefined;

function figureFrom(id: string, stated: readonly Occurrence[]): Figure {
  const [first, ...rest] = stated;
  const o = first as Occurrence;
  const period = periodOf(stated);
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
    ...(period !== undefined && { period }),
    repeats: rest.map(({ raw, place, section, snippet }) => ({ raw, place, section, snippet })),
  };
}
