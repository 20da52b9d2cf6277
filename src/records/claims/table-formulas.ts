import type { Formula } from '../../figures/table-formulas.js';
import { perObject } from '../../collections.js';
import type { Draft, Material } from './material.js';
import { type Cells, draftsOf, readingsDown, tablesOf } from './table-cells.js';
import { type Claimed, claimed, type TotalReading } from './ways.js';

/** Sums that the form states of its columns, '(3)=(4)+(5)+(6)', in every row. */
export function tableFormulaClaims(material: Material): Draft[] {
  return tablesOf(material).flatMap((cells) =>
    statedSums(cells).flatMap(({ stated }) =>
      draftsOf(stated, 'row_total', 'records/formula', material),
    ),
  );
}

/** A stated sum with the rows that it is claimed of. */
interface StatedSum {
  readonly formula: Formula & { readonly kind: 'sum' };
  readonly stated: Claimed;
}

function statedSums(cells: Cells): StatedSum[] {
  return cells.table.shape.formulas.flatMap((formula) => {
    if (formula.kind !== 'sum') return [];
    const way = readingsDown(cells, formula.total, formula.parts, 1);
    return [{ formula, stated: claimed(way, 'stated') }];
  });
}

/**
 * Whether a formula that holds states a sum of the same total with one of the same parts: then it
 * decides, and no other reading of these columns is claimed beside it.
 */
const isStated = perObject((cells: Cells): ((reading: TotalReading) => boolean) => {
  const formulas = statedSums(cells)
    .filter(({ stated }) => !stated.doubtful)
    .map(({ formula }) => formula);
  return ({ total, parts }) =>
    formulas.some(
      (formula) =>
        formula.total === total.cell?.column &&
        parts.some(
          ({ cell }) => cell?.row === total.cell?.row && formula.parts.includes(cell?.column ?? -1),
        ),
    );
});

/** What is claimed but for what a formula of the form states. */
export function notStated({ readings, doubtful }: Claimed, cells: Cells): Claimed {
  const stated = isStated(cells);
  return { readings: readings.filter((reading) => !stated(reading)), doubtful };
}
