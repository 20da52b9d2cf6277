import { isCount, type Occurrence, sameScope } from '../../figures/occurrence.js';
import type { CheckRule } from '../../ruleset/schema.js';
import { addsUp, type Material } from './material.js';

/**
 * The finer parts of a balance, which are told of what was resolved and seldom of what came in: 'tiếp
 * nhận 640 hồ sơ, trong đó trước hạn 410 hồ sơ, đúng hạn 150 hồ sơ, đang giải quyết 80 hồ sơ'. They count
 * where the sentence goes on with them, names no number of all that was resolved, and they make the
 * total, or a bracket or 'gồm' lists them as all there is.
 */
export function finerPartsOf(
  total: Occurrence,
  { kind, parts: coarse, in_tables: sets = [], also = [], also_terms: terms = [] }: CheckRule,
  material: Material,
): Occurrence[] | null {
  if (kind !== 'balance') return null;
  const told = goingOnFrom(total, material);
  const [outcome] = coarse[0] ?? [];
  if (told.some(({ indicator }) => indicator === outcome)) return null;
  const isOptional = ({ indicator, dims }: Occurrence): boolean =>
    also.includes(indicator) || (indicator === 'other' && terms.includes(dims.stage ?? ''));
  const optional = told.filter(isOptional);
  for (const set of sets) {
    const parts = set.flatMap((id) => told.filter(({ indicator }) => indicator === id));
    const isWhole =
      parts.length === set.length && new Set(parts.map(indicatorOf)).size === set.length;
    if (!isWhole) continue;
    const all = [...parts, ...optional];
    const made = [parts, all].find((way) => addsUp(total, way));
    if (made) return made;
    if (told.length === all.length && listsAll(total, all)) return all;
  }
  return null;
}

const indicatorOf = ({ indicator }: Occurrence): string => indicator;

/** A parenthesis or 'gồm' right behind a total lists what it is made of. */
export const listsAll = (total: Occurrence, parts: readonly Occurrence[]): boolean =>
  parts.every((p) => p.parent === total.id && /^(parenthesis|whole|equal)$/.test(p.bond ?? ''));

/** The counts behind a total in its sentence, of its place and no part of another. */
export const goingOnFrom = (total: Occurrence, { extraction }: Material): Occurrence[] =>
  extraction.occurrences
    .slice(total.id + 1, total.id + 1 + MOST)
    .filter(
      (o) =>
        o.block === total.block &&
        o.sentence === total.sentence &&
        isCount(o) &&
        (o.parent === null || o.parent === total.id) &&
        sameScope(o, total),
    );

/** No more numbers belong to what a sentence says of a total: seven parts, each with its share. */
const MOST = 14;
