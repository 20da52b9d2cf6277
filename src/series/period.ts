/** First and last day of a period, as ISO days. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

const DAY = 86_400_000;

/** The days of a header's period, which is ISO as far as stated; null where it is not known. */
export function daysOf(periodFrom: string, periodTo: string): Days | null {
  const days = { from: firstDay(periodFrom), to: lastDay(periodTo) };
  const isKnown = isDay(days.from) && isDay(days.to) && days.from <= days.to;
  return isKnown ? days : null;
}

/** The day after an ISO day. */
export function dayAfter(day: string): string {
  return isoDay(Date.parse(day) + DAY);
}

/** The day before an ISO day. */
export function dayBefore(day: string): string {
  return isoDay(Date.parse(day) - DAY);
}

/** How many days there are from one to the other, both counted. */
export function lengthOf({ from, to }: Days): number {
  return (Date.parse(to) - Date.parse(from)) / DAY + 1;
}

function firstDay(stated: string): string {
  return stated === '' ? '' : `${stated}-01-01`.slice(0, 10);
}

function lastDay(stated: string): string {
  const [year = '', month = '12', day] = stated.split('-');
  if (year === '' || day !== undefined) return stated;
  const end = Date.UTC(Number(year), Number(month), 0);
  return Number.isNaN(end) ? '' : isoDay(end);
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
