import type { Cell, NumberClass, SeenNumber } from '../model.js';
import { cellSnippet, placeOf } from './evidence.js';
import type { Reading } from './items.js';
import type { Occurrence } from './occurrence.js';
import type { TableRole } from './table-roles.js';
import type { Column, Row } from './table-shape.js';

/** Every number of a cell with the one class it ends in. */
export function cellNumbers(
  reading: Reading,
  cell: Cell,
  row: Row,
  column: Column,
  quantities: readonly Occurrence[],
): SeenNumber[] {
  return numbersOf(reading, cell, [row.label, ...column.path], (at) => {
    const token = reading.tokens[at];
    const value = quantities.find((o) => token && o.start <= token.start && token.end <= o.end);
    if (value && value.indicator !== 'other') return ['figure', value.rule];
    if (value?.soFar && value.indicatorThen) return ['figure', `indicators/${value.indicatorThen}`];
    const decided = reading.classes[at];
    if (decided) return [decided.class, decided.rule];
    if (value?.period === 'former') return ['former_period', 'tables/former'];
    if (value) return ['quantity', null];
    const known = byLine(row, column) ?? byNeighbour(reading, at, quantities[0]);
    const other = reading.otherwise[at];
    return known ?? (other ? [other.class, other.rule] : ['unexplained', null]);
  });
}

/** Every number of a header cell: column numbers and formulas, unless a rule knows better. */
export const headerNumbers = (reading: Reading, cell: Cell): SeenNumber[] =>
  numbersOf(reading, cell, [], (at) => {
    const decided = reading.classes[at];
    return decided ? [decided.class, decided.rule] : ['list_number', null];
  });

type Decision = readonly [NumberClass, string | null];

/** What the numbers of a row or column are that holds no quantities. */
const CLASSES: readonly (readonly [TableRole, NumberClass])[] = [
  ['index', 'list_number'],
  ['rank', 'rank'],
  ['change', 'comparison'],
  ['maximum', 'claim'],
  ['target', 'threshold'],
  ['ignored', 'code'],
];

function byLine(row: Row, column: Column): Decision | null {
  const roles = new Set([...column.roles, ...(row.kind === 'aside' ? row.roles : [])]);
  const found = CLASSES.find(([role]) => roles.has(role));
  if (found) return [found[1], `tables/${found[0]}`];
  return column.isLabel || row.kind === 'section' ? ['name', null] : null;
}

/** 'x/20': the best there is to reach; '12 (98,5%)': a share of it; '47,34 ▼13,96': a change. */
function byNeighbour(
  { tokens }: Reading,
  at: number,
  quantity: Occurrence | undefined,
): Decision | null {
  const before = tokens[at - 1]?.norm ?? '';
  if (before === '/' && quantity?.max) return ['claim', null];
  if (quantity && tokens[at + 1]?.norm === '%') return ['claim', null];
  return /^[▲▼↑↓]$/.test(before) ? ['comparison', null] : null;
}

/** @param titles what names the cell's row and column, shown beside a number that nothing explains */
function numbersOf(
  reading: Reading,
  cell: Cell,
  titles: readonly string[],
  decide: (at: number) => Decision,
): SeenNumber[] {
  const { text } = cell.content;
  const seen: SeenNumber[] = [];
  reading.tokens.forEach((token, at) => {
    if (token.kind !== 'number') return;
    const [numberClass, rule] = decide(at);
    seen.push({
      place: placeOf(cell.content, token.start, token.end),
      raw: token.text,
      class: numberClass,
      rule,
      snippet: cellSnippet(
        numberClass === 'unexplained' ? titles : [],
        text,
        token.start,
        token.end,
      ),
    });
  });
  return seen;
}
