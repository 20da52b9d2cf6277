import { describe, expect, it } from 'vitest';
import { gazetteerOn } from '../../src/records/gazetteer.js';
import { type ProvinceClues, provinceOf } from '../../src/records/province.js';
import { loadPlaces } from '../../src/ruleset/places.js';

const places = loadPlaces('rules/places');
const nothing: ProvinceClues = {
  bodies: [],
  title: '',
  recipients: [],
  text: [],
  placeOfIssue: '',
  tableCells: [],
};
const told = (clues: Partial<ProvinceClues>, date = '2024') =>
  provinceOf({ ...nothing, ...clues }, gazetteerOn(date, places));
const of = (bodies: readonly string[], ...text: readonly string[]) => told({ bodies, text });

describe('provinceOf', () => {
  it('is what the letterhead names, whatever the text names more often', () => {
    expect(of(['UBND tỉnh Gia Lai', 'Sở Tư pháp'], 'tỉnh Kon Tum và tỉnh Kon Tum')).toBe('Gia Lai');
  });

  it.each([
    ['Cục Thuế thành phố Hà Nội', 'Hà Nội'],
    ['Cục Thống kê Nam Định', 'Nam Định'],
    ['UBND TP.HCM', 'Hồ Chí Minh'],
    ['Văn phòng UBND TPHCM', 'Hồ Chí Minh'],
    ['UBND tỉnh BR-VT', 'Bà Rịa - Vũng Tàu'],
    ['UBND tỉnh Bà Rịa – Vũng Tàu', 'Bà Rịa - Vũng Tàu'],
    ['UBND tỉnh TT. Huế', 'Thừa Thiên Huế'],
    ['UBND tỉnh Thừa Thiên – Huế', 'Thừa Thiên Huế'],
    ['UBND tỉnh Đăk Lăk', 'Đắk Lắk'],
    ['UBND tỉnh Đak Nông', 'Đắk Nông'],
    ['UBND tỉnh Đắc Lắc', 'Đắk Lắk'],
    ['UBND tỉnh Hoà Bình', 'Hòa Bình'],
    ['UBND tỉnh Khánh Hoà', 'Khánh Hòa'],
    ['UBND tỉnh Bắc Cạn', 'Bắc Kạn'],
  ])('is read from the body %s', (body, province) => {
    expect(of([body])).toBe(province);
  });

  it('stays the one stated where the date says that it has ended', () => {
    expect(told({ bodies: ['UBND tỉnh Bình Dương'] }, '2025-09-01')).toBe('Bình Dương');
  });

  it('is the province of the district that reports', () => {
    expect(of(['UBND huyện Lấp Vò'], 'Học tập tỉnh Bến Tre.')).toBe('Đồng Tháp');
    expect(of(['UBND huyện Mang Thít'])).toBe('Vĩnh Long');
    expect(of(['UBND Q.1'])).toBe('Hồ Chí Minh');
  });

  it('tells districts of one name by their rank', () => {
    expect(of(['UBND quận Tân Phú'])).toBe('Hồ Chí Minh');
    expect(of(['UBND huyện Tân Phú'])).toBe('Đồng Nai');
    expect(of(['UBND thị xã Tân Uyên'])).toBe('Bình Dương');
  });

  it.each([
    ['2023-05', 'Bà Rịa - Vũng Tàu'],
    ['2025-10', 'Hồ Chí Minh'],
  ])('is what the place belonged to in %s', (date, province) => {
    expect(told({ bodies: ['UBND phường Long Hương', 'UBND thành phố Bà Rịa'] }, date)).toBe(
      province,
    );
  });

  it.each([
    ['UBND phường Sa Đéc', 'Đồng Tháp'],
    ['UBND phường Trấn Biên', 'Đồng Nai'],
    ['UBND xã Thới Bình', 'Cà Mau'],
    ['UBND đặc khu Vân Đồn', 'Quảng Ninh'],
    ['UBND đặc khu Côn Đảo', 'Hồ Chí Minh'],
  ])('is that of a commune since July 2025: %s', (body, province) => {
    expect(told({ bodies: [body] }, '2025-11')).toBe(province);
  });

  it('is that of the district and the commune together', () => {
    expect(of(['UBND huyện Châu Thành', 'UBND xã An Hiệp'])).toBe('');
    expect(of(['UBND huyện Châu Thành', 'UBND thị trấn Cái Tàu Hạ'])).toBe('Đồng Tháp');
  });

  it('is told by further evidence where several have such a district', () => {
    const bodies = ['UBND huyện Châu Thành'];
    expect(told({ bodies })).toBe('');
    expect(told({ bodies, placeOfIssue: 'Cái Tàu Hạ' })).toBe('Đồng Tháp');
    expect(told({ bodies, recipients: ['- Văn phòng UBND tỉnh Trà Vinh;'] })).toBe('Trà Vinh');
    expect(told({ bodies, title: 'Kết quả của tỉnh An Giang' })).toBe('An Giang');
    expect(told({ bodies, tableCells: ['Xã Tân Nhuận Đông', '12'] })).toBe('Đồng Tháp');
  });

  it('is the one named most often where several have such a district', () => {
    expect(of(['UBND huyện Châu Thành'], 'tỉnh An Giang', 'tỉnh Trà Vinh, tỉnh An Giang')).toBe(
      'An Giang',
    );
  });

  it('is rather what the text calls its own than that of another commune of the name', () => {
    const text = 'theo chỉ đạo của UBND tỉnh Lâm Đồng';
    expect(of(['UBND xã Tân Khánh Đông'], text)).toBe('Lâm Đồng');
    expect(of(['UBND xã Tân Khánh Đông'], 'Học tập tỉnh Lâm Đồng')).toBe('Đồng Tháp');
  });

  it('is the place of issue where no other province is named', () => {
    const text = ['Toàn tỉnh có 5 hồ sơ.'];
    expect(told({ bodies: ['Cục Thống kê'], text, placeOfIssue: 'Nam Định' })).toBe('Nam Định');
  });

  it('is told by the places in the text where nothing else tells', () => {
    expect(of([], 'Huyện Gia Bình và huyện Tiên Du dẫn đầu.')).toBe('Bắc Ninh');
    expect(of([], 'Xã Tân Khánh Đông còn 5 hồ sơ.')).toBe('Đồng Tháp');
  });

  it('is the province since July 2025 where the text names the former one', () => {
    expect(told({ text: ['tỉnh Bình Phước (cũ)'] }, '2025-09')).toBe('Đồng Nai');
  });

  it('does not take a longer name for a shorter one', () => {
    expect(of(['UBND huyện Tân Phước Long'])).toBe('');
  });

  it('is empty where nothing tells', () => {
    expect(of(['UBND tỉnh'], 'Toàn tỉnh có 5 hồ sơ.')).toBe('');
  });
});
