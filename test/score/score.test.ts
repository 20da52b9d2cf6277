import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { printScore } from '../../src/score/print.js';
import { precision, recall, scoreFolder } from '../../src/score/score.js';

let folder: string;
const output = (): string => join(folder, 'output');
const truth = (): string => join(folder, 'truth');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'score-'));
  mkdirSync(output());
  mkdirSync(truth());
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const FIGURES = 'file,report,indicator,level,unit_name,field,value,snippet';
const CHECKS = 'file,report,kind,verdict,values,snippet';
const REPORTS = 'file,report,agency,agency_level,province,number,date,period_from,period_to';

function write(parts: { figures?: string[]; checks?: string[]; reports?: string[] }): void {
  const csv = (head: string, rows: string[] = []): string =>
    `\uFEFF${[head, ...rows].join('\n')}\n`;
  writeFileSync(join(output(), 'figures.csv'), csv(FIGURES, parts.figures));
  writeFileSync(join(output(), 'checks.csv'), csv(CHECKS, parts.checks));
  writeFileSync(join(output(), 'reports.csv'), csv(REPORTS, parts.reports));
}

function gold(parts: object): void {
  const whole = { doc: 'a', report: {}, figures: [], ratios: [], checks: [], ...parts };
  writeFileSync(join(truth(), 'a.gold.json'), JSON.stringify(whole));
}

const figure = (indicator: string, value: number, more: object = {}): object => ({
  indicator,
  level: 'district',
  unit_name: null,
  field: null,
  value,
  measure: 'hồ sơ',
  raw: String(value),
  ...more,
});

describe('scoreFolder', () => {
  it('finds figures by indicator, value, level, unit and field, whatever the spelling of names', () => {
    gold({
      figures: [
        figure('intake_total', 582),
        figure('resolved_total', 9, { unit_name: 'UBND Phường An Hoà', level_alt: 'commune' }),
      ],
    });
    write({
      figures: [
        'x/a.pdf,1,intake_total,district,,,582,',
        'x/a.pdf,1,resolved_total,commune,"UBND phường An Hòa - Tỉnh Đồng Tháp",,9,"nói ""9"", rồi"',
      ],
    });
    expect(scoreFolder(output(), truth()).totals.figures).toEqual({ hits: 2, truths: 2, extra: 0 });
  });

  it('reports what is missed and what is extra', () => {
    gold({ figures: [figure('intake_total', 582), figure('resolved_late', 3)] });
    write({
      figures: [
        'a.pdf,1,intake_total,commune,,,582,',
        'a.pdf,1,resolved_late,district,,,3,',
        'a.pdf,1,withdrawn,district,,,7,an indicator without truth is not judged',
      ],
    });
    const { documents, totals } = scoreFolder(output(), truth());
    expect(totals.figures).toEqual({ hits: 1, truths: 2, extra: 1 });
    expect(documents[0]?.notes).toEqual([
      'figure missed intake_total district = 582 «»',
      'figure extra intake_total commune = 582 «»',
    ]);
  });

  it('neither asks for a doubtful figure nor holds it against the answer', () => {
    gold({ figures: [figure('intake_total', 582), figure('intake_total', 9, { doubtful: true })] });
    write({
      figures: ['a.docx,1,intake_total,district,,,582,', 'a.docx,1,intake_total,all,,,9,'],
    });
    expect(scoreFolder(output(), truth()).totals.figures).toEqual({ hits: 1, truths: 1, extra: 0 });
  });

  it('knows a total by its numbers: no zeros, any order, any kind of total', () => {
    gold({
      checks: [{ kind: 'sum', total: 33, parts: [33, 0], verdict: 'ok' }],
      ratios: [{ num: 1, den: 3, stated: 33.33, decimals: 2, verdict: 'ok' }],
    });
    write({ checks: ['a.pdf,1,row_total,ok,33 0 33,', 'a.pdf,1,ratio,ok,1 3 33.33,'] });
    const { totals } = scoreFolder(output(), truth());
    expect(totals.checks).toEqual({ hits: 1, truths: 1, extra: 0 });
    expect(totals.ratios).toEqual({ hits: 1, truths: 1, extra: 0 });
  });

  it('tells findings, false alarms, and what a person has to review', () => {
    gold({
      checks: [
        { kind: 'balance', total: 1886, parts: [1722, 154], difference: 10, verdict: 'mismatch' },
        { kind: 'repeat', values: [209, 225], verdict: 'mismatch', doubtful: true },
      ],
      ratios: [{ num: 549, den: 582, stated: 94.32, decimals: 2, verdict: 'truncated' }],
    });
    write({
      checks: [
        'a.pdf,1,balance,mismatch,1886 1722 154,',
        'a.pdf,1,repeat,mismatch,225 209,',
        'a.pdf,1,sum,mismatch,10 4 5,',
        'a.pdf,1,bound,mismatch,101 100,',
        'a.pdf,1,ratio,ok,549 582 94.32,',
      ],
    });
    const { documents, totals } = scoreFolder(output(), truth());
    expect(totals.findings).toEqual({ hits: 1, truths: 2, extra: 1 });
    expect(documents[0]?.notes).toEqual(
      expect.arrayContaining([
        'FINDING missed 549/582 = 94.32%',
        'to review bound 101 100 «»',
        'FALSE ALARM sum: total 10 = 4 + 5 mismatch «»',
      ]),
    );
  });

  it('asks of the header what the truth states', () => {
    gold({
      report: { agency: 'UBND thành phố Sa Đéc', number: null, date: '2023-09', period_to: '2' },
    });
    write({
      reports: ['a.pdf,1,UBND Thành phố Sa Đéc,district,,,2023-09-13,,2024-01-01'],
      figures: ['a.pdf,1,other,,,,1,'],
    });
    expect(scoreFolder(output(), truth()).totals.header).toEqual({ hits: 3, truths: 3, extra: 0 });
  });

  it('tells what the header says wrongly from what it does not say', () => {
    gold({ report: { agency: 'UBND xã Mẫu', number: '12/BC-UBND', province: 'Cà Mau' } });
    write({
      reports: ['a.pdf,1,UBND xã Mẫu,commune,,21/BC-UBND,,,'],
      figures: ['a.pdf,1,other,,,,1,'],
    });
    expect(scoreFolder(output(), truth()).totals.header).toEqual({ hits: 1, truths: 3, extra: 1 });
  });

  it('counts everything as missed where there is no output', () => {
    gold({ figures: [figure('intake_total', 582)] });
    write({});
    const { documents, totals } = scoreFolder(output(), truth());
    expect(documents[0]?.file).toBe('a (no output)');
    expect(totals.figures).toEqual({ hits: 0, truths: 1, extra: 0 });
  });

  it('names the truth file that is malformed', () => {
    write({});
    gold({ figures: [{ indicator: 'intake_total' }] });
    expect(() => scoreFolder(output(), truth())).toThrow('a.gold.json');
  });
});

describe('printScore', () => {
  it('prints a row for each document and the notes when asked', () => {
    gold({ figures: [figure('intake_total', 582)] });
    write({ figures: ['a.pdf,1,intake_total,district,,,583,'] });
    const score = scoreFolder(output(), truth());
    expect(printScore(score, false)).toMatch(/a\.pdf +0\/0 \+0 +0\/1 \+1 /);
    expect(printScore(score, false)).not.toContain('missed');
    expect(printScore(score, true)).toContain('a.pdf: figure missed intake_total');
  });
});

describe('recall and precision', () => {
  it('are percentages, and nothing of nothing is no number', () => {
    expect(recall({ hits: 3, truths: 4, extra: 1 })).toBe(75);
    expect(precision({ hits: 3, truths: 4, extra: 1 })).toBe(75);
    expect(recall({ hits: 0, truths: 0, extra: 0 })).toBeNull();
    expect(precision({ hits: 0, truths: 5, extra: 0 })).toBeNull();
  });
});
