import { describe, expect, it } from 'vitest';
import { gazetteerOn } from '../../src/records/gazetteer.js';
import { loadPlaces } from '../../src/ruleset/places.js';

const places = loadPlaces('rules/places');
const in2024 = gazetteerOn('2024', places);

describe('provinceAt', () => {
  it('tells a city of provincial rank from a city within a province', () => {
    expect(in2024.provinceAt('thành phố Đà Nẵng')?.title).toBe('Đà Nẵng');
    expect(in2024.provinceAt('thành phố Đà Lạt')).toBeNull();
    expect(in2024.provinceAt('thành phố Bến Tre')).toBeNull();
  });

  it.each([
    ['2022-05', null],
    ['2024-12-31', null],
    ['2025', 'Huế'],
    ['2025-03', 'Huế'],
    ['', null],
  ])('knows thành phố Huế on %j as %j', (date, title) => {
    expect(gazetteerOn(date, places).provinceAt('thành phố Huế')?.title ?? null).toBe(title);
  });
});

describe('ownersAt', () => {
  const titles = (text: string, date: string) =>
    gazetteerOn(date, places)
      .ownersAt(text)
      .map(({ title }) => title);

  it.each([
    ["huyện Cư M'gar", 'Đắk Lắk'],
    ['huyện Cư M’gar', 'Đắk Lắk'],
    ['huyện Krông A Na', 'Đắk Lắk'],
    ['huyện Đak Hà', 'Kon Tum'],
    ['thành phố Phan Rang – Tháp Chàm', 'Ninh Thuận'],
    ['huyện Phú Quí', 'Bình Thuận'],
    ['thị xã Hoà Thành', 'Tây Ninh'],
    ['quận 01', 'Hồ Chí Minh'],
    ['huyện Châu Thành A', 'Hậu Giang'],
  ])('knows %s however it is written', (text, province) => {
    expect(titles(text, '2023')).toEqual([province]);
  });

  it('takes the longest name', () => {
    expect(titles('huyện Mỏ Cày Nam, tỉnh Bến Tre', '2023')).toEqual(['Bến Tre']);
    expect(titles('huyện Mỏ', '2023')).toEqual([]);
  });

  it('knows communes by the day', () => {
    expect(titles('phường Trấn Biên', '2025-08')).toEqual(['Đồng Nai']);
    expect(titles('xã Tân Lộc', '2024').length).toBeGreaterThan(1);
  });

  it('knows a former commune after the mergers by what its province has become', () => {
    expect(titles('xã Tân Mỹ Chánh', '2023')).toEqual(['Tiền Giang']);
    expect(titles('xã Tân Mỹ Chánh', '2025-08')).toEqual(['Đồng Tháp']);
  });

  it('knows a commune of Thừa Thiên Huế before it became the city of Huế', () => {
    expect(titles('phường Thủy Biều', '2023')).toEqual(['Thừa Thiên Huế']);
    expect(titles('phường Thủy Biều', '2025-02')).toEqual(['Huế']);
  });
});

describe('every place of rules/places', () => {
  const before = gazetteerOn('2024-12-31', places);
  const since = gazetteerOn('2025-07-01', places);
  const units = places.provinces.flatMap((province) =>
    province.districts.flatMap((district) => [
      { unit: district, province, day: before },
      ...district.communes.flatMap((commune) => [
        { unit: commune, province, day: since },
        ...commune.of.map((unit) => ({ unit, province, day: before })),
      ]),
    ]),
  );
  const unfound = (written: (rank: string, name: string) => string) =>
    units.filter(({ unit: { rank, name }, province, day }) => {
      return !day.ownersAt(written(rank, name)).includes(day.current(province));
    });

  it('is found by its name', () => {
    expect(units.length).toBeGreaterThan(14_000);
    expect(unfound((rank, name) => `${rank} ${name}`)).toEqual([]);
  });

  it('is found by its name in capitals, in a sentence', () => {
    expect(unfound((rank, name) => `${rank} ${name}, ngày`.toLocaleUpperCase('vi'))).toEqual([]);
  });
});
