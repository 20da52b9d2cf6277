import { describe, expect, it } from 'vitest';
import { claimLines } from '../records/claims/read.js';
import { documentOf, figuresIn } from './documents.js';

describe('lĩnh vực listed behind what a sentence takes up again', () => {
  it('are parts of the count before', () => {
    const text =
      'Đã giải quyết 300 hồ sơ, trong đó trễ hẹn 20 hồ sơ. Hồ sơ trễ hẹn gồm: đất đai 14 hồ sơ, việc làm 06 hồ sơ.';
    expect(figuresIn(text).slice(2)).toEqual([
      'resolved_late all / đất đai = 14',
      'resolved_late all / việc làm = 6',
    ]);
  });

  it('are so behind a comma too', () => {
    const text =
      'Đã giải quyết 300 hồ sơ, trong đó trễ hẹn 20 hồ sơ. Trong số trễ hẹn, đất đai 14 hồ sơ, hộ tịch 06 hồ sơ.';
    expect(figuresIn(text).slice(2)).toEqual([
      'resolved_late all / đất đai = 14',
      'resolved_late all / hộ tịch = 6',
    ]);
  });
});

describe('the name of a lĩnh vực alone before a/b', () => {
  it('is what both and their share are of', () => {
    const text =
      'Nhóm tư pháp: khai sinh 81/90 hồ sơ nộp trực tuyến, đạt 90%; khai tử 15/20 hồ sơ nộp trực tuyến, đạt 75%.';
    expect(figuresIn(text)).toEqual([
      'intake_online all / khai sinh = 81',
      'intake_total all / khai sinh = 90',
      'online_rate all / khai sinh = 90',
      'intake_online all / khai tử = 15',
      'intake_total all / khai tử = 20',
      'online_rate all / khai tử = 75',
    ]);
  });
});

describe('the lĩnh vực that tell the parts of a quantity apart', () => {
  it('are named before the numbers of a bracket', () => {
    expect(
      figuresIn(
        'Hồ sơ mới tiếp nhận: 90 hồ sơ (gồm thủy sản: 60; quản lý chất lượng nông sản: 30)',
      ),
    ).toEqual([
      'intake_new all = 90',
      'intake_new all / thủy sản = 60',
      'intake_new all / quản lý chất lượng nông sản = 30',
    ]);
  });

  it('are named behind what is counted', () => {
    expect(figuresIn('Giải quyết quá hạn 21 hồ sơ (18 hồ sơ đất đai, 03 hồ sơ ưu đãi)')).toEqual([
      'resolved_late all = 21',
      'resolved_late all / đất đai = 18',
      'resolved_late all / ưu đãi = 3',
    ]);
  });

  it('have commas in their names where semicolons set them apart', () => {
    expect(
      figuresIn(
        'Hồ sơ nhận mới chia theo lĩnh vực: cấp, đổi thẻ căn cước 1.204; kết cấu hạ tầng 33; đổi, thu hồi biển số 12; kiểm định 9.',
      ),
    ).toEqual([
      'intake_new all / cấp, đổi thẻ căn cước = 1204',
      'intake_new all / kết cấu hạ tầng = 33',
      'intake_new all / đổi, thu hồi biển số = 12',
      'intake_new all / kiểm định = 9',
    ]);
  });

  it('are announced without a word for parts', () => {
    expect(
      figuresIn(
        'Tiếp nhận 44 hồ sơ mới, thuộc các lĩnh vực: hộ tịch 30 hồ sơ, lao động - thương binh và xã hội 14 hồ sơ.',
      ),
    ).toEqual([
      'intake_new all = 44',
      'intake_new all / hộ tịch = 30',
      'intake_new all / lao động - thương binh và xã hội = 14',
    ]);
  });

  it('end before the reason', () => {
    expect(
      figuresIn('Riêng 05 hồ sơ trễ hạn đều thuộc lĩnh vực xây dựng do chờ thẩm tra bản vẽ.'),
    ).toEqual(['resolved_late all / xây dựng = 5']);
  });

  it('are no applicants', () => {
    expect(figuresIn('Tiếp nhận 50 hồ sơ (doanh nghiệp: 40; cá nhân: 10)')).toEqual([
      'intake_total all = 50',
    ]);
  });

  it('are not read from a list of procedures, each with its number in brackets', () => {
    const text = 'Tiếp nhận 43 hồ sơ, gồm: trích lục (03 hồ sơ), chứng thực (40 hồ sơ).';
    expect(figuresIn(text)).toEqual(['intake_total all = 43']);
  });

  it('end before the words for a level, which those listed with them share', () => {
    const text =
      'Hồ sơ trễ hạn chủ yếu ở lĩnh vực đất đai cấp huyện (96 hồ sơ) và xây dựng, quy hoạch (07 hồ sơ).';
    expect(figuresIn(text)).toEqual([
      'resolved_late district / đất đai = 96',
      'resolved_late district / xây dựng, quy hoạch = 7',
    ]);
    expect(figuresIn('Lĩnh vực đất đai ở cấp xã còn 12 hồ sơ giải quyết quá hạn.')).toEqual([
      'resolved_late commune / đất đai = 12',
    ]);
  });

  it('may have commas in a list that semicolons set apart', () => {
    const text =
      'Hồ sơ tiếp nhận theo lĩnh vực: lao động, người có công và xã hội 135; môi trường 12; văn hóa, thể thao 9 hồ sơ.';
    expect(figuresIn(text)).toEqual([
      'intake_total all / lao động, người có công và xã hội = 135',
      'intake_total all / môi trường = 12',
      'intake_total all / văn hóa, thể thao = 9',
    ]);
  });

  it('may stand right behind what is counted, where they are not all that the body is about', () => {
    const text = 'Còn 09 hồ sơ đất đai trả chậm.';
    expect(figuresIn(text)).toEqual(['resolved_late all / đất đai = 9']);
    expect(figuresIn(text, { agency: 'Văn phòng Đăng ký đất đai' })).toEqual([
      'resolved_late all = 9',
    ]);
    expect(figuresIn('Tiếp nhận 90 hồ sơ căn cước; khám bệnh bằng thẻ 48 lượt.')).toEqual([
      'intake_total all / căn cước = 90',
    ]);
  });
});

describe('a lĩnh vực that is spoken of apart', () => {
  it.each([
    'Riêng hộ tịch: tiếp nhận 40 hồ sơ, đã giải quyết 30 hồ sơ.',
    'Riêng hộ tịch tiếp nhận 40 hồ sơ, đã giải quyết 30 hồ sơ.',
    'Riêng đối với hồ sơ hộ tịch: tiếp nhận 40 hồ sơ, đã giải quyết 30 hồ sơ.',
  ])('needs no word that calls it one: %s', (text) => {
    expect(figuresIn(text)).toEqual([
      'intake_total all / hộ tịch = 40',
      'resolved_total all / hộ tịch = 30',
    ]);
  });

  it('is one that the rules know', () => {
    const text = 'Riêng đợt cao điểm: tiếp nhận 40 hồ sơ.';
    expect(figuresIn(text)).toEqual(['intake_total all = 40']);
  });
});

it('a name of a list may hold a comma, or end with all others', () => {
  const text =
    'Theo lĩnh vực, số hồ sơ tiếp nhận mới gồm: quảng cáo 50 hồ sơ, karaoke, vũ trường 9 hồ sơ, thư viện và lĩnh vực khác 4 hồ sơ.';
  expect(figuresIn(text)).toEqual([
    'intake_new all / quảng cáo = 50',
    'intake_new all / karaoke, vũ trường = 9',
    'intake_new all / thư viện và lĩnh vực khác = 4',
  ]);
});

it('what is said of the number before is no part of a name', () => {
  const text =
    'Các lĩnh vực tiếp nhận nhiều: quảng cáo 50 hồ sơ, chủ yếu trực tiếp, thư viện 4 hồ sơ.';
  expect(figuresIn(text).at(-1)).toBe('intake_total all / thư viện = 4');
});

it('a lĩnh vực that most of them are in is not that of all', () => {
  const text = '18 hồ sơ trễ hạn tập trung ở lĩnh vực đất đai (11 hồ sơ), do phải xác minh.';
  expect(figuresIn(text)).toContain('resolved_late all = 18');
});

describe('items that open with a lĩnh vực', () => {
  it('are of what the words above them name', () => {
    const document = documentOf(
      'Các lĩnh vực tiếp nhận nhiều:',
      '  - Hộ tịch: 310 hồ sơ;',
      '  - Đất đai, môi trường: 120 hồ sơ, trong đó trực tuyến 90 hồ sơ;',
      '  - Lĩnh vực xây dựng, quy hoạch: 40 hồ sơ.',
    );
    expect(figuresIn(document)).toEqual([
      'intake_total all / Hộ tịch = 310',
      'intake_total all / Đất đai, môi trường = 120',
      'intake_online all / Đất đai, môi trường = 90',
      'intake_total all / xây dựng, quy hoạch = 40',
    ]);
  });

  it('are of what became of them where that stands above', () => {
    const document = documentOf('2. Số hồ sơ đang giải quyết:', '  - Đất đai: 31 hồ sơ.');
    expect(figuresIn(document)).toEqual(['pending_total all / Đất đai = 31']);
  });

  it('are not where they say themselves what is counted, or nothing above says it', () => {
    expect(figuresIn(documentOf('Tiếp nhận hồ sơ:', '  - Hộ tịch: 31 hồ sơ trả lại.'))).toEqual([
      'returned all = 31',
    ]);
    expect(figuresIn(documentOf('Số hóa kết quả:', '  - Hộ tịch: 31 hồ sơ.'))).toEqual([]);
    expect(
      figuresIn(documentOf('Tiếp nhận hồ sơ:', '  - Đất đai, trong đó cấp đổi: 31 hồ sơ.')),
    ).toEqual([]);
  });
});

describe('lĩnh vực listed with numbers in words', () => {
  it('have them as they have numbers in digits', () => {
    const text =
      'Xã nhận 12 hồ sơ, gồm chứng thực hai hồ sơ, hộ tịch sáu hồ sơ, đất đai bốn hồ sơ.';
    expect(figuresIn(text).slice(1)).toEqual([
      'intake_total all / chứng thực = 2',
      'intake_total all / hộ tịch = 6',
      'intake_total all / đất đai = 4',
    ]);
    expect(claimLines(text)).toEqual(['sum 12 hai sáu bốn ok']);
  });

  it.each(['Chứng thực một hồ sơ mất mười phút.', 'Mỗi cán bộ hộ tịch hai hồ sơ một ngày.'])(
    'have none where any is meant: %s',
    (text) => {
      expect(figuresIn(text)).toEqual([]);
    },
  );
});

describe('lĩnh vực listed behind the count of what is of them', () => {
  it.each([
    'Có 12 hồ sơ giải quyết trễ hạn thuộc các lĩnh vực: đất đai (09), xây dựng (02), hộ tịch (01).',
    'Có 12 hồ sơ giải quyết trễ hạn ở 03 lĩnh vực: đất đai 09 hồ sơ, xây dựng 02 hồ sơ, hộ tịch 01 hồ sơ.',
  ])('are its parts: %s', (text) => {
    expect(figuresIn(text)).toEqual([
      'resolved_late all = 12',
      'resolved_late all / đất đai = 9',
      'resolved_late all / xây dựng = 2',
      'resolved_late all / hộ tịch = 1',
    ]);
  });

  it('are of PAKN where those are counted, of nothing known where lớp are', () => {
    const of = (things: string) =>
      figuresIn(`Có 12 ${things} thuộc các lĩnh vực: đất đai (09), hộ tịch (03).`);
    expect(of('phản ánh, kiến nghị được tiếp nhận').slice(1)).toEqual([
      'feedback_received all / đất đai = 9',
      'feedback_received all / hộ tịch = 3',
    ]);
    expect(of('lớp tập huấn')).toEqual([]);
  });
});
