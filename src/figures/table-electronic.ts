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

/**
 * 'Một cửa', 'Tại Bộ phận TN&TKQ' beside 'Trực tuyến' and 'Bưu chính' below the same titles is who came there
 * himself; beside 'Trực tuyến' alone it must say 'tại': 'Một cửa', 'Một cửa liên thông' are kinds of thủ tục, too.
 */
export function withOneStop(columns: readonly ColumnMeaning[]): ColumnMeaning[] {
  const waysOver = (way: string): ReadonlySet<string> =>
    new Set(columns.filter((c) => c.dims.channel === way).map(({ column }) => titlesOver(column)));
  const [online, postal, direct] = ['online', 'postal', 'direct'].map(waysOver);
  const isOneStop = ({ column, dims }: ColumnMeaning): boolean => {
    const [, at] = ONE_STOP.exec(column.path.at(-1) ?? '') ?? [];
    const over = titlesOver(column);
    if (at === undefined || dims.channel !== undefined || direct?.has(over)) return false;
    return (online?.has(over) ?? false) && (at !== '' || (postal?.has(over) ?? false));
  };
  return columns.map((meaning) =>
    isOneStop(meaning) ? { ...meaning, dims: { ...meaning.dims, channel: 'direct' } } : meaning,
  );
}

const ONE_STOP =
  /^(|(?:nộp |nhận |tiếp nhận )?tại )(?:bộ phận )?(?:một cửa|tn ?(?:&|và|-) ?tkq|tiếp nhận và trả kết quả|trung tâm (?:pv|phục vụ )(?:hcc|hành chính công))$/iu;
