import { describe, expect, it } from 'vitest';
import { levelSums, ratio, sum } from '../../../corpus/make/claims.js';
import { body, table, within, type Description } from '../../../corpus/make/description.js';
import { goldOf } from '../../../corpus/make/gold.js';

const reportOf = (items: Description['items'], planted = 0): Description => ({
  letterhead: { left: ['UBND XÃ MẪU'], number: 'Số: 1/BC-UBND', placeAndDate: '' },
  report: {
    agency: 'UBND xã Mẫu',
    agency_level: 'commune',
    province: null,
    number: null,
    date: null,
    title: '',
    period_from: null,
    period_to: null,
  },
  scope: { level: 'all' },
  title: [],
  recipients: [],
  signature: [],
  planted,
  items,
});

describe('goldOf', () => {
  it('takes the figure and the snippet from the sentence that prints it', () => {
    const gold = goldOf(
      'a',
      reportOf([body('Tiếp nhận {intake_total: 1.234} hồ sơ[^chú thích].')]),
    );
    expect(gold.figures).toEqual([
      {
        indicator: 'intake_total',
        level: 'all',
        unit_name: null,
        field: null,
        value: 1234,
        measure: 'hồ sơ',
        raw: '1.234',
        snippet: 'Tiếp nhận 1.234 hồ sơ.',
      },
    ]);
  });

  it('judges a ratio that is cut off', () => {
    const sentence =
      '{digitized_intake: 549}/{digitized_intake_base: 582}, {digitized_intake_rate: 94,32}%';
    const claim = ratio('digitized_intake', 'digitized_intake_base', 'digitized_intake_rate');
    const gold = goldOf('a', reportOf([body(sentence, claim)], 1));
    expect(gold.ratios).toMatchObject([
      { num: 549, den: 582, stated: 94.32, decimals: 2, verdict: 'truncated', expected: 94.33 },
    ]);
  });

  it('sums over the levels', () => {
    const gold = goldOf(
      'a',
      reportOf([
        body('{intake_total: 5}'),
        within({ level: 'district' }, body('{intake_total: 2}')),
        body('{intake_total@commune: 3}', ...levelSums(['district', 'commune'], 'intake_total')),
      ]),
    );
    expect(gold.checks).toMatchObject([
      { kind: 'level_sum', total: 5, parts: [2, 3], verdict: 'ok' },
    ]);
  });

  it('computes a table and claims its totals', () => {
    const gold = goldOf(
      'a',
      reportOf([
        table({
          labels: 'unit',
          rowLevel: 'commune',
          header: [],
          columns: [
            { code: 'stt', width: 1 },
            { code: 'label', width: 1 },
            { code: 'pending_total', width: 1, sum: ['pending_in_time', 'pending_overdue'] },
            { code: 'pending_in_time', width: 1 },
            { code: 'pending_overdue', width: 1 },
          ],
          rows: [{ cells: ['Xã A', 10, 1] }, { cells: ['Xã B', 20, 2] }],
          total: 'Cộng',
        }),
      ]),
    );
    expect(gold.checks).toMatchObject([
      { kind: 'row_total', total: 11, parts: [10, 1] },
      { kind: 'row_total', total: 22, parts: [20, 2] },
      { kind: 'row_total', total: 33, parts: [30, 3] },
      { kind: 'table_total', total: 33, parts: [11, 22] },
      { kind: 'table_total', total: 30, parts: [10, 20] },
      { kind: 'table_total', total: 3, parts: [1, 2] },
    ]);
    expect(gold.figures[0]).toMatchObject({ unit_name: 'Xã A', level: 'commune', value: 11 });
  });

  it('claims the balance of every row, and leaves open what follows from its totals', () => {
    const gold = goldOf(
      'a',
      reportOf([
        table({
          labels: 'field',
          header: [],
          columns: [
            { code: 'label', width: 1 },
            { code: 'intake_total', width: 1 },
            { code: 'resolved_total', width: 1, sum: ['resolved_early', 'resolved_late'] },
            { code: 'resolved_early', width: 1 },
            { code: 'resolved_late', width: 1 },
            { code: 'pending_total', width: 1 },
            { code: '~all', width: 1, sum: ['resolved_total', 'pending_total'] },
          ],
          rows: [{ cells: ['Hộ tịch', 10, 6, 1, 3] }, { cells: ['Đất đai', 9, 4, 2, 3] }],
          total: 'Cộng',
        }),
      ]),
    );
    const balances = gold.checks.filter((check) => 'kind' in check && check.kind === 'balance');
    expect(balances).toMatchObject([
      { total: 10, parts: [7, 3], verdict: 'ok' },
      { total: 9, parts: [6, 3], verdict: 'ok' },
      { total: 19, parts: [13, 6], verdict: 'ok' },
    ]);
    expect(gold.checks.filter((check) => 'doubtful' in check)).toMatchObject([
      { kind: 'row_total', total: 10, parts: [6, 1, 3] },
      { kind: 'row_total', total: 9, parts: [4, 2, 3] },
      { kind: 'row_total', total: 19, parts: [10, 3, 6] },
    ]);
  });

  it('refuses an error that nobody planted', () => {
    const wrong = body(
      '{resolved_total: 9} {resolved_early: 4} {resolved_late: 4}',
      sum('resolved_total', 'resolved_early', 'resolved_late'),
    );
    expect(() => goldOf('a', reportOf([wrong]))).toThrow('0 errors planted, 1 claims fail');
  });

  it('refuses two values of one figure', () => {
    const clash = [body('{intake_total: 1}'), body('{intake_total: 2}')];
    expect(() => goldOf('a', reportOf(clash))).toThrow('is 1 and 2');
  });

  it('refuses a claim on a number that is not printed', () => {
    const claim = sum('intake_total', 'intake_new');
    expect(() => goldOf('a', reportOf([body('{intake_total: 1}', claim)]))).toThrow(
      'no number intake_new',
    );
  });
});
