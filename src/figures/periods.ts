import type { Header } from '../model.js';
import { type Stretch, within } from './clauses.js';
import { isWord, type Reading } from './items.js';

/** The numbers that name a report's own period, as written without leading zeros. */
export function mainPeriodOf({ periodFrom, periodTo, date, title }: Header): ReadonlySet<string> {
  const numbers = `${periodFrom} ${periodTo} ${date} ${title}`.match(/\d+/g) ?? [];
  return new Set(numbers.map(plain));
}

const plain = (number: string): string => String(Number(number));

/**
 * The period that some stretches name beside the report's own: 'lũy kế', '6 tháng đầu năm', 'từ 1/7
 * đến 20/9'. Empty where they name the report's own, null where they name none.
 */
export function periodIn(
  reading: Reading,
  stretches: readonly Stretch[],
  main: ReadonlySet<string>,
): string | null {
  for (const stretch of stretches) {
    const word = within(reading.marks, stretch).find((mark) => isWord(mark, 'period'));
    if (word)
      return reading.tokens
        .slice(word.start, word.end)
        .map(({ norm }) => norm)
        .join(' ');
    const numbers = reading.tokens
      .slice(stretch.start, stretch.end)
      .filter((_, k) => /^(period|date)$/.test(reading.classes[stretch.start + k]?.class ?? ''))
      .map(({ text }) => plain(text));
    const own = main.size === 0 || numbers.every((number) => main.has(number));
    if (numbers.length > 0) return own ? '' : numbers.join(' ');
  }
  return null;
}
