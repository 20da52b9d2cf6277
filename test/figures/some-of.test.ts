import { describe, expect, it } from 'vitest';
import { figuresIn } from './documents.js';

describe('a bare number behind a count of other things', () => {
  it.each([
    'Giao 34 nhiệm vụ, hoàn thành 8, đang xử lý 26.',
    'Tổng đài nhận 34 cuộc gọi, đã xử lý 8 (23,5%), đang xử lý 26.',
  ])('is of those, and of no hồ sơ: %s', (text) => {
    expect(figuresIn(text)).toEqual([]);
  });

  it('is of hồ sơ where there are more than of those things, or hồ sơ stand between', () => {
    expect(figuresIn('Xã có 12 công chức; đã giải quyết 700, đang giải quyết 20.')).toEqual([
      'resolved_total all = 700',
      'pending_total all = 20',
    ]);
    expect(figuresIn('Có 34 công chức, tiếp nhận 20, đã giải quyết 18.')).toEqual([
      'intake_total all = 20',
      'resolved_total all = 18',
    ]);
  });
});

describe('parts that only the service tells apart', () => {
  it.each([
    'Tiếp nhận trực tuyến 900 hồ sơ (toàn trình 500, một phần 400).',
    'Hồ sơ trực tuyến: 900 hồ sơ; trong đó: toàn trình: 500; một phần: 400.',
  ])('are hồ sơ where their whole is: %s', (text) => {
    expect(figuresIn(text)).toEqual(['intake_online all = 900']);
  });

  it('are hồ sơ where their label says so', () => {
    expect(figuresIn('Hồ sơ trực tuyến toàn trình: 500. Hồ sơ một phần: 400.')).toEqual([]);
    expect(figuresIn('Hồ sơ trực tuyến một phần 400 (44,44%), toàn trình 500 (55,56%).')).toEqual(
      [],
    );
    expect(figuresIn('Dịch vụ công một phần 400, toàn trình 500.')).toEqual([
      'procedures_partial_online all = 400',
      'procedures_full_online all = 500',
    ]);
  });

  it('are services where their whole is', () => {
    expect(figuresIn('Cung cấp 900 dịch vụ công (toàn trình 500, một phần 400).')).toEqual([
      'procedures_full_online all = 500',
      'procedures_partial_online all = 400',
    ]);
  });
});

describe('a share of those that came online', () => {
  it.each(['phải do công chức nộp hộ', 'chưa được ký số', 'do công chức nộp hộ'])(
    'is no share that they are of all: %s',
    (words) => {
      expect(figuresIn(`Có tới 62% hồ sơ trực tuyến ${words}.`)).toEqual([]);
    },
  );

  it.each(['62% hồ sơ trực tuyến, tăng 5%', '62% hồ sơ được nộp trực tuyến'])(
    'is none where no more is said of them: %s',
    (words) => {
      expect(figuresIn(`Tháng này có ${words}.`)).toEqual(['online_rate all = 62']);
    },
  );
});
