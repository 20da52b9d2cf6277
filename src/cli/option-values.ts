import { InvalidArgumentError } from 'commander';

// What the options take; each throws commander's error, which ends with the usage.

/** A name that is not empty. */
export function notEmpty(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('It must not be empty.');
  return text;
}

/** From 1 to 9999. */
export function positiveInteger(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError('It must be 1 or more.');
  return Number(text);
}

/** A number of files: an archive may have many. */
export function count(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('It must be 1 or more.');
  return Number(text);
}

/** With less, a worker does not even hold the rules. */
export function megabytes(text: string): number {
  if (!/^\d{3,6}$/.test(text) || Number(text) < 256)
    throw new InvalidArgumentError('It must be 256 or more.');
  return Number(text);
}

/** One more pattern of an option that may be given again. */
export function pattern(text: string, before: readonly string[]): string[] {
  if (text.trim() === '') throw new InvalidArgumentError('It must be a pattern such as *.pdf.');
  return [...before, text];
}

const DATE = /^(\d{4})-(\d\d)-(\d\d)(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?$/;

/** A day, from its start in the machine's own time zone, or a moment. */
export function date(text: string): Date {
  const [, year, month, day, time] = DATE.exec(text) ?? [];
  const days = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isDay = year !== undefined && days.toISOString().startsWith(`${year}-${month}-${day}`);
  const moment = new Date(time ? text : `${text}T00:00`);
  if (!isDay || Number.isNaN(moment.getTime()))
    throw new InvalidArgumentError('It must be a date such as 2024-09-30 (or 2024-09-30T08:00).');
  return moment;
}
