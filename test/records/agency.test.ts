import { describe, expect, it } from 'vitest';
import { agencyOf } from '../../src/records/agency.js';
import { placesOn } from '../../src/records/province.js';
import { loadPlaces } from '../../src/ruleset/places.js';

const places = loadPlaces('rules/places');
const of = (...lines: readonly string[]) => {
  const { name, level } = agencyOf(lines, [], placesOn('2024', places));
  return [name, level];
};
const inText = (...text: readonly string[]) => agencyOf([], text, placesOn('2024', places)).name;

describe('agencyOf a letterhead', () => {
  it.each([
    [['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ SA ĐÉC'], 'UBND thành phố Sa Đéc', 'district'],
    [['UỶ BAN NHÂN DÂN', 'HUYỆN LẤP VÒ', '-------'], 'UBND huyện Lấp Vò', 'district'],
    [['UBND THÀNH PHỐ HẢI PHÒNG'], 'UBND thành phố Hải Phòng', 'province'],
    [['UBND THÀNH PHỐ HẢI', 'PHÒNG', 'UBND QUẬN LÊ CHÂN'], 'UBND quận Lê Chân', 'district'],
    [['ỦY BAN NHÂN DÂN', 'QUẬN 1'], 'UBND quận 1', 'district'],
    [['UBND HUYỆN LẤP VÒ', 'XÃ TÂN MỸ'], 'UBND xã Tân Mỹ', 'commune'],
    [['ỦY BAN NHÂN DÂN', 'ĐẶC KHU PHÚ QUỐC'], 'UBND đặc khu Phú Quốc', 'commune'],
    [['UBND TỈNH ĐỒNG THÁP', 'SỞ TƯ PHÁP'], 'Sở Tư pháp', 'province'],
    [
      ['UBND TỈNH GIA LAI', 'SỞ LAO ĐỘNG - THƯƠNG BINH', 'VÀ XÃ HỘI'],
      'Sở Lao động - Thương binh và Xã hội',
      'province',
    ],
    [['UBND TỈNH ĐỒNG THÁP', 'VĂN PHÒNG'], 'Văn phòng UBND tỉnh Đồng Tháp', 'province'],
    [
      ['UBND HUYỆN LẤP VÒ', 'VĂN PHÒNG HĐND VÀ UBND'],
      'Văn phòng HĐND và UBND huyện Lấp Vò',
      'district',
    ],
    [['UBND HUYỆN LẤP VÒ', 'VĂN PHÒNG HĐND&UBND'], 'Văn phòng HĐND&UBND huyện Lấp Vò', 'district'],
    [['UBND HUYỆN LẤP VÒ', 'PHÒNG NỘI VỤ'], 'Phòng Nội vụ', 'district'],
    [
      ['UBND TỈNH AN GIANG', 'TRUNG TÂM PHỤC VỤ', 'HÀNH CHÍNH CÔNG'],
      'Trung tâm Phục vụ hành chính công',
      'province',
    ],
    [
      ['UBND XÃ TÂN MỸ', 'TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG'],
      'Trung tâm Phục vụ hành chính công',
      'commune',
    ],
    [['Ủy ban nhân dân huyện Lấp Vò'], 'UBND huyện Lấp Vò', 'district'],
  ])('%j is %s', (lines, name, level) => {
    expect(of(...lines, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Số: 5/BC-UBND')).toEqual([
      name,
      level,
    ]);
  });
});

describe('agencyOf a text', () => {
  it('is the first body that acts in it', () => {
    expect(inText('Năm 2022, UBND huyện Mang Thít tiếp nhận 172.977 hồ sơ.')).toBe(
      'UBND huyện Mang Thít',
    );
  });

  it('is rather the body that reports than one named before it', () => {
    const text = 'UBND tỉnh yêu cầu báo cáo. Ủy ban nhân dân xã Tân Mỹ báo cáo như sau:';
    expect(inText(text)).toBe('UBND xã Tân Mỹ');
  });

  it('is not the author of a document that the text follows', () => {
    expect(inText('Theo Công văn số 5/UBND của UBND tỉnh, Sở Nội vụ đã tiếp nhận 5 hồ sơ.')).toBe(
      'Sở Nội vụ',
    );
  });

  it('names the committee of an office that took the files', () => {
    expect(inText('Bộ phận một cửa xã Đường An tiếp nhận 8.930 hồ sơ.')).toBe('UBND xã Đường An');
  });

  it('is left empty where none is named, its level told by the whole', () => {
    expect(agencyOf([], ['Toàn tỉnh có 5 hồ sơ.'], places)).toMatchObject({
      name: '',
      level: 'province',
    });
  });
});
