import type { Occurrence } from '../../figures/occurrence.js';
import type { Superlative } from '../../figures/standings.js';
import { compare, equal } from '../../number/decimal.js';
import { fold } from '../../number/normalize.js';
import { type Draft, draft, labelOf, type Material, parentOf } from './material.js';

/** A list against which a superlative can be held has so many others. */
const FEWEST = 2;

const RULES = {
  highest: 'records/extreme_highest',
  lowest: 'records/extreme_lowest',
  either: 'records/extreme',
} as const;

/**
 * 'Nhiều nhất là thị trấn Sông Mây (320 hồ sơ)' against the table column or the list of the report
 * that states this number of this unit, beside others of its kind. Where it fails it is claimed only
 * of the one list that there is, and only where no second number shares the superlative.
 */
export function extremeClaims(material: Material): Draft[] {
  const { extraction } = material;
  return extraction.standings.superlatives.flatMap((superlative): Draft[] => {
    const stated = extraction.occurrences[superlative.of];
    if (!stated || stated.approximate) return [];
    const lists = listsFor(stated, superlative, material);
    const fitting = lists.find(({ all }) => holds(stated, all, superlative.end));
    const [only, ...more] = fitting ? [fitting] : lists;
    const isOpen = !fitting && (more.length > 0 || superlative.isOneOfMany);
    if (!only || isOpen) return [];
    return [
      draft('extreme', [stated, ...only.all], material, {
        label: labelOf(only.own),
        rule: RULES[superlative.end],
      }),
    ];
  });
}

/** One quantity of several units, with the entry of the unit that the superlative names. */
interface List {
  readonly own: Occurrence;
  readonly all: readonly Occurrence[];
}

/** The lists that have the stated number for a unit or lĩnh vực of the sentence. */
function listsFor(stated: Occurrence, superlative: Superlative, material: Material): List[] {
  const sentence = ` ${fold(superlative.sentence)} `;
  const named = material.extraction.occurrences.filter(
    (o) =>
      equal(o.value, stated.value) &&
      subjectOf(o) !== '' &&
      mayBe(o, stated) &&
      sentence.includes(` ${subjectOf(o)} `),
  );
  const lists = named.map((own) => ({ own, all: listOf(own, superlative, material) }));
  return lists.filter(
    ({ all }, at) =>
      new Set(all.map(subjectOf)).size > FEWEST &&
      lists.findIndex((other) => other.all[0] === all[0]) === at,
  );
}

/** Of which unit or lĩnh vực it is. */
const subjectOf = ({ unitName, field }: Occurrence): string =>
  fold(unitName || field).replace(/^(ubnd|uy ban nhan dan) /, '');

/** Whether two occurrences may state one quantity. */
const mayBe = (a: Occurrence, b: Occurrence): boolean =>
  (a.measure === b.measure || b.measure === '') &&
  a.period === b.period &&
  (a.indicator === b.indicator || a.indicator === 'other' || b.indicator === 'other');

/** What is listed with an occurrence: the entries of its column, or what its paragraph or list states alike. */
function listOf(own: Occurrence, superlative: Superlative, material: Material): Occurrence[] {
  const { document, index } = material;
  const isListed = (o: Occurrence): boolean =>
    own.cell
      ? o.cell?.column === own.cell.column
      : own.indicator !== 'other' && o.indicator === own.indicator;
  const blocks =
    own.cell === null && own.bond === 'list' && parentOf(document, own) !== null
      ? document.blocks.flatMap(({ index: at, parent }) =>
          parent === parentOf(document, own) ? [at] : [],
        )
      : [own.block];
  return blocks
    .flatMap((block) => index.inBlock(block))
    .filter((o) => isListed(o) && isAlike(o, own) && isAmong(o, own, superlative));
}

/** Whether both are of one kind: two units of a level, or two lĩnh vực. */
const isAlike = (a: Occurrence, b: Occurrence): boolean =>
  !a.approximate &&
  a.level === b.level &&
  a.period === b.period &&
  a.measure === b.measure &&
  (b.unitName === ''
    ? a.unitName === '' && a.field !== ''
    : a.unitName !== '' && a.field === b.field);

const TYPES = ['xa', 'phuong', 'thi tran', 'huyen', 'quan', 'thi xa', 'thanh pho', 'so', 'phong'];

/** 'Trong các phường, cao nhất là Phường 3': where the words before name its type of unit alone, the others are of that type. */
function isAmong(o: Occurrence, own: Occurrence, { among }: Superlative): boolean {
  // A word before a capital belongs to a name: 'Xã Mây Hạ' names no type.
  const types = among.replace(/\p{L}+ (?=\p{Lu})/gu, '').replace(/\P{L}+/gu, ' ');
  const words = ` ${fold(types)} `;
  const [only, ...more] = TYPES.filter((type) => words.includes(` ${type} `));
  const isOfType = (of: Occurrence): boolean => subjectOf(of).startsWith(`${only ?? ''} `);
  return only === undefined || more.length > 0 || !isOfType(own) || isOfType(o);
}

function holds(
  { value }: Occurrence,
  list: readonly Occurrence[],
  end: Superlative['end'],
): boolean {
  const never = (beyond: 1 | -1): boolean => list.every((o) => compare(o.value, value) !== beyond);
  return (end !== 'lowest' && never(1)) || (end !== 'highest' && never(-1));
}
