import { isMotto, isOpenPlaceDateLine, isPlaceDateLine, numberLine } from '../layout/letterhead.js';
import { fold } from '../number/normalize.js';

const MOTTO =
  /(cộng\s+(?:hòa|hoà)\s+xã\s+hội\s+chủ\s+nghĩa(?:\s+việt(?:\s+nam)?)?|độc\s+lập\s*[-–—.,]?\s*tự\s+do(?:\s*[-–—.,]?\s*hạnh\s+phúc)?)(?!\p{L})/iu;

/**
 * What a letterhead says beside the motto, one thing a line: columns that share a line come apart,
 * a date that ran over a line's end is in one piece.
 */
export function letterheadLines(printed: readonly string[]): string[] {
  const apart = printed
    .flatMap((line) => (isMotto(line) ? line.split(MOTTO) : line))
    .map((line) => line.trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
  const lines: string[] = [];
  for (const line of withoutMotto(apart).flatMap(numberApart)) {
    const last = lines.at(-1);
    if (last !== undefined && goesOn(last, line)) lines[lines.length - 1] = `${last} ${line}`;
    else lines.push(line);
  }
  return lines;
}

const MOTTO_WORDS = ['cong hoa xa hoi chu nghia viet nam', 'doc lap tu do hanh phuc'];

/** Drops the motto; where a narrow column broke it ('... CHỦ NGHĨA VIỆT', 'NAM'), with its other pieces. */
function withoutMotto(lines: readonly string[]): string[] {
  const left = lines.filter((line) => !MOTTO_WORDS.includes(plainWords(line)));
  for (const motto of MOTTO_WORDS) {
    const at = left.findIndex((line) => opens(motto, line) && plainWords(line).includes(' '));
    let rest = motto;
    for (let next = at; next >= 0; next = left.findIndex((line) => opens(rest, line))) {
      rest = rest.slice(plainWords(left[next] ?? '').length).trim();
      left.splice(next, 1);
    }
  }
  return left;
}

const opens = (motto: string, line: string): boolean => {
  const words = plainWords(line);
  return words !== '' && `${motto} `.startsWith(`${words} `);
};

const plainWords = (text: string): string =>
  fold(text)
    .replace(/[^a-z]+/g, ' ')
    .trim();

/** A number and what stands behind it: 'Số: 63/BC-UBND Hòa Bình, ngày 02 tháng 6 năm 2022', 'Số: 7/UBND-VP V/v báo cáo'. */
function numberApart(line: string): string[] {
  const found = numberLine(line);
  return found && /\p{L}/u.test(found.rest) ? [found.number, found.rest] : [line];
}

const goesOn = (before: string, line: string): boolean =>
  isOpenPlaceDateLine(before) && isPlaceDateLine(`${before} ${line}`);
