import { describe, expect, it } from 'vitest';
import { annexOf } from '../../src/records/annex.js';
import { loadRules } from '../../src/ruleset/load.js';

const { bodies } = loadRules();

describe('annexOf', () => {
  it.each([
    [
      '(Kèm theo Báo cáo số 19/BC-UBND ngày 15/9/2024 của Ủy ban nhân dân huyện Lấp Vò)',
      { number: '19/BC-UBND', date: '2024-09-15', agency: 'UBND huyện Lấp Vò' },
    ],
    [
      '(Ban hành kèm theo Công văn số: 77/SNV-CCHC ngày 05 tháng 9 năm 2024 của Sở Nội vụ)',
      { number: '77/SNV-CCHC', date: '2024-09-05', agency: 'Sở Nội vụ' },
    ],
    [
      '(Kèm theo Báo cáo số      /BC-UBND ngày     tháng 9 năm 2024 của UBND xã Tân Mỹ)',
      { number: '', date: '2024-09', agency: 'UBND xã Tân Mỹ' },
    ],
    [
      'Kèm theo Báo cáo số 19/BC-VP ngày 15 tháng 9 năm 2024.',
      { number: '19/BC-VP', date: '2024-09-15', agency: '' },
    ],
  ])('reads %s', (line, annex) => {
    expect(annexOf(['PHỤ LỤC', line], bodies)).toEqual(annex);
  });

  it('reads it over the end of a line', () => {
    expect(
      annexOf(['(Kèm theo Báo cáo số 19/BC-UBND ngày 15/9/2024 của UBND', 'huyện Lấp Vò)'], bodies),
    ).toEqual({ number: '19/BC-UBND', date: '2024-09-15', agency: 'UBND huyện Lấp Vò' });
  });

  it('is null for what only mentions an annex', () => {
    expect(
      annexOf(['(Chi tiết tại Phụ lục kèm theo)', 'Gửi kèm theo 5 hồ sơ.'], bodies),
    ).toBeNull();
  });
});
