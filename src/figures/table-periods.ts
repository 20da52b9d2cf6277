import { isFormer } from './former.js';
import type { Reading } from './items.js';
import { dimsOfLeadIn } from './meaning.js';
import { isPartOf, type MainPeriod, periodIn, quarterIn, yearPartOf } from './periods.js';
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
  if (isFormer(reading, whole.start, [whole], year, ofMonth(mainPeriod))) return 'former';
  const spans = titles.filter((title) => !isOfCarried(title, tools));
  if (spans.some((title) => isEarlierQuarter(title, tools))) return 'former';
  const part = spans.find((title) => isPartOf(title, mainPeriod));
  if (part !== undefined) return yearPartOf(part, mainPeriod) ?? part.toLowerCase();
  const named = periodIn(reading, [whole], mainPeriod);
  if (named !== null) return named;
  // 'Quý I' has no digits to hold against the report's period: only a report on a quarter may mean it.
  const other = spans.find((title) => leads(title, 'period', words));
  return other !== undefined && mainPeriod.kind !== 'quý' ? other.toLowerCase() : '';
}

/** 'Tháng 10' in a report on November is the period before, also where its days begin in October. */
const ofMonth = (main: MainPeriod): MainPeriod | undefined =>
  main.month !== null && main.days !== null ? main : undefined;

/** 'Quý II chuyển sang', 'Năm 2021 còn tồn': the span is in the words for what was carried over. */
const isOfCarried = (title: string, { readTitle }: TableTools): boolean =>
  dimsOfLeadIn(readTitle(title).reading.marks).origin === 'carried';

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
