import { indicatorOf, type Lexicon } from './meaning.js';
import { isOfOnePlace } from './occurrence.js';
import type { RowMeaning } from './table-rows.js';

/** What a row says that is no more than when a stock was counted. */
const SO_FAR = /^(lũy kế|cộng dồn)$/;

/**
 * 'Hồ sơ đang giải quyết (lũy kế đến 17 giờ ngày 19/10)': what is pending or was carried over is so at
 * one moment, so that 'lũy kế' tells but which, and no other period; not where a row beside it tells
 * of the same in the report's own period.
 */
export function withStocksNow(rows: readonly RowMeaning[], lexicon: Lexicon): RowMeaning[] {
  const stocks = rows.map((row) => stockOf(row, lexicon));
  return rows.map((row, at) => {
    const isLate = SO_FAR.test(row.period) && !row.row.roles.has('cumulative');
    if (!isLate || stocks[at] === null) return row;
    const isTwice = rows.some(
      (other, k) => k !== at && stocks[k] === stocks[at] && isOfOnePlace(other, row),
    );
    return isTwice ? row : { ...row, period: '' };
  });
}

/** The stock that a row's own words name; null where they name none. */
function stockOf({ dims, worded }: RowMeaning, lexicon: Lexicon): string | null {
  const rule = worded ?? indicatorOf(dims, 'count', lexicon);
  return rule?.stock === true ? rule.id : null;
}
