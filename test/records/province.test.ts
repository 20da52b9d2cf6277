import { describe, expect, it } from 'vitest';
import { placesOn, provinceNamed, provinceOf } from '../../src/records/province.js';
import { loadPlaces } from '../../src/ruleset/places.js';

const places = placesOn('2024', loadPlaces('rules/places'));
const of = (bodies: readonly string[], ...text: readonly string[]) =>
  provinceOf(bodies, text, places);

describe('provinceOf', () => {
  it('is what the letterhead names, whatever the text names more often', () => {
    expect(of(['UBND tỉnh Gia Lai', 'Sở Tư pháp'], 'tỉnh Kon Tum và tỉnh Kon Tum')).toBe('Gia Lai');
  });

  it('is the province of the district that reports', () => {
    expect(of(['UBND huyện Lấp Vò'], 'Học tập tỉnh Bến Tre.')).toBe('Đồng Tháp');
  });

  it('is the one named most often where several have such a district', () => {
    expect(of(['UBND huyện Châu Thành'], 'tỉnh An Giang', 'tỉnh Trà Vinh, tỉnh An Giang')).toBe(
      'An Giang',
    );
  });

  it('is the place of issue where no other province is named', () => {
    expect(provinceOf(['Cục Thống kê'], ['Toàn tỉnh có 5 hồ sơ.'], places, 'Nam Định')).toBe(
      'Nam Định',
    );
  });

  it('is told by the districts in the text where nothing else tells', () => {
    expect(of([], 'Huyện Gia Bình và huyện Tiên Du dẫn đầu.')).toBe('Bắc Ninh');
  });

  it('does not take a longer name for a shorter one', () => {
    expect(of(['UBND huyện Tân Phước Long'])).toBe('');
  });

  it('knows the short forms of a name', () => {
    expect(of([], 'Văn phòng UBND TPHCM vừa có thông báo.')).toBe('Hồ Chí Minh');
    expect(of([], 'trên địa bàn tỉnh Bà Rịa – Vũng Tàu')).toBe('Bà Rịa - Vũng Tàu');
  });

  it('is empty where nothing tells', () => {
    expect(of(['UBND tỉnh'], 'Toàn tỉnh có 5 hồ sơ.')).toBe('');
  });
});

describe('provinceNamed', () => {
  it('tells a city of provincial rank from a city within a province', () => {
    expect(provinceNamed('thành phố Đà Nẵng', places)?.title).toBe('Đà Nẵng');
    expect(provinceNamed('thành phố Đà Lạt', places)).toBeNull();
  });

  it('knows a city of provincial rank only from its day on', () => {
    const later = placesOn('2025-03', loadPlaces('rules/places'));
    expect(provinceNamed('thành phố Huế', places)).toBeNull();
    expect(provinceNamed('thành phố Huế', later)?.title).toBe('Huế');
  });
});
