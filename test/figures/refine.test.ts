import { describe, expect, it } from 'vitest';
import { documentOf, extractionOf, figuresIn } from './documents.js';

/** What each quantity of a paragraph is a part of, as `3 < 4`. */
const partsIn = (text: string): string[] => {
  const { occurrences } = extractionOf(documentOf(text));
  return occurrences.flatMap(({ raw, parent }) =>
    parent === null ? [] : [`${raw} < ${occurrences[parent]?.raw ?? ''}`],
  );
};

describe('the units of a list', () => {
  const list = 'Hồ sơ quá hạn: xã Bình Lâm: 3 hồ sơ; xã Tân Hòa: 1 hồ sơ';

  it('are parts of the total behind them', () => {
    expect(partsIn(`${list}. Tổng cộng: 4 hồ sơ.`)).toEqual(['3 < 4', '1 < 4']);
  });

  it('are parts of the first total behind them, not of a later one', () => {
    const more = 'Xã Mây Hạ: 5 hồ sơ; xã Mây Trung: 2 hồ sơ';
    const parts = partsIn(`${list}. Tổng cộng: 4 hồ sơ. ${more}. Tổng cộng: 7 hồ sơ.`);
    expect(parts).toEqual(['3 < 4', '1 < 4', '5 < 7', '2 < 7']);
  });

  it('are parts of nothing where no total stands behind them', () => {
    expect(partsIn(`${list}.`)).toEqual([]);
  });
});

describe('a count printed with decimals', () => {
  const total = (online: string) =>
    extractionOf(
      documentOf(
        `Đã tiếp nhận 48.200 hồ sơ, trong đó: ${online} hồ sơ trực tuyến; 30.100 hồ sơ trực tiếp; 3.050 hồ sơ kỳ trước chuyển sang.`,
      ),
    ).occurrences[1];

  it('is the one without its mark where that makes the total', () => {
    expect(total('150.50')).toMatchObject({
      value: { digits: 15050n, scale: 0 },
      ambiguous: false,
    });
  });

  it('stays open where it does not', () => {
    expect(total('150.60')).toMatchObject({ ambiguous: true });
  });
});

describe('what came in this month', () => {
  const intakes = (text: string): string[] =>
    extractionOf(documentOf(text)).occurrences.map(({ indicator }) => indicator);

  it('came in anew where what was carried over stands beside it', () => {
    const alone = intakes('Tiếp nhận trong tháng: 874 hồ sơ.');
    const beside = intakes('Tiếp nhận trong tháng: 874 hồ sơ; kỳ trước chuyển sang: 40 hồ sơ.');
    expect([alone, beside]).toEqual([['intake_total'], ['intake_new', 'intake_carried']]);
  });

  it('is the new part where a total with the old ones is said behind it', () => {
    const text =
      'Trong năm, huyện đã nhận 940 hồ sơ, nâng tổng số hồ sơ cần giải quyết lên 1.000 hồ sơ (kể cả 60 hồ sơ tồn năm 2021).';
    expect(intakes(text)).toEqual(['intake_new', 'intake_total', 'intake_carried']);
  });

  it('is the new part where the old ones are added to it', () => {
    const text =
      'Đã tiếp nhận 70 hồ sơ. Cộng với 5 hồ sơ tồn quý trước, tổng số hồ sơ thụ lý là 75.';
    expect(intakes(text)).toEqual(['intake_new', 'intake_carried', 'intake_total']);
  });

  it('is no new part where the old ones are within it and a longer period is spoken of', () => {
    const text =
      'Tiếp nhận 70 hồ sơ, trong đó kỳ trước chuyển sang 5 hồ sơ; tổng số tiếp nhận từ đầu năm 810 hồ sơ.';
    expect(intakes(text).slice(0, 2)).toEqual(['intake_total', 'intake_carried']);
  });

  it('came in anew where the words behind it say so', () => {
    expect(intakes('Trong tháng tiếp nhận 70 hồ sơ mới.')).toEqual(['intake_new']);
  });

  it('is all phản ánh, kiến nghị where those carried over are a part of it', () => {
    expect(intakes('Số PAKN tiếp nhận trong kỳ 9 PAKN (kỳ trước chuyển qua 2, mới 7)')).toEqual([
      'feedback_received',
      'feedback_carried',
      'feedback_new',
    ]);
  });

  it('is the whole where old ones are a part of it, and so is what only its place tells from it', () => {
    const text =
      'Hồ sơ tiếp nhận trong kỳ là 90, trong đó từ kỳ trước chuyển qua 10 hồ sơ, nhận mới 80 hồ sơ; riêng lĩnh vực hộ tịch 60 hồ sơ.';
    expect(intakes(text)).toEqual(['intake_total', 'intake_carried', 'intake_new', 'intake_total']);
  });

  it('is the whole where old ones are a part of it', () => {
    expect(intakes('Hồ sơ trong kỳ: 320 (cũ 20, mới 300)')).toEqual([
      'intake_total',
      'intake_carried',
      'intake_new',
    ]);
  });
});

describe('a label in a list', () => {
  const named = (text: string): string[] =>
    extractionOf(documentOf(text)).occurrences.map(({ raw, indicator }) => `${raw} ${indicator}`);

  it('may be a word that says enough only there', () => {
    expect(named('Đã giải quyết: 75 (sớm 60, đúng 14, trễ 1)')).toEqual([
      '75 resolved_total',
      '60 resolved_early',
      '14 resolved_on_time',
      '1 resolved_late',
    ]);
    expect(named('Tiếp nhận 430 bộ hồ sơ, giao kết quả 410 bộ, còn 20 bộ.')).toEqual([
      '430 intake_total',
      '410 resolved_total',
      '20 pending_total',
    ]);
  });

  it('is none where more words name the number', () => {
    const [, late] = named('Giải quyết đúng hạn 410 hồ sơ, còn 20 hồ sơ trễ hạn.');
    expect(late).toBe('20 resolved_late');
  });
});

describe('what became of hồ sơ, told in other words', () => {
  it.each([
    [
      'Giải quyết đúng hạn 900 hồ sơ (kể cả 37 hồ sơ còn đang làm trong hạn và 9 hồ sơ đang làm đã quá hạn).',
      ['resolved_on_time all = 900', 'pending_in_time all = 37', 'pending_overdue all = 9'],
    ],
    [
      'Tiếp nhận 70 hồ sơ, làm xong 60 hồ sơ; chưa làm xong 10 hồ sơ.',
      ['intake_total all = 70', 'resolved_total all = 60', 'pending_total all = 10'],
    ],
    [
      'Nhận 55 hồ sơ của 19 phòng, ban, gồm 13 hồ sơ tồn và 42 hồ sơ mới.',
      ['intake_total all = 55', 'intake_carried all = 13', 'intake_new all = 42'],
    ],
    [
      'Nhận 55 hồ sơ của 19 phòng, ban; còn 13 hồ sơ tồn, nhận mới 40 hồ sơ.',
      ['intake_total all = 55', 'pending_total all = 13', 'intake_new all = 40'],
    ],
  ])('is read of each number: %s', (text, lines) => {
    expect(figuresIn(text)).toEqual(lines);
  });
});

describe('times', () => {
  const named = (text: string): string[] =>
    extractionOf(documentOf(text)).occurrences.map(({ raw, indicator }) => `${raw} ${indicator}`);

  it('are hồ sơ where the sentence counts those', () => {
    expect(named('Hồ sơ nộp qua mạng có 512 lượt.')).toEqual(['512 intake_online']);
  });

  it('are of something else where it does not', () => {
    expect(named('Trả kết quả qua bưu chính công ích 93 lượt, cước 2.400.000 đồng.')).toEqual([
      '93 other',
    ]);
  });
});

describe('a place in a sentence of its own', () => {
  it('is that of the whole paragraph', () => {
    const text = 'Tại 14 xã, thị trấn. Tiếp nhận 820 hồ sơ; đã giải quyết 811 hồ sơ.';
    const { occurrences } = extractionOf(documentOf(text));
    expect(occurrences.slice(-2).map(({ level }) => level)).toEqual(['commune', 'commune']);
  });
});
