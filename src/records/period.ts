import { periodsNamed, type YearAt } from './period-phrase.js';
import { beginningOf, dayRangesIn, endsIn, rangesIn } from './period-range.js';
import type { Period, StatedPeriod } from './period-range.js';

export type { Period } from './period-range.js';

const NONE: Period = { from: '', to: '' };
const DAY = 24 * 60 * 60 * 1000;
/** How far the days a report counts may lie beyond the month, quarter ... that it is named after. */
const SLACK = 35;
/** How many paragraphs may open a report before it comes to its figures. */
const OPENING = 3;
/** What a paragraph that has come to them says. */
const COUNTS = /\d hồ sơ(?!\p{L})/u;

/**
 * The period a report's figures are of: the range of days stated most often that fits the period
 * of its title, else the title's own; a title without one has that of the sentence that opens the
 * report, or of the first paragraphs with figures. Without a title the first period that the text
 * states serves as such.
 * `date` is the report's own, ISO, and gives the year where none is written.
 */
export function periodOf(title: string, text: readonly string[], date: string): Period {
  const year = date.slice(0, 4);
  const titled = inspectedPeriod(text, year) ?? titledPeriod(title, date);
  const counting = text.slice(0, OPENING).filter((each) => COUNTS.test(each));
  const said = openingPeriod(text, date);
  const opening = title === '' ? firstStated(text, year) : (said ?? firstStated(counting, year));
  const named = titled ?? opening;
  const ranges = text.flatMap((each) => dayRangesIn(each, named?.to.slice(0, 4) ?? year));
  if (!named) return bounds(title === '' ? null : mostStated(ranges.filter(({ sure }) => sure)));
  if (named.from === '') {
    const range = ranges.find(({ to }) => to === named.to);
    return range ? bounds(range) : sinceItBegan(named, beginningOf(title, text, year));
  }
  if (named.range) return bounds(named);
  const opened = text.slice(0, OPENING).flatMap((each) => dayRangesIn(each, named.to.slice(0, 4)));
  const wider = periodsNamed(title, yearBehind(title, date)).filter((other) =>
    isPart(named, other),
  );
  const fitting = [named, ...wider]
    .map((period) => mostStated(ranges.filter((range) => fits(range, period))))
    .find((range) => range !== null);
  const part =
    fitting ?? [...opened, ...countedFrom(text, named)].find((r) => isLatePart(r, named));
  return bounds(part ?? soFar(named, [said, mostStated(ranges)], date) ?? named);
}

/**
 * What a report on a year that is not over yet counts: 'Báo cáo số liệu 11 tháng năm 2018 …' at its
 * beginning, 'từ ngày 01/01/2018 đến ngày 30/11/2018' as the days that it states most often.
 */
const soFar = (
  named: StatedPeriod,
  stated: readonly (StatedPeriod | null)[],
  date: string,
): StatedPeriod | null =>
  stated.find(
    (one) => one?.from === named.from && one.to < named.to && one.to <= date && date < named.to,
  ) ?? null;

function bounds(period: StatedPeriod | null): Period {
  return period ? { from: period.from, to: period.to } : NONE;
}

/** What stands before the days that all figures were counted on, where it says no place or matter that they are of. */
const COUNTED =
  /(?<!\p{L})số liệu(?: (?:được|báo cáo|tính|lấy|chốt|tổng hợp|thống kê|cập nhật|trích xuất|kết xuất))*[:,]?\s*$/iu;

/** '(Số liệu từ ngày 01/7/2025 đến ngày 15/9/2025)' anywhere in a text that says so of no other days. */
function countedFrom(text: readonly string[], named: StatedPeriod): StatedPeriod[] {
  const ranges = text.flatMap((each) =>
    dayRangesIn(each, named.to.slice(0, 4)).filter(({ at }) => COUNTED.test(each.slice(0, at))),
  );
  return new Set(ranges.map(({ from, to }) => `${from} ${to}`)).size === 1 ? ranges : [];
}

/** 'Từ khi thành lập đến ngày 20/3/2018', where the text says when that was. */
const sinceItBegan = ({ to }: Period, from: string): Period => ({
  from: from < to ? from : '',
  to,
});

/** What stands before the days that those who were sent looked at, which are not those on which they came. */
const INSPECTED =
  /(?<!\p{L})(?:thời (?:kỳ|điểm|hạn)|mốc thời gian|niên độ|giai đoạn|phạm vi) (?:được )?(?:kiểm tra|thanh tra|giám sát|khảo sát)[^.;]{0,20}$/iu;

/** 'Thời kỳ kiểm tra: từ ngày 01/01/2022 đến ngày 30/9/2022', before a report comes to its figures; null where it says none. */
function inspectedPeriod(text: readonly string[], year: string): StatedPeriod | null {
  for (const each of text.slice(0, OPENING)) {
    const range = dayRangesIn(each, year).find(({ at }) => INSPECTED.test(each.slice(0, at)));
    if (range) return range;
  }
  return null;
}

/** What a title names behind these words is still to come. */
const TO_COME = /(?<!\p{L})(phương hướng|nhiệm vụ|dự kiến|giải pháp)(?!\p{L})/iu;
/** A whole year behind these words is that of a plan, of which a shorter period may be reported. */
const PLAN = /(?<!\p{L})(kế hoạch|chương trình|đề án|chủ đề)(?!\p{L})/iu;

/** The period of a title: its days, else its month, quarter ..., else the years of its programme, else its end. */
function titledPeriod(title: string, date: string): StatedPeriod | null {
  const year = date.slice(0, 4);
  const [days] = dayRangesIn(title, year);
  if (days) return days;
  const named = periodsNamed(title, yearBehind(title, date));
  const done = named.filter(
    ({ from, at }) => !TO_COME.test(title.slice(0, at)) && isPast(from, date),
  );
  const [first, ...others] = done.length > 0 ? done : named;
  if (!first) return rangesIn(title, year)[0] ?? endsIn(title, year)[0] ?? null;
  const isOfPlan = PLAN.test(title.slice(0, first.at));
  return (isOfPlan && others.find((other) => isPart(other, first))) || first;
}

/** Whether a period had begun when the report was made, as far as it tells when that was. */
const isPast = (from: string, date: string): boolean => date.length < 7 || from <= date;

/** 'tháng 12 và nhiệm vụ tháng 01 năm 2024': the year stands behind a later phrase; a report cannot be of a time to come. */
function yearBehind(text: string, date: string): YearAt {
  return (at, month) => {
    const behind = /(?<![\d/])(?:19|20)\d{2}(?!\d)/.exec(text.slice(at))?.[0];
    const year = behind ?? date.slice(0, 4);
    const begins = `${year}-${String(month).padStart(2, '0')}`;
    const isToCome = date.length >= 7 && begins > date.slice(0, 7);
    return isToCome ? String(Number(year) - 1) : year;
  };
}

/** The period of the sentence that opens a report: 'UBND huyện báo cáo kết quả tháng 9 năm 2024 như sau:'. */
function openingPeriod(text: readonly string[], date: string): StatedPeriod | null {
  for (const paragraph of text.slice(0, OPENING)) {
    const [, ...reported] = paragraph.split(/báo cáo(?!\s+số(?!\s+liệu))/iu);
    const said = reported.at(-1) ?? '';
    if (!/như sau|:\s*$/iu.test(said)) continue;
    const stated =
      dayRangesIn(said, date.slice(0, 4))[0] ?? periodsNamed(said, yearBehind(said, date))[0];
    if (stated) return stated;
  }
  return null;
}

/** What is spoken of in these words is not what was counted. */
const PLANNED = /(?<!\p{L})(kế hoạch|phương hướng|nhiệm vụ)(?!\p{L})[^.;:]{0,60}$/iu;

/** The first period that a text states, but for those of its plans if it states any other. */
function firstStated(text: readonly string[], year: string): StatedPeriod | null {
  const stated = text.map((each) =>
    [...rangesIn(each, year), ...periodsNamed(each, () => year), ...endsIn(each, year)]
      .filter(({ sure }) => sure)
      .sort((a, b) => a.at - b.at || Number(b.range) - Number(a.range)),
  );
  const done = stated.map((periods, index) =>
    periods.filter(({ at }) => !PLANNED.test(text[index]?.slice(0, at) ?? '')),
  );
  return done.flat()[0] ?? stated.flat()[0] ?? null;
}

/** The range stated most often, of several the first. */
function mostStated(ranges: readonly StatedPeriod[]): StatedPeriod | null {
  const counts = new Map<string, number>();
  const key = ({ from, to }: Period) => `${from} ${to}`;
  for (const range of ranges) counts.set(key(range), (counts.get(key(range)) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return ranges.find((range) => counts.get(key(range)) === most) ?? null;
}

/** Begins and ends about when the named period does and is about as long. */
function fits(range: Period, named: Period): boolean {
  return (
    isNear(lastDay(range.to), lastDay(named.to)) &&
    isNear(firstDay(range.from), firstDay(named.from)) &&
    lengthOf(range) >= lengthOf(named) / 2
  );
}

const lengthOf = ({ from, to }: Period): number => lastDay(to) - firstDay(from);

/** Begins later than the named period but ends with it: an office that was set up within the year. */
function isLatePart(range: Period, named: Period): boolean {
  const isLong = lengthOf(named) > 2 * SLACK * DAY;
  return isLong && isNear(lastDay(range.to), lastDay(named.to)) && isPart(range, named);
}

/** Begins later than the other period and lies within it. */
function isPart(period: Period, whole: Period): boolean {
  return firstDay(period.from) > firstDay(whole.from) && lastDay(period.to) <= lastDay(whole.to);
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= SLACK * DAY;

function firstDay(iso: string): number {
  return Date.parse(iso);
}

function lastDay(iso: string): number {
  const [year = 0, month = 12, day] = iso.split('-').map(Number);
  return day ? Date.UTC(year, month - 1, day) : Date.UTC(year, month, 0);
}
