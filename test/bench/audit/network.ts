import { checkClaims } from '../../../src/checks/check.js';
import type { Audited } from '../../../src/findings/suspects.js';
import type { Claim, Decimal, Figure, Term } from '../../../src/model.js';
import { decimal, printVietnamese } from '../../../src/number/decimal.js';
import type { Random } from './random.js';
import { slip, valueOf } from './slips.js';

/** Columns of a row: received = new + carried = resolved + pending. */
const COLUMNS = 5;

/** Claims of a report made of tables whose rows account for themselves, with a total row each. */
export interface Tables {
  readonly tables: number;
  readonly rows: number;
  /** How many cells of each table are printed with a wrong digit. */
  readonly errors: number;
}

/** The cells as numbers; the last row is the total. */
function cells(rows: number, random: Random): number[][] {
  const body = Array.from({ length: rows }, () => {
    const [fresh, carried] = [random.whole(20, 4000), random.whole(1, 300)];
    const pending = random.whole(1, carried);
    return [fresh + carried, fresh, carried, fresh + carried - pending, pending];
  });
  const total = Array.from({ length: COLUMNS }, (_, column) =>
    body.reduce((sum, row) => sum + (row[column] ?? 0), 0),
  );
  return [...body, total];
}

/** The figures and claims of so many tables, with their errors: what the stages before would make of them. */
export function audited({ tables, rows, errors }: Tables, random: Random): Audited {
  const figures: Figure[] = [];
  const claims: Claim[] = [];
  for (let table = 0; table < tables; table += 1) {
    const values = cells(rows, random);
    const wrong = misprints(values, errors, random);
    const terms = values.map((row, r) =>
      row.map((value, c): Term => {
        const id = `f${String(figures.length + 1)}`;
        const printed = wrong.get(r * COLUMNS + c) ?? decimal(value);
        figures.push(figureOf(id, printed));
        return termOf(id, printed);
      }),
    );
    for (const [whole, fresh, carried, resolved, pending] of terms as Term[][] & [Term, Term][]) {
      claims.push(claimOf(claims.length, [whole, fresh, carried] as Term[]));
      claims.push(claimOf(claims.length, [whole, resolved, pending] as Term[]));
    }
    for (let column = 0; column < COLUMNS; column += 1) {
      const [total, ...parts] = [...terms].reverse().map((row) => row[column] as Term);
      claims.push(claimOf(claims.length, [total as Term, ...parts]));
    }
  }
  return { claims, verdicts: checkClaims(claims), figures, numbers: [] };
}

function misprints(
  values: readonly (readonly number[])[],
  errors: number,
  random: Random,
): ReadonlyMap<number, Decimal> {
  const wrong = new Map<number, Decimal>();
  while (wrong.size < errors) {
    const [row, column] = [random.whole(0, values.length - 1), random.whole(0, COLUMNS - 1)];
    const value = decimal(values[row]?.[column] ?? 0);
    const raw = slip(printVietnamese(value), 'wrong digit', random);
    if (raw !== null) wrong.set(row * COLUMNS + column, valueOf(raw, 0));
  }
  return wrong;
}

const place = { page: null, box: null, path: null };

const termOf = (figure: string, value: Decimal): Term => ({
  value,
  raw: printVietnamese(value),
  measure: 'hồ sơ',
  approximate: false,
  figure,
  label: '',
});

const claimOf = (at: number, terms: readonly Term[]): Claim => ({
  id: `c${String(at + 1)}`,
  kind: terms.length > 3 ? 'table_total' : 'row_total',
  terms,
  label: `Dòng ${String(at + 1)}`,
  rule: 'tables/total',
  doubtful: false,
  place,
  section: '',
  snippet: '',
});

const figureOf = (id: string, value: Decimal): Figure => ({
  id,
  indicator: 'other',
  level: '',
  unitName: '',
  field: '',
  value,
  measure: 'hồ sơ',
  raw: printVietnamese(value),
  approximate: false,
  inferred: false,
  source: 'table',
  rule: '',
  place,
  section: '',
  snippet: '',
  repeats: [],
});
