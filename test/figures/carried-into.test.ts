import { describe, expect, it } from 'vitest';
import { claimLines } from '../records/claims/read.js';
import { documentOf, figuresIn } from './documents.js';

const ofYear = { periodFrom: '2024', periodTo: '2024', title: 'năm 2024' };
const ofQuarter = { periodFrom: '2024-04-01', periodTo: '2024-06-30', title: 'quý II năm 2024' };

it.each([
  ['Tồn chuyển sang năm 2024: 20 hồ sơ.', ofYear],
  ['Tồn đọng gối qua quý II: 20 hồ sơ.', ofQuarter],
])('what was carried into the time of the report was there before: %s', (text, header) => {
  expect(figuresIn(text, header)).toEqual(['intake_carried all = 20']);
});

it.each([
  ['Tồn chuyển sang năm 2025: 20 hồ sơ.', ofYear],
  ['Tồn chuyển sang quý III: 20 hồ sơ.', ofQuarter],
  ['Tồn chuyển sang quý sau: 20 hồ sơ.', ofQuarter],
])('what is carried into a later time is left: %s', (text, header) => {
  expect(figuresIn(text, header)).toEqual(['pending_total all = 20']);
});

it('what was carried over is not what is left at the end', () => {
  const list = documentOf(
    '# Kết quả',
    ' Tiếp nhận: 120 hồ sơ',
    ' Tồn chuyển sang năm 2024: 20 hồ sơ',
    ' Tiếp nhận mới: 100 hồ sơ',
    ' Đã giải quyết: 110 hồ sơ',
    ' Đang giải quyết: 10 hồ sơ',
  );
  expect(claimLines(list, ofYear)).toEqual(['balance 120 110 10 ok', 'sum 120 100 20 ok']);
});

it.each([
  'Tiếp nhận 120 hồ sơ, gồm: tồn chuyển sang quý II 20 hồ sơ, tiếp nhận mới 100 hồ sơ.',
  'Tiếp nhận 120 hồ sơ, gồm: tiếp nhận mới 100 hồ sơ, tồn chuyển sang quý II 20 hồ sơ.',
])('what makes with the new ones all that came in was there before: %s', (text) => {
  expect(figuresIn(text)).toContain('intake_carried all = 20');
});

it('those that hand dossiers over are not those that have them now', () => {
  const text = 'Hồ sơ nhận bàn giao từ cấp huyện: 12 hồ sơ; tiếp nhận mới 100 hồ sơ.';
  expect(figuresIn(text)).toEqual(['intake_carried all = 12', 'intake_new all = 100']);
});

describe("'chuyển kỳ', which tells no direction", () => {
  it.each([
    'Tiếp nhận 430 hồ sơ, trong đó tiếp nhận mới là 395, hồ sơ chuyển kỳ là 35.',
    'Tiếp nhận 430 hồ sơ (mới 395, chuyển kỳ 35).',
  ])('is what was there before beside what came in anew: %s', (text) => {
    expect(figuresIn(text)).toContain('intake_carried all = 35');
    expect(claimLines(text)).toEqual(['sum 430 395 35 ok']);
  });

  it.each([
    ['Tiếp nhận 430 hồ sơ, đã giải quyết 395 hồ sơ, chuyển kỳ 35 hồ sơ.', 'ok'],
    ['Tiếp nhận 430 hồ sơ, đã giải quyết 395 hồ sơ, chuyển kỳ là 53 hồ sơ.', 'mismatch'],
  ])('is what is left behind what was resolved: %s', (text, outcome) => {
    expect(figuresIn(text)).toContain('resolved_total all = 395');
    expect(figuresIn(text).join()).toContain('pending_total all =');
    expect(claimLines(text).join()).toMatch(new RegExp(`^balance 430 395 \\d+ ${outcome}$`));
  });
});

it.each(['kỳ trước', 'tháng 3', 'quý trước'])(
  'what an earlier time handed over is not left, though it is told behind what was resolved: %s',
  (time) => {
    const text = `Tiếp nhận 100 hồ sơ; đã giải quyết 110 hồ sơ; ${time} chuyển sang 20 hồ sơ.`;
    expect(figuresIn(text, ofQuarter)).not.toContain('pending_total all = 20');
  },
);
