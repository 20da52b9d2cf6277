import { describe, expect, it } from 'vitest';
import { documentOf, figuresIn } from './documents.js';

const province = { agency: 'UBND tỉnh Hải Sơn', agencyLevel: 'province' } as const;

describe('the unit of a number', () => {
  it.each(['Sở Xây dựng', 'Sở Tài nguyên và Môi trường', 'Sở Văn hóa, Thể thao và Du lịch'])(
    'stands before the bracket that tells several quantities of it: %s',
    (unit) => {
      const text = `Cơ quan có hồ sơ trễ hạn nhiều nhất là ${unit} (đã giải quyết trễ hạn 8 hồ sơ, đang giải quyết quá hạn 5 hồ sơ).`;
      expect(figuresIn(text, province)).toEqual([
        `resolved_late province / ${unit} = 8`,
        `pending_overdue province / ${unit} = 5`,
      ]);
    },
  );

  it('is none of those that a bracket says it was merged from', () => {
    const text =
      'Sở Tư pháp (hợp nhất từ ba sở của Hải Sơn, Nam Định, Ninh Bình) tiếp nhận tổng cộng 600 hồ sơ.';
    const department = { agency: 'Sở Tư pháp', agencyLevel: 'province' } as const;
    expect(figuresIn(text, department)).toEqual(['intake_total province = 600']);
  });

  it.each(['là', 'còn', 'chỉ còn'])('stands before words that lead to the number: %s', (words) => {
    const text = `Tỷ lệ quá hạn trong tháng của Sở Tư pháp ${words} 0,8%.`;
    expect(figuresIn(text, province)).toEqual(['late_rate province / Sở Tư pháp = 0.8']);
  });

  it('is no heading in capitals', () => {
    const now = { ...province, date: '2026-03-02' };
    expect(figuresIn('ĐỀ XUẤT: hỗ trợ để giải quyết 63 hồ sơ.', now)).toEqual([
      'resolved_total all = 63',
    ]);
    expect(figuresIn('Mây Hạ: giải quyết 63 hồ sơ.', now)).toEqual([
      'resolved_total commune / Mây Hạ = 63',
    ]);
  });

  it('may be set against those before it', () => {
    const text = 'Ngược lại xã Bình Lâm tiếp nhận 41 hồ sơ.';
    expect(figuresIn(text, province)).toEqual(['intake_total commune / xã Bình Lâm = 41']);
  });

  it.each(["Ea H'Mơ", 'Ea H’Mơ'])('keeps its apostrophe: %s', (name) => {
    const text = `Nhiều nhất là UBND huyện ${name} 2.900 hồ sơ.`;
    expect(figuresIn(`Tiếp nhận 9.000 hồ sơ. ${text}`, province)).toContain(
      `intake_total district / UBND huyện ${name} = 2900`,
    );
  });

  it('keeps the place behind a short rank', () => {
    expect(figuresIn('Phòng Nội vụ TP. Hải Sơn tiếp nhận 8 hồ sơ.', province)).toEqual([
      'intake_total district / Phòng Nội vụ TP. Hải Sơn = 8',
    ]);
    const city = { agency: 'Sở Nội vụ thành phố Hải Sơn', province: 'Hải Sơn' } as const;
    const text = 'Sở Nội vụ TP. Hải Sơn tiếp nhận 8 hồ sơ.';
    expect(figuresIn(text, { ...city, agencyLevel: 'province' })).toEqual([
      'intake_total province = 8',
    ]);
  });

  it('is no city that the reporting district lies in', () => {
    const district = { agency: 'UBND quận 4', agencyLevel: 'district' } as const;
    const text = 'UBND quận 4 (TP.HCM) tiếp nhận 500 hồ sơ.';
    expect(figuresIn(text, district)).toEqual(['intake_total all = 500']);
  });

  it('is not one that a bracket closed before it named', () => {
    const text = 'Các sở (không kể Sở Y tế) đã giải quyết 90 hồ sơ.';
    expect(figuresIn(text, province)).toEqual(['resolved_total province = 90']);
  });

  it.each([
    ['Đứng đầu là Sở Y tế (sở nhỏ nhất), tỷ lệ quá hạn 2,1%.', 'province / Sở Y tế'],
    ['Đứng đầu là Sở Y tế với tỷ lệ quá hạn 2,1%.', 'province / Sở Y tế'],
    ['Tỷ lệ quá hạn của Sở Y tế giảm từ 5,2% xuống còn 2,1%.', 'province / Sở Y tế'],
    [
      'Tỷ lệ quá hạn tại Trung tâm Phục vụ hành chính công xã Mây Hạ đạt 2,1%.',
      'commune / xã Mây Hạ',
    ],
  ])('stands in the middle of its sentence: %s', (text, place) => {
    expect(figuresIn(text, province)).toEqual([`late_rate ${place} = 2.1`]);
  });

  it('is told behind how many there are', () => {
    const text =
      '2 phường: phường An Bình tiếp nhận 300 hồ sơ, phường Tân Hòa tiếp nhận 200 hồ sơ.';
    expect(figuresIn(text, { agency: 'UBND quận Mây', agencyLevel: 'district' })).toEqual([
      'intake_total commune / phường An Bình = 300',
      'intake_total commune / phường Tân Hòa = 200',
    ]);
  });

  it('is another one behind another name', () => {
    const text = 'Tỷ lệ quá hạn của Sở Y tế là 2,1%, của Sở Xây dựng là 3,5%.';
    expect(figuresIn(text, province)).toEqual([
      'late_rate province / Sở Y tế = 2.1',
      'late_rate province / Sở Xây dựng = 3.5',
    ]);
  });

  it.each([
    'giải quyết quá hạn 7 hồ sơ',
    'xử lý quá hạn 7 hồ sơ',
    'cần kiểm điểm vì để quá hạn 7 hồ sơ',
    'chưa giải quyết xong đã trễ hạn 7 hồ sơ',
    'thực hiện trả kết quả trễ hạn 7 hồ sơ',
    'cho biết quá hạn 7 hồ sơ',
    'hiện quá hạn 7 hồ sơ',
  ])('ends where it is told what the unit did: %s', (text) => {
    const [figure] = figuresIn(`Sở Tài nguyên và Môi trường ${text}.`, province);
    expect(figure).toContain(' / Sở Tài nguyên và Môi trường = 7');
  });

  it.each(['Sở Y tế Hải Sơn', 'Sở Y tế tỉnh Hải Sơn', 'Sở Y tế'])(
    'is none where it is the agency that reports, with its province or without: %s',
    (name) => {
      const agency = {
        agency: 'Sở Y tế tỉnh Hải Sơn',
        agencyLevel: 'province',
        province: 'Hải Sơn',
      } as const;
      const text = `${name} tiếp nhận 40 hồ sơ.`;
      expect(figuresIn(text, agency)).toEqual(['intake_total province = 40']);
      expect(figuresIn(text, { ...agency, agency: 'Sở Y tế' })).toEqual([
        'intake_total province = 40',
      ]);
    },
  );

  it('keeps a name that begins with such a word, or holds one', () => {
    expect(figuresIn('Sở An toàn thực phẩm tiếp nhận 40 hồ sơ.', province)).toEqual([
      'intake_total province / Sở An toàn thực phẩm = 40',
    ]);
    expect(figuresIn('Huyện Cao Sơn tiếp nhận 40 hồ sơ.', province)).toEqual([
      'intake_total district / Huyện Cao Sơn = 40',
    ]);
  });
});

describe('the lĩnh vực that most of a kind are of', () => {
  it.each([
    'Hồ sơ quá hạn chủ yếu thuộc lĩnh vực đất đai: Sở Y tế giải quyết quá hạn 7 hồ sơ.',
    'Hồ sơ trễ hạn tập trung ở lĩnh vực đất đai (Sở Y tế 7 hồ sơ đã giải quyết trễ hạn).',
  ])('is not said of all that a unit has: %s', (text) => {
    expect(figuresIn(text, province)).toEqual(['resolved_late province / Sở Y tế = 7']);
  });

  it('is said of a number that no unit has', () => {
    expect(figuresIn('Hồ sơ trễ hạn tập trung ở lĩnh vực đất đai (7 hồ sơ).')).toEqual([
      'resolved_late all / đất đai = 7',
    ]);
  });
});

it('units that a sentence lists have the quantity of the first, not that of the paragraph above', () => {
  const document = documentOf(
    'Cấp xã: tiếp nhận 310 hồ sơ; đã giải quyết 300 hồ sơ.',
    ' Sở Y tế giải quyết quá hạn 7 hồ sơ, huyện Tam Sơn 2 hồ sơ.',
  );
  expect(figuresIn(document, province).slice(2)).toEqual([
    'resolved_late province / Sở Y tế = 7',
    'resolved_late district / huyện Tam Sơn = 2',
  ]);
});
