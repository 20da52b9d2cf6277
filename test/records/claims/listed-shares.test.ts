import { describe, expect, it } from 'vitest';
import { claimLines } from './read.js';

const wrong = (text: string): readonly string[] =>
  claimLines(text).filter((line) => line.endsWith('mismatch'));

describe('a list whose shares make 100 %', () => {
  const list = (total: string, second: string, share: string): string =>
    `Tổng số phiếu: ${total}. Trong đó: rất hài lòng 600 phiếu (50%); hài lòng ${second} phiếu (${share}%); không hài lòng 240 phiếu (20%).`;

  it('is all of its total, though they do not add up', () => {
    expect(wrong(list('1.200', '360', '30'))).toEqual([]);
    expect(wrong(list('1.200', '390', '30'))).toEqual([
      'sum 1.200 600 390 240 mismatch',
      'ratio 390 1.200 30 mismatch',
    ]);
    expect(wrong(list('1.500', '360', '30'))).toEqual(['sum 1.500 600 360 240 mismatch']);
  });

  it('tells by the others that one of its shares is wrong', () => {
    expect(wrong(list('1.200', '360', '38'))).toEqual(['ratio 360 1.200 38 mismatch']);
  });

  it('need not be all of what was asked', () => {
    const text = 'Khảo sát 500 người: rất hài lòng 200 (50%); hài lòng 120 (30%); không 80 (20%).';
    expect(wrong(text)).toEqual([]);
  });

  it.each([
    'Tổng số phiếu phát ra 540. Trong đó: rất hài lòng 300 phiếu (60%); hài lòng 150 phiếu (30%); không hài lòng 50 phiếu (10%).',
    'Tổng số hồ sơ 540. Trong đó giải quyết trước hạn 300 hồ sơ (60%); đúng hạn 150 hồ sơ (30%); trễ hạn 50 hồ sơ (10%); còn lại đang giải quyết.',
    'Tổng số hồ sơ 540. Trong đó: đất đai 300 hồ sơ (60% số trực tuyến); hộ tịch 150 hồ sơ (30%); chứng thực 50 hồ sơ (10%).',
  ])('need not be all of more than its shares are of: %s', (text) => {
    expect(wrong(text).filter((line) => line.startsWith('sum'))).toEqual([]);
  });

  it('claims nothing where its shares are not of one thing', () => {
    const text = list('1.200', '360', '31').replace('50%', '61%').replace('20%', '8%');
    expect(wrong(text)).toEqual([]);
  });
});

describe('shares behind a/b of bodies', () => {
  const text = (communes: string): string =>
    `Có 18/19 sở, ban, ngành (94,74%), 11/11 huyện (100%) và ${communes} xã (97,48%) không có hồ sơ trễ hạn.`;

  it('are shares where all others of the sentence are', () => {
    expect(wrong(text('155/159'))).toEqual([]);
    expect(wrong(text('115/159'))).toEqual(['ratio 115 159 97,48 mismatch']);
  });

  it('may be what each of them reached where too few others tell', () => {
    expect(wrong('Có 18/19 sở (94,74%) và 12/19 xã (78,5%) hoàn thành.')).toEqual([]);
  });

  it('claims nothing of a percentage of which its bracket says that it is of something else', () => {
    const text = (last: string): string =>
      `Có 18/19 sở (94,74%), 11/11 huyện (100%), 150/159 trạm y tế (${last}) đã kết nối.`;
    expect(wrong(text('97,4%'))).toEqual(['ratio 150 159 97,4 mismatch']);
    expect(wrong(text('chỉ tính trạm có bác sĩ: 97,4%'))).toEqual([]);
  });
});

describe('percentages beside the parts of a total of which not one is its share', () => {
  const text = (first: string, second: string): string =>
    `Giải quyết 750 hồ sơ, trong đó: đất đai 300 hồ sơ (${first}%), hộ tịch 200 hồ sơ (${second}%), chứng thực 250 hồ sơ (100%).`;

  it('may be what each part reached', () => {
    expect(wrong(text('98', '99,5'))).toEqual([]);
  });

  it('are shares where one is, or where none is far off', () => {
    expect(wrong(text('40', '99,5'))).toContain('ratio 200 750 99,5 mismatch');
    expect(wrong(text('41', '28').replace('100%', '35%'))).toContain('ratio 300 750 41 mismatch');
  });
});
