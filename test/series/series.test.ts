import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure, Header, Report } from '../../src/model.js';
import { acrossOf, type Across } from '../../src/series/across.js';
import { openSeriesArchive } from '../../src/series/archive.js';
import { digestsOf } from '../../src/series/digest.js';
import { figure, number, report } from '../export/sample.js';

const TITLES = new Map([
  ['intake_carried', 'Hồ sơ từ kỳ trước chuyển qua'],
  ['pending_total', 'Hồ sơ đang giải quyết'],
  ['resolved_total', 'Hồ sơ đã giải quyết'],
]);

interface Sketch {
  readonly file: string;
  readonly header?: Partial<Header>;
  /** `2024-08` or `2024-01 2024-06`. */
  readonly period: string;
  /** `pending_total 164, resolved_total 20`. */
  readonly figures: string;
  readonly figure?: Partial<Figure>;
}

function reportOf({ header, period, figures, figure: about }: Sketch): Report {
  const [periodFrom = '', periodTo = periodFrom] = period.split(' ');
  const base = report();
  return {
    ...base,
    header: {
      ...base.header,
      title: `Kết quả giải quyết thủ tục hành chính tháng ${period}`,
      number: '',
      date: '',
      periodFrom,
      periodTo,
      ...header,
    },
    figures: figures.split(', ').map((text, at) => {
      const [indicator = '', value = ''] = text.split(' ');
      return figure({
        id: `f${at + 1}`,
        indicator,
        level: 'all',
        value: number(Number(value)),
        raw: value,
        ...about,
      });
    }),
  };
}

/** What an archive of these reports says of each, by file. */
function across(...sketches: Sketch[]): Record<string, Across> {
  const archive = openSeriesArchive();
  const digests = sketches.map((sketch) => ({
    file: sketch.file,
    digest: digestsOf([reportOf(sketch)], TITLES)[0],
  }));
  for (const { file, digest } of digests) if (digest) archive.add(file, digest);
  return Object.fromEntries(
    digests.map(({ file, digest }) => [
      file,
      digest
        ? acrossOf(digest, archive.neighboursOf(file, digest), 'vi')
        : { claims: [], verdicts: [], findings: [], issues: [] },
    ]),
  );
}

/** `rule outcome` of each claim of a file. */
function verdicts({ claims, verdicts: found }: Across = NOTHING): string[] {
  return claims.map(({ rule }, at) => `${rule} ${found[at]?.outcome}`);
}

const NOTHING: Across = { claims: [], verdicts: [], findings: [], issues: [] };

function codes({ issues }: Across = NOTHING): string[] {
  return issues.map(({ code }) => code);
}

const AUGUST: Sketch = { file: 'aug.docx', period: '2024-08', figures: 'pending_total 164' };
const SEPTEMBER: Sketch = { file: 'sep.docx', period: '2024-09', figures: 'intake_carried 154' };

describe('what a period begins with', () => {
  it('is what was pending at the end of the one before', () => {
    const right = { ...SEPTEMBER, figures: 'intake_carried 164' };
    expect(verdicts(across(AUGUST, right)['sep.docx'])).toEqual(['series/carried ok']);
  });

  it('is told in full where it is not', () => {
    const { findings } = across(AUGUST, SEPTEMBER)['sep.docx'] ?? NOTHING;
    expect(findings).toMatchObject([
      { kind: 'series', severity: 'warning', outcome: 'mismatch', formula: '154 ≠ 164' },
    ]);
    expect(findings[0]?.message).toBe(
      'Hồ sơ từ kỳ trước chuyển qua: báo cáo ghi 154, nhưng báo cáo kỳ trước (aug.docx) ghi đến hết ngày 31/8/2024 còn 164 đang giải quyết; chênh 10.',
    );
  });

  it('is held against a quarter or a year that ends on the day before as well', () => {
    for (const period of ['2024-07-01 2024-08-31', '2023-09-01 2024-08-31'])
      expect(verdicts(across({ ...AUGUST, period }, SEPTEMBER)['sep.docx'])).toHaveLength(1);
  });

  it.each<[string, Partial<Sketch>]>([
    ['of another agency', { header: { agency: 'UBND huyện Bình An 2' } }],
    ['of another province', { header: { province: 'Nghệ An' } }],
    ['of no known province', { header: { province: '' } }],
    ['of another subject', { header: { title: 'Công tác cải cách hành chính tháng 8' } }],
    ['of a period that ends some days before', { period: '2024-08-01 2024-08-28' }],
    ['of no known period', { period: '' }],
    ['that says so of another level', { figure: { level: 'commune' } }],
    ['that says so of one unit', { figure: { unitName: 'Xã Tân An' } }],
    ['that says so of one field', { figure: { field: 'Đất đai' } }],
    ['that says so roughly', { figure: { approximate: true } }],
    ['that says two things', { figures: 'pending_total 164, pending_total 170' }],
  ])('is not held against a report %s', (_, other) => {
    expect(across({ ...AUGUST, ...other }, SEPTEMBER)['sep.docx']).toEqual(NOTHING);
  });

  it('is not held against two reports that differ among themselves', () => {
    const other = { ...AUGUST, file: 'aug2.docx', figures: 'pending_total 154' };
    expect(verdicts(across(AUGUST, other, SEPTEMBER)['sep.docx'])).toEqual([]);
  });

  it('belongs together however the titles and agencies are spelt', () => {
    const header = {
      agency: 'UBND HUYỆN BÌNH AN',
      title: 'KẾT QUẢ giải quyết thủ tục hành chính quý III năm 2024',
    };
    expect(verdicts(across({ ...AUGUST, header }, SEPTEMBER)['sep.docx'])).toHaveLength(1);
  });
});

describe('a count from the first of January on', () => {
  const half: Sketch = { file: '6.docx', period: '2024-01 2024-06', figures: 'resolved_total 900' };
  const quarter: Sketch = {
    file: '3.docx',
    period: '2024-01 2024-03',
    figures: 'resolved_total 400',
  };

  it('may grow and may not fall', () => {
    expect(verdicts(across(quarter, half)['6.docx'])).toEqual(['series/growth ok']);
    const fallen = { ...half, figures: 'resolved_total 399' };
    const { findings } = across(quarter, fallen)['6.docx'] ?? NOTHING;
    expect(findings.map(({ formula }) => formula)).toEqual(['399 < 400']);
    expect(findings[0]?.message).toContain('số lũy kế không thể giảm');
  });

  it('may be anything beside one of another year or from another day on', () => {
    for (const period of ['2023-01 2023-03', '2024-02 2024-03'])
      expect(
        across({ ...quarter, period }, { ...half, figures: 'resolved_total 1' })['6.docx'],
      ).toEqual(NOTHING);
  });

  it('may fall where the count is no cumulative one', () => {
    const pending = (sketch: Sketch, value: number): Sketch => ({
      ...sketch,
      figures: `pending_total ${value}`,
    });
    expect(across(pending(quarter, 20), pending(half, 3))['6.docx']).toEqual(NOTHING);
  });
});

describe('two reports of one agency and period', () => {
  const first: Sketch = {
    file: 'a.docx',
    period: '2024-08',
    figures: 'pending_total 164, resolved_total 900',
    header: { number: '19/BC-UBND', date: '2024-09-02' },
  };

  it('are one where the figures are the same, which is noted once and is no finding', () => {
    const found = across(first, { ...first, file: 'a.pdf' });
    expect(found['a.docx']).toEqual(NOTHING);
    expect(found['a.pdf']).toEqual({
      ...NOTHING,
      issues: [{ stage: 'checks', severity: 'note', code: 'same-report', values: ['a.docx'] }],
    });
  });

  it('are a restatement where a later one states another figure', () => {
    const later: Sketch = {
      ...first,
      file: 'b.docx',
      figures: 'pending_total 146, resolved_total 900',
      header: { number: '25/BC-UBND', date: '2024-09-12' },
    };
    const { findings, issues } = across(later, first)['b.docx'] ?? NOTHING;
    expect(findings).toMatchObject([{ kind: 'repeat', formula: '146 ≠ 164', severity: 'warning' }]);
    expect(findings[0]?.message).toContain('cùng kỳ (a.docx) ghi 164; chênh 18');
    expect(issues).toEqual([]);
  });

  it('are compared by eye where one report was read differently from two files', () => {
    const copy = { ...first, file: 'a.pdf', figures: 'pending_total 146, resolved_total 900' };
    const { findings, issues } = across(first, copy)['a.pdf'] ?? NOTHING;
    expect(findings).toEqual([]);
    expect(issues).toMatchObject([
      { code: 'copies-differ', values: ['a.docx', 'Hồ sơ đang giải quyết: 146, 164'] },
    ]);
  });

  it.each<[string, Partial<Header>, Partial<Header>]>([
    ['neither has a number or a date', {}, {}],
    ['one has no number, and its date no day', { number: '', date: '2024-09' }, { number: '9/BC' }],
    ['the numbers are the same', { number: '9/BC', date: '2024-09-02' }, { number: '9/BC' }],
  ])('may be one report where %s', (_, header, other) => {
    const bare = { number: '', date: '' };
    const figures = 'pending_total 146, resolved_total 900';
    const found = across(
      { ...first, header: { ...bare, ...header } },
      { ...first, file: 'b.docx', figures, header: { ...bare, ...other } },
    );
    expect(Object.values(found).flatMap(({ findings }) => findings)).toEqual([]);
    expect(Object.values(found).flatMap(codes)).toEqual(['copies-differ']);
  });

  it('are a restatement where their dates differ, and one has no number', () => {
    const figures = 'pending_total 146, resolved_total 900';
    const header = { number: '', date: '2024-09-12' };
    const found = across(first, { ...first, file: 'b.docx', figures, header });
    expect(found['b.docx']?.findings).toHaveLength(1);
  });

  it('are not compared where nothing agrees: they may speak of two things', () => {
    const other: Sketch = { ...first, file: 'b.docx', figures: 'pending_total 7', header: {} };
    const found = across(first, other);
    expect([...codes(found['a.docx']), ...codes(found['b.docx'])]).toEqual(['same-period']);
    expect(Object.values(found).flatMap(({ findings }) => findings)).toEqual([]);
  });
});

describe('a gap in a series', () => {
  const month = (at: number): Sketch => ({
    file: `${at}.docx`,
    period: `2024-${String(at).padStart(2, '0')}`,
    figures: 'pending_total 5',
  });

  it('is listed with the days that are missing, and is no finding', () => {
    const { issues, findings } =
      across(month(1), month(2), month(5), month(6))['5.docx'] ?? NOTHING;
    expect(issues).toMatchObject([{ code: 'series-gap', values: ['2024-03-01', '2024-04-30'] }]);
    expect(findings).toEqual([]);
  });

  it('is none where two reports alone are far apart', () => {
    expect(codes(across(month(1), month(5))['5.docx'])).toEqual([]);
  });

  it('is none between a month and a quarter', () => {
    const quarter = { ...month(12), period: '2024-10 2024-12' };
    const found = across(month(1), month(2), month(3), quarter);
    expect(Object.values(found).flatMap(codes)).toEqual([]);
  });
});

it('says the same in whatever order the files are found', () => {
  const sketches: Sketch[] = [
    AUGUST,
    SEPTEMBER,
    { ...AUGUST, file: 'aug.pdf' },
    { ...SEPTEMBER, file: 'sep.pdf' },
    { file: 'oct.docx', period: '2024-10', figures: 'intake_carried 1, pending_total 2' },
    { file: 'q3.docx', period: '2024-07 2024-09', figures: 'intake_carried 9, pending_total 3' },
  ];
  const expected = across(...sketches);
  fc.assert(
    fc.property(fc.shuffledSubarray(sketches, { minLength: sketches.length }), (shuffled) => {
      expect(across(...shuffled)).toEqual(expected);
    }),
  );
});

it('gives findings ids that stay when a file is renamed', () => {
  const ids = (...sketches: Sketch[]): string[] =>
    Object.values(across(...sketches)).flatMap(({ findings }) => findings.map(({ id }) => id));
  expect(ids({ ...AUGUST, file: 'x.docx' }, { ...SEPTEMBER, file: 'y.docx' })).toEqual(
    ids(AUGUST, SEPTEMBER),
  );
});

describe('what a district states of a commune', () => {
  const COMMUNE: Sketch = {
    file: 'xa.docx',
    header: { agency: 'UBND xã Tân Lập', agencyLevel: 'commune' },
    period: '2024-08',
    figures: 'resolved_total 120, pending_total 7',
    figure: { level: 'commune' },
  };
  const district = (figures: string, about: Partial<Figure> = {}): Sketch => ({
    file: 'huyen.docx',
    header: { title: 'Công tác kiểm soát thủ tục hành chính tháng 8' },
    period: '2024-08',
    figures,
    figure: { level: 'commune', unitName: 'Xã Tân Lập', ...about },
  });

  it('is what the commune reports itself', () => {
    const right = district('resolved_total 120, pending_total 7');
    expect(verdicts(across(COMMUNE, right)['huyen.docx'])).toEqual([
      'series/commune ok',
      'series/commune ok',
    ]);
  });

  it('is told where it differs', () => {
    const wrong = district('resolved_total 120, pending_total 9');
    const { findings } = across(wrong, COMMUNE)['huyen.docx'] ?? NOTHING;
    expect(findings.map(({ message }) => message)).toEqual([
      'Hồ sơ đang giải quyết, Xã Tân Lập: báo cáo ghi 9, nhưng báo cáo cùng kỳ của chính đơn vị này (xa.docx) ghi 7; chênh 2.',
    ]);
  });

  it.each<[string, Sketch, Sketch]>([
    ['where nothing agrees', COMMUNE, district('resolved_total 121, pending_total 9')],
    [
      'where only a 0 agrees',
      { ...COMMUNE, figures: 'resolved_total 120, pending_total 0' },
      district('resolved_total 121, pending_total 0'),
    ],
    [
      'of another period',
      { ...COMMUNE, period: '2024-07' },
      district('resolved_total 120, pending_total 9'),
    ],
    [
      'of another commune',
      COMMUNE,
      district('resolved_total 120, pending_total 9', { unitName: 'Xã Tân Lập 2' }),
    ],
    [
      'of one lĩnh vực',
      COMMUNE,
      district('resolved_total 120, pending_total 9', { field: 'Hộ tịch' }),
    ],
  ])('is not claimed %s', (_, commune, stated) => {
    expect(verdicts(across(commune, stated)['huyen.docx'])).toEqual([]);
  });

  it('is not claimed where two reports of the name differ', () => {
    const other = { ...COMMUNE, file: 'xa-2.docx', figures: 'resolved_total 44, pending_total 3' };
    const stated = district('resolved_total 120, pending_total 9');
    expect(verdicts(across(COMMUNE, other, stated)['huyen.docx'])).toEqual([]);
  });
});
