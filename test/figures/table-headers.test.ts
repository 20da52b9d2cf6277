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
  ],
  intake_new: [
    'Số hồ sơ tiếp nhận > Trong đó > Số mới tiếp nhận',
    'Số hồ sơ nhận giải quyết > Trong kỳ',
    'Tổng hồ sơ nhận giải quyết > Trong đó > Trong kỳ',
    'Số hồ sơ tiếp nhận > Tiếp nhận mới',
    'Nhận mới',
    'Mới tiếp nhận trong tháng',
    'Hồ sơ phát sinh trong kỳ',
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
  ],
  intake_online: [
    'Số hồ sơ tiếp nhận > Trong kỳ > Trực tuyến',
    'Tiếp nhận > Qua mạng',
    'Hồ sơ nộp trực tuyến',
    'Số hồ sơ nộp qua Cổng dịch vụ công',
  ],
  intake_offline: [
    'Số hồ sơ tiếp nhận > Trong kỳ > Trực tiếp, dịch vụ bưu chính',
    'Tiếp nhận > Trực tiếp và qua BCCI',
    'Trực tiếp/bưu chính',
  ],
  intake_direct: ['Tiếp nhận > Trực tiếp', 'Hồ sơ nộp trực tiếp'],
  intake_postal: ['Tiếp nhận > Bưu chính công ích', 'Số mới tiếp nhận qua BCCI'],
  resolved_total: [
    'Kết quả giải quyết > Số hồ sơ đã giải quyết > Tổng số',
    'Số hồ sơ đã giải quyết > Tổng số',
    'Đã xử lý',
    'Hồ sơ đã trả kết quả',
  ],
  resolved_early: [
    'Số hồ sơ đã giải quyết > Trước hạn',
    'Đã giải quyết > Sớm hạn',
    'Trả trước hạn',
  ],
  resolved_on_time: ['Số hồ sơ đã giải quyết > Trả đúng hẹn', 'Trả đúng thời hạn', 'Đúng hạn'],
  resolved_early_or_on_time: [
    'Đã giải quyết > Trước và đúng hạn',
    'Đã giải quyết > Trước hạn, đúng hạn',
  ],
  resolved_late: ['Số hồ sơ đã giải quyết > Quá hạn', 'Trả quá hạn', 'Đã xử lý > Trễ hạn'],
  pending_total: [
    'Số lượng hồ sơ đang giải quyết > Tổng số',
    'Chưa xử lý',
    'Tồn cuối kỳ',
    'Còn lại',
  ],
  pending_in_time: [
    'Số hồ sơ đang giải quyết > Trong hạn',
    'Đang giải quyết > Chưa tới hạn',
    'Chưa xử lý đúng hạn',
  ],
  pending_overdue: [
    'Số hồ sơ đang giải quyết > Quá hạn',
    'Chưa giải quyết > Đã quá hạn',
    'Đang xử lý > Trễ hạn',
  ],
  returned: ['Trả lại', 'Hồ sơ trả lại, từ chối'],
  withdrawn: ['Rút hồ sơ', 'Công dân rút'],
};

const shares: Readonly<Record<string, readonly string[]>> = {
  on_time_rate: ['Tỷ lệ đúng hạn (%)', 'Đã giải quyết > Đúng hạn > Tỷ lệ %'],
  late_rate: ['Tỷ lệ trễ hạn (%)', 'Đã giải quyết > Quá hạn > Tỷ lệ %'],
  online_rate: ['Tỷ lệ hồ sơ trực tuyến (%)'],
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

  it('titled like a count holds none where its numbers have decimals', () => {
    expect(indicatorBelow(['Tiếp nhận'], ['0,2', '1,5'])).toBe('other');
  });
});
