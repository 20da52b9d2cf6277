import { expect, it } from 'vitest';
import { figuresIn } from './documents.js';

it.each(['Phí, lệ phí nộp trực tuyến', 'Thanh toán trực tuyến'])(
  'times of paying are what was paid: %s',
  (label) => {
    expect(figuresIn(`- ${label}: 240/250 lượt (96%), 3.150.000 đồng.`)).toEqual([
      'online_payment all = 240',
      'online_payment_rate all = 96',
    ]);
    expect(figuresIn(`- ${label}: 240 lượt giao dịch.`)).toEqual(['online_payment all = 240']);
  },
);

it.each([
  'Thanh niên giúp bà con nộp hồ sơ 65 lượt.',
  'Tổ công nghệ số hướng dẫn người dân nộp hồ sơ 65 lượt.',
  'Có 65 lượt người dân được hướng dẫn thanh toán trực tuyến.',
])('times of help are no hồ sơ that came in: %s', (text) => {
  expect(figuresIn(text)).toEqual([]);
});

it('góp ý through a hotline are phản ánh', () => {
  expect(
    figuresIn('Góp ý qua đường dây nóng: nhận 26 ý kiến, đã phản hồi 22 ý kiến, còn 4 ý kiến.'),
  ).toEqual([
    'feedback_received all = 26',
    'feedback_resolved all = 22',
    'feedback_pending all = 4',
  ]);
  expect(figuresIn('Góp ý dự thảo nghị quyết: nhận 26 ý kiến, còn 4 ý kiến.')).toEqual([]);
});

it('what is not late is in time', () => {
  expect(figuresIn('Trả kết quả: 318/320 hồ sơ không muộn, đạt 99,38%.')).toEqual([
    'resolved_early_or_on_time all = 318',
    'resolved_total all = 320',
    'on_time_rate all = 99.38',
  ]);
});

it('nor is its rate one of what was late', () => {
  expect(figuresIn('Sớm 300, muộn 2 hồ sơ; tỷ lệ không muộn 99,34%.')).toContain(
    'on_time_rate all = 99.34',
  );
});

it('what some units have not reached is no rate', () => {
  expect(figuresIn('Có 15 xã chưa đạt 55% hồ sơ thanh toán trực tuyến.')).toEqual([]);
  expect(figuresIn('Các xã chưa đạt 55% thanh toán trực tuyến gồm xã A, xã B.')).toEqual([]);
  expect(figuresIn('Toàn huyện đạt 55% hồ sơ trực tuyến.')).toEqual(['online_rate all = 55']);
});

it('dịch vụ toàn trình and một phần together are all online', () => {
  expect(figuresIn('Trực tuyến toàn trình và một phần: 640 hồ sơ (80%).')).toEqual([
    'intake_online all = 640',
    'online_rate all = 80',
  ]);
  expect(figuresIn('Số TTHC cung cấp trực tuyến toàn trình và một phần: 640 TTHC.')).toEqual([]);
  expect(figuresIn('Trực tuyến toàn trình: 640 hồ sơ.')).toEqual([]);
});

it('but a count before and one behind tell them apart', () => {
  expect(figuresIn('Có 82 dịch vụ toàn trình và một phần 42 dịch vụ.')).toEqual([
    'procedures_full_online all = 82',
    'procedures_partial_online all = 42',
  ]);
  const text = 'Có 124 TTHC đủ điều kiện thực hiện trực tuyến, gồm 82 toàn trình, 42 một phần.';
  expect(figuresIn(text)).toContain('procedures_full_online all = 82');
});

it('hồ sơ of services of both kinds came in any way', () => {
  const text =
    'Hồ sơ của dịch vụ công trực tuyến một phần và toàn trình: 500 hồ sơ; trong đó nộp trực tuyến 400 hồ sơ, nộp trực tiếp 100 hồ sơ.';
  expect(figuresIn(text)).toEqual(['intake_online all = 400', 'intake_direct all = 100']);
});

it('of those that are left, what is not late is pending in time', () => {
  expect(
    figuresIn('Đang giải quyết 12 hồ sơ, trong đó hồ sơ không chậm 11, hồ sơ chậm 1.'),
  ).toEqual(['pending_total all = 12', 'pending_in_time all = 11', 'pending_overdue all = 1']);
});

it('paying may be in cash', () => {
  const text =
    'Phải thu phí 300 hồ sơ, thanh toán 300 hồ sơ, trong đó thanh toán trực tuyến 240 hồ sơ, tiền mặt 60 hồ sơ.';
  expect(figuresIn(text)).toEqual(['online_payment all = 240']);
});

it('bưu điện in a list of something else brings no hồ sơ', () => {
  expect(figuresIn('Tại quầy 60 hồ sơ, bưu điện 5 hồ sơ.')).toContain('intake_postal all = 5');
  expect(figuresIn('Tập huấn 4 lớp: công chức 2, đoàn viên 1, bưu điện 1.')).toEqual([]);
  expect(
    figuresIn('Kênh trả kết quả: tại quầy 60 hồ sơ, bưu điện 5 hồ sơ.').filter((line) =>
      line.includes('postal'),
    ),
  ).toEqual([]);
});

it('lượt giao dịch at a desk are more than hồ sơ', () => {
  expect(figuresIn('Đã tiếp nhận 500 lượt giao dịch tại Bộ phận Một cửa.')).toEqual([]);
});
