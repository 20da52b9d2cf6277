import type { Occurrence } from '../../figures/occurrence.js';
import type { Row } from '../../figures/table-shape.js';
import type { Superlative } from '../../figures/standings.js';
import { groupBy, perObject, remembering } from '../../collections.js';
import type { Decimal } from '../../model.js';
import { compare, equal, rescale, toPlain } from '../../number/decimal.js';
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
  const { superlatives } = extraction.standings;
  if (superlatives.length === 0) return [];
  const entries = entriesOf(material);
  return superlatives.flatMap((superlative): Draft[] => {
    const stated = extraction.occurrences[superlative.of];
    if (!stated || stated.approximate) return [];
    const lists = listsFor(stated, superlative, entries);
    const fitting = lists.flat().find(({ all }) => holds(stated, all, superlative.end));
    const [only, ...more] = fitting ? [fitting] : lists.flatMap(([widest]) => widest ?? []);
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

/** The quantities of a report that units or lĩnh vực have. */
interface Entries {
  /** Those of a value. */
  of(value: Decimal): readonly Occurrence[];
  /** What stands in the column of one, or in its paragraph or list; of a column first what no other rows make up, then the rows beside its own. */
  listsWith(own: Occurrence): readonly (readonly Occurrence[])[];
}

function entriesOf({ document, extraction, index }: Material): Entries {
  const keyOf = (value: Decimal): string => toPlain(rescale(value, MOST_DECIMALS));
  const named = extraction.occurrences.filter((o) => subjectOf(o) !== '');
  const byValue = groupBy(named, ({ value }) => keyOf(value));
  const siblings = groupBy(document.blocks, ({ parent }) => parent);
  const shapes = new Map(extraction.tables.map(({ block, shape }) => [block, shape] as const));
  const columnsOf = remembering((block: number) =>
    groupBy(index.inBlock(block), (o) => o.cell?.column),
  );
  return {
    of: (value) => (byValue.get(keyOf(value)) ?? []).filter((o) => equal(o.value, value)),
    listsWith(own) {
      if (own.cell) {
        const column = columnsOf(own.block).get(own.cell.column) ?? [];
        return rowsWith(own.cell.row, shapes.get(own.block)?.rows ?? []).map((rows) =>
          column.filter(({ cell }) => rows.has(cell?.row ?? -1)),
        );
      }
      const list = own.bond === 'list' ? parentOf(document, own) : null;
      if (list === null) return [index.beside(own)];
      return [(siblings.get(list) ?? []).flatMap((block) => index.inBlock(block.index))];
    },
  };
}

/**
 * The rows that one may be the highest of: all that no other rows make up, and those that stand
 * beside it. 'II. Các chi nhánh' is listed neither with its branches nor with those of 'I'.
 */
function rowsWith(own: number, rows: readonly Row[]): ReadonlySet<number>[] {
  const parent = rows.find(({ index }) => index === own)?.parent;
  const counted = rows.filter(({ kind }) => kind === 'entry' || kind === 'group');
  const single = counted.filter(({ kind, index }) => kind === 'entry' || index === own);
  return [single, counted.filter((row) => row.parent === parent)].map(
    (listed) => new Set(listed.map(({ index }) => index)),
  );
}

/** No number of a report has more. */
const MOST_DECIMALS = 6;

/** The lists that have the stated number for a unit or lĩnh vực of the sentence, each followed by that of those beside it. */
function listsFor(stated: Occurrence, superlative: Superlative, entries: Entries): List[][] {
  const sentence = ` ${fold(superlative.sentence)} `;
  const named = entries
    .of(stated.value)
    .filter((o) => mayBe(o, stated) && sentence.includes(` ${subjectOf(o)} `));
  const lists = named.map((own) =>
    entries
      .listsWith(own)
      .map((listed): List => ({ own, all: listOf(own, superlative, listed) }))
      .filter(({ all }) => new Set(all.map(subjectOf)).size > FEWEST),
  );
  const first = (of: readonly List[] = []): Occurrence | undefined => of[0]?.all[0];
  return lists.filter(
    (of, at) => of.length > 0 && lists.findIndex((other) => first(other) === first(of)) === at,
  );
}

/** Of which unit or lĩnh vực it is. */
const subjectOf = perObject(({ unitName, field }: Occurrence): string =>
  fold(unitName || field).replace(/^(ubnd|uy ban nhan dan) /, ''),
);

/** Whether two occurrences may state one quantity. */
const mayBe = (a: Occurrence, b: Occurrence): boolean =>
  (a.measure === b.measure || b.measure === '') &&
  a.period === b.period &&
  (a.indicator === b.indicator || a.indicator === 'other' || b.indicator === 'other');

/** What is listed with an occurrence: the entries of its column, or what its paragraph or list states alike. */
function listOf(
  own: Occurrence,
  { among }: Superlative,
  listed: readonly Occurrence[],
): Occurrence[] {
  const isListed = (o: Occurrence): boolean =>
    own.cell !== null || (own.indicator !== 'other' && o.indicator === own.indicator);
  const type = typeNamed(among);
  const isOfType = (o: Occurrence): boolean => subjectOf(o).startsWith(`${type ?? ''} `);
  const isAny = type === null || !isOfType(own);
  return listed.filter((o) => isListed(o) && isAlike(o, own) && (isAny || isOfType(o)));
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

const TYPES = [
  ...['xa', 'phuong', 'thi tran', 'dac khu', 'huyen', 'quan', 'thi xa', 'thanh pho'],
  ...['so', 'phong', 'chi nhanh', 'chi cuc', 'trung tam'],
];

/** 'Trong các phường, cao nhất là Phường 3': the others are of the type of unit that the words before name alone. */
function typeNamed(among: string): string | null {
  // A word before a capital belongs to a name: 'Xã Mây Hạ' names no type.
  const types = among.replace(/\p{L}+ (?=\p{Lu})/gu, '').replace(/\P{L}+/gu, ' ');
  const words = ` ${fold(types)} `;
  const [only = null, ...more] = TYPES.filter((type) => words.includes(` ${type} `));
  return more.length > 0 ? null : only;
}

function holds(
  { value }: Occurrence,
  list: readonly Occurrence[],
  end: Superlative['end'],
): boolean {
  const never = (beyond: 1 | -1): boolean => list.every((o) => compare(o.value, value) !== beyond);
  return (end !== 'lowest' && never(1)) || (end !== 'highest' && never(-1));
}
