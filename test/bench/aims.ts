import { tableOf } from './table.js';

type Unit = '×' | '%' | 's' | 'MB';

/** Something that a bench measures, and what it should be. */
export interface Aim {
  readonly what: string;
  readonly unit: Unit;
  /** Share of one where the unit is `%`; null where it could not be measured. */
  readonly measured: number | null;
  readonly bound: { readonly least: number } | { readonly most: number };
  /** False where the aim is for a larger archive than the one that was measured. */
  readonly isJudged?: boolean;
}

/** A line for each aim: what it is, what was measured, and whether it is met. */
export function aimTable(aims: readonly Aim[]): string {
  return tableOf(['', 'aim', 'measured', 'met'], aims.map(rowOf));
}

function rowOf({ what, unit, measured, bound, isJudged = true }: Aim): string[] {
  const aim = 'least' in bound ? `≥ ${show(bound.least, unit)}` : `≤ ${show(bound.most, unit)}`;
  if (measured === null) return [what, aim, 'not measured', '–'];
  const isMet = 'least' in bound ? measured >= bound.least : measured <= bound.most;
  return [what, aim, show(measured, unit), isJudged ? (isMet ? 'yes' : 'no') : '–'];
}

function show(value: number, unit: Unit): string {
  if (unit === '%') return `${(value * 100).toPrecision(2)} %`;
  if (unit === 'MB') return `${value.toFixed(0)} MB`;
  return unit === 's' ? `${value.toFixed(2)} s` : value.toFixed(2);
}
