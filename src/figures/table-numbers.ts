import type { Cell, NumberClass, SeenNumber } from '../model.js';
import { placeOf, snippetOf } from './evidence.js';
import type { Reading } from './items.js';
import type { Occurrence } from './occurrence.js';
import type { Column } from './table-shape.js';

/** Every number of a cell with the one class it ends in. */
export function cellNumbers(
  reading: Reading,
  cell: Cell,
  column: Column,
  quantity: Occurrence | null,
): SeenNumber[] {
  return numbersOf(reading, cell, (at) => {
    const token = reading.tokens[at];
    const isValue = quantity && token && quantity.start <= token.start && token.end <= quantity.end;
    if (isValue && quantity.indicator !== 'other') return ['figure', quantity.rule];
    const decided = reading.classes[at];
    if (decided) return [decided.class, decided.rule];
    if (isValue) return ['quantity', null];
    return byColumn(column) ?? byNeighbour(reading, at, quantity);
  });
}

/** Every number of a header cell: column numbers and formulas, unless a rule knows better. */
export const headerNumbers = (reading: Reading, cell: Cell): SeenNumber[] =>
  numbersOf(reading, cell, (at) => {
    const decided = reading.classes[at];
    return decided ? [decided.class, decided.rule] : ['list_number', null];
  });

type Decision = readonly [NumberClass, string | null];

function byColumn({ roles, isLabel }: Column): Decision | null {
  if (roles.has('index')) return ['list_number', 'tables/index'];
  if (roles.has('change')) return ['comparison', 'tables/change'];
  if (roles.has('maximum')) return ['claim', 'tables/maximum'];
  if (roles.has('ignored')) return ['code', 'tables/ignored'];
  return isLabel ? ['name', null] : null;
}

/** 'x/20': the best there is to reach; '47,34 ▼13,96': a change. */
function byNeighbour({ tokens }: Reading, at: number, quantity: Occurrence | null): Decision {
  const before = tokens[at - 1]?.norm ?? '';
  if (before === '/' && quantity?.max) return ['claim', null];
  return /^[▲▼↑↓]$/.test(before) ? ['comparison', null] : ['unexplained', null];
}

function numbersOf(reading: Reading, cell: Cell, decide: (at: number) => Decision): SeenNumber[] {
  return reading.tokens.flatMap((token, at): SeenNumber[] => {
    if (token.kind !== 'number') return [];
    const [numberClass, rule] = decide(at);
    return [
      {
        place: placeOf(cell.content, token.start, token.end),
        raw: token.text,
        class: numberClass,
        rule,
        snippet: snippetOf(cell.content.text, token.start, token.end),
      },
    ];
  });
}
