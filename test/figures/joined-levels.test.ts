import { expect, it } from 'vitest';
import { figuresIn } from './documents.js';

const header = { agency: 'UBND huyện Sông Mây', agencyLevel: 'district' as const };

it.each([
  'UBND huyện và 15 xã đã tiếp nhận 640 hồ sơ.',
  'UBND huyện và UBND các xã, thị trấn tiếp nhận 640 hồ sơ.',
  'Bộ phận một cửa của huyện và các xã, thị trấn tiếp nhận 640 hồ sơ.',
  'Huyện và các xã, thị trấn tiếp nhận 640 hồ sơ.',
  'UBND huyện Sông Mây và UBND 15 xã, thị trấn tiếp nhận 640 hồ sơ.',
])('what the district and its communes did together is of both levels: %s', (text) => {
  expect(figuresIn(text, header)).toEqual(['intake_total all = 640']);
});

it('what a district had its communes do is theirs', () => {
  const text = 'UBND huyện Sông Mây phối hợp 15 xã, thị trấn tiếp nhận 640 hồ sơ.';
  expect(figuresIn(text, header)).toEqual(['intake_total commune = 640']);
});

it('words for all levels that join no other do not take a level’s own words away', () => {
  expect(figuresIn('Mức độ 3 cấp huyện phải giải quyết 640 hồ sơ.', header)).toEqual([
    'intake_total district = 640',
  ]);
});

it('a centre whose name is cut short is of the level that it names', () => {
  expect(
    figuresIn(
      'Trung tâm HCC huyện tiếp nhận 640 hồ sơ; TTPVHCC các xã tiếp nhận 310 hồ sơ.',
      header,
    ),
  ).toEqual(['intake_total district = 640', 'intake_total commune = 310']);
});
