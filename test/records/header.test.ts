import { describe, expect, it } from 'vitest';
import type { FlowBlock } from '../../src/layout/flow.js';
import { blocksOf } from '../../src/layout/logical.js';
import type { Header } from '../../src/model.js';
import { headerOf } from '../../src/records/header.js';
import { loadRules } from '../../src/ruleset/load.js';
import { centered, paragraph } from '../layout/blocks.js';

const rules = loadRules();

function header(...flow: readonly (string | FlowBlock)[]): Header {
  const blocks = blocksOf(flow.map((each) => (typeof each === 'string' ? paragraph(each) : each)));
  return headerOf({ format: 'docx', pages: null, blocks }, rules);
}

const motto = [
  centered('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
  centered('Độc lập - Tự do - Hạnh phúc'),
];

describe('headerOf', () => {
  it.each([
    ['Số: 63/BC-UBND Đức Thọ, ngày 02 tháng 6 năm 2022', '63/BC-UBND'],
    ['Số: 63 /BC - UBND Đức Thọ, ngày 02 tháng 6 năm 2022', '63/BC-UBND'],
    ['Số: 63/BC-VP TP. Hồ Chí Minh, ngày 02 tháng 6 năm 2022', '63/BC-VP'],
    ['Số: 63/BC-UBND', '63/BC-UBND'],
  ])('tells number from date in %s', (line, number) => {
    const read = header(centered('HUYỆN ĐỨC THỌ'), ...motto, line, centered('BÁO CÁO'));
    expect(read.number).toBe(number);
    expect(read.date).toBe(line.includes('ngày') ? '2022-06-02' : '');
  });

  it('reads a district report', () => {
    expect(
      header(
        centered('ỦY BAN NHÂN DÂN'),
        centered('HUYỆN ĐỨC THỌ'),
        ...motto,
        'Số: 214/BC-UBND',
        'Đức Thọ, ngày 16 tháng 8 năm 2023',
        centered('BÁO CÁO'),
        centered('Tình hình giải quyết thủ tục hành chính'),
        centered('tháng 8 năm 2023'),
        'UBND huyện báo cáo kết quả (từ ngày 15/7/2023 đến ngày 14/8/2023) như sau:',
      ),
    ).toEqual({
      agency: 'UBND huyện Đức Thọ',
      agencyLevel: 'district',
      province: 'Hà Tĩnh',
      number: '214/BC-UBND',
      date: '2023-08-16',
      title: 'Tình hình giải quyết thủ tục hành chính tháng 8 năm 2023',
      periodFrom: '2023-07-15',
      periodTo: '2023-08-14',
    });
  });

  it('reads a department report, its number and day left blank', () => {
    expect(
      header(
        centered('UBND TỈNH BẮC KẠN'),
        centered('SỞ TÀI NGUYÊN'),
        centered('VÀ MÔI TRƯỜNG'),
        ...motto,
        'Số:        /BC-STNMT',
        'Bắc Kạn, ngày       tháng 9 năm 2023',
        centered('BÁO CÁO'),
        centered('Kết quả kiểm soát thủ tục hành chính quý III năm 2023'),
        'Thực hiện quy định, Sở báo cáo như sau:',
      ),
    ).toMatchObject({
      agency: 'Sở Tài nguyên và Môi trường tỉnh Bắc Kạn',
      agencyLevel: 'province',
      province: 'Bắc Kạn',
      number: '',
      date: '2023-09',
      periodFrom: '2023-07-01',
      periodTo: '2023-09-30',
    });
  });

  it('reads what a text without letterhead says of itself', () => {
    expect(
      header(
        'Báo cáo số 19/BC-TTHCC của Trung tâm Phục vụ hành chính công tỉnh cho biết kết quả.',
        '30/08/2021',
        'Từ ngày 21/7 đến ngày 20/8/2021, toàn tỉnh Vĩnh Phúc tiếp nhận 19.630 hồ sơ.',
      ),
    ).toEqual({
      agency: 'Trung tâm Phục vụ hành chính công tỉnh',
      agencyLevel: 'province',
      province: 'Vĩnh Phúc',
      number: '19/BC-TTHCC',
      date: '2021-08-30',
      title: '',
      periodFrom: '2021-07-21',
      periodTo: '2021-08-20',
    });
  });

  it("completes a bare 'tỉnh' of the letterhead by the place of issue", () => {
    const { agency } = header(
      centered('VĂN PHÒNG UBND TỈNH'),
      centered('TRUNG TÂM HÀNH CHÍNH CÔNG'),
      ...motto,
      'Số: 21/BC-TTHCC',
      'Bến Tre, ngày 03 tháng 5 năm 2023',
      centered('BÁO CÁO'),
      centered('Hoạt động của Trung tâm Hành chính công tỉnh tháng 4 năm 2023'),
    );
    expect(agency).toBe('Trung tâm Hành chính công tỉnh Bến Tre');
  });

  it('takes the subject of a letter for its title', () => {
    const letter = header(
      centered('UBND HUYỆN ĐỨC THỌ'),
      centered('Số: 88/UBND-VP V/v báo cáo số liệu'),
      centered('giải quyết hồ sơ tháng 8 năm 2023'),
      ...motto,
      'Kính gửi: Văn phòng UBND tỉnh Hà Tĩnh',
      'UBND huyện báo cáo như sau:',
    );
    expect(letter).toMatchObject({
      agency: 'UBND huyện Đức Thọ',
      number: '88/UBND-VP',
      title: 'V/v báo cáo số liệu giải quyết hồ sơ tháng 8 năm 2023',
      periodTo: '2023-08',
    });
  });

  it('reads an annex by the report that it belongs to', () => {
    expect(
      header(
        centered('PHỤ LỤC II'),
        centered('TÌNH HÌNH GIẢI QUYẾT HỒ SƠ QUÝ II NĂM 2024'),
        centered('(Kèm theo Báo cáo số 217/BC-UBND ngày 17/6/2024 của UBND huyện Krông Năng)'),
      ),
    ).toMatchObject({
      agency: 'UBND huyện Krông Năng',
      province: 'Đắk Lắk',
      number: '217/BC-UBND',
      date: '2024-06-17',
      title: 'PHỤ LỤC II TÌNH HÌNH GIẢI QUYẾT HỒ SƠ QUÝ II NĂM 2024',
      periodTo: '2024-06-30',
    });
  });

  it('takes its own letterhead and title, not those of an annex or a form further down', () => {
    const annexed = header(
      centered('UBND HUYỆN ĐỨC THỌ'),
      ...motto,
      'Số: 5/BC-UBND',
      centered('BÁO CÁO'),
      centered('Kết quả tháng 9 năm 2024'),
      ...Array.from({ length: 6 }, (_, k) => `Huyện đã làm việc thứ ${k}.`),
      centered('SỞ NỘI VỤ'),
      ...motto,
      'Số: 8/BC-SNV',
      centered('BÁO CÁO'),
      centered('Mẫu khác'),
    );
    expect(annexed).toMatchObject({
      agency: 'UBND huyện Đức Thọ',
      number: '5/BC-UBND',
      title: 'Kết quả tháng 9 năm 2024',
    });
  });

  it('takes no headline for a letterhead', () => {
    const news = header('Trung tâm Hành chính công trả 5 hồ sơ', 'Ngày 14 tháng 06 năm 2018');
    expect(news).toMatchObject({ agency: 'Trung tâm Hành chính công', date: '2018-06-14' });
  });

  it.each([
    ['UBND huyện Ba Tơ 63.273 hồ sơ', 'UBND huyện Ba Tơ'],
    ['UBND TP Mỹ Tho 45 hồ sơ', 'UBND TP Mỹ Tho'],
    ['UBND phường 12 tiếp nhận 63 hồ sơ', 'UBND phường 12'],
    ['UBND xã Vị Tân 1 63 hồ sơ', 'UBND xã Vị Tân 1'],
  ])('takes no number behind a name for a part of it: %s', (words, agency) => {
    const news = header('Tin trong tháng', `Trong đó thuộc thẩm quyền ${words}.`);
    expect(news.agency).toBe(agency);
  });

  it('takes none for who reports that is told to have most', () => {
    const news = header(
      'Tin trong tháng',
      'Nhiều nhất là UBND huyện Ba Tơ 472 hồ sơ, UBND huyện Minh Long 63 hồ sơ.',
    );
    expect(news.agency).toBe('');
  });

  it('takes none for who reports that a list behind a colon names', () => {
    const news = header('Tin trong tháng', 'Chưa có hồ sơ nào: Sở Nội vụ, Sở Y tế, Sở Tư pháp.');
    expect(news.agency).toBe('');
    const told = header('Tin trong tháng', 'Đơn vị báo cáo: Sở Nội vụ.');
    expect(told.agency).toBe('Sở Nội vụ');
  });

  it("reads a rank written 'T.P'", () => {
    const news = header(
      'Tin quý I',
      'Bộ phận tiếp nhận và trả hồ sơ của UBND T.P Mỹ Tho nhận 63 hồ sơ.',
    );
    expect(news).toMatchObject({ agency: 'UBND T.P Mỹ Tho', agencyLevel: 'district' });
  });

  it('makes nothing of a law', () => {
    const law = header(
      centered('LUẬT'),
      'Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 1992;',
      'Luật này quy định về hợp tác xã. Thanh tra nhà nước có trách nhiệm thi hành.',
      'Luật này đã được Quốc hội thông qua ngày 26 tháng 11 năm 2003.',
    );
    expect(law).toMatchObject({ agency: '', province: '', number: '', date: '', title: '' });
  });

  it('leaves empty what a text does not say', () => {
    expect(header('Không có gì đáng kể.')).toEqual({
      agency: '',
      agencyLevel: '',
      province: '',
      number: '',
      date: '',
      title: '',
      periodFrom: '',
      periodTo: '',
    });
  });
});
