import { describe, expect, it } from 'vitest';
import { claimLines } from '../records/claims/read.js';
import { documentOf, figuresIn } from './documents.js';

const district = { agency: 'UBND huyện Sông Mây', agencyLevel: 'district' } as const;

describe('a sentence that tells the one before it by levels', () => {
  it('is of the count whose share was stated, where it states shares itself', () => {
    const text =
      'Toàn huyện tiếp nhận 900 hồ sơ, trong đó trực tuyến 700 hồ sơ, đạt tỷ lệ 77,78%. Cụ thể: cấp huyện 140/200 hồ sơ, đạt 70%; cấp xã 560/700 hồ sơ, đạt 80%.';
    expect(figuresIn(documentOf(text), district)).toEqual([
      'intake_total all = 900',
      'intake_online all = 700',
      'online_rate all = 77.78',
      'intake_online district = 140',
      'online_rate district = 70',
      'intake_online commune = 560',
      'online_rate commune = 80',
    ]);
    expect(claimLines(documentOf(text), district)).toContain('level_sum 700 140 560 ok');
  });

  it('is of what the sentence began with, where that has the share', () => {
    const text =
      'Hồ sơ trực tuyến 700/900 hồ sơ, đạt 77,78%, trong đó thanh toán trực tuyến 100 hồ sơ. Cụ thể: cấp huyện 140/200 hồ sơ; cấp xã 560/700 hồ sơ.';
    expect(figuresIn(documentOf(text), district)).toContain('intake_online district = 140');
  });

  it('is of the count that it makes exactly', () => {
    const said = 'Toàn huyện tiếp nhận 900 hồ sơ, trong đó trực tuyến 700 hồ sơ.';
    const online = documentOf(`${said} Cụ thể: cấp huyện 150 hồ sơ, cấp xã 550 hồ sơ.`);
    const all = documentOf(`${said} Cụ thể: cấp huyện 250 hồ sơ, cấp xã 650 hồ sơ.`);
    expect(figuresIn(online, district)).toContain('intake_online commune = 550');
    expect(figuresIn(all, district)).toContain('intake_total commune = 650');
  });
});

describe('paragraphs that tell the one before them by levels', () => {
  const said =
    'Toàn huyện tiếp nhận 700 hồ sơ. Tổng số hồ sơ đã giải quyết là 640; đang giải quyết 60 hồ sơ. Chia ra:';

  it('are of the count that their first numbers make, whatever was told last', () => {
    const document = documentOf(
      said,
      ' - Huyện: 200 hồ sơ, kỳ trước chuyển qua 15, mới tiếp nhận 185; đã giải quyết 180 hồ sơ.',
      ' - 14 xã: 500 hồ sơ; đã giải quyết 460 hồ sơ.',
    );
    expect(figuresIn(document, district).slice(3)).toEqual([
      'intake_total district = 200',
      'intake_carried district = 15',
      'intake_new district = 185',
      'resolved_total district = 180',
      'intake_total commune = 500',
      'resolved_total commune = 460',
    ]);
    expect(claimLines(document, district)).toContain('level_sum 700 200 500 ok');
  });

  it('are of what was told last where they make that', () => {
    const document = documentOf(said, ' - Huyện: 180 hồ sơ.', ' - 14 xã: 460 hồ sơ.');
    expect(figuresIn(document, district).slice(3)).toEqual([
      'resolved_total district = 180',
      'resolved_total commune = 460',
    ]);
  });
});

describe('what a sentence says behind a list of units', () => {
  const units = 'Số hồ sơ mới nhận: xã Sông Mây 190 hồ sơ, xã Sông Lô 150 hồ sơ.';

  it('is of no unit, and a lĩnh vực may have the most of all', () => {
    const text = `${units} Hồ sơ chứng thực nhiều nhất với 200 hồ sơ, kế đến là hộ tịch 87 hồ sơ.`;
    expect(figuresIn(documentOf(text), district)).toEqual([
      'intake_new commune / xã Sông Mây = 190',
      'intake_new commune / xã Sông Lô = 150',
      'intake_new all / chứng thực = 200',
      'intake_new all / hộ tịch = 87',
    ]);
  });

  it('takes neither its place nor its name from the last unit where it says something else', () => {
    const text =
      'Còn 10 hồ sơ giải quyết quá hạn, trong đó xã Sông Mây 07 hồ sơ, xã Sông Lô 03 hồ sơ; 06/10 hồ sơ chưa có văn bản xin lỗi.';
    expect(figuresIn(documentOf(text), district)).toEqual([
      'resolved_late all = 10',
      'resolved_late commune / xã Sông Mây = 7',
      'resolved_late commune / xã Sông Lô = 3',
    ]);
  });
});

describe('hồ sơ that came from another body', () => {
  it('are carried over and make the total with those that came in', () => {
    const text =
      'Trung tâm đã tiếp nhận mới 430 hồ sơ; nếu tính cả 50 hồ sơ do huyện Sông Mây và các xã cũ bàn giao thì tổng số là 480 hồ sơ.';
    expect(figuresIn(documentOf(text))).toEqual([
      'intake_new all = 430',
      'intake_carried all = 50',
      'intake_total all = 480',
    ]);
  });
});

describe('a list by điểm tiếp nhận', () => {
  it('holds what each of them took in', () => {
    const text = 'Theo điểm tiếp nhận: Bãi Dài 200 hồ sơ, Bãi Ngắn (gồm cả đảo Hòn Mây) 100 hồ sơ.';
    expect(figuresIn(documentOf('Trong kỳ tiếp nhận 300 hồ sơ.', text), district)).toEqual([
      'intake_total all = 300',
      'intake_total commune / Bãi Dài = 200',
      'intake_total commune / Bãi Ngắn = 100',
    ]);
  });
});
