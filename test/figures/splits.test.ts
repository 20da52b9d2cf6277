import { describe, expect, it } from 'vitest';
import { claimLines } from '../records/claims/read.js';
import { documentOf, extractionOf, figuresIn } from './documents.js';

/** What each quantity of a document is a part of, as `3 < 4`. */
const partsIn = (...lines: string[]): string[] => {
  const { occurrences } = extractionOf(documentOf(...lines));
  return occurrences.flatMap(({ raw, parent }) =>
    parent === null ? [] : [`${raw} < ${occurrences[parent]?.raw ?? ''}`],
  );
};

describe('a list that splits a total stated before it', () => {
  it('holds parts of the total that they make', () => {
    const text =
      'Theo quý: quý I có 40, quý II có 35, quý III có 25 trường hợp. Theo nội dung: 70 trường hợp về quy định, 30 trường hợp về thái độ.';
    const parts = ['40 < 100', '35 < 100', '25 < 100', '70 < 100', '30 < 100'];
    expect(partsIn('Đã tiếp nhận 100 phản ánh, kiến nghị.', text)).toEqual(parts);
  });

  it('may state its total itself, and lĩnh vực with a comma within', () => {
    const text =
      'Phân theo lĩnh vực, trong 60 hồ sơ đang quá hạn thì đất đai có 41 hồ sơ, chiếm 68,3%; xây dựng 11 hồ sơ; người có công, bảo trợ xã hội 08 hồ sơ.';
    expect(figuresIn(text)).toEqual([
      'pending_overdue all = 60',
      'pending_overdue all / đất đai = 41',
      'pending_overdue all / xây dựng = 11',
      'pending_overdue all / người có công, bảo trợ xã hội = 8',
    ]);
  });

  it('may tell which is the highest, and the next', () => {
    const text =
      'Xét theo lĩnh vực, chứng thực vẫn nhiều nhất với 60 hồ sơ, kế đến là hộ tịch 30 hồ sơ, đất đai 10 hồ sơ.';
    expect(
      figuresIn(
        documentOf('Mới tiếp nhận 100 hồ sơ, trong đó trực tuyến chiếm 80% (80/100).', text),
      ).filter((line) => /new/.test(line)),
    ).toEqual([
      'intake_new all = 100',
      'intake_new all / chứng thực = 60',
      'intake_new all / hộ tịch = 30',
      'intake_new all / đất đai = 10',
    ]);
  });

  it('may say of what in a bracket behind its opening words', () => {
    const text = 'Phân theo lĩnh vực (hồ sơ đã giải quyết): chứng thực 60; hộ tịch 30; đất đai 10.';
    expect(figuresIn(documentOf('Đã giải quyết 100 hồ sơ.', text))).toContain(
      'resolved_total all / hộ tịch = 30',
    );
  });

  it('is of the place and the quantity that its total is of, whatever bracket its lead has', () => {
    const district = { agency: 'UBND quận Sông Mây', agencyLevel: 'district' } as const;
    const lines = figuresIn(
      documentOf(
        'Toàn quận tiếp nhận 700 hồ sơ; đã giải quyết 640 hồ sơ. Chia ra:',
        ' - Quận: 200 hồ sơ; đã giải quyết 180 hồ sơ.',
        ' - 14 phường: 500 hồ sơ; đã giải quyết 460 hồ sơ.',
        'Theo lĩnh vực tại quận (6 tháng): đất đai 90 hồ sơ; hộ tịch 70 hồ sơ; xây dựng 40 hồ sơ.',
      ),
      district,
    );
    expect(lines.slice(-3)).toEqual([
      'intake_total district / đất đai = 90',
      'intake_total district / hộ tịch = 70',
      'intake_total district / xây dựng = 40',
    ]);
  });

  it('holds parts of nothing where no number before it is their sum', () => {
    const text = 'Theo quý: quý I có 40, quý II có 35, quý III có 26 trường hợp.';
    expect(partsIn('Đã tiếp nhận 100 phản ánh, kiến nghị.', text)).toEqual([]);
    expect(partsIn('Theo báo cáo, quý I có 60, quý II có 40.')).toEqual([]);
  });

  it('may open with the words for what it splits, and a comma may stand within a lĩnh vực', () => {
    const figures = figuresIn(
      documentOf(
        'Trong năm đã tiếp nhận 100 hồ sơ.',
        'Số hồ sơ tiếp nhận theo các lĩnh vực như sau: đầu tư 40 hồ sơ; quy hoạch, xây dựng 35 hồ sơ; lao động 25 hồ sơ.',
      ),
    );
    expect(figures).toEqual([
      'intake_total all = 100',
      'intake_total all / đầu tư = 40',
      'intake_total all / quy hoạch, xây dựng = 35',
      'intake_total all / lao động = 25',
    ]);
    expect(
      partsIn('Đã nhận 100 hồ sơ.', 'Số hồ sơ nhận theo lĩnh vực: đầu tư 60, lao động 40.'),
    ).toEqual(['60 < 100', '40 < 100']);
  });

  it('has the total of each level in the bullets below it', () => {
    const document = documentOf(
      'Toàn tỉnh tiếp nhận 5.800 hồ sơ; đã giải quyết 5.510 hồ sơ.',
      'Chia theo cấp giải quyết:',
      ' - Cấp tỉnh: 1.900 hồ sơ, có 950 hồ sơ trực tuyến;',
      ' - Cấp huyện: 700 hồ sơ, có 140 hồ sơ trực tuyến;',
      ' - Cấp xã: 3.200 hồ sơ, có 480 hồ sơ trực tuyến.',
    );
    const header = { agencyLevel: 'province', agency: 'UBND tỉnh Hải Sơn' } as const;
    expect(figuresIn(document, header).filter((line) => line.startsWith('intake_total'))).toEqual([
      'intake_total all = 5800',
      'intake_total province = 1900',
      'intake_total district = 700',
      'intake_total commune = 3200',
    ]);
  });

  it('has the total of each lĩnh vực and of the rest of them, which is not what is pending', () => {
    const document = documentOf(
      'Đã nhận 640 hồ sơ; đã giải quyết 600 hồ sơ; 40 hồ sơ đang giải quyết.',
      'Phân theo lĩnh vực, hồ sơ hộ tịch 310, đất đai 180, các lĩnh vực còn lại 150.',
    );
    expect(figuresIn(document)).toEqual([
      'intake_total all = 640',
      'resolved_total all = 600',
      'pending_total all = 40',
      'intake_total all / hộ tịch = 310',
      'intake_total all / đất đai = 180',
      'intake_total all / các lĩnh vực còn lại = 150',
    ]);
  });

  it('names each lĩnh vực of bullets below it', () => {
    const document = documentOf(
      'UBND phường tiếp nhận 910 hồ sơ.',
      'Chia theo lĩnh vực như sau:',
      ' - Hộ tịch: 410 hồ sơ;',
      ' - Đất đai: 300 hồ sơ;',
      ' - Các lĩnh vực còn lại: 200 hồ sơ.',
    );
    expect(figuresIn(document, { agencyLevel: 'commune' })).toEqual([
      'intake_total commune = 910',
      'intake_total commune / Hộ tịch = 410',
      'intake_total commune / Đất đai = 300',
      'intake_total commune / Các lĩnh vực còn lại = 200',
    ]);
  });

  it('leaves their names to members that have names of their own', () => {
    const document = documentOf(
      'Đã tiếp nhận 910 hồ sơ.',
      'Theo hình thức nộp: trực tuyến 800 hồ sơ; trực tiếp 110 hồ sơ.',
    );
    expect(figuresIn(document)).toEqual([
      'intake_total all = 910',
      'intake_online all = 800',
      'intake_direct all = 110',
    ]);
  });

  it('ends as numbers of a claim or figures, not unexplained', () => {
    const { numbers } = extractionOf(
      documentOf(
        'Đã nhận 640 hồ sơ.',
        'Theo lĩnh vực: hộ tịch 310, đất đai 180, các lĩnh vực còn lại 150.',
      ),
    );
    expect(numbers.map((number) => number.class)).toEqual(['figure', 'figure', 'figure', 'figure']);
  });
});

describe('a list by units', () => {
  const listed = (lead: string, entries: string) =>
    figuresIn(
      documentOf('Đã giải quyết 21 hồ sơ, không tính 3 hồ sơ rút.', `${lead}: ${entries}.`),
    );

  it.each([
    ['Số đã giải quyết theo xã', 'commune'],
    ['Theo từng phường, xã', 'commune'],
    ['Chia theo huyện', 'district'],
  ])(
    'has them at the level that its lead tells, whatever is known by their names: %s',
    (lead, level) => {
      const figures = listed(lead, 'Tiên Lãng 11; Mây Hạ 4; Tân Hòa 6');
      expect(figures).toEqual(
        expect.arrayContaining([
          `resolved_total ${level} / Tiên Lãng = 11`,
          `resolved_total ${level} / Mây Hạ = 4`,
          `resolved_total ${level} / Tân Hòa = 6`,
        ]),
      );
    },
  );
});

describe('a name with commas that opens an item of a split', () => {
  it('is one lĩnh vực', () => {
    const document = documentOf(
      'Tiếp nhận 410 hồ sơ.',
      'Theo lĩnh vực:',
      '  - Hộ tịch: 310 hồ sơ;',
      '  - Bảo trợ xã hội, người có công: 60 hồ sơ;',
      '  - Văn hóa, thể thao, du lịch: 40 hồ sơ.',
    );
    expect(figuresIn(document)).toEqual([
      'intake_total all = 410',
      'intake_total all / Hộ tịch = 310',
      'intake_total all / Bảo trợ xã hội, người có công = 60',
      'intake_total all / Văn hóa, thể thao, du lịch = 40',
    ]);
  });

  it('is none behind the number of another in its sentence', () => {
    expect(figuresIn('Tiếp nhận 410 hồ sơ. Theo lĩnh vực: hộ tịch 350, đất đai 60.')).toEqual([
      'intake_total all = 410',
      'intake_total all / hộ tịch = 350',
      'intake_total all / đất đai = 60',
    ]);
  });
});

describe('an item of a split that says what was done before its number', () => {
  it('is of the lĩnh vực that it opens with', () => {
    const document = documentOf(
      'Tiếp nhận: 410 hồ sơ. Đã giải quyết 370 hồ sơ.',
      'Theo lĩnh vực:',
      '  - Hộ tịch: tiếp nhận 310 hồ sơ, đã giải quyết 290, đang giải quyết 20.',
      '  - Đất đai: tiếp nhận 100 hồ sơ, đã giải quyết 80, đang giải quyết 20.',
    );
    expect(figuresIn(document)).toEqual([
      'intake_total all = 410',
      'resolved_total all = 370',
      'intake_total all / Hộ tịch = 310',
      'resolved_total all / Hộ tịch = 290',
      'pending_total all / Hộ tịch = 20',
      'intake_total all / Đất đai = 100',
      'resolved_total all / Đất đai = 80',
      'pending_total all / Đất đai = 20',
    ]);
  });
});

describe('a split by lĩnh vực with a misprint', () => {
  const document = (second: string) =>
    documentOf(
      'Tiếp nhận: 3.456 hồ sơ. Chưa giải quyết 156 hồ sơ.',
      'Theo lĩnh vực:',
      '  - Đất đai: tiếp nhận 1.200, đã giải quyết 1.120, đang giải quyết 80.',
      `  - Hộ tịch: tiếp nhận ${second}, đã giải quyết 900.`,
      '  - Chứng thực: tiếp nhận 1.000, giải quyết 1.000.',
      '  - Các lĩnh vực khác: tiếp nhận 356, giải quyết 280, đang giải quyết 76.',
    );

  it('is held against the total before it', () => {
    const sums = (second: string): readonly string[] =>
      claimLines(document(second)).filter((line) => line.startsWith('sum'));
    expect(sums('900')).toEqual(['sum 3.456 1.200 900 1.000 356 ok']);
    expect(sums('930')).toEqual(['sum 3.456 1.200 930 1.000 356 mismatch']);
  });
});
