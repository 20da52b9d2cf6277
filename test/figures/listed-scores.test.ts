import { describe, expect, it } from 'vitest';
import { claimLines } from '../records/claims/read.js';
import { figuresIn } from './documents.js';

const parts =
  'công khai, minh bạch 15,20; tiến độ giải quyết 18,40; dịch vụ công trực tuyến 9,90; thanh toán trực tuyến 7,10; mức độ hài lòng 17,00; số hóa hồ sơ 14,00';
const read = [
  'score_transparency all = 15.20',
  'score_progress all = 18.40',
  'score_online_service all = 9.90',
  'score_online_payment all = 7.10',
  'score_satisfaction all = 17.00',
  'score_digitization all = 14.00',
];

describe('the points of the criteria behind those of the index', () => {
  it.each([
    `Tháng 5, huyện đạt 81,60/100 điểm, xếp thứ 4/12 huyện: ${parts}.`,
    `Huyện đạt 81,60 điểm, trong đó: ${parts}.`,
    `Điểm tổng hợp của huyện đạt 81,60, trong đó ${parts}.`,
    `Điểm Bộ chỉ số 766 của huyện: 81,60/100 (${parts}).`,
    `Huyện đạt 81,60 điểm, cụ thể: ${parts.replaceAll(/ (?=\d)/g, ': ')}.`,
  ])('need no unit of their own, and make the whole: %s', (text) => {
    expect(figuresIn(text)).toEqual(['score_total all = 81.60', ...read]);
    expect(claimLines(text)).toContain('sum 81,60 15,20 18,40 9,90 7,10 17,00 14,00 ok');
  });

  it('are found where they do not make it', () => {
    const wrong = `Huyện đạt 86,10/100 điểm: ${parts}.`;
    expect(claimLines(wrong)).toContain('sum 86,10 15,20 18,40 9,90 7,10 17,00 14,00 mismatch');
  });

  it('may be whole beside others with decimals, and parted by commas', () => {
    const text = parts.replace('14,00', '14').replaceAll(';', ',');
    expect(claimLines(`Huyện đạt 81,60 điểm: ${text}.`)).toContain(
      'sum 81,60 15,20 18,40 9,90 7,10 17,00 14 ok',
    );
  });

  it('are all six where one of them is called thanh toán alone', () => {
    const outOf =
      'công khai, minh bạch 15,20/18; tiến độ 18,40/20; DVCTT 9,90/12; thanh toán 7,10/10; hài lòng 17,00/18; số hóa 14,00/22';
    expect(claimLines(`Tổng điểm 81,60/100, gồm: ${outOf}.`)).toEqual([
      'sum 81,60 15,20 18,40 9,90 7,10 17,00 14,00 ok',
      'sum 100 18 20 12 10 18 22 ok',
    ]);
  });

  it('need not be all', () => {
    const text = 'Huyện đạt 81,60/100 điểm: công khai, minh bạch 15,20; tiến độ giải quyết 18,40.';
    expect(figuresIn(text)).toEqual(['score_total all = 81.60', ...read.slice(0, 2)]);
    expect(claimLines(text)).toEqual([]);
  });
});

describe('numbers with decimals behind the points of the index', () => {
  it.each([
    'Huyện đạt 81,60 điểm, tăng 2,30 điểm: công khai, minh bạch 0,50; tiến độ giải quyết 1,80.',
    'Huyện tăng 2,30 điểm so với tháng trước: công khai, minh bạch 0,50; tiến độ giải quyết 1,80.',
  ])('are none where a rise is told before them: %s', (text) => {
    expect(figuresIn(text).filter((line) => !line.startsWith('score_total'))).toEqual([]);
  });

  it('are none where all are whole', () => {
    const text = 'Huyện đạt 81,60 điểm: tiến độ giải quyết 4, số hóa hồ sơ 5.';
    expect(figuresIn(text).filter((line) => /^score_(prog|digi)/.test(line))).toEqual([]);
  });

  it('are none where they are more than a criterion can have', () => {
    const text = 'Huyện đạt 81,60 điểm: dịch vụ công trực tuyến 87,25; mức độ hài lòng 98,50.';
    expect(figuresIn(text).some((line) => /^score_(online|satis)/.test(line))).toBe(false);
  });
});

it('a criterion that no rule knows is not the one before it', () => {
  const text = 'Điểm số 81,60/100 (tiến độ giải quyết 18,40; trực tuyến 9,90; số hóa 14,00).';
  expect(figuresIn(text)).toEqual([
    'score_total all = 81.60',
    'score_progress all = 18.40',
    'score_digitization all = 14.00',
  ]);
});
