import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextDocument } from '../../src/model.js';
import { tokenize } from '../../src/number/tokens.js';
import { documentOf, extractionOf, figuresIn } from './documents.js';

/** Each number of a document with its class: '582 figure'. */
const seen = (document: TextDocument | string): readonly string[] =>
  extractionOf(typeof document === 'string' ? documentOf(document) : document).numbers.map(
    ({ raw, class: numberClass }) => `${raw} ${numberClass}`,
  );

describe('every number', () => {
  const word = fc.constantFrom(
    ...['hồ sơ', 'đã giải quyết', 'quá hạn', 'trong đó', 'tổng số', 'điểm', 'khoản', 'Điều'],
    ...['giường', 'tấn', 'triệu đồng', 'năm', 'tháng', 'ngày', 'số', 'tỷ lệ', 'mục', 'không có'],
    ...['xã Tân An', 'Máy in', 'cấp huyện', 'từ', 'đến', 'và', 'tăng', 'so với cùng kỳ', 'trên'],
  );
  const number = fc.oneof(
    fc.nat({ max: 99 }).map(String),
    fc.nat({ max: 99 }).map((n) => String(n).padStart(2, '0')),
    fc.integer({ min: 1850, max: 2100 }).map(String),
    fc.constantFrom('14.867', '72,76', '1 204', '3.1.4', '30/8/2023', '05/12', 'H20', '12/QĐ-UBND'),
  );
  const sign = fc.constantFrom(
    ...[',', ';', '.', ':', '(', ')', '[', ']', '-', '/', '%', '+', '=', '≤'],
  );
  const text = fc
    .array(fc.tuple(fc.oneof(word, number, number, sign), fc.constantFrom(' ', ' ', ' ', '')), {
      minLength: 1,
      maxLength: 25,
    })
    .map((parts) => parts.flat().join('').trim())
    .filter((line) => line !== '' && !line.startsWith('#'));

  it('of a text ends in exactly one class', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), (lines) => {
        const printed = lines.flatMap((line) =>
          tokenize(line)
            .filter(({ kind }) => kind === 'number')
            .map((token) => token.text),
        );
        const numbers = extractionOf(documentOf(...lines)).numbers;
        expect(numbers.map(({ raw }) => raw)).toEqual(printed);
      }),
    );
  });

  it('of a table ends in exactly one class', () => {
    const cell = text.filter((line) => !/[|^<]/.test(line));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 2, maxLength: 5 }), (rows) => {
        const printed = rows.flatMap((row) =>
          row.flatMap((line) =>
            tokenize(line)
              .filter(({ kind }) => kind === 'number')
              .map((token) => token.text),
          ),
        );
        const table = { header: 1, rows: rows.map((row) => row.join(' | ')) };
        const { numbers } = extractionOf(documentOf(table));
        expect(numbers.map(({ raw }) => raw).sort()).toEqual(printed.sort());
      }),
    );
  });
});

describe('a number that no indicator names', () => {
  it.each([
    ['a share and a measure', 'Sản lượng đạt 52 nghìn tấn.', ['52 quantity']],
    [
      'counted things',
      'Khởi công 14 công trình, phát hiện 42 vụ vi phạm.',
      ['14 quantity', '42 quantity'],
    ],
    [
      'an article',
      'Thực hiện theo Điều 36, 38 của Luật.',
      ['36 legal_article', '38 legal_article'],
    ],
    ['a section', 'Được thử theo 4.12 và 4.13.', ['4.12 legal_article', '4.13 legal_article']],
    ['a year by itself', 'Viện Chiến lược - 2004.', ['2004 period']],
    ['a name', 'Giao liên 2 cho khách hàng, Trường THCS số 3.', ['2 name', '3 name']],
    ['an address', 'Địa chỉ: số 27 Trần Phú.', ['27 name']],
    ['a source', 'Dữ liệu còn thiếu [12].', ['12 footnote_mark']],
    ['a bound', 'Sai số không lớn hơn 0,8.', ['0,8 threshold']],
    ['the value of a label', 'Trưởng ban: 1,0', ['1,0 quantity']],
  ])('is %s', (_, text, classes) => {
    expect(seen(text)).toEqual(classes);
  });

  it('stays unexplained where its label speaks of what indicators count', () => {
    expect(seen('Hồ sơ cần xem lại: 17')).toEqual(['17 unexplained']);
    expect(seen('Thư mời: 17')).toEqual(['17 quantity']);
  });

  it('stays unexplained where nothing says what it is', () => {
    expect(seen('Phần việc ấy 17 còn dở.')).toEqual(['17 unexplained']);
  });

  it('is the value of its line in a list of labels', () => {
    const lines = ['Máy siêu âm 4', 'Bàn mổ 12 Đèn mổ 8', 'Nội soi 4 677'];
    expect(seen(documentOf(...lines))).toEqual([
      '4 quantity',
      '12 quantity',
      '8 quantity',
      '4 quantity',
      '677 quantity',
    ]);
    expect(seen('Nội soi từ xa 4')).toEqual(['4 unexplained']);
  });

  it('is never taken from an indicator by a rule that yields', () => {
    expect(figuresIn('Đã giải quyết: 2015, quá hạn: 31')).toEqual([
      'resolved_total all = 2015',
      'resolved_late all = 31',
    ]);
  });
});

describe('a text of law', () => {
  it('has no scores', () => {
    const lines = [
      'Điểm 4.1. Ghi mức lương đang áp dụng.',
      'Điểm 5.2. Ghi thời gian làm thêm.',
      'Hóa đơn lẻ được cấp theo khoản 1.8 điểm 1 mục VI Phần B.',
      'Người có công được cộng 30 điểm, người dân tộc được cộng 20 điểm vào tổng kết quả.',
      'Làm thí điểm tổng thể tại 12 cơ quan.',
    ];
    expect(figuresIn(documentOf(...lines))).toEqual([]);
  });

  it('has no figures in the numbers of its clauses', () => {
    const lines = ['1- Tiếp nhận hồ sơ của tổ chức.', '1.9- Tiếp nhận hồ sơ của cá nhân.'];
    expect(figuresIn(documentOf(...lines))).toEqual([]);
    expect(seen(documentOf(...lines))).toEqual(['1 list_number', '1.9 list_number']);
  });
});
