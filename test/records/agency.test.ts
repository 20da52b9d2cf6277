import { describe, expect, it } from 'vitest';
import { agencyOf } from '../../src/records/agency.js';
import { gazetteerOn } from '../../src/records/gazetteer.js';
import { loadRules } from '../../src/ruleset/load.js';

const rules = loadRules();
const places = gazetteerOn('2024', rules.places);
const nothing = { letterhead: [], annex: '', signature: [], text: [] };
const of = (...letterhead: readonly string[]) => {
  const { name, level } = agencyOf({ ...nothing, letterhead }, places, rules.bodies);
  return [name, level];
};
const inText = (...text: readonly string[]) =>
  agencyOf({ ...nothing, text }, places, rules.bodies).name;
const signed = (...signature: readonly string[]) =>
  agencyOf({ ...nothing, signature, text: ['Sở Tư pháp tiếp nhận 5 hồ sơ.'] }, places, rules.bodies)
    .name;

describe('agencyOf a letterhead', () => {
  it.each([
    [['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ SA ĐÉC'], 'UBND thành phố Sa Đéc', 'district'],
    [['UỶ BAN NHÂN DÂN', 'HUYỆN LẤP VÒ', '-------'], 'UBND huyện Lấp Vò', 'district'],
    [['UBND THÀNH PHỐ HẢI PHÒNG'], 'UBND thành phố Hải Phòng', 'province'],
    [['UBND THÀNH PHỐ HẢI', 'PHÒNG', 'UBND QUẬN LÊ CHÂN'], 'UBND quận Lê Chân', 'district'],
    [
      ['VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI', 'TIỀN GIANG', 'Chi nhánh Cái Bè'],
      'Chi nhánh Cái Bè',
      'district',
    ],
    [['VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI HÀ NỘI', 'Chi nhánh số 5'], 'Chi nhánh số 5', 'province'],
    [
      ['CỤC THUẾ TỈNH TIỀN GIANG', 'CHI CỤC THUẾ KHU VỰC CÁI BÈ - CAI LẬY'],
      'Chi cục Thuế khu vực Cái Bè - Cai Lậy',
      'district',
    ],
    [['ỦY BAN NHÂN DÂN', 'QUẬN 1'], 'UBND quận 1', 'district'],
    [['UBND HUYỆN LẤP VÒ', 'XÃ TÂN MỸ'], 'UBND xã Tân Mỹ', 'commune'],
    [['ỦY BAN NHÂN DÂN', 'ĐẶC KHU PHÚ QUỐC'], 'UBND đặc khu Phú Quốc', 'commune'],
    [['UBND TỈNH ĐỒNG THÁP', 'SỞ TƯ PHÁP'], 'Sở Tư pháp tỉnh Đồng Tháp', 'province'],
    [
      ['UBND TỈNH GIA LAI', 'SỞ LAO ĐỘNG - THƯƠNG BINH', 'VÀ XÃ HỘI'],
      'Sở Lao động - Thương binh và Xã hội tỉnh Gia Lai',
      'province',
    ],
    [
      ['UBND TỈNH HƯNG YÊN', 'BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP'],
      'Ban quản lý các khu công nghiệp tỉnh Hưng Yên',
      'province',
    ],
    [['UBND TỈNH ĐỒNG THÁP', 'VĂN PHÒNG'], 'Văn phòng UBND tỉnh Đồng Tháp', 'province'],
    [
      ['UBND HUYỆN LẤP VÒ', 'VĂN PHÒNG HĐND VÀ UBND'],
      'Văn phòng HĐND và UBND huyện Lấp Vò',
      'district',
    ],
    [['UBND HUYỆN LẤP VÒ', 'VĂN PHÒNG HĐND&UBND'], 'Văn phòng HĐND&UBND huyện Lấp Vò', 'district'],
    [['UBND HUYỆN LẤP VÒ', 'PHÒNG NỘI VỤ'], 'Phòng Nội vụ huyện Lấp Vò', 'district'],
    [
      ['UBND TỈNH AN GIANG', 'TRUNG TÂM PHỤC VỤ', 'HÀNH CHÍNH CÔNG'],
      'Trung tâm Phục vụ hành chính công tỉnh An Giang',
      'province',
    ],
    [
      ['VĂN PHÒNG UBND TỈNH AN GIANG', 'TRUNG TÂM HÀNH CHÍNH CÔNG'],
      'Trung tâm Hành chính công tỉnh An Giang',
      'province',
    ],
    [
      ['VĂN PHÒNG UBND TỈNH AN GIANG', 'TRUNG TÂM HÀNH CHÍNH CÔNG TỈNH'],
      'Trung tâm Hành chính công tỉnh An Giang',
      'province',
    ],
    [
      ['UBND TP. ĐÀ NẴNG', 'VĂN PHÒNG', 'TRUNG TÂM PHỤC VỤ HCC'],
      'Trung tâm Phục vụ HCC TP. Đà Nẵng',
      'province',
    ],
    [
      ['UBND XÃ TÂN MỸ', 'TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG'],
      'Trung tâm Phục vụ hành chính công xã Tân Mỹ',
      'commune',
    ],
    [
      ['UBND HUYỆN LẤP VÒ', 'TRUNG TÂM HÀNH CHÍNH CÔNG'],
      'Trung tâm Hành chính công huyện Lấp Vò',
      'district',
    ],
    [
      ['UBND TỈNH AN GIANG', 'ĐOÀN KIỂM TRA THEO QĐ', '77/QĐ-UBND'],
      'Đoàn kiểm tra theo QĐ 77/QĐ-UBND',
      'province',
    ],
    [['HĐND XÃ TÂN MỸ', 'ĐOÀN GIÁM SÁT'], 'Đoàn giám sát HĐND xã Tân Mỹ', 'commune'],
    [['Ủy ban nhân dân huyện Lấp Vò'], 'UBND huyện Lấp Vò', 'district'],
  ])('%j is %s', (lines, name, level) => {
    expect(of(...lines, 'Số: 5/BC-UBND')).toEqual([name, level]);
  });

  it.each([
    [['UBND TỈNH HƯNG YÊN', 'BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP'], 'province'],
    [['UBND THÀNH PHỐ THỦ ĐỨC'], 'district'],
    [['UBND HUYỆN CHÂU THÀNH, TỈNH AN GIANG'], 'district'],
    [['UBND THÀNH PHỐ CẦN THƠ'], 'province'],
    [['UBND TP. ĐÀ NẴNG', 'SỞ TƯ PHÁP'], 'province'],
    [['UBND TP. BIÊN HÒA'], 'district'],
    [['UBND THỊ TRẤN MỸ THO'], 'commune'],
    [['UBND HUYỆN', 'BỐ TRẠCH'], 'district'],
    [['UBND XÃ TÂN MỸ', 'PHÒNG VĂN HÓA - XÃ HỘI'], 'commune'],
    [['CÔNG AN TỈNH SƠN LA', 'CÔNG AN HUYỆN MỘC CHÂU'], 'district'],
    [['BẢO HIỂM XÃ HỘI VIỆT NAM', 'BẢO HIỂM XÃ HỘI TỈNH HÀ NAM'], 'province'],
    [['BỘ CÔNG AN', 'CỤC CẢNH SÁT GIAO THÔNG'], ''],
    [['TỔNG CỤC THUẾ', 'CỤC THUẾ HÀ NỘI'], 'province'],
  ])('%j is of the level %j', (lines, level) => {
    expect(of(...lines)[1]).toBe(level);
  });

  it.each([
    [['UBND HUYỆN', 'PHONG ĐIỀN'], 'UBND huyện Phong Điền'],
    [['UBND HUYỆN LẤP VÒ', 'DỰ THẢO'], 'UBND huyện Lấp Vò'],
    [['UBND HUYỆN LẤP VÒ', 'Số: 5/UBND-VP', 'V/v báo cáo số liệu', 'TTHC'], 'UBND huyện Lấp Vò'],
    [['TỔNG CỤC THUẾ', 'CỤC THUẾ HÀ NỘI'], 'Cục Thuế Hà Nội'],
    [['UBND TP. VINH', 'VĂN PHÒNG'], 'Văn phòng UBND TP. Vinh'],
    [['UBND TỈNH BẮC KẠN', 'BAN DÂN TỘC'], 'Ban Dân tộc tỉnh Bắc Kạn'],
    [['TỈNH ỦY QUẢNG TRỊ', 'HUYỆN ỦY HẢI LĂNG', '*'], 'Huyện ủy Hải Lăng'],
    [['CHI CỤC THUẾ KHU VỰC', 'TÂN AN - THỦ THỪA'], 'Chi cục Thuế khu vực Tân An - Thủ Thừa'],
    [['BQL CÁC KHU CÔNG NGHIỆP'], 'BQL các khu công nghiệp'],
    [['BỘ CÔNG AN', 'CỤC CẢNH SÁT PCCC VÀ CNCH'], 'Cục Cảnh sát PCCC và CNCH'],
    [
      ['UBND HUYỆN LẤP VÒ', 'PHÒNG TÀI CHÍNH', '- KẾ HOẠCH'],
      'Phòng Tài chính - Kế hoạch huyện Lấp Vò',
    ],
    [
      ['UBND TỈNH QUẢNG NAM', 'VĂN PHÒNG', 'TRUNG TÂM PHỤC VỤ HCC'],
      'Trung tâm Phục vụ HCC tỉnh Quảng Nam',
    ],
    [
      ['UBND TỈNH QUẢNG NAM', 'TRUNG TÂM HÀNH CHÍNH CÔNG VÀ XÚC TIẾN ĐẦU TƯ'],
      'Trung tâm Hành chính công và Xúc tiến đầu tư tỉnh Quảng Nam',
    ],
    [
      ['UBND HUYỆN LẤP VÒ', 'ĐOÀN KIỂM TRA CÔNG TÁC', 'CẢI CÁCH HÀNH CHÍNH'],
      'Đoàn kiểm tra công tác cải cách hành chính',
    ],
    [['VĂN PHÒNG', 'HĐND VÀ UBND HUYỆN NĂM CĂN'], 'Văn phòng HĐND và UBND huyện Năm Căn'],
  ])('%j is named %s', (lines, name) => {
    expect(of(...lines)[0]).toBe(name);
  });

  it('is not taken from running text that stands where it should', () => {
    expect(of(`Ủy ban nhân dân huyện ${'đã triển khai nhiều giải pháp '.repeat(8)}`)[0]).toBe('');
  });
});

describe('the level of a city without its name', () => {
  const since = gazetteerOn('2025-08', rules.places);
  const levelOf = (text: string, day: typeof places) =>
    agencyOf({ ...nothing, text: [text] }, day, rules.bodies).level;

  it.each([
    ['Trung tâm Phục vụ hành chính công thành phố tiếp nhận 9 hồ sơ.', 'district', 'province'],
    ['UBND TP báo cáo kết quả.', 'district', 'province'],
    ['Văn phòng đăng ký đất đai thành phố báo cáo.', 'province', 'province'],
    ['Trung tâm Hành chính công huyện báo cáo.', 'district', 'district'],
  ])('%s is of the level %s before July 2025 and %s since', (text, before, after) => {
    expect([levelOf(text, places), levelOf(text, since)]).toEqual([before, after]);
  });
});

describe('agencyOf a signature', () => {
  it.each([
    [['TM. ỦY BAN NHÂN DÂN XÃ ĐẠI HIỆP', 'CHỦ TỊCH'], 'UBND xã Đại Hiệp'],
    [['T/M UBND HUYỆN ĐẠI LỘC'], 'UBND huyện Đại Lộc'],
    [['GIÁM ĐỐC SỞ TƯ PHÁP TỈNH GIA LAI'], 'Sở Tư pháp tỉnh Gia Lai'],
    [['TRƯỞNG CÔNG AN PHƯỜNG 4'], 'Công an phường 4'],
  ])('%j is signed by %s', (lines, name) => {
    expect(signed(...lines)).toBe(name);
  });

  it('takes the place that the text is about where a committee signs without its name', () => {
    const text = ['Kết quả trên địa bàn huyện Kon Plông tháng 6 năm 2023'];
    const signature = ['TM. UBND HUYỆN', 'CHỦ TỊCH'];
    expect(agencyOf({ ...nothing, signature, text }, places, rules.bodies).name).toBe(
      'UBND huyện Kon Plông',
    );
  });

  it('says nothing where no place is named', () => {
    expect(signed('TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH')).toBe('Sở Tư pháp');
  });
});

describe('agencyOf a text', () => {
  it('is the first body that acts in it', () => {
    expect(inText('Năm 2022, UBND huyện Mang Thít tiếp nhận 172.977 hồ sơ.')).toBe(
      'UBND huyện Mang Thít',
    );
  });

  it('has the fullest name that the text gives it', () => {
    const text = ['Trung tâm Hành chính công giải quyết 5 hồ sơ', 'Trung tâm Hành chính công tỉnh'];
    expect(inText(...text)).toBe('Trung tâm Hành chính công tỉnh');
  });

  it('is only one that reports where a letterhead names none', () => {
    const letterhead = ['Số: 5/BC'];
    const acts = ['UBND xã tiếp nhận 5 hồ sơ.'];
    const reports = ['Phòng chuyên môn, UBND xã Tân Mỹ báo cáo như sau:'];
    expect(agencyOf({ ...nothing, letterhead, text: acts }, places, rules.bodies).name).toBe('');
    expect(agencyOf({ ...nothing, letterhead, text: reports }, places, rules.bodies).name).toBe(
      'UBND xã Tân Mỹ',
    );
  });

  it('is rather the body that reports than one named before it', () => {
    const text = 'UBND tỉnh yêu cầu báo cáo. Ủy ban nhân dân xã Tân Mỹ báo cáo như sau:';
    expect(inText(text)).toBe('UBND xã Tân Mỹ');
  });

  it('is not the author of a document that the text follows', () => {
    expect(inText('Trong tháng, Sở Giao thông vận tải đã tiếp nhận 5 hồ sơ.')).toBe(
      'Sở Giao thông vận tải',
    );
    expect(inText('Sở Nông nghiệp và Phát triển nông thôn tiếp nhận 5 hồ sơ.')).toBe(
      'Sở Nông nghiệp và Phát triển nông thôn',
    );
    expect(inText('Theo Công văn số 5/UBND của UBND tỉnh, Sở Nội vụ đã tiếp nhận 5 hồ sơ.')).toBe(
      'Sở Nội vụ',
    );
  });

  it('names the committee of an office that took the files', () => {
    expect(inText('Bộ phận một cửa xã Đường An tiếp nhận 8.930 hồ sơ.')).toBe('UBND xã Đường An');
  });

  it.each([
    ['Tỉnh Sơn La đạt 76,91 điểm.', 'province'],
    ['Năm 2020, huyện Tiền Hải đã tiếp nhận 9 hồ sơ.', 'district'],
    ['Phường Sa Đéc còn 9 hồ sơ.', 'commune'],
    ['TP Cần Thơ còn 9 hồ sơ.', 'province'],
    ['Còn 9 hồ sơ.', ''],
  ])('has the level of the first unit that %s names', (text, level) => {
    expect(agencyOf({ ...nothing, text: [text] }, places, rules.bodies)).toMatchObject({
      name: '',
      level,
    });
  });

  it('is left empty where none is named, its level told by the whole', () => {
    expect(
      agencyOf({ ...nothing, text: ['Toàn tỉnh có 5 hồ sơ.'] }, places, rules.bodies),
    ).toMatchObject({
      name: '',
      level: 'province',
    });
  });
});

it('a name with a short form in the letterhead is as the text writes it out', () => {
  const letterhead = ['UBND TỈNH HÀ TĨNH', 'BAN QUẢN LÝ KKT VŨNG HẢI VÀ CÁC KCN TỈNH'];
  const name = 'Ban Quản lý Khu kinh tế Vũng Hải và các Khu công nghiệp tỉnh';
  const text = [`Theo ban quản lý khu kinh tế khác. ${name} (sau đây gọi là Ban) báo cáo như sau:`];
  expect(agencyOf({ ...nothing, letterhead, text }, places, rules.bodies).name).toBe(
    `${name} Hà Tĩnh`,
  );
  expect(agencyOf({ ...nothing, letterhead }, places, rules.bodies).name).toContain('KKT');
});
