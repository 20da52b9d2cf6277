import { isFormer } from './former.js';
import type { Reading } from './items.js';
import { isPartOf, periodIn, quarterIn } from './periods.js';
import { leads } from './table-roles.js';
import type { TableTools } from './table-tools.js';

/**
 * The period beside the report's own that a title or label names ('Lũy kế', 'Tháng 8', 'Cùng kỳ');
 * empty where it names the report's own or none.
 */
export function otherPeriod(
  titles: readonly string[],
  reading: Reading,
  tools: TableTools,
): string {
  const { year, mainPeriod, words } = tools;
  const whole = { start: 0, end: reading.tokens.length };
  if (isFormer(reading, [whole], year)) return 'former';
  if (titles.some((title) => isEarlierQuarter(title, tools))) return 'former';
  const part = titles.find((title) => isPartOf(title, mainPeriod));
  if (part !== undefined) return part.toLowerCase();
  const named = periodIn(reading, [whole], mainPeriod);
  if (named !== null) return named;
  // 'Quý I' has no digits to hold against the report's period: only a report on a quarter may mean it.
  const other = titles.find((title) => leads(title, 'period', words) && !opensTerm(title, tools));
  return other !== undefined && mainPeriod.kind !== 'quý' ? other.toLowerCase() : '';
}

/** Whether a title's first words name what is counted: 'Năm 2018 chuyển sang' is no period. */
const opensTerm = (title: string, { read }: TableTools): boolean =>
  read(title).marks.some(
    ({ start, end, meaning }) => meaning.type === 'term' && start === 0 && end > 1,
  );

/** Whether a label names a period before the report's own: 'Năm 2023' in a report on 2024. */
export const isOfFormer = (label: string, tools: TableTools): boolean =>
  otherPeriod([label], tools.read(label), tools) === 'former';

/** 'Quý I/2023' beside 'Quý II/2023' in a report on the second. */
function isEarlierQuarter(title: string, { mainPeriod, words, year }: TableTools): boolean {
  const quarter = leads(title, 'period', words) ? quarterIn(title) : null;
  if (quarter === null || mainPeriod.quarter === null) return false;
  const [named] = /(?<!\d)20\d\d(?!\d)/.exec(title) ?? [];
  if (named !== undefined && year !== null && Number(named) !== year) return Number(named) < year;
  return quarter < mainPeriod.quarter;
}
