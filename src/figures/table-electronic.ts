import type { ColumnMeaning } from './table-columns.js';
import { titlesOver } from './table-shape.js';

/** The other ways in which hồ sơ come in. */
const OTHER_WAYS: ReadonlySet<string | undefined> = new Set(['postal', 'direct']);

/**
 * A bare 'Điện tử' is how hồ sơ came in only where the titles over it speak of hồ sơ, or where 'Bưu
 * chính' or 'Trực tiếp' stands beside it below the same titles: 'Văn bản đi', 'Thu phí' and 'Chữ ký' may
 * be 'Điện tử' too.
 */
export function withoutOtherElectronic(columns: readonly ColumnMeaning[]): ColumnMeaning[] {
  const listed = new Set(
    columns.flatMap((meaning) =>
      OTHER_WAYS.has(meaning.dims.channel) ? [titlesOver(meaning.column)] : [],
    ),
  );
  return columns.map((meaning) => {
    const { channel, ...dims } = meaning.dims;
    if (channel !== 'online' || !ELECTRONIC.test(meaning.column.path.at(-1) ?? '')) return meaning;
    const isAllItSays = Object.keys(dims).length === 0;
    return isAllItSays && !listed.has(titlesOver(meaning.column)) ? { ...meaning, dims } : meaning;
  });
}

const ELECTRONIC = /^điện tử$/iu;
