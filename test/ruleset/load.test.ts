import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RuleError } from '../../src/ruleset/error.js';
import { loadRules } from '../../src/ruleset/load.js';
import { rulesWith } from '../rules/rules-with.js';

/** What the loader has against a folder of rules. */
function problemOf(folder: string): string {
  try {
    loadRules(folder);
  } catch (error) {
    if (error instanceof RuleError) return error.message;
    throw error;
  }
  return 'no problem';
}

const term = (id: string, ...lines: readonly string[]): string =>
  [
    `id: ${id}`,
    'title: Thử',
    'dimension: timing',
    ...lines,
    "examples: { hits: ['a'], misses: ['b'] }",
  ].join('\n');

const indicator = (id: string, ...lines: readonly string[]): string =>
  [
    `id: ${id}`,
    'title: Thử',
    'order: 998',
    'measure: hồ sơ',
    ...lines,
    "examples: { hits: [{ text: 'a 1', value: 1 }], misses: ['b'] }",
  ].join('\n');

const check = (id: string, ...lines: readonly string[]): string =>
  [
    `id: ${id}`,
    'title: Thử',
    'kind: sum',
    ...lines,
    "examples: { hits: ['a'], misses: ['b'] }",
  ].join('\n');

describe('loadRules', () => {
  it('reads the rules that doisoat ships, indicators in the order of records.csv', () => {
    const { indicators, version } = loadRules();
    const orders = indicators.map(({ order }) => order);
    expect(orders).toEqual(orders.toSorted((a, b) => a - b));
    expect(version).toMatch(/^[0-9a-f]{64}$/);
  });

  it('gives equal rules an equal version, and changed ones another', () => {
    const shipped = loadRules().version;
    expect(loadRules(rulesWith({})).version).toBe(shipped);
    const changed = rulesWith({ 'terms/spare.yaml': term('spare', 'wordings: [chữ thử này]') });
    expect(loadRules(changed).version).not.toBe(shipped);
  });

  it('refuses a folder that is not there', () => {
    expect(problemOf('/none/at/all')).toBe(
      '/none/at/all: no such rules folder; give one that exists',
    );
  });

  it.each([
    'terms',
    'indicators',
    'words',
    'bodies',
    'tables',
    'checks',
    'numbers',
    'places',
    'encodings',
  ])('refuses rules without the folder %s', (name) => {
    const folder = rulesWith({});
    rmSync(join(folder, name), { recursive: true });
    expect(problemOf(folder)).toBe(`${name}: this folder of rules is missing, create it`);
  });
});

describe('a stray name in the rules folder', () => {
  it('is refused where it is a folder, with the one that was meant', () => {
    const folder = rulesWith({});
    renameSync(join(folder, 'indicators'), join(folder, 'indicator'));
    expect(problemOf(folder)).toBe(
      "indicator/: unknown folder of rules, did you mean 'indicators'?",
    );
  });

  it('is refused where it is a rule', () => {
    const folder = rulesWith({ 'spare.yaml': term('spare', 'wordings: [chữ thử này]') });
    expect(problemOf(folder)).toContain('spare.yaml: a rule belongs into one of the folders terms');
  });
});

describe('a clash', () => {
  it('of two terms of a dimension is refused at the second wording, naming the first', () => {
    const files = {
      'terms/zz_one.yaml': term('zz_one', 'wordings:', '  - đúng phiên hẹn'),
      'terms/zz_two.yaml': term('zz_two', 'wordings:', '  - mốc hẹn', '  - đúng (phiên|buổi) hẹn'),
    };
    expect(problemOf(rulesWith(files))).toBe(
      "terms/zz_two.yaml:6: 'đúng phiên hẹn' already belongs to 'zz_one' (terms/zz_one.yaml:5), keep it in one of the two",
    );
  });

  it('is none between terms of two dimensions', () => {
    const one = term('zz_one', 'wordings: [đúng phiên hẹn]');
    const files = {
      'terms/zz_one.yaml': one,
      'terms/zz_two.yaml': one
        .replace('zz_one', 'zz_two')
        .replace('dimension: timing', 'dimension: channel'),
    };
    expect(problemOf(rulesWith(files))).toBe('no problem');
  });

  it('of two indicators with one meaning is refused at the meaning', () => {
    const means = ['means:', '  - terms: [postal, apology]', '  - terms: [postal, intake]'];
    const files = {
      'indicators/zz_one.yaml': indicator('zz_one', 'means:', '  - terms: [intake, postal]'),
      'indicators/zz_two.yaml': indicator('zz_two', ...means),
    };
    expect(problemOf(rulesWith(files))).toMatch(
      /^indicators\/\w+\.yaml:\d+: 'intake \+ postal' already belongs to '\w+' \(indicators\/\w+\.yaml:\d+\), keep it in one of the two$/,
    );
  });

  it('of two indicators with one wording of their own is refused', () => {
    const wordings = ['wordings:', '  - đưa vào lưu trữ'];
    const files = {
      'indicators/zz_one.yaml': indicator('zz_one', ...wordings),
      'indicators/zz_two.yaml': indicator('zz_two', ...wordings),
    };
    expect(problemOf(rulesWith(files))).toBe(
      "indicators/zz_two.yaml:6: 'đưa vào lưu trữ' already belongs to 'zz_one' (indicators/zz_one.yaml:6), keep it in one of the two",
    );
  });
});

describe('an unknown name', () => {
  it('of a term in an indicator is refused at its line, with the one that was meant', () => {
    const lines = ['means:', '  - terms:', '      - intake', '      - postall'];
    const files = { 'indicators/zz_one.yaml': indicator('zz_one', ...lines) };
    expect(problemOf(rulesWith(files))).toBe(
      "indicators/zz_one.yaml:8: no term is called 'postall', did you mean 'postal'?",
    );
  });

  it('of an indicator in an indicator is refused at its key', () => {
    const lines = ['wordings: [đưa vào lưu trữ]', 'rate: archived_rate'];
    const files = { 'indicators/zz_one.yaml': indicator('zz_one', ...lines) };
    expect(problemOf(rulesWith(files))).toContain(
      "indicators/zz_one.yaml:6: no indicator is called 'archived_rate'",
    );
  });

  it('of an indicator in a check is refused at its line', () => {
    const lines = ['total: [intake_total]', 'parts:', '  - [intake_new, intake_carry]'];
    const files = { 'checks/zz_one.yaml': check('zz_one', ...lines) };
    expect(problemOf(rulesWith(files))).toBe(
      "checks/zz_one.yaml:6: no indicator is called 'intake_carry', did you mean 'intake_carried'?",
    );
  });

  it('of a part of a term is refused', () => {
    const files = {
      'terms/zz_one.yaml': term('zz_one', 'wordings: [chữ thử này]', 'parts: [overdu]'),
    };
    expect(problemOf(rulesWith(files))).toBe(
      "terms/zz_one.yaml:5: no term is called 'overdu', did you mean 'overdue'?",
    );
  });
});
