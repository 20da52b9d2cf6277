import type { Bodies } from '../ruleset/bodies.js';
import { shortName } from './agency-name.js';
import { writtenDate } from './date.js';

/** The document that an annex in a file of its own belongs to. */
export interface AnnexOf {
  readonly number: string;
  /** ISO as far as stated. */
  readonly date: string;
  readonly agency: string;
}

const ATTACHED =
  /kèm theo\s+\p{L}+(?:\s\p{L}+)?\s+số\s?:?([\s\d.…_]{0,20}(?:\/[\p{L}\d&.–-]+)*)\s+(ngày.{0,60}?)(?:\s+của\s+([^();]{3,100}))?\s*[);.]*$/iu;
/** How many paragraphs at the top may hold it. */
const TOP = 12;
/** A longer line is running text. */
const LONGEST = 250;

/** '(Kèm theo Báo cáo số 19/BC-UBND ngày 15/9/2024 của UBND huyện Lấp Vò)'; null where none of the first lines says so. */
export function annexOf(lines: readonly string[], bodies: Bodies): AnnexOf | null {
  for (const line of closed(lines.slice(0, TOP))) {
    const [, number = '', date, author] = ATTACHED.exec(line) ?? [];
    if (date === undefined) continue;
    const bare = number.replace(/\s+/g, '');
    return {
      number: /^\d/.test(bare) ? bare : '',
      date: writtenDate(date),
      agency: author !== undefined && bodies.kindAt(author) ? shortName(author) : '',
    };
  }
  return null;
}

/** Lines whose bracket is open are read together with the next. */
function closed(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const isOpen = last !== undefined && /\([^)]*$/u.test(last) && last.length < LONGEST;
    if (isOpen) joined[joined.length - 1] = `${last} ${line}`;
    else joined.push(line);
  }
  return joined;
}
