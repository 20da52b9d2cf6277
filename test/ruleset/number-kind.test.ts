import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/number/tokens.js';
import { isOfKind, numberKinds, type NumberKind } from '../../src/ruleset/number-kind.js';

/** [kind, numbers that are of it, numbers that are not] */
const cases: readonly [NumberKind, readonly string[], readonly string[]][] = [
  ['any', ['0', '14.867', '72,76'], []],
  ['day', ['1', '01', '31'], ['0', '32', '031', '1,5']],
  ['month', ['1', '12'], ['0', '13', '1.2']],
  ['year', ['1998', '2025'], ['24', '1899', '2100', '2.024']],
  ['quarter', ['1', '04'], ['0', '5']],
  ['hour', ['0', '7', '24'], ['25', '7,5']],
  ['minute', ['00', '59'], ['5', '60']],
  ['day_dot_month', ['17.5', '1.12'], ['32.5', '17.13', '17,5']],
  ['month_dot_year', ['9.2024'], ['13.2024', '9.204']],
  ['old_year', ['1860'], ['1900', '999']],
  ['open_year', ['20', '200', '201'], ['2003', '210', '2']],
  ['section', ['4', '103', '2.1'], ['1234', '2,1', '2.145']],
  ['subsection', ['5.13'], ['5', '05.1', '5.130']],
  ['power', ['2', '3'], ['1', '12']],
  ['small', ['4', '04', '99'], ['100', '4,5']],
  ['plain', ['582', '1022'], ['1.022', '58,2']],
  [
    'hotline',
    ['1022', '1900', '19001234', '18001234', '1800.4321'],
    ['1023', '1.022', '2000', '1900.123'],
  ],
  ['phone', ['0912345678', '02383872123', '84912345678'], ['091234', '9123456789']],
  ['area', ['0277', '024'], ['277', '00', '0123456']],
];

describe('isOfKind', () => {
  it.each(cases)('knows %s', (kind, good, bad) => {
    for (const raw of good) expect.soft(isOfKind(kind, raw, undefined), raw).toBe(true);
    for (const raw of bad) expect.soft(isOfKind(kind, raw, undefined), raw).toBe(false);
  });

  it('takes a number for a percentage only with its sign', () => {
    const after = (text: string) => tokenize(text)[1];
    expect(isOfKind('percent', '95', after('95%'))).toBe(true);
    expect(isOfKind('percent', '95', after('95 hồ sơ'))).toBe(false);
    expect(isOfKind('percent', '95', undefined)).toBe(false);
  });

  it('takes a number for one of thousands and millions only before their word', () => {
    const after = (text: string) => tokenize(text)[1];
    expect(isOfKind('multiplied', '5', after('5 triệu'))).toBe(true);
    expect(isOfKind('multiplied', '5', after('5 người'))).toBe(false);
    expect(isOfKind('multiplied', '5', undefined)).toBe(false);
  });

  it('has a case here for each kind', () => {
    const named = [...cases.map(([kind]) => kind), 'percent', 'multiplied'];
    expect(named.sort()).toEqual([...numberKinds].sort());
  });
});
