import { isCapitals, isPlaceDateLine, numberLine } from '../layout/letterhead.js';
import { plain } from '../number/normalize.js';
import type { Bodies } from '../ruleset/bodies.js';
import { isBelow } from '../figures/place-words.js';
import { unitAt, unitIn } from './units.js';

/** A line that the next goes on with, though it begins like a body of its own. */
const UNFINISHED = /( và|,|-|–|^chi nhánh)$/;
const OFFICE = /^văn phòng$/;
const SERVED = /^(ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân)/;
/** What stands in a letterhead beside its bodies, number and date. */
const NO_BODY =
  /^(đảng cộng sản việt nam|dự thảo|khẩn|thượng khẩn|hỏa tốc|mật|tối mật|bản sao|sao y|v\/v|về việc|mẫu|phụ lục|biểu)(?!\p{L})|^\(/u;
/** A longer line or name is running text that stands where a letterhead would. */
const LONGEST = 150;

/**
 * The bodies a letterhead names, superior first: lines that belong to one name are joined, and
 * 'XÃ TÂN MỸ' under 'UBND HUYỆN LẤP VÒ' is a body of its own.
 */
export function bodiesIn(lines: readonly string[], known: Bodies): string[] {
  const bodies: string[] = [];
  for (const line of aboveNumber(lines).map(bare).filter(namesBody)) {
    const last = bodies.at(-1);
    if (last === undefined) bodies.push(line);
    else if (known.kindAt(line) && !goesOn(plain(last), plain(line))) bodies.push(line);
    else addLine(bodies, last, line);
  }
  return bodies.filter((name) => isBody(name, known));
}

/** The bodies stand above the number; what follows it, such as 'V/v', names none. */
function aboveNumber(lines: readonly string[]): readonly string[] {
  const number = lines.findIndex((line) => numberLine(line) !== null);
  const above = lines.slice(0, number < 0 ? undefined : number);
  return above.some((line) => namesBody(bare(line))) ? above : lines;
}

/** 'VĂN PHÒNG HĐND VÀ' and 'UBND HUYỆN LẤP VÒ'. */
const goesOn = (before: string, line: string): boolean =>
  UNFINISHED.test(before) || (OFFICE.test(before) && SERVED.test(line));

function addLine(bodies: string[], last: string, line: string): void {
  const unit = unitAt(line);
  const known = unitIn(last);
  if (!unit || !known) bodies[bodies.length - 1] = `${last} ${line}`;
  else if (isBelow(unit.level, known.level)) bodies.push(`UBND ${line}`);
}

/** Without rules drawn with characters and footnote marks. */
function bare(line: string): string {
  return line
    .replace(/[_*=~.…¹²³]{2,}|[-–—]{2,}/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function namesBody(line: string): boolean {
  return (
    /\p{L}/u.test(line) &&
    !NO_BODY.test(plain(line)) &&
    numberLine(line) === null &&
    !isPlaceDateLine(line)
  );
}

/** Known by its kind, its place or its capitals; never a sentence or the fields of a form. */
function isBody(name: string, bodies: Bodies): boolean {
  const known = bodies.kindAt(name) ?? unitAt(name);
  return (
    name.length <= LONGEST &&
    !/[:;|]|\p{Ll}{3}\.\s\p{Lu}/u.test(name) &&
    (!!known || (isCapitals(name) && name.includes(' ')))
  );
}
