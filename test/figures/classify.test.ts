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

/** The same of what open numbers are if no indicator names them; '-' where nothing is known. */
const otherwiseOf = (text: string, rules = shipped): string[] => {
  const tokens = tokenize(text);
  const { otherwise } = classifyNumbers(tokens, rules);
  return tokens.flatMap((token, i) =>
    token.kind === 'number' ? [`${token.text} ${otherwise[i]?.class ?? '-'}`] : [],
  );
};

describe('classifyNumbers with the shipped rules', () => {
  it.each([
    [
      'theo điểm 2.1, 2.3 và 3.1 phần B',
      ['2.1 legal_article', '2.3 legal_article', '3.1 legal_article'],
    ],
    ['xử lý theo Điều 5, 12 hồ sơ', ['5 legal_article', '12 open']],
    ['các khoản 1, 2, 5 và 6 Điều 9', ['1', '2', '5', '6', '9'].map((n) => `${n} legal_article`)],
    ['đạt số điểm 70,5', ['70,5 open']],
    ['Tổng điểm 84,12; tổng điểm 9', ['84,12 open', '9 open']],
    ['Điểm 8,5', ['8,5 open']],
    ['nêu: (1) nhân lực mỏng; (2) phần mềm lỗi', ['1 list_number', '2 list_number']],
    ['gồm 1) đất đai; 2) hộ tịch; 3) khác', ['1 list_number', '2 list_number', '3 list_number']],
    ['trễ hạn (1), đúng hạn (2) hồ sơ', ['1 open', '2 open']],
    ['(trễ hạn 1) hồ sơ, (sớm hạn 2) hồ sơ', ['1 open', '2 open']],
    ['quy định tại mục 3.1.4', ['3 legal_article', '1 legal_article', '4 legal_article']],
    [
      'Luật số 25/2008/QH12 ngày 14',
      ['25 document_number', '2008 document_number', '12 document_number', '14 date'],
    ],
    ['rộng 120 m2', ['120 quantity', '2 quantity']],
  ])('sorts "%s"', (text, classes) => {
    expect(classesOf(text)).toEqual(classes);
  });

  it.each([
    [
      'giá 17-22 nghìn đồng, 3 đến 5 con, 7 hoặc 9 giường',
      ['17 -', '22 -', '3 quantity', '5 quantity', '7 quantity', '9 quantity'],
    ],
    ['tiếp nhận 12 - 3 giường', ['12 -', '3 quantity']],
    ['theo Điều 4, 12 quy trình', ['4 -', '12 -']],
    ['4 Yêu cầu chung', ['4 list_number']],
    ['4 Xe bị hỏng, 2 xe tốt.', ['4 quantity', '2 quantity']],
    ['mẫu B1-3-LLTC, số AA/2002N', ['1 -', '3 code', '2002 code']],
    ['tệp D:/vanban/1111thongtu', ['1111 code']],
  ])('says of "%s" what the open ones are', (text, classes) => {
    expect(otherwiseOf(text)).toEqual(classes);
  });

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

  it('is of equals one that tells a year, for nobody counts 2025 communes', () => {
    const rules = rulesOf(
      ['a', "class: period\nwordings: ['năm #']\nnumbers: [year]"],
      ['b', "class: quantity\nwordings: ['# xã']"],
    );
    expect(classesOf('năm 2025 xã tiếp nhận, có 12 xã', rules)).toEqual([
      '2025 period',
      '12 quantity',
    ]);
  });

  it('is of equals at one place the one that keeps the number open', () => {
    const rules = rulesOf(
      ['a', "class: duration\nwordings: ['# năm']"],
      ['b', "class: null\nwordings: ['# năm']\nnumbers: [small]"],
    );
    expect(classesOf('12 năm, 200 năm', rules)).toEqual(['12 open', '200 duration']);
  });

  it('is one that yields only where no other does, and it keeps no number from being a figure', () => {
    const rules = rulesOf(
      ['a', "class: name\nwordings: ['lớp #']"],
      ['b', "class: quantity\nyields: true\nwordings: ['# học sinh', 'lớp # học']"],
    );
    expect(classesOf('lớp 5 học bài, 31 học sinh', rules)).toEqual(['5 name', '31 open']);
    expect(otherwiseOf('lớp 5 học bài, 31 học sinh', rules)).toEqual(['5 -', '31 quantity']);
  });

  it('holds at the start or the end of a text where the rule says so', () => {
    const rules = rulesOf(
      ['a', "class: legal_article\nopens: true\nwordings: ['điểm # .']"],
      ['b', "class: period\ncloses: true\nwordings: ['#']\nnumbers: [year]"],
    );
    expect(classesOf('Điểm 3. Ghi rõ', rules)).toEqual(['3 legal_article']);
    expect(classesOf('Đạt điểm 3.', rules)).toEqual(['3 open']);
    expect(classesOf('Niên giám 2003', rules)).toEqual(['2003 period']);
    expect(classesOf('Niên giám 2003 có 2004 trang', rules)).toEqual(['2003 open', '2004 open']);
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
