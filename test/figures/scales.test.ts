import { describe, expect, it } from 'vitest';
import { documentOf, extractionOf, figuresIn } from './documents.js';

describe('the points that there are to be had', () => {
  const scale =
    'Thang điểm của từng nhóm: công khai, minh bạch 18 điểm; tiến độ giải quyết 20 điểm.';

  it('are no points that were reached', () => {
    const { numbers } = extractionOf(documentOf(scale));
    expect(numbers.map((number) => [number.raw, number.class])).toEqual([
      ['18', 'threshold'],
      ['20', 'threshold'],
    ]);
  });

  it('end with their sentence', () => {
    expect(figuresIn(documentOf(`${scale} Kết quả: công khai, minh bạch 16 điểm.`))).toEqual([
      'score_transparency all = 16',
    ]);
  });

  it('are told from points by the words that open their sentence', () => {
    expect(figuresIn(documentOf('Tổng điểm: 91 điểm; công khai, minh bạch 17 điểm.'))).toEqual([
      'score_total all = 91',
      'score_transparency all = 17',
    ]);
  });
});

it('xã that have points are no points', () => {
  expect(figuresIn('Điểm của 07 phường trong tháng như bảng sau:')).toEqual([]);
  expect(figuresIn('Tổng điểm của 7 phường là 61,5 điểm.')).toEqual(['score_total all = 61.5']);
});
