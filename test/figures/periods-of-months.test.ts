import { expect, it } from 'vitest';
import { claimLines } from '../records/claims/read.js';

const header = {
  title: 'Tình hình giải quyết thủ tục hành chính tháng 6 và lũy kế quý II năm 2025',
  periodFrom: '2025-06-01',
  periodTo: '2025-06-30',
};

it('a report on a month whose title names the quarter too is on the month where it names it', () => {
  const text =
    'Trong tháng tiếp nhận mới 400 hồ sơ. Tháng 6: trực tuyến 330 hồ sơ (82,5%); trực tiếp 70 hồ sơ (17,5%).';
  expect(claimLines(text, header)).toEqual(
    expect.arrayContaining(['ratio 330 400 82,5 ok', 'ratio 70 400 17,5 ok']),
  );
});

it('what it names of the quarter is not of the month', () => {
  const text = 'Trong tháng tiếp nhận mới 400 hồ sơ. Quý II: trực tuyến 330 hồ sơ (80,5%).';
  expect(claimLines(text, header)).toEqual([]);
});

it('a sentence that opens with a period before and a colon is on the month again where it names it', () => {
  const text =
    'Cùng kỳ năm trước: tiếp nhận 210 hồ sơ, đã giải quyết 205 hồ sơ; tháng 6/2025 tiếp nhận 400 hồ sơ, đã giải quyết 380 hồ sơ, đang giải quyết 20 hồ sơ.';
  expect(claimLines(text, header)).toEqual(['balance 400 380 20 ok']);
});
