import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { RuleError } from '../../src/ruleset/error.js';
import { phraseSchema } from '../../src/ruleset/phrase.js';
import { parseRule, readRules } from '../../src/ruleset/yaml.js';

const schema = z.strictObject({
  id: z.string(),
  title: z.string(),
  wordings: z.array(phraseSchema).min(1),
  examples: z.strictObject({
    hits: z.array(z.union([z.string(), z.strictObject({ text: z.string() })])).min(1),
  }),
});

const good = `id: late
title: Trễ hạn
wordings:
  - '(trễ|quá) hạn'
  - '# hồ sơ'
examples:
  hits:
    - trễ hạn
`;

const problemOf = (source: string, file = 'terms/late.yaml'): string => {
  try {
    parseRule(source, file, schema);
  } catch (error) {
    if (error instanceof RuleError) return error.message;
    throw error;
  }
  return 'no problem';
};

describe('parseRule', () => {
  it('gives the rule, its file and the lines of its parts', () => {
    const loaded = parseRule(good, 'terms/late.yaml', schema);
    expect(loaded.rule.wordings).toEqual(['(trễ|quá) hạn', '# hồ sơ']);
    expect(loaded.file).toBe('terms/late.yaml');
    expect(loaded.lineOf(['wordings'])).toBe(3);
    expect(loaded.lineOf(['wordings', 1])).toBe(5);
    expect(loaded.lineOf(['examples', 'hits', 0])).toBe(8);
  });

  it('points at the nearest thing around a part that is missing', () => {
    expect(parseRule(good, 'terms/late.yaml', schema).lineOf(['examples', 'misses'])).toBe(6);
  });

  it.each([
    [
      'an unknown key, with the one that was meant',
      good.replace('wordings:', 'wording:'),
      "terms/late.yaml:3: unknown key 'wording', did you mean 'wordings'?",
    ],
    [
      'an unknown key inside another',
      good.replace('hits:', 'hit:'),
      "terms/late.yaml:7: unknown key 'hit' in examples, did you mean 'hits'?",
    ],
    [
      'an unknown key far from any other, with all there are',
      `${good}severity: 1\n`,
      "terms/late.yaml:9: unknown key 'severity', known keys: id, title, wordings, examples",
    ],
    [
      'a missing key at the mapping that lacks it',
      good.replace('title: Trễ hạn\n', ''),
      'terms/late.yaml:1: title: this key is missing',
    ],
    [
      'a value of the wrong type',
      good.replace('title: Trễ hạn', 'title: 5'),
      'terms/late.yaml:2: title: must be a text, not a number',
    ],
    [
      'a wording that cannot be read',
      good.replace('(trễ|quá)', '(trễ|quá'),
      "terms/late.yaml:4: wordings.0: '(trễ|quá hạn' does not close '('",
    ],
    [
      'a key that stands twice',
      good.replace('title: Trễ hạn', 'title: Trễ hạn\ntitle: Quá hạn'),
      'terms/late.yaml:3: this key stands here twice, keep one',
    ],
    [
      'a text that YAML would cut off at #',
      good.replace("'# hồ sơ'", 'trễ hạn # hồ sơ'),
      "terms/late.yaml:5: what follows # is lost here as a comment, put the text into '...'",
    ],
    [
      'a text that begins with a bracket and is not quoted',
      good.replace("'# hồ sơ'", '[đã] trễ hạn'),
      'terms/late.yaml:5: no valid YAML: ',
    ],
    ['an alias', good.replace("'# hồ sơ'", '*late'), 'terms/late.yaml:5: '],
    [
      'a value that is none of the shapes allowed',
      good.replace('- trễ hạn', '- 5'),
      'terms/late.yaml:8: examples.hits.0: must be a text or a mapping of keys, not a number',
    ],
    [
      'a wrong value within one of the shapes allowed',
      good.replace('- trễ hạn', '- text: [a]'),
      'terms/late.yaml:8: examples.hits.0.text: must be a text, not a list',
    ],
    [
      'an empty list',
      good.replace('hits:\n    - trễ hạn', 'hits: []'),
      'terms/late.yaml:7: examples.hits: must not be empty',
    ],
    [
      'an empty file',
      '# none\n',
      'terms/late.yaml:1: the rule: the file is empty, write a rule into it or remove it',
    ],
    [
      'an id that is not the name of its file',
      good.replace('id: late', 'id: overdue'),
      "terms/late.yaml:1: id is 'overdue', the file's name 'late'; make them equal",
    ],
  ])('names file and line of %s', (_, source, message) => {
    expect(problemOf(source).slice(0, message.length)).toBe(message);
  });

  it('allows comments on lines of their own', () => {
    expect(problemOf(good.replace('wordings:', '# what people write\nwordings:'))).toBe(
      'no problem',
    );
  });
});

describe('readRules', () => {
  let dir = '';
  beforeEach(() => {
    dir = join(mkdtempSync(join(tmpdir(), 'doisoat-rules-')), 'terms');
    mkdirSync(dir);
  });
  afterEach(() => rmSync(join(dir, '..'), { recursive: true }));

  const write = (name: string, text: string): void => writeFileSync(join(dir, name), text);

  it('reads the files of a folder in the order of their names', () => {
    write('quite_late.yaml', good.replace('id: late', 'id: quite_late'));
    write('late.yaml', good);
    expect(readRules(dir, schema).map(({ file }) => file)).toEqual([
      'terms/late.yaml',
      'terms/quite_late.yaml',
    ]);
  });

  it('passes over hidden files', () => {
    write('.late.yaml.swp', 'x');
    write('late.yaml', good);
    expect(readRules(dir, schema)).toHaveLength(1);
  });

  it('refuses a file that would be left out by its ending', () => {
    write('late.yml', good);
    expect(() => readRules(dir, schema)).toThrow('terms/late.yml: only .yaml files are rules');
  });

  it('says that a folder is missing', () => {
    expect(() => readRules(join(dir, 'none'), schema)).toThrow('none: this folder of rules');
  });

  it('says that a rule cannot be read', () => {
    mkdirSync(join(dir, 'late.yaml'));
    expect(() => readRules(dir, schema)).toThrow('terms/late.yaml: cannot be read');
  });
});
