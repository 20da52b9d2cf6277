import { unguarded, type CsvHead } from './csv.js';
import { numberStyle, STYLES } from './xlsx-parts.js';

/** Widths of columns in characters; any other one is as wide as its kind needs. */
const WIDTHS: Readonly<Record<string, number>> = {
  file: 40,
  title: 50,
  agency: 30,
  formula: 50,
  message: 80,
  snippet: 80,
  suspect: 30,
  sha256: 20,
};
const NUMBER_WIDTH = 12;
const TEXT_WIDTH = 16;

/** Excel keeps so many digits of a number; one with more stays a text. */
const EXACT_DIGITS = 15;

/** The most characters of a cell in Excel. */
const MAX_TEXT = 32_767;

/** A sheet up to its header row, which stays in sight. */
export function sheetStart({ columns, numbers }: CsvHead): string {
  const cols = columns.map((name, at) => {
    const width = Math.max(
      WIDTHS[name] ?? (numbers.includes(name) ? NUMBER_WIDTH : TEXT_WIDTH),
      name.length + 4,
    );
    return `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`;
  });
  const header = columns.map((name, at) => textCell(`${columnName(at)}1`, name, STYLES.header));
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<sheetViews><sheetView workbookViewId="0">' +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
    `</sheetView></sheetViews><cols>${cols.join('')}</cols>` +
    `<sheetData><row r="1">${header.join('')}</row>`
  );
}

/** A row of cells as they stand in the CSV; `numbers` are the columns of plain numbers. */
export function rowXml(
  cells: readonly string[],
  row: number,
  numbers: ReadonlySet<number>,
): string {
  const xml = cells.map((cell, column) => {
    if (cell === '') return '';
    const at = `${columnName(column)}${row}`;
    return numbers.has(column) && isExact(cell)
      ? `<c r="${at}" s="${numberStyle(cell)}"><v>${cell}</v></c>`
      : textCell(at, ...bare(cell));
  });
  return `<row r="${row}">${xml.join('')}</row>`;
}

/** The end of a sheet; every column can be filtered. */
export function sheetEnd(rows: number, columns: number): string {
  return `</sheetData><autoFilter ref="A1:${columnName(columns - 1)}${rows}"/></worksheet>`;
}

function isExact(cell: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(cell) && cell.replace(/\D/g, '').length <= EXACT_DIGITS;
}

/** Without the apostrophes of the CSV: here the cell's type and style keep it a text. */
function bare(cell: string): [text: string, style: number] {
  const text = unguarded(cell);
  return [text, text[0] === cell[0] ? STYLES.text : STYLES.quoted];
}

function textCell(at: string, text: string, style: number): string {
  const whole = text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT - 6)} (CSV)` : text;
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(whole)}</t></is></c>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Excel reads `_x0041_` as a letter's code; what XML cannot hold is replaced. */
function escaped(text: string): string {
  return text
    .replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign)
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD');
}

/** 0 → `A`, 26 → `AA`. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
