import { compare } from '../number/decimal.js';
import { isShare } from '../number/share.js';
import { isCount, type Occurrence } from './occurrence.js';
import type { Grid } from './table-grid.js';

/** A percentage with the counts that it is the share of. */
export interface Share {
  readonly counts: readonly Occurrence[];
  readonly bases: readonly Occurrence[];
  readonly percent: Occurrence;
}

/** So many rows above, at most, may be what a share is of. */
const REACH = 12;

/** A share is told by its number alone where it has so many decimals, or one where nothing else reads it. */
const DECIMALS = { alone: 1, instead: 2 };

/**
 * 'Tiếp nhận mới 400', '- Nộp trực tuyến 150, 37,50 %', 'Đã giải quyết 450, 90 % của tổng số': below the
 * counts of one column not every share is of the row that it is listed under. One that no reading gives,
 * or that is not what its reading makes it, is of the nearest row above of which it is exactly the share.
 */
export function withSharesApart(
  shares: readonly Share[],
  percents: readonly Occurrence[],
  cell: Grid,
): readonly Share[] {
  const column = ownColumn(shares);
  if (column === null) return shares;
  const read = new Map(shares.map((share) => [share.percent, share]));
  return percents.flatMap((percent) => {
    const share = read.get(percent);
    if (share && agrees(share)) return [share];
    const { alone, instead } = DECIMALS;
    const told = percent.value.scale >= (share ? instead : alone);
    const apart = told ? shareOfRowAbove(percent, column, cell) : null;
    return apart ?? share ?? [];
  });
}

/** The column that counts and what they are a share of stand in, where it is one for all. */
function ownColumn(shares: readonly Share[]): number | null {
  const columns = new Set(
    shares.flatMap(({ counts, bases }) =>
      [...counts, ...bases].map((o) => (o.cell ? o.cell.column : null)),
    ),
  );
  const [column] = columns;
  return columns.size === 1 ? (column ?? null) : null;
}

function shareOfRowAbove(percent: Occurrence, column: number, cell: Grid): Share | null {
  const row = percent.cell?.row ?? 0;
  const count = cell(row, column);
  if (!count || !isCount(count) || count.value.digits === 0n) return null;
  for (let above = row - 1; above >= Math.max(0, row - REACH); above -= 1) {
    const base = cell(above, column);
    if (!base || !isCount(base) || compare(base.value, count.value) <= 0) continue;
    if (isShare(count.value, base.value, percent.value))
      return { counts: [count], bases: [base], percent };
  }
  return null;
}

const agrees = ({ counts: [count, ...more], bases: [base], percent }: Share): boolean =>
  more.length > 0 || !count || !base || isShare(count.value, base.value, percent.value);
