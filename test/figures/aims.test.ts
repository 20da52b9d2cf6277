import { describe, expect, it } from 'vitest';
import { documentOf, extractionOf, figuresIn } from './documents.js';

const AIMS = 'Số hóa 100% hồ sơ tiếp nhận; tỷ lệ hồ sơ trực tuyến đạt trên 64%.';

describe('the rates of what is to be done next', () => {
  it.each([
    '# IV. PHƯƠNG HƯỚNG NĂM 2023',
    '# V. PHƯƠNG HƯỚNG, NHIỆM VỤ CẢI CÁCH THỦ TỤC HÀNH CHÍNH VÀ CHUYỂN ĐỔI SỐ TRONG THỜI GIAN TỚI',
    '# Phần thứ hai: Nhiệm vụ trọng tâm quý II',
    '6. Một số nhiệm vụ, giải pháp trong thời gian tới',
    '# III. GIẢI PHÁP',
    'Nhiệm vụ 6 tháng cuối năm:',
    'Tháng tới, UBND xã tập trung:',
  ])('are no figures below %s', (heading) => {
    expect(figuresIn(documentOf(heading, ` - ${AIMS}`))).toEqual([]);
    expect(figuresIn(documentOf(heading, ' 1. Việc của Văn phòng', `  - ${AIMS}`))).toEqual([]);
  });

  it('are none behind such words in their own paragraph', () => {
    expect(figuresIn(`7. Nhiệm vụ trọng tâm: ${AIMS}`)).toEqual([]);
    expect(figuresIn(`Trong thời gian tới, ${AIMS.toLowerCase()}`)).toEqual([]);
    expect(figuresIn('Quý tới: đưa tỷ lệ hồ sơ trực tuyến lên 50-60%.')).toEqual([]);
  });

  it('are told to be aims, as is what a number is to be raised to', () => {
    const { numbers } = extractionOf(
      documentOf('# IV. Phương hướng', ' Nâng số dịch vụ công trực tuyến toàn trình lên 20.'),
    );
    expect(numbers.map((number) => [number.raw, number.class])).toContainEqual(['20', 'threshold']);
  });

  it.each([
    'Kéo giảm số hồ sơ tồn đọng dưới 45 hồ sơ.',
    'Giảm số hồ sơ quá hạn xuống còn 12 hồ sơ.',
    'Giảm hồ sơ trả lại xuống 15 hồ sơ.',
  ])('are what a count is to be brought down to: %s', (text) => {
    expect(figuresIn(documentOf('# IV. Nhiệm vụ năm 2022', ` ${text}`))).toEqual([]);
  });

  it('are those that are still to be handled, too', () => {
    const text = 'Xử lý dứt điểm 03 hồ sơ quá hạn trước ngày 15/9.';
    expect(figuresIn(documentOf('# IV. Nhiệm vụ quý IV', ` ${text}`))).toEqual([]);
    const done = 'Đã xử lý dứt điểm 03 hồ sơ quá hạn.';
    expect(figuresIn(documentOf('# II. Kết quả', ` ${done}`))).toEqual(['resolved_late all = 3']);
  });

  it.each([
    '# II. KẾT QUẢ THỰC HIỆN NHIỆM VỤ TRỌNG TÂM',
    '# Giải pháp đã thực hiện',
    '# II. Kết quả tháng 9 và phương hướng thời gian tới',
    '# Nhiệm vụ được giao',
  ])('are figures below %s', (heading) => {
    expect(figuresIn(documentOf(heading, ` - ${AIMS}`))).toHaveLength(2);
  });

  it.each([
    'Khắc phục việc hồ sơ trực tuyến mới đạt 35%.',
    'Tỷ lệ hồ sơ trực tuyến đã đạt 35%, cần giữ vững.',
    'Hồ sơ trực tuyến 35/100 hồ sơ, đạt 35%, cần tăng thêm.',
    'Tỷ lệ hồ sơ trực tuyến đạt 35% (35/100 hồ sơ), cần tăng thêm.',
  ])('are figures where they tell what there is: %s', (text) => {
    expect(figuresIn(documentOf('# IV. Phương hướng', ` - ${text}`))).toContain(
      'online_rate all = 35',
    );
  });

  it('are those that some body is charged with', () => {
    expect(figuresIn('Giao Sở Xây dựng giải quyết xong 12 hồ sơ quá hạn trước ngày 15/9.')).toEqual(
      [],
    );
    expect(figuresIn('Sở Xây dựng đã giải quyết xong 12 hồ sơ quá hạn.')).toHaveLength(1);
  });

  it('are those that someone is asked to handle', () => {
    expect(
      figuresIn('Đề nghị Phòng Nội vụ xử lý dứt điểm 05 hồ sơ quá hạn trước ngày 15/9.'),
    ).toEqual([]);
    expect(figuresIn('Kết quả còn chậm; yêu cầu Công an xã giải quyết 05 hồ sơ trễ hạn.')).toEqual(
      [],
    );
  });

  it.each([
    'Yêu cầu công khai lý do; đã xử lý 05 hồ sơ quá hạn.',
    'Yêu cầu của người dân tăng. Xã xử lý 05 hồ sơ quá hạn.',
    'Theo đề nghị của Sở, xã xử lý 05 hồ sơ quá hạn.',
  ])('are not those that were handled beside a request: %s', (text) => {
    expect(figuresIn(text)).toEqual(['resolved_late all = 5']);
  });

  it('leave the counts of the same section what they are', () => {
    expect(
      figuresIn(documentOf('# IV. Nhiệm vụ trọng tâm', ' Hiện còn 12 hồ sơ quá hạn tại các xã.')),
    ).toHaveLength(1);
  });
});

it('who is asked is told by a threshold, which is no figure', () => {
  const asked = 'Đề nghị các sở, ban, ngành có điểm số hóa hồ sơ dưới 14 điểm khẩn trương rà soát.';
  expect(figuresIn(asked)).toEqual([]);
  expect(figuresIn('Sở Y tế có điểm số hóa hồ sơ là 14 điểm.')).toHaveLength(1);
});

describe('a sentence that turns to the time to come', () => {
  it.each([
    'Từ nay đến cuối năm kéo giảm hồ sơ trễ hẹn dưới 0,4%, đưa tỷ lệ hồ sơ trực tuyến lên 75%.',
    'Trong các tháng còn lại đưa tỷ lệ hồ sơ trực tuyến lên 75%, xử lý dứt điểm 14 hồ sơ quá hạn.',
  ])('tells aims, whatever stands before it: %s', (text) => {
    expect(figuresIn(`Tỷ lệ hồ sơ trực tuyến đạt 61%. ${text}`)).toEqual(['online_rate all = 61']);
  });

  it('tells what there is where it says so, and the next sentence does', () => {
    const text =
      'Thời gian tới khắc phục việc tỷ lệ hồ sơ trực tuyến mới đạt 38%. Tỷ lệ hồ sơ đúng hạn đạt 97%.';
    expect(figuresIn(text)).toEqual(['online_rate all = 38', 'on_time_rate all = 97']);
  });

  it('is none that tells of the time until now', () => {
    expect(figuresIn('Từ đầu năm đến nay tỷ lệ hồ sơ trực tuyến đạt 61%.').join()).toContain('61');
  });
});

it('what falls due within a month is no aim', () => {
  const text = 'Trong tháng tới hạn giải quyết 490 hồ sơ, đã giải quyết 485 hồ sơ, đạt 98,98%.';
  expect(figuresIn(text)).toContain('resolved_total all = 485');
});
