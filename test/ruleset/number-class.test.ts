import { describe, expect, it } from 'vitest';
import {
  numberClassifier,
  refuseNumberClashes,
  numberClassSchema,
} from '../../src/ruleset/number-class.js';
import { parseRule } from '../../src/ruleset/yaml.js';

const rule = (id: string, lines: string): string => `id: ${id}
title: Thử
class: date
${lines}
examples:
  hits: [{ text: 'ngày 5', raw: ['5'] }]
  misses: ['5 ngày']
`;

const load = (id: string, lines: string) =>
  parseRule(rule(id, lines), `numbers/${id}.yaml`, numberClassSchema);

describe('numberClassSchema', () => {
  it.each([
    ['a wording without a number to decide', "wordings: ['ngày @']", 'a # is missing'],
    [
      'fewer kinds than numbers',
      "wordings: ['# / # / #']\nnumbers: [day, month]",
      "'# / # / #' has 3 numbers, 'numbers' names 2",
    ],
    [
      'an optional number that leaves a kind without one',
      "wordings: ['ngày # [/ #]']\nnumbers: [day, month]",
      "'ngày #' has 1 numbers, 'numbers' names 2",
    ],
    [
      'a number in a wording that reaches',
      "wordings: ['phấn đấu #']\nreach: clause",
      'with reach, leave out # and @',
    ],
    [
      'a reaching rule with a series of its own',
      "wordings: ['phấn đấu']\nreach: clause\nseries: true",
      'with reach, leave out series, opens, closes and glued',
    ],
    ['a kind that there is none of', "wordings: ['#']\nnumbers: [days]", 'numbers.0: '],
  ])('refuses %s', (_, lines, message) => {
    expect(() => load('one', lines)).toThrow(message);
  });

  it('asks for examples of both kinds', () => {
    const source = rule('one', "wordings: ['ngày #']").replace("  misses: ['5 ngày']\n", '');
    expect(() => parseRule(source, 'numbers/one.yaml', numberClassSchema)).toThrow(
      'numbers/one.yaml:5: examples.misses',
    );
  });
});

describe('numberClassifier', () => {
  it('refuses one wording in two rules, naming the line and the other rule', () => {
    const rules = [
      load('one', "wordings: ['ngày #']"),
      load('two', "wordings:\n  - 'hôm #'\n  - '(ngày|mùng) #'"),
    ];
    expect(() => refuseNumberClashes(rules)).toThrow(
      "numbers/two.yaml:6: 'ngày #' already belongs to 'one', keep it in one",
    );
  });

  it('allows one wording in a rule that yields to the other', () => {
    const rules = [
      load('one', "wordings: ['ngày #']"),
      load('two', "wordings: ['ngày #']\nyields: true"),
    ];
    expect(() => refuseNumberClashes(rules)).not.toThrow();
  });

  it('allows one wording for different kinds of numbers', () => {
    const rules = [
      load('one', "wordings: ['ngày #']\nnumbers: [day]"),
      load('two', "wordings: ['ngày #']\nnumbers: [day_dot_month]"),
    ];
    const { around } = numberClassifier(rules);
    expect(around.scan(['ngày', '#']).map((hit) => hit.payload.rule)).toEqual([
      'numbers/one',
      'numbers/two',
    ]);
  });
});
