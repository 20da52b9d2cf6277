import { expect, it } from 'vitest';
import { claimLines } from '../records/claims/read.js';
import { figuresIn } from './documents.js';

it('what came in beside what was carried over is new, in the bracket of all that did', () => {
  expect(
    figuresIn(
      'Nhận 184 hồ sơ (tháng trước chuyển sang 24, phát sinh 160); giải quyết 170 hồ sơ, còn 14 hồ sơ.',
    ),
  ).toEqual([
    'intake_total all = 184',
    'intake_carried all = 24',
    'intake_new all = 160',
    'resolved_total all = 170',
    'pending_total all = 14',
  ]);
});

it('so of phản ánh, kiến nghị, and what is left of them is pending', () => {
  const text =
    'Phản ánh, kiến nghị. Nhận 64 PAKN (quý trước chuyển sang 9, phát sinh 55); trả lời 61 PAKN, còn 3 PAKN.';
  expect(figuresIn(text)).toEqual([
    'feedback_received all = 64',
    'feedback_carried all = 9',
    'feedback_new all = 55',
    'feedback_resolved all = 61',
    'feedback_pending all = 3',
  ]);
  expect(claimLines(text)).toEqual(['balance 64 61 3 ok', 'sum 64 55 9 ok']);
});

it('what came in one way is not all that is new', () => {
  const text = 'Nhận 64 PAKN (quý trước chuyển sang 9, phát sinh qua Cổng 40), còn 3 PAKN.';
  expect(figuresIn(text)).not.toContain('feedback_new all = 40');
  expect(claimLines(text).filter((line) => line.startsWith('sum'))).toEqual([]);
});

it('what arose within a month is new, but not what is called all of it', () => {
  expect(figuresIn('Phát sinh trong tháng: 160 hồ sơ; tồn tháng trước: 24 hồ sơ.')).toEqual([
    'intake_new all = 160',
    'intake_carried all = 24',
  ]);
  expect(figuresIn('Trong quý phát sinh 160 hồ sơ.')).toEqual(['intake_new all = 160']);
  expect(figuresIn('Tổng số hồ sơ phát sinh trong tháng: 184 hồ sơ.')).toEqual([
    'intake_total all = 184',
  ]);
});

it.each([
  'Trong tháng phát sinh 184 hồ sơ (mới 160, tồn 24).',
  'Hồ sơ phát sinh: 184 hồ sơ, trong đó tiếp nhận mới 160 hồ sơ, kỳ trước chuyển sang 24 hồ sơ.',
])('what arose and is made of new ones and older ones is all that came in: %s', (text) => {
  expect(figuresIn(text)).toEqual([
    'intake_total all = 184',
    'intake_new all = 160',
    'intake_carried all = 24',
  ]);
  expect(claimLines(text)).toEqual(['sum 184 160 24 ok']);
});

it('of what arose within a month the words beside say what it is', () => {
  expect(figuresIn('Trong tháng có phát sinh 12 hồ sơ trễ hạn.')).toEqual([
    'resolved_late all = 12',
  ]);
  expect(figuresIn('Số hồ sơ bị trả lại phát sinh trong tháng là 12 hồ sơ.')).toEqual([
    'returned all = 12',
  ]);
});
