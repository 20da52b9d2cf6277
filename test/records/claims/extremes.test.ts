import { describe, expect, it } from 'vitest';
import { documentOf } from '../../figures/documents.js';
import { claimLines } from './read.js';

const table = {
  header: 1,
  rows: [
    'STT|Đơn vị|Số hồ sơ tiếp nhận',
    '1|Xã An Bình|96',
    '2|Xã An Hòa|74',
    '3|Phường An Thới|320',
    '4|Xã An Lạc|81',
  ],
};
const extremes = (text: string): readonly string[] =>
  claimLines(documentOf(text, table)).filter((line) => line.startsWith('extreme'));

describe('a superlative', () => {
  it('is claimed of the column that has its number for its unit', () => {
    expect(extremes('Nhiều nhất là Phường An Thới (320 hồ sơ).')).toEqual([
      'extreme 320 96 74 320 81 ok',
    ]);
  });

  it('is found wrong at the end that it names', () => {
    expect(extremes('Đơn vị có số hồ sơ thấp nhất là Xã An Bình (96 hồ sơ).')).toEqual([
      'extreme 96 96 74 320 81 mismatch',
    ]);
  });

  it('has its own number behind a list of bodies, not that of the one before', () => {
    const text = 'Thấp nhất là Xã An Hòa (74 hồ sơ), cao nhất là các sở, ban, ngành (500 hồ sơ).';
    expect(extremes(text)).toEqual(['extreme 74 96 74 320 81 ok']);
  });

  it('of a lĩnh vực is of the number that it leads to', () => {
    const text =
      'Toàn huyện tiếp nhận 1.000 hồ sơ. Nhiều nhất là lĩnh vực đất đai 500 hồ sơ, kế đến là hộ tịch 300 hồ sơ, ít nhất là xây dựng 20 hồ sơ.';
    expect(claimLines(text)).toEqual(['extreme 20 500 300 20 ok']);
  });

  it('may stand behind its number', () => {
    expect(extremes('Xã An Hòa tiếp nhận 74 hồ sơ, thấp nhất trong các đơn vị.')).toEqual([
      'extreme 74 96 74 320 81 ok',
    ]);
  });

  it('is of the units of the type that its words name', () => {
    expect(extremes('Trong các xã, cao nhất là Xã An Bình (96 hồ sơ).')).toEqual([
      'extreme 96 96 74 81 ok',
    ]);
  });

  const clusters = {
    header: 1,
    rows: [
      'TT|Đơn vị|Hồ sơ trễ hạn',
      'I|Xã Bình Lâm và các xã lân cận|5',
      '1|Xã Phú Mỹ|3',
      '2|Xã Long Điền|0',
      '3|Xã Tân An|2',
      'II|Xã Yên Hòa và các xã lân cận|93',
      '1|Xã Đông Hải|41',
      '2|Xã Tây Sơn|17',
      '3|Xã Nam Cường|35',
      '|Tổng cộng (I+II)|98',
    ],
  };
  const inClusters = (text: string): readonly string[] =>
    claimLines(documentOf(text, clusters)).filter((line) => line.startsWith('extreme'));

  it('is of all single rows or of those beside it, never of what they make up together', () => {
    expect(inClusters('Trễ hạn nhiều nhất là Xã Đông Hải với 41 hồ sơ.')).toEqual([
      'extreme 41 3 0 2 41 17 35 ok',
    ]);
    expect(inClusters('Trễ hạn ít nhất là Xã Tây Sơn với 17 hồ sơ.')).toEqual([
      'extreme 17 41 17 35 ok',
    ]);
    expect(inClusters('Trễ hạn nhiều nhất là Xã Nam Cường với 35 hồ sơ.')).toEqual([
      'extreme 35 3 0 2 41 17 35 mismatch',
    ]);
  });

  it('at either end may lead', () => {
    expect(extremes('Dẫn đầu là Xã An Hòa với 74 hồ sơ.')).toEqual(['extreme 74 96 74 320 81 ok']);
    expect(extremes('Dẫn đầu là Xã An Bình với 96 hồ sơ.')).toEqual([
      'extreme 96 96 74 320 81 mismatch',
    ]);
  });

  it.each([
    'Nhiều nhất là Phường An Thới (302 hồ sơ).',
    'Nhiều nhất là Xã An Phú (320 hồ sơ).',
    'Nhóm nhiều nhất gồm Xã An Bình (96 hồ sơ).',
    'Tăng nhiều nhất là Xã An Bình (96 hồ sơ).',
    'Cao nhất cả nước là Xã An Bình (96 hồ sơ).',
    'Tháng cao nhất của Xã An Bình là tháng 6 (96 hồ sơ).',
    'Xã An Bình có tỷ lệ trực tuyến cao nhất (96 hồ sơ).',
    'Cao nhất là khoảng 96 hồ sơ của Xã An Bình.',
    'Cao nhất là Xã An Bình (96 hồ sơ), Phường An Thới (320 hồ sơ).',
  ])('claims nothing of a list that is not its own: %s', (text) => {
    expect(extremes(text)).toEqual([]);
  });

  it('claims nothing where no list stands in the report', () => {
    expect(claimLines('Nhiều nhất là Phường An Thới (320 hồ sơ).')).toEqual([]);
  });
});
