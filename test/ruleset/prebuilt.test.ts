import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FOLDERS, loadRules, SHIPPED_RULES } from '../../src/ruleset/load.js';
import { expandPhrase } from '../../src/ruleset/phrase.js';
import { keyOf, prebuiltRule, type Prebuilt } from '../../src/ruleset/prebuilt.js';
import { readRules } from '../../src/ruleset/yaml.js';
import { doisoat } from '../cli/command.js';
import { rulesWith } from '../rules/rules-with.js';

const BUILT = fileURLToPath(new URL('../../dist/ruleset/prebuilt.json', import.meta.url));

describe('what the build parsed of the rules', () => {
  it.each(Object.entries(FOLDERS))('is what the YAML of %s says', (folder, schema) => {
    const built = JSON.parse(readFileSync(BUILT, 'utf8')) as Prebuilt;
    for (const { file, rule } of readRules<{ id: string }>(join(SHIPPED_RULES, folder), schema)) {
      const source = readFileSync(join(SHIPPED_RULES, file), 'utf8');
      expect(built.rules[keyOf(file, source)], file).toStrictEqual(rule);
    }
  });

  it('is not there for the sources, which parse the YAML', () => {
    const file = 'terms/apology.yaml';
    const source = readFileSync(join(SHIPPED_RULES, file), 'utf8');
    expect(prebuiltRule(file, source)).toBeUndefined();
  });
});

describe('what the build worked out of the wordings', () => {
  it('is what each of them stands for', () => {
    const { wordings } = JSON.parse(readFileSync(BUILT, 'utf8')) as Prebuilt;
    expect(Object.keys(wordings).length).toBeGreaterThan(1000);
    for (const [phrase, built] of Object.entries(wordings))
      expect(built.split('\n').map((line) => line.split(' '))).toEqual(expandPhrase(phrase));
  });

  it('is of the rules that are shipped', () => {
    const { version } = JSON.parse(readFileSync(BUILT, 'utf8')) as Prebuilt;
    expect(version).toBe(loadRules().version);
  });
});

describe('the built command', () => {
  it('reads a rule that was changed since, and tells the lines of one that was not', () => {
    const mine = readFileSync(join(SHIPPED_RULES, 'terms/apology.yaml'), 'utf8').replace(
      'id: apology',
      'id: zz_apology',
    );
    const { code, stderr } = doisoat(
      'rules',
      '--rules',
      rulesWith({ 'terms/zz_apology.yaml': mine }),
    );
    expect(code).toBe(2);
    expect(stderr).toContain(
      "terms/zz_apology.yaml:5: 'xin lỗi' already belongs to 'apology' (terms/apology.yaml:5)",
    );
  });

  it('refuses a shipped rule under the name of another', () => {
    const source = readFileSync(join(SHIPPED_RULES, 'terms/apology.yaml'), 'utf8');
    const { stderr } = doisoat('rules', '--rules', rulesWith({ 'terms/zz_sorry.yaml': source }));
    expect(stderr).toContain(
      "terms/zz_sorry.yaml:1: id is 'apology', the file's name 'zz_sorry'; make them equal",
    );
  });
});
