import type { Cell } from '../model.js';
import { fold } from '../number/normalize.js';

type Row = readonly Cell[];

const VALUE = /^[-+▲▼]?\s?\d[\d.,\s]*%?(\s?(?:hồ sơ|hs|điểm|tthc|pakn))?$/iu;
const YEAR = /^(19|20)\d\d$/;
const TITLES =
  /^(stt|tt|so tt|don vi|ten |linh vuc|noi dung|chi tieu|tieu chi|ty le|tong|so luong|so ho so|ho so|ghi chu|co quan|thu tuc|xa|phuong|dia phuong|thoi gian|ket qua|trong do|truoc han|dung han|xep|diem|nhom)/;
const COLUMN_NUMBER = /^\(?(\d{1,2})\)?(?:\s?=.*)?$/;
const COLUMN_LETTER = /^\(?[A-ZĐ]\)?$/;

/**
 * How many rows at the top are header: titles, the rows below them that merged title cells reach
 * into or split up, and the row that numbers the columns. 0 where the table opens with data.
 */
export function headerRows(grid: readonly Row[]): number {
  const first = grid.findIndex((row) => cellsOf(row).length > 1);
  const titles = grid[first];
  if (!titles || !isTitleRow(titles, grid.slice(first + 1))) return 0;
  let rows = first + 1;
  while (rows < grid.length && isHeaderBelow(grid, rows)) rows++;
  return rows < grid.length || rows === 1 ? rows : 1;
}

/** The distinct cells of a row. */
function cellsOf(row: Row): Cell[] {
  return [...new Set(row)];
}

function textsOf(row: Row): string[] {
  return cellsOf(row)
    .map(({ content }) => content.text.trim())
    .filter((text) => text !== '');
}

function isValue(text: string): boolean {
  return VALUE.test(text) && !YEAR.test(text);
}

function isTitleRow(row: Row, below: readonly Row[]): boolean {
  if (isColumnNumbers(row) || numberedSpan(textsOf(row)) !== null) return true;
  const texts = textsOf(row);
  if (texts.length < 2 || texts.some(isValue)) return false;
  return (
    texts.some((text) => TITLES.test(fold(text))) ||
    row.some((cell, column) => cell.content.text !== '' && hasValueIn(below, column))
  );
}

function hasValueIn(rows: readonly Row[], column: number): boolean {
  return rows.some((row) => isValue(row[column]?.content.text.trim() ?? ''));
}

function isHeaderBelow(grid: readonly Row[], index: number): boolean {
  const row = grid[index] ?? [];
  const above = grid[index - 1] ?? [];
  if (isColumnNumbers(row)) return true;
  if (cellsOf(row).length < 2 || textsOf(row).some(isValue)) return false;
  if (fillsGaps(row, above, grid.slice(index + 1))) return true;
  return row.some((cell, column) => {
    const over = above[column];
    const splits = over !== undefined && over.colSpan > 1 && cell.colSpan < over.colSpan;
    return cell.row < index || (splits && cell.content.text !== '');
  });
}

/**
 * Whether a row names columns that the titles above leave without one, where cells that should be
 * merged are not: 'STT | Đơn vị | Đã giải quyết | (empty)' above '(empty) | (empty) | Tổng số | Quá hạn'.
 */
function fillsGaps(row: Row, above: Row, below: readonly Row[]): boolean {
  const isEmpty = (cell: Cell | undefined): boolean => cell?.content.text.trim() === '';
  const gaps = row.filter((cell, column) => !isEmpty(cell) && isEmpty(above[column]));
  return (
    isEmpty(row[0]) &&
    !isEmpty(above[0]) &&
    gaps.length > 0 &&
    row.every((cell, column) => isEmpty(cell) || hasValueIn(below, column))
  );
}

function isColumnNumbers(row: Row): boolean {
  return areColumnNumbers(textsOf(row));
}

/** 'Tháng' of a row of titles 'Tháng, 1, 2, 3 (đến 15/3), Cộng': the word that its numbers, which count up by one, go with; null where it is no such row. */
export function numberedSpan([word = '', ...titles]: readonly string[]): string | null {
  const most = MOST[word.normalize().toLowerCase()] ?? 0;
  const numbers = titles.flatMap((title) => SPAN_NUMBER.exec(title)?.[1] ?? []).map(Number);
  const countsUp = numbers.every((number, at) => number === (numbers[0] ?? 0) + at);
  return numbers.length > 1 && countsUp && (numbers.at(-1) ?? 0) <= most ? word : null;
}

/** How many of them a year has. */
const MOST: Readonly<Record<string, number>> = { tháng: 12, quý: 4, tuần: 53 };

/** '3', '03', '3 (đến 15/3)': the number of a month, quarter or week. */
export const SPAN_NUMBER = /^0?(\d{1,2})(?:\s*\(.*\))?$/s;

/**
 * '(1) (2) (3)=(4)+(5)', 'A B 1 2 3' or '(1) (2) (4)': numbers that count up from 1, beside
 * letters; where each stands in brackets, some may be missing.
 */
export function areColumnNumbers(texts: readonly string[]): boolean {
  const numbers = texts.filter((text) => !COLUMN_LETTER.test(text));
  const values = numbers.map((text) => Number(COLUMN_NUMBER.exec(text)?.[1]));
  const isBracketed = numbers.length > 1 && numbers.every((text) => text.startsWith('('));
  if (isBracketed)
    return values[0] === 1 && values.every((value, at) => value > (values[at - 1] ?? 0));
  return texts.length > 2 && numbers.length > 0 && values.every((value, at) => value === at + 1);
}
