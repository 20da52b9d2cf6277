import { isMotto, isNumberLine, isPlaceDateLine } from '../layout/letterhead.js';
import { fold } from '../number/normalize.js';
import { isBelow, unitAt, unitIn } from './units.js';

/** A short head needs its name on the same line: 'PHÒNG' alone is the end of 'HẢI PHÒNG'. */
const HEAD =
  /^(uy ban nhan dan|ubnd|van phong|trung tam|chi cuc|tong cuc|thanh tra|cong an|bao hiem xa hoi|kho bac|chi nhanh|to cong tac|bo phan|hoi dong nhan dan|dang uy|(so|phong|ban|bo|cuc|vien)(?= ))(?= |$)/;
const UNFINISHED = /( va|,|-|^van phong)$/;

/**
 * The bodies a letterhead names, superior first: lines that belong to one name are joined, and
 * 'XÃ TÂN MỸ' under 'UBND HUYỆN LẤP VÒ' is a body of its own.
 */
export function bodiesOf(lines: readonly string[]): string[] {
  const bodies: string[] = [];
  for (const line of lines.map(bare).filter(namesBody)) {
    const last = bodies.at(-1);
    if (last === undefined) bodies.push(line);
    else if (HEAD.test(fold(line)) && !UNFINISHED.test(fold(last))) bodies.push(line);
    else addLine(bodies, last, line);
  }
  return bodies;
}

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
  const party = /^dang cong san viet nam/.test(fold(line));
  return (
    /\p{L}/u.test(line) && !party && !isMotto(line) && !isNumberLine(line) && !isPlaceDateLine(line)
  );
}
