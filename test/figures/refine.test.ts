import { describe, expect, it } from 'vitest';
import { documentOf, extractionOf } from './documents.js';

/** What each quantity of a paragraph is a part of, as `3 < 4`. */
const partsIn = (text: string): string[] => {
  const { occurrences } = extractionOf(documentOf(text));
  return occurrences.flatMap(({ raw, parent }) =>
    parent === null ? [] : [`${raw} < ${occurrences[parent]?.raw ?? ''}`],
  );
};

describe('the units of a list', () => {
  const list = 'Hồ sơ quá hạn: xã Bình Lâm: 3 hồ sơ; xã Tân Hòa: 1 hồ sơ';

  it('are parts of the total behind them', () => {
    expect(partsIn(`${list}. Tổng cộng: 4 hồ sơ.`)).toEqual(['3 < 4', '1 < 4']);
  });

  it('are parts of the first total behind them, not of a later one', () => {
    const more = 'Xã Mây Hạ: 5 hồ sơ; xã Mây Trung: 2 hồ sơ';
    const parts = partsIn(`${list}. Tổng cộng: 4 hồ sơ. ${more}. Tổng cộng: 7 hồ sơ.`);
    expect(parts).toEqual(['3 < 4', '1 < 4', '5 < 7', '2 < 7']);
  });

  it('are parts of nothing where no total stands behind them', () => {
    expect(partsIn(`${list}.`)).toEqual([]);
  });
});

describe('what came in this month', () => {
  const intakes = (text: string): string[] =>
    extractionOf(documentOf(text)).occurrences.map(({ indicator }) => indicator);

  it('came in anew where what was carried over stands beside it', () => {
    const alone = intakes('Tiếp nhận trong tháng: 874 hồ sơ.');
    const beside = intakes('Tiếp nhận trong tháng: 874 hồ sơ; kỳ trước chuyển sang: 40 hồ sơ.');
    expect([alone, beside]).toEqual([['intake_total'], ['intake_new', 'intake_carried']]);
  });
});
