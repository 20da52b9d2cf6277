import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyNumbers } from '../../src/figures/classify.js';
import { tokenize } from '../../src/number/tokens.js';
import { numberClassifier, numberClassSchema } from '../../src/ruleset/number-class.js';
import { parseRule, readRules } from '../../src/ruleset/yaml.js';

const shipped = numberClassifier(
  readRules(fileURLToPath(new URL('../../rules/numbers', import.meta.url)), numberClassSchema),
);

/** Each number of a text with its class: '582 open', '2023 period'. */
const classesOf = (text: string, rules = shipped): string[] => {
  const tokens = tokenize(text);
  const { classes } = classifyNumbers(tokens, rules);
  return tokens.flatMap((token, i) =>
    token.kind === 'number' ? [`${token.text} ${classes[i]?.class ?? 'open'}`] : [],
  );
};

describe('classifyNumbers with the shipped rules', () => {
  it.each([
    ['quá hạn: 01 hồ sơ', ['01 open']],
    ['đạt tỷ lệ 100%', ['100 open']],
    ['đạt trên 95%', ['95 open']],
    ['549/582 hồ sơ, tỷ lệ 94,32%', ['549 open', '582 open', '94,32 open']],
    ['10.817/ 14.867 hồ sơ', ['10.817 open', '14.867 open']],
    ['đạt 12/20 điểm', ['12 open', '20 open']],
    ['7', ['7 open']],
    ['80hồ sơ', ['80 open']],
    ['lĩnh vực đất đai 45; hộ tịch: 123', ['45 open', '123 open']],
    ['tăng lên 1.806 hồ sơ', ['1.806 open']],
    ['kỳ trước chuyển qua 72 hồ sơ', ['72 open']],
    ['hơn 4,3 triệu hồ sơ', ['4,3 open']],
    ['trong tuần 45 hồ sơ', ['45 open']],
    ['có 12 trường hợp trễ hạn', ['12 open']],
  ])('leaves the figures of "%s" open', (text, classes) => {
    expect(classesOf(text)).toEqual(classes);
  });

  it.each([
    ['Năm 2022 tiếp nhận: 3.666 hồ sơ', ['2022 period', '3.666 open']],
    ['UBND Phường 4 46,94', ['4 name', '46,94 open']],
    ['tháng 8: 1.234 hồ sơ', ['8 period', '1.234 open']],
    [
      'đạt 37,5/100 điểm (giảm 11,17 điểm), xếp hạng 05/12',
      ['37,5 open', '100 open', '11,17 comparison', '05 rank', '12 rank'],
    ],
    ['giảm từ 15 hồ sơ xuống còn 3 hồ sơ', ['15 comparison', '3 open']],
    ['cùng kỳ năm 2023 (1.100 hồ sơ)', ['2023 period', '1.100 former_period']],
    ['đạt 85%, chỉ tiêu 80%', ['85 open', '80 threshold']],
    ['liên thông1: 84 dịch vụ', ['1 footnote_mark', '84 open']],
    ['thu 450 hồ sơ, số tiền 45,6 triệu đồng', ['450 open', '45,6 money']],
    ['9/9 xã, phường: 21 hồ sơ', ['9 quantity', '9 quantity', '21 open']],
    ['trong 24 giờ; phục vụ 24/24 giờ', ['24 duration', '24 time', '24 time']],
  ])('tells figures from the rest in "%s"', (text, classes) => {
    expect(classesOf(text)).toEqual(classes);
  });

  it('classes only numbers, whatever the text', () => {
    const pieces = fc.constantFrom(
      ...['ngày', 'tháng', 'năm', 'hồ sơ', 'tăng', 'phấn đấu', '%', '/', '.', ';', '#', '(', '-'],
      ...['12', '2023', '1.234', '94,32', 'H20', 'Điều', 'NĐ-CP'],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
        const tokens = tokenize(parts.join(' '));
        const { classes } = classifyNumbers(tokens, shipped);
        expect(classes).toHaveLength(tokens.length);
        tokens.forEach((token, i) => {
          if (token.kind !== 'number') expect(classes[i]).toBeNull();
        });
      }),
    );
  });
});

const rulesOf = (...rules: readonly (readonly [id: string, lines: string])[]) =>
  numberClassifier(
    rules.map(([id, lines]) =>
      parseRule(
        `id: ${id}\ntitle: Thử\n${lines}\nexamples:\n  hits: [{ text: x, raw: [x] }]\n  misses: [x]`,
        `numbers/${id}.yaml`,
        numberClassSchema,
      ),
    ),
  );

describe('which rule decides', () => {
  it('is the one with more tokens', () => {
    const rules = rulesOf(
      ['a', "class: name\nwordings: ['mức #']"],
      ['b', "class: null\nwordings: ['mức # %']"],
    );
    expect(classesOf('mức 3, mức 95%', rules)).toEqual(['3 name', '95 open']);
  });

  it('is of equals the one that ends later, as the unit stands behind its number', () => {
    const rules = rulesOf(
      ['a', "class: name\nwordings: ['tổ #']"],
      ['b', "class: quantity\nwordings: ['# người']"],
    );
    expect(classesOf('tổ 5 người', rules)).toEqual(['5 quantity']);
  });

  it('is of equals at one place the one that keeps the number open', () => {
    const rules = rulesOf(
      ['a', "class: duration\nwordings: ['# năm']"],
      ['b', "class: null\nwordings: ['# năm']\nnumbers: [small]"],
    );
    expect(classesOf('12 năm, 200 năm', rules)).toEqual(['12 open', '200 duration']);
  });

  it('leaves a number marked @ to others', () => {
    const rules = rulesOf(['a', "class: former_period\nwordings: ['năm @ : #']"]);
    expect(classesOf('năm 2022: 3.666', rules)).toEqual(['2022 open', '3.666 former_period']);
  });

  it('does not take a printed # for a number', () => {
    const rules = rulesOf(['a', "class: date\nwordings: ['# / #']"]);
    expect(classesOf('# / 5', rules)).toEqual(['5 open']);
  });

  it('reaches with a clause wording to its end and no further', () => {
    const rules = rulesOf([
      'a',
      "class: threshold\nwordings: ['phấn đấu']\nreach: clause\nnumbers: [percent]",
    ]);
    expect(classesOf('95%, phấn đấu 12 xã đạt 98% và 99%; đạt 97%', rules)).toEqual([
      '95 open',
      '12 open',
      '98 threshold',
      '99 threshold',
      '97 open',
    ]);
  });

  it('lets a wording around the number win over one that reaches it', () => {
    const rules = rulesOf(
      ['a', "class: threshold\nwordings: ['phấn đấu']\nreach: clause"],
      ['b', "class: period\nwordings: ['năm #']"],
    );
    expect(classesOf('phấn đấu năm 2025 đạt 98', rules)).toEqual(['2025 period', '98 threshold']);
  });

  it('asks for a number glued to a word where the rule does', () => {
    const rules = rulesOf(['a', "class: footnote_mark\nwordings: ['#']\nglued: true"]);
    expect(classesOf('liên thông1 và 1, (1)', rules)).toEqual([
      '1 footnote_mark',
      '1 open',
      '1 open',
    ]);
  });
});
