import type {
  Claim,
  Decimal,
  DocumentResult,
  Figure,
  Finding,
  Place,
  Report,
  Verdict,
} from '../../src/model.js';

/** A small invented result that has something in every part; tests override what they need. */

export const NOWHERE: Place = { page: null, box: null, path: null };

export function number(digits: number, scale = 0): Decimal {
  return { digits: BigInt(digits), scale };
}

export function figure(overrides: Partial<Figure> = {}): Figure {
  return {
    id: 'f1',
    indicator: 'intake_total',
    level: 'district',
    unitName: '',
    field: '',
    value: number(1876),
    measure: 'hồ sơ',
    raw: '1.876',
    approximate: false,
    inferred: false,
    source: 'text',
    rule: 'indicators/intake_total',
    place: { page: 2, box: [10.04, 20.06, 99.95, 31], path: null },
    section: 'I.1',
    snippet: 'tiếp nhận: 1.876 hồ sơ',
    repeats: [],
    ...overrides,
  };
}

export function claim(overrides: Partial<Claim> = {}): Claim {
  const term = { measure: 'hồ sơ', approximate: false, figure: null, label: '' };
  return {
    id: 'c1',
    kind: 'ratio',
    terms: [
      { ...term, value: number(549), raw: '549', figure: 'f2' },
      { ...term, value: number(582), raw: '582', figure: 'f1' },
      { ...term, value: number(9432, 2), raw: '94,32', measure: '%' },
    ],
    label: 'Tỷ lệ hồ sơ trực tuyến',
    rule: 'wording/ratio',
    doubtful: false,
    place: { page: 2, box: null, path: null },
    section: 'I.1',
    snippet: '549/582 hồ sơ, đạt tỷ lệ 94,32%',
    ...overrides,
  };
}

export function verdict(overrides: Partial<Verdict> = {}): Verdict {
  return {
    claim: 'c1',
    outcome: 'truncated',
    expected: number(9433, 2),
    difference: number(-1, 2),
    reason: '',
    ...overrides,
  };
}

export function finding(overrides: Partial<Finding> = {}): Finding {
  return {
    id: '0123456789ab',
    claim: 'c1',
    kind: 'ratio',
    severity: 'warning',
    outcome: 'truncated',
    formula: '549/582 = 94,33% (ghi 94,32%)',
    stated: number(9432, 2),
    expected: number(9433, 2),
    difference: number(-1, 2),
    suspect: '',
    suggestion: '',
    message: 'Tỷ lệ ghi 94,32% nhưng 549/582 cho 94,33%.',
    place: { page: 2, box: null, path: null },
    snippet: '549/582 hồ sơ, đạt tỷ lệ 94,32%',
    ...overrides,
  };
}

export function report(overrides: Partial<Report> = {}): Report {
  return {
    number: 1,
    header: {
      agency: 'UBND huyện Bình An',
      agencyLevel: 'district',
      province: 'Hòa Bình',
      number: '19/BC-UBND',
      date: '2024-09-13',
      title: 'Kết quả giải quyết thủ tục hành chính tháng 9 năm 2024',
      periodFrom: '2024-08-13',
      periodTo: '2024-09-12',
    },
    figures: [figure()],
    numbers: [
      {
        place: NOWHERE,
        raw: '1.876',
        class: 'figure',
        rule: 'indicators/intake_total',
        snippet: 's',
      },
      { place: NOWHERE, raw: '7', class: 'unexplained', rule: null, snippet: 's' },
    ],
    claims: [claim()],
    verdicts: [verdict()],
    findings: [finding()],
    coverage: [{ figure: 'f1', checks: 1, detectable: 2 / 3 }],
    ...overrides,
  };
}

export function result(overrides: Partial<DocumentResult> = {}): DocumentResult {
  return {
    file: 'a.pdf',
    sha256: 'a'.repeat(64),
    format: 'pdf',
    state: 'complete',
    pages: 3,
    reports: [report()],
    issues: [{ stage: 'read', severity: 'warning', code: 'page-without-text', values: ['3'] }],
    ...overrides,
  };
}
