import { describe, expect, it } from 'vitest';
import { documentOf } from '../../figures/documents.js';
import { claimLines, claimsIn } from './read.js';

describe('a total and the parts that the rules know', () => {
  it('is claimed where all parts are stated', () => {
    const text =
      'Tiếp nhận 90 hồ sơ, trong đó mới tiếp nhận 70 hồ sơ, kỳ trước chuyển qua 20 hồ sơ.';
    const [claim] = claimsIn(text);
    expect(claimLines(text)).toEqual(['sum 90 70 20 ok']);
    expect(claim?.rule).toBe('checks/intake_by_origin');
  });

  it('is found wrong', () => {
    const text = 'Đang giải quyết 15 hồ sơ, trong đó trong hạn 13 hồ sơ, quá hạn 01 hồ sơ.';
    expect(claimLines(text)).toEqual(['sum 15 13 01 mismatch']);
  });

  it('is claimed behind what a bracket tells of the period before', () => {
    const text =
      'Đã giải quyết 1.814 hồ sơ (cùng kỳ năm 2022 là 1.381 hồ sơ), trong đó đúng hạn 1.791 hồ sơ, quá hạn 28 hồ sơ.';
    const header = { periodFrom: '2023-09', periodTo: '2023-09' };
    expect(claimLines(documentOf(text), header)).toEqual(['sum 1.814 1.791 28 mismatch']);
  });

  it('is not claimed where a part is missing', () => {
    expect(claimLines('Đang giải quyết 15 hồ sơ, trong đó trong hạn 13 hồ sơ.')).toEqual([]);
  });

  it('holds what was carried over where a level tells its parts apart from its total', () => {
    const document = documentOf(
      'Tiếp nhận 900 hồ sơ (tỉnh 200 hồ sơ; huyện 300 hồ sơ; xã 400 hồ sơ). Trong đó:',
      ' - Trực tuyến 500 hồ sơ (tỉnh 150 hồ sơ; huyện 150 hồ sơ; xã 200 hồ sơ);',
      ' - Trực tiếp và qua bưu chính 370 hồ sơ (tỉnh 40 hồ sơ; huyện 140 hồ sơ; xã 190 hồ sơ);',
      ' - Kỳ trước chuyển qua 30 hồ sơ (tỉnh 10 hồ sơ; huyện 10 hồ sơ; xã 10 hồ sơ).',
    );
    const lines = claimLines(document, { agency: 'UBND tỉnh Hải Sơn', agencyLevel: 'province' });
    expect(lines).toEqual(
      expect.arrayContaining([
        'sum 200 150 40 10 ok',
        'sum 300 150 140 10 ok',
        'sum 400 200 190 10 ok',
        'level_sum 900 200 300 400 ok',
      ]),
    );
    expect(lines.filter((line) => line.endsWith('mismatch'))).toEqual([]);
  });

  it('is not claimed of what came in anew where more was dealt with: some was carried over', () => {
    const more = 'Mới tiếp nhận 34 hồ sơ; đã giải quyết 31 hồ sơ; đang giải quyết 12 hồ sơ.';
    const less = 'Mới tiếp nhận 34 hồ sơ; đã giải quyết 21 hồ sơ; đang giải quyết 12 hồ sơ.';
    expect(claimLines(more)).toEqual([]);
    expect(claimLines(less)).toEqual(['balance 34 21 12 mismatch']);
  });

  it('is not claimed of what a share calls new either', () => {
    const text =
      'Tiếp nhận trực tuyến 20/34 hồ sơ nhận mới; đã giải quyết 31 hồ sơ; đang giải quyết 12 hồ sơ.';
    expect(claimLines(text)).toEqual([]);
  });

  it('counts a part in words as zero', () => {
    const text = 'Đang giải quyết 15 hồ sơ, trong đó trong hạn: 15 hồ sơ, quá hạn: không có.';
    expect(claimLines(text)).toEqual(['sum 15 15 không có ok']);
  });

  it('takes along what may be left out', () => {
    const text =
      'Đã giải quyết 50 hồ sơ, trong đó trước hạn 30 hồ sơ, đúng hạn 18 hồ sơ, quá hạn 02 hồ sơ.';
    expect(claimLines(text)).toEqual(['sum 50 30 18 02 ok']);
  });

  it('is claimed over the items of a list', () => {
    const document = documentOf(
      '- Số hồ sơ đã giải quyết: 120 hồ sơ. Trong đó:',
      '  + Trước hạn: 80 hồ sơ.',
      '  + Đúng hạn: 38 hồ sơ.',
      '  + Quá hạn: 01 hồ sơ.',
    );
    expect(claimLines(document)).toEqual(['sum 120 80 38 01 mismatch']);
  });

  it('is claimed with what was carried over where only that makes it add up', () => {
    const text = (paper: number): string =>
      `Tiếp nhận 90 hồ sơ, trong đó kỳ trước chuyển qua 20 hồ sơ. Nộp trực tuyến 40 hồ sơ, trực tiếp ${String(paper)} hồ sơ, qua bưu chính 5 hồ sơ.`;
    expect(claimLines(text(25))).toEqual(['sum 90 40 25 5 20 ok']);
    expect(claimLines(text(45))).toEqual(['sum 90 40 45 5 ok']);
    expect(claimLines(text(47))).toEqual(['sum 90 40 47 5 mismatch']);
  });

  it('is not claimed with what was carried over where a bracket lists its parts', () => {
    const text =
      'Mới tiếp nhận 90 hồ sơ (trực tuyến 40 hồ sơ, trực tiếp và bưu chính 30 hồ sơ); kỳ trước chuyển qua 20 hồ sơ.';
    expect(claimLines(text)).toEqual(['sum 90 40 30 mismatch']);
  });

  it('never mixes two levels', () => {
    const text =
      'Cấp huyện đang giải quyết 15 hồ sơ, trong đó trong hạn 13 hồ sơ. Cấp xã quá hạn 02 hồ sơ.';
    expect(claimLines(text)).toEqual([]);
  });
});

describe('a balance', () => {
  it('takes its parts from its own paragraph before others that are as near', () => {
    const document = documentOf(
      'Đợt một tiếp nhận 120 hồ sơ; đã giải quyết 90 hồ sơ (75%), đang giải quyết 20 hồ sơ, trả lại 10 hồ sơ.',
      'Đợt hai tiếp nhận 60 hồ sơ; đã giải quyết 45 hồ sơ (75%), đang giải quyết 11 hồ sơ, trả lại 04 hồ sơ.',
    );
    const balances = claimLines(document).filter((line) => line.startsWith('balance'));
    expect(balances).toEqual(['balance 120 90 20 10 ok', 'balance 60 45 11 04 ok']);
  });

  const list = (pending: string) =>
    documentOf(
      '- Số hồ sơ tiếp nhận: 197 hồ sơ.',
      '- Số hồ sơ đã giải quyết: 185 hồ sơ.',
      `- Số hồ sơ đang giải quyết: ${pending} hồ sơ.`,
    );

  it('is claimed by what is received, resolved and pending', () => {
    expect(claimLines(list('12'))).toEqual(['balance 197 185 12 ok']);
    expect(claimLines(list('11'))).toEqual(['balance 197 185 11 mismatch']);
  });

  it('takes along what was returned and withdrawn', () => {
    const document = documentOf(
      '- Số hồ sơ tiếp nhận: 197 hồ sơ.',
      '- Số hồ sơ đã giải quyết: 180 hồ sơ.',
      '- Số hồ sơ đang giải quyết: 12 hồ sơ.',
      '- Số hồ sơ trả lại: 03 hồ sơ; số hồ sơ rút: 02 hồ sơ.',
    );
    expect(claimLines(document)).toEqual(['balance 197 180 12 03 02 ok']);
  });

  it('is claimed of phản ánh, kiến nghị under their heading', () => {
    const document = documentOf(
      '# 3. Tiếp nhận, xử lý phản ánh, kiến nghị',
      '  - Tổng số tiếp nhận: 07.',
      '  - Đã xử lý: 06.',
      '  - Đang xử lý: 02.',
    );
    expect(claimLines(document)).toEqual(['balance 07 06 02 mismatch']);
    expect(claimsIn(document)[0]?.rule).toBe('checks/feedback_balance');
  });

  it('leaves out what was given back where it adds up without', () => {
    const document = documentOf(
      '# Kết quả',
      '  - Tiếp nhận 67 hồ sơ.',
      '  - Đã giải quyết 60 hồ sơ; đang giải quyết 07 hồ sơ; trả lại 03 hồ sơ.',
    );
    expect(claimLines(document)).toEqual(['balance 67 60 07 ok']);
  });

  it('holds what was paused, waits for the applicant, and counts among the pending', () => {
    const listed = (waiting: string, ...more: string[]) =>
      documentOf(
        'Trong kỳ tiếp nhận 640 hồ sơ. Cụ thể:',
        '+ Đã giải quyết 520 hồ sơ;',
        `+ Đang giải quyết: 80 hồ sơ; chờ bổ sung: ${waiting} hồ sơ;`,
        ...more,
      );
    const paused = '+ Tạm dừng giải quyết: 12 hồ sơ.';
    expect(claimLines(listed('28', paused))).toEqual(['balance 640 520 80 28 12 ok']);
    expect(claimLines(listed('38', paused))).toEqual(['balance 640 520 80 38 12 mismatch']);
    expect(claimsIn(listed('38', paused))[0]?.terms.at(-1)?.label).toBe('Tạm dừng, chờ người nộp');
    expect(
      claimLines(
        'Tiếp nhận 640 hồ sơ; đã giải quyết 520 hồ sơ; đang giải quyết 120 hồ sơ, trong đó tạm dừng 28 hồ sơ.',
      ),
    ).toEqual(['balance 640 520 120 ok']);
  });
});

describe('a line behind a list that tells one of its items by other parts', () => {
  const lines = (last: string, top = '- Tổng: 560 HS, trong đó:') =>
    claimLines(
      documentOf(
        top,
        ' + Tồn tháng trước chuyển sang: 60 HS.',
        ' + Nhận mới: 500 HS.',
        `- Hình thức: trực tuyến 240 HS, nộp tại quầy 160 HS, qua bưu điện ${last} HS.`,
      ),
    ).filter((line) => line.startsWith('sum 500'));

  it('is claimed to make that item where it does, and claims nothing else', () => {
    expect(lines('100')).toEqual(['sum 500 240 160 100 ok']);
    expect(lines('110')).toEqual([]);
  });
});
