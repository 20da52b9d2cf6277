import { describe, expect, it } from 'vitest';
import { documentOf, figuresIn } from './documents.js';

const HEADING = '# 2. Cung cấp dịch vụ công trực tuyến';
const below = (...lines: string[]) =>
  figuresIn(documentOf(HEADING, ...lines.map((line) => ` ${line}`)));

describe('a heading on what came in online', () => {
  it('says of a count with no word for it that it came in online', () => {
    expect(below('Quý này huyện tiếp nhận 940 hồ sơ, đã giải quyết 905 hồ sơ.')).toEqual([
      'intake_online all = 940',
      'resolved_total all = 905',
    ]);
  });

  it('says nothing of the total that a part of its sentence sets the online ones against', () => {
    expect(below('Đã tiếp nhận 940 hồ sơ, trong đó 611 hồ sơ nộp qua mạng, đạt 65%.')).toEqual([
      'intake_total all = 940',
      'intake_online all = 611',
      'online_rate all = 65',
    ]);
  });

  it('says nothing of the total that a list item after it sets the online ones against', () => {
    const items = ['- Tổng số hồ sơ tiếp nhận: 940 hồ sơ.', '- Hồ sơ nộp trực tuyến: 611 hồ sơ.'];
    expect(below(...items)).toEqual(['intake_total all = 940', 'intake_online all = 611']);
  });

  it('says nothing of the total that items below it split by the way in', () => {
    const items = [
      '- Tổng số hồ sơ tiếp nhận: 940 hồ sơ, trong đó:',
      ' + Trực tuyến: 611 hồ sơ;',
      ' + Trực tiếp: 329 hồ sơ.',
    ];
    expect(below(...items)).toEqual([
      'intake_total all = 940',
      'intake_online all = 611',
      'intake_direct all = 329',
    ]);
  });

  it('holds for the places that a list goes on with', () => {
    const text = 'Cấp tỉnh tiếp nhận 611 hồ sơ trực tuyến; cấp xã tiếp nhận 940 hồ sơ.';
    expect(below(text)).toEqual(['intake_online province = 611', 'intake_online commune = 940']);
  });

  it('holds for a count that is smaller than what is said to have come in online', () => {
    const text = 'Tiếp nhận trực tuyến 940 hồ sơ, tiếp nhận mới 870 hồ sơ.';
    expect(below(text)).toEqual(['intake_online all = 940', 'intake_online all = 870']);
  });
});
