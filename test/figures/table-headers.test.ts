import { describe, expect, it } from 'vitest';
import { documentOf, extractionOf } from './documents.js';

/** The indicator that a column below these titles gets. */
function indicatorBelow(titles: readonly string[], values: readonly [string, string]): string {
  const header = titles.map((title, at) => `${at === 0 ? 'STT | Đơn vị' : '^ | ^'} | ${title}`);
  const document = documentOf({
    header: titles.length,
    rows: [...header, `1 | Xã Bình Lâm | ${values[0]}`, `2 | Xã Tân Hòa | ${values[1]}`],
  });
  return extractionOf(document).occurrences[0]?.indicator ?? 'none';
}

/** Titles of the tables of many provinces and of their one-stop systems; `>` parts a title from the one below it. */
const titles: Readonly<Record<string, readonly string[]>> = {
  online_payment: [
    'Thanh toán > Trực tuyến',
    'Thanh toán phí, lệ phí > Số hồ sơ trực tuyến',
    'Nghĩa vụ tài chính > Thanh toán trực tuyến',
  ],
  intake_total: [
    'Số hồ sơ tiếp nhận > Tổng số',
    'Số lượng hồ sơ tiếp nhận > Tổng số',
    'Số hồ sơ nhận giải quyết > Tổng số',
    'Số hồ sơ yêu cầu giải quyết > Tổng số',
    'Tổng số hồ sơ phải giải quyết',
    'Tổng số hồ sơ cần xử lý',
    'Tổng HS tiếp nhận',
    'Tổng số hồ sơ đã tiếp nhận (bao gồm cả kỳ trước chuyển sang)',
    'Tổng số hồ sơ tiếp nhận, giải quyết',
    'Hồ sơ tiếp nhận > Cộng',
    'Số hồ sơ thụ lý > Tổng',
    'Số lượng HS TTHC tiếp nhận',
    'Tổng số lượt tiếp nhận',
    'Số hồ sơ đã tiếp nhận trên Hệ thống',
  ],
  intake_new: [
    'Số hồ sơ tiếp nhận > Trong đó > Số mới tiếp nhận',
    'Số hồ sơ nhận giải quyết > Trong kỳ',
    'Tổng hồ sơ nhận giải quyết > Trong đó > Trong kỳ',
    'Số hồ sơ tiếp nhận > Tiếp nhận mới',
    'Nhận mới',
    'Mới tiếp nhận trong tháng',
    'Hồ sơ phát sinh trong kỳ',
    'Phát sinh trong kỳ',
    'Số HS tiếp nhận > Mới',
    'Hồ sơ tiếp nhận > Nhận trong kỳ',
  ],
  intake_carried: [
    'Số hồ sơ tiếp nhận > Từ kỳ trước',
    'Số hồ sơ tiếp nhận > Kỳ trước',
    'Số kỳ trước chuyển qua',
    'Kỳ trước chuyển sang',
    'Tồn kỳ trước',
    'Hồ sơ tồn đầu kỳ',
    'Năm trước chuyển qua',
    'Tồn tháng trước chuyển sang',
    'Hồ sơ từ kỳ trước',
    'Số hồ sơ tiếp nhận > Chuyển kỳ trước',
    'Số hồ sơ tồn kỳ trước chuyển sang',
    'Tháng trước chuyển sang',
    'Năm 2018 chuyển sang',
  ],
  intake_online: [
    'Số hồ sơ tiếp nhận > Trong kỳ > Trực tuyến',
    'Tiếp nhận > Qua mạng',
    'Hồ sơ nộp trực tuyến',
    'Số hồ sơ nộp qua Cổng dịch vụ công',
    'Tiếp nhận > Hồ sơ điện tử',
    'Số hồ sơ tiếp nhận > Trong đó > DVCTT',
    'Số hồ sơ tiếp nhận > Qua Cổng DVC',
    'Hồ sơ nộp qua Cổng DVC Quốc gia',
  ],
  intake_offline: [
    'Số hồ sơ tiếp nhận > Trong kỳ > Trực tiếp, dịch vụ bưu chính',
    'Tiếp nhận > Trực tiếp và qua BCCI',
    'Trực tiếp/bưu chính',
    'Tiếp nhận > Trực tiếp + BCCI',
    'Tiếp nhận > Trực tiếp, qua bưu chính công ích',
  ],
  intake_direct: [
    'Tiếp nhận > Trực tiếp',
    'Hồ sơ nộp trực tiếp',
    'Tiếp nhận > Trực tiếp tại BPMC',
    'Nhận trực tiếp',
  ],
  intake_postal: [
    'Tiếp nhận > Bưu chính công ích',
    'Số mới tiếp nhận qua BCCI',
    'Tiếp nhận > Qua dịch vụ BCCI',
    'Tiếp nhận > Qua bưu điện',
  ],
  resolved_total: [
    'Kết quả giải quyết > Số hồ sơ đã giải quyết > Tổng số',
    'Số hồ sơ đã giải quyết > Tổng số',
    'Đã xử lý',
    'Hồ sơ đã trả kết quả',
    'Đã GQ',
    'Hồ sơ đã xử lý xong',
    'Tổng số hồ sơ đã giải quyết, trả kết quả',
    'Số hồ sơ đã trả',
  ],
  resolved_early: [
    'Số hồ sơ đã giải quyết > Trước hạn',
    'Đã giải quyết > Sớm hạn',
    'Trả trước hạn',
    'Đã GQ > Trước hạn',
    'Sớm trước hạn',
  ],
  resolved_on_time: [
    'Số hồ sơ đã giải quyết > Trả đúng hẹn',
    'Trả đúng thời hạn',
    'Đúng hạn',
    'Đã trả > Đúng hẹn',
    'Số hồ sơ giải quyết đúng thời hạn quy định',
  ],
  resolved_early_or_on_time: [
    'Đã giải quyết > Trước và đúng hạn',
    'Đã giải quyết > Trước hạn, đúng hạn',
    'Đã giải quyết > Trong hạn',
    'Đã giải quyết > Sớm và đúng hạn',
  ],
  resolved_late: [
    'Số hồ sơ đã giải quyết > Quá hạn',
    'Trả quá hạn',
    'Đã xử lý > Trễ hạn',
    'Đã giải quyết > Trễ',
    'Đã GQ > Quá hẹn',
    'Đã giải quyết > Chậm muộn',
  ],
  pending_total: [
    'Số lượng hồ sơ đang giải quyết > Tổng số',
    'Chưa xử lý',
    'Tồn cuối kỳ',
    'Còn lại',
    'Đang GQ',
    'Hồ sơ tồn chuyển kỳ sau',
    'Tồn chưa giải quyết',
    'Hồ sơ đang thụ lý',
  ],
  pending_in_time: [
    'Số hồ sơ đang giải quyết > Trong hạn',
    'Đang giải quyết > Chưa tới hạn',
    'Chưa xử lý đúng hạn',
    'Đang GQ > Trong hạn',
    'Đang xử lý > Còn hạn',
    'Hồ sơ chưa đến hạn trả',
  ],
  pending_overdue: [
    'Số hồ sơ đang giải quyết > Quá hạn',
    'Chưa giải quyết > Đã quá hạn',
    'Đang xử lý > Trễ hạn',
    'Đang GQ > Quá hạn',
    'Quá hạn chưa giải quyết',
    'Hồ sơ trễ hạn chưa giải quyết',
  ],
  reused: ['Số hồ sơ tái sử dụng', 'Tái sử dụng thông tin, giấy tờ số hóa'],
  procedures_full_online: [
    'Số TTHC cung cấp DVC trực tuyến > Toàn trình',
    'DVC trực tuyến toàn trình > Số TTHC',
  ],
  procedures_partial_online: ['DVC một phần', 'Số TTHC một phần'],
  returned: [
    'Trả lại',
    'Hồ sơ trả lại, từ chối',
    'Không giải quyết',
    'Trả lại/Bổ sung',
    'Dừng xử lý',
  ],
  withdrawn: ['Rút hồ sơ', 'Công dân rút', 'Rút/Hủy', 'Hồ sơ hủy'],
};

const shares: Readonly<Record<string, readonly string[]>> = {
  on_time_rate: [
    'Tỷ lệ đúng hạn (%)',
    'Đã giải quyết > Đúng hạn > Tỷ lệ %',
    'Đã giải quyết > Đúng hạn > %',
    'Đã giải quyết > Đúng hạn > (%)',
    'Tỷ lệ hồ sơ giải quyết trước và đúng hạn (%)',
    '% đúng hạn',
    'TL đúng hạn (%)',
  ],
  late_rate: [
    'Tỷ lệ trễ hạn (%)',
    'Đã giải quyết > Quá hạn > Tỷ lệ %',
    'Tỷ lệ hồ sơ trễ hạn',
    '% quá hạn',
  ],
  online_rate: [
    'Tỷ lệ hồ sơ trực tuyến (%)',
    'Tỷ lệ hồ sơ phát sinh trực tuyến',
    'Tỷ lệ nộp hồ sơ trực tuyến (%)',
    '% trực tuyến',
  ],
  online_payment_rate: ['Tỷ lệ thanh toán trực tuyến (%)'],
};

const cases = (some: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(some).flatMap(([indicator, paths]) => paths.map((path) => [path, indicator]));

describe('a column', () => {
  it.each(cases(titles))('titled %s counts %s', (path, indicator) => {
    expect(indicatorBelow(path.split(' > '), ['41', '28'])).toBe(indicator);
  });

  it.each(cases(shares))('titled %s is %s', (path, indicator) => {
    expect(indicatorBelow(path.split(' > '), ['95,5', '90'])).toBe(indicator);
  });

  it.each([
    'Tạm dừng xử lý',
    'Chờ bổ sung hồ sơ',
    'Chờ thực hiện nghĩa vụ tài chính',
    'Số ngày trễ',
    'Số hồ sơ phi địa giới',
    'DVC trực tuyến toàn trình > Số hồ sơ trực tuyến',
    'Số hồ sơ một phần',
    'Số văn bản xin lỗi',
    'Lũy kế 9 tháng > Tiếp nhận',
    'Cộng dồn từ đầu năm > Tiếp nhận',
    'Tiếp nhận > Cùng kỳ năm trước',
  ])('titled %s counts no indicator', (path) => {
    expect(indicatorBelow(path.split(' > '), ['41', '28'])).toBe('other');
  });

  it('titled like a count holds none where its numbers have decimals', () => {
    expect(indicatorBelow(['Tiếp nhận'], ['0,2', '1,5'])).toBe('other');
  });
});

describe('two rows of titles that nothing is merged in', () => {
  it('give each column the title left of the empty cell over it', () => {
    const rows = [
      'STT | Đơn vị | Hồ sơ tiếp nhận |  | Hồ sơ đã giải quyết | ',
      ' |  | Tổng số | Trực tuyến | Tổng số | Quá hạn',
      '1 | Xã Bình Lâm | 41 | 28 | 40 | 2',
      '2 | Xã Tân Hòa | 28 | 14 | 25 | 1',
    ];
    const { occurrences } = extractionOf(documentOf({ header: 2, rows }));
    expect(occurrences.slice(0, 4).map(({ indicator }) => indicator)).toEqual([
      'intake_total',
      'intake_online',
      'resolved_total',
      'resolved_late',
    ]);
  });
});
