import { expect, it } from 'vitest';
import { layout } from '../../src/layout/layout.js';
import type { RawBlock, RawDocx, RawParagraph, RawTable, Report } from '../../src/model.js';
import { formulaOf } from '../../src/findings/formula.js';
import { reportOf } from '../../src/pipeline.js';
import { loadRules } from '../../src/ruleset/load.js';

const rules = loadRules();

/** Who reports on which period, as its letterhead and title say. */
export interface About {
  readonly agency: string;
  readonly place: string;
  readonly date: string;
  readonly title: string;
}

/** A district's report on one month, before July 2025. */
export const district: About = {
  agency: 'ỦY BAN NHÂN DÂN HUYỆN SÔNG MÂY',
  place: 'Sông Mây',
  date: 'ngày 03 tháng 7 năm 2024',
  title: 'Kết quả tiếp nhận, giải quyết thủ tục hành chính tháng 6 năm 2024',
};

/** A commune's report on one month, after the mergers. */
export const commune: About = {
  agency: 'ỦY BAN NHÂN DÂN XÃ TÂN LẬP',
  place: 'Tân Lập',
  date: 'ngày 04 tháng 11 năm 2025',
  title: 'Tình hình, kết quả giải quyết thủ tục hành chính tháng 10 năm 2025',
};

/** A province's report on half a year. */
export const province: About = {
  agency: 'ỦY BAN NHÂN DÂN TỈNH HẢI SƠN',
  place: 'Hải Sơn',
  date: 'ngày 10 tháng 7 năm 2023',
  title: 'Công tác kiểm soát thủ tục hành chính 6 tháng đầu năm 2023',
};

/**
 * A report as doisoat reads it from a Word document. A line is a paragraph; lines between bars are
 * the rows of a table, where a cell '<' belongs to the one on its left and '^' to the one above.
 */
export function read(text: string, about: About = district): Omit<Report, 'number'> {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const head = [
    [about.agency, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['Số: 218/BC-UBND', `${about.place}, ${about.date}`],
  ];
  const blocks: RawBlock[] = [
    table('t1', head),
    paragraph('p1', 'BÁO CÁO', true),
    paragraph('p2', about.title, true),
  ];
  for (let at = 0; at < lines.length; at++) {
    const rows: string[][] = [];
    while (lines[at]?.startsWith('|')) rows.push(cellsOf(lines[at++] as string));
    if (rows.length > 0) blocks.push(table(`t${String(blocks.length)}`, rows));
    const line = lines[at];
    if (line !== undefined) blocks.push(paragraph(`p${String(blocks.length)}`, line));
  }
  const raw: RawDocx = { format: 'docx', blocks, footnotes: [], headers: [], footers: [] };
  const { documents } = layout(raw, rules.encodings);
  const [document] = documents;
  if (!document || documents.length > 1) throw new Error('one report is expected');
  return reportOf(document, rules);
}

const cellsOf = (line: string): string[] =>
  line
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split('|')
    .map((cell) => cell.trim());

const paragraph = (path: string, text: string, centered = false): RawParagraph => ({
  type: 'paragraph',
  path,
  runs: [{ text, font: null, bold: centered, superscript: false }],
  list: null,
  style: null,
  alignment: centered ? 'center' : null,
});

function table(path: string, rows: readonly (readonly string[])[]): RawTable {
  const at = (row: number, column: number): string | undefined => rows[row]?.[column];
  const spanOf = (row: number, column: number): { colSpan: number; rowSpan: number } => {
    let [colSpan, rowSpan] = [1, 1];
    while (at(row, column + colSpan) === '<') colSpan++;
    while (at(row + rowSpan, column) === '^') rowSpan++;
    return { colSpan, rowSpan };
  };
  return {
    type: 'table',
    path,
    rows: rows.map((row, r) =>
      row.flatMap((text, c) => {
        if (text === '<' || text === '^') return [];
        const own = `${path}.r${String(r + 1)}.c${String(c + 1)}`;
        return [{ path: own, ...spanOf(r, c), blocks: [paragraph(own, text)] }];
      }),
    ),
  };
}

/** `ratio mismatch: 549/582 = 94,33% (ghi 94,32%)`: what is found wrong in a report. */
export const findingsOf = (text: string, about?: About): string[] =>
  read(text, about).findings.map(({ kind, outcome, formula }) => `${kind} ${outcome}: ${formula}`);

/** Every claim of a report with its verdict, for people. */
export function checksOf(text: string, about?: About): string[] {
  const { claims, verdicts } = read(text, about);
  return claims.map((claim, k) => {
    const verdict = verdicts[k];
    return verdict ? `${claim.kind} ${verdict.outcome}: ${formulaOf(claim, verdict)}` : claim.kind;
  });
}

/** An honest report: nothing in it is wrong, and nothing may be found. */
export function honest(title: string, text: string, about?: About): void {
  it(title, () => {
    expect(findingsOf(text, about)).toEqual([]);
  });
}

/**
 * A report with errors planted as `{right>wrong}`: as it is right nothing is found, and with each
 * error by itself exactly one finding of each kind named, with a blank between.
 */
export function planted(title: string, kinds: string, text: string, about?: About): void {
  const plants = [...text.matchAll(/\{([^{}>]*)>([^{}>]*)\}/g)].map(([whole]) => whole);
  const printed = (wrong: number): string =>
    plants.reduce((left, plant, k) => {
      const [right = '', other = ''] = plant.slice(1, -1).split('>');
      return left.replace(plant, k === wrong ? other : right);
    }, text);
  it(`${title}: right`, () => {
    expect(findingsOf(printed(-1), about)).toEqual([]);
  });
  it.each(plants.map((plant, k) => [plant, k] as const))(`${title}: wrong at %s`, (_, k) => {
    const found = findingsOf(printed(k), about).map((line) => line.split(' ', 1)[0]);
    expect(found).toEqual(kinds.split(' '));
  });
}
